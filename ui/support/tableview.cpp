// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tableview.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/fields/checkededit.h"
#include "ui/models/itemroles.h"
#include "ui/support/lastinput.h"
#include "ui/support/paintkit.h"
#include "ui/support/sortmenu.h"
#include "ui/support/tablecopy.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTimer>

namespace {
bool isRefused(const QWidget *editor)
{
    const auto *checked = qobject_cast<const CheckedEdit *>(editor);
    return checked && !checked->isAccepted();
}

QString textOf(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentText();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : QString();
}
}

TableView::TableView(QWidget *parent)
    : QTreeView(parent)
{
    LastInput::watch();
}

bool TableView::isGroup(const QModelIndex &index) const
{
    return index.isValid() && !index.parent().isValid()
        && index.siblingAtColumn(0).data(ItemRoles::GroupRole).isValid();
}

void TableView::toggle(const QModelIndex &index)
{
    const QModelIndex group = index.siblingAtColumn(0);
    setExpanded(group, !isExpanded(group));
}

void TableView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *rows = qobject_cast<const RowDelegate *>(itemDelegate());
    QStyleOptionViewItem row = option;
    row.rect.setLeft(0);
    row.rect.setWidth(viewport()->width()); // what is seen of it, however far the table is scrolled
    if (isGroup(index) && rows) {
        row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index.siblingAtColumn(0)));
        const QModelIndex hovered = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
        row.state.setFlag(QStyle::State_MouseOver,
                          viewport()->underMouse() && hovered.siblingAtColumn(0) == index.siblingAtColumn(0));
        rows->paintGroup(*painter, row, index.siblingAtColumn(0), isExpanded(index.siblingAtColumn(0)));
    } else {
        QTreeView::drawRow(painter, option, index);
    }
    const QModelIndex current = currentIndex();
    if (showsFocusRing() && current.siblingAtColumn(0) == index.siblingAtColumn(0))
        PaintKit::drawFocusRing(*painter, row.rect, Theme::current());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    viewport()->update();
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (state() == EditingState && !hasFocus()) { // the field has seen the key, and its delegate acts on it
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_F2) {
        beginEdit(cellToEdit());
        return;
    }
    if (event->key() == Qt::Key_F10
        && event->modifiers() == Qt::ShiftModifier) { // X11 knows the menu key only
        const QPoint middle = viewport()->rect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, viewport()->mapToGlobal(middle));
        contextMenuEvent(&menu);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (isGroup(currentIndex()))
            toggle(currentIndex());
        else if (beginEdit(cellToEdit()))
            return;
        else if (currentIndex().isValid())
            emit opened(currentIndex());
        return;
    }
    // Sideways keys fold; they never scroll and never move to another cell of the row.
    if (event->key() == Qt::Key_Left && !isGroup(currentIndex()) && currentIndex().parent().isValid()) {
        setCurrentIndex(currentIndex().parent());
        return;
    }
    if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && isGroup(currentIndex())) {
        setExpanded(currentIndex().siblingAtColumn(0), event->key() == Qt::Key_Right);
        return;
    }
    // Qt selects at the place where the next cell is seen; one of a hidden column is seen nowhere.
    if (const QModelIndex current = currentIndex(); current.isValid() && isColumnHidden(current.column()))
        selectionModel()->setCurrentIndex(firstCell(current), QItemSelectionModel::NoUpdate);
    QTreeView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    m_keyboardFocus = false;
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = index;
    m_editColumn = canEdit(index) ? index.column() : -1; // F2 is meant for what was clicked
    m_pressedAt = event->position().toPoint();
    m_pressedOnScreen = event->globalPosition().toPoint();
    awaitSecondPress();
    {
        const QScopedValueRollback pressing(m_mouse, Mouse::Pressing);
        QTreeView::mousePressEvent(event);
    }
    if (event->button() == Qt::LeftButton && isGroup(index))
        toggle(index);
}

// A hand that trembles does not drag: rows that have moved under the mouse meanwhile are not chosen by that.
void TableView::mouseMoveEvent(QMouseEvent *event)
{
    const int distance = (event->position().toPoint() - m_pressedAt).manhattanLength();
    const bool drags = event->buttons().testFlag(Qt::LeftButton) && m_pressed.isValid();
    if (drags && state() != DragSelectingState && distance < QApplication::startDragDistance())
        return;
    const QScopedValueRollback moving(m_mouse, drags ? Mouse::Moving : Mouse::Still);
    QTreeView::mouseMoveEvent(event);
}

// Qt makes the row under the mouse the current one, and then selects what is under the mouse. Whoever hears
// of the current row may make the table narrower in between, and rows of other heights lie elsewhere then.
void TableView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QRect rows = rect;
    if (m_mouse != Mouse::Still && m_pressed.isValid()) {
        const QPoint now = visualRect(firstCell(m_pressed)).center();
        if (m_mouse == Mouse::Moving || rect.topLeft() == rect.bottomRight())
            rows.setTopLeft(now);
        if (m_mouse == Mouse::Pressing)
            rows.setBottomRight(now);
    }
    QTreeView::setSelection(rows, command);
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index =
        m_pressed.isValid() ? QModelIndex(m_pressed) : indexAt(event->position().toPoint());
    if (isGroup(index))
        toggle(index);
    else
        openPressed(index);
}

void TableView::openPressed(const QModelIndex &cell)
{
    if (cell.isValid() && !beginEdit(cell))
        emit opened(cell);
}

// What the first press selects may open the inspector: the rows move, and the second press finds another row,
// or no table at all. It is meant for what the first one hit.
void TableView::awaitSecondPress()
{
    qApp->installEventFilter(this);
    QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] { qApp->removeEventFilter(this); });
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonDblClick || !watched->isWidgetType() || watched == viewport()
        || watched == this)
        return QTreeView::eventFilter(watched, event);
    const auto *second = static_cast<QMouseEvent *>(event);
    const int distance = (second->globalPosition().toPoint() - m_pressedOnScreen).manhattanLength();
    if (second->button() != Qt::LeftButton || !m_pressed.isValid() || isGroup(m_pressed)
        || distance >= QApplication::startDragDistance())
        return QTreeView::eventFilter(watched, event);
    openPressed(m_pressed);
    return true;
}

bool TableView::canEdit(const QModelIndex &cell) const
{
    return m_editable && cell.isValid() && (cell.flags() & Qt::ItemIsEditable) != 0
        && !isColumnHidden(cell.column());
}

QModelIndex TableView::cellToEdit() const
{
    const QModelIndex row = currentIndex();
    if (!row.isValid() || isGroup(row))
        return {};
    if (m_editColumn >= 0)
        if (const QModelIndex cell = row.siblingAtColumn(m_editColumn); canEdit(cell))
            return cell;
    for (int visual = 0; visual < header()->count(); ++visual)
        if (const QModelIndex cell = row.siblingAtColumn(header()->logicalIndex(visual)); canEdit(cell))
            return cell;
    return {};
}

QWidget *TableView::waitingField() const
{
    for (QWidget *field : viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        if (!field->isHidden() && (isRefused(field) || field->property(waitingProperty).toBool()))
            return field;
    return nullptr;
}

QWidget *TableView::focusedField() const
{
    QWidget *field = window()->focusWidget();
    return field && field->parentWidget() == viewport() && field->property(filledProperty).toBool() ? field
                                                                                                    : nullptr;
}

bool TableView::beginEdit(const QModelIndex &cell)
{
    if (!canEdit(cell))
        return false;
    if (QWidget *open = waitingField()) {
        scrollTo(m_edited);
        open->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (cell.siblingAtColumn(0) != currentIndex().siblingAtColumn(0))
        setCurrentIndex(firstCell(cell));
    m_edited = cell;
    m_editedKey = cell.data(ItemRoles::KeyRole).toString();
    m_editedColumn = cell.column();
    m_editColumn = cell.column();
    edit(cell);
    return true;
}

QModelIndex TableView::cellBeside(const QModelIndex &cell, int step) const
{
    int visual = header()->visualIndex(cell.column());
    QModelIndex row = cell;
    while (row.isValid()) {
        visual += step;
        if (visual < 0 || visual >= header()->count()) {
            row = step > 0 ? indexBelow(row) : indexAbove(row);
            visual = step > 0 ? -1 : header()->count();
            continue;
        }
        if (const QModelIndex beside = row.siblingAtColumn(header()->logicalIndex(visual)); canEdit(beside))
            return beside;
    }
    return {};
}

void TableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // What was typed and cannot be taken stays in its field, wherever the focus goes; only Esc gives it up.
    if (hint != QAbstractItemDelegate::RevertModelCache && isRefused(editor))
        return;
    const bool steps =
        hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    // Where to go on is known when what was typed has been recorded: rows may have moved.
    QTreeView::closeEditor(editor, steps ? QAbstractItemDelegate::NoHint : hint);
    if (steps && m_edited.isValid())
        emit editorLeft(m_edited, hint == QAbstractItemDelegate::EditNextItem ? 1 : -1);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_keyboardFocus = true;
    else if (event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::OtherFocusReason)
        m_keyboardFocus = LastInput::isKey();
    QTreeView::focusInEvent(event);
    // Qt marks a row for the keys the first time only.
    if (m_keyboardFocus && !currentIndex().isValid())
        selectionModel()->setCurrentIndex(moveCursor(MoveHome, Qt::NoModifier),
                                          QItemSelectionModel::NoUpdate);
    viewport()->update();
}

// By the menu key too, so that whoever has no mouse can sort and copy.
void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why an action cannot be had
    QAction *copy = menu->addAction(tr("Copy"), this, &TableView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectionModel()->hasSelection());
    if (selectionModel()->hasSelection())
        menu->addActions(m_rowActions);
    if (m_hasOwnOrder || isSortingEnabled()) {
        auto *sorting = new SortMenu(header(), m_hasOwnOrder, menu);
        connect(sorting, &SortMenu::sortRequested, this, [this](int column, Qt::SortOrder order) {
            if (isSortingEnabled())
                sortByColumn(column, order);
            else
                emit sortRequested(column, order);
        });
        menu->addMenu(sorting);
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint belowRow = visualRect(firstCell(currentIndex())).bottomLeft();
    menu->popup(byKey ? viewport()->mapToGlobal(belowRow) : event->globalPos());
}

QModelIndex TableView::firstCell(const QModelIndex &index) const
{
    for (int visual = 0; visual < header()->count(); ++visual)
        if (const int column = header()->logicalIndex(visual); !header()->isSectionHidden(column))
            return index.siblingAtColumn(column);
    return index;
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTreeView::scrollTo(firstCell(index), hint);
}

void TableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &roles)
{
    // The view would look for the place of every row, each time from the top: minutes for 100,000 rows. Rows
    // of long tables are all alike, so no height can have changed.
    if (bottomRight.row() - topLeft.row() >= manyRows) {
        viewport()->update();
        return;
    }
    QTreeView::dataChanged(topLeft, bottomRight, roles);
}

QString TableView::lostSentence(const QWidget &field)
{
    const auto *checked = qobject_cast<const CheckedEdit *>(&field);
    if (checked && !checked->isAccepted())
        //: %1 is a field ("Forecast of KI-06"), %2 what was typed into it, %3 why that cannot be taken
        return tr("%1: “%2” has not been recorded. %3")
            .arg(field.accessibleName(), textOf(&field), checked->verdict().sentence);
    //: %1 is a field ("Forecast of KI-06"), %2 what was typed into it
    return tr("%1: “%2” has not been recorded, because the row is no longer in this list. Please enter it "
              "again where the row stands now.")
        .arg(field.accessibleName(), textOf(&field));
}

void TableView::reset()
{
    if (QWidget *field = focusedField())
        emit fieldLost(field, m_editedKey, m_editedColumn);
    else if (const QWidget *waiting = waitingField())
        emit gaveUp(lostSentence(*waiting));
    QTreeView::reset();
    emit choiceChanged();
}

// QTreeView tells screen readers of the focus at every new current row, also where the table has not got it
// or is on a page that is not seen.
void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        return QTreeView::currentChanged(current, previous);
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update(); // of both rows the whole
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit choiceChanged();
}

void TableView::copySelection() const
{
    // Nothing to copy is no reason to forget what was copied before.
    if (selectionModel()->hasSelection())
        QApplication::clipboard()->setMimeData(TableCopy::mimeData(*this).release());
}
