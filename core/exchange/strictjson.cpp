// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/strictjson.h"

#include "core/exchange/jsonplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {
// Walks over a text that is known to be JSON and looks at nothing but brackets and keys.
class KeyScanner
{
public:
    explicit KeyScanner(const QByteArray &json)
        : m_json(json)
    {
    }

    // Path of the first key that stands twice in its object.
    std::optional<QString> firstDoubleKey()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at) {
            const char character = m_json.at(m_at);
            if (character == '{' || character == '[')
                m_levels.push_back({character == '{', {}, {}, 0});
            else if (character == '}' || character == ']')
                m_levels.pop_back();
            else if (character == ',')
                nextElement();
            else if (character == '"' && readText())
                return path();
        }
        return std::nullopt;
    }

private:
    struct Level
    {
        bool isObject = false;
        QSet<QByteArray> keys;
        QByteArray key; // empty while the next key is awaited
        qsizetype index = 0;
        bool keyRead = false;
    };

    void nextElement()
    {
        Level &level = m_levels.back();
        level.keyRead = false;
        ++level.index;
    }

    // Steps to the closing quote; true if the text is a key that its object has already.
    bool readText()
    {
        const qsizetype start = m_at + 1;
        bool escaped = false;
        for (++m_at; m_json.at(m_at) != '"'; ++m_at) {
            if (m_json.at(m_at) == '\\') {
                escaped = true;
                ++m_at;
            }
        }
        Level &level = m_levels.back();
        if (!level.isObject || level.keyRead)
            return false;
        level.key = m_json.mid(start, m_at - start);
        if (escaped)
            level.key = unescaped(level.key);
        level.keyRead = true;
        if (level.keys.contains(level.key))
            return true;
        level.keys.insert(level.key);
        return false;
    }

    static QByteArray unescaped(const QByteArray &key)
    {
        const QByteArray array = "[\"" + key + "\"]";
        return QJsonDocument::fromJson(array).array().first().toString().toUtf8();
    }

    QString path() const
    {
        QString path;
        for (const Level &level : m_levels)
            path = level.isObject ? memberPath(path, QString::fromUtf8(level.key))
                                  : path + u"[%1]"_s.arg(level.index);
        return path;
    }

    const QByteArray &m_json;
    std::vector<Level> m_levels;
    qsizetype m_at = 0;
};

QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.first(qBound(qsizetype(0), offset, json.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return u"%1:%2"_s.arg(line).arg(column);
}
}

Result<QJsonObject> StrictJson::object(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error{Error::Code::Format, fault.errorString(), lineAndColumn(json, fault.offset)};
    if (!document.isObject())
        return Error{Error::Code::Format, u"expected an object"_s, u"document"_s};
    if (const auto key = KeyScanner(json).firstDoubleKey())
        return Error{Error::Code::Format, u"the key stands twice"_s, *key};
    return document.object();
}
