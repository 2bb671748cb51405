// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frozenpaper.h"
#include "core/domain/portfolio.h"
#include "core/report/language.h"

#include <QDate>

/// The status report of \a portfolio on \a asOf as PDF. Needs a QGuiApplication; the errors are those of
/// PaperWriter::writePdf().
[[nodiscard]] Result<FrozenPaper> statusReportFile(const Portfolio &portfolio, QDate asOf,
                                                   const Language &language);
