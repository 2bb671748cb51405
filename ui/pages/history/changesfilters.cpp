// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of ChangesPane: its menus and columns.
#include "core/report/datetext.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/pages/history/changespane.h"
#include "ui/support/chip.h"
#include "ui/support/entityname.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>
#include <numeric>

using Typography::px;
using Column = HistoryModel::Column;

namespace {
constexpr int narrowSubject = 74;

// A name may hold an ampersand, which a menu would read as a mnemonic.
QString filterText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

struct Room
{
    Column column;
    int least;
    int percent; ///< of what is left over when all have their least
};

/// Of a cell that shows a day as the table writes it, whichever day it is.
int widestDay()
{
    const QFontMetrics metrics(Typography::font(Typography::Role::Strong));
    int width = 0;
    for (int month = 1; month <= 12; ++month)
        width = std::max(width,
                         metrics.horizontalAdvance(DateText::shortDay(QDate(2026, month, 28), uiLanguage())));
    return width + 2 * RowDelegate::padding + px(2);
}

/// Of a cell that shows a day as most people write it, which no language of the window changes.
int writtenDay()
{
    const QFontMetrics metrics(Typography::font(Typography::Role::Body));
    return metrics.horizontalAdvance(QStringLiteral("28.10.2026")) + 2 * RowDelegate::padding + px(2);
}

/// Beside the column of the day.
int neededBy(const std::vector<Room> &rooms, int aDay)
{
    return std::accumulate(rooms.begin(), rooms.end(), aDay,
                           [](int sum, const Room &room) { return sum + room.least; });
}

/// The columns that fit. What there is no room for stands at the foot, with all else about the chosen change:
/// first the person goes, then the reason, and what was before last of all.
std::vector<Room> roomsIn(int width, int aDay)
{
    std::vector<Room> rooms = {{Column::Subject, px(124), 32}, {Column::Field, px(96), 12},
                               {Column::From, aDay, 14},       {Column::To, aDay, 15},
                               {Column::Reason, px(112), 16},  {Column::Who, px(88), 11}};
    const auto leaveOut = [&rooms, aDay, width](Column column) {
        if (neededBy(rooms, aDay) > width)
            std::erase_if(rooms, [column](const Room &room) { return room.column == column; });
    };
    leaveOut(Column::Who);
    leaveOut(Column::Reason);
    // Key and beginning of a title are enough, where that keeps what was before beside what became of it.
    if (neededBy(rooms, aDay) > width)
        for (Room &room : rooms)
            room.least = room.column == Column::Subject ? px(narrowSubject)
                : room.column == Column::Field          ? px(80)
                                                        : writtenDay();
    leaveOut(Column::From);
    return rooms;
}
}

void ChangesPane::addChoice(QMenu *menu, const QString &text, bool on, const LineFilter &wanted)
{
    QAction *action = menu->addAction(filterText(text));
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::triggered, this, [this, wanted] { setFilter(wanted); });
}

void ChangesPane::fillMenus()
{
    fillPeople();
    fillKinds();
    fillPeriods();
}

void ChangesPane::fillPeople()
{
    QMenu *menu = m_person->menu();
    menu->clear();
    LineFilter wanted = m_model.filter();
    wanted.person.clear();
    addChoice(menu, tr("Everybody"), m_model.filter().person.isEmpty(), wanted);
    menu->addSeparator();
    for (const QString &person : m_model.people()) {
        wanted.person = person;
        addChoice(menu, person, m_model.filter().person == person, wanted);
    }
}

void ChangesPane::fillKinds()
{
    QMenu *menu = m_kind->menu();
    menu->clear();
    LineFilter wanted = m_model.filter();
    wanted.entity.clear();
    addChoice(menu, tr("All kinds"), m_model.filter().entity.isEmpty(), wanted);
    menu->addSeparator();
    for (const QString &entity : m_model.entities()) {
        wanted.entity = entity;
        addChoice(menu, EntityName::of(entity), m_model.filter().entity == entity, wanted);
    }
}

void ChangesPane::fillPeriods()
{
    QMenu *menu = m_period->menu();
    menu->clear();
    LineFilter wanted = m_model.filter();
    wanted.from = {};
    wanted.to = {};
    addChoice(menu, tr("Any time"), !m_model.filter().from.isValid(), wanted);
    menu->addSeparator();
    if (!m_snapshot)
        return;
    const QDate today = m_snapshot->today;
    const std::array<std::pair<QString, QDate>, 4> periods = {{{tr("Today"), today},
                                                               {tr("The last 7 days"), today.addDays(-6)},
                                                               {tr("The last 30 days"), today.addDays(-29)},
                                                               {tr("This year"), QDate(today.year(), 1, 1)}}};
    for (const auto &[text, from] : periods) {
        wanted.from = from;
        addChoice(menu, text, m_model.filter().from == from, wanted);
    }
}

void ChangesPane::fitColumns()
{
    const int width = m_view->viewport()->width();
    if (width <= 0)
        return;
    const QModelIndex current = m_view->currentIndex();
    const bool seen = current.isValid() && m_view->viewport()->rect().intersects(m_view->visualRect(current));
    // A day stays on one line; in a narrow list its time stands below it.
    const int aDay = widestDay();
    const int aMoment = std::max(px(150), aDay);
    const std::vector<Room> rooms = roomsIn(width, aDay);
    int spare = std::max(0, width - neededBy(rooms, aDay));
    const int at = spare > 3 * (aMoment - aDay) ? aMoment : aDay;
    spare -= at - aDay;
    int left = width - at;
    m_view->setColumnWidth(int(Column::At), at);
    for (int column = int(Column::Who); column < HistoryModel::columns; ++column)
        m_view->setColumnHidden(column,
                                std::ranges::find(rooms, Column(column), &Room::column) == rooms.end());
    for (const Room &room : rooms) {
        if (room.column == Column::Subject)
            continue;
        const int own = room.least + spare * room.percent / 100;
        m_view->setColumnWidth(int(room.column), own);
        left -= own;
    }
    m_view->setColumnWidth(int(Column::Subject), std::max(px(narrowSubject), left));
    m_view->doItemsLayout(); // other widths, other heights
    if (seen)
        m_view->scrollTo(current); // the row that was clicked does not slip out of sight
}

bool ChangesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_view && event->type() == QEvent::FocusIn) {
        // Not by a click, which says itself which row.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            markFirst();
    }
    return QWidget::eventFilter(watched, event);
}
