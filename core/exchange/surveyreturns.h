// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"
#include "core/domain/portfolio.h"
#include "core/exchange/surveyanswers.h"

/// What answers say beside their fields: which units have answered, and on which items there is nothing new.
/// Refers to the portfolio it was made from.
class SurveyReturns
{
public:
    /// What one file says as a whole.
    struct File
    {
        bool filled = false; ///< some cell differs from what went out
        bool refused = false; ///< some row is wrong as a whole, so that its cells were not read
        QStringList nothingNew; ///< keys of the items whose own Sachstand says Fehlanzeige
    };

    explicit SurveyReturns(const Portfolio &portfolio)
        : m_portfolio(portfolio)
    {
    }

    /// Whether the sheet belongs to a survey that is recorded.
    [[nodiscard]] bool isKnown(const SurveyAnswers &answers) const;
    /// Whether \a item stood on the sheet; only to be asked of one that is known.
    [[nodiscard]] bool isAsked(const SurveyAnswers &answers, const QString &item) const;
    void add(const SurveyAnswers &answers, const File &file);
    /// As returns and remarks.
    void addTo(ImportPreview &preview) const;

private:
    /// What the files of one unit say together.
    struct Returned
    {
        SurveyReturn news;
        bool filled = false;
        std::vector<ImportRemark>
            ticked; ///< what is to be said of Fehlanzeige if cells are filled in as well
        QStringList nothingNew;
    };

    [[nodiscard]] const Survey *surveyOf(const QString &key) const;
    [[nodiscard]] const SurveySheet *sheetOf(const QString &survey, const QString &unit) const;
    [[nodiscard]] Returned &returnOf(const SurveyAnswers &answers);
    void addNews(const Returned &returned, ImportPreview &preview) const;

    const Portfolio &m_portfolio;
    std::vector<Returned> m_returned;
    std::vector<ImportRemark> m_remarks;
};
