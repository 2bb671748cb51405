// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

QT_BEGIN_NAMESPACE
class QByteArray;
class QWidget;
QT_END_NAMESPACE

/// Where a window stands, and how large it is, when it is opened.
namespace WindowPlace {

/// \a window without its frame, moved and shrunk only as far as it takes to lie within \a screen with a title
/// bar of \a titleBar pixels over it.
[[nodiscard]] QRect within(const QRect &window, const QRect &screen, int titleBar);
/// Makes \a window, before it is shown, as large as \a geometry of QWidget::saveGeometry() says, or if that
/// is empty or of another screen, \a usual; never larger than its screen.
void restore(QWidget &window, const QByteArray &geometry, QSize usual);

}
