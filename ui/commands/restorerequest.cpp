// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/restorerequest.h"

#include "core/domain/cataloguenumber.h"
#include "core/domain/recordcopy.h"
#include "core/domain/recordtexts.h"
#include "core/report/datetext.h"
#include "core/report/fieldwords.h"
#include "ui/support/entityname.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RestoreRequest)
};

QString reasonOf(const RecordedChange &change, const Language &language)
{
    //: Reason in the history; %1 is the day of the change that is taken back
    return Tr::tr("Restored: as it was before the change of %1")
        .arg(DateText::day(change.at.toLocalTime().date(), language));
}

Restoration nothing(const QString &why)
{
    return {std::nullopt, why};
}

bool isReported(const QString &field)
{
    return field == "progress"_L1 || field == "forecast"_L1 || field == "actual"_L1;
}

/// Whether \a now is an item that says of everything else that units report what \a before says: then the
/// latest report is the one that is taken back.
bool isLatestReport(const Record &before, const Record &now, const QString &field)
{
    return std::ranges::none_of(RecordTexts::differences(before, now), [&field](const auto &difference) {
        return isReported(difference.field) && difference.field != field;
    });
}

/// The record as it is now with the old value of the field.
std::optional<Record> withOldValue(const Record &now, const HistoryLine &line)
{
    Record restored = now;
    if (!RecordCopy::copyField(line.field, *line.change->before, restored))
        return std::nullopt;
    // Who decided a date, and why, belongs to that date.
    if (line.field == "planned"_L1
        && !RecordCopy::copyField(u"planDecision"_s, *line.change->before, restored))
        return std::nullopt;
    // So does the day on which it was reported; what was reported since keeps its own.
    if (isReported(line.field) && isLatestReport(*line.change->before, now, line.field)
        && !RecordCopy::copyField(u"reportedOn"_s, *line.change->before, restored))
        return std::nullopt;
    return restored;
}

bool differs(const Record &now, const Record &restored, const QString &field)
{
    return std::ranges::any_of(RecordTexts::differences(now, restored),
                               [&field](const auto &difference) { return difference.field == field; });
}

/// The measure that has the catalogue's number of \a record today; null if it is free.
const Item *numberHolder(const Record &record, const Snapshot &snapshot)
{
    const auto *item = std::get_if<Item>(&record);
    return item && item->measure
        ? CatalogueNumber::otherHolder(*snapshot.portfolio, item->measure->catalogueNumber, item->key)
        : nullptr;
}

Restoration numberTaken(const Item &holder)
{
    return nothing(Tr::tr("%1 has this number in the catalogue today, and it never means two measures.")
                       .arg(holder.key));
}

Restoration restoredRecord(const HistoryLine &line, const Snapshot &snapshot, const Language &language)
{
    const RecordedChange &recorded = *line.change;
    if (RecordCopy::recordIn(*snapshot.portfolio, *recorded.before))
        return nothing(Tr::tr("%1 exists again.").arg(recorded.key));
    if (const Item *holder = numberHolder(*recorded.before, snapshot))
        return numberTaken(*holder);
    Change change;
    change.after = recorded.before;
    change.kind = Change::Kind::Return;
    change.reason = reasonOf(recorded, language);
    //: Name of a step; %1 is the key of a record
    return {ChangeRequest{Tr::tr("%1 restored").arg(recorded.key), {change}},
            Tr::tr("%1 comes back as it was before it was deleted.").arg(recorded.key)};
}

Restoration restoredField(const HistoryLine &line, const Snapshot &snapshot, const Language &language)
{
    const RecordedChange &recorded = *line.change;
    const auto now = RecordCopy::recordIn(*snapshot.portfolio, *recorded.before);
    if (!now)
        return nothing(Tr::tr("%1 no longer exists; restore the deleted record first.").arg(recorded.key));
    const auto restored = withOldValue(*now, line);
    if (!restored)
        return nothing(Tr::tr("This value cannot be restored by itself."));
    const QString field = FieldWords::nameOf(recorded.entity, line.field, language);
    const QString value = FieldWords::valueOf(recorded.entity, line.field, line.from, language);
    // The value alone counts: what goes with it (who decided a date) is nothing that people would see change.
    if (!differs(*now, *restored, line.field))
        return nothing(Tr::tr("%1 has this value today.").arg(field));
    if (const Item *holder = numberHolder(*restored, snapshot); holder && line.field == "catalogueNumber"_L1)
        return numberTaken(*holder);
    Change change;
    change.before = *now;
    change.after = *restored;
    change.kind = Change::Kind::Restore;
    change.reason = reasonOf(recorded, language);
    // A whole state that was there already goes by no new rule.
    if (*restored == *recorded.before)
        change.kind = Change::Kind::Return;
    const QString subject = recorded.key == recorded.entity ? EntityName::of(recorded.entity) : recorded.key;
    //: Name of a step; %1 is the key or name of a record, %2 a field of it
    const QString name = Tr::tr("%1: %2 restored").arg(subject, field);
    return {ChangeRequest{name, {change}},
            value.isEmpty() ? Tr::tr("%1 becomes empty again.").arg(field)
                            : Tr::tr("%1 becomes %2 again.").arg(field, DateText::quoted(value, language))};
}
}

Restoration restorationOf(const HistoryLine &line, const Snapshot &snapshot, const Language &language)
{
    if (snapshot.readOnly)
        return nothing(Tr::tr("Nothing can be changed here."));
    switch (line.what) {
    case HistoryLine::What::Created:
        return nothing(Tr::tr("There was no value before this entry."));
    case HistoryLine::What::Frozen:
        return nothing(Tr::tr("A report baseline never changes."));
    case HistoryLine::What::Deleted:
        return restoredRecord(line, snapshot, language);
    case HistoryLine::What::Changed:
        return restoredField(line, snapshot, language);
    }
    Q_UNREACHABLE();
}
