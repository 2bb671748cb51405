// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/numberedit.h"

#include "ui/support/uilanguage.h"

#include <cmath>

namespace {
QString shown(double number)
{
    return uiLanguage().locale().toString(number, 'f', QLocale::FloatingPointShortest);
}
}

NumberEdit::NumberEdit(const Rules &rules, QWidget *parent)
    : CheckedEdit(parent)
    , m_rules(rules)
{
    judgeAgain();
}

void NumberEdit::setNumber(std::optional<double> number)
{
    m_recorded = number;
    m_recordedText = number ? shown(*number) : QString();
    setText(m_recordedText);
    judgeAgain();
}

std::optional<double> NumberEdit::read() const
{
    if (m_recorded && text() == m_recordedText)
        return m_recorded;
    bool understood = false;
    const double number = uiLanguage().locale().toDouble(text().trimmed(), &understood);
    return understood && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<double> NumberEdit::number() const
{
    return isAccepted() ? read() : std::nullopt;
}

FieldVerdict NumberEdit::judge() const
{
    using Level = FieldVerdict::Level;
    const QString example = m_rules.isWhole ? shown(10) : shown(12.5);
    if (text().trimmed().isEmpty())
        return m_rules.mayBeEmpty
            ? FieldVerdict{}
            : FieldVerdict{Level::Refused, tr("A figure is needed. Write it like this: %1.").arg(example)};
    const std::optional<double> number = read();
    if (!number)
        return {Level::Refused, tr("This is no figure. Write it like this: %1.").arg(example)};
    if (m_rules.isWhole && *number != std::floor(*number))
        return {Level::Refused, tr("Only whole numbers.")};
    if (*number < m_rules.least || *number > m_rules.most)
        return {Level::Refused,
                tr("Only figures from %1 to %2.").arg(shown(m_rules.least), shown(m_rules.most))};
    return {};
}
