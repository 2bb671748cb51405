// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editmenu.h"

#include <QAction>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

EditMenu::EditMenu(QWidget *window)
    : QMenu(window)
    , m_window(window)
{
    setToolTipsVisible(true);
    add(QT_TR_NOOP("New item …"), QKeySequence::New, &EditMenu::createRequested);
    add(QT_TR_NOOP("Edit …"), Qt::CTRL | Qt::Key_E, &EditMenu::editRequested);
    add(QT_TR_NOOP("Duplicate …"), Qt::CTRL | Qt::Key_D, &EditMenu::duplicateRequested);
    add(QT_TR_NOOP("Delete …"), QKeySequence::Delete, &EditMenu::deleteRequested);
    add(QT_TR_NOOP("Paste from a table …"), QKeySequence::Paste, &EditMenu::pasteRequested);
    addSeparator();
    add(QT_TR_NOOP("Add a status note …"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, &EditMenu::noteRequested);
    add(QT_TR_NOOP("Remind of this …"), Qt::CTRL | Qt::Key_R, &EditMenu::followUpRequested);
    add(QT_TR_NOOP("Reminder done"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, &EditMenu::followUpDone);
    add(QT_TR_NOOP("Remind again in a week"), Qt::CTRL | Qt::ALT | Qt::Key_R, &EditMenu::followUpMoved);
    addSeparator();
    add(QT_TR_NOOP("Project of this item …"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, &EditMenu::projectRequested);
    add(QT_TR_NOOP("Assess the project …"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, &EditMenu::assessmentRequested);
    addSeparator();
    add(QT_TR_NOOP("Projects, assessments, indicators …"), Qt::CTRL | Qt::SHIFT | Qt::Key_J,
        &EditMenu::projectsRequested);
    add(QT_TR_NOOP("Units …"), Qt::CTRL | Qt::SHIFT | Qt::Key_U, &EditMenu::unitsRequested);
    add(QT_TR_NOOP("Meetings of the steering group …"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
        &EditMenu::meetingsRequested);
    add(QT_TR_NOOP("Sessions of the Senate …"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
        &EditMenu::calendarRequested);
    add(QT_TR_NOOP("Lead time and steps …"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, &EditMenu::leadTimeRequested);
    retranslate();
    setState(State::Empty);
}

void EditMenu::add(const char *text, const QKeySequence &key, Request request)
{
    QAction *action = addAction(QString());
    action->setShortcut(key);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, request);
    m_entries.push_back({action, text, request});
}

QList<QAction *> EditMenu::rowActions() const
{
    QList<QAction *> actions;
    for (const Request request :
         {&EditMenu::editRequested, &EditMenu::duplicateRequested, &EditMenu::deleteRequested,
          &EditMenu::noteRequested, &EditMenu::followUpRequested})
        for (const Entry &entry : m_entries)
            if (entry.request == request)
                actions.append(entry.action);
    return actions;
}

void EditMenu::setState(State state)
{
    m_state = state;
    const QString why = state == State::ReadOnly ? tr("The database is open for reading only.")
        : state == State::Empty                  ? tr("No portfolio is open.")
                                                 : QString();
    for (const Entry &entry : m_entries) {
        const bool lacksItem = isAboutItem(entry.request) && !m_itemChosen;
        entry.action->setEnabled(state == State::Open && !lacksItem);
        entry.action->setToolTip(!why.isEmpty()  ? why
                                     : lacksItem ? tr("No item is selected.")
                                                 : entry.action->text());
    }
}

void EditMenu::setItemChosen(bool chosen)
{
    if (chosen == m_itemChosen)
        return;
    m_itemChosen = chosen;
    setState(m_state);
}

bool EditMenu::isAboutItem(Request request)
{
    for (const Request other :
         {&EditMenu::editRequested, &EditMenu::duplicateRequested, &EditMenu::deleteRequested,
          &EditMenu::noteRequested, &EditMenu::followUpRequested, &EditMenu::followUpDone,
          &EditMenu::followUpMoved, &EditMenu::projectRequested, &EditMenu::assessmentRequested})
        if (request == other)
            return true;
    return false;
}

void EditMenu::retranslate()
{
    setTitle(tr("Edit"));
    for (const Entry &entry : m_entries)
        entry.action->setText(tr(entry.text));
}

void EditMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setState(m_state);
    }
    QMenu::changeEvent(event);
}
