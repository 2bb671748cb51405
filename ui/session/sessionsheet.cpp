// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionsheet.h"

#include "ui/support/paintkit.h"
#include "ui/support/theme.h"

#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QMouseEvent>
#include <QPainter>

using Kind = SessionLayout::Part::Kind;

namespace {
constexpr int titleAir = 8; ///< at both sides, so that the ring of the focus does not touch the words

QAccessibleInterface *accessibleSheet(const QString &, QObject *object)
{
    if (auto *part = qobject_cast<SessionPart *>(object))
        return new QAccessibleWidget(
            part, part->kind() == Kind::Text ? QAccessible::StaticText : QAccessible::Heading,
            part->accessibleName());
    if (auto *sheet = qobject_cast<SessionSheet *>(object))
        return new QAccessibleWidget(sheet, QAccessible::Document, sheet->accessibleName());
    return nullptr;
}
}

SessionPart::SessionPart(SessionLayout::Part part, QWidget *parent)
    : QWidget(parent)
    , m_part(std::move(part))
{
    static const bool installed = (QAccessible::installFactory(&accessibleSheet), true);
    Q_UNUSED(installed)
    const int air = m_part.kind == Kind::Title ? titleAir : 0;
    setGeometry(m_part.place.adjusted(-air, 0, air, 0));
    setAccessibleName(m_part.spoken);
    setAttribute(Qt::WA_TransparentForMouseEvents); // the page below is pressed
    if (m_part.kind == Kind::Title)
        setFocusPolicy(Qt::TabFocus);
}

void SessionPart::focusInEvent(QFocusEvent *event)
{
    // Not where the page put it: a ring around the title would be the first that ten people see.
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void SessionPart::focusOutEvent(QFocusEvent *)
{
    m_ring = false;
    update();
}

void SessionPart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.save();
    painter.translate(m_part.place.topLeft() - pos());
    Sheet::paint(painter, m_part.sheet, Theme::current());
    painter.restore();
    if (m_ring)
        PaintKit::drawFocusRing(painter, rect(), Theme::current());
}

SessionSheet::SessionSheet(const SessionLayout::Slide &page, QWidget *parent)
    : QWidget(parent)
{
    for (const SessionLayout::Part &each : page.parts) {
        auto *part = new SessionPart(each, this);
        if (each.kind == Kind::Title)
            m_title = part;
    }
}

void SessionSheet::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit pressed(event->position().x() >= width() / 2.0);
}
