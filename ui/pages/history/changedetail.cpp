// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/changedetail.h"

#include "ui/support/typography.h"

#include <QResizeEvent>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

namespace {
constexpr int mostReasonRows = 4;
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
    document()->setDocumentMargin(0);
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
    setFixedHeight(std::clamp(needed, line, Typography::dots() + mostReasonRows * line));
}
