// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/baseline.h"
#include "core/domain/change.h"

#include <QLatin1StringView>
#include <QMetaType>

#include <memory>

/// One entry of the history as the window shows it.
struct RecordedChange
{
    qint64 number = 0; ///< of the entry; ascending
    QDateTime at;
    QString who;
    QString reason;
    QString entity; ///< HistoryEntry::entity
    QString key;
    QString title; ///< what people call the record, or the key of what it is about; empty: neither
    QString item; ///< key of the item that it is about; empty: none
    std::optional<Record> before; ///< nullopt: created, or no Record
    QDate day =
        {}; ///< of a record that is told apart by its day (Sachstand, Einschätzung, report); null: none
};

/// One changed field of it; or the whole record, where it was created, deleted or frozen.
struct HistoryLine
{
    enum class What { Created, Changed, Deleted, Frozen };
    std::shared_ptr<const RecordedChange> change; ///< shared by the lines of one entry, and immutable
    What what = What::Changed;
    QString field; ///< as RecordTexts has it; empty for a whole record
    /// As RecordTexts has it; empty: was not recorded. Of a whole record that was deleted (of one that was
    /// created: `to`) the value of its tellingField().
    QString from;
    QString to;
};

/// The field that says most about a whole record of that kind (HistoryEntry::entity): the text of a
/// Sachstand, the level of an Einschätzung. Empty where its name is enough.
[[nodiscard]] QLatin1StringView tellingField(const QString &entity);
/// The value of that field.
[[nodiscard]] QString tellingText(const QString &entity, const Record &record);
/// Key of the item, else of the project, that a record other than these is about; empty: none.
[[nodiscard]] QString subjectOf(const Record &record);

/// The lines of an entry whose \a change lacks title, item, day and `before` yet; none if nothing that shows
/// was changed. What is no Record (the entities of reports, totals and Berichtsstände) gives one line, with
/// the title and the day that it brings along.
[[nodiscard]] std::vector<HistoryLine>
historyLines(RecordedChange change, const std::optional<Record> &before, const std::optional<Record> &after);

/// What is known of the past: every change in the order in which it was recorded, and the Berichtsstände.
struct Past
{
    std::vector<HistoryLine> lines;
    std::vector<Baseline> baselines;
};
using PastPtr = std::shared_ptr<const Past>; // shared by the worker that made it and the pages that show it
Q_DECLARE_METATYPE(PastPtr)
