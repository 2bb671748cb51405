// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/rowlist.h"

#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/typography.h"

#include <QHBoxLayout>
#include <QPushButton>

using Typography::px;

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
    connect(m_add, &QPushButton::clicked, this, [this] {
        QWidget *row = addRow();
        for (QWidget *field = row; (field = field->nextInFocusChain()) != row;)
            if (row->isAncestorOf(field) && (field->focusPolicy() & Qt::TabFocus) != 0) {
                field->setFocus(Qt::OtherFocusReason);
                return;
            }
    });
}

QWidget *RowList::addRow()
{
    auto *holder = new QWidget(this);
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(12));
    QWidget *row = m_factory(holder);
    auto *button = new QPushButton(m_remove, holder);
    button->setProperty(LenkungsstandStyle::plainProperty, true);
    button->setAutoDefault(false);
    line->addWidget(row, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    m_column->insertWidget(static_cast<int>(m_rows.size()), holder);
    m_rows.push_back(row);
    connect(button, &QPushButton::clicked, this, [this, row, holder] { remove(row, holder); });
    emit changed();
    return row;
}

void RowList::remove(QWidget *row, QWidget *holder)
{
    std::erase(m_rows, row);
    m_add->setFocus(Qt::OtherFocusReason);
    m_column->removeWidget(holder);
    holder->hide();
    holder->deleteLater();
    emit changed();
}
