// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inplaceediting.h"

#include "core/report/datetext.h"
#include "ui/delegates/editdelegate.h"
#include "ui/support/tableview.h"
#include "ui/support/uilanguage.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <utility>

InPlaceEditing::InPlaceEditing(TableView &view, EditDelegate &delegate, FieldOf fieldOf, RowOf rowOf,
                               QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_delegate(delegate)
    , m_fieldOf(std::move(fieldOf))
    , m_rowOf(std::move(rowOf))
{
    // Queued: the editor closes before anything is asked or shown anew.
    connect(&delegate, &EditDelegate::edited, this, &InPlaceEditing::take, Qt::QueuedConnection);
    connect(&delegate, &EditDelegate::overtaken, this, &InPlaceEditing::giveBack, Qt::QueuedConnection);
    connect(&view, &TableView::fieldLost, this, &InPlaceEditing::carryOver);
    connect(&view, &TableView::choiceChanged, this, &InPlaceEditing::selectionChanged);
    connect(&view, &QTreeView::collapsed, this, &InPlaceEditing::selectionChanged);
    connect(&view, &QTreeView::expanded, this, &InPlaceEditing::selectionChanged);
    connect(&view, &TableView::editorLeft, this, [this](const QModelIndex &cell, int step) {
        const QString key = cell.data(ItemRoles::KeyRole).toString();
        QMetaObject::invokeMethod(
            this, [this, key, column = cell.column(), step] { goOn(key, column, step); },
            Qt::QueuedConnection);
    });
}

QStringList InPlaceEditing::selectedItems() const
{
    std::vector<std::pair<int, QString>> rows;
    for (const QModelIndex &index : m_view.selectionModel()->selectedRows())
        if (const QString key = index.data(ItemRoles::KeyRole).toString();
            !key.isEmpty() && isUnfolded(index.parent()))
            rows.emplace_back(m_view.visualRect(m_view.firstCell(index)).top(), key);
    std::ranges::sort(rows);
    QStringList keys;
    for (const auto &[top, key] : rows)
        keys.append(key);
    return keys;
}

bool InPlaceEditing::isUnfolded(const QModelIndex &group) const
{
    return !group.isValid() || m_view.isExpanded(group);
}

// By the ranges: a long table may be selected as a whole, and this is asked at every key.
Page::Selected InPlaceEditing::selected() const
{
    if (!m_view.selectionModel())
        return Page::Selected::Nothing;
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (!isUnfolded(range.parent()))
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex cell = range.model()->index(row, 0, range.parent());
            if (!cell.data(ItemRoles::KeyRole).toString().isEmpty())
                return Page::Selected::Items;
        }
    }
    return selection.isEmpty() ? Page::Selected::Nothing : Page::Selected::Other;
}

void InPlaceEditing::take(const QString &key, int column, const QVariant &value)
{
    const Item *item = m_snapshot ? m_snapshot->item(key) : nullptr;
    const std::optional<ItemField> field = m_fieldOf(column);
    if (item && field && m_view.isEditable()) {
        m_failed = false;
        m_taking = true;
        // Now: a write may wait for another program, and nothing is painted until it is over.
        m_view.viewport()->repaint(m_view.visualRect(m_rowOf(key).siblingAtColumn(column)));
        emit changeRequested(ItemEdit::request(*item, *field, value));
        m_taking = false;
    }
    m_delegate.forgetWaiting();
    m_view.viewport()->update();
    if (std::exchange(m_failed, false))
        openAgain(key, column, value);
    if (const auto next = std::exchange(m_next, nullptr))
        next();
}

void InPlaceEditing::openAgain(const QString &key, int column, const QVariant &value)
{
    const QModelIndex cell = m_rowOf(key).siblingAtColumn(column);
    if (!m_view.beginEdit(cell))
        return;
    if (QWidget *editor = m_view.indexWidget(cell))
        EditDelegate::keep(editor, value);
}

void InPlaceEditing::giveBack(const QString &key, int column, const QVariant &value)
{
    const QString now = m_rowOf(key).siblingAtColumn(column).data().toString();
    //: %1 is a column, %2 the key of an item, %3 a value
    emit sentenceSaid(tr("%1 of %2 has been changed elsewhere in the meantime: recorded is now %3. What was "
                         "entered here waits in its field; Enter records it.")
                          .arg(m_view.model()->headerData(column, Qt::Horizontal).toString(), key,
                               DateText::quoted(now, uiLanguage())));
    openAgain(key, column, value);
}

void InPlaceEditing::carryOver(const QWidget *field, const QString &key, int column)
{
    const EditDelegate::Draft draft = EditDelegate::draftOf(field);
    const QString lost = TableView::lostSentence(*field);
    const auto goOn = [this, draft, lost, key, column] {
        const QModelIndex cell = m_rowOf(key).siblingAtColumn(column);
        const bool isSeen = cell.isValid() && m_view.visualRect(cell).isValid();
        QWidget *editor = isSeen && m_view.beginEdit(cell) ? m_view.indexWidget(cell) : nullptr;
        if (editor) {
            EditDelegate::resume(editor, draft);
            return;
        }
        QWidget *stays = &m_view; // and not whatever comes next; an empty list is not seen
        while (!stays->isVisible() && stays->parentWidget())
            stays = stays->parentWidget();
        stays->setFocus(Qt::OtherFocusReason);
        if (draft.typed || draft.waiting)
            emit textLost(lost);
    };
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
}

void InPlaceEditing::goOn(const QString &key, int column, int step)
{
    if (m_taking) {
        m_next = [this, key, column, step] { goOn(key, column, step); };
        return;
    }
    const QModelIndex row = m_rowOf(key);
    if (!row.isValid())
        return;
    const QModelIndex next = m_view.cellBeside(row.siblingAtColumn(column), step);
    if (next.isValid())
        m_view.beginEdit(next);
}
