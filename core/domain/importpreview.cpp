// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/importpreview.h"

namespace ImportChoice {

bool canBeTaken(const ImportEntry &entry)
{
    return entry.state == ImportState::Change || entry.state == ImportState::Conflict;
}

QSet<qsizetype> taken(const ImportPreview &preview, const QSet<qsizetype> &accepted)
{
    QSet<qsizetype> taken;
    for (const qsizetype at : accepted)
        if (canBeTaken(preview.entries[std::size_t(at)]))
            taken.insert(at);
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
