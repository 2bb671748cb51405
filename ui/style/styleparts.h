// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/// The pieces of LenkungsstandStyle, one function each.
namespace StyleParts {

/// One pixel of border; an invalid \a ground leaves what is below.
void frame(QPainter &painter, const QStyleOption &option, const QColor &ground);
void field(QPainter &painter, const QStyleOption &option);
void pushButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void toolButton(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void headerSection(QPainter &painter, const QStyleOption &option);
void headerLabel(QPainter &painter, const QStyleOptionHeader &option);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void menuFrame(QPainter &painter, const QStyleOption &option);
void scrollBarGroove(QPainter &painter, const QStyleOption &option);
void scrollBarThumb(QPainter &painter, const QStyleOption &option, const QRect &thumb);
void progressBar(QPainter &painter, const QStyleOptionProgressBar &option);
void tab(QPainter &painter, const QStyleOption &option);
/// The word of a tab, and the ring around the tab that has the focus.
void tabLabel(QPainter &painter, const QStyleOptionTab &option);

}
