// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/rowlist.h"

#include "ui/fields/formfield.h"
#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/typography.h"

#include <QHBoxLayout>
#include <QPushButton>

using Typography::px;

namespace {
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

void RowList::remove(QWidget *row, QWidget *holder)
{
    m_add->setFocus(Qt::OtherFocusReason);
    drop(row, holder);
}

void RowList::drop(QWidget *row, QWidget *holder)
{
    std::erase(m_rows, row);
    m_column->removeWidget(holder);
    holder->hide();
    holder->deleteLater();
    emit changed();
}
