// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatortable.h"

#include "core/report/indicatortext.h"

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
        const IndicatorState state = indicatorState(indicator, asOf);
        QString target;
        if (indicator.target) {
            target = IndicatorText::targetLine(*indicator.target, indicator.unit, language);
            if (const QString note = IndicatorText::targetNote(*indicator.target); !note.isEmpty())
                target += u" (" + note + u')';
        }
        const QString source = IndicatorText::source(indicator.source, language);
        const auto add = [&](const QString &value, const QString &day) {
            rows.push_back({indicator.project, indicator.name, value, day, target, source});
        };
        std::vector<IndicatorValue> values = state.dated;
        if (values.empty() && state.current)
            values.push_back(*state.current);
        for (const IndicatorValue &value : values)
            add(IndicatorText::worded(value, indicator.unit, language),
                IndicatorText::measuredOn(value, language));
        if (values.empty())
            add(IndicatorText::missing(state, language), {});
    }
    return rows;
}
