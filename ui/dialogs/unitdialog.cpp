// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unitdialog.h"

#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"
#include "ui/fields/formgrid.h"
#include "ui/support/typography.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int wide = 700;

void setDay(DayEdit *edit, QDate day)
{
    if (day.isValid())
        edit->setDay(day);
    else
        edit->clear();
}
}

UnitDialog::UnitDialog(const Portfolio &portfolio, QWidget *parent)
    : FormDialog(tr("Units"), tr("A unit that ends stays recorded; name its last day."), parent)
    , m_units(portfolio.units)
    , m_which(new QComboBox(this))
    , m_key(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_contact(new QLineEdit(this))
    , m_deputy(new QLineEdit(this))
    , m_mailbox(new QLineEdit(this))
    , m_from(new DayEdit(DayEdit::Empty::Allowed, this))
    , m_to(new DayEdit(DayEdit::Empty::Allowed, this))
{
    for (const OrgUnit &unit : m_units)
        m_which->addItem(u"%1 – %2"_s.arg(unit.key, unit.name), unit.key);
    m_which->addItem(tr("New unit"), QString());
    m_kind->addItem(tr("lead"), static_cast<int>(UnitKind::Lead));
    m_kind->addItem(tr("member"), static_cast<int>(UnitKind::Member));
    m_kind->addItem(tr("member from the next meeting on"), static_cast<int>(UnitKind::MemberFromNextMeeting));
    m_kind->addItem(tr("agency"), static_cast<int>(UnitKind::Agency));
    m_kind->addItem(tr("body"), static_cast<int>(UnitKind::Body));
    m_kind->addItem(tr("group of units"), static_cast<int>(UnitKind::Group));
    auto *grid = new FormGrid(this);
    body()->addWidget(grid);
    grid->addField(tr("Unit"), m_which, FormGrid::Span::Whole);
    m_keyField = grid->addField(tr("Short name"), m_key);
    grid->addField(tr("Part in the steering group"), m_kind);
    m_nameField = grid->addField(tr("Name"), m_name, FormGrid::Span::Whole);
    grid->addField(tr("Contact person"), m_contact);
    grid->addField(tr("Deputy"), m_deputy);
    grid->addField(tr("Mailbox"), m_mailbox, FormGrid::Span::Whole);
    grid->addField(tr("Valid from"), m_from);
    m_toField = grid->addField(tr("Last day"), m_to);
    m_fields = grid->fields();
    addButtons(tr("Save"));
    connect(m_which, &QComboBox::currentIndexChanged, this, &UnitDialog::showChosen);
    showChosen();
    resize(Typography::px(wide), sizeHint().height());
    m_which->setFocus();
}

const OrgUnit *UnitDialog::chosen() const
{
    const auto at = std::ranges::find(m_units, m_which->currentData().toString(), &OrgUnit::key);
    return at == m_units.end() ? nullptr : &*at;
}

void UnitDialog::showChosen()
{
    const OrgUnit *unit = chosen();
    fill(unit ? *unit : OrgUnit());
    m_key->setReadOnly(unit != nullptr);
    m_keyField->setHint(unit ? tr("A recorded short name stays.") : QString());
}

void UnitDialog::fill(const OrgUnit &unit)
{
    m_key->setText(unit.key);
    m_name->setText(unit.name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(unit.kind)));
    m_contact->setText(unit.contact);
    m_deputy->setText(unit.deputy);
    m_mailbox->setText(unit.mailbox);
    setDay(m_from, unit.validFrom);
    setDay(m_to, unit.validTo);
}

OrgUnit UnitDialog::unit() const
{
    OrgUnit unit;
    unit.key = m_key->text().trimmed();
    unit.name = m_name->text().simplified();
    unit.kind = UnitKind(m_kind->currentData().toInt());
    unit.contact = m_contact->text().trimmed();
    unit.deputy = m_deputy->text().trimmed();
    unit.mailbox = m_mailbox->text().trimmed();
    unit.validFrom = m_from->day();
    unit.validTo = m_to->day();
    return unit;
}

ChangeRequest UnitDialog::request() const
{
    Change change;
    if (const OrgUnit *before = chosen())
        change.before = *before;
    change.after = unit();
    const QString key = unit().key;
    return {chosen() ? tr("Unit %1 changed").arg(key) : tr("Unit %1 created").arg(key), {change}};
}

bool UnitDialog::check()
{
    require(m_nameField, tr("A unit needs a name."));
    require(m_keyField, tr("A unit needs a short name."));
    const QString key = m_key->text().trimmed();
    if (!chosen() && std::ranges::find(m_units, key, &OrgUnit::key) != m_units.end())
        m_keyField->setProblem(tr("There is a unit of that short name already."));
    if (m_from->day().isValid() && m_to->day().isValid() && m_to->day() < m_from->day())
        m_toField->setProblem(tr("The last day is before the first."));
    return areSound(m_fields);
}
