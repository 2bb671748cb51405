// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/dayedit.h"

#include "core/domain/dateinput.h"
#include "core/report/datetext.h"
#include "ui/frame/dayinput.h"
#include "ui/support/uilanguage.h"

using namespace Qt::Literals::StringLiterals;

DayEdit::DayEdit(Empty empty, QWidget *parent)
    : CheckedEdit(parent)
    , m_empty(empty)
{
    judgeAgain();
}

void DayEdit::lookAhead(QDate today)
{
    m_today = today;
    judgeAgain();
}

void DayEdit::allowWeeks()
{
    m_allowsWeeks = true;
    judgeAgain();
}

/// The Monday of a whole week that was typed; null: none was.
QDate DayEdit::weekTyped() const
{
    if (!m_allowsWeeks)
        return {};
    const auto date = DateInput::read(text().simplified()).date;
    const bool week = date && date->isResolved() && date->earliest().dayOfWeek() == Qt::Monday
        && date->earliest().daysTo(date->latest()) == 6;
    return week ? date->earliest() : QDate();
}

void DayEdit::setDay(QDate day)
{
    setText(DateText::day(day, uiLanguage()));
}

QDate DayEdit::day() const
{
    if (text().trimmed().isEmpty())
        return {};
    if (const QDate monday = weekTyped(); monday.isValid())
        return monday;
    return m_today.isValid() ? DayInput::readAhead(text(), m_today).day : DayInput::read(text()).day;
}

FieldVerdict DayEdit::judge() const
{
    if (text().trimmed().isEmpty())
        return m_empty == Empty::Allowed
            ? FieldVerdict{}
            : FieldVerdict{FieldVerdict::Level::Refused,
                           tr("A day is needed. Write it like this: 05.05.2026.")};
    if (const QDate monday = weekTyped(); monday.isValid())
        return {FieldVerdict::Level::Understood,
                //: %1 is a range of days
                tr("the week of %1").arg(DateText::range(monday, monday.addDays(6), uiLanguage()))};
    const DayInput::Reading reading =
        m_today.isValid() ? DayInput::readAhead(text(), m_today) : DayInput::read(text());
    if (!reading.day.isValid())
        return {FieldVerdict::Level::Refused, reading.problem};
    return {FieldVerdict::Level::Understood,
            u"%1, %2"_s.arg(DateText::weekday(reading.day, uiLanguage()),
                            DateText::day(reading.day, uiLanguage()))};
}
