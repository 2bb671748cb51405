// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item/itemlinks.h"

#include "ui/fields/formgrid.h"
#include "ui/fields/rowlist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

/// One prerequisite.
class PredecessorForm final : public FormGrid
{
    Q_OBJECT
public:
    PredecessorForm(const ItemChoices &choices, QDate today, QWidget *parent)
        : FormGrid(parent)
        , m_today(today)
        , m_key(new ItemKeyEdit(choices, this))
        , m_origin(new QComboBox(this))
        , m_by(new QLineEdit(this))
        , m_basis(new QLineEdit(this))
    {
        layout()->setContentsMargins(0, 0, 0, 0);
        m_keyField = addField(tr("No. of the prerequisite"), m_key);
        addField(tr("Where this comes from"), m_origin);
        addField(tr("What it rests on"), m_basis);
        m_byField = addField(tr("Confirmed by"), m_by);
        m_origin->addItem(tr("the source says so"), static_cast<int>(LinkOrigin::Source));
        m_origin->addItem(tr("confirmed"), static_cast<int>(LinkOrigin::Confirmed));
        m_origin->addItem(tr("assumed"), static_cast<int>(LinkOrigin::Inferred));
        connect(m_origin, &QComboBox::currentIndexChanged, this, &PredecessorForm::showConfirmation);
        showConfirmation();
    }

    void show(const Predecessor &predecessor)
    {
        m_confirmed = predecessor.confirmation;
        m_key->setKey(predecessor.key);
        m_origin->setCurrentIndex(m_origin->findData(static_cast<int>(predecessor.origin)));
        m_by->setText(predecessor.confirmation ? predecessor.confirmation->by : QString());
        m_basis->setText(predecessor.basis);
    }
    using QWidget::show;
    [[nodiscard]] Predecessor value() const
    {
        Predecessor value{
            m_key->key(), LinkOrigin(m_origin->currentData().toInt()), m_basis->text().trimmed(), {}};
        const QString by = m_by->text().trimmed();
        if (value.origin == LinkOrigin::Confirmed)
            value.confirmation =
                m_confirmed && m_confirmed->by == by ? *m_confirmed : Confirmation{by, m_today};
        return value;
    }
    void check()
    {
        if (m_key->text().trimmed().isEmpty())
            m_keyField->setProblem(tr("Please name the item that has to come first, or remove this entry."));
        if (!m_byField->isHidden() && m_by->text().trimmed().isEmpty())
            m_byField->setProblem(tr("Please say who confirmed it."));
    }

private:
    void showConfirmation()
    {
        m_byField->setVisible(LinkOrigin(m_origin->currentData().toInt()) == LinkOrigin::Confirmed);
    }

    QDate m_today;
    std::optional<Confirmation> m_confirmed;
    ItemKeyEdit *m_key;
    QComboBox *m_origin;
    QLineEdit *m_by;
    QLineEdit *m_basis;
    FormField *m_keyField;
    FormField *m_byField;
};

ItemLinks::ItemLinks(ItemChoices choices, QDate today, QWidget *parent)
    : ItemSection(parent)
    , m_rows(new RowList([choices = std::move(choices),
                          today](QWidget *holder) { return new PredecessorForm(choices, today, holder); },
                         tr("Add a prerequisite"), tr("Remove"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
}

std::vector<PredecessorForm *> ItemLinks::forms() const
{
    std::vector<PredecessorForm *> forms;
    for (QWidget *row : m_rows->rows())
        forms.push_back(qobject_cast<PredecessorForm *>(row));
    return forms;
}

void ItemLinks::show(const Item &item)
{
    m_rows->clear();
    for (const Predecessor &predecessor : item.predecessors)
        qobject_cast<PredecessorForm *>(m_rows->addRow())->show(predecessor);
}

void ItemLinks::take(Item &item) const
{
    item.predecessors.clear();
    for (const PredecessorForm *form : forms())
        item.predecessors.push_back(form->value());
}

void ItemLinks::check()
{
    for (PredecessorForm *form : forms())
        form->check();
}

std::vector<FormField *> ItemLinks::fields() const
{
    std::vector<FormField *> all;
    for (const PredecessorForm *form : forms())
        all.insert(all.end(), form->fields().begin(), form->fields().end());
    return all;
}

#include "itemlinks.moc"
