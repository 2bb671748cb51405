// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/textblock.h"

#include "ui/support/wrappedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
using Formats = QList<QTextLayout::FormatRange>;

/// Soft hyphens in the words that are wider than the line: where they are divided, a hyphen shows it.
QString hyphenated(const QString &text, const QFont &font, int width, Formats &formats)
{
    const QFontMetrics metrics(font);
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype blank = text.indexOf(u' ', at);
        const qsizetype end = blank < 0 ? text.size() : blank + 1;
        const QString word = text.mid(at, end - at);
        if (metrics.horizontalAdvance(word.trimmed()) <= width) {
            result += word;
            at = end;
            continue;
        }
        QStringView rest(word);
        for (const QString &line : WrappedText::lines(word, metrics, width, int(word.size()))) {
            const bool divided = !rest.startsWith(line) && line.endsWith(u'-');
            const QStringView part = rest.first(std::min(rest.size(), line.size() - (divided ? 1 : 0)));
            result += part;
            rest = rest.sliced(part.size());
            if (!divided)
                continue;
            for (QTextLayout::FormatRange &range : formats) { // one character more in it or before it
                range.start += range.start >= result.size() ? 1 : 0;
                range.length += range.start < result.size() && result.size() < range.start + range.length;
            }
            result += QChar(QChar::SoftHyphen);
        }
        result += rest;
        at = end;
    }
    return result;
}

std::shared_ptr<QTextLayout> layOut(const QString &text, const QFont &font, Formats formats, int width)
{
    auto layout = std::make_shared<QTextLayout>(hyphenated(text, font, width, formats), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    const qreal lineHeight = QFontMetricsF(font).lineSpacing();
    qreal top = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, std::round(top)});
        top += lineHeight;
    }
    layout->endLayout();
    return layout;
}

QString unescaped(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/// The text without tags; fills \a bold with the ranges that stood in `<b>`.
QString readMarkup(const QString &html, Formats *bold)
{
    QString plain;
    bool inBold = false;
    qsizetype at = 0;
    while (at <= html.size()) {
        const QLatin1StringView tag = inBold ? "</b>"_L1 : "<b>"_L1;
        const qsizetype next = html.indexOf(tag, at);
        const qsizetype end = next < 0 ? html.size() : next;
        const QString part = unescaped(html.mid(at, end - at));
        if (inBold && bold && !part.isEmpty()) {
            QTextCharFormat format;
            format.setFontWeight(QFont::DemiBold);
            bold->append({int(plain.size()), int(part.size()), format});
        }
        plain += part;
        if (next < 0)
            break;
        at = next + tag.size();
        inBold = !inBold;
    }
    return plain;
}

/// The most of \a text that, with " …" behind it, fits into \a maxLines.
QString shortened(const QString &text, const QFont &font, int width, int maxLines)
{
    QString rest = text;
    while (true) {
        const qsizetype blank = rest.lastIndexOf(u' ');
        if (blank <= 0)
            return QFontMetrics(font).elidedText(text, Qt::ElideRight, width * maxLines);
        rest.truncate(blank);
        while (!rest.isEmpty() && u",;:("_s.contains(rest.back()))
            rest.chop(1);
        const QString candidate = rest + u" …"_s;
        if (layOut(candidate, font, {}, width)->lineCount() <= maxLines)
            return candidate;
    }
}
}

TextBlock::TextBlock(const QString &text, const QFont &font, int width, int maxLines)
    : m_fullText(text)
    , m_layout(layOut(text, font, {}, width))
{
    if (maxLines <= 0 || m_layout->lineCount() <= maxLines)
        return;
    m_shortened = true;
    m_layout = layOut(shortened(text, font, width, maxLines), font, {}, width);
}

TextBlock TextBlock::fromMarkup(const QString &html, const QFont &font, int width)
{
    TextBlock block;
    Formats bold;
    block.m_fullText = readMarkup(html, &bold);
    block.m_layout = layOut(block.m_fullText, font, bold, width);
    return block;
}

int TextBlock::lineCount() const
{
    return m_layout ? m_layout->lineCount() : 0;
}

QString TextBlock::line(int index) const
{
    const QTextLine line = m_layout->lineAt(index);
    QString text = m_layout->text().mid(line.textStart(), line.textLength()).trimmed();
    if (text.endsWith(QChar(QChar::SoftHyphen)))
        text.back() = u'-'; // as it is seen
    return text.remove(QChar(QChar::SoftHyphen));
}

int TextBlock::lineWidth(int index) const
{
    return int(std::ceil(m_layout->lineAt(index).naturalTextWidth()));
}

int TextBlock::width() const
{
    int widest = 0;
    for (int index = 0; index < lineCount(); ++index)
        widest = std::max(widest, lineWidth(index));
    return widest;
}

int TextBlock::height() const
{
    if (lineCount() == 0)
        return 0;
    return qRound(lineCount() * QFontMetricsF(m_layout->font()).lineSpacing());
}

qreal TextBlock::ascent() const
{
    return m_layout ? m_layout->lineAt(0).ascent() : 0;
}

qreal TextBlock::baseline(int index) const
{
    const QTextLine line = m_layout->lineAt(index);
    return line.y() + line.ascent();
}

std::vector<QRectF> TextBlock::rectsOf(qsizetype from, qsizetype length) const
{
    std::vector<QRectF> rects;
    for (int index = 0; index < lineCount(); ++index) {
        const QTextLine at = m_layout->lineAt(index);
        const int first = std::max(int(from), at.textStart());
        const int end = std::min(int(from + length), at.textStart() + at.textLength());
        if (first >= end)
            continue;
        const qreal left = at.cursorToX(first);
        rects.emplace_back(left, at.y(), std::min(at.cursorToX(end), at.naturalTextWidth()) - left,
                           at.height());
    }
    return rects;
}

void TextBlock::paint(QPainter &painter, QPointF topLeft, const QColor &color) const
{
    if (!m_layout)
        return;
    painter.setPen(color);
    m_layout->draw(&painter, topLeft);
}

QString withoutMarkup(const QString &html)
{
    return readMarkup(html, nullptr);
}

int textWidth(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

int widestWord(const QString &text, const QFont &font)
{
    int widest = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool hyphen = at < text.size() && text[at] == u'-';
        if (at < text.size() && text[at] != u' ' && !hyphen)
            continue;
        widest = std::max(widest, textWidth(text.mid(from, at - from + (hyphen ? 1 : 0)), font));
        from = at + 1;
    }
    return widest;
}
