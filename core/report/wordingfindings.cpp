// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const char *sourceOf(Holidays::Name name)
{
    switch (name) {
    case Holidays::Name::NewYear:
        return QT_TRANSLATE_NOOP("Wording", "New Year's Day");
    case Holidays::Name::GoodFriday:
        return QT_TRANSLATE_NOOP("Wording", "Good Friday");
    case Holidays::Name::EasterMonday:
        return QT_TRANSLATE_NOOP("Wording", "Easter Monday");
    case Holidays::Name::LabourDay:
        return QT_TRANSLATE_NOOP("Wording", "Labour Day");
    case Holidays::Name::Ascension:
        return QT_TRANSLATE_NOOP("Wording", "Ascension Day");
    case Holidays::Name::WhitMonday:
        return QT_TRANSLATE_NOOP("Wording", "Whit Monday");
    case Holidays::Name::GermanUnity:
        return QT_TRANSLATE_NOOP("Wording", "German Unity Day");
    case Holidays::Name::Reformation:
        return QT_TRANSLATE_NOOP("Wording", "Reformation Day");
    case Holidays::Name::ChristmasDay:
        return QT_TRANSLATE_NOOP("Wording", "Christmas Day");
    case Holidays::Name::SecondChristmasDay:
        return QT_TRANSLATE_NOOP("Wording", "the second day of Christmas");
    }
    return "";
}

const char *sourceOf(Rule rule)
{
    switch (rule) {
    case Rule::Overdue:
        return QT_TRANSLATE_NOOP("Wording", "Overdue");
    case Rule::NoReportSinceDue:
        return QT_TRANSLATE_NOOP("Wording", "No report since the due date");
    case Rule::DependencyCycle:
        return QT_TRANSLATE_NOOP("Wording", "Prerequisites in a circle");
    case Rule::ForecastLate:
        return QT_TRANSLATE_NOOP("Wording", "Forecast after the due date");
    case Rule::PredecessorLate:
        return QT_TRANSLATE_NOOP("Wording", "Prerequisite finishes too late");
    case Rule::PredecessorOverdue:
        return QT_TRANSLATE_NOOP("Wording", "Prerequisite overdue");
    case Rule::BufferShort:
        return QT_TRANSLATE_NOOP("Wording", "Lead time too short");
    case Rule::ApproximatePassed:
        return QT_TRANSLATE_NOOP("Wording", "Approximate date has passed");
    case Rule::Impediment:
        return QT_TRANSLATE_NOOP("Wording", "Impediment");
    case Rule::DueSoon:
        return QT_TRANSLATE_NOOP("Wording", "Due soon");
    case Rule::NotASessionDay:
        return QT_TRANSLATE_NOOP("Wording", "Deadline not on a session day");
    case Rule::InvalidDate:
        return QT_TRANSLATE_NOOP("Wording", "Date that does not exist");
    case Rule::Contradiction:
        return QT_TRANSLATE_NOOP("Wording", "Contradiction in the source");
    case Rule::OpenChildren:
        return QT_TRANSLATE_NOOP("Wording", "Done, but items under it are open");
    case Rule::CountMismatch:
        return QT_TRANSLATE_NOOP("Wording", "Reported and recorded figures differ");
    case Rule::AssessmentDiffers:
        return QT_TRANSLATE_NOOP("Wording", "Assessment differs");
    case Rule::Stale:
        return QT_TRANSLATE_NOOP("Wording", "Last report out of date");
    case Rule::DoneLate:
        return QT_TRANSLATE_NOOP("Wording", "Done late");
    case Rule::Moved:
        return QT_TRANSLATE_NOOP("Wording", "Moved");
    case Rule::NonWorkingDay:
        return QT_TRANSLATE_NOOP("Wording", "Date on a non-working day");
    case Rule::NoDate:
        return QT_TRANSLATE_NOOP("Wording", "No date given");
    case Rule::NoUnit:
        return QT_TRANSLATE_NOOP("Wording", "No responsible unit");
    }
    return "";
}
}

QString Wording::of(Holidays::Name name, const Language &language)
{
    return language.translate("Wording", sourceOf(name));
}

QString Wording::of(Rule rule, const Language &language)
{
    return language.translate("Wording", sourceOf(rule));
}

QString Wording::ofFigure(const QString &figure, const Language &language)
{
    if (figure == "measures"_L1)
        return language.translate("Wording", "Measures");
    if (figure == "measuresDone"_L1)
        return language.translate("Wording", "Measures done");
    if (figure == "priorityMeasures"_L1)
        return language.translate("Wording", "Priority measures");
    if (figure == "priorityMeasuresDone"_L1)
        return language.translate("Wording", "Priority measures done");
    return language.translate("Wording", "Figure");
}
