// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/indicatorvaluedialog.h"

#include "core/report/datetext.h"
#include "core/report/indicatorstate.h"
#include "core/report/indicatortext.h"
#include "ui/fields/formfield.h"
#include "ui/fields/numberedit.h"
#include "ui/fields/partialdateedit.h"
#include "ui/support/uilanguage.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr NumberEdit::Rules measuredFigure{
    .mayBeEmpty = false, .isWhole = false, .least = -1e15, .most = 1e15};

/// What the indicator says so far, so that nobody enters a value twice.
QString valueSoFar(const Indicator &indicator, QDate today)
{
    const IndicatorState state = indicatorState(indicator, today);
    if (!state.current)
        return IndicatorValueDialog::tr("No value has been recorded yet.");
    const Language &language = uiLanguage();
    //: %1 is a value, %2 its day
    return IndicatorValueDialog::tr("Newest value so far: %1 (%2). It stays in the history.")
        .arg(IndicatorText::worded(*state.current, indicator.unit, language),
             IndicatorText::measuredOn(*state.current, language));
}
}

IndicatorValueDialog::IndicatorValueDialog(const Indicator &indicator, QDate today, QDate asOf,
                                           QWidget *parent)
    : FormDialog(tr("New value: %1").arg(indicator.name), valueSoFar(indicator, today), parent)
    , m_today(today)
    , m_isPercent(IndicatorText::isPercent(indicator.unit))
    , m_figure(new NumberEdit(measuredFigure, this))
    , m_wording(new QLineEdit(this))
    , m_day(new PartialDateEdit(this))
{
    const QString unit = m_isPercent ? tr("percent") : IndicatorText::unitWords(indicator.unit, uiLanguage());
    m_figureField = addField(unit.isEmpty() ? tr("Value") : tr("Value, %1").arg(unit), m_figure);
    m_wordingField = addField(tr("Word before the figure"), m_wording);
    auto *words = new QCompleter(IndicatorText::figureWords(uiLanguage()), this);
    words->setCaseSensitivity(Qt::CaseInsensitive);
    m_wording->setCompleter(words);
    m_wordingField->setHint(tr("As the source says it: “rund”, “fast”, “bis zu”, “über”. Empty: exact."));
    m_day->setDate(PartialDate::day(std::min(asOf, today)));
    m_dayField = addField(tr("Measured on"), m_day);
    body()->addStretch();
    addButtons(tr("Record"));
    m_figure->setFocus();
}

IndicatorValue IndicatorValueDialog::value() const
{
    return {m_figure->number().value_or(0), m_wording->text().simplified(), m_day->date()};
}

void IndicatorValueDialog::checkPercent()
{
    const std::optional<double> figure = m_figure->number();
    if (m_isPercent && figure && (*figure < 0 || *figure > 100))
        m_figureField->setProblem(tr("A value in percent lies between 0 and 100. Please check the figure."));
}

// A month or a year that has begun may hold the day of the measurement.
void IndicatorValueDialog::checkDay()
{
    const std::optional<PartialDate> day = m_day->date();
    if (day && day->isResolved() && day->earliest() > m_today)
        //: %1 is today
        m_dayField->setProblem(tr("This date lies in the future; today is %1. "
                                  "Please enter the day on which the value was measured.")
                                   .arg(DateText::day(m_today, uiLanguage())));
}

bool IndicatorValueDialog::check()
{
    require(m_figureField, tr("Please enter the figure that has been measured."));
    require(m_dayField, tr("Without its day a value has no place in the history."));
    checkPercent();
    checkDay();
    m_wordingField->setProblem(
        IndicatorText::isFigureWord(m_wording->text())
            ? QString()
            //: %1 is a list of words
            : tr("Please write one of these words, or none: %1.")
                  .arg(IndicatorText::figureWords(uiLanguage()).join(QStringLiteral(", "))));
    return areSound({m_figureField, m_wordingField, m_dayField});
}
