// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"
#include "core/report/reportdocument.h"
#include "core/status/statuspolicy.h"
#include "core/status/statusreport.h"

/// The status report (papers.md, section 9, paper 1). \a fingerprint is the Datenkennung.
[[nodiscard]] Paper::Document statusPaper(const Portfolio &portfolio, const StatusReport &report,
                                          const StatusPolicy &policy, const QString &fingerprint,
                                          const Language &language);

/// "2026-04-01_lenku-vd_status.pdf" (papers.md, section 10).
[[nodiscard]] QString statusFileName(QDate asOf, const QString &extension);
