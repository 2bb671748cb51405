// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"
#include "core/status/statusreport.h"

#include <QByteArray>

#include <functional>

/// The JSON of `status`: a contract that scripts rely on (README, "The JSON of status") and that
/// Berichtsstände freeze. Members may be added, none is ever renamed.
namespace StatusJson {

/// What is to stand in it; without a function, all. The summary counts everything all the same.
struct Choice
{
    std::function<bool(const Project &project)> project;
    std::function<bool(const Item &item, const ItemStatus &status)> item;
};

/// \a report has to be of \a portfolio. \a language is that of the sentences.
[[nodiscard]] QByteArray write(const Portfolio &portfolio, const StatusReport &report,
                               const Language &language, const Choice &choice = {});

}
