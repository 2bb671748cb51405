// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/surveyanswers.h"
#include "core/exchange/surveypreview.h"
#include "core/storage/portfoliostore.h"

#include <atomic>

/// From files to what they would change, the same for window and terminal.
namespace ImportReading {

/// What came back in \a book; \a name is how entries and errors call the file. The errors of \a book and of
/// readSurveyAnswers().
[[nodiscard]] Result<SurveyAnswers> answersIn(const Result<Workbook> &book, const QString &name);
/// The answers against \a portfolio and against what \a store knows of the versions that were sent out.
/// Once \a stop is set the rest of them is not looked up, and the result means nothing.
[[nodiscard]] ImportPreview preview(const std::vector<SurveyAnswers> &answers, const Portfolio &portfolio,
                                    PortfolioStore &store, QDate day,
                                    const std::atomic<bool> *stop = nullptr);
/// What the history of \a store tells of an item (core/exchange/importmemory.h); nothing if it cannot be
/// read.
[[nodiscard]] ItemMemory memoryOf(PortfolioStore &store);
/// Keys of items that are or were there: a key never means two items.
[[nodiscard]] Result<QStringList> keysEverUsed(PortfolioStore &store);

}
