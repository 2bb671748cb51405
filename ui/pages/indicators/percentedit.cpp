// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicators/percentedit.h"

#include "ui/support/uilanguage.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QWheelEvent>

#include <utility>

PercentEdit::PercentEdit(QWidget *parent)
    : QSpinBox(parent)
{
    setButtonSymbols(NoButtons);
    setFrame(false);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false); // "2" on the way to "25" is no share
    connect(lineEdit(), &QLineEdit::textChanged, this, &PercentEdit::judge);
    connect(this, &QSpinBox::valueChanged, this, &PercentEdit::judge);
    retranslate();
}

QValidator::State PercentEdit::validate(QString &text, int &) const
{
    QString figure = text;
    figure.remove(suffix().trimmed());
    bool isNumber = false;
    const int share = locale().toInt(figure.trimmed(), &isNumber);
    const bool isSound = isNumber && share >= minimum() && share <= maximum();
    return isSound ? QValidator::Acceptable : QValidator::Intermediate;
}

void PercentEdit::judge()
{
    const bool isSound = hasAcceptableInput();
    if (std::exchange(m_isSound, isSound) != isSound)
        emit soundnessChanged(isSound);
}

void PercentEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !hasAcceptableInput())
        return selectAll(); // it would go back to the last share without a word
    QSpinBox::keyPressEvent(event);
}

void PercentEdit::focusOutEvent(QFocusEvent *event)
{
    QSpinBox::focusOutEvent(event);
    judge();
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
