// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/status/statusreport.h"

#include <vector>

/// Something that the product reads into the source and that nobody has confirmed or rejected yet (domain.md,
/// "Assumptions never colour").
struct Assumption
{
    enum class Kind {
        Link, ///< `item` depends on `predecessor`
        Sessions, ///< the Senate sits every Tuesday that is no holiday
        LeadTime, ///< the preset working days before a session
    };
    Kind kind = Kind::Link;
    QString item;
    QString predecessor;

    bool operator==(const Assumption &) const = default;
};

/// What a person says of an assumption.
enum class Verdict { Confirmed, Rejected };

/// All that is assumed and on which an open item rests, in the order of the portfolio: links, sessions, lead
/// time.
[[nodiscard]] std::vector<Assumption> openAssumptions(const Portfolio &portfolio, const StatusReport &report);
/// Those among them that \a finding, of an item of the portfolio, rests on.
[[nodiscard]] std::vector<Assumption> assumptionsOf(const Finding &finding, const Portfolio &portfolio);
/// The changes that settle \a assumptions, one per record; what is settled already or is not there is left
/// out. A confirmed link counts from then on; a rejected one is taken from its item.
[[nodiscard]] Changes settled(const std::vector<Assumption> &assumptions, Verdict verdict,
                              const Confirmation &by, const Portfolio &portfolio);
