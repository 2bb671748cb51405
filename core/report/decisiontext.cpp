// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/decisiontext.h"

#include "core/calendar/senatesessions.h"
#include "core/report/datetext.h"

QString DecisionText::inFuture(QDate day, const Language &language)
{
    return language
        .translate("DecisionText", "%1 is still to come; what is decided then can be recorded then.")
        .arg(DateText::day(day, language));
}

QString DecisionText::beforeResolution(QDate day, QDate resolvedOn, const Language &language)
{
    return language
        .translate("DecisionText",
                   "The Senate cannot have moved the deadline on %1: the resolution itself is of %2.")
        .arg(DateText::day(day, language), DateText::day(resolvedOn, language));
}

QString DecisionText::noSession(QDate day, const SenateCalendar &calendar, const Language &language)
{
    if (!day.isValid() || !SenateSessions::areKnown(calendar) || SenateSessions::isSession(calendar, day))
        return {};
    const bool entered =
        !calendar.added.empty() || !calendar.cancelled.empty() || !calendar.weeksWithout.empty();
    return language
        .translate("DecisionText",
                   entered || calendar.confirmation
                       ? QT_TRANSLATE_NOOP("DecisionText",
                                           "Please check the session: %1 is a %2, and the calendar of the "
                                           "Senate has no session on that day.")
                       : QT_TRANSLATE_NOOP("DecisionText",
                                           "Please check the session: %1 is a %2; a session every Tuesday is "
                                           "assumed."))
        .arg(DateText::day(day, language), DateText::weekday(day, language));
}
