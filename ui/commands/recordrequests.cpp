// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/recordrequests.h"

#include "ui/commands/recordchange.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RecordRequests)
};

template<typename T>
QString nextKey(const std::vector<T> &records, const QString &prefix)
{
    int last = 0;
    for (const T &record : records)
        if (record.key.startsWith(prefix))
            last = qMax(last, QStringView(record.key).sliced(prefix.size()).toInt());
    return prefix + QString::number(last + 1);
}

QString placeOf(const StatusNote &note)
{
    return note.item.isEmpty() ? note.project : note.item;
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
    return requestOf<Project>(Tr::tr("Project %1 changed").arg(before.key), before, after);
}

ChangeRequest RecordRequests::assessed(const Assessment &assessment)
{
    return requestOf<Assessment>(Tr::tr("Project %1 assessed").arg(assessment.project), {}, assessment);
}

ChangeRequest RecordRequests::noteAdded(const StatusNote &note)
{
    return requestOf<StatusNote>(Tr::tr("Status note on %1 added").arg(placeOf(note)), {}, note);
}

ChangeRequest RecordRequests::noteChanged(const StatusNote &before, const StatusNote &after)
{
    return requestOf<StatusNote>(Tr::tr("Status note on %1 changed").arg(placeOf(before)), before, after);
}

ChangeRequest RecordRequests::noteReleased(const StatusNote &note, const Confirmation &release)
{
    StatusNote after = note;
    after.release = release;
    return requestOf<StatusNote>(Tr::tr("Status note on %1 released").arg(placeOf(note)), note, after);
}

ChangeRequest RecordRequests::extensionWithdrawn(const Item &item)
{
    Item after = item;
    after.deadlineRequest.reset();
    return requestOf<Item>(Tr::tr("Request for extension of %1 withdrawn").arg(item.key), item, after);
}

ChangeRequest RecordRequests::noteDeleted(const StatusNote &note)
{
    return requestOf<StatusNote>(Tr::tr("Status note on %1 deleted").arg(placeOf(note)), note, {});
}

ChangeRequest RecordRequests::followUpAdded(const FollowUp &followUp)
{
    return requestOf<FollowUp>(Tr::tr("Reminder on %1 added").arg(followUp.item), {}, followUp);
}

ChangeRequest RecordRequests::followUpDone(const FollowUp &followUp, QDate on)
{
    FollowUp after = followUp;
    after.doneOn = on;
    return requestOf<FollowUp>(Tr::tr("Reminder on %1 done").arg(followUp.item), followUp, after);
}

ChangeRequest RecordRequests::followUpMoved(const FollowUp &followUp, QDate to)
{
    FollowUp after = followUp;
    after.on = to;
    return requestOf<FollowUp>(Tr::tr("Reminder on %1 moved").arg(followUp.item), followUp, after);
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
