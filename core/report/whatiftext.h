// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "core/report/onlinewhatif.h"

/// The what-if of the Bürgeramt in words. A freed appointment is always "bis zu", in hundreds.
namespace WhatIfText {

/// "bis zu 9.300".
[[nodiscard]] QString atMost(double appointments, const Language &language);
/// "bis zu 9.300 zusätzliche Termine pro Jahr"; nothing more for none.
[[nodiscard]] QString result(double appointments, const Language &language);
/// "Schätzung der Quelle: 20 bis 30 %".
[[nodiscard]] QString estimate(const OnlineWhatIf &whatIf, const Language &language);
/// "Kfz-Zulassungen (fast 150.000 pro Jahr)".
[[nodiscard]] QString service(const OnlineWhatIf::Service &service, const Language &language);
/// "15.000 Vorgänge mehr online".
[[nodiscard]] QString moved(const OnlineWhatIf &whatIf, const OnlineWhatIf::Service &service, double share,
                            const Language &language);
/// What the figure rests on, that it is not measured, and which of the figures is a goal.
[[nodiscard]] QString assumption(const OnlineWhatIf &whatIf, const Portfolio &portfolio,
                                 const Language &language);
/// Why there is no estimate where services have arrived().
[[nodiscard]] QString overtaken(const OnlineWhatIf &whatIf, const Language &language);
/// For a screen reader: the line of the chart in a sentence.
[[nodiscard]] QString line(const OnlineWhatIf &whatIf, const Language &language);

}
