// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item/itemevidence.h"

#include "ui/fields/dayedit.h"
#include "ui/fields/formgrid.h"
#include "ui/fields/rowlist.h"

#include <QLineEdit>
#include <QVBoxLayout>

/// One piece of evidence.
class EvidenceForm final : public FormGrid
{
    Q_OBJECT
public:
    explicit EvidenceForm(QWidget *parent)
        : FormGrid(parent)
        , m_text(new QLineEdit(this))
        , m_link(new QLineEdit(this))
        , m_fileNumber(new QLineEdit(this))
        , m_on(new DayEdit(DayEdit::Empty::Allowed, this))
        , m_notedOn(new DayEdit(DayEdit::Empty::Allowed, this))
    {
        layout()->setContentsMargins(0, 0, 0, 0);
        addField(tr("Evidence"), m_text, Span::Whole);
        addField(tr("Link"), m_link);
        addField(tr("File number"), m_fileNumber);
        addField(tr("Date"), m_on);
        addField(tr("Noted by the Senate on"), m_notedOn);
    }

    void show(const Evidence &evidence)
    {
        m_text->setText(evidence.text);
        m_link->setText(evidence.link);
        m_fileNumber->setText(evidence.fileNumber);
        if (evidence.on.isValid())
            m_on->setDay(evidence.on);
        if (evidence.notedOn.isValid())
            m_notedOn->setDay(evidence.notedOn);
    }
    using QWidget::show;
    [[nodiscard]] Evidence value() const
    {
        return {m_text->text().trimmed(), m_link->text().trimmed(), m_fileNumber->text().trimmed(),
                m_on->day(), m_notedOn->day()};
    }

private:
    QLineEdit *m_text;
    QLineEdit *m_link;
    QLineEdit *m_fileNumber;
    DayEdit *m_on;
    DayEdit *m_notedOn;
};

ItemEvidence::ItemEvidence(QWidget *parent)
    : ItemSection(parent)
    , m_rows(new RowList([](QWidget *holder) { return new EvidenceForm(holder); }, tr("Add evidence"),
                         tr("Remove"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
}

std::vector<EvidenceForm *> ItemEvidence::forms() const
{
    std::vector<EvidenceForm *> forms;
    for (QWidget *row : m_rows->rows())
        forms.push_back(qobject_cast<EvidenceForm *>(row));
    return forms;
}

void ItemEvidence::show(const Item &item)
{
    m_rows->clear();
    for (const Evidence &evidence : item.evidence)
        qobject_cast<EvidenceForm *>(m_rows->addRow())->show(evidence);
}

void ItemEvidence::take(Item &item) const
{
    item.evidence.clear();
    for (const EvidenceForm *form : forms())
        if (const Evidence evidence = form->value(); !(evidence == Evidence()))
            item.evidence.push_back(evidence);
}

std::vector<FormField *> ItemEvidence::fields() const
{
    std::vector<FormField *> all;
    for (const EvidenceForm *form : forms())
        all.insert(all.end(), form->fields().begin(), form->fields().end());
    return all;
}

#include "itemevidence.moc"
