// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/support/surveyexchange.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QGridLayout;
QT_END_NAMESPACE

/// Which column of a catalogue holds what: as its headings say, and corrected by hand.
class MappingDialog final : public FormDialog
{
    Q_OBJECT
public:
    MappingDialog(const CatalogueDraft &draft, QWidget *parent);

    /// The draft with the columns as they are chosen.
    [[nodiscard]] CatalogueDraft draft() const;
    /// One per column, from left to right.
    [[nodiscard]] const std::vector<QComboBox *> &boxes() const { return m_boxes; }

protected:
    [[nodiscard]] bool check() override;

private:
    void addColumn(QGridLayout *grid, std::size_t place);

    CatalogueDraft m_draft;
    std::vector<QComboBox *> m_boxes;
};
