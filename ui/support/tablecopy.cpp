// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tablecopy.h"

#include "ui/models/itemroles.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {
std::vector<int> visibleColumns(const QHeaderView &header)
{
    std::vector<int> columns;
    for (int visual = 0; visual < header.count(); ++visual)
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

// As the eye goes through the table: group by group, from top to bottom.
bool standsBefore(const QModelIndex &left, const QModelIndex &right)
{
    const int leftGroup = left.parent().row();
    const int rightGroup = right.parent().row();
    return leftGroup != rightGroup ? leftGroup < rightGroup : left.row() < right.row();
}

// What the cell shows, with the dash for what nobody recorded.
QString shownText(const QModelIndex &cell)
{
    const QVariant value = cell.data();
    return value.isValid() && value.toString().isEmpty() ? u"–"_s : value.toString();
}

// A tab or line break inside a cell would tear the table apart; a space that does not break serves the
// window.
QString cellText(QString text)
{
    for (QChar &character : text)
        if (character == u'\t' || character == u'\n' || character == u'\r' || character == QChar::Nbsp)
            character = u' ';
    return text;
}

void appendRow(QString &text, QString &html, QStringList cells, QLatin1StringView tag)
{
    std::ranges::transform(cells, cells.begin(), cellText);
    text += cells.join(u'\t') + u'\n';
    html += u"<tr>"_s;
    for (const QString &cell : std::as_const(cells))
        html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    html += u"</tr>\n"_s;
}

// A group row stands for the rows below it.
QModelIndexList rowsToCopy(const QTreeView &view)
{
    QModelIndexList rows;
    for (const QModelIndex &selected : view.selectionModel()->selectedRows()) {
        if (!selected.data(ItemRoles::GroupRole).isValid()) {
            rows.append(selected);
            continue;
        }
        for (int row = 0; row < view.model()->rowCount(selected); ++row)
            rows.append(view.model()->index(row, 0, selected));
    }
    std::ranges::sort(rows, standsBefore);
    const auto twice = std::unique(rows.begin(), rows.end());
    rows.resize(twice - rows.begin());
    return rows;
}
}

std::unique_ptr<QMimeData> TableCopy::mimeData(const QTreeView &view)
{
    const std::vector<int> columns = visibleColumns(*view.header());
    QStringList heads;
    for (const int column : columns)
        heads.append(view.model()->headerData(column, Qt::Horizontal).toString());
    std::vector<QStringList> rows;
    for (const QModelIndex &row : rowsToCopy(view)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(shownText(row.siblingAtColumn(column)));
        rows.push_back(cells);
    }
    return mimeData(heads, rows);
}

std::unique_ptr<QMimeData> TableCopy::mimeData(const QStringList &heads, const std::vector<QStringList> &rows)
{
    QString text;
    // Some programs take the bytes for Latin-1 unless they are told.
    QString html = u"<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">\n<table>\n"_s;
    appendRow(text, html, heads, "th"_L1);
    for (const QStringList &row : rows)
        appendRow(text, html, row, "td"_L1);
    html += u"</table>"_s;
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setHtml(html);
    return data;
}
