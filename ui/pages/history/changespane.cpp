// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/changespane.h"

#include "core/report/datetext.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/itemroles.h"
#include "ui/pages/history/changedetail.h"
#include "ui/support/chip.h"
#include "ui/support/entityname.h"
#include "ui/support/flowlayout.h"
#include "ui/support/menuentries.h"
#include "ui/support/searchfield.h"
#include "ui/support/tablesetup.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Typography::px;
using Column = HistoryModel::Column;

namespace {
constexpr int wideFilter = 220;
constexpr int mostChangeLines = 2;

QMenu *menuOf(Chip *chip)
{
    auto *menu = new QMenu(chip);
    menu->setProperty(MenuEntries::leftOutProperty, true); // what changed is no action
    chip->setMenu(menu);
    return menu;
}
}

ChangesPane::ChangesPane(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_person(new Chip(this))
    , m_kind(new Chip(this))
    , m_period(new Chip(this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TableView(m_stack))
    , m_rows(TableSetup::prepare(*m_view, m_model))
    , m_empty(new QLabel(this))
    , m_reset(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_restoreText(new QLabel(this))
    , m_detail(new ChangeDetail(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(10));
    auto *filters = new FlowLayout(px(8));
    m_search->setFixedSize(px(wideFilter), px(30));
    m_search->setTextMargins(6, 0, 6, 0);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFixedHeight(px(28));
    m_count->setContentsMargins(px(6), 0, 0, 0);
    for (QWidget *part :
         {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_kind),
          static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_count)})
        filters->addWidget(part);
    column->addLayout(filters);
    column->addWidget(m_stack, 1);
    m_rows->setMostLines(mostChangeLines);
    m_view->setUniformRowHeights(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->header()->setSectionsClickable(false);
    m_view->header()->setSectionsMovable(false);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_stack->addWidget(m_view);
    auto *nothing = new QWidget(m_stack);
    auto *lines = new QVBoxLayout(nothing);
    lines->setContentsMargins(0, px(12), 0, 0);
    lines->setSpacing(px(12));
    m_empty->setWordWrap(true);
    lines->addWidget(m_empty);
    lines->addWidget(m_reset, 0, Qt::AlignLeft);
    lines->addStretch();
    m_stack->addWidget(nothing);
    column->addWidget(m_detail);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(12));
    foot->addWidget(m_restore);
    m_restoreText->setForegroundRole(QPalette::PlaceholderText);
    m_restoreText->setTextFormat(Qt::PlainText);
    m_restoreText->setWordWrap(true);
    foot->addWidget(m_restoreText, 1);
    column->addLayout(foot);

    for (Chip *chip : {m_person, m_kind, m_period})
        connect(menuOf(chip), &QMenu::aboutToShow, this, &ChangesPane::fillMenus);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        LineFilter wanted = m_model.filter();
        wanted.text = text;
        setFilter(wanted);
    });
    connect(m_search, &SearchField::left, this, &ChangesPane::begin);
    connect(m_reset, &QPushButton::clicked, this, [this] { setFilter({}); });
    connect(m_restore, &QPushButton::clicked, this, &ChangesPane::restore);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangesPane::takeCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChangesPane::showRestoration);
    retranslate();
}

// The parts go after the pane, and some speak while they go.
ChangesPane::~ChangesPane()
{
    m_view->selectionModel()->disconnect(this);
}

void ChangesPane::retranslate()
{
    m_search->setPlaceholderText(tr("Item or text"));
    m_search->setAccessibleName(tr("Filter the changes by item or text"));
    m_view->setAccessibleName(tr("Changes, the newest first"));
    m_detail->setAccessibleName(tr("The chosen change in full"));
    m_restore->setText(tr("Restore this value"));
    m_restore->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));
    m_reset->setText(tr("Show all changes"));
    for (QPushButton *button : {m_restore, m_reset})
        button->setAccessibleName(button->text());
    if (m_past)
        setPast(m_past);
    else
        showAll();
}

void ChangesPane::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    showRestoration();
}

/// Whatever keys are held down: the view itself would ask them, and Ctrl+5 leads here.
void ChangesPane::choose(int row)
{
    m_view->selectionModel()->setCurrentIndex(
        m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ChangesPane::keepRow(const std::function<void()> &change)
{
    const int row = m_view->currentIndex().row();
    const std::optional<HistoryLine> current =
        row >= 0 && row < m_model.rowCount() ? std::optional(m_model.line(row)) : std::nullopt;
    m_selecting = true;
    change();
    const bool many = m_model.rowCount() >= TableView::manyRows;
    m_rows->setSameHeight(many); // measuring each would take as long as the list
    m_view->setUniformRowHeights(many);
    const int now = current ? m_model.rowOf(*current) : -1;
    if (now >= 0)
        choose(now);
    m_selecting = false;
    showAll();
}

void ChangesPane::setPast(const PastPtr &past)
{
    m_past = past;
    keepRow([this] { m_model.setPast(m_past, m_snapshot ? m_snapshot->person : QString(), uiLanguage()); });
    fitColumns();
}

void ChangesPane::setFilter(const LineFilter &filter)
{
    if (m_search->text() != filter.text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    keepRow([&] { m_model.setFilter(filter); });
}

void ChangesPane::setSelectedItem(const QString &key)
{
    if (m_view->currentIndex().isValid() && m_view->currentIndex().data(ItemRoles::KeyRole) != key) {
        m_selecting = true;
        m_view->selectionModel()->clear();
        m_selecting = false;
        showRestoration();
    }
}

void ChangesPane::begin()
{
    if (m_model.rowCount() == 0)
        return;
    m_view->setFocus(Qt::ShortcutFocusReason);
    markFirst();
}

/// The keyboard is always at a row, and is seen there: it is marked, but opens nothing yet.
void ChangesPane::markFirst()
{
    if (m_model.rowCount() == 0 || m_view->currentIndex().isValid())
        return;
    m_selecting = true;
    choose(0);
    m_selecting = false;
    showRestoration();
}

QString ChangesPane::countText() const
{
    return m_count->text();
}

QString ChangesPane::restoreText() const
{
    return m_restoreText->text();
}

void ChangesPane::showAll()
{
    const LineFilter &filter = m_model.filter();
    const int shown = m_model.rowCount();
    m_count->setText(!m_past ? QString()
                         : filter == LineFilter()
                         ? tr("%n change(s)", nullptr, shown)
                         : tr("%1 of %n change(s)", nullptr, m_model.total()).arg(shown));
    m_person->setText(filter.person.isEmpty() ? tr("Everybody") : filter.person);
    m_kind->setText(filter.entity.isEmpty() ? tr("All kinds") : EntityName::of(filter.entity));
    m_period->setText(filter.from.isValid() ? tr("since %1").arg(DateText::day(filter.from, uiLanguage()))
                                            : tr("Any time"));
    m_person->setAccessibleName(tr("Person: %1").arg(m_person->text()));
    m_kind->setAccessibleName(tr("Kind of record: %1").arg(m_kind->text()));
    m_period->setAccessibleName(tr("Period: %1").arg(m_period->text()));
    for (Chip *chip : {m_person, m_kind, m_period})
        chip->updateGeometry();
    m_empty->setText(!m_past ? tr("The history is being read …")
                         : m_model.total() == 0
                         ? tr("Nothing has been changed yet. Every change will stand here, "
                              "with who made it and why.")
                         : tr("No change fits the filter."));
    m_reset->setVisible(m_past && m_model.total() > 0);
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    showRestoration();
}

void ChangesPane::takeCurrent()
{
    if (m_selecting)
        return;
    showRestoration();
    const QString key = m_view->currentIndex().data(ItemRoles::KeyRole).toString();
    if (!key.isEmpty())
        emit itemSelected(key);
}

/// The line that is marked, where it is the only one; -1 otherwise.
int ChangesPane::chosenRow() const
{
    const QModelIndex current = m_view->currentIndex();
    const QItemSelection marked = m_view->selectionModel()->selection();
    const bool one = marked.size() == 1 && marked.first().height() == 1 && marked.contains(current);
    return one && current.row() < m_model.rowCount() ? current.row() : -1;
}

void ChangesPane::showRestoration()
{
    const int row = chosenRow();
    if (!m_snapshot || row < 0)
        m_restoration = {std::nullopt, tr("Choose a single change to see what it would restore.")};
    else
        m_restoration = restorationOf(m_model.line(row), *m_snapshot, uiLanguage(), m_past.get());
    const bool listed = m_stack->currentIndex() == 0;
    const bool enabled = m_restoration.request.has_value();
    // A button that goes would hand the focus on to whatever comes next in the window.
    if (!enabled && window()->focusWidget() == m_restore)
        m_view->setFocus(Qt::OtherFocusReason);
    m_restore->setEnabled(enabled);
    m_restore->setAccessibleDescription(m_restoration.sentence);
    const QString key = m_restore->shortcut().toString(QKeySequence::NativeText);
    m_restore->setToolTip(enabled ? u"%1 (%2)"_s.arg(m_restore->text(), key) : m_restoration.sentence);
    m_restoreText->setText(m_restoration.sentence);
    m_detail->setText(row < 0 ? QString() : m_model.inFull(row));
    m_restore->setVisible(listed);
    m_restoreText->setVisible(listed);
    m_detail->setVisible(listed && row >= 0);
    emit restorableChanged(enabled && listed);
}

void ChangesPane::restore()
{
    if (const auto request = m_restoration.request)
        emit changeRequested(*request);
}
