// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/characters.h"
#include "core/report/datetext.h"
#include "core/report/htmlstyle.h"
#include "core/report/language.h"
#include "core/report/linebreak.h"
#include "core/report/paperstatusbar.h"
#include "core/report/papertext.h"
#include "core/report/pdfwriter.h"
#include "core/report/wording.h"

#include <QColor>
#include <QRegularExpression>
#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace {

QString shapeOf(ScheduleStatus status)
{
    switch (status) {
    case ScheduleStatus::Overdue:
        return u"▲"_s;
    case ScheduleStatus::AtRisk:
        return u"◆"_s;
    case ScheduleStatus::DueSoon:
        return u"●"_s;
    case ScheduleStatus::OnTrack:
        return u"■"_s;
    case ScheduleStatus::Done:
    case ScheduleStatus::DoneLate:
        return u"✓"_s;
    case ScheduleStatus::Unscheduled:
        return u"○"_s;
    case ScheduleStatus::Cancelled:
        return u"✕"_s;
    }
    Q_UNREACHABLE();
}

QString shapeOf(Rag rag)
{
    switch (rag) {
    case Rag::Red:
        return u"▲"_s;
    case Rag::Amber:
        return u"◆"_s;
    case Rag::Green:
        return u"■"_s;
    case Rag::Grey:
        return u"○"_s;
    }
    Q_UNREACHABLE();
}

QString shapeOf(const Paper::Mark &mark)
{
    return mark.outlined ? u"△"_s : std::visit([](auto what) { return shapeOf(what); }, mark.what);
}

/// One page of HTML5 that is well-formed XML as well; the stream writer escapes every text.
class HtmlPage
{
public:
    explicit HtmlPage(const Paper::Document &document)
        : m_document(document)
        , m_language(Language::codeFor(document.metadata.language))
        , m_xml(&m_html)
    {
    }

    QString run()
    {
        const Paper::Metadata &metadata = m_document.metadata;
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        open(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, metadata.language);
        m_xml.writeAttribute(u"xmlns"_s, u"http://www.w3.org/1999/xhtml"_s);
        writeHead(metadata);
        open(u"body"_s);
        open(u"header"_s);
        element(u"p"_s, runningHead(metadata));
        close();
        open(u"main"_s);
        for (const Paper::Block &block : m_document.blocks)
            std::visit([this](const auto &value) { write(value); }, block);
        close();
        open(u"footer"_s);
        element(u"p"_s, foot(metadata));
        m_xml.writeEndDocument();
        return m_html;
    }

private:
    void open(const QString &name, const QString &cssClass = {})
    {
        m_xml.writeStartElement(name);
        if (!cssClass.isEmpty())
            m_xml.writeAttribute(u"class"_s, cssClass);
    }
    void close() { m_xml.writeEndElement(); }
    // Browsers would break a key behind its hyphen and a range of dates behind its dash.
    void characters(const QString &text)
    {
        static const QRegularExpression whole(
            u"\\b\\p{Lu}{1,6}-\\d+\\b|\\b\\d[\\d.]{0,10}–\\d[\\d.]{0,10}"_s);
        const QString line = LineBreak::glued(text);
        qsizetype from = 0;
        for (auto at = whole.globalMatch(line); at.hasNext();) {
            const QRegularExpressionMatch match = at.next();
            m_xml.writeCharacters(line.mid(from, match.capturedStart() - from));
            open(u"span"_s, u"whole"_s);
            m_xml.writeCharacters(match.captured());
            close();
            from = match.capturedEnd();
        }
        m_xml.writeCharacters(line.mid(from));
    }
    void element(const QString &name, const QString &text, const QString &cssClass = {})
    {
        open(name, cssClass);
        characters(text);
        close();
    }

    void writeHead(const Paper::Metadata &metadata)
    {
        open(u"head"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"name"_s, u"viewport"_s);
        m_xml.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"name"_s, u"generator"_s);
        m_xml.writeAttribute(u"content"_s, u"Lenkungsstand"_s);
        m_xml.writeTextElement(u"title"_s, LineBreak::glued(metadata.title));
        open(u"style"_s);
        m_xml.writeCharacters(htmlPaperStyle());
        close();
        close();
    }

    QString runningHead(const Paper::Metadata &metadata) const
    {
        QStringList parts{metadata.paper, metadata.group};
        if (metadata.asOf.isValid())
            parts << m_language.translate("Paper", "As of") + u' ' + DateText::day(metadata.asOf, m_language);
        if (metadata.dataDate.isValid())
            parts << m_language.translate("Paper", "Data of") + u' '
                    + DateText::day(metadata.dataDate, m_language);
        parts << metadata.mark;
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    QString foot(const Paper::Metadata &metadata) const
    {
        QString text = u"Lenkungsstand"_s;
        if (!metadata.fingerprint.isEmpty())
            text += u" · "_s + m_language.translate("Paper", "Data mark %1").arg(metadata.fingerprint);
        return text;
    }

    void write(const Paper::Mark &mark)
    {
        open(u"span"_s, u"shape"_s);
        m_xml.writeAttribute(u"aria-hidden"_s, u"true"_s);
        m_xml.writeAttribute(u"style"_s, u"color: "_s + QColor(PaperText::shapeColor(mark)).name());
        m_xml.writeCharacters(shapeOf(mark));
        close();
        m_xml.writeCharacters(QString(noBreakSpace));
    }

    void write(const Paper::Span &span)
    {
        if (span.text.isEmpty())
            return;
        switch (span.style) {
        case Paper::Span::Style::Plain:
        case Paper::Span::Style::Quoted:
            characters(span.text);
            return;
        case Paper::Span::Style::Bold:
            element(u"strong"_s, span.text);
            return;
        case Paper::Span::Style::Missing:
            element(u"span"_s, span.text, u"missing"_s);
            return;
        case Paper::Span::Style::Small:
            element(u"span"_s, span.text, u"second"_s);
            return;
        }
        Q_UNREACHABLE();
    }

    void write(const Paper::Text &text)
    {
        for (const Paper::Inline &part : text)
            std::visit([this](const auto &value) { write(value); }, part);
    }

    void write(const Paper::Title &title)
    {
        element(u"h1"_s, title.text);
        if (!title.subtitle.isEmpty())
            element(u"p"_s, title.subtitle, u"subtitle"_s);
    }

    void write(const Paper::Heading &heading)
    {
        const QString number = heading.number.isEmpty() ? QString() : heading.number + u"  "_s;
        element(heading.level <= 1 ? u"h2"_s : u"h3"_s, number + heading.text);
    }

    void write(const Paper::Paragraph &paragraph)
    {
        QString cssClass;
        if (paragraph.role == Paper::Paragraph::Role::Headline)
            cssClass = u"headline"_s;
        else if (paragraph.role == Paper::Paragraph::Role::Lead)
            cssClass = u"lead"_s;
        else if (paragraph.role == Paper::Paragraph::Role::Note)
            cssClass = u"note"_s;
        open(u"p"_s, cssClass);
        write(paragraph.text);
        close();
    }

    void write(const Paper::FactStrip &strip)
    {
        open(u"dl"_s, u"facts"_s);
        for (const auto &fact : strip.facts) {
            open(u"div"_s);
            element(u"dt"_s, fact.name);
            open(u"dd"_s);
            write(fact.value);
            close();
            close();
        }
        close();
    }

    void write(const Paper::CountStrip &strip)
    {
        open(u"ul"_s, u"counts"_s);
        for (const auto &count : strip.counts) {
            open(u"li"_s);
            write(Paper::Mark{count.status});
            element(u"strong"_s, m_language.locale().toString(count.count));
            characters(u" "_s);
            element(u"span"_s, Wording::of(count.status, m_language));
            close();
        }
        close();
    }

    void write(const Paper::ProjectHead &head)
    {
        open(u"section"_s, u"project"_s);
        element(u"h3"_s, head.number.isEmpty() ? head.title : head.number + u"  "_s + head.title);
        open(u"p"_s, u"rag"_s);
        write(Paper::Mark{head.rag});
        characters(m_language.translate("Paper", "RAG") + u' ');
        element(u"strong"_s, Wording::of(head.rag, m_language));
        close();
        for (const Paper::Text &line : head.lines) {
            open(u"p"_s);
            write(line);
            close();
        }
        close();
    }

    void write(const Paper::PageBreak &)
    {
        open(u"div"_s, u"break"_s);
        m_xml.writeCharacters(QString(noBreakSpace));
        close();
    }

    void write(const Paper::StatusBar &bar)
    {
        open(u"ul"_s, u"bar"_s);
        for (const PaperBarSegment &segment : paperBarSegments(bar.counts)) {
            open(u"li"_s);
            write(Paper::Mark{segment.status});
            characters(m_language.locale().toString(segment.count));
            element(u"span"_s, u' ' + Wording::of(segment.status, m_language), u"spoken"_s);
            close();
        }
        close();
    }

    void writeCell(const Paper::Cell &cell, const Paper::Column &column, bool isRowHead)
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

    void writeRow(const Paper::Table &table, const Paper::Row &row)
    {
        open(u"tr"_s);
        if (!row.group.isEmpty()) {
            open(u"th"_s, u"group"_s);
            m_xml.writeAttribute(u"colspan"_s, QString::number(table.columns.size()));
            m_xml.writeAttribute(u"scope"_s, u"colgroup"_s);
            characters(row.group);
            close();
        } else {
            for (std::size_t at = 0; at < table.columns.size(); ++at)
                writeCell(at < row.cells.size() ? row.cells[at] : Paper::Cell{}, table.columns[at], at == 0);
        }
        close();
    }

    void writeColumns(const Paper::Table &table)
    {
        open(u"colgroup"_s);
        for (const Paper::Column &column : table.columns) {
            m_xml.writeEmptyElement(u"col"_s);
            if (column.width > 0)
                m_xml.writeAttribute(u"style"_s, u"width: %1mm"_s.arg(column.width));
        }
        close();
    }

    void write(const Paper::Table &table)
    {
        open(u"table"_s);
        if (!table.caption.isEmpty())
            element(u"caption"_s, table.caption);
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
        open(u"tbody"_s);
        for (const Paper::Row &row : table.rows)
            writeRow(table, row);
        close();
        close();
    }

    const Paper::Document &m_document;
    Language m_language;
    QString m_html;
    QXmlStreamWriter m_xml;
};
}

QString PaperWriter::toHtml(const Paper::Document &document)
{
    return HtmlPage(document).run();
}
