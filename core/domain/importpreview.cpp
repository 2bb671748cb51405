// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/importpreview.h"

namespace ImportChoice {

bool canBeTaken(const ImportEntry &entry)
{
    return entry.state == ImportState::Change || entry.state == ImportState::Conflict;
}

std::optional<qsizetype> requiredBy(const ImportPreview &preview, qsizetype at)
{
    const ImportEntry &dependent = preview.entries[std::size_t(at)];
    const auto *own = std::get_if<ReportedProgress>(&dependent.value);
    const bool cancels = own && own->progress == Progress::Cancelled;
    if (!cancels && dependent.field != ImportField::Actual)
        return std::nullopt; // before all others are looked through, for each of them
    const auto isRequired = [&](const ImportEntry &entry) {
        if (entry.state == ImportState::Unchanged || entry.key != dependent.key)
            return false;
        if (cancels)
            return entry.file == dependent.file && entry.row == dependent.row
                && (entry.field == ImportField::StatusNote || entry.field == ImportField::Note)
                && entry.to == own->cancelReason;
        // Of two answers that say the same the first one counts.
        const auto *said = std::get_if<ReportedProgress>(&entry.value);
        return said && said->progress == Progress::Done;
    };
    const auto required = std::ranges::find_if(preview.entries, isRequired);
    if (required == preview.entries.end())
        return std::nullopt;
    return required - preview.entries.begin();
}

QSet<qsizetype> taken(const ImportPreview &preview, const QSet<qsizetype> &accepted)
{
    QSet<qsizetype> taken;
    for (const qsizetype at : accepted) {
        const auto required = requiredBy(preview, at);
        if (canBeTaken(preview.entries[std::size_t(at)]) && (!required || accepted.contains(*required)))
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
