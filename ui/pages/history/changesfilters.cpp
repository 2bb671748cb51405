// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of ChangesPane: its menus and columns.
#include "ui/pages/history/changespane.h"
#include "ui/support/chip.h"
#include "ui/support/entityname.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>

using Typography::px;
using Column = HistoryModel::Column;

namespace {
// A name may hold an ampersand, which a menu would read as a mnemonic.
QString menuText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}
}

void ChangesPane::addChoice(QMenu *menu, const QString &text, bool on, const LineFilter &wanted)
{
    QAction *action = menu->addAction(menuText(text));
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
    // Shares of what the moment leaves. A narrow page does without the reason, a very narrow one without the
    // person; the filter has both.
    const bool narrow = width < px(820);
    const bool tiny = width < px(720);
    m_view->setColumnHidden(int(Column::Reason), narrow);
    m_view->setColumnHidden(int(Column::Who), tiny);
    m_view->setColumnWidth(int(Column::At), px(150));
    struct Share
    {
        Column column;
        std::array<int, 3> percent; ///< of a wide, a narrow and a tiny page
    };
    constexpr std::array shares = {Share{Column::Who, {13, 17, 0}}, Share{Column::Field, {15, 22, 28}},
                                   Share{Column::From, {16, 17, 21}}, Share{Column::To, {15, 17, 21}},
                                   Share{Column::Reason, {16, 0, 0}}};
    const int room = width - px(150);
    int left = room;
    for (const Share &share : shares) {
        if (m_view->isColumnHidden(int(share.column)))
            continue;
        const int own = room * share.percent[tiny ? 2 : narrow ? 1 : 0] / 100;
        m_view->setColumnWidth(int(share.column), own);
        left -= own;
    }
    m_view->setColumnWidth(int(Column::Subject), std::max(px(90), left));
    m_view->doItemsLayout(); // other widths, other heights
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
