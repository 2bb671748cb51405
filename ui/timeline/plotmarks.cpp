// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/plotmarks.h"

namespace {
constexpr qreal poleTop = -8;
constexpr qreal poleFoot = 8;
constexpr qreal pennantLength = 11;
constexpr qreal pennantHeight = 8;
constexpr qreal boxWidth = 11;
constexpr qreal boxHalf = 5.5;
constexpr qreal shieldHalf = 6;
constexpr qreal shieldTop = -7.5;
constexpr qreal shieldShoulder = 3;
constexpr qreal shieldPoint = 7.5;

QPainterPath pennant(qreal scale)
{
    QPainterPath path;
    path.moveTo(0, poleTop * scale);
    path.lineTo(pennantLength * scale, (poleTop + pennantHeight / 2) * scale);
    path.lineTo(0, (poleTop + pennantHeight) * scale);
    return path;
}

QPainterPath shield(qreal scale)
{
    QPainterPath path;
    path.moveTo(-shieldHalf * scale, shieldTop * scale);
    path.lineTo(shieldHalf * scale, shieldTop * scale);
    path.lineTo(shieldHalf * scale, shieldShoulder * scale);
    path.lineTo(0, shieldPoint * scale);
    path.lineTo(-shieldHalf * scale, shieldShoulder * scale);
    path.closeSubpath();
    return path;
}
}

QPainterPath Plot::glyphPath(ItemKind kind, qreal scale)
{
    QPainterPath path;
    switch (kind) {
    case ItemKind::Milestone:
        path.moveTo(0, poleFoot * scale);
        path.lineTo(0, poleTop * scale);
        path.addPath(pennant(scale));
        return path;
    case ItemKind::Resolution:
        return shield(scale);
    case ItemKind::Task:
    case ItemKind::Measure: // open to the left: the end is known, the start is not
        path.moveTo(-boxWidth * scale, -boxHalf * scale);
        path.lineTo(0, -boxHalf * scale);
        path.lineTo(0, boxHalf * scale);
        path.lineTo(-boxWidth * scale, boxHalf * scale);
        return path;
    }
    Q_UNREACHABLE();
}

QPainterPath Plot::glyphFill(ItemKind kind, qreal scale)
{
    switch (kind) {
    case ItemKind::Milestone:
        return pennant(scale);
    case ItemKind::Resolution:
        return shield(scale);
    case ItemKind::Task:
    case ItemKind::Measure: {
        QPainterPath path;
        path.addRect(QRectF(-boxWidth * scale, -boxHalf * scale, boxWidth * scale, 2 * boxHalf * scale));
        return path;
    }
    }
    Q_UNREACHABLE();
}

QRectF Plot::glyphBox(const Glyph &glyph, qreal scale)
{
    return glyphPath(glyph.kind, scale).boundingRect().translated(glyph.anchor);
}
