// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/dayinput.h"

#include "core/domain/dateinput.h"
#include "core/report/datetext.h"
#include "core/report/errortext.h"
#include "ui/support/uilanguage.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
struct DayTr
{
    Q_DECLARE_TR_FUNCTIONS(DayInput)
};

// In both languages, whichever the window has.
bool saysToday(const QString &text)
{
    return text.compare("heute"_L1, Qt::CaseInsensitive) == 0
        || text.compare("today"_L1, Qt::CaseInsensitive) == 0;
}

QString problemOf(const DateInput::Reading &reading, const QString &typed)
{
    using DateInput::Refusal;
    const bool namesNoSuchDay = reading.date ? reading.date->hasDayPrecision() && !reading.date->isValid()
                                             : reading.refusal == Refusal::NoSuchDay
            || reading.refusal == Refusal::DayZero || reading.refusal == Refusal::NoSuchMonth;
    if (namesNoSuchDay)
        //: %1 is a day as typed, "31.02.2026"
        return DayTr::tr("%1 does not exist.").arg(typed);
    const QString quoted = DateText::quoted(typed, uiLanguage());
    if (reading.date && reading.date->isResolved())
        return DayTr::tr("%1 is not one single day.").arg(quoted);
    if (reading.date || reading.refusal == Refusal::NotUnderstood)
        return DayTr::tr("%1 is not a date.").arg(quoted);
    switch (reading.refusal) {
    case Refusal::Empty:
        return DayTr::tr("No day has been entered.");
    case Refusal::WrongWeekday:
        return refusalSentence(reading.refusal, typed, uiLanguage());
    case Refusal::YearOutOfRange:
        return DayTr::tr("The year of %1 is not between 1990 and 2199.").arg(quoted);
    default:
        return DayTr::tr("%1 is not one single day.").arg(quoted);
    }
}
}

DayInput::Reading DayInput::read(const QString &typed, QDate today)
{
    const QString text = typed.simplified();
    if (today.isValid() && saysToday(text))
        return {today, {}};
    const DateInput::Reading reading = DateInput::read(text);
    if (reading.date && reading.date->hasDayPrecision() && reading.date->isValid())
        return {reading.date->latest(), {}};
    return {{}, problemOf(reading, text)};
}

DayInput::Reading DayInput::readAhead(const QString &typed, QDate today)
{
    const QString text = typed.simplified();
    static const QRegularExpression withoutYear(u"^(\\d{1,2})\\. ?(\\d{1,2})\\.?$"_s);
    const QRegularExpressionMatch match = withoutYear.match(text);
    if (!match.hasMatch())
        return read(text, today);
    constexpr int yearsToLook = 9; // 29.02. may be as far away
    for (int year = today.year(); year < today.year() + yearsToLook; ++year)
        if (const QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
            day.isValid() && day >= today)
            return {day, {}};
    return {{}, DayTr::tr("%1 does not exist.").arg(text)};
}
