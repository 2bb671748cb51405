// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelinepage.h"

#include "core/report/datetext.h"
#include "ui/commands/itemedit.h"
#include "ui/delegates/grouprow.h"
#include "ui/models/itemroles.h"
#include "ui/pages/timeline/timelinekey.h"
#include "ui/settings/settings.h"
#include "ui/support/chip.h"
#include "ui/support/flowlayout.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int narrowPage = 900;
constexpr int narrowMargin = 20;
constexpr int zoomCount = 3;
constexpr int widestName = 110; // of a Berichtsstand, in the chip
}

TimelinePage::TimelinePage(QWidget *parent)
    : Page(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_fit(new Chip(this))
    , m_baseline(new Chip(this))
    , m_baselines(new QMenu(this))
    , m_model(new TimelineModel(this))
    , m_view(new TimelineView(this))
    , m_key(new TimelineKey(this))
    , m_asTable(new QAction(this))
    , m_empty(new QWidget(this))
    , m_emptyText(new QLabel(m_empty))
    , m_wayOut(new QPushButton(m_empty))
{
    buildHead(m_column);
    m_column->addWidget(m_view, 1);
    m_column->addWidget(m_key);
    buildEmpty();
    m_view->setTimelineModel(m_model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString key = current.siblingAtColumn(0).data(ItemRoles::KeyRole).toString();
                if (m_selecting)
                    return;
                if (key == m_selected) // the rows were arranged anew
                    return;
                m_selected = key;
                if (key.isEmpty())
                    emit nothingSelected();
                else
                    emit itemSelected(key);
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TimelinePage::selectionChanged);
    connect(m_view, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const QString key = index.data(ItemRoles::KeyRole).toString(); !key.isEmpty())
            emit itemOpened(key);
    });
    connect(m_view, &TimelineView::scaleChanged, this, &TimelinePage::showZoom);
    connect(m_view, &TimelineView::moveRequested, this, &TimelinePage::move);
    connect(m_view, &TimelineView::moveShown, this, &TimelinePage::moveShown);
    connect(m_view, &TimelineView::measuresRequested, this, [this] { emit pageRequested(u"measures"_s); });
    connect(m_asTable, &QAction::triggered, this, &TimelinePage::showAsTable);
    retranslate();
}

/// The project of the chosen row in the Portfolio; what is chosen stays so.
void TimelinePage::showAsTable()
{
    ItemFilter filter;
    QModelIndex top = m_view->currentIndex().siblingAtColumn(0);
    while (top.parent().isValid())
        top = top.parent();
    if (top.isValid())
        filter.projects = {m_model->foldKey(top)};
    const QString chosen = m_selected;
    emit itemsRequested(filter);
    if (!chosen.isEmpty())
        emit itemSelected(chosen);
}

void TimelinePage::buildHead(QVBoxLayout *column)
{
    auto *titles = new QHBoxLayout;
    titles->setSpacing(px(12));
    m_title->setFont(Typography::font(Typography::Role::PageTitle));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->installEventFilter(this);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle, 1);
    m_chips = new FlowLayout(px(8)); // large type leaves no room for all of them side by side
    for (int zoom = 0; zoom < zoomCount; ++zoom) {
        auto *chip = new Chip(this);
        chip->setCheckable(true);
        chip->setChoice(true);
        m_zooms.append(chip);
        connect(chip, &Chip::clicked, this, [this, zoom] {
            m_view->zoomTo(TimeScale::Zoom(zoom));
            showZoom();
        });
        m_chips->addWidget(chip);
    }
    m_chips->addWidget(m_fit);
    m_chips->addWidget(m_baseline);
    connect(m_fit, &Chip::clicked, m_view, &TimelineView::fit);
    m_baseline->setMenu(m_baselines);
    m_head = new QBoxLayout(QBoxLayout::TopToBottom);
    m_head->setSpacing(px(8));
    m_head->addLayout(titles, 1);
    m_head->addLayout(m_chips);
    QWidget *last = nullptr;
    const auto follow = [&last](QWidget *next) {
        if (last)
            setTabOrder(last, next);
        last = next;
    };
    for (Chip *zoom : std::as_const(m_zooms))
        follow(zoom);
    for (QWidget *next : std::initializer_list<QWidget *>{m_fit, m_baseline, m_view})
        follow(next);
    column->addLayout(m_head);
    column->setSpacing(px(8));
}

void TimelinePage::buildEmpty()
{
    m_emptyText->setWordWrap(true);
    connect(m_wayOut, &QPushButton::clicked, this, &TimelinePage::takeWayOut);
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    column->addWidget(m_emptyText);
    column->addWidget(m_wayOut, 0, Qt::AlignLeft);
    column->addStretch();
    m_empty->hide();
    m_column->addWidget(m_empty, 1);
}

bool TimelinePage::isEmpty() const
{
    return m_snapshot && m_snapshot->portfolio->items.empty();
}

void TimelinePage::rememberIn(Settings &settings)
{
    m_settings = &settings;
    m_view->setFolding(settings.value(Settings::timelineFolding));
    const auto keep = [this] { m_settings->setValue(Settings::timelineFolding, m_view->folding()); };
    connect(m_view, &QTreeView::expanded, this, keep);
    connect(m_view, &QTreeView::collapsed, this, keep);
    m_view->setPlace(settings.value(Settings::timelinePlace));
    connect(m_view, &TimelineView::scaleChanged, this,
            [this] { m_settings->setValue(Settings::timelinePlace, m_view->place()); });
}

void TimelinePage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_selecting = true;
    m_model->setSnapshot(snapshot);
    m_selecting = false;
    m_view->snapshotChanged();
    m_key->setSnapshot(snapshot);
    m_empty->setVisible(isEmpty());
    m_view->setHidden(isEmpty());
    m_key->setHidden(isEmpty());
    setSelectedItem(m_selected);
    showZoom();
}

void TimelinePage::setSelectedItem(const QString &key)
{
    const bool isOther = key != m_selected;
    m_selected = key;
    m_selecting = true;
    m_view->select(key);
    m_selecting = false;
    if (isOther && !key.isEmpty())
        m_view->bringMarkIntoView();
}

void TimelinePage::setEditable(bool editable)
{
    Page::setEditable(editable);
    m_view->setMovable(editable);
    m_wayOut->setText(wayOutText());
}

QStringList TimelinePage::selectedItems() const
{
    QStringList keys;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        if (const QString key = index.data(ItemRoles::KeyRole).toString(); !key.isEmpty())
            keys.append(key);
    return keys;
}

Page::Selected TimelinePage::selected() const
{
    if (!selectedItems().isEmpty())
        return Selected::Items;
    return m_view->selectionModel()->hasSelection() ? Selected::Other : Selected::Nothing;
}

void TimelinePage::setRowActions(const QList<QAction *> &actions)
{
    m_view->setRowActions(QList<QAction *>{m_asTable} + actions);
}

void TimelinePage::setPast(const PastPtr &past)
{
    m_past = past;
    fillBaselines();
}

void TimelinePage::fillBaselines()
{
    m_baselines->clear();
    auto *choice = new QActionGroup(m_baselines);
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = m_baselines->addAction(text, this, [this, name] { compareWith(name); });
        action->setCheckable(true);
        action->setChecked(name == m_wanted);
        choice->addAction(action);
    };
    add(tr("No comparison"), {});
    if (m_past)
        for (const Baseline &baseline : m_past->baselines)
            add(tr("Report baseline %1").arg(baseline.name), baseline.name);
    const QString name = PaintKit::elided(m_wanted, m_baseline->fontMetrics(), px(widestName));
    m_baseline->setText(name.isEmpty() ? tr("Compare with") : tr("Compared with %1").arg(name));
    m_baseline->updateGeometry();
}

void TimelinePage::compareWith(const QString &name)
{
    m_wanted = name;
    fillBaselines();
    if (name.isEmpty())
        m_model->setBefore({}, {});
    else
        emit comparisonRequested(PastState::baseline(name), PastState::now());
    m_key->setGhosts(!name.isEmpty());
}

bool TimelinePage::waitsFor(const ComparisonPtr &comparison) const
{
    return comparison && !m_wanted.isEmpty() && comparison->from == PastState::baseline(m_wanted)
        && comparison->to == PastState::now() && !m_model->hasBefore();
}

void TimelinePage::setComparison(const ComparisonPtr &comparison)
{
    m_model->setBefore(comparison->before, m_wanted);
}

void TimelinePage::move(const QString &key, QDate day)
{
    const Item *item = m_snapshot ? m_snapshot->item(key) : nullptr;
    if (item)
        emit changeRequested(
            ItemEdit::request(*item, ItemField::Planned,
                              QVariant::fromValue(std::optional<PartialDate>(PartialDate::day(day)))));
}

void TimelinePage::showZoom()
{
    const auto zoom = int(m_view->scale().zoom());
    for (int at = 0; at < m_zooms.size(); ++at)
        m_zooms.at(at)->setChecked(at == zoom);
    m_key->setZoom(m_view->scale().zoom());
    if (!m_snapshot)
        return;
    const Language &language = uiLanguage();
    const QDate first = m_view->scale().dayAt(0);
    const QDate last = m_view->scale().dayAt(m_view->plotWidth());
    m_span = isEmpty() ? QString() : DateText::range(first, last, language); // no plot, no days
    showSpan();
    describe();
}

void TimelinePage::describe()
{
    const GroupHead all{{}, {}, {}, m_snapshot->report.counts, 0};
    //: What a screen reader says of the timeline: %1 the days that it shows, %2 the as-of date, %3 the items
    //: of each status ("Überfällig: 2, ...")
    const QString shown = tr("Shows %1. As of %2. %3.")
                              .arg(m_span, DateText::day(m_snapshot->report.asOf, uiLanguage()),
                                   GroupRow::countWords(all).join(u", "_s));
    m_view->setAccessibleDescription(
        shown + u' '
        + tr("Shift and arrows move the view, Control with plus, minus and 0 zoom, F8 goes to the next "
             "overdue item, Alt and arrows move a planned date or go to what depends on it."));
}

/// A date that is cut off would be a wrong one.
void TimelinePage::showSpan()
{
    const bool fits = m_subtitle->fontMetrics().horizontalAdvance(m_span) <= m_subtitle->width();
    m_subtitle->setText(fits ? m_span : QString());
}

void TimelinePage::retranslate()
{
    setAccessibleName(tr("Timeline"));
    m_title->setText(tr("Timeline"));
    m_view->setAccessibleName(tr("Timeline of all items"));
    const QStringList words{tr("Weeks"), tr("Quarters"), tr("Two years")};
    for (int at = 0; at < m_zooms.size(); ++at) {
        m_zooms.at(at)->setText(words.at(at));
        m_zooms.at(at)->setAccessibleName(tr("Zoom: %1").arg(words.at(at)));
        m_zooms.at(at)->updateGeometry();
    }
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Show all dates (Ctrl+0)"));
    m_asTable->setText(tr("Show as a table"));
    m_wayOut->setText(wayOutText());
    m_emptyText->setText(
        tr("No items yet. What has a date appears here. An item belongs to a project: the first one of each "
           "is made with “New item …” (Ctrl+N)."));
    m_baseline->setToolTip(tr("Shows dashed where the dates stood in a report baseline"));
    m_baseline->setAccessibleName(tr("Compare with a report baseline"));
    m_model->retranslate();
    fillBaselines();
    m_key->retranslate();
    showZoom();
}

void TimelinePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

bool TimelinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_subtitle && event->type() == QEvent::Resize)
        showSpan();
    return Page::eventFilter(watched, event);
}

void TimelinePage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    QWidget *first = m_view;
    if (isEmpty())
        first = m_wayOut;
    first->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

// With the title above the chips: what is side by side now must not keep the window wide.
QSize TimelinePage::minimumSizeHint() const
{
    return {m_chips->minimumSize().width() + 2 * px(narrowMargin), Page::minimumSizeHint().height()};
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < px(narrowPage);
    const int side = px(narrow ? narrowMargin : 24);
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_column->setContentsMargins(side, px(12), 0, px(8));
    m_head->setContentsMargins(0, 0, side, 0);
    showZoom();
}

void TimelinePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    emit pastRequested();
}
