// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/importpreview.h"

namespace ImportChoice {

bool canBeTaken(const ImportEntry &entry)
{
    return entry.state == ImportState::Change || entry.state == ImportState::Conflict;
}

std::optional<qsizetype> reasonOf(const ImportPreview &preview, qsizetype at)
{
    const ImportEntry &cancelled = preview.entries[std::size_t(at)];
    const auto *reported = std::get_if<ReportedProgress>(&cancelled.value);
    if (!reported || reported->progress != Progress::Cancelled)
        return std::nullopt;
    const auto reason = std::ranges::find_if(preview.entries, [&](const ImportEntry &entry) {
        return entry.file == cancelled.file && entry.row == cancelled.row
            && (entry.field == ImportField::StatusNote || entry.field == ImportField::Note)
            && entry.to == reported->cancelReason && entry.state != ImportState::Unchanged;
    });
    if (reason == preview.entries.end())
        return std::nullopt;
    return reason - preview.entries.begin();
}

QSet<qsizetype> taken(const ImportPreview &preview, const QSet<qsizetype> &accepted)
{
    QSet<qsizetype> taken;
    for (const qsizetype at : accepted) {
        const auto reason = reasonOf(preview, at);
        if (canBeTaken(preview.entries[std::size_t(at)]) && (!reason || accepted.contains(*reason)))
            taken.insert(at);
    }
    return taken;
}

QSet<QString> reportedItems(const ImportPreview &preview, const QSet<qsizetype> &accepted)
{
    const QSet<qsizetype> places = taken(preview, accepted);
    QSet<QString> reported;
    QSet<QString> leftOut;
    QSet<QString> touched;
    for (std::size_t at = 0; at < preview.entries.size(); ++at) {
        const ImportEntry &entry = preview.entries[at];
        if (entry.state == ImportState::Unchanged)
            continue;
        const bool isTaken = places.contains(qsizetype(at));
        (isTaken ? touched : leftOut).insert(entry.key);
        if (isTaken && entry.isAnswer)
            reported.insert(entry.key);
    }
    leftOut -= touched;
    for (const SurveyReturn &returned : preview.returns)
        for (const QString &key : returned.reported)
            if (!leftOut.contains(key))
                reported.insert(key);
    return reported;
}

}
