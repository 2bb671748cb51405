// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visibletext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isLayout(QChar character)
{
    return character == u'\n' || character == u'\r' || character == u'\t';
}

bool isBreak(QChar character)
{
    return isLayout(character) || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

// Unicode Standard Annex #9, "Directional Formatting Characters".
bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

// U+2400 to U+2421 are pictures of the first controls and of DEL; the others have none.
QChar pictureOf(QChar control)
{
    const char16_t code = control.unicode();
    if (code < 0x20)
        return QChar(char16_t(0x2400 + code));
    return code == 0x7f ? QChar(0x2421) : QChar(QChar::ReplacementCharacter);
}
}

namespace VisibleText {

QString onOneLine(const QString &text)
{
    QString visible = text;
    for (QChar &character : visible)
        if (isBreak(character))
            character = u' ';
        else if (isControl(character))
            character = pictureOf(character);
        else if (turnsDirection(character))
            character = QChar::ReplacementCharacter;
    return visible;
}

QString asData(const QString &text)
{
    QString visible = text;
    for (QChar &character : visible)
        if (isControl(character) && !isLayout(character))
            character = pictureOf(character);
    return visible;
}

QByteArray escaped(const QByteArray &json)
{
    // Outside of its texts JSON has none of these, and the first 32 are escaped already.
    const QString text = QString::fromUtf8(json);
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar character : text)
        if ((isControl(character) && !isLayout(character)) || turnsDirection(character)
            || (isBreak(character) && !isLayout(character)))
            escaped += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
        else
            escaped += character;
    return escaped.toUtf8();
}

}
