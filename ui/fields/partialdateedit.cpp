// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/partialdateedit.h"

#include "core/report/datetext.h"
#include "core/report/errortext.h"
#include "ui/support/uilanguage.h"

using namespace Qt::Literals::StringLiterals;

PartialDateEdit::PartialDateEdit(QWidget *parent)
    : CheckedEdit(parent)
{
    setPlaceholderText(u"–"_s);
    judgeAgain();
}

void PartialDateEdit::setDate(const std::optional<PartialDate> &date)
{
    m_recorded = date;
    m_recordedText = date ? date->asWritten() : QString();
    if (date && m_recordedText.isEmpty() && date->isResolved())
        m_recordedText = DateText::grain(*date, uiLanguage());
    setText(m_recordedText);
    judgeAgain();
}

std::optional<PartialDate> PartialDateEdit::date() const
{
    if (m_recorded && text() == m_recordedText)
        return m_recorded;
    return text().trimmed().isEmpty() ? std::nullopt : DateInput::read(text().trimmed()).date;
}

FieldVerdict PartialDateEdit::judge() const
{
    if (text().trimmed().isEmpty())
        return {FieldVerdict::Level::Understood,
                tr("No date. Write it like this: 05.05.2026, May 2026, Q4 2025, week 12/2026.")};
    if (const std::optional<PartialDate> understood = date())
        return judgeDate(*understood);
    return {FieldVerdict::Level::Refused,
            refusalSentence(DateInput::read(text().trimmed()).refusal, text().trimmed(), uiLanguage())};
}

QString PartialDateEdit::doubt(const PartialDate &date)
{
    if (!date.isResolved())
        return tr("Names no day; kept as written, and counts as no date.");
    if (date.isValid())
        return {};
    //: %1 is a day that does not exist, %2 the day it is read as
    return tr("%1 does not exist. It is kept as written and read as %2.")
        .arg(date.asWritten(), DateText::day(date.latest(), uiLanguage()));
}

FieldVerdict PartialDateEdit::judgeDate(const PartialDate &date) const
{
    const Language &language = uiLanguage();
    if (const QString sentence = doubt(date); !sentence.isEmpty())
        return {FieldVerdict::Level::Doubtful, sentence};
    const QString grain = DateText::grain(date, language);
    const QString days = DateText::range(date.earliest(), date.latest(), language);
    if (date.hasDayPrecision() || grain == days)
        //: %1 is a date in its own grain
        return {FieldVerdict::Level::Understood, tr("Understood as %1.").arg(grain)};
    //: %1 is a date in its own grain, "Q4 2025"; %2 its days
    return {FieldVerdict::Level::Understood, tr("Understood as %1: %2.").arg(grain, days)};
}
