// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/searchfield.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

// Qt's own buttons inside the field say nothing to a screen reader.
void SearchField::nameButtons()
{
    for (QToolButton *button : findChildren<QToolButton *>()) {
        const QList<QAction *> actions = button->actions();
        const bool clears =
            !actions.isEmpty() && actions.constFirst()->objectName() == "_q_qlineeditclearaction"_L1;
        button->setAccessibleName(clears ? tr("Clear the field") : accessibleName());
    }
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        nameButtons();
    return QLineEdit::event(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit left();
        else {
            clear();
            emit textEdited(text()); // a person did it, and clear() does not say so
        }
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}
