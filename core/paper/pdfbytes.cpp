// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdfbytes.h"

#include "core/report/datastatetext.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype offsetDigits = 10;

QString languageTag(const Paper::Metadata &metadata)
{
    return metadata.language == "en"_L1 ? u"en-GB"_s : u"de-DE"_s;
}

QString keywords(const Paper::Metadata &metadata)
{
    QStringList words;
    if (metadata.asOf.isValid())
        words << u"Stichtag "_s + metadata.asOf.toString(Qt::ISODate);
    const QString reported = metadata.dataDate.toString(Qt::ISODate);
    const QString set = DataStateText::of(metadata.dataState, Language(Language::Code::German));
    if (!set.isEmpty())
        words << u"Datenstand "_s + set;
    if (!reported.isEmpty())
        words << (set.isEmpty() ? u"Datenstand "_s : u"Letzte Meldung "_s) + reported;
    if (!metadata.fingerprint.isEmpty())
        words << u"Datenkennung "_s + metadata.fingerprint;
    return words.join(u", "_s);
}

void writeAlternative(QXmlStreamWriter &xml, const QString &property, const QString &container,
                      const QString &value, const QString &language = {})
{
    xml.writeStartElement(property);
    xml.writeStartElement(container);
    xml.writeStartElement(u"rdf:li"_s);
    if (!language.isEmpty())
        xml.writeAttribute(u"xml:lang"_s, language);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// A PDF with a classic table of offsets, which it keeps right while bytes are replaced.
class Patcher
{
public:
    explicit Patcher(QByteArray pdf)
        : m_pdf(std::move(pdf))
    {
        const qsizetype start = m_pdf.lastIndexOf("startxref");
        const qsizetype table =
            start < 0 ? -1 : m_pdf.mid(start + 9).trimmed().split('\n').first().toLongLong();
        if (table > 0 && m_pdf.mid(table, 4) == "xref")
            m_table = table;
    }

    [[nodiscard]] bool isUsable() const { return m_table > 0; }
    [[nodiscard]] QByteArray bytes() const { return m_pdf; }
    [[nodiscard]] qsizetype find(const char *what) const { return m_pdf.indexOf(what); }
    [[nodiscard]] qsizetype findLast(const char *what) const { return m_pdf.lastIndexOf(what); }
    [[nodiscard]] qsizetype endOf(const char *what, qsizetype from) const
    {
        return m_pdf.indexOf(what, from);
    }

    void replace(qsizetype at, qsizetype length, const QByteArray &text)
    {
        m_pdf.replace(at, length, text);
        const qsizetype shift = text.size() - length;
        if (shift == 0)
            return;
        if (m_table > at) {
            m_table += shift;
            const qsizetype start = m_pdf.lastIndexOf("startxref") + 10;
            const qsizetype end = m_pdf.indexOf('\n', start);
            m_pdf.replace(start, end - start, QByteArray::number(m_table));
        }
        shiftOffsets(at, shift);
    }

private:
    void shiftOffsets(qsizetype behind, qsizetype shift)
    {
        const qsizetype trailer = m_pdf.indexOf("trailer", m_table);
        for (qsizetype entry = m_pdf.indexOf(" 00000 n", m_table); entry >= 0 && entry < trailer;
             entry = m_pdf.indexOf(" 00000 n", entry + 1)) {
            const qsizetype from = entry - offsetDigits;
            const qlonglong offset = m_pdf.mid(from, offsetDigits).toLongLong();
            if (offset > behind)
                m_pdf.replace(from, offsetDigits,
                              QByteArray::number(offset + shift).rightJustified(offsetDigits, '0'));
        }
    }

    QByteArray m_pdf;
    qsizetype m_table = 0;
};

void setCreationDate(Patcher &pdf, const Paper::Metadata &metadata)
{
    const qsizetype at = pdf.find("/CreationDate (D:");
    const qsizetype end = at < 0 ? -1 : pdf.endOf(")", at);
    if (end < 0 || !metadata.asOf.isValid())
        return;
    const QByteArray day = metadata.asOf.toString(u"yyyyMMdd"_s).toLatin1();
    pdf.replace(at, end + 1 - at, "/CreationDate (D:" + day + "000000Z)");
}

void setLanguage(Patcher &pdf, const Paper::Metadata &metadata)
{
    const qsizetype at = pdf.find("/Type /Catalog");
    if (at < 0)
        return;
    const QByteArray tag = languageTag(metadata).toLatin1();
    pdf.replace(at, 14,
                "/Type /Catalog\n/Lang (" + tag + ")\n/ViewerPreferences << /DisplayDocTitle true >>");
}

void setIdentifier(Patcher &pdf, const Paper::Metadata &metadata)
{
    const qsizetype at = pdf.findLast("/ID [");
    const qsizetype end = at < 0 ? -1 : pdf.endOf("]", at);
    if (end < 0)
        return;
    const QString basis = metadata.title + u'|' + keywords(metadata) + u'|' + metadata.language;
    const QByteArray id = QCryptographicHash::hash(basis.toUtf8(), QCryptographicHash::Md5).toHex();
    pdf.replace(at, end + 1 - at, "/ID [ <" + id + "> <" + id + "> ]");
}
}

QByteArray PdfBytes::xmp(const Paper::Metadata &metadata)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeStartElement(u"x:xmpmeta"_s);
    xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    xml.writeStartElement(u"rdf:RDF"_s);
    xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    xml.writeStartElement(u"rdf:Description"_s);
    xml.writeAttribute(u"rdf:about"_s, QString());
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:xmp"_s, u"http://ns.adobe.com/xap/1.0/"_s);
    xml.writeAttribute(u"xmlns:pdf"_s, u"http://ns.adobe.com/pdf/1.3/"_s);
    xml.writeAttribute(u"xmlns:pdfaid"_s, u"http://www.aiim.org/pdfa/ns/id/"_s);
    writeAlternative(xml, u"dc:title"_s, u"rdf:Alt"_s, metadata.title, u"x-default"_s);
    writeAlternative(xml, u"dc:language"_s, u"rdf:Bag"_s, languageTag(metadata));
    xml.writeTextElement(u"xmp:CreatorTool"_s, u"Lenkungsstand"_s);
    if (metadata.asOf.isValid()) {
        const QString day = metadata.asOf.toString(Qt::ISODate) + u"T00:00:00Z"_s;
        xml.writeTextElement(u"xmp:CreateDate"_s, day);
        xml.writeTextElement(u"xmp:ModifyDate"_s, day);
    }
    xml.writeTextElement(u"pdf:Producer"_s, u"Qt "_s + QLatin1StringView(QT_VERSION_STR));
    xml.writeTextElement(u"pdf:Keywords"_s, keywords(metadata));
    xml.writeTextElement(u"pdfaid:part"_s, u"1"_s);
    xml.writeTextElement(u"pdfaid:conformance"_s, u"B"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return packet;
}

QByteArray PdfBytes::finished(QByteArray pdf, const Paper::Metadata &metadata)
{
    Patcher patcher(std::move(pdf));
    if (!patcher.isUsable())
        return patcher.bytes();
    setLanguage(patcher, metadata);
    setCreationDate(patcher, metadata);
    setIdentifier(patcher, metadata);
    return patcher.bytes();
}
