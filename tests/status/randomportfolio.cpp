// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/status/randomportfolio.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace {
QDate middle()
{
    return {2026, 3, 3};
}

constexpr int spread = 120; // days to each side
const Confirmation confirmed{u"Probe"_s, middle()};

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
        made.dateOfRecord = middle();
        made.units = {OrgUnit{}};
        made.units.front().key = u"SF"_s;
        for (const QString &key : {u"P"_s, u"Q"_s, u"R"_s}) {
            Project project;
            project.key = key;
            if (oneIn(6))
                project.impediment = u"Hindernis"_s;
            made.projects.push_back(project);
        }
        const int count = m_random.bounded(15);
        for (int number = 0; number < count; ++number)
            made.items.push_back(item(number, count));
        addStatements(made);
        addCalendar(made);
        return made;
    }

private:
    bool oneIn(int chances) { return m_random.bounded(chances) == 0; }
    QDate day() { return middle().addDays(m_random.bounded(2 * spread) - spread); }
    static QString key(int number) { return u"I-%1"_s.arg(number); }

    template<typename T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + m_random.bounded(static_cast<int>(values.size())));
    }

    PartialDate date()
    {
        const QDate first = day();
        const QString iso = first.toString(Qt::ISODate);
        const QString month = iso.first(7);
        const QString mark = oneOf({u"~"_s, u"?"_s, u"%"_s});
        switch (m_random.bounded(10)) {
        case 0:
            return edtf(month);
        case 1:
            return edtf(month + mark);
        case 2:
            return edtf(iso + mark);
        case 3:
            return edtf(u"%1-%2"_s.arg(first.year()).arg(33 + (first.month() - 1) / 3));
        case 4:
            return edtf(iso + u'/' + first.addDays(m_random.bounded(40)).toString(Qt::ISODate)
                        + (oneIn(3) ? mark : QString()));
        case 5:
            return PartialDate::unresolved(u"bald"_s);
        case 6:
            return *PartialDate::fromEdtf(u"31.04.2026"_s, u"2026-04-30"_s, PartialDate::Validity::Invalid);
        default:
            return PartialDate::day(first);
        }
    }

    static PartialDate edtf(const QString &text) { return *PartialDate::fromEdtf(text, text); }

    std::optional<PartialDate> perhaps(int chances)
    {
        return oneIn(chances) ? std::optional(date()) : std::nullopt;
    }

    Predecessor link(int count)
    {
        Predecessor made;
        made.key = key(m_random.bounded(count));
        made.origin = oneOf({LinkOrigin::Source, LinkOrigin::Inferred, LinkOrigin::Confirmed});
        made.basis = u"Grund %1"_s.arg(m_random.bounded(3));
        if (made.origin == LinkOrigin::Confirmed)
            made.confirmation = confirmed;
        return made;
    }

    Item item(int number, int count)
    {
        Item made;
        made.key = key(number);
        made.project = oneOf({u"P"_s, u"P"_s, u"Q"_s, u"R"_s});
        made.kind = oneOf({ItemKind::Milestone, ItemKind::Task, ItemKind::Measure, ItemKind::Resolution});
        made.progress =
            oneOf({Progress::NotStarted, Progress::InPreparation, Progress::InProgress, Progress::InProgress,
                   Progress::Done, Progress::Done, Progress::InProgressOrDone, Progress::OnHold,
                   Progress::Cancelled, Progress::NotReported});
        if (!oneIn(4))
            made.planned = date();
        made.forecast = perhaps(4);
        made.actual = perhaps(made.progress == Progress::Done ? 2 : 12);
        if (oneIn(3)) {
            made.original.kind = oneOf({OriginalPlan::Kind::Known, OriginalPlan::Kind::Unknown});
            if (made.original.kind == OriginalPlan::Kind::Known)
                made.original.date = date();
        }
        if (!oneIn(3))
            made.units.push_back({u"SF"_s, oneOf({UnitRole::Responsible, UnitRole::Participating})});
        for (int links = m_random.bounded(4); links > 0; --links)
            made.predecessors.push_back(link(count));
        if (number > 0 && oneIn(3))
            made.parent = key(m_random.bounded(number));
        if (oneIn(8))
            made.impediment = u"Hindernis"_s;
        if (oneIn(8))
            made.contradiction = u"Widerspruch"_s;
        if (!oneIn(10))
            made.reportedOn = day();
        addKind(made);
        return made;
    }

    void addKind(Item &made)
    {
        if (made.kind == ItemKind::Measure) {
            made.measure.emplace();
            if (oneIn(2))
                made.measure->priority = oneIn(2);
        }
        if (made.kind == ItemKind::Resolution) {
            made.resolution.emplace();
            made.resolution->body = oneOf({u"SENAT"_s, u"SENAT"_s, u"LENKU"_s});
            made.resolution->session = middle();
            made.resolution->kind =
                oneOf({ResolutionKind::Submit, ResolutionKind::Report, ResolutionKind::Examine});
        }
    }

    void addStatements(Portfolio &made)
    {
        for (int notes = m_random.bounded(3); notes > 0 && !made.items.empty(); --notes) {
            StatusNote note;
            note.key = u"N-%1"_s.arg(notes);
            note.item = key(m_random.bounded(static_cast<int>(made.items.size())));
            note.on = day();
            if (oneIn(2))
                note.release = Confirmation{u"X"_s, day()};
            made.statusNotes.push_back(note);
        }
        for (int judged = m_random.bounded(3); judged > 0; --judged) {
            Assessment assessment;
            assessment.key = u"A-%1"_s.arg(judged);
            assessment.project = oneOf({u"P"_s, u"Q"_s});
            assessment.rag = oneOf({Rag::Red, Rag::Amber, Rag::Grey, Rag::Green});
            assessment.on = day();
            made.assessments.push_back(assessment);
        }
        if (oneIn(2)) {
            ReportedTotal total;
            total.about = oneOf({ReportedTotal::About::Measures, ReportedTotal::About::PriorityMeasures});
            total.total = m_random.bounded(4);
            if (oneIn(2))
                total.completed = m_random.bounded(3);
            total.on = day();
            made.reportedTotals.push_back(total);
        }
    }

    void addCalendar(Portfolio &made)
    {
        for (int days = m_random.bounded(4); days > 0; --days) {
            made.senateCalendar.added.push_back(day());
            made.senateCalendar.cancelled.push_back(day());
            made.senateCalendar.weeksWithout.push_back(day());
        }
        made.leadTime.workingDays = m_random.bounded(20);
        if (oneIn(2))
            made.leadTime.confirmation = confirmed;
        if (oneIn(2))
            made.senateCalendar.confirmation = confirmed;
        if (oneIn(4))
            made.leadTime.rejection = confirmed;
        if (oneIn(4))
            made.senateCalendar.rejection = confirmed;
    }

    QRandomGenerator m_random;
};
}

Portfolio randomPortfolio(quint32 seed)
{
    return Maker(seed).portfolio();
}

QDate randomDay(quint32 seed)
{
    QRandomGenerator random(seed ^ 0x5eed);
    return middle().addDays(random.bounded(2 * spread + 60) - spread - 30);
}
