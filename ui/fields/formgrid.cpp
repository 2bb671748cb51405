// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/formgrid.h"

#include "ui/fields/formfield.h"
#include "ui/support/typography.h"

#include <QGridLayout>

using Typography::px;

FormGrid::FormGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, px(12), 0, 0);
    m_grid->setHorizontalSpacing(px(20));
    m_grid->setVerticalSpacing(px(10));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

FormField *FormGrid::addField(const QString &name, QWidget *editor, Span span)
{
    auto *field = new FormField(name, editor, this);
    m_fields.push_back(field);
    if (span == Span::Whole) {
        addWide(field);
        return field;
    }
    m_grid->addWidget(field, m_row, m_column, Qt::AlignTop);
    m_row += m_column;
    m_column = 1 - m_column;
    return field;
}

void FormGrid::addWide(QWidget *widget)
{
    m_row += m_column;
    m_column = 0;
    m_grid->addWidget(widget, m_row++, 0, 1, 2);
}

void FormGrid::addStretch()
{
    m_grid->setRowStretch(m_row + m_column, 1);
}
