// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "core/report/reportdocument.h"

#include <QXmlStreamWriter>

/// One page of HTML5 that is well-formed XML as well; the stream writer escapes every text. Used once.
class HtmlPage
{
public:
    explicit HtmlPage(const Paper::Document &document);

    [[nodiscard]] QString run();

private:
    void writeHead(const Paper::Metadata &metadata);
    QString runningHead(const Paper::Metadata &metadata) const;
    QString foot(const Paper::Metadata &metadata) const;

    void open(const QString &name, const QString &cssClass = {});
    void close();
    void characters(const QString &text);
    void element(const QString &name, const QString &text, const QString &cssClass = {});
    /// For words that stay German on a paper in another language.
    void writeGerman();
    void closeSection();
    void write(const Paper::Mark &mark);
    void write(const Paper::Span &span);
    void write(const Paper::Text &text);

    void write(const Paper::Title &title);
    void write(const Paper::Heading &heading);
    void write(const Paper::Paragraph &paragraph);
    void write(const Paper::FactStrip &strip);
    void write(const Paper::CountStrip &strip);
    void write(const Paper::ProjectHead &head);
    void write(const Paper::PageBreak &);

    void write(const Paper::StatusBar &bar);
    void writeCell(const Paper::Cell &cell, const Paper::Column &column, bool isRowHead);
    void writeRow(const Paper::Table &table, const Paper::Row &row);
    void writeColumns(const Paper::Table &table);
    void write(const Paper::Table &table);

    const Paper::Document &m_document;
    Language m_language;
    QString m_html;
    bool m_isInSection = false; ///< of a project
    QXmlStreamWriter m_xml;
};
