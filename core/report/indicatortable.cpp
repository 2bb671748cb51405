// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatortable.h"

#include "core/report/indicatortext.h"

using namespace Qt::Literals::StringLiterals;

QStringList IndicatorTable::heads(const Language &language)
{
    return {language.translate("IndicatorTable", "Project"),
            language.translate("IndicatorTable", "Indicator"),
            language.translate("IndicatorTable", "Value"),
            language.translate("IndicatorTable", "Measured on"),
            language.translate("IndicatorTable", "Goal, estimate or potential"),
            language.translate("IndicatorTable", "Source")};
}

std::vector<QStringList> IndicatorTable::rows(const Portfolio &portfolio, QDate asOf,
                                              const Language &language)
{
    std::vector<QStringList> rows;
    for (const Indicator &indicator : portfolio.indicators) {
        const IndicatorState state = indicatorState(indicator, asOf, portfolio.dateOfRecord);
        QString target;
        if (indicator.target) {
            target = IndicatorText::targetLine(*indicator.target, indicator.unit, language);
            if (const QString note = IndicatorText::targetNote(*indicator.target); !note.isEmpty())
                target += u" (" + note + u')';
        }
        const QString source = IndicatorText::source(indicator.source, language);
        // A value recorded later has no source; what stands beside it has.
        const QString besides = source.isEmpty() || !indicator.target
            ? QString()
            : u"%1: %2"_s.arg(IndicatorText::kind(indicator.target->kind, language), source);
        const auto add = [&](const QString &value, const QString &day, bool isOfSource) {
            rows.push_back(
                {indicator.project, indicator.name, value, day, target, isOfSource ? source : besides});
        };
        const std::vector<IndicatorValue> values = state.known();
        for (const IndicatorValue &value : values)
            add(IndicatorText::worded(value, indicator.unit, language),
                IndicatorText::measuredOn(value, language), state.isOfSource(value));
        if (values.empty())
            add(IndicatorText::missing(state, language), {}, true);
    }
    return rows;
}
