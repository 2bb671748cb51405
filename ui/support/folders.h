// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Settings;

/// Where file dialogs start: in the folder that was used last, else in Documents, never in the folder that
/// the program happens to run in.
namespace Folders {

[[nodiscard]] QString start(const Settings &settings);
/// Takes the folder of \a file as the one that was used last.
void remember(Settings &settings, const QString &file);

}
