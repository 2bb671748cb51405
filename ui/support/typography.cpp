// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/typography.h"

#include <QGuiApplication>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qreal basePoints = 11.25; // 15 px at 96 dpi
constexpr qreal dotsOfTheDesign = 96;

struct Spec
{
    qreal pixels; // of the design at 96 dpi
    QFont::Weight weight;
};

Spec spec(Typography::Role role)
{
    using Typography::Role;
    switch (role) {
    case Role::PageTitle:
        return {25, QFont::DemiBold};
    case Role::ItemTitle:
        return {19, QFont::DemiBold};
    case Role::SectionTitle:
        return {17, QFont::DemiBold};
    case Role::StatusWord:
        return {17, QFont::Bold};
    case Role::Body:
        return {15, QFont::Normal};
    case Role::Strong:
        return {15, QFont::DemiBold};
    case Role::GroupRow:
        return {15, QFont::Bold};
    case Role::Chip:
        return {14, QFont::Normal};
    case Role::ChipOn:
        return {14, QFont::DemiBold};
    case Role::ColumnHead:
    case Role::NoteStrong:
        return {13, QFont::DemiBold};
    case Role::Note:
        return {13, QFont::Normal};
    case Role::ProjectNumber:
        return {22, QFont::Normal};
    }
    Q_UNREACHABLE();
}
}

QFont Typography::base(qreal scale)
{
    QFont font;
    font.setFamilies({u"Lato"_s, u"Open Sans"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(basePoints * scale);
    return font;
}

QFont Typography::font(Role role)
{
    const Spec wanted = spec(role);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() * wanted.pixels / 15);
    font.setWeight(wanted.weight);
    return font;
}

int Typography::px(qreal pixels)
{
    return qRound(pixels * scale());
}

qreal Typography::scale()
{
    // Text may be larger than the screen's own scale says (QT_FONT_DPI, Xft.dpi); all measures follow it.
    const QScreen *screen = QGuiApplication::primaryScreen();
    const qreal dots = screen ? screen->logicalDotsPerInch() / dotsOfTheDesign : 1;
    return QGuiApplication::font().pointSizeF() / basePoints * dots;
}

int Typography::dots()
{
    return px(3);
}

int Typography::rise(const QFontMetrics &metrics, const QString &text)
{
    return qMax(0, -metrics.tightBoundingRect(text).top() - metrics.ascent());
}
