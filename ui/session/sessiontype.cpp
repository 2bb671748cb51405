// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessiontype.h"

#include <QGuiApplication>

#include <algorithm>

namespace {
// A line of the body is a 35th of the picture: on a wall 1.5 m high its letters are read from 6 m.
constexpr qreal linesOfTheScreen = 35;
// An upright or almost square screen has short lines; its width then gives the size.
constexpr qreal shapeOfTheScreen = 0.6;
constexpr qreal leastLines = 14; ///< stay on the screen at any scale of the text
constexpr qreal leastBody = 15;
}

SessionType::SessionType(QSize screen, qreal textScale)
{
    const qreal height = std::min<qreal>(screen.height(), shapeOfTheScreen * screen.width());
    m_body = std::clamp(height / linesOfTheScreen * textScale, leastBody,
                        std::max(leastBody, screen.height() / leastLines));
}

SessionType SessionType::scaled(qreal factor) const
{
    SessionType type = *this;
    type.m_body = std::max(leastBody, m_body * factor);
    return type;
}

QFont SessionType::sized(qreal ems, QFont::Weight weight) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(m_body * ems)));
    font.setWeight(weight);
    return font;
}

QFont SessionType::title(qreal factor) const
{
    return sized(1.6 * factor, QFont::DemiBold);
}

QFont SessionType::font(Role role) const
{
    switch (role) {
    case Role::Title:
        return title(1);
    case Role::Status:
        return sized(1.15, QFont::DemiBold);
    case Role::Section:
        return sized(0.9, QFont::DemiBold);
    case Role::Body:
        return sized(1, QFont::Normal);
    case Role::Strong:
        return sized(1, QFont::DemiBold);
    case Role::Remark:
        return sized(0.85, QFont::Normal);
    case Role::Foot:
        return sized(0.65, QFont::Normal);
    }
    Q_UNREACHABLE();
}
