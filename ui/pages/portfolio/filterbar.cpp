// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/filterbar.h"

#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/support/chip.h"
#include "ui/support/flowlayout.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QEvent>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array chipOrder = {
    ScheduleStatus::Overdue,     ScheduleStatus::AtRisk, ScheduleStatus::DueSoon,  ScheduleStatus::OnTrack,
    ScheduleStatus::Unscheduled, ScheduleStatus::Done,   ScheduleStatus::Cancelled};

// "Erledigt" on a chip means both: done, and done late.
QSet<ScheduleStatus> meantBy(ScheduleStatus status)
{
    if (status == ScheduleStatus::Done)
        return {ScheduleStatus::Done, ScheduleStatus::DoneLate};
    return {status};
}
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(Typography::px(8), this))
{
    for (const ScheduleStatus status : chipOrder) {
        auto *chip = new Chip(this);
        chip->setCheckable(true);
        chip->setStatus(status);
        chip->setCount(0);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { toggleStatus(chip); });
        m_layout->addWidget(chip);
        m_statusChips.push_back(chip);
    }
    m_measures = new Chip(this); // after the statuses, for the tab order
    m_measures->setCheckable(true);
    connect(m_measures, &QAbstractButton::clicked, this, &FilterBar::toggleMeasures);
    m_layout->addWidget(m_measures);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void FilterBar::retranslate()
{
    setAccessibleName(tr("Filter"));
    m_measures->setText(tr("without measures"));
    m_measures->setAccessibleDescription(tr("Hides the measures of the Pakt."));
    if (m_snapshot)
        show(m_filter, m_counts, m_snapshot);
}

void FilterBar::show(const ItemFilter &filter, const StatusCounts &counts, const SnapshotPtr &snapshot)
{
    m_filter = filter;
    m_counts = counts;
    m_snapshot = snapshot;
    for (Chip *chip : m_statusChips) {
        const QSet<ScheduleStatus> meant = meantBy(*chip->status());
        int count = 0;
        for (const ScheduleStatus status : meant)
            count += counts.of(status);
        const QString word = Wording::of(*chip->status(), uiLanguage());
        chip->setText(word);
        chip->setCount(count);
        chip->setAccessibleName(u"%1: %2"_s.arg(word).arg(count));
        chip->setChecked(filter.statuses.contains(*chip->status()));
        chip->setVisible(count > 0 || chip->isChecked());
    }
    m_measures->setChecked(filter.withoutMeasures);
    m_shown = restrictionsOf(filter);
    while (m_restrictions.size() < m_shown.size()) {
        auto *chip = new Chip(this);
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { takeAway(chip); });
        m_layout->addWidget(chip);
        m_restrictions.push_back(chip);
    }
    for (std::size_t at = 0; at < m_restrictions.size(); ++at) {
        Chip *chip = m_restrictions[at];
        chip->setVisible(at < m_shown.size());
        if (at >= m_shown.size())
            continue;
        chip->setText(m_shown[at].text);
        chip->setChecked(true);
        chip->setAccessibleName(m_shown[at].text);
        chip->setAccessibleDescription(tr("Press to take this filter away."));
    }
    m_layout->invalidate();
    updateGeometry();
}

void FilterBar::appendSets(std::vector<Restriction> &list, const ItemFilter &filter) const
{
    const Language &language = uiLanguage();
    for (const QString &key : filter.projects) {
        ItemFilter without = filter;
        without.projects.remove(key);
        const Project *project = findProject(*m_snapshot->portfolio, key);
        list.push_back({project ? project->title : key, without});
    }
    for (const QString &key : filter.units) {
        ItemFilter without = filter;
        without.units.remove(key);
        const OrgUnit *unit = findUnit(*m_snapshot->portfolio, key);
        list.push_back({key.isEmpty() ? tr("no responsible unit")
                            : unit    ? Wording::shortName(*unit, *m_snapshot->portfolio, language)
                                      : key,
                        without});
    }
    for (const ItemKind kind : filter.kinds) {
        ItemFilter without = filter;
        without.kinds.remove(kind);
        list.push_back({Wording::of(kind, language), without});
    }
    for (const Progress progress : filter.progress) {
        ItemFilter without = filter;
        without.progress.remove(progress);
        list.push_back({Wording::of(progress, language), without});
    }
}

std::vector<FilterBar::Restriction> FilterBar::restrictionsOf(const ItemFilter &filter) const
{
    const Language &language = uiLanguage();
    std::vector<Restriction> list;
    if (!m_snapshot)
        return list;
    appendSets(list, filter);
    std::ranges::sort(list, {}, &Restriction::text);
    if (filter.rule || !filter.keys.isEmpty()) {
        ItemFilter without = filter;
        without.rule.reset();
        without.keys.clear();
        without.name.clear();
        const QString own = filter.rule ? Wording::of(*filter.rule, language)
                                        : tr("%n selected item(s)", nullptr, int(filter.keys.size()));
        list.push_back({filter.name.isEmpty() ? own : filter.name, without});
    }
    if (!filter.dueFrom.isNull() || !filter.dueTo.isNull()) {
        ItemFilter without = filter;
        without.dueFrom = {};
        without.dueTo = {};
        const QString text = filter.dueTo.isNull()
            ? tr("due from %1").arg(DateText::day(filter.dueFrom, language))
            : filter.dueFrom.isNull()
            ? tr("due by %1").arg(DateText::day(filter.dueTo, language))
            : tr("due %1").arg(DateText::range(filter.dueFrom, filter.dueTo, language));
        list.push_back({text, without});
    }
    if (filter.onlyOpen) {
        ItemFilter without = filter;
        without.onlyOpen = false;
        list.push_back({tr("only open"), without});
    }
    return list;
}

void FilterBar::toggleStatus(const Chip *chip)
{
    ItemFilter filter = m_filter;
    const QSet<ScheduleStatus> meant = meantBy(*chip->status());
    if (filter.statuses.contains(*chip->status()))
        filter.statuses.subtract(meant);
    else
        filter.statuses.unite(meant);
    emit filterChanged(filter);
}

void FilterBar::toggleMeasures()
{
    ItemFilter filter = m_filter;
    filter.withoutMeasures = !filter.withoutMeasures;
    emit filterChanged(filter);
}

void FilterBar::takeAway(const Chip *chip)
{
    const auto at = std::ranges::find(m_restrictions, chip) - m_restrictions.begin();
    if (at < static_cast<std::ptrdiff_t>(m_shown.size()))
        emit filterChanged(ItemFilter(m_shown[static_cast<std::size_t>(at)].without));
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
