// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/htmlpage.h"
#include "core/paper/paperstatusbar.h"
#include "core/report/barsegments.h"
#include "core/report/wording.h"

using namespace Qt::Literals::StringLiterals;

void HtmlPage::write(const Paper::StatusBar &bar)
{
    open(u"ul"_s, u"bar"_s);
    for (const BarSegment &segment : barSegments(bar.counts)) {
        open(u"li"_s);
        write(Paper::Mark{segment.status});
        characters(m_language.locale().toString(segment.count));
        element(u"span"_s, u' ' + Wording::of(segment.status, m_language), u"spoken"_s);
        close();
    }
    close();
}

void HtmlPage::writeCell(const Paper::Cell &cell, const Paper::Column &column, bool isRowHead)
{
    const bool right = column.align == Paper::Column::Align::Right;
    open(isRowHead ? u"th"_s : u"td"_s, right ? u"right"_s : QString());
    if (isRowHead)
        m_xml.writeAttribute(u"scope"_s, u"row"_s);
    if (cell.bar)
        write(*cell.bar);
    for (std::size_t at = 0; at < cell.lines.size(); ++at) {
        open(u"div"_s, at > 0 ? u"second"_s : QString());
        write(cell.lines[at]);
        close();
    }
    close();
}

void HtmlPage::writeRow(const Paper::Table &table, const Paper::Row &row)
{
    open(u"tr"_s);
    if (!row.group.isEmpty()) {
        open(u"th"_s, u"group"_s);
        m_xml.writeAttribute(u"colspan"_s, QString::number(table.columns.size()));
        m_xml.writeAttribute(u"scope"_s, u"rowgroup"_s);
        characters(row.group);
        close();
    } else {
        for (std::size_t at = 0; at < table.columns.size(); ++at)
            writeCell(at < row.cells.size() ? row.cells[at] : Paper::Cell{}, table.columns[at],
                      at == table.rowHead);
    }
    close();
}

void HtmlPage::writeColumns(const Paper::Table &table)
{
    open(u"colgroup"_s);
    for (const Paper::Column &column : table.columns) {
        m_xml.writeEmptyElement(u"col"_s);
        if (column.width > 0)
            m_xml.writeAttribute(u"style"_s, u"width: %1mm"_s.arg(column.width));
    }
    close();
}

void HtmlPage::write(const Paper::Table &table)
{
    open(u"table"_s);
    if (!table.caption.isEmpty()) {
        open(u"caption"_s);
        if (table.captionIsRecorded)
            writeGerman();
        characters(table.caption);
        close();
    }
    writeColumns(table);
    open(u"thead"_s);
    open(u"tr"_s);
    for (const Paper::Column &column : table.columns) {
        open(u"th"_s, column.align == Paper::Column::Align::Right ? u"right"_s : QString());
        m_xml.writeAttribute(u"scope"_s, u"col"_s);
        characters(column.head);
        close();
    }
    close();
    close();
    // A group row heads the rows up to the next one; that is what a body of its own says.
    open(u"tbody"_s);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (row > 0 && !table.rows[row].group.isEmpty()) {
            close();
            open(u"tbody"_s);
        }
        writeRow(table, table.rows[row]);
    }
    close();
    close();
}
