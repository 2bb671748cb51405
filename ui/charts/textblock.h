// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QColor;
class QPainter;
class QPointF;
class QTextLayout;

/// A paragraph set to a width: measured once, painted often. It breaks between words and after hyphens, and
/// inside a word, with a hyphen, only where one word alone is wider than the line.
class TextBlock
{
public:
    TextBlock() = default;
    /// With \a maxLines above 0 the text ends at a word with " …"; isShortened() then is true.
    TextBlock(const QString &text, const QFont &font, int width, int maxLines = 0);
    /// From text with `<b>` as its only tag (core/report/headline.h).
    [[nodiscard]] static TextBlock fromMarkup(const QString &html, const QFont &font, int width);

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] QString line(int index) const;
    /// Width of the widest line, rounded up.
    [[nodiscard]] int width() const;
    [[nodiscard]] int lineWidth(int index) const;
    [[nodiscard]] int height() const;
    [[nodiscard]] qreal ascent() const; ///< of the first line
    [[nodiscard]] qreal baseline(int index) const; ///< below the top
    /// Where \a length letters from the one at \a from on stand, below and right of the top left; one for
    /// each line.
    [[nodiscard]] std::vector<QRectF> rectsOf(qsizetype from, qsizetype length) const;
    [[nodiscard]] bool isShortened() const { return m_shortened; }
    [[nodiscard]] const QString &fullText() const { return m_fullText; }

    void paint(QPainter &painter, QPointF topLeft, const QColor &color) const;

private:
    QString m_fullText;
    std::shared_ptr<QTextLayout> m_layout; // immutable once set, hence shared by copies
    bool m_shortened = false;
};

/// Plain text of markup with `<b>`.
[[nodiscard]] QString withoutMarkup(const QString &html);
/// Width of the widest piece of \a text that a line break leaves whole: words, and parts ended by a hyphen.
[[nodiscard]] int widestWord(const QString &text, const QFont &font);
/// Width of \a text on one line, rounded up.
[[nodiscard]] int textWidth(const QString &text, const QFont &font);
