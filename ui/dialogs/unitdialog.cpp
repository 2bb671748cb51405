// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unitdialog.h"

#include "core/report/datetext.h"
#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"
#include "ui/fields/formgrid.h"
#include "ui/frame/dayinput.h"
#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int unitWidth = 700;

QString dayText(QDate day)
{
    return day.isValid() ? DateText::day(day, uiLanguage()) : QString();
}

QDate dayOf(const QString &text)
{
    return text.trimmed().isEmpty() ? QDate() : DayInput::read(text).day;
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
    , m_duplicate(new QPushButton(tr("Duplicate"), this))
    , m_delete(new QPushButton(tr("Delete"), this))
{
    m_kind->addItem(tr("lead"), static_cast<int>(UnitKind::Lead));
    m_kind->addItem(tr("member"), static_cast<int>(UnitKind::Member));
    m_kind->addItem(tr("member from the next meeting on"), static_cast<int>(UnitKind::MemberFromNextMeeting));
    m_kind->addItem(tr("agency"), static_cast<int>(UnitKind::Agency));
    m_kind->addItem(tr("body"), static_cast<int>(UnitKind::Body));
    m_kind->addItem(tr("group of units"), static_cast<int>(UnitKind::Group));
    buildFields();
    addButtons(tr("Save"));
    fillChoices(m_units.empty() ? QString() : m_units.front().key);
    m_shown = m_which->currentData().toString();
    fill(draft(m_shown));
    showChosen();
    connect(m_which, &QComboBox::currentIndexChanged, this, &UnitDialog::showChosen);
    connect(m_duplicate, &QPushButton::clicked, this, &UnitDialog::duplicate);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        setError({});
        if (const OrgUnit *unit = recorded(m_shown))
            emit deletionRequested(*unit);
    });
    resize(px(unitWidth), sizeHint().height());
    m_which->setFocus();
}

void UnitDialog::buildFields()
{
    addField(tr("Unit"), m_which);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    for (QPushButton *button : {m_duplicate, m_delete}) {
        button->setProperty(LenkungsstandStyle::plainProperty, true);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    body()->addLayout(row);
    auto *grid = new FormGrid(this);
    body()->addWidget(grid);
    m_keyField = grid->addField(tr("Short name"), m_key);
    grid->addField(tr("Part in the steering group"), m_kind);
    m_nameField = grid->addField(tr("Name"), m_name, FormGrid::Span::Whole);
    grid->addField(tr("Contact person"), m_contact);
    grid->addField(tr("Deputy"), m_deputy);
    grid->addField(tr("Mailbox"), m_mailbox, FormGrid::Span::Whole);
    grid->addField(tr("Valid from"), m_from);
    m_toField = grid->addField(tr("Last day"), m_to);
    m_fields = grid->fields();
}

void UnitDialog::fillChoices(const QString &wanted)
{
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const OrgUnit &unit : m_units)
        m_which->addItem(u"%1 – %2"_s.arg(unit.key, unit.name), unit.key);
    m_which->addItem(tr("New unit"), QString());
    m_which->setCurrentIndex(qMax(0, m_which->findData(wanted)));
}

void UnitDialog::setPortfolio(const Portfolio &portfolio)
{
    m_drafts[m_shown] = typed();
    m_units = portfolio.units;
    std::erase_if(m_drafts, [this](const auto &entry) {
        return !entry.first.isEmpty() && recorded(entry.first) == nullptr;
    });
    const int before = m_which->currentIndex();
    fillChoices(m_shown);
    if (!recorded(m_shown)) // the one below takes its place
        m_which->setCurrentIndex(qMin(before, m_which->count() - 1));
    m_shown = m_which->currentData().toString();
    fill(draft(m_shown));
    showChosen();
}

const OrgUnit *UnitDialog::recorded(const QString &key) const
{
    const auto at = std::ranges::find(m_units, key, &OrgUnit::key);
    return at == m_units.end() ? nullptr : &*at;
}

UnitDialog::Draft UnitDialog::draft(const QString &key) const
{
    if (const auto at = m_drafts.find(key); at != m_drafts.end())
        return at->second;
    const OrgUnit *unit = recorded(key);
    return draftOf(unit ? *unit : OrgUnit());
}

void UnitDialog::showChosen()
{
    if (const QString key = m_which->currentData().toString(); key != m_shown) {
        setError({}); // it was about the other one
        m_drafts[m_shown] = typed();
        m_shown = key;
        fill(draft(key));
    }
    const bool known = recorded(m_shown) != nullptr;
    m_key->setReadOnly(known);
    m_keyField->setHint(known ? tr("A recorded short name stays.") : QString());
    m_duplicate->setEnabled(known);
    m_delete->setEnabled(known);
}

// What the unit is, under a short name that is still to be given.
void UnitDialog::duplicate()
{
    if (!(draft({}) == draftOf({}))) { // what was entered there is not lost for a copy
        m_which->setCurrentIndex(m_which->findData(QString()));
        setError(tr("A new unit has been entered already. Please save or empty it first."));
        return;
    }
    Draft copy = typed();
    copy.key.clear();
    copy.from.clear();
    copy.to.clear();
    m_which->setCurrentIndex(m_which->findData(QString()));
    fill(copy);
    m_key->setFocus(Qt::OtherFocusReason);
}

void UnitDialog::fill(const Draft &draft)
{
    m_key->setText(draft.key);
    m_name->setText(draft.name);
    m_kind->setCurrentIndex(m_kind->findData(draft.kind));
    m_contact->setText(draft.contact);
    m_deputy->setText(draft.deputy);
    m_mailbox->setText(draft.mailbox);
    m_from->setText(draft.from);
    m_to->setText(draft.to);
}

UnitDialog::Draft UnitDialog::typed() const
{
    return {m_key->text(),     m_name->text(),   m_kind->currentData().toInt(),
            m_contact->text(), m_deputy->text(), m_mailbox->text(),
            m_from->text(),    m_to->text()};
}

UnitDialog::Draft UnitDialog::draftOf(const OrgUnit &unit)
{
    return {unit.key,    unit.name,    static_cast<int>(unit.kind), unit.contact,
            unit.deputy, unit.mailbox, dayText(unit.validFrom),     dayText(unit.validTo)};
}

OrgUnit UnitDialog::unitOf(const Draft &draft)
{
    OrgUnit unit;
    unit.key = draft.key.trimmed();
    unit.name = draft.name.simplified();
    unit.kind = UnitKind(draft.kind);
    unit.contact = draft.contact.trimmed();
    unit.deputy = draft.deputy.trimmed();
    unit.mailbox = draft.mailbox.trimmed();
    unit.validFrom = dayOf(draft.from);
    unit.validTo = dayOf(draft.to);
    return unit;
}

// In the order of the list, the new one last.
QStringList UnitDialog::changedKeys() const
{
    QStringList keys;
    for (int at = 0; at < m_which->count(); ++at) {
        const QString key = m_which->itemData(at).toString();
        const OrgUnit *unit = recorded(key);
        const Draft now = key == m_shown ? typed() : draft(key);
        if (!(now == draftOf(unit ? *unit : OrgUnit())))
            keys.append(key);
    }
    return keys;
}

ChangeRequest UnitDialog::request() const
{
    const QStringList keys = changedKeys();
    ChangeRequest request;
    for (const QString &key : keys) {
        Change change;
        const OrgUnit *before = recorded(key);
        if (before)
            change.before = *before;
        const OrgUnit after = unitOf(key == m_shown ? typed() : draft(key));
        change.after = after;
        request.name = [key = after.key, isNew = !before] {
            return isNew ? tr("Unit %1 created").arg(key) : tr("Unit %1 changed").arg(key);
        };
        request.changes.push_back(change);
    }
    if (keys.size() > 1)
        request.name = [count = static_cast<int>(keys.size())] {
            return tr("%n unit(s) changed", nullptr, count);
        };
    return request;
}

bool UnitDialog::isSound()
{
    require(m_nameField, tr("A unit needs a name."));
    require(m_keyField, tr("A unit needs a short name."));
    // Keys are typed and read in any case.
    const QString key = m_key->text().trimmed();
    if (m_shown.isEmpty() && std::ranges::any_of(m_units, [&key](const OrgUnit &unit) {
            return unit.key.compare(key, Qt::CaseInsensitive) == 0;
        }))
        m_keyField->setProblem(tr("There is a unit of that short name already."));
    if (m_from->day().isValid() && m_to->day().isValid() && m_to->day() < m_from->day())
        m_toField->setProblem(tr("The last day is before the first."));
    return areSound(m_fields);
}

bool UnitDialog::check()
{
    const QStringList keys = changedKeys();
    if (keys.isEmpty())
        return isSound(); // an empty new one too
    for (const QString &key : keys) {
        m_which->setCurrentIndex(m_which->findData(key));
        if (!isSound())
            return false;
    }
    return true;
}
