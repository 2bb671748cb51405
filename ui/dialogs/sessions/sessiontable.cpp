// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sessions/sessiontable.h"

#include "ui/dialogs/sessions/roomyrows.h"
#include "ui/support/tablecopy.h"
#include "ui/support/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

using Typography::px;

namespace {
constexpr int tableWidth = 420;
constexpr int tableHeight = 220;
constexpr int leastHeight = 120;
constexpr int columnGap = 14;
}

SessionTable::SessionTable(QDate from, QWidget *parent)
    : QTreeView(parent)
    , m_sessions(from)
{
    setModel(&m_sessions);
    setItemDelegate(new RoomyRows(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMinimumHeight(px(leastHeight));
    setAccessibleName(tr("Sessions of the coming twelve months"));
    setAccessibleDescription(tr("Space says whether the Senate meets on the day."));
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    connect(&m_sessions, &SessionModel::changeRequested, this, &SessionTable::changeRequested);
}

void SessionTable::setCalendar(const SenateCalendar &calendar)
{
    const QDate current = m_sessions.dayAt(currentIndex().row());
    m_sessions.setCalendar(calendar);
    for (const SessionModel::Column column : {SessionModel::Column::Day, SessionModel::Column::Week}) {
        resizeColumnToContents(int(column));
        setColumnWidth(int(column), columnWidth(int(column)) + px(columnGap));
    }
    const int row = m_sessions.rowOf(current);
    if (row >= 0 && row != currentIndex().row())
        setCurrentIndex(m_sessions.index(row, 0));
    else if (!currentIndex().isValid() && m_sessions.rowCount() > 0)
        setCurrentIndex(m_sessions.index(0, 0));
}

QSize SessionTable::sizeHint() const
{
    return {px(tableWidth), px(tableHeight)};
}

void SessionTable::toggleCurrent()
{
    const QModelIndex tick = currentIndex().siblingAtColumn(int(SessionModel::Column::Day));
    if (!tick.isValid())
        return;
    const bool takesPlace = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_sessions.setData(tick, takesPlace ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void SessionTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        toggleCurrent();
    } else if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setMimeData(TableCopy::mimeData(*this).release());
    } else {
        QTreeView::keyPressEvent(event);
    }
}
