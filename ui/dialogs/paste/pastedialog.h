// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/paste/pastedtable.h"

#include <QStandardItemModel>

QT_BEGIN_NAMESPACE
class QLabel;
class QTreeView;
QT_END_NAMESPACE

/// What pasting would change, cell by cell; each can be left out.
class PasteDialog final : public FormDialog
{
    Q_OBJECT
public:
    PasteDialog(PastedTable table, QWidget *parent);

    /// The same text against what has been recorded since. What somebody else changed meanwhile waits for a
    /// new tick.
    void renew(PastedTable table);
    /// Places in PastedTable::cells of what is to be taken.
    [[nodiscard]] std::vector<std::size_t> wanted() const;
    [[nodiscard]] const PastedTable &table() const { return m_table; }

protected:
    [[nodiscard]] bool check() override;

private:
    void fill();
    void fitColumns();
    void showSum();

    PastedTable m_table;
    QLabel *m_summary;
    QTreeView *m_view;
    QStandardItemModel m_model;
};
