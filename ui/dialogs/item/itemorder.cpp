// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item/itemorder.h"

#include "core/report/wording.h"
#include "ui/fields/dayedit.h"
#include "ui/fields/formgrid.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

ItemOrder::ItemOrder(const Portfolio &portfolio, QWidget *parent)
    : ItemSection(parent)
    , m_grid(new FormGrid(this))
    , m_body(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_session(new DayEdit(DayEdit::Empty::Refused, this))
    , m_number(new QLineEdit(this))
    , m_protocol(new QLineEdit(this))
    , m_notedOn(new DayEdit(DayEdit::Empty::Allowed, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    column->addStretch();
    m_grid->addField(tr("Decided by"), m_body);
    m_grid->addField(tr("Kind of order"), m_kind);
    m_grid->addField(tr("Session"), m_session);
    m_numberField = m_grid->addField(tr("Number (Ziffer)"), m_number);
    m_grid->addField(tr("Reference of the minutes"), m_protocol);
    m_grid->addField(tr("Completion noted on"), m_notedOn);
    const Language &language = uiLanguage();
    m_body->addItem(tr("Senate"), QString::fromUtf16(senateBody));
    for (const OrgUnit &unit : portfolio.units)
        m_body->addItem(Wording::shortName(unit, portfolio, language), unit.key);
    for (const ResolutionKind kind :
         {ResolutionKind::Submit, ResolutionKind::Examine, ResolutionKind::Draft, ResolutionKind::Report,
          ResolutionKind::Noting, ResolutionKind::Membership})
        m_kind->addItem(Wording::of(kind, language), static_cast<int>(kind));
}

void ItemOrder::show(const Item &item)
{
    const ResolutionOrder order = item.resolution.value_or(ResolutionOrder());
    m_body->setCurrentIndex(qMax(0, m_body->findData(order.body)));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(order.kind)));
    if (order.session.isValid())
        m_session->setDay(order.session);
    m_number->setText(order.number ? QString::number(*order.number) : QString());
    m_protocol->setText(order.protocol);
    if (order.notedOn.isValid())
        m_notedOn->setDay(order.notedOn);
}

void ItemOrder::take(Item &item) const
{
    if (!isFor(item.kind)) {
        item.resolution.reset();
        return;
    }
    ResolutionOrder order;
    order.body = m_body->currentData().toString();
    order.kind = ResolutionKind(m_kind->currentData().toInt());
    order.session = m_session->day();
    if (const int number = m_number->text().trimmed().toInt(); number > 0)
        order.number = number;
    order.protocol = m_protocol->text().trimmed();
    order.notedOn = m_notedOn->day();
    item.resolution = order;
}

void ItemOrder::check()
{
    const QString number = m_number->text().trimmed();
    if (!number.isEmpty() && number.toInt() < 1)
        m_numberField->setProblem(tr("A number is needed, e.g. 5."));
}

std::vector<FormField *> ItemOrder::fields() const
{
    return m_grid->fields();
}
