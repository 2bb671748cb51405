// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/itemrequests.h"

#include "core/report/wording.h"
#include "ui/commands/itemedit.h"
#include "ui/support/uilanguage.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ItemRequestTr
{
    Q_DECLARE_TR_FUNCTIONS(ItemRequests)
};

QString prefixOf(const QString &project, ItemKind kind)
{
    if (kind == ItemKind::Measure)
        return u"M"_s;
    return kind == ItemKind::Resolution ? u"B"_s : project;
}

Change changeOf(std::optional<Record> before, std::optional<Record> after)
{
    Change change;
    change.before = std::move(before);
    change.after = std::move(after);
    return change;
}

bool dependsOn(const Item &item, const QSet<QString> &keys)
{
    return std::ranges::any_of(item.predecessors, [&keys](const Predecessor &predecessor) {
        return keys.contains(predecessor.key);
    });
}

QSet<QString> setOf(const QStringList &keys)
{
    return {keys.begin(), keys.end()};
}
}

QString ItemRequests::nextKey(const Portfolio &portfolio, const QString &project, ItemKind kind)
{
    const QString prefix = prefixOf(project, kind) + u'-';
    int last = 0;
    for (const Item &item : portfolio.items)
        if (item.key.startsWith(prefix))
            last = qMax(last, QStringView(item.key).sliced(prefix.size()).toInt());
    const int width = kind == ItemKind::Resolution ? 1 : 2;
    return prefix + u"%1"_s.arg(last + 1, width, 10, QLatin1Char('0'));
}

ItemChoices ItemRequests::choices(const Snapshot &snapshot, const QString &itself)
{
    ItemChoices choices;
    for (const Item &item : snapshot.portfolio->items)
        if (item.key != itself)
            choices.push_back({item.key, item.title});
    return choices;
}

Item ItemRequests::fresh(const Portfolio &portfolio, const QString &project)
{
    Item item;
    item.project = project;
    item.key = nextKey(portfolio, project, item.kind);
    return item;
}

Item ItemRequests::duplicate(const Portfolio &portfolio, const Item &item)
{
    Item copy = fresh(portfolio, item.project);
    copy.kind = item.kind;
    copy.key = nextKey(portfolio, item.project, item.kind);
    copy.title = item.title;
    copy.planned = item.planned;
    copy.units = item.units;
    copy.predecessors = item.predecessors;
    copy.parent = item.parent;
    copy.note = item.note;
    copy.resolution = item.resolution;
    copy.fileNumber = item.fileNumber;
    copy.source = item.source;
    if (item.measure)
        copy.measure = MeasureSlot{{}, {}, item.measure->priority, item.measure->section};
    return copy;
}

ChangeRequest ItemRequests::creation(const Item &item)
{
    return {[item] { return ItemRequestTr::tr("%1 created").arg(Wording::callName(item, uiLanguage())); },
            {changeOf({}, item)}};
}

ChangeRequest ItemRequests::edit(const Item &before, const Item &after)
{
    // One value alone is named as it is where it is edited in its table.
    for (const ItemField field : {ItemField::Title, ItemField::Units, ItemField::Progress, ItemField::Planned,
                                  ItemField::Forecast, ItemField::Actual})
        if (const auto request = ItemEdit::request(before, field, ItemEdit::value(after, field));
            before != after && request.changes.front().after == Record(after))
            return request;
    return {[before] { return ItemRequestTr::tr("%1 changed").arg(Wording::callName(before, uiLanguage())); },
            {changeOf(before, after)}};
}

ItemRequests::References ItemRequests::referencesTo(const Portfolio &portfolio, const QStringList &keys)
{
    const QSet<QString> deleted = setOf(keys);
    References references;
    for (const Item &item : portfolio.items) {
        if (deleted.contains(item.key))
            continue;
        if (dependsOn(item, deleted))
            references.dependents.append(item.key);
        if (deleted.contains(item.parent))
            references.children.append(item.key);
    }
    const auto isOn = [&deleted](const auto &record) { return deleted.contains(record.item); };
    references.notes = static_cast<int>(std::ranges::count_if(portfolio.statusNotes, isOn));
    references.followUps = static_cast<int>(std::ranges::count_if(portfolio.followUps, isOn));
    references.surveys =
        static_cast<int>(std::ranges::count_if(portfolio.surveys, [&isOn](const Survey &survey) {
            return std::ranges::any_of(survey.items, isOn);
        }));
    return references;
}

ChangeRequest ItemRequests::deletion(const Portfolio &portfolio, const QStringList &keys)
{
    const QSet<QString> deleted = setOf(keys);
    ChangeRequest request;
    const Item *only = keys.size() == 1 ? findItem(portfolio, keys.first()) : nullptr;
    if (only)
        request.name = [item = *only] {
            return ItemRequestTr::tr("%1 deleted").arg(Wording::callName(item, uiLanguage()));
        };
    else
        request.name = [count = static_cast<int>(keys.size())] {
            return ItemRequestTr::tr("%n item(s) deleted", nullptr, count);
        };
    // What names them goes first, so that nothing ever names what is not there.
    for (const Item &item : portfolio.items) {
        if (deleted.contains(item.key) || (!dependsOn(item, deleted) && !deleted.contains(item.parent)))
            continue;
        Item after = item;
        std::erase_if(after.predecessors, [&deleted](const Predecessor &predecessor) {
            return deleted.contains(predecessor.key);
        });
        if (deleted.contains(after.parent))
            after.parent.clear();
        request.changes.push_back(changeOf(item, after));
    }
    for (const StatusNote &note : portfolio.statusNotes)
        if (deleted.contains(note.item))
            request.changes.push_back(changeOf(note, {}));
    for (const FollowUp &followUp : portfolio.followUps)
        if (deleted.contains(followUp.item))
            request.changes.push_back(changeOf(followUp, {}));
    for (const Survey &survey : portfolio.surveys) {
        Survey after = survey;
        if (std::erase_if(after.items,
                          [&deleted](const SurveyItem &item) { return deleted.contains(item.item); })
            > 0)
            request.changes.push_back(changeOf(survey, after));
    }
    for (const Item &item : portfolio.items)
        if (deleted.contains(item.key))
            request.changes.push_back(changeOf(item, {}));
    return request;
}
