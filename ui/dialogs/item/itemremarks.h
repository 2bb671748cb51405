// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/item/itemsection.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE
class FormGrid;

/// What is written down about an item, and where it stands in the source.
class ItemRemarks final : public ItemSection
{
    Q_OBJECT
public:
    explicit ItemRemarks(QWidget *parent);

    using ItemSection::show;
    void show(const Item &item) override;
    void take(Item &item) const override;
    [[nodiscard]] std::vector<FormField *> fields() const override;

private:
    [[nodiscard]] QPlainTextEdit *makeText();

    FormGrid *m_grid;
    QPlainTextEdit *m_impediment;
    QPlainTextEdit *m_note;
    QPlainTextEdit *m_contradiction;
    QPlainTextEdit *m_internal;
    QLineEdit *m_fileNumber;
    QLineEdit *m_document;
    QLineEdit *m_section;
    QLineEdit *m_passage;
};
