// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/htmlpage.h"
#include "core/paper/htmlstyle.h"
#include "core/paper/pdfwriter.h"
#include "core/report/datastatetext.h"
#include "core/report/datetext.h"
#include "core/report/linebreak.h"

using namespace Qt::Literals::StringLiterals;

HtmlPage::HtmlPage(const Paper::Document &document)
    : m_document(document)
    , m_language(Language::codeFor(document.metadata.language))
    , m_xml(&m_html)
{
}

QString HtmlPage::run()
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
    closeSection();
    close();
    open(u"footer"_s);
    element(u"p"_s, foot(metadata));
    m_xml.writeEndDocument();
    return m_html;
}

void HtmlPage::writeHead(const Paper::Metadata &metadata)
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

QString HtmlPage::runningHead(const Paper::Metadata &metadata) const
{
    QStringList parts{metadata.paper, metadata.group};
    if (metadata.asOf.isValid())
        parts << m_language.translate("Paper", "As of") + u' ' + DateText::day(metadata.asOf, m_language);
    const QString set = DataStateText::of(metadata.dataState, m_language);
    parts << (!set.isEmpty()                    ? m_language.translate("Paper", "Data as at") + u' ' + set
                  : metadata.dataDate.isValid() ? m_language.translate("Paper", "Data as at") + u' '
                      + DateText::day(metadata.dataDate, m_language)
                                                : m_language.translate("Paper", "Date of data:") + u' '
                      + m_language.translate("Paper", "not reported"));
    parts << metadata.mark;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString HtmlPage::foot(const Paper::Metadata &metadata) const
{
    QString text = u"Lenkungsstand"_s;
    if (!metadata.fingerprint.isEmpty())
        text += u" · "_s + m_language.translate("Paper", "Data identifier %1").arg(metadata.fingerprint);
    return text;
}

QString PaperWriter::toHtml(const Paper::Document &document)
{
    return HtmlPage(document).run();
}
