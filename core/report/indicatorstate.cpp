// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorstate.h"

#include <algorithm>

bool IndicatorState::isOfSource(const IndicatorValue &value) const
{
    return sourceUntil.isNull() || !value.measuredOn || !value.measuredOn->isResolved()
        || value.measuredOn->latest() <= sourceUntil;
}

std::vector<IndicatorValue> IndicatorState::known() const
{
    std::vector<IndicatorValue> values = undated;
    values.insert(values.end(), dated.begin(), dated.end());
    if (dated.empty() && current)
        values.push_back(*current);
    return values;
}

IndicatorState indicatorState(const Indicator &indicator, QDate asOf, QDate dateOfRecord)
{
    IndicatorState state;
    state.indicator = indicator;
    for (const IndicatorValue &value : indicator.values) {
        if (!value.measuredOn || !value.measuredOn->isResolved())
            state.undated.push_back(value);
        else if (value.measuredOn->latest() <= asOf)
            state.dated.push_back(value);
        else
            ++state.later;
    }
    std::ranges::stable_sort(state.dated, [](const IndicatorValue &left, const IndicatorValue &right) {
        return isBefore(*left.measuredOn, *right.measuredOn);
    });
    if (!state.dated.empty()) {
        state.current = state.dated.back();
    } else if (!state.undated.empty()) {
        state.current = state.undated.back();
        state.undated.pop_back();
    }
    if (dateOfRecord.isValid() && !state.dated.empty()
        && dateOfRecord < state.dated.back().measuredOn->latest())
        state.sourceUntil = dateOfRecord;
    return state;
}

const Indicator *findIndicator(const Portfolio &portfolio, const QString &key)
{
    const auto found = std::ranges::find(portfolio.indicators, key, &Indicator::key);
    return found == portfolio.indicators.end() ? nullptr : &*found;
}

std::vector<IndicatorRun> unbrokenRuns(const std::vector<IndicatorValue> &values, int reportingInterval)
{
    std::vector<IndicatorRun> runs;
    if (values.empty())
        return runs;
    std::vector<qint64> gaps;
    for (std::size_t at = 1; at < values.size(); ++at)
        gaps.push_back(values[at - 1].measuredOn->latest().daysTo(values[at].measuredOn->latest()));
    std::vector<qint64> sorted = gaps;
    std::ranges::sort(sorted);
    const qint64 median = sorted.empty() ? 0 : sorted[(sorted.size() - 1) / 2];
    const qint64 interval = std::max<qint64>(median, reportingInterval);
    runs.push_back({0, 1});
    for (std::size_t at = 1; at < values.size(); ++at) {
        if (gaps[at - 1] > 2 * interval)
            runs.push_back({at, at});
        runs.back().end = at + 1;
    }
    return runs;
}

double IndicatorParts::sum() const
{
    double sum = 0;
    for (const Part &part : parts)
        sum += part.state.current->value;
    return sum;
}

namespace {
std::optional<IndicatorState> measured(const Portfolio &portfolio, const char16_t *key, QDate asOf)
{
    const Indicator *indicator = findIndicator(portfolio, QString::fromUtf16(key));
    if (!indicator)
        return std::nullopt;
    IndicatorState state = indicatorState(*indicator, asOf, portfolio.dateOfRecord);
    return state.current ? std::optional(std::move(state)) : std::nullopt;
}
}

std::optional<IndicatorParts> citizenOfficeParts(const Portfolio &portfolio, QDate asOf)
{
    struct PartKeys
    {
        const char16_t *cases;
        const char16_t *share; ///< null: the source names none
    };
    constexpr PartKeys keys[] = {{CitizenOffice::vehicleCases, CitizenOffice::vehicleShare},
                                 {CitizenOffice::residenceCases, CitizenOffice::residenceShare},
                                 {CitizenOffice::recordCases, nullptr}};
    auto whole = measured(portfolio, CitizenOffice::allCases, asOf);
    if (!whole)
        return std::nullopt;
    IndicatorParts parts;
    parts.whole = *std::move(whole);
    for (const PartKeys &key : keys) {
        auto cases = measured(portfolio, key.cases, asOf);
        // Figures of another unit are no parts of this whole.
        if (!cases || cases->indicator.unit != parts.whole.indicator.unit)
            return std::nullopt;
        const auto share = key.share ? measured(portfolio, key.share, asOf) : std::nullopt;
        parts.parts.push_back(
            {*std::move(cases), share ? std::optional(share->current->value) : std::nullopt});
    }
    parts.rest = parts.whole.current->value - parts.sum();
    return parts.rest >= 0 ? std::optional(std::move(parts)) : std::nullopt;
}
