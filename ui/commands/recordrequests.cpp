// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/recordrequests.h"

#include "core/calendar/workdays.h"
#include "core/report/wording.h"
#include "ui/commands/recordchange.h"
#include "ui/support/uilanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
struct RecordTr
{
    Q_DECLARE_TR_FUNCTIONS(RecordRequests)
};

constexpr int daysOfAWeek = 7;

template<typename T>
QString nextKey(const std::vector<T> &records, const QString &prefix)
{
    int last = 0;
    for (const T &record : records)
        if (record.key.startsWith(prefix))
            last = qMax(last, QStringView(record.key).sliced(prefix.size()).toInt());
    return prefix + QString::number(last + 1);
}

/// What an item is called, in the language of the moment; what has no item is called \a otherwise.
std::function<QString()> placeOf(const Portfolio &portfolio, const QString &key, const QString &otherwise)
{
    const Item *item = findItem(portfolio, key);
    if (!item)
        return [name = key.isEmpty() ? otherwise : key] { return name; };
    return [item = *item] { return Wording::callName(item, uiLanguage()); };
}

std::function<QString()> placeOf(const StatusNote &note, const Portfolio &portfolio)
{
    return placeOf(portfolio, note.item, note.project);
}

std::function<QString()> placeOf(const FollowUp &followUp, const Portfolio &portfolio)
{
    return placeOf(portfolio, followUp.item, {});
}
}

QString RecordRequests::nextNoteKey(const Portfolio &portfolio)
{
    return nextKey(portfolio.statusNotes, u"S-"_s);
}

QString RecordRequests::nextFollowUpKey(const Portfolio &portfolio)
{
    return nextKey(portfolio.followUps, u"W-"_s);
}

QString RecordRequests::nextAssessmentKey(const Portfolio &portfolio, const QString &project)
{
    return nextKey(portfolio.assessments, u"E-%1-"_s.arg(project));
}

ChangeRequest RecordRequests::projectChanged(const Project &before, const Project &after)
{
    return requestOf<Project>([key = before.key] { return RecordTr::tr("Project %1 changed").arg(key); },
                              before, after);
}

ChangeRequest RecordRequests::assessed(const Assessment &assessment)
{
    return requestOf<Assessment>(
        [key = assessment.project] { return RecordTr::tr("Project %1 assessed").arg(key); }, {}, assessment);
}

ChangeRequest RecordRequests::noteAdded(const StatusNote &note, const Portfolio &portfolio)
{
    return requestOf<StatusNote>(
        [place = placeOf(note, portfolio)] { return RecordTr::tr("Status note on %1 added").arg(place()); },
        {}, note);
}

ChangeRequest RecordRequests::noteChanged(const StatusNote &before, const StatusNote &after,
                                          const Portfolio &portfolio)
{
    return requestOf<StatusNote>(
        [place = placeOf(before, portfolio)] {
            return RecordTr::tr("Status note on %1 changed").arg(place());
        },
        before, after);
}

ChangeRequest RecordRequests::noteReleased(const StatusNote &note, const Confirmation &release,
                                           const Portfolio &portfolio)
{
    StatusNote after = note;
    after.release = release;
    return requestOf<StatusNote>(
        [place = placeOf(note, portfolio)] {
            return RecordTr::tr("Status note on %1 released").arg(place());
        },
        note, after);
}

ChangeRequest RecordRequests::extensionWithdrawn(const Item &item)
{
    Item after = item;
    after.deadlineRequest.reset();
    return requestOf<Item>(
        [item] {
            return RecordTr::tr("Request for extension of %1 withdrawn")
                .arg(Wording::callName(item, uiLanguage()));
        },
        item, after);
}

ChangeRequest RecordRequests::noteDeleted(const StatusNote &note, const Portfolio &portfolio)
{
    return requestOf<StatusNote>(
        [place = placeOf(note, portfolio)] { return RecordTr::tr("Status note on %1 deleted").arg(place()); },
        note, {});
}

ChangeRequest RecordRequests::followUpAdded(const FollowUp &followUp, const Portfolio &portfolio)
{
    return requestOf<FollowUp>(
        [place = placeOf(followUp, portfolio)] { return RecordTr::tr("Reminder on %1 added").arg(place()); },
        {}, followUp);
}

ChangeRequest RecordRequests::followUpDone(const FollowUp &followUp, QDate on, const Portfolio &portfolio)
{
    FollowUp after = followUp;
    after.doneOn = on;
    return requestOf<FollowUp>(
        [place = placeOf(followUp, portfolio)] { return RecordTr::tr("Reminder on %1 done").arg(place()); },
        followUp, after);
}

ChangeRequest RecordRequests::followUpMoved(const FollowUp &followUp, QDate to, const Portfolio &portfolio)
{
    FollowUp after = followUp;
    after.on = to;
    return requestOf<FollowUp>(
        [place = placeOf(followUp, portfolio)] { return RecordTr::tr("Reminder on %1 moved").arg(place()); },
        followUp, after);
}

ChangeRequest RecordRequests::unitDeleted(const OrgUnit &unit)
{
    return requestOf<OrgUnit>([key = unit.key] { return RecordTr::tr("Unit %1 deleted").arg(key); }, unit,
                              {});
}

std::vector<FollowUp> RecordRequests::openFollowUps(const Portfolio &portfolio, const QString &item)
{
    std::vector<FollowUp> open;
    std::ranges::copy_if(portfolio.followUps, std::back_inserter(open), [&item](const FollowUp &followUp) {
        return followUp.item == item && !followUp.doneOn.isValid();
    });
    std::ranges::stable_sort(open, {}, &FollowUp::on);
    return open;
}

QDate RecordRequests::inAWeek(QDate today)
{
    QDate day = today.addDays(daysOfAWeek);
    while (day.isValid() && !Workdays::isWorkday(day))
        day = day.addDays(1);
    return day;
}

bool RecordRequests::isOf(const FollowUp &followUp, const QString &person)
{
    return followUp.person.isEmpty() || followUp.person.compare(person.trimmed(), Qt::CaseInsensitive) == 0;
}

std::vector<FollowUp> RecordRequests::dueFollowUps(const Portfolio &portfolio, const QString &person,
                                                   QDate today)
{
    std::vector<FollowUp> due;
    std::ranges::copy_if(portfolio.followUps, std::back_inserter(due), [&](const FollowUp &followUp) {
        return !followUp.doneOn.isValid() && followUp.on <= today && isOf(followUp, person);
    });
    std::ranges::stable_sort(due, {}, &FollowUp::on);
    return due;
}
