// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/breakablehtml.h"

#include "core/report/linebreak.h"

#include <QFontMetrics>
#include <QStringList>

#include <utility>

namespace {
constexpr QChar softHyphen(0x00AD);
constexpr QChar zeroWidthSpace(0x200B);

/// Each character may end a line, with a hyphen between letters; an entity (&amp;) is one.
QString cutAnywhere(const QString &piece)
{
    QString result;
    bool inEntity = false;
    for (qsizetype at = 0; at < piece.size(); ++at) {
        const QChar character = piece.at(at);
        inEntity = (inEntity || character == u'&') && character != u';';
        result += character;
        if (inEntity || at + 1 == piece.size())
            continue;
        const bool insideWord = character.isLetter() && piece.at(at + 1).isLetter();
        result += insideWord ? softHyphen : zeroWidthSpace;
    }
    return result;
}

/// A hyphen after a short prefix (BSC-), or the dash of a period, ends a line only where the whole is too
/// wide.
QString cutAtHyphens(const QString &run, const QFontMetrics &metrics, int room)
{
    if (metrics.horizontalAdvance(run) <= room)
        return run;
    QStringList parts;
    QString part;
    for (const QChar character : run) {
        part += character;
        if (character == u'-' || character == u'–')
            parts.append(std::exchange(part, {}));
    }
    if (!part.isEmpty())
        parts.append(part);
    for (QString &piece : parts)
        if (metrics.horizontalAdvance(piece) > room)
            piece = cutAnywhere(piece);
    return parts.join(zeroWidthSpace);
}

QString withJoints(const QString &word, const QFontMetrics &metrics, int room)
{
    QString result;
    QString run; // of pieces between which no line may end
    const auto finish = [&](QStringView end) {
        result += cutAtHyphens(run, metrics, room) + end;
        run.clear();
    };
    for (const LineBreak::Piece &piece : LineBreak::pieces(word, LineBreak::Where::Cell)) {
        run += piece.text;
        if (piece.after == LineBreak::After::SoftHyphen)
            finish(QStringView(&softHyphen, 1));
        else if (piece.after == LineBreak::After::Break)
            finish(QStringView(&zeroWidthSpace, 1));
    }
    finish({});
    return result;
}

QString breakable(const QString &token, const QFontMetrics &metrics, int room)
{
    if (metrics.horizontalAdvance(token) <= room)
        return token;
    QStringList words = token.split(QChar::Nbsp);
    for (QString &word : words)
        if (metrics.horizontalAdvance(word) > room)
            word = withJoints(word, metrics, room);
    return words.join(u' ');
}
}

QString BreakableHtml::of(const QString &html, const QFontMetrics &metrics, int room)
{
    QString result;
    QString token;
    bool inTag = false;
    const auto finish = [&] {
        result += breakable(token, metrics, room);
        token.clear();
    };
    for (const QChar character : html) {
        const bool opens = character == u'<';
        if (!inTag && (opens || character == u' '))
            finish();
        inTag = inTag || opens;
        if (inTag || character == u' ')
            result += character;
        else
            token += character;
        if (character == u'>')
            inTag = false;
    }
    finish();
    return result;
}
