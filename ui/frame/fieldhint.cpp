// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/fieldhint.h"

#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using Typography::px;

namespace {
constexpr int widestHint = 440;
constexpr int hintTextLeft = 34;

/// An alert, so that a screen reader says it when it appears.
QAccessibleInterface *accessibleHint(const QString &, QObject *object)
{
    auto *hint = qobject_cast<FieldHint *>(object);
    return hint ? new QAccessibleWidget(hint, QAccessible::AlertMessage, hint->sentence()) : nullptr;
}
}

FieldHint::FieldHint(QWidget *field)
    : QWidget(field->window())
    , m_field(field)
    , m_text(new QLabel(this))
    , m_wayBack(new QPushButton(this))
{
    static const bool installed = (QAccessible::installFactory(&accessibleHint), true);
    Q_UNUSED(installed)
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(hintTextLeft), px(10), px(12), px(12));
    column->setSpacing(px(8));
    column->addWidget(m_text);
    column->addWidget(m_wayBack, 0, Qt::AlignLeft);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(0, Typography::dots(), 0, 0);
    m_text->setTextFormat(Qt::PlainText);
    connect(m_wayBack, &QPushButton::clicked, this, &FieldHint::wayBackChosen);
    window()->installEventFilter(this);
    m_field->installEventFilter(this);
    hide();
}

void FieldHint::say(const QString &sentence, const QString &wayBack)
{
    m_text->setText(sentence);
    m_wayBack->setText(wayBack);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString FieldHint::sentence() const
{
    return m_text->text();
}

void FieldHint::place()
{
    const QPoint below = m_field->mapTo(window(), QPoint(0, m_field->height() + px(4)));
    const int width = qMin(px(widestHint), window()->width() - below.x() - px(8));
    setGeometry(QRect(below, QSize(width, layout()->heightForWidth(width))));
}

bool FieldHint::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QWidget::eventFilter(watched, event);
}

void FieldHint::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.overdue, 1));
    painter.setBrush(theme.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QFontMetrics metrics(m_text->font());
    StatusShape::paint(
        painter, StatusShape::of(Severity::Critical),
        PaintKit::shapeBox(metrics, px(12), m_text->y() + Typography::dots() + metrics.ascent(), px(14)),
        theme.overdue);
}
