// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pagefixture.h"
#include "ui/support/surveyexchange.h"

/// What files would change, for the dialogs that show it.
namespace ImportFixture {

inline QDate today()
{
    return {2026, 4, 1};
}

inline ImportEntry entry(const QString &key, int row, ImportField field, ImportState state,
                         ImportValue value = {})
{
    ImportEntry entry;
    entry.file = QStringLiteral("sf.xlsx");
    entry.row = row;
    entry.column = 3;
    entry.heading = QStringLiteral("Titel");
    entry.key = key;
    entry.field = field;
    entry.to = QStringLiteral("neu");
    entry.state = state;
    entry.value = std::move(value);
    if (state == ImportState::Conflict)
        entry.cause = ImportCause::ChangedSince;
    if (state == ImportState::Error)
        entry.cause = ImportCause::DateUnreadable;
    return entry;
}

/// Rows 7 and 8 of one file: two changes and a conflict, an error; two answers that differ; one unchanged.
inline std::shared_ptr<ImportOffer> sampleOffer()
{
    auto offer = std::make_shared<ImportOffer>();
    offer->files = 1;
    offer->portfolio = seedOn(today())->portfolio;
    offer->preview.entries = {
        entry(QStringLiteral("M-01"), 7, ImportField::Title, ImportState::Change, QStringLiteral("neu")),
        entry(QStringLiteral("M-01"), 7, ImportField::Progress, ImportState::Conflict,
              ReportedProgress{Progress::Done, {}}),
        entry(QStringLiteral("M-01"), 7, ImportField::Planned, ImportState::Error),
        entry(QStringLiteral("M-02"), 8, ImportField::Title, ImportState::Conflict, QStringLiteral("eins")),
        entry(QStringLiteral("M-02"), 9, ImportField::Title, ImportState::Conflict, QStringLiteral("zwei")),
        entry(QStringLiteral("M-02"), 8, ImportField::Section, ImportState::Unchanged),
        entry(QStringLiteral("M-03"), 10, ImportField::Title, ImportState::Change, QStringLiteral("neu"))};
    return offer;
}

inline QSet<qsizetype> places(std::initializer_list<qsizetype> list)
{
    return {list};
}

}
