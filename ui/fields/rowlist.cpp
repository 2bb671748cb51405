// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/rowlist.h"

#include "ui/fields/formfield.h"
#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int moverWidth = 36; ///< of a button with an arrow alone

int spaceAboveFields(const QWidget &row)
{
    const auto *itself = qobject_cast<const FormField *>(&row);
    const auto *first = itself ? itself : row.findChild<const FormField *>();
    if (!first)
        return 0;
    return first->nameHeight() + (itself || !row.layout() ? 0 : row.layout()->contentsMargins().top());
}
}

RowList::RowList(Factory factory, const QString &add, const QString &remove, QWidget *parent)
    : QWidget(parent)
    , m_factory(std::move(factory))
    , m_remove(remove)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(add, this))
{
    m_column->setContentsMargins(0, px(12), 0, 0);
    m_column->setSpacing(px(14));
    m_add->setAutoDefault(false);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addStretch();
    connect(m_add, &QPushButton::clicked, this, [this] { focusFirst(addRow()); });
}

void RowList::focusFirst(QWidget *row)
{
    for (QWidget *field = row; (field = field->nextInFocusChain()) != row;)
        if (row->isAncestorOf(field) && (field->focusPolicy() & Qt::TabFocus) != 0) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void RowList::allowDuplicates(const QString &name, Copy copy)
{
    m_duplicate = name;
    m_copy = std::move(copy);
}

void RowList::allowMoves(const QString &up, const QString &down, Exchange exchange)
{
    m_up = up;
    m_down = down;
    m_exchange = std::move(exchange);
}

QPushButton *RowList::addMover(QWidget &row, Way way)
{
    const bool isUp = way == Way::Up;
    const QKeySequence key(isUp ? Qt::ALT | Qt::Key_Up : Qt::ALT | Qt::Key_Down);
    QPushButton *button = addButtonBeside(row, isUp ? u"↑"_s : u"↓"_s);
    button->setFixedWidth(px(moverWidth));
    button->setAccessibleName(isUp ? m_up : m_down);
    button->setToolTip(u"%1 (%2)"_s.arg(button->accessibleName(), key.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, [this, moved = &row, way] { move(moved, way); });
    auto *shortcut = new QShortcut(key, row.parentWidget());
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, moved = &row, way] { move(moved, way); });
    return button;
}

// What stands in the entries moves, the entries stay; the focus goes along.
void RowList::move(const QWidget *row, Way way)
{
    const auto from = std::ranges::find(m_rows, row);
    if (from == m_rows.end() || (way == Way::Up ? from == m_rows.begin() : from + 1 == m_rows.end()))
        return;
    const auto to = way == Way::Up ? from - 1 : from + 1;
    const QList<QWidget *> here = (*from)->parentWidget()->findChildren<QWidget *>();
    const QList<QWidget *> there = (*to)->parentWidget()->findChildren<QWidget *>();
    const qsizetype at = here.indexOf(window()->focusWidget());
    m_exchange(*from, *to);
    QWidget *next = at < 0 ? nullptr : there.value(at);
    if (next && next->isEnabled())
        next->setFocus(Qt::OtherFocusReason);
    else if (next) // the button that leads no further
        focusFirst(*to);
    emit changed();
}

void RowList::showMovers()
{
    for (const Mover &mover : m_movers) {
        mover.up->setEnabled(mover.row != m_rows.front());
        mover.down->setEnabled(mover.row != m_rows.back());
    }
}

// At the height of the fields, which have their names above them.
QPushButton *RowList::addButtonBeside(const QWidget &row, const QString &name)
{
    QWidget *holder = row.parentWidget();
    auto *button = new QPushButton(name, holder);
    button->setProperty(LenkungsstandStyle::plainProperty, true);
    button->setAutoDefault(false);
    button->setMinimumHeight(px(32));
    auto *beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addSpacing(spaceAboveFields(row));
    beside->addWidget(button);
    beside->addStretch();
    static_cast<QHBoxLayout *>(holder->layout())->addLayout(beside);
    return button;
}

QWidget *RowList::addRow()
{
    auto *holder = new QWidget(this);
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(12));
    QWidget *row = m_factory(holder);
    line->addWidget(row, 1);
    m_column->insertWidget(static_cast<int>(m_rows.size()), holder);
    m_rows.push_back(row);
    if (!m_duplicate.isEmpty())
        connect(addButtonBeside(*row, m_duplicate), &QPushButton::clicked, this, [this, row] {
            QWidget *copy = addRow();
            m_copy(row, copy);
            focusFirst(copy);
        });
    if (m_exchange) {
        QPushButton *up = addMover(*row, Way::Up);
        m_movers.push_back({row, up, addMover(*row, Way::Down)});
        showMovers();
    }
    connect(addButtonBeside(*row, m_remove), &QPushButton::clicked, this,
            [this, row, holder] { remove(row, holder); });
    emit changed();
    return row;
}

void RowList::clear()
{
    while (!m_rows.empty())
        drop(m_rows.back(), m_rows.back()->parentWidget());
}

// The focus goes where one goes on: to the entry that moves up, at the end to the one before.
void RowList::remove(QWidget *row, QWidget *holder)
{
    const auto at = std::ranges::find(m_rows, row);
    if (at + 1 != m_rows.end())
        focusFirst(*(at + 1));
    else if (at != m_rows.begin())
        focusFirst(*(at - 1));
    else
        m_add->setFocus(Qt::OtherFocusReason);
    drop(row, holder);
}

void RowList::drop(QWidget *row, QWidget *holder)
{
    std::erase(m_rows, row);
    std::erase_if(m_movers, [row](const Mover &mover) { return mover.row == row; });
    showMovers();
    m_column->removeWidget(holder);
    holder->hide();
    holder->deleteLater();
    emit changed();
}
