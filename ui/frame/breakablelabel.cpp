// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/breakablelabel.h"

#include "core/report/linebreak.h"
#include "ui/frame/breakablehtml.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int waveBelow = 3; // the base line
constexpr int waveRoom = 4; // below the last line
}

BreakableLabel::BreakableLabel(QWidget *parent)
    : LinkLabel(parent)
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BreakableLabel::setHtml(const QString &html)
{
    // Tab stops only at what can be pressed; plain sentences are reached by scrolling and by a click.
    setTextInteractionFlags(html.contains("<a "_L1)
                                ? Qt::TextInteractionFlags(Qt::TextBrowserInteraction)
                                : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_html = LineBreak::glued(html);
    m_needed = {};
    makeRoomAbove();
    rebreak();
}

int BreakableLabel::roomIn(int width) const
{
    const QMargins margins = contentsMargins();
    return width - margins.left() - margins.right();
}

// Measured in the heaviest font that occurs, less the hyphen that may come to the end of a line.
QString BreakableLabel::brokenFor(int width) const
{
    QFont heaviest = font();
    if (m_html.contains("font-weight:600"_L1))
        heaviest.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(heaviest);
    const QString broken =
        BreakableHtml::of(m_html, metrics, qMax(1, roomIn(width) - metrics.horizontalAdvance(u'-')));
    return m_above == 0 ? broken : risenFirstLine() + broken;
}

void BreakableLabel::rebreak()
{
    // A new text forgets which link is marked, so it comes only with other breaks.
    if (const QString broken = brokenFor(width()); broken != text())
        setText(broken);
}

// A label cuts off what is drawn above the ascent of its first line, and a document ignores the margin of its
// first block; so a larger sign that nobody sees makes the line higher.
QString BreakableLabel::risenFirstLine() const
{
    const int ascent = qMax(1, QFontMetrics(font()).ascent());
    return u"<span style=\"font-size:%1pt\">&#8203;</span>"_s.arg(font().pointSizeF() * (ascent + m_above)
                                                                  / ascent);
}

void BreakableLabel::makeRoomAbove()
{
    m_above = Typography::rise(QFontMetrics(font()), QTextDocumentFragment::fromHtml(m_html).toPlainText());
}

int BreakableLabel::heightForWidth(int width) const
{
    if (m_needed.width() != width)
        m_needed = QSize(width, heightOf(brokenFor(width), width));
    return m_needed.height();
}

/// As the label itself lays \a broken out in \a width.
void BreakableLabel::layOut(QTextDocument &document, const QString &broken, int width) const
{
    document.setDefaultFont(font());
    document.setDocumentMargin(0);
    document.setHtml(broken);
    document.setTextWidth(qMax(1, roomIn(width)));
}

int BreakableLabel::heightOf(const QString &broken, int width) const
{
    QTextDocument document;
    layOut(document, broken, width);
    const QMargins margins = contentsMargins();
    return int(std::ceil(document.size().height())) + margins.top() + margins.bottom();
}

void BreakableLabel::setWaved(bool waved)
{
    m_waved = waved;
    setContentsMargins(0, 0, 0, waved ? waveRoom : 0);
    update();
}

void BreakableLabel::paintEvent(QPaintEvent *event)
{
    LinkLabel::paintEvent(event);
    if (!m_waved)
        return;
    QTextDocument document;
    layOut(document, text(), width());
    QPainter painter(this);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        for (int at = 0; at < block.layout()->lineCount(); ++at) {
            const QTextLine line = block.layout()->lineAt(at);
            const QRectF words = line.naturalTextRect().translated(origin + contentsRect().topLeft());
            PaintKit::drawWave(painter, words.left(), words.right(), words.top() + line.ascent() + waveBelow,
                               Theme::current().atRisk);
        }
    }
}

void BreakableLabel::resizeEvent(QResizeEvent *event)
{
    LinkLabel::resizeEvent(event);
    rebreak();
}

void BreakableLabel::changeEvent(QEvent *event)
{
    LinkLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_needed = {};
        makeRoomAbove();
        rebreak();
    }
}

bool BreakableLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ContentsRectChange) {
        m_needed = {};
        rebreak();
    }
    return LinkLabel::event(event);
}
