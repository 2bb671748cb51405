// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/linebreak.h"

#include "core/report/characters.h"
#include "core/report/wordjoints.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QChar softHyphen(0x00AD);
constexpr qsizetype longWordInCell = 13;
constexpr qsizetype longWordInRunning = 17;
constexpr qsizetype shortPrefix = 3; // KI-, WG-, Pop-Up-

// Each pattern matches one space that must hold what stands on both sides of it.
const QRegularExpression &gluedSpaces()
{
    static const QRegularExpression expression(
        u"(?<=\\bNr\\.|\\b[Nn]o\\.|\\bAbs\\.|\\bArt\\.|§|\\bZiffer|\\bAbsatz|\\bAbschnitt|\\bStufe|\\bSection"
        u"|\\bsection|\\bitem) (?=\\d)"
        u"|(?<=\\d) (?=(?:Arbeitstag|Tag|Woche|Monat|Jahr|Stunde|Prozent|Euro|Uhr|Einträge|Termine"
        u"|working day|day|week|month|year|hour|percent)|%|€|mm\\b|pt\\b)"
        u"|(?<=\\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November"
        u"|December)\\b)"
        u"|(?<=January|February|March|April|May|June|July|August|September|October|November|December) "
        u"(?=\\d{4}\\b)"
        u"|(?<=\\d) (?=(?:von|of) \\d)|(?<=\\bvon|\\bof) (?=\\d+\\b(?!\\.))"
        u"|(?<=\\b(?:Mo|Di|Mi|Do|Fr|Sa|So)|\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)) (?=\\d)"
        u"|(?<=\\bin|\\bvor|\\+) (?=\\d+(?: |\\x{A0})(?:Tag|day))|(?<=\\bday|\\bdays) (?=ago\\b)"
        u"|(?<=\\bund|\\band) (?=\\d+(?: |\\x{A0})(?:weiter|more\\b))|(?<=\\d) (?=(?:weiter|more\\b))"
        u"|(?<=\\b\\w\\.) (?=\\w\\.)"
        u"|(?<=\\bLenku) (?=VD\\b)"
        u"|(?<=\\d) (?=x \\d)|(?<=\\dx| x) (?=\\d)"_s);
    return expression;
}

bool isLongEnough(QStringView letters, LineBreak::Where where)
{
    switch (where) {
    case LineBreak::Where::Heading:
        return false;
    case LineBreak::Where::Running:
        return letters.size() >= longWordInRunning;
    case LineBreak::Where::Cell:
        return letters.size() >= longWordInCell;
    }
    Q_UNREACHABLE();
}

// A run of letters with its joints marked; anything else is passed on as it is.
void appendLetters(std::vector<LineBreak::Piece> &pieces, QStringView letters, LineBreak::Where where)
{
    qsizetype from = 0;
    if (isLongEnough(letters, where)) {
        for (const qsizetype joint : WordJoints::of(letters)) {
            pieces.push_back({letters.mid(from, joint - from).toString(), LineBreak::After::SoftHyphen});
            from = joint;
        }
    }
    pieces.push_back({letters.mid(from).toString(), LineBreak::After::Nothing});
}

bool isBreakingHyphen(QStringView word, qsizetype at, qsizetype lettersBefore)
{
    const bool letterFollows = at + 1 < word.size() && word.at(at + 1).isLetter();
    return word.at(at) == u'-' && letterFollows && lettersBefore > shortPrefix;
}

bool isBreakingSlash(QStringView word, qsizetype at, qsizetype lettersBefore)
{
    return word.at(at) == u'/' && at + 1 < word.size() && word.at(at + 1).isLetter()
        && lettersBefore > shortPrefix;
}
}

QString LineBreak::glued(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar character : text) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator)
            clean += u' ';
        else
            clean += character;
    }
    return clean.replace(gluedSpaces(), QString(noBreakSpace));
}

std::vector<LineBreak::Piece> LineBreak::pieces(const QString &word, Where where)
{
    std::vector<Piece> result;
    qsizetype lettersFrom = 0;
    const QStringView view(word);
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (word.at(at).isLetter() || word.at(at).isMark())
            continue;
        const qsizetype letterCount = at - lettersFrom;
        if (letterCount > 0)
            appendLetters(result, view.mid(lettersFrom, letterCount), where);
        lettersFrom = at + 1;
        if (word.at(at) == softHyphen) {
            if (!result.empty())
                result.back().after = After::SoftHyphen;
            continue;
        }
        const bool breaks = isBreakingHyphen(view, at, letterCount) || isBreakingSlash(view, at, letterCount);
        if (result.empty() || result.back().after != After::Nothing)
            result.push_back({});
        result.back().text += word.at(at);
        result.back().after = breaks ? After::Break : After::Nothing;
    }
    if (lettersFrom < word.size())
        appendLetters(result, view.mid(lettersFrom), where);
    return result;
}
