// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/textdecoding.h"

#include <QStringDecoder>

#include <array>

namespace {
// 0x80 to 0x9F, where Windows-1252 differs from Latin-1; five places are not assigned.
constexpr std::array<char16_t, 32> windowsCharacters = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

std::optional<QString> decodedWith(QStringDecoder::Encoding encoding, const QByteArray &bytes)
{
    if (encoding != QStringDecoder::Utf8
        && bytes.size() % 2 != 0) // the decoder keeps half a character to itself
        return std::nullopt;
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<QString> fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() <= 0x9F)
            character = QChar(windowsCharacters[character.unicode() - 0x80u]);
        if (character == QChar::ReplacementCharacter)
            return std::nullopt; // it would be recorded as a sign that nobody wrote
    }
    return text;
}
}

std::optional<QString> decodedText(const QByteArray &bytes)
{
    std::optional<QString> text;
    if (bytes.startsWith("\xFF\xFE"))
        text = decodedWith(QStringDecoder::Utf16LE, bytes);
    else if (bytes.startsWith("\xFE\xFF"))
        text = decodedWith(QStringDecoder::Utf16BE, bytes);
    else if (text = decodedWith(QStringDecoder::Utf8, bytes); !text && !bytes.startsWith("\xEF\xBB\xBF"))
        text = fromWindows(bytes);
    if (!text || text->contains(QChar(u'\0')))
        return std::nullopt;
    if (text->startsWith(QChar(QChar::ByteOrderMark)))
        text->remove(0, 1);
    return text;
}
