// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

QT_BEGIN_NAMESPACE
class QStyleOptionHeader;
QT_END_NAMESPACE

/// Fusion without its gradients, frames and derived outlines: every control painted from Theme (look.md,
/// sections 8 to 10).
class LenkungsstandStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    LenkungsstandStyle();

    /// Marks the one button of a page that is filled with the accent.
    static constexpr char primaryProperty[] = "primary";
    /// Marks a button with a plain border and ink text (chips, menus in a page).
    static constexpr char plainProperty[] = "plain";

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                       const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    /// False if \a element is none of the frames.
    bool drawFrame(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                   const QWidget *widget) const;
    void drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget) const;
};
