// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"
#include "core/report/reportdocument.h"
#include "core/status/statuspolicy.h"
#include "core/status/statusreport.h"

/// The status report (papers.md, section 9, paper 1). \a fingerprint is the Datenkennung; \a dataState the
/// Datenstand, if a person has set one: then the paper names it, and the newest report as "Letzte Meldung".
[[nodiscard]] Paper::Document statusPaper(const Portfolio &portfolio, const StatusReport &report,
                                          const StatusPolicy &policy, const QString &fingerprint,
                                          const Language &language,
                                          const PastState &dataState = PastState::now());

/// "2026-04-01_lenku-vd_status.pdf" (papers.md, section 10); of a past Datenstand that too:
/// "2026-04-01_lenku-vd_status_datenstand-2025-10-07.pdf". A Berichtsstand that is not named after a day
/// gives its name, without what a file system may refuse.
[[nodiscard]] QString statusFileName(QDate asOf, const QString &extension,
                                     const PastState &dataState = PastState::now());
/// The same for another paper, named by one word.
[[nodiscard]] QString paperFileName(const QString &paper, QDate asOf, const QString &extension,
                                    const PastState &dataState = {});
