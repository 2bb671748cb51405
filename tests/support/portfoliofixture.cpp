// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portfoliofixture.h"

#include "core/domain/dateinput.h"
#include "core/domain/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
QDate dateOfRecord()
{
    return {2025, 10, 7};
}

const Confirmation confirmed{u"Probe"_s, dateOfRecord()};

[[noreturn]] void fail(const QString &what)
{
    qFatal("fixture: %s", qPrintable(what));
    std::abort();
}

/// The parts of a line: words without a name, and named values.
struct Line
{
    QStringList words;
    std::vector<std::pair<QString, QString>> values;

    [[nodiscard]] QString value(QLatin1StringView name) const
    {
        for (const auto &[known, text] : values)
            if (known == name)
                return text;
        return {};
    }
};

Line parse(const QString &text)
{
    static const QRegularExpression gap(u"\\s{2,}"_s);
    static const QRegularExpression named(u"^(\\w+):\\s(.*)$"_s);
    Line line;
    for (const QString &part : text.split(gap, Qt::SkipEmptyParts)) {
        const auto match = named.match(part);
        if (match.hasMatch())
            line.values.emplace_back(match.captured(1), match.captured(2).trimmed());
        else
            line.words.append(part);
    }
    return line;
}

QDate day(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        fail(u"no day: "_s + text);
    return date;
}

std::vector<QDate> days(const QString &text)
{
    std::vector<QDate> result;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        result.push_back(day(part.trimmed()));
    return result;
}

PartialDate date(const QString &text)
{
    const auto reading = DateInput::read(text);
    if (!reading.date)
        fail(u"no date: "_s + text);
    return *reading.date;
}

template<typename T>
T named(const QString &name)
{
    const auto value = Names::value<T>(name);
    if (!value)
        fail(u"no such name: "_s + name);
    return *value;
}

int number(const QString &text)
{
    bool isNumber = false;
    const int result = text.toInt(&isNumber);
    if (!isNumber)
        fail(u"no number: "_s + text);
    return result;
}

std::vector<Predecessor> predecessors(const QString &text)
{
    std::vector<Predecessor> result;
    for (const QString &part : text.split(u',')) {
        Predecessor link;
        link.key = part.trimmed();
        link.basis = u"Grund "_s + link.key.chopped(link.key.endsWith(u'?') || link.key.endsWith(u'!'));
        if (link.key.endsWith(u'?'))
            link.origin = LinkOrigin::Inferred;
        if (link.key.endsWith(u'!')) {
            link.origin = LinkOrigin::Confirmed;
            link.confirmation = confirmed;
        }
        if (link.origin != LinkOrigin::Source)
            link.key.chop(1);
        result.push_back(link);
    }
    return result;
}

PlanDecision &decisionOf(Item &item)
{
    if (!item.planDecision)
        item.planDecision.emplace();
    return *item.planDecision;
}

OriginalPlan originalPlan(const QString &text)
{
    OriginalPlan plan;
    plan.kind = text == "unknown"_L1 ? OriginalPlan::Kind::Unknown : OriginalPlan::Kind::Known;
    if (plan.kind == OriginalPlan::Kind::Known)
        plan.date = date(text);
    return plan;
}

std::vector<Responsibility> responsible(const QString &text)
{
    std::vector<Responsibility> units;
    if (text != "none"_L1)
        for (const QString &part : text.split(u','))
            units.push_back({part.trimmed(), UnitRole::Responsible});
    return units;
}

struct Setter
{
    QLatin1StringView name;
    void (*set)(Item &item, const QString &text);
};

const std::array setters = {
    Setter{"in"_L1, [](Item &item, const QString &text) { item.project = text; }},
    Setter{"planned"_L1, [](Item &item, const QString &text) { item.planned = date(text); }},
    Setter{"original"_L1, [](Item &item, const QString &text) { item.original = originalPlan(text); }},
    Setter{"forecast"_L1, [](Item &item, const QString &text) { item.forecast = date(text); }},
    Setter{"actual"_L1, [](Item &item, const QString &text) { item.actual = date(text); }},
    Setter{"progress"_L1, [](Item &item, const QString &text) { item.progress = named<Progress>(text); }},
    Setter{"after"_L1, [](Item &item, const QString &text) { item.predecessors = predecessors(text); }},
    Setter{"under"_L1, [](Item &item, const QString &text) { item.parent = text; }},
    Setter{"unit"_L1, [](Item &item, const QString &text) { item.units = responsible(text); }},
    Setter{
        "reported"_L1,
        [](Item &item, const QString &text) { item.reportedOn = text == "never"_L1 ? QDate() : day(text); }},
    Setter{"impediment"_L1, [](Item &item, const QString &text) { item.impediment = text; }},
    Setter{"contradiction"_L1, [](Item &item, const QString &text) { item.contradiction = text; }},
    Setter{"order"_L1,
           [](Item &item, const QString &text) { item.resolution->kind = named<ResolutionKind>(text); }},
    Setter{"number"_L1, [](Item &item, const QString &text) { item.resolution->number = number(text); }},
    Setter{"body"_L1, [](Item &item, const QString &text) { item.resolution->body = text; }},
    Setter{"priority"_L1, [](Item &item, const QString &text) { item.measure->priority = text == "yes"_L1; }},
    Setter{"decision"_L1, [](Item &item, const QString &text) { decisionOf(item).reason = text; }},
    Setter{"decidedBy"_L1, [](Item &item, const QString &text) { decisionOf(item).decidedBy = text; }},
    Setter{"decidedOn"_L1, [](Item &item, const QString &text) { decisionOf(item).on = day(text); }},
};

ResolutionOrder senateOrder()
{
    ResolutionOrder order;
    order.body = u"SENAT"_s;
    order.session = dateOfRecord();
    return order;
}

void addItem(Portfolio &portfolio, const Line &line)
{
    if (line.words.size() != 2)
        fail(u"key and kind, two blanks apart: "_s + line.words.join(u'|'));
    Item item;
    item.key = line.words.first();
    item.kind = named<ItemKind>(line.words.last());
    item.project = u"P"_s;
    item.units = responsible(u"SF"_s);
    item.reportedOn = dateOfRecord();
    if (item.kind == ItemKind::Resolution)
        item.resolution = senateOrder();
    if (item.kind == ItemKind::Measure)
        item.measure.emplace();
    for (const auto &[name, text] : line.values) {
        const auto setter = std::ranges::find(setters, name, &Setter::name);
        if (setter == setters.end())
            fail(u"no such part: "_s + name);
        setter->set(item, text);
    }
    portfolio.items.push_back(item);
}

void addProject(Portfolio &portfolio, const Line &line)
{
    Project project;
    project.key = project.title = line.value("project"_L1);
    project.impediment = line.value("impediment"_L1);
    portfolio.projects.push_back(project);
}

void addNote(Portfolio &portfolio, const Line &line)
{
    StatusNote note;
    note.key = u"N-%1"_s.arg(portfolio.statusNotes.size() + 1);
    note.item = line.value("note"_L1);
    note.on = day(line.value("on"_L1));
    if (line.value("state"_L1) != "draft"_L1)
        note.release = confirmed;
    portfolio.statusNotes.push_back(note);
}

void addAssessment(Portfolio &portfolio, const Line &line)
{
    Assessment assessment;
    assessment.key = u"A-%1"_s.arg(portfolio.assessments.size() + 1);
    assessment.project = line.value("assessment"_L1);
    assessment.rag = named<Rag>(line.value("rag"_L1));
    assessment.on = day(line.value("on"_L1));
    assessment.by = line.value("by"_L1);
    portfolio.assessments.push_back(assessment);
}

void addTotal(Portfolio &portfolio, const Line &line)
{
    ReportedTotal total;
    total.about = named<ReportedTotal::About>(line.value("total"_L1));
    total.total = number(line.value("of"_L1));
    if (const QString completed = line.value("completed"_L1); !completed.isEmpty())
        total.completed = number(completed);
    total.on = day(line.value("on"_L1));
    portfolio.reportedTotals.push_back(total);
}

void setCalendar(Portfolio &portfolio, const Line &line)
{
    SenateCalendar &calendar = portfolio.senateCalendar;
    calendar.added = days(line.value("added"_L1));
    calendar.cancelled = days(line.value("cancelled"_L1));
    calendar.weeksWithout = days(line.value("without"_L1));
    if (line.value("calendar"_L1) == "confirmed"_L1)
        confirmSessions(portfolio);
    if (line.value("calendar"_L1) == "rejected"_L1)
        calendar.rejection = confirmed;
}

void setLeadTime(Portfolio &portfolio, const Line &line)
{
    portfolio.leadTime.workingDays = number(line.value("leadTime"_L1));
    if (line.value("confirmed"_L1) == "yes"_L1)
        confirmLeadTime(portfolio);
    if (line.value("rejected"_L1) == "yes"_L1)
        portfolio.leadTime.rejection = confirmed;
    for (const QString &length : line.value("steps"_L1).split(u',', Qt::SkipEmptyParts))
        portfolio.leadTime.steps.push_back({u"Schritt "_s + length.trimmed(), number(length.trimmed())});
}

struct RecordReader
{
    QLatin1StringView name;
    void (*read)(Portfolio &portfolio, const Line &line);
};

constexpr std::array recordReaders = {
    RecordReader{"project"_L1, &addProject},       RecordReader{"note"_L1, &addNote},
    RecordReader{"assessment"_L1, &addAssessment}, RecordReader{"total"_L1, &addTotal},
    RecordReader{"calendar"_L1, &setCalendar},     RecordReader{"leadTime"_L1, &setLeadTime},
};

void addRecord(Portfolio &portfolio, const Line &line)
{
    if (!line.words.isEmpty()) {
        addItem(portfolio, line);
        return;
    }
    const auto reader = std::ranges::find(recordReaders, line.values.front().first, &RecordReader::name);
    if (reader == recordReaders.end())
        fail(u"no such record: "_s + line.values.front().first);
    reader->read(portfolio, line);
}

/// Projects and units that are only named get a record, so that the portfolio is sound.
void addNamed(Portfolio &portfolio)
{
    for (const Item &item : portfolio.items) {
        if (!findProject(portfolio, item.project)) {
            Project project;
            project.key = project.title = item.project;
            portfolio.projects.push_back(project);
        }
        for (const Responsibility &responsibility : item.units)
            if (!findUnit(portfolio, responsibility.unit)) {
                OrgUnit unit;
                unit.key = unit.name = responsibility.unit;
                portfolio.units.push_back(unit);
            }
    }
}
}

Portfolio portfolioOf(const QByteArray &text)
{
    Portfolio portfolio;
    portfolio.dateOfRecord = dateOfRecord();
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            addRecord(portfolio, parse(trimmed));
    addNamed(portfolio);
    if (const auto sound = validate(portfolio); !sound)
        fail(sound.error().subject + u": "_s + sound.error().text);
    return portfolio;
}

Item &itemOf(Portfolio &portfolio, const char *key)
{
    const auto at = std::ranges::find(portfolio.items, QString::fromUtf8(key), &Item::key);
    if (at == portfolio.items.end())
        fail(u"no such item: "_s + QString::fromUtf8(key));
    return *at;
}

Project &projectOf(Portfolio &portfolio, const char *key)
{
    const auto at = std::ranges::find(portfolio.projects, QString::fromUtf8(key), &Project::key);
    if (at == portfolio.projects.end())
        fail(u"no such project: "_s + QString::fromUtf8(key));
    return *at;
}

void confirmLinks(Portfolio &portfolio)
{
    for (Item &item : portfolio.items)
        for (Predecessor &link : item.predecessors)
            if (link.origin == LinkOrigin::Inferred) {
                link.origin = LinkOrigin::Confirmed;
                link.confirmation = confirmed;
            }
}

void confirmLeadTime(Portfolio &portfolio)
{
    portfolio.leadTime.confirmation = confirmed;
}

void confirmSessions(Portfolio &portfolio)
{
    portfolio.senateCalendar.confirmation = confirmed;
}

void removeInferredLinks(Portfolio &portfolio)
{
    for (Item &item : portfolio.items)
        std::erase_if(item.predecessors,
                      [](const Predecessor &link) { return link.origin == LinkOrigin::Inferred; });
}
