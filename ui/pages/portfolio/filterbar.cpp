// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/filterbar.h"

#include "core/report/datetext.h"
#include "core/report/itemcounts.h"
#include "core/report/wording.h"
#include "ui/pages/portfolio/chipfold.h"
#include "ui/support/chip.h"
#include "ui/support/flowlayout.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int chipGap = 8;
constexpr qsizetype mostOfASet = 3; ///< more of a kind share one chip
constexpr std::array chipOrder = {
    ScheduleStatus::Overdue,     ScheduleStatus::AtRisk, ScheduleStatus::DueSoon,  ScheduleStatus::OnTrack,
    ScheduleStatus::Unscheduled, ScheduleStatus::Done,   ScheduleStatus::Cancelled};

QString moreText(int folded)
{
    return u"+ %1"_s.arg(folded);
}

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
    , m_layout(new FlowLayout(Typography::px(chipGap), this))
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
    m_more = new Chip(this);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FilterBar::fillMore);
    m_layout->addWidget(m_more);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void FilterBar::retranslate()
{
    setAccessibleName(tr("Filter"));
    m_measures->setText(tr("without empty measures"));
    m_measures->setAccessibleDescription(tr("Hides the measures of which nothing is recorded."));
    if (m_snapshot)
        show(m_filter, m_counts, m_snapshot);
}

void FilterBar::show(const ItemFilter &filter, const StatusCounts &counts, const SnapshotPtr &snapshot)
{
    m_filter = filter;
    m_counts = counts;
    m_snapshot = snapshot;
    m_available.clear();
    for (Chip *chip : m_statusChips) {
        const QSet<ScheduleStatus> meant = meantBy(*chip->status());
        int count = 0;
        for (const ScheduleStatus status : meant)
            count += counts.of(status);
        const QString word = Wording::of(*chip->status(), uiLanguage());
        chip->setText(word);
        chip->setCount(count);
        if (*chip->status() == ScheduleStatus::Overdue)
            chip->setOutlined(count > 0 && m_overdueWithoutReport == count);
        chip->setAccessibleName(u"%1: %2"_s.arg(word).arg(count));
        chip->setChecked(filter.statuses.contains(*chip->status()));
        if (count > 0 || chip->isChecked())
            m_available.push_back(chip);
        else
            chip->hide();
    }
    m_measures->setChecked(filter.withoutPlaceholders);
    const bool hasPlaceholders = snapshot && ItemCounts::placeholders(*snapshot->portfolio) > 0;
    if (hasPlaceholders)
        m_available.push_back(m_measures);
    m_measures->setVisible(hasPlaceholders);
    showRestrictions();
    refold();
}

void FilterBar::showRestrictions()
{
    m_shown = restrictionsOf(m_filter);
    while (m_restrictions.size() < m_shown.size()) {
        auto *chip = new Chip(this);
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { takeAway(chip); });
        m_layout->addWidget(chip);
        m_restrictions.push_back(chip);
        m_layout->removeWidget(m_more); // stays the last one
        m_layout->addWidget(m_more);
        setTabOrder(m_restrictions.size() > 1 ? m_restrictions[m_restrictions.size() - 2] : m_measures, chip);
        setTabOrder(chip, m_more);
    }
    for (std::size_t at = 0; at < m_restrictions.size(); ++at) {
        Chip *chip = m_restrictions[at];
        if (at >= m_shown.size()) {
            // Whoever took it away is at the one before it now, and not where the window goes on.
            if (chip->hasFocus())
                (m_shown.empty() ? m_statusChips.front() : m_restrictions[m_shown.size() - 1])
                    ->setFocus(Qt::OtherFocusReason);
            chip->hide();
            continue;
        }
        m_available.push_back(chip);
        const Restriction &shown = m_shown[at];
        chip->setText(shown.text);
        chip->setToolTip(shown.all);
        chip->setChecked(true);
        chip->setAccessibleName(shown.all.isEmpty() ? shown.text : u"%1: %2"_s.arg(shown.text, shown.all));
        chip->setAccessibleDescription(tr("Press to take this filter away."));
    }
}

void FilterBar::fold(int width, int rows)
{
    m_roomWidth = width;
    m_roomRows = rows;
    refold();
}

void FilterBar::refold()
{
    std::vector<ChipFold::Pill> pills;
    for (const Chip *chip : m_available)
        pills.push_back({chip->sizeHint().width(), chip->isChecked()});
    const int widestMore = m_more->widthWith(moreText(int(m_available.size())));
    const std::vector<bool> shown = m_roomWidth > 0
        ? ChipFold::shown(pills, {m_roomWidth, m_roomRows, Typography::px(chipGap), widestMore})
        : std::vector<bool>(pills.size(), true);
    const auto folded = static_cast<int>(std::ranges::count(shown, false));
    m_more->setText(moreText(folded));
    m_more->setAccessibleName(tr("%n more filter(s)", nullptr, folded));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setVisible(folded > 0);
    for (std::size_t at = 0; at < shown.size(); ++at) {
        if (!shown[at] && m_available[at]->hasFocus())
            m_more->setFocus(Qt::OtherFocusReason); // it holds the chip now
        m_available[at]->setVisible(shown[at]);
    }
    // Chips that changed have asked for a layout themselves; asking each time would never end.
}

void FilterBar::fillMore()
{
    m_more->menu()->clear();
    for (Chip *chip : m_available) {
        if (!chip->isHidden())
            continue;
        const QString count = chip->count() ? u" (%1)"_s.arg(*chip->count()) : QString();
        QAction *action = m_more->menu()->addAction(chip->text() + count);
        action->setCheckable(true);
        connect(action, &QAction::triggered, chip, &QAbstractButton::click);
    }
}

template<typename Key, typename Naming>
void FilterBar::appendSet(std::vector<Restriction> &list, const ItemFilter &filter,
                          QSet<Key> ItemFilter::*set, const QString &together, Naming nameOf)
{
    const QSet<Key> &keys = filter.*set;
    if (keys.size() <= mostOfASet) {
        for (const Key &key : keys) {
            ItemFilter without = filter;
            (without.*set).remove(key);
            list.push_back({nameOf(key), without});
        }
        return;
    }
    // What is on can always be seen: a dozen units are one chip that names them.
    ItemFilter without = filter;
    (without.*set).clear();
    QStringList names;
    for (const Key &key : keys)
        names.append(nameOf(key));
    names.sort(Qt::CaseInsensitive);
    list.push_back({together, without, names.join(u", "_s)});
}

void FilterBar::appendSets(std::vector<Restriction> &list, const ItemFilter &filter) const
{
    const Language &language = uiLanguage();
    appendSet(list, filter, &ItemFilter::projects, tr("%n project(s)", nullptr, int(filter.projects.size())),
              [this](const QString &key) {
                  const Project *project = findProject(*m_snapshot->portfolio, key);
                  return project ? project->title : key;
              });
    appendSet(list, filter, &ItemFilter::units, tr("%n unit(s)", nullptr, int(filter.units.size())),
              [this, &language](const QString &key) {
                  if (key.isEmpty())
                      return tr("no responsible unit");
                  const OrgUnit *unit = findUnit(*m_snapshot->portfolio, key);
                  return unit ? Wording::shortName(*unit, *m_snapshot->portfolio, language) : key;
              });
    appendSet(list, filter, &ItemFilter::kinds, tr("%n kind(s)", nullptr, int(filter.kinds.size())),
              [&language](ItemKind kind) { return Wording::of(kind, language); });
    appendSet(list, filter, &ItemFilter::progress,
              tr("%n state(s) of progress", nullptr, int(filter.progress.size())),
              [&language](Progress progress) { return Wording::of(progress, language); });
}

QString FilterBar::dueText(const ItemFilter &filter, const Language &language)
{
    switch (filter.dueSpan) {
    case DueSpan::BeforeAsOf:
        return tr("due before the as-of date");
    case DueSpan::FourWeeks:
        return tr("due within 4 weeks");
    case DueSpan::ThreeMonths:
        return tr("due within 3 months");
    case DueSpan::RestOfYear:
        return tr("due by the end of %1").arg(filter.dueTo.year());
    case DueSpan::AfterYear:
        return tr("due after %1").arg(filter.dueFrom.year() - 1);
    case DueSpan::Days:
        break;
    }
    if (filter.dueTo.isNull())
        return tr("due from %1").arg(DateText::day(filter.dueFrom, language));
    return filter.dueFrom.isNull()
        ? tr("due by %1").arg(DateText::day(filter.dueTo, language))
        : tr("due %1").arg(DateText::range(filter.dueFrom, filter.dueTo, language));
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
        without.forgetDue();
        list.push_back({dueText(filter, language), without});
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
    filter.withoutPlaceholders = !filter.withoutPlaceholders;
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
