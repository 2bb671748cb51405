// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importrow.h"
#include "core/exchange/sheet.h"
#include "core/result.h"

/// What came back from one unit, as typed. The caller may correct `unit` before the preview.
struct SurveyAnswers
{
    QString file;
    QString survey; ///< key of the survey; empty if the file does not say
    QString unit; ///< key of the unit that answers; empty: the secretariat, or the file does not say
    bool nothingToReport = false; ///< the line "Fehlanzeige" is ticked
    QString nothingUnclear = {}; ///< what stands beside that line and is neither a tick nor a no
    std::vector<ImportRow> rows;
    ImportLeftOut leftOut = {}; ///< what the file holds beside them

    bool operator==(const SurveyAnswers &) const = default;
};

/// Error::Code::NoHeadings, with \a file as its subject.
[[nodiscard]] Result<SurveyAnswers> readSurveyAnswers(const Workbook &book, const QString &file);
