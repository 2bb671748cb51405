// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
#include "core/report/errortext.h"

namespace {
const char *refusalSource(DateInput::Refusal refusal)
{
    switch (refusal) {
    case DateInput::Refusal::Empty:
        return QT_TRANSLATE_NOOP("Refusal", "No date has been entered. Write it like this: 05.05.2026.");
    case DateInput::Refusal::NoSuchDay:
        return QT_TRANSLATE_NOOP("Refusal", "%1 names a day over 31. Write a day like this: 05.05.2026.");
    case DateInput::Refusal::DayZero:
        return QT_TRANSLATE_NOOP("Refusal",
                                 "%1 names a day 0, which does not exist. Days begin with 1: 05.05.2026.");
    case DateInput::Refusal::WrongWeekday:
        return QT_TRANSLATE_NOOP("Refusal",
                                 "%1 names the wrong day of the week: %2 is a %3. Check day and date.");
    case DateInput::Refusal::NoSuchMonth:
        return QT_TRANSLATE_NOOP("Refusal",
                                 "%1 names a month that does not exist. Months go from 1 to 12: "
                                 "05.05.2026.");
    case DateInput::Refusal::NoSuchQuarter:
        return QT_TRANSLATE_NOOP("Refusal",
                                 "%1 names a part of the year that does not exist. There are quarters 1 to "
                                 "4 and half-years 1 and 2: Q4 2025.");
    case DateInput::Refusal::NoSuchWeek:
        return QT_TRANSLATE_NOOP("Refusal",
                                 "%1 names a week that this year does not have. Write a week like this: "
                                 "week 12/2026.");
    case DateInput::Refusal::PartsContradict:
        return QT_TRANSLATE_NOOP("Refusal",
                                 "%1 names more than one of beginning, middle and end. Please leave one of "
                                 "them: end of May 2026.");
    case DateInput::Refusal::EndBeforeStart:
        return QT_TRANSLATE_NOOP("Refusal",
                                 "%1 ends before it starts. Write a period like this: "
                                 "01.06.–15.06.2026.");
    case DateInput::Refusal::YearOutOfRange:
        return QT_TRANSLATE_NOOP("Refusal",
                                 "%1 names a year before 1990 or after 2199. Check the year: "
                                 "05.05.2026.");
    case DateInput::Refusal::NotUnderstood:
        return QT_TRANSLATE_NOOP("Refusal",
                                 "%1 cannot be read as a date. Write it like this: 05.05.2026, May 2026, "
                                 "Q4 2025, week 12/2026 or 2026.");
    }
    return "";
}
}

QString refusalSentence(DateInput::Refusal refusal, const QString &typed, const Language &language)
{
    const QString quoted = DateText::quoted(typed, language);
    // Which day it is, is only known where the text is at hand that was refused for it.
    const QDate day = DateInput::read(typed).day;
    if (refusal == DateInput::Refusal::WrongWeekday && !day.isValid())
        refusal = DateInput::Refusal::NotUnderstood;
    QString sentence = language.translate("Refusal", refusalSource(refusal));
    if (refusal == DateInput::Refusal::WrongWeekday)
        return sentence.arg(quoted, DateText::day(day, language), DateText::weekday(day, language));
    return sentence.replace(QLatin1StringView("%1"), quoted);
}
