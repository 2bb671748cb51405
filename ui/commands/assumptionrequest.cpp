// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/assumptionrequest.h"

#include "core/report/findingtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
struct AssumptionTr
{
    Q_DECLARE_TR_FUNCTIONS(AssumptionRequest)
};

QString nameOfOne(const Assumption &assumption, Verdict verdict)
{
    const bool confirmed = verdict == Verdict::Confirmed;
    switch (assumption.kind) {
    case Assumption::Kind::Link:
        //: Name of a step: %1 is the prerequisite, %2 the item that depends on it
        return (confirmed ? AssumptionTr::tr("Prerequisite %1 of %2 confirmed")
                          : AssumptionTr::tr("Prerequisite %1 of %2 rejected"))
            .arg(assumption.predecessor, assumption.item);
    case Assumption::Kind::Sessions:
        return confirmed ? AssumptionTr::tr("Session calendar confirmed")
                         : AssumptionTr::tr("Session calendar rejected");
    case Assumption::Kind::LeadTime:
        return confirmed ? AssumptionTr::tr("Lead time confirmed") : AssumptionTr::tr("Lead time rejected");
    }
    Q_UNREACHABLE();
}

QString stepName(const std::vector<Assumption> &assumptions, Verdict verdict)
{
    if (assumptions.size() == 1)
        return nameOfOne(assumptions.front(), verdict);
    const int count = int(assumptions.size());
    return verdict == Verdict::Confirmed ? AssumptionTr::tr("%n assumption(s) confirmed", nullptr, count)
                                         : AssumptionTr::tr("%n assumption(s) rejected", nullptr, count);
}
}

QString AssumptionRequest::sentence(const Assumption &assumption, const Portfolio &portfolio)
{
    switch (assumption.kind) {
    case Assumption::Kind::Link:
        return AssumptionTr::tr("%1 depends on %2").arg(assumption.item, assumption.predecessor);
    case Assumption::Kind::Sessions:
        return AssumptionTr::tr("The Senate meets every Tuesday that is no holiday");
    case Assumption::Kind::LeadTime:
        return AssumptionTr::tr("%n working day(s) of lead time before a session of the Senate", nullptr,
                                portfolio.leadTime.workingDays);
    }
    Q_UNREACHABLE();
}

QString AssumptionRequest::basis(const Assumption &assumption, const Portfolio &portfolio,
                                 const Language &language)
{
    const Item *item = findItem(portfolio, assumption.item);
    if (!item)
        return {};
    const auto link = std::ranges::find(item->predecessors, assumption.predecessor, &Predecessor::key);
    return link == item->predecessors.end() ? QString() : FindingText::quotedBasis(link->basis, language);
}

ChangeRequest AssumptionRequest::settle(const std::vector<Assumption> &assumptions, Verdict verdict,
                                        const Snapshot &snapshot)
{
    return {[assumptions, verdict] { return stepName(assumptions, verdict); },
            settled(assumptions, verdict, {snapshot.person, snapshot.today}, *snapshot.portfolio)};
}
