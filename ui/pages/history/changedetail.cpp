// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/changedetail.h"

#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QPainter>
#include <QResizeEvent>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

namespace {
constexpr int mostReasonRows = 4;
constexpr int ringRoom = 4; // around the text
}

ChangeDetail::ChangeDetail(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setFont(Typography::font(Typography::Role::Body));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(Typography::px(ringRoom));
}

void ChangeDetail::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    setPlainText(text);
    QTextFrameFormat frame = document()->rootFrame()->frameFormat(); // emptying the document forgets it
    frame.setTopMargin(Typography::dots());
    document()->rootFrame()->setFrameFormat(frame);
    fit();
}

void ChangeDetail::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ChangeDetail::fit()
{
    const int line = fontMetrics().lineSpacing();
    const int needed = int(std::ceil(document()->size().height()));
    const int besides = Typography::dots() + 2 * Typography::px(ringRoom);
    setFixedHeight(std::clamp(needed, line, besides + mostReasonRows * line));
}

// Its cursor alone is too little to be seen.
void ChangeDetail::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    PaintKit::drawFocusRing(painter, viewport()->rect(), Theme::current());
}

void ChangeDetail::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void ChangeDetail::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
}

// The ring does not move with the text.
void ChangeDetail::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    viewport()->update();
}
