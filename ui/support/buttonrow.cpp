// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/buttonrow.h"

#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/typography.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

using Typography::px;

ButtonRow ButtonRow::add(QDialog *dialog, QBoxLayout *column, const QString &accept, const QString &cancel)
{
    ButtonRow row{new QPushButton(cancel, dialog), new QPushButton(accept, dialog)};
    row.cancel->setProperty(LenkungsstandStyle::plainProperty, true);
    row.cancel->setAutoDefault(false);
    row.accept->setProperty(LenkungsstandStyle::primaryProperty, true);
    row.accept->setDefault(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addStretch();
    line->addWidget(row.cancel);
    line->addWidget(row.accept);
    column->addSpacing(px(4));
    column->addLayout(line);
    QObject::connect(row.cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(row.accept, &QPushButton::clicked, dialog, &QDialog::accept);
    return row;
}
