// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/baselinespane.h"

#include "core/report/datetext.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/frame/momentdialog.h"
#include "ui/models/itemroles.h"
#include "ui/pages/history/freezedialog.h"
#include "ui/pages/history/pasttext.h"
#include "ui/support/chip.h"
#include "ui/support/menuentries.h"
#include "ui/support/tablesetup.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using Typography::px;
using Typography::Role;

namespace {
constexpr int mostBaselines = 6; ///< of the list of Berichtsstände that are seen at once
constexpr int mostBaselineLines = 2;

QLabel *sectionTitle(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(Typography::font(Role::SectionTitle));
    return label;
}

void dressTable(TableView &table)
{
    table.setUniformRowHeights(false);
    table.header()->setSectionsClickable(false);
    table.header()->setSectionsMovable(false);
}
}

BaselinesPane::BaselinesPane(QWidget *parent)
    : QWidget(parent)
    , m_listTitle(sectionTitle(this))
    , m_paper(new QPushButton(this))
    , m_freeze(new QPushButton(this))
    , m_list(new TableView(this))
    , m_empty(new QLabel(this))
    , m_compareTitle(sectionTitle(this))
    , m_fromChip(new Chip(this))
    , m_fromLabel(new QLabel(this))
    , m_toLabel(new QLabel(this))
    , m_toChip(new Chip(this))
    , m_summary(new QLabel(this))
    , m_table(new TableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(m_listTitle);
    head->addStretch();
    head->addWidget(m_paper);
    head->addWidget(m_freeze);
    column->addLayout(head);
    TableSetup::prepare(*m_list, m_baselines);
    dressTable(*m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_list);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    column->addSpacing(px(8));
    buildComparison();
    for (TableView *table : {m_list, m_table})
        table->viewport()->installEventFilter(this);
    connect(m_freeze, &QPushButton::clicked, this, &BaselinesPane::freeze);
    connect(m_paper, &QPushButton::clicked, this, &BaselinesPane::savePaper);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BaselinesPane::showPaper);
    connect(m_list, &TableView::opened, this, [this](const QModelIndex &index) {
        compare(PastState::baseline(m_baselines.baseline(index.row()).name), PastState::now());
    });
    retranslate();
}

// The parts go after the pane, and some speak while they go.
BaselinesPane::~BaselinesPane()
{
    m_table->selectionModel()->disconnect(this);
    m_list->selectionModel()->disconnect(this);
}

void BaselinesPane::buildComparison()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_compareTitle);
    auto *states = new QGridLayout;
    states->setHorizontalSpacing(px(12));
    states->setVerticalSpacing(px(4));
    states->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, chip] : {std::pair(m_fromLabel, m_fromChip), std::pair(m_toLabel, m_toChip)}) {
        states->addWidget(label, row, 0, Qt::AlignVCenter);
        states->addWidget(chip, row++, 1, Qt::AlignLeft | Qt::AlignVCenter);
    }
    column->addLayout(states);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    TableSetup::prepare(*m_table, m_comparison)->setMostLines(mostBaselineLines);
    dressTable(*m_table);
    column->addWidget(m_table, 1);
    column->addStretch();
    for (Chip *chip : {m_fromChip, m_toChip}) {
        chip->setMenu(new QMenu(chip));
        chip->menu()->setProperty(MenuEntries::leftOutProperty, true); // states are no actions
    }
    connect(m_fromChip->menu(), &QMenu::aboutToShow, this,
            [this] { fillMenu(m_fromChip, m_from, [this](const PastState &state) { chooseFrom(state); }); });
    connect(m_toChip->menu(), &QMenu::aboutToShow, this,
            [this] { fillMenu(m_toChip, m_to, [this](const PastState &state) { chooseTo(state); }); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const QString key = m_table->currentIndex().data(ItemRoles::KeyRole).toString();
        if (!key.isEmpty())
            emit itemSelected(key);
    });
}

void BaselinesPane::retranslate()
{
    m_listTitle->setText(tr("Report baselines"));
    m_freeze->setText(tr("Freeze a report baseline …"));
    m_freeze->setAccessibleName(m_freeze->text());
    m_paper->setText(tr("Save the paper …"));
    m_paper->setAccessibleName(m_paper->text());
    m_list->setAccessibleName(tr("Report baselines"));
    m_list->setAccessibleDescription(tr("Enter compares the baseline with what is recorded now."));
    m_empty->setText(
        tr("No report baseline has been frozen yet. It keeps the portfolio and its status as they "
           "are, for example when a report goes to the Senate, and can never be changed."));
    m_compareTitle->setText(tr("Compare"));
    m_fromLabel->setText(tr("Earlier state"));
    m_toLabel->setText(tr("Later state"));
    m_table->setAccessibleName(tr("What has changed between the two states"));
    if (m_past)
        m_baselines.setBaselines(m_past->baselines, uiLanguage());
    m_comparison.setComparison(m_comparison.comparison(), uiLanguage());
    showAll();
}

void BaselinesPane::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (m_comparing)
        request(); // one of the two may be what is recorded now
    showAll();
}

void BaselinesPane::setPast(const PastPtr &past)
{
    const bool same = m_past && m_past->baselines == past->baselines;
    m_past = past;
    if (!same)
        m_baselines.setBaselines(past->baselines, uiLanguage());
    if (!m_comparing && !past->baselines.empty())
        m_from = PastState::baseline(past->baselines.back().name);
    if (auto *dialog = findChild<FreezeDialog *>())
        dialog->setTaken(names());
    comparePreset();
    showAll();
    fitColumns();
}

/// What stands in the two fields from the start is compared as soon as somebody looks at it.
void BaselinesPane::comparePreset()
{
    if (isVisible() && m_snapshot && m_past && !m_comparing && m_from != m_to)
        compare(m_from, m_to);
}

void BaselinesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    comparePreset();
}

void BaselinesPane::setComparison(const ComparisonPtr &comparison)
{
    if (comparison->from != m_from || comparison->to != m_to)
        return; // another one was asked for since
    m_comparison.setComparison(comparison, uiLanguage());
    showAll();
    fitColumns();
}

void BaselinesPane::begin()
{
    QWidget *start = m_baselines.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_freeze;
    start->setFocus(Qt::ShortcutFocusReason);
}

void BaselinesPane::beginComparison()
{
    m_fromChip->setFocus(Qt::ShortcutFocusReason);
}

void BaselinesPane::compare(const PastState &from, const PastState &to)
{
    m_from = from;
    m_to = to;
    m_comparing = true;
    request();
    showAll();
}

void BaselinesPane::request()
{
    emit comparisonRequested(m_from, m_to);
}

void BaselinesPane::chooseFrom(const PastState &state)
{
    compare(state, m_to);
}

void BaselinesPane::chooseTo(const PastState &state)
{
    compare(m_from, state);
}

void BaselinesPane::fillMenu(Chip *chip, const PastState &current,
                             const std::function<void(const PastState &)> &choose)
{
    QMenu *menu = chip->menu();
    menu->clear();
    const auto add = [&](const PastState &state) {
        QAction *action = menu->addAction(PastText::state(state, uiLanguage()).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(state == current);
        connect(action, &QAction::triggered, this, [choose, state] { choose(state); });
    };
    add(PastState::now());
    for (int row = 0; row < m_baselines.rowCount(); ++row)
        add(PastState::baseline(m_baselines.baseline(row).name));
    menu->addSeparator();
    QAction *moment = menu->addAction(tr("A past moment …"));
    connect(moment, &QAction::triggered, this, [this, choose] {
        if (!m_snapshot)
            return;
        auto *dialog = new MomentDialog(tr("Which state is to be compared?"), m_snapshot->today, this);
        if (m_past)
            dialog->setPast(m_past);
        connect(dialog, &MomentDialog::chosen, this, choose);
        dialog->open();
    });
}

QStringList BaselinesPane::names() const
{
    QStringList names;
    for (int row = 0; row < m_baselines.rowCount(); ++row)
        names.append(m_baselines.baseline(row).name);
    return names;
}

void BaselinesPane::freeze()
{
    if (!m_snapshot || m_snapshot->readOnly)
        return;
    auto *dialog = new FreezeDialog(names(), m_snapshot->today, this);
    connect(dialog, &FreezeDialog::chosen, this, &BaselinesPane::freezeRequested);
    dialog->open();
}

void BaselinesPane::savePaper()
{
    if (const int row = m_list->currentIndex().row(); row >= 0)
        emit paperWanted(m_baselines.baseline(row));
}

/// The button says why it can do nothing.
void BaselinesPane::showPaper()
{
    const int row = m_list->currentIndex().row();
    const Baseline *baseline = row < 0 ? nullptr : &m_baselines.baseline(row);
    m_paper->setEnabled(baseline && !baseline->paperName.isEmpty());
    m_paper->setToolTip(!baseline                  ? tr("Choose a report baseline first.")
                            : m_paper->isEnabled() ? QString()
                                                   : tr("No paper was made with this report baseline."));
}

QString BaselinesPane::summary() const
{
    return m_summary->text();
}

void BaselinesPane::showAll()
{
    const bool none = m_baselines.rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none && m_past);
    const int rows = std::clamp(m_baselines.rowCount(), 1, mostBaselines);
    m_list->setFixedHeight(px(TableSetup::headerHeight) + rows * px(28) + px(2));
    m_freeze->setEnabled(m_snapshot && !m_snapshot->readOnly);
    showPaper();
    m_freeze->setToolTip(m_freeze->isEnabled() ? QString() : tr("Nothing can be changed here."));
    m_fromChip->setText(PastText::state(m_from, uiLanguage()));
    m_toChip->setText(PastText::state(m_to, uiLanguage()));
    m_fromChip->setAccessibleName(tr("Earlier state: %1").arg(m_fromChip->text()));
    m_toChip->setAccessibleName(tr("Later state: %1").arg(m_toChip->text()));
    for (Chip *chip : {m_fromChip, m_toChip})
        chip->updateGeometry();
    const ComparisonPtr &shown = m_comparison.comparison();
    const bool current = m_comparing && shown && shown->from == m_from && shown->to == m_to;
    m_table->setVisible(current && m_comparison.rowCount() > 0);
    if (!m_comparing)
        m_summary->setText(tr("Choose two states, or press Enter on a baseline: what is new, deleted, done, "
                              "moved, worse, better or reworded stands here."));
    else if (!current)
        m_summary->setText(tr("The two states are being compared …"));
    else if (m_comparison.rowCount() == 0)
        m_summary->setText(tr("No item has changed between the two states."));
    else
        //: %1 and %2 are days
        m_summary->setText(tr("%n difference(s); judged as of %1 and %2.", nullptr, m_comparison.rowCount())
                               .arg(DateText::day(shown->before->report.asOf, uiLanguage()),
                                    DateText::day(shown->after->report.asOf, uiLanguage())));
}

void BaselinesPane::fitColumns()
{
    // Shares of the width; one column of each table takes what the others leave.
    struct Share
    {
        int percent;
        int least;
    };
    const auto share = [](TableView *table, int rest, std::initializer_list<Share> shares) {
        const int width = table->viewport()->width();
        int column = 0;
        int left = width;
        for (const Share &one : shares) {
            const int own = std::max(px(one.least), width * one.percent / 100);
            if (column != rest) {
                table->setColumnWidth(column, own);
                left -= own;
            }
            ++column;
        }
        table->setColumnWidth(rest, std::max(px(90), left));
        table->doItemsLayout(); // other widths, other heights
    };
    share(m_list, 0, {{0, 0}, {15, 104}, {24, 190}, {20, 116}, {18, 80}});
    share(m_table, 1, {{11, 116}, {0, 0}, {16, 104}, {16, 104}, {10, 112}, {10, 120}});
}

bool BaselinesPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool ours = watched == m_list->viewport() || watched == m_table->viewport();
    if (ours && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}
