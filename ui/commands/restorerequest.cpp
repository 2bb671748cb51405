// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/restorerequest.h"

#include "core/domain/cataloguenumber.h"
#include "core/domain/recordcopy.h"
#include "core/domain/recordtexts.h"
#include "core/report/datetext.h"
#include "core/report/fieldwords.h"
#include "core/report/reasontext.h"
#include "core/report/wording.h"
#include "ui/support/entityname.h"
#include "ui/support/uilanguage.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
struct RestoreTr
{
    Q_DECLARE_TR_FUNCTIONS(RestoreRequest)
};

QString reasonOf(const RecordedChange &change, const Language &language)
{
    return ReasonText::restored(change.at.toLocalTime().date(), language);
}

Restoration restoresNothing(const QString &why)
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
    return restoresNothing(
        RestoreTr::tr("%1 has this number in the catalogue today, and it never means two measures.")
            .arg(holder.key));
}

QString restoredName(const Record &record, const QString &key, const Language &language)
{
    const auto *item = std::get_if<Item>(&record);
    return item ? Wording::callName(*item, language) : key;
}

/// What \a record names and is not there today; empty: nothing.
QString missingLink(const Record &record, const Snapshot &snapshot)
{
    const auto *item = std::get_if<Item>(&record);
    if (!item)
        return {};
    if (!item->parent.isEmpty() && !snapshot.item(item->parent))
        return item->parent;
    const auto gone = std::ranges::find_if(item->predecessors, [&snapshot](const Predecessor &predecessor) {
        return !snapshot.item(predecessor.key);
    });
    return gone == item->predecessors.end() ? QString() : gone->key;
}

Restoration linkGone(const QString &key)
{
    return restoresNothing(
        RestoreTr::tr("It names %1, which has been deleted. Please restore %1 first.").arg(key));
}

/// What is recorded together bears one time.
bool isOneStep(const RecordedChange &one, const RecordedChange &other)
{
    return one.at == other.at && one.who == other.who;
}

Change restoring(const Record &before, const Record &after)
{
    Change back;
    back.before = before;
    back.after = after;
    back.kind = Change::Kind::Restore;
    return back;
}

/// The survey as it is now, with the places of the item \a key as they were in \a before; nullopt: it has
/// them.
std::optional<Change> askedAgain(const Survey &before, const QString &key, const Snapshot &snapshot)
{
    const auto &surveys = snapshot.portfolio->surveys;
    const auto now = std::ranges::find(surveys, before.key, &Survey::key);
    if (now == surveys.end() || std::ranges::find(now->items, key, &SurveyItem::item) != now->items.end())
        return std::nullopt;
    Survey after = *now;
    std::ranges::copy_if(before.items, std::back_inserter(after.items),
                         [&key](const SurveyItem &asked) { return asked.item == key; });
    return after == *now ? std::nullopt : std::optional(restoring(*now, after));
}

/// Links of other items to the one of \a line that went with it, where they are still missing.
Changes linksBack(const HistoryLine &line, const Snapshot &snapshot, const Past &past)
{
    Changes changes;
    QSet<QString> done;
    const RecordedChange &deletion = *line.change;
    for (const HistoryLine &other : past.lines) {
        const RecordedChange &change = *other.change;
        const auto *before = change.before ? std::get_if<Item>(&*change.before) : nullptr;
        if (!before || other.what != HistoryLine::What::Changed || !isOneStep(change, deletion)
            || done.contains(before->key))
            continue;
        const Item *now = snapshot.item(before->key);
        const auto link = std::ranges::find(before->predecessors, deletion.key, &Predecessor::key);
        const bool waited = link != before->predecessors.end();
        const bool belonged = before->parent == deletion.key;
        if (!now || (!waited && !belonged))
            continue;
        Item after = *now;
        if (waited
            && std::ranges::find(now->predecessors, deletion.key, &Predecessor::key)
                == now->predecessors.end())
            after.predecessors.push_back(*link);
        if (belonged && now->parent.isEmpty())
            after.parent = deletion.key;
        done.insert(before->key);
        if (after == *now)
            continue;
        changes.push_back(restoring(*now, after));
    }
    return changes;
}

/// The surveys that asked about the item of \a line and lost it with the deletion.
Changes surveysBack(const HistoryLine &line, const Snapshot &snapshot, const Past &past)
{
    Changes changes;
    QSet<QString> done;
    const RecordedChange &deletion = *line.change;
    for (const HistoryLine &other : past.lines) {
        const RecordedChange &change = *other.change;
        const auto *before = change.before ? std::get_if<Survey>(&*change.before) : nullptr;
        if (!before || other.what != HistoryLine::What::Changed || !isOneStep(change, deletion)
            || done.contains(before->key))
            continue;
        done.insert(before->key);
        if (const auto back = askedAgain(*before, deletion.key, snapshot))
            changes.push_back(*back);
    }
    return changes;
}

Restoration restoredRecord(const HistoryLine &line, const Snapshot &snapshot, const Past *past,
                           const Language &language)
{
    const RecordedChange &recorded = *line.change;
    const QString name = restoredName(*recorded.before, recorded.key, language);
    if (RecordCopy::recordIn(*snapshot.portfolio, *recorded.before))
        return restoresNothing(RestoreTr::tr("%1 exists again.").arg(name));
    if (const Item *holder = numberHolder(*recorded.before, snapshot))
        return numberTaken(*holder);
    if (const QString gone = missingLink(*recorded.before, snapshot); !gone.isEmpty())
        return linkGone(gone);
    Change change;
    change.after = recorded.before;
    change.kind = Change::Kind::Return;
    Changes changes{change};
    const bool hasLinks = past && std::holds_alternative<Item>(*recorded.before);
    const Changes links = hasLinks ? linksBack(line, snapshot, *past) : Changes();
    const Changes surveys = hasLinks ? surveysBack(line, snapshot, *past) : Changes();
    std::ranges::copy(links, std::back_inserter(changes));
    std::ranges::copy(surveys, std::back_inserter(changes));
    for (Change &each : changes)
        each.reason = reasonOf(recorded, language);
    QString sentence = RestoreTr::tr("%1 comes back as it was before it was deleted.").arg(name);
    if (!links.empty())
        sentence += u' '
            + RestoreTr::tr("So do(es) %n link(s) of other items to it.", nullptr,
                            static_cast<int>(links.size()));
    if (!surveys.empty())
        sentence += u' '
            + RestoreTr::tr("So does its place in %n status survey(s).", nullptr,
                            static_cast<int>(surveys.size()));
    //: Name of a step; %1 is the key of a record, or the name of a resolution
    const LiveText step = [record = *recorded.before, key = recorded.key] {
        return RestoreTr::tr("%1 restored").arg(restoredName(record, key, uiLanguage()));
    };
    return {ChangeRequest{step, changes}, sentence};
}

Restoration restoredField(const HistoryLine &line, const Snapshot &snapshot, const Language &language)
{
    const RecordedChange &recorded = *line.change;
    const auto now = RecordCopy::recordIn(*snapshot.portfolio, *recorded.before);
    if (!now)
        return restoresNothing(
            RestoreTr::tr("%1 no longer exists; restore the deleted record first.").arg(recorded.key));
    if (line.field == "planDecision"_L1)
        return restoresNothing(
            RestoreTr::tr("Who decided a date belongs to that date. Please restore the date."));
    if (line.field == "original"_L1)
        return restoresNothing(RestoreTr::tr("The original plan stays as it was first recorded."));
    const auto restored = withOldValue(*now, line);
    if (!restored)
        return restoresNothing(RestoreTr::tr("This value cannot be restored by itself."));
    if (line.field == "predecessors"_L1 || line.field == "parent"_L1)
        if (const QString gone = missingLink(*restored, snapshot); !gone.isEmpty())
            return linkGone(gone);
    const QString field = FieldWords::nameOf(recorded.entity, line.field, language);
    const QString value = FieldWords::valueOf(recorded.entity, line.field, line.from, language);
    // The value alone counts: what goes with it (who decided a date) is nothing that people would see change.
    if (!differs(*now, *restored, line.field))
        return restoresNothing(RestoreTr::tr("%1 has this value today.").arg(field));
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
    const LiveText step = [key = recorded.key, entity = recorded.entity, name = line.field] {
        //: Name of a step; %1 is the key of an item or the kind of a record ("Indicator"), %2 a field of it
        return RestoreTr::tr("%1: %2 restored")
            .arg(entity == "item"_L1 || entity == "project"_L1 ? key : EntityName::of(entity),
                 FieldWords::nameOf(entity, name, uiLanguage()));
    };
    return {ChangeRequest{step, {change}},
            value.isEmpty()
                ? RestoreTr::tr("%1 becomes empty again.").arg(field)
                : RestoreTr::tr("%1 becomes %2 again.").arg(field, DateText::quoted(value, language))};
}
}

Restoration restorationOf(const HistoryLine &line, const Snapshot &snapshot, const Language &language,
                          const Past *past)
{
    if (snapshot.readOnly)
        return restoresNothing(RestoreTr::tr("Nothing can be changed here."));
    switch (line.what) {
    case HistoryLine::What::Created:
        return restoresNothing(RestoreTr::tr("There was no value before this entry."));
    case HistoryLine::What::Frozen:
        return restoresNothing(RestoreTr::tr("A report baseline never changes."));
    case HistoryLine::What::Deleted:
        return restoredRecord(line, snapshot, past, language);
    case HistoryLine::What::Changed:
        return restoredField(line, snapshot, language);
    }
    Q_UNREACHABLE();
}
