// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QDate>

#include <optional>
#include <vector>

/// What-if of the Bürgeramt: how many appointments become free when more of two services is done online
/// (charts.md, "Kennzahlen"). All figures come from the portfolio; shares are percent, cases and appointments
/// per year. Nothing of it is measured, so it stays on the screen and goes into no paper.
struct OnlineWhatIf
{
    struct Service
    {
        Indicator cases;
        double casesPerYear = 0;
        double stated = 0; ///< share of the source, on which its potential rests
        double today = 0; ///< newest share that has been measured
    };
    std::vector<Service> services;
    double low = 0; ///< of the source's estimate
    double high = 0;
    Indicator potential; ///< "bis zu 15.000 pro Jahr"

    [[nodiscard]] double mostAppointments() const { return potential.target->high; }
    /// Appointments for each case that moves online: the one that makes `high` in all services, counted from
    /// the shares of the source, give its potential.
    [[nodiscard]] double factor() const;
    /// Cases that \a share moves online beyond today; never negative.
    [[nodiscard]] double moved(const Service &service, double share) const;
    /// Appointments for one share of each service, in their order.
    [[nodiscard]] double freed(const std::vector<double> &shares) const;
    /// The same share in all services; one that is beyond it already stays where it is.
    [[nodiscard]] double freedAt(double share) const;
    /// Services whose share has come as far as the estimate reaches, or further: it says nothing on them.
    [[nodiscard]] std::vector<Service> arrived() const;
};

/// nullopt if a figure is missing on \a asOf, or leaves nothing to work out.
[[nodiscard]] std::optional<OnlineWhatIf> onlineWhatIf(const Portfolio &portfolio, QDate asOf);
/// The figures where a share has arrived(), so that there is no what-if; nullopt: that is not why.
[[nodiscard]] std::optional<OnlineWhatIf> overtakenWhatIf(const Portfolio &portfolio, QDate asOf);
/// "bis zu" knows no single appointments.
[[nodiscard]] double roundedToHundreds(double appointments);
