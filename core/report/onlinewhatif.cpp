// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/onlinewhatif.h"

#include "core/report/indicatorstate.h"

#include <algorithm>
#include <cmath>
#include <iterator>

double OnlineWhatIf::factor() const
{
    double movedByEstimate = 0;
    for (const Service &service : services)
        movedByEstimate += (high - service.stated) / 100 * service.casesPerYear;
    return mostAppointments() / movedByEstimate;
}

double OnlineWhatIf::moved(const Service &service, double share) const
{
    return std::max(0.0, share - service.today) / 100 * service.casesPerYear;
}

double OnlineWhatIf::freed(const std::vector<double> &shares) const
{
    double cases = 0;
    for (std::size_t at = 0; at < std::min(shares.size(), services.size()); ++at)
        cases += moved(services[at], shares[at]);
    return factor() * cases;
}

double OnlineWhatIf::freedAt(double share) const
{
    return freed(std::vector<double>(services.size(), share));
}

namespace {
std::optional<OnlineWhatIf::Service> serviceOf(const Indicator *cases, const Indicator *share, QDate asOf)
{
    if (!cases || !share)
        return std::nullopt;
    const IndicatorState number = indicatorState(*cases, asOf);
    const IndicatorState shares = indicatorState(*share, asOf);
    if (!number.current || number.current->value <= 0 || shares.dated.empty())
        return std::nullopt;
    return OnlineWhatIf::Service{*cases, number.current->value, shares.dated.front().value,
                                 shares.current->value};
}

/// All figures, whether they leave something to work out or not.
std::optional<OnlineWhatIf> figuresOf(const Portfolio &portfolio, QDate asOf)
{
    const auto find = [&portfolio](const char16_t *key) {
        return findIndicator(portfolio, QString::fromUtf16(key));
    };
    const Indicator *potential = find(CitizenOffice::extraAppointments);
    const Indicator *vehicleShare = find(CitizenOffice::vehicleShare);
    const Indicator *residenceShare = find(CitizenOffice::residenceShare);
    const auto vehicles = serviceOf(find(CitizenOffice::vehicleCases), vehicleShare, asOf);
    const auto residences = serviceOf(find(CitizenOffice::residenceCases), residenceShare, asOf);
    if (!potential || !potential->target || !vehicles || !residences || !vehicleShare->target
        || vehicleShare->target != residenceShare->target)
        return std::nullopt;
    OnlineWhatIf whatIf;
    whatIf.services = {*vehicles, *residences};
    whatIf.low = vehicleShare->target->low;
    whatIf.high = vehicleShare->target->high;
    whatIf.potential = *potential;
    return whatIf;
}
}

std::vector<OnlineWhatIf::Service> OnlineWhatIf::arrived() const
{
    std::vector<Service> arrived;
    std::ranges::copy_if(services, std::back_inserter(arrived),
                         [this](const Service &service) { return service.today >= high; });
    return arrived;
}

std::optional<OnlineWhatIf> onlineWhatIf(const Portfolio &portfolio, QDate asOf)
{
    auto whatIf = figuresOf(portfolio, asOf);
    if (!whatIf || !whatIf->arrived().empty() || whatIf->mostAppointments() <= 0)
        return std::nullopt;
    const bool isCalibrated =
        std::ranges::all_of(whatIf->services, [&whatIf](const OnlineWhatIf::Service &service) {
            return service.stated < whatIf->high;
        });
    return isCalibrated ? whatIf : std::nullopt;
}

std::optional<OnlineWhatIf> overtakenWhatIf(const Portfolio &portfolio, QDate asOf)
{
    auto whatIf = figuresOf(portfolio, asOf);
    return whatIf && !whatIf->arrived().empty() ? whatIf : std::nullopt;
}

double roundedToHundreds(double appointments)
{
    return std::round(appointments / 100) * 100;
}
