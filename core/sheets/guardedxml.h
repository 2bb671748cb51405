// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QXmlStreamReader>

/// QXmlStreamReader for input from outside: no document type (hence no entities of its own and nothing from
/// elsewhere), no other encoding than UTF-8, no endless tags, no deep nesting.
///
/// A document that breaks the rules reads as one with an error.
class GuardedXml
{
public:
    explicit GuardedXml(const QByteArray &bytes);

    /// The next start of an element anywhere below; false at the end or after an error.
    [[nodiscard]] bool nextElement();
    /// The next start of a child of the element one is in, as QXmlStreamReader::readNextStartElement().
    [[nodiscard]] bool nextChild();
    void skip(); ///< to the end of the element one is in
    /// All text inside the element, with its descendants' text.
    [[nodiscard]] QString text();
    /// Advances by one token; false at the end or after an error.
    [[nodiscard]] bool next();

    [[nodiscard]] QXmlStreamReader::TokenType token() const { return m_xml.tokenType(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); } ///< without prefix
    [[nodiscard]] QStringView characters() const { return m_xml.text(); }
    /// By local name, whatever its prefix; null if there is none.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    [[nodiscard]] int depth() const { return m_depth; }

    [[nodiscard]] bool failed() const { return m_xml.hasError(); }
    [[nodiscard]] QString failure() const { return m_xml.errorString(); }
    void fail(const QString &reason) { m_xml.raiseError(reason); }

private:
    QXmlStreamReader m_xml;
    int m_depth = 0;
};
