// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/changerequest.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

/// The one way back from the window to the store: performs requests, and takes them back in their order.
class Editor final : public QObject
{
    Q_OBJECT
public:
    explicit Editor(Recorder recorder, QObject *parent = nullptr);

    /// Whether it is recorded; failed() says why not. A request without a real change is fine and leaves no
    /// step.
    bool perform(const ChangeRequest &request);
    void undo();
    void redo();
    /// Names of the steps that undo() and redo() would take, in the language of the window; empty if there is
    /// none.
    [[nodiscard]] QString undoText() const { return nameAt(m_stack.index() - 1); }
    [[nodiscard]] QString redoText() const { return nameAt(m_stack.index()); }
    [[nodiscard]] int steps() const { return m_stack.count(); }
    /// Forgets all steps: another portfolio is open.
    void clear() { m_stack.clear(); }
    /// What nobody may change is refused before it reaches the store.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

signals:
    void failed(const Error &error);
    /// A step could not be taken back or done again, since somebody else has changed the record \a key since
    /// then; it is no longer offered.
    void stepLost(const QString &key);
    /// Done, taken back or done again; the sentence is for the foot of the window.
    void performed(const QString &sentence);
    void stepsChanged();

private:
    /// Moves along the stack by \a move, and back if that could not be written now.
    void walk(void (QUndoStack::*move)());
    [[nodiscard]] QString nameAt(int step) const;
    bool report(const QString &sentence);
    void reportStep(const QString &sentence);

    Recorder m_recorder;
    QUndoStack m_stack;
    std::optional<Error> m_failure;
    bool m_readOnly = false;
};
