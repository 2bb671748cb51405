// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/format.h"
#include "core/domain/importpreview.h"

#include <QJsonObject>

/// How the commands that read answers back say what they did: a stable contract as JSON, sentences for
/// people.
struct ImportAnswer
{
    /// A file that cannot be read at all; nothing of it is applied.
    struct LostFile
    {
        QString file;
        QString sentence;
    };
    enum class Source { Survey, Catalogue };
    Source source = Source::Survey;
    ImportPreview preview;
    std::vector<LostFile> lost;
    bool dryRun = false;
    int reported = 0; ///< items that count, or would count, as reported on
    int newItems = 0; ///< that were, or would be, created

    [[nodiscard]] bool isClean() const;
    [[nodiscard]] QJsonObject json(const Language &language) const;
    /// One line for each change, conflict and error, and one that counts them.
    [[nodiscard]] QString text(const Language &language, int columns) const;
};
