// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/changecommand.h"

#include "core/report/reasontext.h"
#include "ui/support/uilanguage.h"

#include <utility>

namespace {
/// Whether the same write may succeed later: what failed was the file, not what is in it.
bool mayPass(const Error &error)
{
    using Code = Error::Code;
    switch (error.code) {
    case Code::Busy:
    case Code::Cancelled:
    case Code::Io:
    case Code::DiskFull:
    case Code::NoRights:
    case Code::ReadOnly:
    case Code::ReadOnlyMedium:
        return true;
    default:
        return false;
    }
}
}

ChangeCommand::ChangeCommand(ChangeRequest request, const Recorder &recorder, std::optional<Error> &failure)
    : m_name(std::move(request.name))
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
    if (std::exchange(m_unwritten, false))
        return;
    Changes again = m_changes;
    for (Change &change : again) {
        change.kind = Change::Kind::Return;
        change.reason = ReasonText::redone(uiLanguage());
    }
    write(again);
}

void ChangeCommand::undo()
{
    if (std::exchange(m_unwritten, false))
        return;
    Changes back = reversed(m_changes, {}, {});
    for (Change &change : back)
        change.reason = ReasonText::undone(uiLanguage());
    write(back);
}

void ChangeCommand::write(const Changes &changes)
{
    const auto written = m_recorder(changes);
    if (written)
        return;
    m_failure = written.error();
    m_unwritten = mayPass(written.error());
    setObsolete(!m_unwritten);
}
