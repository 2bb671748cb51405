// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/choiceedit.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QStyle>
#include <QWheelEvent>

namespace {
constexpr quint64 typingPauseMs = 3000; ///< after it a letter begins another word
constexpr int pageOfEntries = 10;
}

void ChoiceEdit::keyPressEvent(QKeyEvent *event)
{
    constexpr Qt::KeyboardModifiers commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const bool command = (event->modifiers() & commands) != 0;
    if (!command && (step(event->key()) || find(*event))) {
        event->accept();
        return;
    }
    QComboBox::keyPressEvent(event);
}

// As wide as its longest entry: a column may be narrower, and no word is cut.
void ChoiceEdit::showPopup()
{
    const int frame = 2 * view()->frameWidth();
    const int bar =
        count() > maxVisibleItems() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, view()) : 0;
    view()->setMinimumWidth(qMax(width(), view()->sizeHintForColumn(0) + frame + bar));
    QComboBox::showPopup();
}

// A table that scrolls under the mouse must not change what is chosen.
void ChoiceEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

bool ChoiceEdit::step(int key)
{
    const int last = count() - 1;
    int index = currentIndex();
    switch (key) {
    case Qt::Key_Up:
        --index;
        break;
    case Qt::Key_Down:
        ++index;
        break;
    case Qt::Key_PageUp:
        index -= pageOfEntries;
        break;
    case Qt::Key_PageDown:
        index += pageOfEntries;
        break;
    case Qt::Key_Home:
        index = 0;
        break;
    case Qt::Key_End:
        index = last;
        break;
    default:
        return false;
    }
    m_typed.clear();
    setCurrentIndex(qBound(0, index, last));
    return true;
}

int ChoiceEdit::entryFrom(const QString &beginning, int first) const
{
    for (int step = 0; step < count(); ++step)
        if (const int at = (first + step) % count(); itemText(at).startsWith(beginning, Qt::CaseInsensitive))
            return at;
    return -1;
}

// Letter by letter, blanks too: "in U" is an entry that "in" alone is not. The same letter again goes on to
// the next entry of that letter.
bool ChoiceEdit::find(const QKeyEvent &event)
{
    const QString letter = event.text();
    if (letter.isEmpty() || !letter.front().isPrint())
        return false;
    const bool goesOn = event.timestamp() < m_typedAt + typingPauseMs;
    const QString before = goesOn ? m_typed : QString();
    m_typedAt = event.timestamp();
    if (before.isEmpty() && letter.front().isSpace())
        return false; // opens the list
    m_typed = before + letter;
    int at = entryFrom(m_typed, 0);
    if (at < 0) {
        m_typed = letter;
        at = entryFrom(m_typed, before == letter ? currentIndex() + 1 : 0);
    }
    if (at >= 0)
        setCurrentIndex(at);
    return true;
}
