// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/guardedxml.h"

#include "core/sheets/sheetlimits.h"

#include <QByteArrayView>

using namespace Qt::Literals::StringLiterals;

namespace {
// Where the markup that starts at `at` ends; -1 if it does not, or is of a kind that is refused. The reader
// compares the attributes of a tag with each other, so a tag of a million of them would never end.
qsizetype endOfMarkup(QByteArrayView bytes, qsizetype at)
{
    const QByteArrayView rest = bytes.sliced(at);
    const auto after = [&](QByteArrayView end, qsizetype from) {
        const qsizetype found = bytes.indexOf(end, at + from);
        return found < 0 ? -1 : found + end.size();
    };
    if (rest.startsWith("<!--"))
        return after("-->", 4);
    if (rest.startsWith("<![CDATA["))
        return after("]]>", 9);
    if (rest.startsWith("<?"))
        return after("?>", 2);
    if (rest.startsWith("<!"))
        return -1;
    char quote = 0;
    const qsizetype last = qMin(bytes.size(), at + SheetLimits::xmlTagBytes);
    for (qsizetype end = at + 1; end < last; ++end) {
        const char character = bytes[end];
        if (quote)
            quote = character == quote ? char(0) : quote;
        else if (character == '"' || character == '\'')
            quote = character;
        else if (character == '>')
            return end + 1;
    }
    return -1;
}

bool isTame(QByteArrayView bytes)
{
    if (bytes.contains('\0')) // UTF-16, in which the look at the bytes below would see nothing
        return false;
    for (qsizetype at = bytes.indexOf('<'); at >= 0; at = bytes.indexOf('<', at)) {
        at = endOfMarkup(bytes, at);
        if (at < 0)
            return false;
    }
    return true;
}
}

GuardedXml::GuardedXml(const QByteArray &bytes)
    : m_xml(isTame(bytes) ? bytes : QByteArray())
{
    m_xml.setNamespaceProcessing(true);
    m_xml.setEntityExpansionLimit(0);
}

bool GuardedXml::next()
{
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartDocument: {
        const QStringView encoding = m_xml.documentEncoding();
        if (!encoding.isEmpty() && encoding.compare("utf-8"_L1, Qt::CaseInsensitive) != 0)
            fail(u"an encoding other than UTF-8"_s);
        break;
    }
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        fail(u"a document type or an entity"_s);
        break;
    case QXmlStreamReader::StartElement:
        if (++m_depth > SheetLimits::xmlDepth)
            fail(u"elements nested too deeply"_s);
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return !m_xml.hasError() && !m_xml.atEnd();
}

bool GuardedXml::nextElement()
{
    while (next())
        if (token() == QXmlStreamReader::StartElement)
            return true;
    return false;
}

bool GuardedXml::nextChild()
{
    while (next()) {
        if (token() == QXmlStreamReader::StartElement)
            return true;
        if (token() == QXmlStreamReader::EndElement)
            return false;
    }
    return false;
}

void GuardedXml::skip()
{
    const int inside = m_depth;
    while (m_depth >= inside && next()) { }
}

QString GuardedXml::text()
{
    QString text;
    const int inside = m_depth;
    while (m_depth >= inside && next())
        if (token() == QXmlStreamReader::Characters)
            text += characters();
    return text;
}

QString GuardedXml::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}
