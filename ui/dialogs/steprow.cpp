// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/steprow.h"

#include "ui/fields/numberedit.h"
#include "ui/support/typography.h"

#include <QHBoxLayout>
#include <QLineEdit>

using Typography::px;

namespace {
constexpr int nameShare = 3; ///< of the width
constexpr int daysShare = 2;
constexpr int longestName = 60; ///< as much as a bracket can carry
}

StepRow::StepRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_days(
          new NumberEdit({.mayBeEmpty = true, .isWhole = true, .least = 1, .most = LeadTime::mostDays}, this))
{
    m_name->setMaxLength(longestName);
    m_nameField = new FormField(tr("Step"), m_name, this);
    m_daysField = new FormField(tr("Working days"), m_days, this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(12));
    // At the top, so that what is said below one of them does not move the other.
    line->addWidget(m_nameField, nameShare, Qt::AlignTop);
    line->addWidget(m_daysField, daysShare, Qt::AlignTop);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        //: %1 is a step; for who hears the field alone
        m_days->setAccessibleName(tr("Working days: %1").arg(name));
        emit edited();
    });
    connect(m_days, &QLineEdit::textChanged, this, &StepRow::edited);
}

void StepRow::show(const QString &name, std::optional<int> days)
{
    m_name->setText(name);
    m_days->setNumber(days ? std::optional<double>(*days) : std::nullopt);
}

void StepRow::exchangeWith(StepRow &other)
{
    const QString name = m_name->text();
    const QString days = m_days->text();
    m_name->setText(other.m_name->text());
    m_days->setText(other.m_days->text());
    other.m_name->setText(name);
    other.m_days->setText(days);
}

QString StepRow::name() const
{
    return m_name->text().trimmed();
}

std::optional<int> StepRow::days() const
{
    const std::optional<double> number = m_days->number();
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

bool StepRow::hasLength() const
{
    return !m_days->text().trimmed().isEmpty();
}
