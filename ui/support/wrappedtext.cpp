// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/wrappedtext.h"

#include "core/report/wordjoints.h"
#include "ui/support/paintkit.h"

#include <QFontMetrics>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {
// Whether a line may end in front of the character at \a at: after a space, or after a hyphen or dash inside
// of a word ("KI-|Roadmap", "24.09.–|10.10.2025"), but not in "Service- und".
bool canBreak(const QString &text, qsizetype at)
{
    const QChar before = text.at(at - 1);
    if (text.at(at).isSpace() || before == QChar::Nbsp)
        return false;
    if (before.isSpace())
        return true;
    const bool dash = before == u'-' || before == u'–' || before == u'/';
    return dash && at > 1 && !text.at(at - 2).isSpace();
}

std::vector<qsizetype> breaks(const QString &text)
{
    std::vector<qsizetype> places;
    for (qsizetype at = 1; at < text.size(); ++at)
        if (canBreak(text, at))
            places.push_back(at);
    return places;
}

QString head(const QString &text, qsizetype end)
{
    return text.left(end).trimmed();
}

/// The last joint of the first word at which it fits into the line with a hyphen; 0: there is none.
qsizetype jointFor(const QString &text, const QFontMetrics &metrics, int width)
{
    const std::vector<qsizetype> places = breaks(text);
    const qsizetype wordEnd = places.empty() ? text.size() : places.front();
    qsizetype found = 0;
    for (qsizetype from = 0; from < wordEnd;) {
        qsizetype to = from;
        while (to < wordEnd && (text.at(to).isLetter() || text.at(to).isMark()))
            ++to;
        for (const qsizetype joint : WordJoints::of(QStringView(text).sliced(from, to - from)))
            if (metrics.horizontalAdvance(text.left(from + joint) + u'-') <= width)
                found = from + joint;
        from = to + 1;
    }
    return found;
}

/// The last place between two letters of the first word at which it fits into the line with a hyphen, for
/// words without joints; 0: there is none that leaves more than a stub.
qsizetype forcedBreak(const QString &text, const QFontMetrics &metrics, int width)
{
    constexpr qsizetype stub = 3;
    const std::vector<qsizetype> places = breaks(text);
    const qsizetype wordEnd = places.empty() ? text.size() : places.front();
    qsizetype found = 0;
    for (qsizetype at = stub;
         at + stub <= wordEnd && metrics.horizontalAdvance(text.left(at) + u'-') <= width; ++at)
        if (text.at(at - 1).isLetter() && text.at(at).isLetter())
            found = at;
    return found;
}

/// Where the first word is divided, at a joint if it has one; 0: nowhere.
qsizetype division(const QString &text, const QFontMetrics &metrics, int width)
{
    const qsizetype joint = jointFor(text, metrics, width);
    return joint > 0 ? joint : forcedBreak(text, metrics, width);
}

/// What fits; of a first word that does not, the part before its division.
QString lastLine(const QString &text, const QFontMetrics &metrics, int width)
{
    const QString tail = u" …"_s;
    const std::vector<qsizetype> places = breaks(text);
    const QString word = head(text, places.empty() ? text.size() : places.front());
    const bool all = metrics.horizontalAdvance(text) <= width;
    if (all || metrics.horizontalAdvance(word + tail) <= width)
        return PaintKit::elided(text, metrics, width);
    const qsizetype end = division(text, metrics, width - metrics.horizontalAdvance(tail));
    return end > 0 ? text.left(end) + u'-' + tail : PaintKit::elided(text, metrics, width);
}
}

QStringList WrappedText::lines(const QString &text, const QFontMetrics &metrics, int width, int most)
{
    QStringList result;
    QString rest = text;
    while (result.size() + 1 < most && metrics.horizontalAdvance(rest) > width) {
        qsizetype end = 0;
        for (const qsizetype place : breaks(rest)) {
            if (metrics.horizontalAdvance(head(rest, place)) > width)
                break;
            end = place;
        }
        if (end > 0) {
            result.append(head(rest, end));
        } else if (end = division(rest, metrics, width); end > 0) {
            result.append(rest.left(end) + u'-');
        } else {
            break; // a figure or a stub, wider than the line
        }
        rest = rest.mid(end);
    }
    result.append(lastLine(rest, metrics, width));
    return result;
}

int WrappedText::leastWidth(const QString &text, const QFontMetrics &metrics, int lines)
{
    int least = metrics.horizontalAdvance(text);
    if (lines < 2)
        return least;
    for (const qsizetype place : breaks(text))
        least = qMin(least,
                     qMax(metrics.horizontalAdvance(head(text, place)),
                          leastWidth(text.mid(place), metrics, lines - 1)));
    return least;
}

int WrappedText::widestWord(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    qsizetype begin = 0;
    std::vector<qsizetype> places = breaks(text);
    places.push_back(text.size());
    for (const qsizetype place : places) {
        widest = qMax(widest, metrics.horizontalAdvance(text.mid(begin, place - begin).trimmed()));
        begin = place;
    }
    return widest;
}
