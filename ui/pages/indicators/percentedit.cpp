// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicators/percentedit.h"

#include "ui/support/uilanguage.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QWheelEvent>

PercentEdit::PercentEdit(QWidget *parent)
    : QSpinBox(parent)
{
    setButtonSymbols(NoButtons);
    setFrame(false);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false); // "2" on the way to "25" is no share
    retranslate();
}

void PercentEdit::retranslate()
{
    //: Behind a figure: "25 %" in German, "25%" in English
    setSuffix(tr("%"));
    setLocale(uiLanguage().locale());
}

void PercentEdit::setSpokenName(const QString &name)
{
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
}

// As every field of the window looks; the style paints a spin box as its base does.
void PercentEdit::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state.setFlag(QStyle::State_Sunken);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void PercentEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it scrolls the page
}
