// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/domain/importpreview.h"

#include <QSet>

/// Who takes the entries over, when and why.
struct ImportAct
{
    QString reason; ///< of all changes, and of new planned dates: names the survey or the catalogue
    QString decidedBy; ///< who decided on new planned dates where no unit answers
    QString who;
    QDateTime at;
};

/// The entries that may be taken over without a choice: all changes. Indexes into ImportPreview::entries.
[[nodiscard]] QSet<qsizetype> soundEntries(const ImportPreview &preview);

/// The accepted entries as changes, one per item with all its fields, then the new Sachstände as drafts, then
/// the surveys with the units that have answered now. An accepted conflict takes what the file says; errors
/// and what is unchanged are left out whatever is accepted. \a portfolio is the one that the preview was made
/// for. The keys of new Sachstände follow from their content and the moment. What is reported on with that
/// (ImportChoice::reportedItems) is reported on that day.
[[nodiscard]] std::vector<Change> changesOf(const ImportPreview &preview, const QSet<qsizetype> &accepted,
                                            const Portfolio &portfolio, const ImportAct &act);
