// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdocument.h"

namespace {
/// Collects texts, one function per kind of block.
class Collector
{
public:
    void operator()(const Paper::Title &title) { texts << title.text << title.subtitle; }
    void operator()(const Paper::Heading &heading) { texts << heading.number << heading.text; }
    void operator()(const Paper::Paragraph &paragraph) { add(paragraph.text); }
    void operator()(const Paper::PageBreak &) { }
    void operator()(const Paper::FactStrip &strip)
    {
        for (const auto &fact : strip.facts) {
            texts << fact.name;
            add(fact.value);
        }
    }
    void operator()(const Paper::CountStrip &strip)
    {
        for (const auto &count : strip.counts)
            texts << QString::number(count.count);
    }
    void operator()(const Paper::ProjectHead &head)
    {
        texts << head.number << head.title;
        for (const Paper::Text &line : head.lines)
            add(line);
    }
    void operator()(const Paper::Table &table)
    {
        for (const Paper::Column &column : table.columns)
            texts << column.head;
        for (const Paper::Row &row : table.rows) {
            texts << row.group;
            for (const Paper::Cell &cell : row.cells) {
                for (const Paper::Text &line : cell.lines)
                    add(line);
            }
        }
    }

    QStringList texts;

private:
    void add(const Paper::Text &text)
    {
        QString whole;
        for (const Paper::Inline &part : text) {
            if (const auto *span = std::get_if<Paper::Span>(&part))
                whole += span->text;
            else
                whole += u' ';
        }
        texts << whole.trimmed();
    }
};
}

QStringList Paper::plainText(const std::vector<Block> &blocks)
{
    Collector collector;
    for (const Block &block : blocks)
        std::visit(collector, block);
    collector.texts.removeAll(QString());
    return collector.texts;
}
