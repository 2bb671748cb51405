// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste/pastedialog.h"

#include "ui/support/paintkit.h"
#include "ui/support/tablesetup.h"
#include "ui/support/typography.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int wide = 980;
constexpr int high = 560;
constexpr int rowHeight = 28;
constexpr int aboveAndBelow = 9; ///< the lines of a row, together
constexpr std::array widths = {70, 90, 130, 190, 190};

/// Every text in full, in as many lines as its column makes of it.
class WrappingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        if (!view)
            return QStyledItemDelegate::sizeHint(option, index);
        QStyleOptionViewItem filled = option;
        initStyleOption(&filled, index);
        filled.rect = QRect(0, 0, view->columnWidth(index.column()), px(rowHeight));
        const QStyle &style = *view->style();
        const int room = style.subElementRect(QStyle::SE_ItemViewItemText, &filled, view).width()
            - 2 * (style.pixelMetric(QStyle::PM_FocusFrameHMargin, &filled, view) + 1);
        const int lines = PaintKit::wrappedHeight(filled.text, filled.font, qMax(1, room));
        return {0, qMax(px(rowHeight), lines + px(aboveAndBelow))};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::WrapText;
    }
};

QString explanationOf(const PastedTable &table)
{
    if (!table.hasHeadings)
        return PasteDialog::tr(
            "The first line has to name the columns as the table does, with the number of the "
            "item among them: No., Item, Responsible, Progress, Date, Forecast, Done on.");
    const auto refused = static_cast<int>(std::ranges::count_if(
        table.cells, [](const PastedTable::Cell &cell) { return !cell.problem.isEmpty(); }));
    const int changed = static_cast<int>(table.cells.size()) - refused;
    QString text = PasteDialog::tr("%n value(s) would change.", nullptr, changed) + u' '
        + PasteDialog::tr("%n cannot be taken.", nullptr, refused) + u' '
        + PasteDialog::tr("%n already say(s) what is recorded.", nullptr, table.unchanged);
    if (!table.unread.isEmpty())
        //: %1 is a list of headings in quotation marks
        text += u' ' + PasteDialog::tr("Columns that are not read: %1.").arg(table.unread.join(u", "_s));
    return text;
}
}

PasteDialog::PasteDialog(PastedTable table, QWidget *parent)
    : FormDialog(tr("Paste from a table"), explanationOf(table), parent)
    , m_table(std::move(table))
{
    auto *view = new QTreeView(this);
    view->setModel(&m_model);
    view->setRootIsDecorated(false);
    view->setItemDelegate(new WrappingDelegate(view));
    view->setTabKeyNavigation(false);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setAllColumnsShowFocus(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAccessibleName(tr("Pasted values"));
    fill();
    view->header()->setFixedHeight(px(TableSetup::headerHeight));
    for (std::size_t column = 0; column < widths.size(); ++column)
        view->header()->resizeSection(int(column), px(widths[column]));
    view->header()->setStretchLastSection(true);
    connect(view->header(), &QHeaderView::sectionResized, view, [view] { view->doItemsLayout(); });
    body()->addWidget(view, 1);
    addButtons(tr("Paste"));
    acceptButton()->setEnabled(!wanted().empty());
    connect(&m_model, &QStandardItemModel::itemChanged, this,
            [this] { acceptButton()->setEnabled(!wanted().empty()); });
    setRoom(wide, high);
    view->setFocus();
}

void PasteDialog::fill()
{
    m_model.setHorizontalHeaderLabels(
        {tr("Line"), tr("No."), tr("Field"), tr("So far"), tr("New"), tr("Remark")});
    for (const PastedTable::Cell &cell : m_table.cells) {
        const ItemColumnSpec &spec = itemColumns()[static_cast<std::size_t>(cell.column)];
        const bool takes = cell.problem.isEmpty();
        QList<QStandardItem *> row;
        for (const QString &text :
             {QString::number(cell.line), cell.key, QCoreApplication::translate("ItemTableModel", spec.title),
              cell.before, cell.after, takes ? cell.remark : cell.problem})
            row.append(new QStandardItem(text));
        row.first()->setCheckable(takes);
        row.first()->setCheckState(takes ? Qt::Checked : Qt::Unchecked);
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
