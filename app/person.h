// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Who works at this machine, for the history.
namespace Person {

/// The environment variable LENKUNGSSTAND_USER, else the account's full name, else its login name; never
/// empty.
[[nodiscard]] QString name();

}
