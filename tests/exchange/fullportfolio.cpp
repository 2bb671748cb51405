// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/fullportfolio.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    Portfolio portfolio()
    {
        Portfolio made;
        made.about = text();
        made.dateOfRecord = date();
        made.group = {text(), text(), MeetingCount{number(), date(), source()}, {{date(), text(), source()}}};
        made.units = {unit(u"U1"_s), unit(u"U2"_s)};
        made.projects = {project(u"P1"_s), project(u"P2"_s)};
        for (int index = 0; index < 8; ++index)
            made.items.push_back(item(index));
        made.indicators = {indicator(u"i1"_s), indicator(u"i2"_s)};
        made.assessments = {{u"a1"_s, u"P1"_s, pick(rags), true, text(), date(), text(), text(), source()}};
        made.reports = {{number(), date(), date(), text(), {u"U1"_s, u"U2"_s}, source(), text()}};
        made.reportedTotals = {
            {ReportedTotal::About::PriorityMeasures, number(), number(), text(), date(), source()},
            {ReportedTotal::About::Measures, number(), std::nullopt, text(), date(), source()}};
        made.statusNotes = {{u"n1"_s, u"E0"_s, {}, u"U1"_s, date(), text(), confirmation()},
                            {u"n2"_s, {}, u"P2"_s, {}, date(), text(), std::nullopt}};
        made.surveys = {{u"s1"_s,
                         text(),
                         date(),
                         date(),
                         {{u"U1"_s, date(), date(), true}, {{}, date(), {}, false}},
                         {{u"E0"_s, u"U1"_s, text()}, {u"E1"_s, {}, {}}}}};
        made.senateCalendar = {{date(), date()}, {date()}, {date()}, confirmation(), std::nullopt};
        made.leadTime = {
            11 + number(), std::nullopt, confirmation(), {{text(), 1 + number() % 9}, {text(), 250}}};
        return made;
    }

private:
    static constexpr std::array rags = {Rag::Red, Rag::Amber, Rag::Grey, Rag::Green};
    static constexpr std::array unitKinds = {
        UnitKind::Lead,   UnitKind::Member, UnitKind::MemberFromNextMeeting,
        UnitKind::Agency, UnitKind::Body,   UnitKind::Group};
    static constexpr std::array kinds = {ItemKind::Milestone, ItemKind::Task, ItemKind::Measure,
                                         ItemKind::Resolution};
    static constexpr std::array progresses = {
        Progress::NotStarted,       Progress::InPreparation, Progress::InProgress, Progress::Done,
        Progress::InProgressOrDone, Progress::OnHold,        Progress::Cancelled,  Progress::NotReported};
    static constexpr std::array orders = {ResolutionKind::Noting,  ResolutionKind::Submit,
                                          ResolutionKind::Examine, ResolutionKind::Draft,
                                          ResolutionKind::Report,  ResolutionKind::Membership};
    static constexpr std::array roles = {UnitRole::Responsible, UnitRole::Participating,
                                         UnitRole::Coordinating};
    static constexpr std::array targets = {TargetKind::Estimate, TargetKind::Potential, TargetKind::Goal};

    template<typename T, std::size_t n>
    T pick(const std::array<T, n> &values)
    {
        return values[static_cast<std::size_t>(m_random.bounded(int(n)))];
    }
    int number() { return m_random.bounded(1000); }
    double figure() { return m_random.generateDouble() * 1e9 - 5e8; }
    QDate date() { return QDate(1990, 1, 1).addDays(m_random.bounded(70000)); }
    QString text()
    {
        static const std::array texts = {
            u"Bürger:innen „heute“"_s,         u"Zeile eins\nZeile zwei\tmit Tabulator"_s,
            u"\\ \"Anführung\" / <b>&"_s,      u"=SUMME(A1)"_s,
            u"\U0001F600 € ß \u00AD \u200B"_s, u" Rand "_s};
        return pick(texts) + QString::number(number());
    }
    SourceRef source() { return {text(), text(), text()}; }
    Confirmation confirmation() { return {text(), date()}; }
    Responsibility responsibility() { return {u"U%1"_s.arg(1 + m_random.bounded(2)), pick(roles)}; }
    PartialDate partialDate()
    {
        static const std::array values = {
            u"2026-05-05"_s,           u"2026-01"_s, u"2025-36"_s, u"2025-40?"_s, u"2026~"_s, u"2025%"_s,
            u"2025-09-24/2025-10-10"_s};
        if (m_random.bounded(6) == 0)
            return PartialDate::unresolved(text());
        if (m_random.bounded(6) == 0)
            return *PartialDate::fromEdtf(u"31.04.2026"_s, u"2026-04-30"_s, PartialDate::Validity::Invalid);
        return *PartialDate::fromEdtf(text(), pick(values));
    }
    OrgUnit unit(const QString &key)
    {
        return {key, text(), pick(unitKinds), date(), date(), text(), text(), text()};
    }
    Project project(const QString &key)
    {
        return {key,    number(), text(),  {responsibility()}, {text(), text()}, {text()}, text(), text(),
                text(), text(),   source()};
    }
    Indicator indicator(const QString &key)
    {
        return {key,
                u"P1"_s,
                text(),
                text(),
                {{figure(), text(), partialDate()}, {double(number()), {}, std::nullopt}},
                IndicatorTarget{figure(), figure(), pick(targets), text()},
                source()};
    }
    OriginalPlan original()
    {
        if (m_random.bounded(2) == 0)
            return {OriginalPlan::Kind::Known, partialDate(), text()};
        return {OriginalPlan::Kind::Unknown, std::nullopt, text()};
    }
    Item item(int index)
    {
        Item made;
        made.key = u"E%1"_s.arg(index);
        made.project = u"P%1"_s.arg(1 + m_random.bounded(2));
        made.kind = kinds[static_cast<std::size_t>(index) % kinds.size()];
        made.title = text();
        made.progress = progresses[static_cast<std::size_t>(index) % progresses.size()];
        made.planned = partialDate();
        made.original = original();
        made.planDecision = PlanDecision{text(), text(), date(), number()};
        made.deadlineRequest = DeadlineRequest{partialDate(), text(), date(), text()};
        made.forecast = partialDate();
        made.actual = partialDate();
        made.units = {responsibility(), responsibility()};
        made.predecessors = {{u"E0"_s, LinkOrigin::Confirmed, text(), confirmation()},
                             {u"E1"_s, LinkOrigin::Inferred, text(), std::nullopt},
                             {u"E2"_s, LinkOrigin::Source, text(), std::nullopt}};
        made.parent = index > 0 ? u"E%1"_s.arg(index - 1) : QString();
        made.impediment = text();
        made.contradiction = text();
        made.note = text();
        made.cancelReason = text();
        if (made.kind == ItemKind::Resolution)
            made.resolution = ResolutionOrder{u"SENAT"_s, date(), number(), pick(orders), text(), date()};
        if (made.kind == ItemKind::Measure)
            made.measure = MeasureSlot{number() + 1, text(), m_random.bounded(2) == 0, text()};
        made.evidence = {{text(), text(), text(), date(), date()}};
        made.fileNumber = text();
        made.internalRemark = text();
        made.reportedOn = date();
        made.source = source();
        return made;
    }

    QRandomGenerator m_random;
};
}

Portfolio fullPortfolio(quint32 seed)
{
    return Maker(seed).portfolio();
}
