// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/rules.h"

#include <algorithm>
#include <array>

namespace {
using Findings = std::vector<Finding>;

void overdue(const Subject &subject, Findings &findings)
{
    if (!subject.state().overdue)
        return;
    FindingFacts &facts = raise(findings, subject.item().key, Rule::Overdue);
    facts.date = subject.state().due;
    facts.otherDate = subject.state().lastReport;
    facts.days = -subject.daysLeft();
    const Item &item = subject.item();
    facts.text = item.planned->edtf();
    facts.progress = item.progress;
    // One day is recorded for progress, forecast and end. With a forecast or an end, it need not be the day
    // on which the progress was reported.
    facts.progressOn = item.forecast || item.actual ? QDate() : item.reportedOn;
}

void noReportSinceDue(const Subject &subject, Findings &findings)
{
    const ItemState &state = subject.state();
    if (!state.overdue || state.lastReport >= state.due) // null, never reported, is before every day
        return;
    FindingFacts &facts = raise(findings, subject.item().key, Rule::NoReportSinceDue);
    facts.date = state.due;
    facts.otherDate = state.lastReport;
    facts.days = -subject.daysLeft();
    facts.text = subject.item().planned->edtf();
}

void forecastLate(const Subject &subject, Findings &findings)
{
    const QDate forecast = latestDay(subject.item().forecast);
    if (forecast <= subject.state().due)
        return;
    FindingFacts &facts = raise(findings, subject.item().key, Rule::ForecastLate);
    facts.date = subject.state().due;
    facts.otherDate = forecast;
    facts.days = static_cast<int>(facts.date.daysTo(forecast));
    facts.text = subject.item().forecast->edtf();
}

void approximatePassed(const Subject &subject, Findings &findings)
{
    const PartialDate &planned = *subject.item().planned;
    if (!planned.isApproximate() || subject.daysLeft() >= 0)
        return;
    FindingFacts &facts = raise(findings, subject.item().key, Rule::ApproximatePassed);
    facts.date = planned.latest();
    facts.otherDate = planned.earliest();
    facts.days = -subject.daysLeft();
    facts.text = planned.edtf();
}

void impediment(const Subject &subject, Findings &findings)
{
    if (subject.item().impediment.isEmpty())
        return;
    FindingFacts &facts = raise(findings, subject.item().key, Rule::Impediment);
    facts.text = subject.item().impediment;
}

void dueSoon(const Subject &subject, Findings &findings)
{
    const StatusPolicy &policy = subject.all.policy;
    const int left = subject.daysLeft();
    const int warning =
        subject.item().kind == ItemKind::Resolution ? policy.resolutionWarningDays : policy.warningDays;
    if (left < 0 || left > warning)
        return;
    FindingFacts &facts = raise(findings, subject.item().key, Rule::DueSoon);
    facts.date = subject.state().due;
    facts.days = left;
    facts.text = subject.item().planned->edtf();
}

void invalidDate(const Subject &subject, Findings &findings)
{
    const Item &item = subject.item();
    std::array<const PartialDate *, 4> invalid{};
    std::size_t count = 0;
    for (const auto *date : {&item.planned, &item.forecast, &item.actual, &item.original.date}) {
        if (!*date || (*date)->isValid())
            continue;
        const auto end = invalid.begin() + count;
        if (std::any_of(invalid.begin(), end, [date](const PartialDate *known) { return *known == **date; }))
            continue; // the original plan repeats the planned date as a rule
        invalid[count++] = &**date;
        FindingFacts &facts = raise(findings, item.key, Rule::InvalidDate);
        facts.date = (*date)->latest();
        facts.text = (*date)->asWritten();
    }
}

void contradiction(const Subject &subject, Findings &findings)
{
    if (subject.item().contradiction.isEmpty())
        return;
    FindingFacts &facts = raise(findings, subject.item().key, Rule::Contradiction);
    facts.text = subject.item().contradiction;
}

void openChildren(const Subject &subject, Findings &findings)
{
    if (subject.all.openBelow.empty())
        return;
    const OpenBelow &below = subject.all.openBelow[subject.index];
    if (below.count == 0)
        return;
    FindingFacts &facts = raise(findings, subject.item().key, Rule::OpenChildren);
    facts.days = below.count;
    for (const ItemIndex item : below.named)
        facts.keys.append(subject.all.portfolio.items[item].key);
}

void stale(const Subject &subject, Findings &findings)
{
    const QDate last = subject.state().lastReport;
    if (!last.isValid() || last.daysTo(subject.all.asOf) <= subject.all.policy.reportingInterval)
        return;
    FindingFacts &facts = raise(findings, subject.item().key, Rule::Stale);
    facts.date = last;
    facts.days = static_cast<int>(last.daysTo(subject.all.asOf));
}

void doneLate(const Subject &subject, Findings &findings)
{
    const ItemState &state = subject.state();
    const QDate actual = latestDay(subject.item().actual);
    if (!state.due.isValid() || subject.item().planned->isApproximate() || actual <= state.due)
        return;
    FindingFacts &facts = raise(findings, subject.item().key, Rule::DoneLate);
    facts.date = state.due;
    facts.otherDate = actual;
    facts.days = static_cast<int>(state.due.daysTo(actual));
    facts.text = subject.item().actual->edtf();
}

void moved(const Subject &subject, Findings &findings)
{
    const Item &item = subject.item();
    if (item.original.kind != OriginalPlan::Kind::Known)
        return;
    const QDate original = latestDay(item.original.date);
    if (!original.isValid() || subject.state().due <= original)
        return;
    FindingFacts &facts = raise(findings, item.key, Rule::Moved);
    facts.date = subject.state().due;
    facts.days = static_cast<int>(original.daysTo(facts.date));
    facts.text = item.original.reason;
    if (item.planDecision) {
        facts.otherDate = item.planDecision->on;
        facts.text = item.planDecision->reason;
        facts.who = item.planDecision->decidedBy;
    }
}

void nonWorkingDay(const Subject &subject, Findings &findings)
{
    if (!subject.state().dueOnNonWorkingDay)
        return;
    FindingFacts &facts = raise(findings, subject.item().key, Rule::NonWorkingDay);
    facts.date = subject.state().due;
}

void noDate(const Subject &subject, Findings &findings)
{
    FindingFacts &facts = raise(findings, subject.item().key, Rule::NoDate);
    if (subject.item().planned)
        facts.text = subject.item().planned->asWritten();
}

void noUnit(const Subject &subject, Findings &findings)
{
    const bool named = std::ranges::find(subject.item().units, UnitRole::Responsible, &Responsibility::role)
        != subject.item().units.end();
    if (!named)
        raise(findings, subject.item().key, Rule::NoUnit);
}

// Above each row: the facts it fills. A null date means that there is none to name; the sentence has to do
// without.
constexpr std::array table = {
    // date: due day; otherDate: last report (null: never); days: since the due day; text: EDTF value of the
    // planned date; progress: as recorded (Done: finished only after asOf); progressOn: when that was
    // reported
    // (null: never, or not known)
    RuleRow{Rule::Overdue, When::OpenAndDated, Risk::No, &overdue},
    // date: due day; otherDate: last report (null: never); days: since the due day; text: EDTF value of the
    // planned date
    RuleRow{Rule::NoReportSinceDue, When::OpenAndDated, Risk::No, &noReportSinceDue},
    // keys: all on the cycle, this one too; basis: of the inferred links (hint only)
    RuleRow{Rule::DependencyCycle, When::Open, Risk::No, &ItemRules::dependencyCycle},
    // date: due day; otherDate: forecast (last day meant); days: between them; text: its EDTF value
    RuleRow{Rule::ForecastLate, When::OpenAndDated, Risk::IfDated, &forecastLate},
    // date: due day; keys: the predecessors, latest first; otherDate: expected finish of the first;
    // isEarliest: whether that is only asOf; text: its EDTF value (empty: computed); days: from the due day
    // to
    // it; basis: of the links (hint only)
    RuleRow{Rule::PredecessorLate, When::OpenAndDated, Risk::IfDated, &ItemRules::predecessorLate},
    // date: due day (null: undated); keys: the predecessors, longest overdue first; otherDate: due day of the
    // first; days: it is overdue; basis: of the links (hint only)
    RuleRow{Rule::PredecessorOverdue, When::Open, Risk::IfDated, &ItemRules::predecessorOverdue},
    // date: session; otherDate: latest finish of a predecessor; isEarliest, text: as above; keys: the
    // predecessors that finish then; days: working days between; needed: lead time; basis: of the links (if
    // assumed.link)
    RuleRow{Rule::BufferShort, When::OpenAndDated, Risk::IfDated, &ItemRules::bufferShort},
    // date: last day meant; otherDate: first day meant; days: passed since; text: the EDTF value
    RuleRow{Rule::ApproximatePassed, When::OpenAndDated, Risk::IfDated, &approximatePassed},
    // text: as recorded. (Also on projects.)
    RuleRow{Rule::Impediment, When::Open, Risk::Always, &impediment},
    // date: due day; days: left; text: EDTF value of the planned date
    RuleRow{Rule::DueSoon, When::OpenAndDated, Risk::No, &dueSoon},
    // date: due day; otherDate: last session before it (null: none within a year)
    RuleRow{Rule::NotASessionDay, When::OpenAndDated, Risk::No, &ItemRules::notASessionDay},
    // date: as read; text: as written. One finding per such date of the item
    RuleRow{Rule::InvalidDate, When::Always, Risk::No, &invalidDate},
    // text: as recorded
    RuleRow{Rule::Contradiction, When::Always, Risk::No, &contradiction},
    // keys: the open ones below, in the order of the portfolio, 50 at most; days: how many in all
    RuleRow{Rule::OpenChildren, When::Done, Risk::No, &openChildren},
    // date: last report; days: since then
    RuleRow{Rule::Stale, When::Open, Risk::No, &stale},
    // date: due day; otherDate: done on (last day meant); days: between them; text: its EDTF value
    RuleRow{Rule::DoneLate, When::Done, Risk::No, &doneLate},
    // date: due day; days: since the original plan; otherDate, text, who: when, why and by whom it was moved
    // (empty: not recorded)
    RuleRow{Rule::Moved, When::OpenAndDated, Risk::No, &moved},
    // date: due day
    RuleRow{Rule::NonWorkingDay, When::OpenAndDated, Risk::No, &nonWorkingDay},
    // text: what is written instead of a date (empty: nothing)
    RuleRow{Rule::NoDate, When::OpenAndUndated, Risk::No, &noDate},
    // nothing
    RuleRow{Rule::NoUnit, When::Open, Risk::No, &noUnit},
};

constexpr bool inOrder()
{
    for (std::size_t at = 1; at < table.size(); ++at)
        if (table[at - 1].rule >= table[at].rule)
            return false;
    return true;
}
static_assert(inOrder(), "findings stand in the order of Rule");
}

std::span<const RuleRow> itemRules()
{
    return table;
}

FindingFacts &raise(std::vector<Finding> &findings, const QString &subject, Rule rule, Assumptions assumed)
{
    Finding &finding = findings.emplace_back();
    finding.rule = rule;
    finding.severity = assumed.any() ? Severity::Info : ruleSeverity(rule);
    finding.assumed = assumed;
    finding.subject = subject;
    return finding.facts;
}
