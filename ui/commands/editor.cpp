// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/editor.h"

#include "ui/commands/changecommand.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostSteps = 1000;
}

Editor::Editor(Recorder recorder, QObject *parent)
    : QObject(parent)
    , m_recorder(std::move(recorder))
{
    m_stack.setUndoLimit(mostSteps);
    connect(&m_stack, &QUndoStack::indexChanged, this, &Editor::stepsChanged);
}

bool Editor::perform(const ChangeRequest &request)
{
    if (m_readOnly) {
        emit failed({Error::Code::ReadOnly, u"opened for reading"_s, {}});
        return false;
    }
    ChangeRequest wanted = request;
    std::erase_if(wanted.changes, [](const Change &change) { return change.before == change.after; });
    if (wanted.changes.empty())
        return true;
    m_failure.reset();
    m_stack.push(new ChangeCommand(wanted, m_recorder, m_failure));
    const QString name = request.name.text();
    //: %1 is a step ("Progress of KI-06 changed"), %2 a sentence
    return report(request.remark.isEmpty() ? name : tr("%1. %2").arg(name, request.remark));
}

void Editor::undo()
{
    if (!m_stack.canUndo())
        return;
    const QString step = undoText();
    walk(&QUndoStack::undo);
    //: %1 is the step, e.g. "Title of KI-06 changed"
    reportStep(tr("Undone: %1").arg(step));
}

void Editor::redo()
{
    if (!m_stack.canRedo())
        return;
    const QString step = redoText();
    walk(&QUndoStack::redo);
    //: %1 is the step, e.g. "Title of KI-06 changed"
    reportStep(tr("Redone: %1").arg(step));
}

void Editor::walk(void (QUndoStack::*move)())
{
    const int at = m_stack.index();
    const int count = m_stack.count();
    m_failure.reset();
    (m_stack.*move)();
    if (m_failure && m_stack.count() == count)
        m_stack.setIndex(at);
    emit stepsChanged(); // the stack says nothing of a step to do again that went
}

QString Editor::nameAt(int step) const
{
    const auto *command = static_cast<const ChangeCommand *>(m_stack.command(step)); // it holds no others
    return command ? command->name() : QString();
}

/// Nobody has entered anything that could be entered again.
void Editor::reportStep(const QString &sentence)
{
    if (m_failure && m_failure->code == Error::Code::Conflict)
        emit stepLost(m_failure->subject);
    else
        report(sentence);
}

bool Editor::report(const QString &sentence)
{
    if (m_failure) {
        emit failed(*m_failure);
        return false;
    }
    emit performed(sentence);
    return true;
}

void Editor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    emit stepsChanged();
}
