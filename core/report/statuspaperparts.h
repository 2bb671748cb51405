// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/statuspaper.h"

#include <QHash>

/// The sections of the status report; internal to statusPaper().
namespace StatusPaperParts {

/// Numbers of the sections, named in one place since texts refer to them.
inline constexpr int glanceSection = 1;
inline constexpr int projectsSection = 2;
inline constexpr int paktSection = 3;
inline constexpr int dataSection = 4;

/// What every section reads, and the paper as far as it is made.
struct Context
{
    const Portfolio &portfolio;
    const StatusReport &report;
    const StatusPolicy &policy;
    const Language &language;
    bool everythingStale = false; ///< said once under the headline, not in each row
    QHash<QString, std::size_t> positions; ///< of the items in the portfolio, by key
    PastState dataState; ///< Datenstand that was set
    std::vector<Paper::Block> blocks;

    [[nodiscard]] QString translate(const char *catalogue, const char *source, const char *hint = nullptr,
                                    int n = -1) const
    {
        return language.translate(catalogue, source, hint, n);
    }
};

/// An item with its status; the two stand in the same order in portfolio and report.
struct Entry
{
    const Item *item = nullptr;
    const ItemStatus *status = nullptr;
};

void appendFront(Context &context);
void appendGlance(Context &context);
void appendProjects(Context &context);
void appendResolutions(Context &context);
void appendPakt(Context &context);
void appendDataQuality(Context &context);
void appendSources(Context &context);

/// The sentences that belong under the table of a project.
struct TableNotes
{
    Paper::Text units;
    QString dash;
};
/// Whether the item has a row of its own in the table of its project.
[[nodiscard]] bool standsInTable(const Entry &entry);
/// Under the table: what has no date, what is cancelled, and what there is to say about the done.
void appendRemarks(Context &context, const Project &project, const ProjectStatus &status,
                   const std::vector<Entry> &entries, const TableNotes &notes);

[[nodiscard]] Paper::Span plain(const QString &text);
[[nodiscard]] Paper::Span bold(const QString &text);
[[nodiscard]] Paper::Span missing(const QString &text);
/// Words of the office or of its source, which stay German.
[[nodiscard]] Paper::Span recorded(const QString &text);
/// The sentence with the recorded words in it marked as such; \a words in the order in which they stand
/// there.
[[nodiscard]] Paper::Text withRecorded(const QString &sentence, const QStringList &words);
/// What somebody recorded of that which the sentence on the finding says.
[[nodiscard]] QStringList recordedWords(const Finding &finding, const Language &language);
/// The title as recorded; "Titel nicht erfasst" as a missing value.
[[nodiscard]] Paper::Span title(const Context &context, const Item &item);
[[nodiscard]] Paper::Cell cell(const QString &text);
[[nodiscard]] Paper::Cell cell(Paper::Inline part);
/// "–": cannot apply.
[[nodiscard]] Paper::Cell dash();
/// Explains the dash if it stands in the table; empty otherwise.
[[nodiscard]] QString dashNote(const Context &context, const Paper::Table &table);
void appendHeading(Context &context, int number, const QString &text);
void appendNote(Context &context, const QString &text);

/// All items of the project that the paper lists one by one: no placeholder of a measure, no resolution of
/// the Senate (they follow in their own table).
[[nodiscard]] std::vector<Entry> listedEntries(const Context &context, const QString &project);
/// Shape and word, and under them whether the item is on hold; overdue without a report since is outlined.
[[nodiscard]] Paper::Cell statusCell(const Context &context, const Entry &entry);
/// As written, then as understood if that says more; "kein Termin genannt".
[[nodiscard]] Paper::Cell dateCell(const Context &context, const Item &item);
/// Short names of the responsible units; "nicht benannt".
[[nodiscard]] Paper::Cell unitCell(const Context &context, const Item &item);
/// What the paper calls an item: "Beschluss vom 07.10.2025, Ziffer 5" where session and number are known,
/// else its key.
[[nodiscard]] QString nameOf(const Context &context, const Item &item);
[[nodiscard]] QString nameOf(const Context &context, const QString &key);

/// A sentence about a finding, or about two that belong together.
struct Told
{
    Rule rule = Rule::Overdue;
    Paper::Text text;
};
/// What a row tells about its findings: not what its other columns or the headline say already, and nothing
/// twice.
[[nodiscard]] std::vector<Told> told(const Context &context, const ItemStatus &status);
/// The same as one text; empty if there is nothing to tell.
[[nodiscard]] Paper::Text reasons(const Context &context, const ItemStatus &status);
/// "Sachstand liegt nur als Entwurf vor." if there are status notes by asOf and none is released; else empty.
/// One of the keys is empty.
[[nodiscard]] QString draftSentence(const Context &context, const QString &item, const QString &project);

/// If two or more rows all say the same in this column, takes the column out and returns the common cell as
/// text. Otherwise null.
[[nodiscard]] std::optional<QString> dropUniform(Paper::Table &table, std::size_t column);

}
