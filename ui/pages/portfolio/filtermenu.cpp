// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/filtermenu.h"

#include "core/report/wording.h"
#include "ui/support/uilanguage.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
template<typename T>
QSet<T> toggled(QSet<T> set, const T &value)
{
    if (!set.remove(value))
        set.insert(value);
    return set;
}

// A title may hold an ampersand, which a menu would read as a mnemonic.
QString fieldText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}
}

FilterMenu::FilterMenu(QWidget *parent)
    : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::addChoice(QMenu &menu, const QString &text, bool on, const ItemFilter &wanted)
{
    QAction *action = menu.addAction(fieldText(text));
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::triggered, this, [this, wanted] { emit filterChanged(wanted); });
}

void FilterMenu::fill()
{
    clear();
    if (!m_snapshot)
        return;
    addProjects();
    addUnits();
    addKinds();
    addDue();
    ItemFilter open = m_filter;
    open.onlyOpen = !open.onlyOpen;
    addChoice(*this, tr("Only open items"), m_filter.onlyOpen, open);
    addSeparator();
    connect(addAction(tr("Reset the filter")), &QAction::triggered, this, &FilterMenu::resetRequested);
}

void FilterMenu::addProjects()
{
    QMenu *menu = addMenu(tr("Project"));
    for (const Project &project : m_snapshot->portfolio->projects) {
        ItemFilter wanted = m_filter;
        wanted.projects = toggled(wanted.projects, project.key);
        const QString text =
            project.number ? u"%1  %2"_s.arg(*project.number).arg(project.title) : project.title;
        addChoice(*menu, text, m_filter.projects.contains(project.key), wanted);
    }
}

void FilterMenu::addUnits()
{
    QMenu *menu = addMenu(tr("Responsible unit"));
    const Portfolio &portfolio = *m_snapshot->portfolio;
    std::vector<std::pair<QString, QString>> entries;
    for (const OrgUnit &unit : portfolio.units)
        entries.emplace_back(Wording::shortName(unit, portfolio, uiLanguage()), unit.key);
    QCollator collator(uiLanguage().locale());
    std::ranges::sort(entries, [&collator](const auto &left, const auto &right) {
        return collator.compare(left.first, right.first) < 0;
    });
    entries.emplace_back(tr("not stated"), QString());
    for (const auto &[text, key] : entries) {
        ItemFilter wanted = m_filter;
        wanted.units = toggled(wanted.units, key);
        addChoice(*menu, text, m_filter.units.contains(key), wanted);
    }
}

void FilterMenu::addKinds()
{
    QMenu *menu = addMenu(tr("Kind"));
    for (const ItemKind kind :
         {ItemKind::Milestone, ItemKind::Task, ItemKind::Measure, ItemKind::Resolution}) {
        ItemFilter wanted = m_filter;
        wanted.kinds = toggled(wanted.kinds, kind);
        if (kind == ItemKind::Measure)
            wanted.withoutPlaceholders = false;
        addChoice(*menu, Wording::of(kind, uiLanguage()), m_filter.kinds.contains(kind), wanted);
    }
}

void FilterMenu::addDue()
{
    QMenu *menu = addMenu(tr("Due"));
    const QDate day = m_snapshot->report.asOf;
    const std::pair<DueSpan, QString> spans[] = {
        {DueSpan::BeforeAsOf, tr("before the as-of date")},
        {DueSpan::FourWeeks, tr("within 4 weeks")},
        {DueSpan::ThreeMonths, tr("within 3 months")},
        {DueSpan::RestOfYear, tr("by the end of %1").arg(day.year())},
        {DueSpan::AfterYear, tr("after %1").arg(day.year())}};
    for (const auto &[span, text] : spans) {
        const bool on = m_filter.dueSpan == span;
        ItemFilter wanted = m_filter;
        wanted.forgetDue();
        if (!on) {
            wanted.dueSpan = span; // it follows the Stichtag, and in a saved view too
            wanted.setAsOf(day);
        }
        addChoice(*menu, text, on, wanted);
    }
}
