// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/changecommand.h"

#include "core/report/reasontext.h"
#include "ui/support/uilanguage.h"

ChangeCommand::ChangeCommand(ChangeRequest request, const Recorder &recorder, std::optional<Error> &failure)
    : QUndoCommand(request.name)
    , m_changes(std::move(request.changes))
    , m_recorder(recorder)
    , m_failure(failure)
{
}

void ChangeCommand::redo()
{
    if (!m_recorded) {
        auto recorded = m_recorder(m_changes);
        if (!recorded) {
            m_failure = recorded.error();
            setObsolete(true);
            return;
        }
        m_changes = *std::move(recorded);
        m_recorded = true;
        return;
    }
    Changes again = m_changes;
    for (Change &change : again) {
        change.kind = Change::Kind::Return;
        change.reason = ReasonText::redone(text(), uiLanguage());
    }
    write(again);
}

void ChangeCommand::undo()
{
    Changes back = reversed(m_changes, {}, {});
    for (Change &change : back)
        change.reason = ReasonText::undone(text(), uiLanguage());
    write(back);
}

void ChangeCommand::write(const Changes &changes)
{
    if (const auto written = m_recorder(changes); !written) {
        m_failure = written.error();
        setObsolete(true);
    }
}
