// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item/itemremarks.h"

#include "ui/fields/formgrid.h"
#include "ui/support/typography.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace {
constexpr int remarkHeight = 62; ///< two lines and a bit, so that one sees that there may be more
}

ItemRemarks::ItemRemarks(QWidget *parent)
    : ItemSection(parent)
    , m_grid(new FormGrid(this))
    , m_impediment(makeText())
    , m_note(makeText())
    , m_contradiction(makeText())
    , m_internal(makeText())
    , m_fileNumber(new QLineEdit(this))
    , m_document(new QLineEdit(this))
    , m_section(new QLineEdit(this))
    , m_passage(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    column->addStretch();
    m_grid->addField(tr("Impediment"), m_impediment);
    m_grid->addField(tr("Note"), m_note);
    m_grid->addField(tr("Contradiction in the source"), m_contradiction);
    m_grid->addField(tr("Internal remark"), m_internal)
        ->setHint(tr("Never leaves the house: in no paper and no survey."));
    m_grid->addField(tr("File number"), m_fileNumber);
    m_grid->addField(tr("Source: document"), m_document);
    m_grid->addField(tr("Source: section"), m_section);
    m_grid->addField(tr("Source: passage"), m_passage);
}

QPlainTextEdit *ItemRemarks::makeText()
{
    auto *text = new QPlainTextEdit(this);
    text->setFixedHeight(Typography::px(remarkHeight));
    text->setTabChangesFocus(true);
    return text;
}

void ItemRemarks::show(const Item &item)
{
    m_impediment->setPlainText(item.impediment);
    m_note->setPlainText(item.note);
    m_contradiction->setPlainText(item.contradiction);
    m_internal->setPlainText(item.internalRemark);
    m_fileNumber->setText(item.fileNumber);
    m_document->setText(item.source.document);
    m_section->setText(item.source.section);
    m_passage->setText(item.source.passage);
}

void ItemRemarks::take(Item &item) const
{
    item.impediment = m_impediment->toPlainText().trimmed();
    item.note = m_note->toPlainText().trimmed();
    item.contradiction = m_contradiction->toPlainText().trimmed();
    item.internalRemark = m_internal->toPlainText().trimmed();
    item.fileNumber = m_fileNumber->text().trimmed();
    item.source = {m_document->text().trimmed(), m_section->text().trimmed(), m_passage->text().trimmed()};
}

std::vector<FormField *> ItemRemarks::fields() const
{
    return m_grid->fields();
}
