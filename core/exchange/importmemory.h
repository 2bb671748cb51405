// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"
#include "core/domain/portfolio.h"

#include <functional>
#include <vector>

/// What the history knows of one item: who brought what is recorded, and what was taken over before.
///
/// The rule for both kinds of files: a value that a file brought once and that was changed here since is a
/// conflict, however often the file is read. What was taken back (undone) is as if it had never been.
struct ImportMemory
{
    enum class By {
        Start, ///< recorded from the beginning, or when the sheet went out
        Office, ///< somebody here
        Answer, ///< an answer to a survey
        Catalogue, ///< a catalogue of measures
    };
    /// How the item stood after a change.
    struct State
    {
        Item item;
        By by = By::Office;
        bool hasReason = false; ///< of the change
        qint64 number = 0; ///< of the change; ascending
    };
    std::vector<State> states; ///< oldest first, without what was taken back
    std::vector<StatusNote> notes; ///< on the item, in every wording that they had and was not taken back

    /// Leaves out what was taken back. An undo says so in its reason and leads back to exactly what was there
    /// before; an edit that happens to do the same has rarely a reason.
    [[nodiscard]] static std::vector<State> withoutReturns(std::vector<State> states);
    /// Who brought what \a field says now.
    [[nodiscard]] By broughtBy(ImportField field, const Portfolio &portfolio) const;
    /// Whether a file of the kind \a by said the same before and was taken over then.
    [[nodiscard]] bool wasTaken(By by, ImportField field, const QString &typed, const ImportValue &value,
                                const Portfolio &portfolio) const;
    [[nodiscard]] bool wasNoted(const QString &unit, const QString &text) const;
};

/// Of the item \a key since the \a version that a sheet names; an empty version asks for everything.
using ItemMemory = std::function<ImportMemory(const QString &key, const QString &version)>;
