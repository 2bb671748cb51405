// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/verdictbubble.h"

#include "ui/fields/checkededit.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QEvent>
#include <QPainter>

using Typography::px;

namespace {
constexpr int widestBubble = 380;
constexpr int beside = 10; ///< between border and text
constexpr int bubbleTextLeft = 32; ///< where a mark stands before the text

bool isMarked(const FieldVerdict &verdict)
{
    return verdict.level != FieldVerdict::Level::Understood;
}
}

VerdictBubble::VerdictBubble(CheckedEdit *edit)
    : QWidget(edit->window())
    , m_edit(edit)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFont(Typography::font(Typography::Role::Note));
    connect(edit, &CheckedEdit::verdictChanged, this, &VerdictBubble::follow);
    connect(edit, &QObject::destroyed, this, &QObject::deleteLater);
    // Where the field goes with a page that scrolls, it is only a parent that moves.
    for (QWidget *widget = edit; widget && widget != window(); widget = widget->parentWidget())
        widget->installEventFilter(this);
    hide();
}

QString VerdictBubble::sentence() const
{
    return m_edit ? m_edit->verdict().sentence : QString();
}

void VerdictBubble::follow()
{
    const QString text = sentence();
    if (text.isEmpty() || !m_edit->isVisible() || m_edit->visibleRegion().isEmpty()) {
        hide();
        return;
    }
    const int around = px(isMarked(m_edit->verdict()) ? bubbleTextLeft : beside) + px(beside);
    const QRect lines = fontMetrics().boundingRect(QRect(0, 0, px(widestBubble) - around, 10000),
                                                   Qt::TextWordWrap | Qt::AlignLeft, text);
    const QSize size(lines.width() + around + 2, lines.height() + px(12));
    QPoint at = m_edit->mapTo(window(), QPoint(0, m_edit->height() + px(3)));
    if (at.y() + size.height() > window()->height()) // no room below
        at = m_edit->mapTo(window(), QPoint(0, -size.height() - px(3)));
    at.setX(qMax(0, qMin(at.x(), window()->width() - size.width() - px(8))));
    setGeometry(QRect(at, size));
    show();
    raise();
    update();
}

bool VerdictBubble::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::FocusIn:
        follow();
        break;
    case QEvent::Hide:
        if (watched == m_edit)
            hide();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void VerdictBubble::paintEvent(QPaintEvent *)
{
    if (!m_edit)
        return;
    const Theme &theme = Theme::current();
    const FieldVerdict &verdict = m_edit->verdict();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool refused = verdict.level == FieldVerdict::Level::Refused;
    painter.setPen(QPen(refused ? theme.overdue : theme.control, 1));
    painter.setBrush(theme.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int left = px(isMarked(verdict) ? bubbleTextLeft : beside);
    if (isMarked(verdict))
        StatusShape::paint(
            painter, StatusShape::of(refused ? Severity::Critical : Severity::Warning),
            PaintKit::shapeBox(fontMetrics(), px(beside), px(6) + fontMetrics().ascent(), px(13)),
            refused ? theme.overdue : theme.atRisk);
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(left, px(6), -px(beside), 0), Qt::TextWordWrap | Qt::AlignLeft,
                     verdict.sentence);
}
