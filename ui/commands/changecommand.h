// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/changerequest.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <optional>

/// One step on the stack: its changes as recorded. Taking it back writes new entries into the history;
/// nothing is erased. A step that can never be written makes itself obsolete, so that the stack never lies;
/// one that only cannot be written now stays, and Editor moves the stack back.
class ChangeCommand final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(ChangeCommand)
public:
    /// \a failure outlives the stack; it gets what the last failed write gave.
    ChangeCommand(ChangeRequest request, const Recorder &recorder, std::optional<Error> &failure);

    [[nodiscard]] QString name() const { return m_name.text(); }
    void redo() override;
    void undo() override;

private:
    void write(const Changes &changes);

    LiveText m_name;
    Changes m_changes;
    const Recorder &m_recorder;
    std::optional<Error> &m_failure;
    bool m_recorded = false;
    bool m_unwritten = false; ///< the last move along the stack; the move back writes nothing either
};
