// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/missingitem.h"

#include "ui/support/typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using Typography::px;

MissingItem::MissingItem(const QString &key, Why why, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(12));
    auto *text = new QLabel(why == Why::Deleted
                                ? tr("%1 has been deleted. It can be restored in the history.").arg(key)
                                : tr("%1 is not in the state of the data that is shown.").arg(key),
                            this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    column->addWidget(text);
    auto *button = new QPushButton(tr("Show in the history"), this);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Show %1 in the history").arg(key));
    connect(button, &QPushButton::clicked, this, &MissingItem::historyRequested);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addStretch();
}
