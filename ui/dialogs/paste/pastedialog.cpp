// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste/pastedialog.h"

#include "ui/support/typography.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using Typography::px;

namespace {
constexpr int wide = 900;
constexpr int high = 520;

QString explanationOf(const PastedTable &table)
{
    if (!table.hasHeadings)
        return PasteDialog::tr(
            "The first line has to name the columns as the table does, with the number of the "
            "item among them: No., Item, Responsible, Progress, Date, Forecast, Done on.");
    const auto refused = static_cast<int>(std::ranges::count_if(
        table.cells, [](const PastedTable::Cell &cell) { return !cell.problem.isEmpty(); }));
    const int changed = static_cast<int>(table.cells.size()) - refused;
    return PasteDialog::tr("%n value(s) would change.", nullptr, changed) + u' '
        + PasteDialog::tr("%n cannot be taken.", nullptr, refused) + u' '
        + PasteDialog::tr("%n already say(s) what is recorded.", nullptr, table.unchanged);
}
}

PasteDialog::PasteDialog(PastedTable table, QWidget *parent)
    : FormDialog(tr("Paste from a table"), explanationOf(table), parent)
    , m_table(std::move(table))
{
    auto *view = new QTreeView(this);
    view->setModel(&m_model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAccessibleName(tr("Pasted values"));
    fill();
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setStretchLastSection(true);
    body()->addWidget(view, 1);
    addButtons(tr("Paste"));
    acceptButton()->setEnabled(!wanted().empty());
    connect(&m_model, &QStandardItemModel::itemChanged, this,
            [this] { acceptButton()->setEnabled(!wanted().empty()); });
    resize(px(wide), px(high));
    view->setFocus();
}

void PasteDialog::fill()
{
    m_model.setHorizontalHeaderLabels(
        {tr("Line"), tr("No."), tr("Field"), tr("So far"), tr("New"), tr("Remark")});
    for (const PastedTable::Cell &cell : m_table.cells) {
        const ItemColumnSpec &spec = itemColumns()[static_cast<std::size_t>(cell.column)];
        QList<QStandardItem *> row;
        for (const QString &text :
             {QString::number(cell.line), cell.key, QCoreApplication::translate("ItemTableModel", spec.title),
              cell.before, cell.after, cell.problem})
            row.append(new QStandardItem(text));
        const bool takes = cell.problem.isEmpty();
        row.first()->setCheckable(takes);
        row.first()->setCheckState(takes ? Qt::Checked : Qt::Unchecked);
        if (!takes)
            row.last()->setToolTip(cell.problem);
        m_model.appendRow(row);
    }
}

std::vector<std::size_t> PasteDialog::wanted() const
{
    std::vector<std::size_t> wanted;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.item(row)->isCheckable() && m_model.item(row)->checkState() == Qt::Checked)
            wanted.push_back(static_cast<std::size_t>(row));
    return wanted;
}

bool PasteDialog::check()
{
    return !wanted().empty();
}
