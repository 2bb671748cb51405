// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/changerequest.h"

/// What is asked for about status notes and reminders.
namespace RecordRequests {

/// The next free key of a status note ("S-3") and of a reminder ("W-3").
[[nodiscard]] QString nextNoteKey(const Portfolio &portfolio);
[[nodiscard]] QString nextFollowUpKey(const Portfolio &portfolio);
/// "E-KI-2": of an assessment of \a project.
[[nodiscard]] QString nextAssessmentKey(const Portfolio &portfolio, const QString &project);

[[nodiscard]] ChangeRequest projectChanged(const Project &before, const Project &after);
[[nodiscard]] ChangeRequest assessed(const Assessment &assessment);

/// The office no longer asks for a later deadline.
[[nodiscard]] ChangeRequest extensionWithdrawn(const Item &item);

[[nodiscard]] ChangeRequest noteAdded(const StatusNote &note, const Portfolio &portfolio = {});
[[nodiscard]] ChangeRequest noteChanged(const StatusNote &before, const StatusNote &after,
                                        const Portfolio &portfolio = {});
[[nodiscard]] ChangeRequest noteReleased(const StatusNote &note, const Confirmation &release,
                                         const Portfolio &portfolio = {});
[[nodiscard]] ChangeRequest noteDeleted(const StatusNote &note, const Portfolio &portfolio = {});
[[nodiscard]] ChangeRequest followUpAdded(const FollowUp &followUp, const Portfolio &portfolio = {});
[[nodiscard]] ChangeRequest followUpDone(const FollowUp &followUp, QDate on, const Portfolio &portfolio = {});
[[nodiscard]] ChangeRequest followUpMoved(const FollowUp &followUp, QDate to,
                                          const Portfolio &portfolio = {});
[[nodiscard]] ChangeRequest unitDeleted(const OrgUnit &unit);

/// Reminders on \a item that are not done, the first to be shown first.
[[nodiscard]] std::vector<FollowUp> openFollowUps(const Portfolio &portfolio, const QString &item);
/// A week from \a today, or the working day after that.
[[nodiscard]] QDate inAWeek(QDate today);
/// Whether it is \a person's own reminder; one without a name is everybody's.
[[nodiscard]] bool isOf(const FollowUp &followUp, const QString &person);
/// Reminders of \a person that are to be shown on \a today.
[[nodiscard]] std::vector<FollowUp> dueFollowUps(const Portfolio &portfolio, const QString &person,
                                                 QDate today);

}
