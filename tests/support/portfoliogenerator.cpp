// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portfoliogenerator.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int projectCount = 6;
constexpr int unitCount = 13;
QDate dayOfGeneration()
{
    return {2025, 10, 7};
}

QString projectKey(int number)
{
    return u"P%1"_s.arg(number);
}

QString unitKey(int number)
{
    return u"U%1"_s.arg(number);
}

QString itemKey(int number)
{
    return u"E-%1"_s.arg(number, 6, 10, QLatin1Char('0'));
}

std::optional<PartialDate> randomDate(QRandomGenerator &random)
{
    const QDate day = QDate(2025, 1, 1).addDays(random.bounded(900));
    switch (random.bounded(8)) {
    case 0:
        return std::nullopt;
    case 1:
        return PartialDate::unresolved(u"ohne Datum %1"_s.arg(random.bounded(100)));
    case 2: {
        const QString edtf = day.toString(u"yyyy-MM"_s);
        return *PartialDate::fromEdtf(day.toString(u"MM/yyyy"_s), edtf);
    }
    case 3: {
        const QString edtf = u"%1-%2"_s.arg(day.year()).arg(33 + (day.month() - 1) / 3);
        return *PartialDate::fromEdtf(u"Q%1/%2"_s.arg(1 + (day.month() - 1) / 3).arg(day.year()), edtf);
    }
    case 4:
        return *PartialDate::fromEdtf(u"etwa %1"_s.arg(day.year()), u"%1~"_s.arg(day.year()));
    default:
        return PartialDate::day(day);
    }
}

Item randomItem(int number, QRandomGenerator &random)
{
    static constexpr std::array progress = {Progress::NotStarted,  Progress::InProgress,    Progress::Done,
                                            Progress::NotReported, Progress::InPreparation, Progress::OnHold};
    Item item;
    item.key = itemKey(number);
    item.project = projectKey(random.bounded(projectCount));
    item.kind = random.bounded(4) == 0 ? ItemKind::Milestone : ItemKind::Task;
    item.title = u"Eintrag Nummer %1 der Übungsreihe %2"_s.arg(number).arg(random.bounded(1000));
    item.progress = progress[static_cast<std::size_t>(random.bounded(int(progress.size())))];
    item.planned = randomDate(random);
    if (random.bounded(10) == 0)
        item.forecast = PartialDate::day(QDate(2026, 1, 1).addDays(random.bounded(400)));
    if (item.progress == Progress::Done)
        item.actual = PartialDate::day(QDate(2025, 1, 1).addDays(random.bounded(400)));
    if (random.bounded(3) != 0)
        item.units.push_back({unitKey(random.bounded(unitCount)), UnitRole::Responsible});
    if (number > 0 && random.bounded(3) == 0)
        item.predecessors.push_back({itemKey(random.bounded(number)),
                                     random.bounded(2) == 0 ? LinkOrigin::Source : LinkOrigin::Inferred,
                                     u"Reihenfolge"_s, std::nullopt});
    item.reportedOn = dayOfGeneration();
    item.source = {u"Übung"_s, u"A"_s, u"Absatz %1"_s.arg(number)};
    return item;
}
}

Portfolio generatePortfolio(int items, quint32 seed)
{
    QRandomGenerator random(seed);
    Portfolio portfolio;
    portfolio.dateOfRecord = dayOfGeneration();
    portfolio.group.name = u"Übungsgruppe"_s;
    portfolio.group.shortName = u"Übung"_s;
    for (int unit = 0; unit < unitCount; ++unit) {
        OrgUnit made;
        made.key = unitKey(unit);
        made.name = u"Stelle %1"_s.arg(unit);
        portfolio.units.push_back(made);
    }
    for (int number = 0; number < projectCount; ++number) {
        Project project;
        project.key = projectKey(number);
        project.number = number + 1;
        project.title = u"Projekt %1"_s.arg(number + 1);
        portfolio.projects.push_back(project);
    }
    portfolio.items.reserve(static_cast<std::size_t>(items));
    for (int number = 0; number < items; ++number)
        portfolio.items.push_back(randomItem(number, random));
    return portfolio;
}
