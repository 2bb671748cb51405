// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QDate>

#include <optional>
#include <vector>

/// What is known of an indicator on one day (Stichtag): a value counts from the last day on which it may have
/// been measured. One whose day nobody named counts on every day and comes before those that have one.
struct IndicatorState
{
    Indicator indicator;
    std::vector<IndicatorValue> dated; ///< up to the Stichtag, oldest first; their days are resolved
    /// Those whose day nobody named and that are not the current one, in the order of their record.
    std::vector<IndicatorValue> undated;
    std::optional<IndicatorValue> current; ///< the newest; nullopt: no value yet
    int later = 0; ///< values measured after the Stichtag
    /// The day up to which the values were read out of the source, where newer ones are known; null: the
    /// source holds for all of them.
    QDate sourceUntil;

    /// All that count up to the Stichtag, those without a day first; `current` is the last.
    [[nodiscard]] std::vector<IndicatorValue> known() const;
    /// Whether \a value was read out of the source; one without a day was.
    [[nodiscard]] bool isOfSource(const IndicatorValue &value) const;

    /// A single figure without a target is listed, not drawn (charts.md, "Kennzahlen").
    [[nodiscard]] bool isDrawn() const { return indicator.target.has_value() || dated.size() > 1; }
};

/// \a dateOfRecord: the day up to which the source of the portfolio reports; null: not known.
[[nodiscard]] IndicatorState indicatorState(const Indicator &indicator, QDate asOf, QDate dateOfRecord = {});
/// Null if there is no such key.
[[nodiscard]] const Indicator *findIndicator(const Portfolio &portfolio, const QString &key);

/// Values between which a straight line may run: the index of the first, and the one behind the last.
struct IndicatorRun
{
    std::size_t first = 0;
    std::size_t end = 0;

    bool operator==(const IndicatorRun &) const = default;
};
/// A gap of more than two reporting intervals breaks the line (charts.md, "Kennzahlen"). The interval is
/// \a reportingInterval days, or the median distance of the values where they come less often than that.
[[nodiscard]] std::vector<IndicatorRun> unbrokenRuns(const std::vector<IndicatorValue> &dated,
                                                     int reportingInterval);

/// Parts that together make up a whole; what no part names is the rest.
struct IndicatorParts
{
    struct Part
    {
        IndicatorState state;
        /// Percent of the part that is done online; nullopt: the source names no share.
        std::optional<double> online;
    };
    IndicatorState whole;
    std::vector<Part> parts;
    double rest = 0; ///< worked out, never measured

    [[nodiscard]] double sum() const;
};

/// What the cases of the Bürgeramt consist of; nullopt if one of the figures is missing or the parts are more
/// than the whole.
[[nodiscard]] std::optional<IndicatorParts> citizenOfficeParts(const Portfolio &portfolio, QDate asOf);

/// The keys under which the seeded portfolio holds the figures of the Bürgeramt.
namespace CitizenOffice {
inline constexpr char16_t allCases[] = u"ba-cases-total";
inline constexpr char16_t vehicleCases[] = u"ba-cases-kfz";
inline constexpr char16_t residenceCases[] = u"ba-cases-residence";
inline constexpr char16_t recordCases[] = u"ba-cases-record";
inline constexpr char16_t vehicleShare[] = u"ba-online-kfz";
inline constexpr char16_t residenceShare[] = u"ba-online-residence";
inline constexpr char16_t extraAppointments[] = u"ba-extra-appointments";
inline constexpr char16_t waitingTime[] = u"ba-lead-time";
}
