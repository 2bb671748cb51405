// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

#include "core/report/datetext.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const char *sourceOf(ScheduleStatus status)
{
    switch (status) {
    case ScheduleStatus::Cancelled:
        return QT_TRANSLATE_NOOP("Wording", "Cancelled");
    case ScheduleStatus::DoneLate:
        return QT_TRANSLATE_NOOP("Wording", "Done late");
    case ScheduleStatus::Done:
        return QT_TRANSLATE_NOOP("Wording", "Done");
    case ScheduleStatus::Overdue:
        return QT_TRANSLATE_NOOP("Wording", "Overdue");
    case ScheduleStatus::AtRisk:
        return QT_TRANSLATE_NOOP("Wording", "At risk");
    case ScheduleStatus::DueSoon:
        return QT_TRANSLATE_NOOP("Wording", "Due soon");
    case ScheduleStatus::OnTrack:
        return QT_TRANSLATE_NOOP("Wording", "On track");
    case ScheduleStatus::Unscheduled:
        return QT_TRANSLATE_NOOP("Wording", "No date");
    }
    return "";
}

const char *sourceOf(Progress progress)
{
    switch (progress) {
    case Progress::NotStarted:
        return QT_TRANSLATE_NOOP("Wording", "not started");
    case Progress::InPreparation:
        return QT_TRANSLATE_NOOP("Wording", "in preparation");
    case Progress::InProgress:
        return QT_TRANSLATE_NOOP("Wording", "in progress");
    case Progress::Done:
        return QT_TRANSLATE_NOOP("Wording", "done");
    case Progress::InProgressOrDone:
        return QT_TRANSLATE_NOOP("Wording", "in progress or done");
    case Progress::OnHold:
        return QT_TRANSLATE_NOOP("Wording", "on hold");
    case Progress::Cancelled:
        return QT_TRANSLATE_NOOP("Wording", "cancelled");
    case Progress::NotReported:
        return QT_TRANSLATE_NOOP("Wording", "not reported");
    }
    return "";
}

const char *sourceOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Milestone:
        return QT_TRANSLATE_NOOP("Wording", "Milestone");
    case ItemKind::Task:
        return QT_TRANSLATE_NOOP("Wording", "Task");
    case ItemKind::Measure:
        return QT_TRANSLATE_NOOP("Wording", "Measure");
    case ItemKind::Resolution:
        return QT_TRANSLATE_NOOP("Wording", "Resolution");
    }
    return "";
}

const char *sourceOf(ResolutionKind kind)
{
    switch (kind) {
    case ResolutionKind::Noting:
        return QT_TRANSLATE_NOOP("Wording", "To be noted");
    case ResolutionKind::Submit:
        return QT_TRANSLATE_NOOP("Wording", "Order to submit");
    case ResolutionKind::Examine:
        return QT_TRANSLATE_NOOP("Wording", "Order to examine");
    case ResolutionKind::Draft:
        return QT_TRANSLATE_NOOP("Wording", "Order to draft");
    case ResolutionKind::Report:
        return QT_TRANSLATE_NOOP("Wording", "Order to report");
    case ResolutionKind::Membership:
        return QT_TRANSLATE_NOOP("Wording", "Membership");
    }
    return "";
}

const char *sourceOf(UnitRole role)
{
    switch (role) {
    case UnitRole::Responsible:
        return QT_TRANSLATE_NOOP("Wording", "responsible");
    case UnitRole::Participating:
        return QT_TRANSLATE_NOOP("Wording", "participating");
    case UnitRole::Coordinating:
        return QT_TRANSLATE_NOOP("Wording", "coordinating");
    }
    return "";
}

const char *sourceOf(Rag rag)
{
    switch (rag) {
    case Rag::Red:
        return QT_TRANSLATE_NOOP("Wording", "Red");
    case Rag::Amber:
        return QT_TRANSLATE_NOOP("Wording", "Amber");
    case Rag::Grey:
        return QT_TRANSLATE_NOOP("Wording", "Grey");
    case Rag::Green:
        return QT_TRANSLATE_NOOP("Wording", "Green");
    }
    return "";
}

const char *sourceOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return QT_TRANSLATE_NOOP("Wording", "Critical");
    case Severity::Warning:
        return QT_TRANSLATE_NOOP("Wording", "Warning");
    case Severity::Info:
        return QT_TRANSLATE_NOOP("Wording", "Note");
    }
    return "";
}
}

QString Wording::of(ScheduleStatus status, const Language &language)
{
    return language.translate("Wording", sourceOf(status));
}

QString Wording::of(Progress progress, const Language &language)
{
    return language.translate("Wording", sourceOf(progress));
}

QString Wording::of(ItemKind kind, const Language &language)
{
    return language.translate("Wording", sourceOf(kind));
}

QString Wording::of(ResolutionKind kind, const Language &language)
{
    return language.translate("Wording", sourceOf(kind));
}

QString Wording::of(UnitRole role, const Language &language)
{
    return language.translate("Wording", sourceOf(role));
}

QString Wording::of(Rag rag, const Language &language)
{
    return language.translate("Wording", sourceOf(rag));
}

QString Wording::of(Severity severity, const Language &language)
{
    return language.translate("Wording", sourceOf(severity));
}

QString Wording::status(const ItemStatus &item, const Language &language)
{
    if (item.status == ScheduleStatus::Overdue && !item.reportedSinceDue)
        return language.translate("Wording", "Overdue, no report");
    return of(item.status, language);
}

QString Wording::title(const Item &item, const Language &language)
{
    return item.title.isEmpty() ? language.translate("Wording", "No title") : item.title;
}

QString Wording::titleOnPaper(const Item &item, const Language &language)
{
    return item.title.isEmpty() ? language.translate("Wording", "Title not recorded") : item.title;
}

bool Wording::isNumberedResolution(const Item &item)
{
    return item.kind == ItemKind::Resolution && item.resolution && item.resolution->session.isValid()
        && item.resolution->number;
}

QString Wording::resolutionNumber(int number, const Language &language)
{
    return language.translate("Wording", "no. %1", "number of a resolution").arg(QString::number(number));
}

QString Wording::resolutionName(const Item &item, const Language &language)
{
    if (item.kind != ItemKind::Resolution || !item.resolution)
        return {};
    const ResolutionOrder &order = *item.resolution;
    const QString session = order.session.isValid() ? DateText::day(order.session, language) : QString();
    if (session.isEmpty())
        return order.number
            ? language.translate("Wording", "Resolution, no. %1").arg(QString::number(*order.number))
            : of(item.kind, language);
    if (!order.number)
        return language.translate("Wording", "Resolution of %1").arg(session);
    return language.translate("Wording", "Resolution of %1, no. %2")
        .arg(session, QString::number(*order.number));
}

QString Wording::callName(const Item &item, const Language &language)
{
    return isNumberedResolution(item) ? resolutionName(item, language) : item.key;
}

QString Wording::callName(const Portfolio &portfolio, const QString &key, const Language &language)
{
    const Item *item = findItem(portfolio, key);
    return item ? callName(*item, language) : key;
}
