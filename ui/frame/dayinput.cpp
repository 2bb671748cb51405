// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/dayinput.h"

#include "core/domain/dateinput.h"
#include "core/report/datetext.h"
#include "core/report/errortext.h"
#include "ui/support/uilanguage.h"

#include <QCoreApplication>

namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DayInput)
};

QString problemOf(const DateInput::Reading &reading, const QString &typed)
{
    using DateInput::Refusal;
    const bool namesNoSuchDay = reading.date ? reading.date->hasDayPrecision() && !reading.date->isValid()
                                             : reading.refusal == Refusal::NoSuchDay
            || reading.refusal == Refusal::DayZero || reading.refusal == Refusal::NoSuchMonth;
    if (namesNoSuchDay)
        //: %1 is a day as typed, "31.02.2026"
        return Tr::tr("%1 does not exist.").arg(typed);
    const QString quoted = DateText::quoted(typed, uiLanguage());
    if (reading.date && reading.date->isResolved())
        return Tr::tr("%1 is not one single day.").arg(quoted);
    if (reading.date || reading.refusal == Refusal::NotUnderstood)
        return Tr::tr("%1 is not a date.").arg(quoted);
    switch (reading.refusal) {
    case Refusal::Empty:
        return Tr::tr("No day has been entered.");
    case Refusal::WrongWeekday:
        return refusalSentence(reading.refusal, typed, uiLanguage());
    case Refusal::YearOutOfRange:
        return Tr::tr("The year of %1 is not between 1990 and 2199.").arg(quoted);
    default:
        return Tr::tr("%1 is not one single day.").arg(quoted);
    }
}
}

DayInput::Reading DayInput::read(const QString &typed)
{
    const QString text = typed.simplified();
    const DateInput::Reading reading = DateInput::read(text);
    if (reading.date && reading.date->hasDayPrecision() && reading.date->isValid())
        return {reading.date->latest(), {}};
    return {{}, problemOf(reading, text)};
}
