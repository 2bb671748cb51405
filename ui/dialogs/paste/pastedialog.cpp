// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste/pastedialog.h"

#include "ui/support/icons.h"
#include "ui/support/paintkit.h"
#include "ui/support/tablesetup.h"
#include "ui/support/typography.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int pasteWidth = 980;
constexpr int pasteHeight = 560;
constexpr int pastedRowHeight = 28;
constexpr int aboveAndBelow = 9; ///< the lines of a row, together
constexpr std::array pasteWidths = {70, 90, 130, 190, 190};

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
        filled.rect = QRect(0, 0, view->columnWidth(index.column()), px(pastedRowHeight));
        const QStyle &style = *view->style();
        const int room = style.subElementRect(QStyle::SE_ItemViewItemText, &filled, view).width()
            - 2 * (style.pixelMetric(QStyle::PM_FocusFrameHMargin, &filled, view) + 1);
        const int lines = PaintKit::wrappedHeight(filled.text, filled.font, qMax(1, room));
        return {0, qMax(px(pastedRowHeight), lines + px(aboveAndBelow))};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::WrapText;
    }
};

/// How the rows stand with \a changed of them ticked.
QString summaryOf(const PastedTable &table, int changed)
{
    if (!table.hasHeadings)
        return PasteDialog::tr(
            "The first line has to name the columns as the table does, with the number of the "
            "item among them: No., Item, Responsible, Progress, Date, Forecast, Done on.");
    const auto refused = static_cast<int>(std::ranges::count_if(
        table.cells, [](const PastedTable::Cell &cell) { return !cell.problem.isEmpty(); }));
    const int leftOut = static_cast<int>(table.cells.size()) - refused - changed;
    QString text = PasteDialog::tr("%n value(s) would change.", nullptr, changed) + u' ';
    if (leftOut > 0)
        text += PasteDialog::tr("%n is/are left out.", nullptr, leftOut) + u' ';
    text += PasteDialog::tr("%n cannot be taken.", nullptr, refused) + u' '
        + PasteDialog::tr("%n already say(s) what is recorded.", nullptr, table.unchanged);
    if (!table.unread.isEmpty())
        //: %1 is a list of headings in quotation marks
        text += u' ' + PasteDialog::tr("Columns that are not read: %1.").arg(table.unread.join(u", "_s));
    return text;
}
}

PasteDialog::PasteDialog(PastedTable table, QWidget *parent)
    : FormDialog(tr("Paste from a table"), {}, parent)
    , m_table(std::move(table))
    , m_summary(new QLabel(this))
    , m_view(new QTreeView(this))
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    body()->addWidget(m_summary);
    QTreeView *view = m_view;
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
    fitColumns();
    view->header()->setStretchLastSection(true);
    connect(view->header(), &QHeaderView::sectionResized, view, [view] { view->doItemsLayout(); });
    body()->addWidget(view, 1);
    addButtons(tr("Paste"));
    showSum();
    connect(&m_model, &QStandardItemModel::itemChanged, this, &PasteDialog::showSum);
    setRoom(pasteWidth, pasteHeight);
    view->setFocus();
}

void PasteDialog::fitColumns()
{
    for (std::size_t column = 0; column < pasteWidths.size(); ++column)
        m_view->header()->resizeSection(int(column), px(pasteWidths[column]));
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
              cell.before.isEmpty() ? u"–"_s : cell.before, cell.after, takes ? cell.remark : cell.problem})
            row.append(new QStandardItem(text));
        if (!takes)
            row.last()->setIcon(Icons::mark(Severity::Critical));
        row.first()->setCheckable(takes);
        row.first()->setCheckState(takes ? Qt::Checked : Qt::Unchecked);
        m_model.appendRow(row);
    }
}

void PasteDialog::renew(PastedTable table)
{
    const PastedTable before = std::exchange(m_table, std::move(table));
    const auto ticked = wanted();
    m_model.removeRows(0, m_model.rowCount());
    fill();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const PastedTable::Cell &cell = m_table.cells[std::size_t(row)];
        const auto same = std::ranges::find_if(before.cells, [&cell](const PastedTable::Cell &other) {
            return other.line == cell.line && other.column == cell.column && other.before == cell.before;
        });
        const auto place = std::size_t(same - before.cells.begin());
        if (m_model.item(row)->isCheckable() && std::ranges::find(ticked, place) == ticked.end())
            m_model.item(row)->setCheckState(Qt::Unchecked);
    }
    showSum();
}

void PasteDialog::showSum()
{
    const std::vector<std::size_t> ticked = wanted();
    acceptButton()->setEnabled(!ticked.empty());
    m_summary->setText(summaryOf(m_table, static_cast<int>(ticked.size())));
    setAccessibleDescription(m_summary->text());
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
