// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dateinput.h"
#include "core/domain/item.h"
#include "core/domain/statusnote.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

/// What a column of a survey's answer or of a catalogue of measures holds.
enum class ImportField {
    Key,
    CatalogueNumber,
    Title,
    Section,
    Unit,
    Priority,
    Progress,
    Planned,
    Forecast,
    Actual,
    StatusNote,
    Evidence,
    Note,
};

enum class ImportState {
    Change, ///< may be taken over as it is
    Unchanged, ///< says nothing new
    Conflict, ///< a person has to choose
    Error, ///< cannot be taken over
};

/// Why an entry is a conflict or an error; the sentence is made at the edge (core/report/importtext.h).
enum class ImportCause {
    None,
    // conflicts
    ChangedSince, ///< changed here since the sheet went out
    AnsweredBefore, ///< changed since the sheet went out, by an earlier answer
    TakenBefore, ///< an answer said the same and was taken over; changed here since then
    ChangedHere, ///< last changed here, and not by a catalogue
    OlderCatalogue, ///< a catalogue said the same and was taken over; a newer one says something else
    VersionUnknown, ///< nobody knows how the record stood when the sheet went out
    AnswersDiffer, ///< two files say different things
    GoesWithProgress, ///< a day on which it was done, and the progress beside it is a conflict
    // errors of a row
    KeyMissing,
    KeyUnknown,
    KeyChanged, ///< the row went out for another item, see ImportEntry::holder
    RowTwice, ///< the same key further up in the same file
    NoProject, ///< a further measure, but no project that holds measures
    NumberAmbiguous, ///< several measures have the catalogue's number, see ImportEntry::holder
    NotOnSheet, ///< an item about which the unit was not asked
    // errors of a cell
    NoValue, ///< a formula without a stored result, or an error value
    TextUnusable, ///< too long, or with characters that nothing shows (core/domain/plaintext.h)
    DateUnreadable, ///< see ImportEntry::refusal
    ProgressUnknown,
    UnitUnknown,
    YesOrNoExpected,
    NotAMeasure, ///< a value that only measures have
    SenateDecides, ///< the deadline of a resolution moves only by a decision of the Senate
    CancelReasonMissing, ///< cancelled, and nothing says why
    DoneInFuture, ///< done on a day that is still to come
    NotDone, ///< a day on which it was done, of an item that is not done
    NumberTaken, ///< another measure has the catalogue's number, see ImportEntry::holder
    Locked, ///< recorded when the sheet went out, so that the unit may not change it
    SenderUnknown, ///< a Sachstand of a unit that is not recorded
};

/// Progress as reported; a cancelled item brings its reason along.
struct ReportedProgress
{
    Progress progress = Progress::NotReported;
    QString cancelReason;

    bool operator==(const ReportedProgress &) const = default;
};

using ImportValue = std::variant<std::monostate, QString, bool, ReportedProgress, PartialDate,
                                 std::vector<Responsibility>, StatusNote, Evidence>;

/// One field of one row, or a row that is wrong as a whole (field Key).
struct ImportEntry
{
    QString file;
    int row = 0; ///< from 1, as spreadsheet programs count
    int column = 0; ///< from 1; 0: the whole row
    QString heading; ///< of the column, as it stands in the file
    QString key; ///< of the item; as typed where there is none
    bool newItem = false; ///< the item is not recorded yet
    ImportField field = ImportField::Key;
    QString from; ///< what is recorded, as a sheet would show it
    QString to; ///< what the file says, as typed
    ImportState state = ImportState::Unchanged;
    ImportCause cause = ImportCause::None;
    DateInput::Refusal refusal = DateInput::Refusal::NotUnderstood; ///< of DateUnreadable
    QString unit; ///< key of the unit that answers; empty: the office itself
    bool isAnswer = false; ///< on a sheet that went out: taking it over is a report on the item
    QString holder; ///< keys of the measures that have the number already
    ImportValue value; ///< what is taken over; nothing for errors

    bool operator==(const ImportEntry &) const = default;
};

/// A unit's sheet of a survey that came back filled in, as far as that is news.
struct SurveyReturn
{
    QString survey; ///< key
    QString unit; ///< key; empty: the secretariat
    bool nothingToReport = false;
    QStringList reported; ///< keys of the items on which it says expressly that there is nothing new

    bool operator==(const SurveyReturn &) const = default;
};

/// What is to be said about a unit's sheet as a whole.
struct ImportRemark
{
    enum class Kind {
        Unfilled, ///< no field is filled in and Fehlanzeige is not ticked: that is no answer
        NothingUnclear, ///< beside Fehlanzeige stands something that is no tick, see `typed`
        SurveyUnknown, ///< the sheet names no survey that is recorded: no unit counts as having answered
        NothingAndMore, ///< Fehlanzeige is ticked, and yet fields are filled in: an answer
    };
    Kind kind = Kind::Unfilled;
    QString file;
    QString unit; ///< key; empty: the secretariat
    QString typed = {};

    bool operator==(const ImportRemark &) const = default;
};

/// What stands in a file of answers and is not read.
struct ImportLeftOut
{
    struct Column
    {
        int column = 0; ///< from 1
        QString heading; ///< empty: it has none

        bool operator==(const Column &) const = default;
    };
    QString file;
    std::vector<Column> columns; ///< that hold something under a heading that is unknown, or known already
    QStringList sheets; ///< names of further sheets that hold something

    bool operator==(const ImportLeftOut &) const = default;
};

/// What reading files would do, field by field, before anything is done.
struct ImportPreview
{
    std::vector<ImportEntry> entries; ///< in the order of the files
    std::vector<SurveyReturn> returns; ///< one per survey and unit
    std::vector<ImportRemark> remarks; ///< in the order of the files
    std::vector<ImportLeftOut> leftOut; ///< only of files that hold such a thing
    std::vector<Item> newItems; ///< bare, for keys that are not recorded yet
    QDate day; ///< of the report; null dates nothing

    bool operator==(const ImportPreview &) const = default;

    [[nodiscard]] qsizetype count(ImportState state) const
    {
        return std::ranges::count(entries, state, &ImportEntry::state);
    }
};

/// What follows from the choice among the entries of a preview; \a accepted holds places in its entries.
namespace ImportChoice {

/// Changes, and conflicts that are decided for the file.
[[nodiscard]] bool canBeTaken(const ImportEntry &entry);
/// The place of the entry on the same item without which the one at \a at is not taken over: of one that
/// cancels the text beside it that is the reason, of a day on which it was done the progress that says so.
/// nullopt if there is none, or what is needed is recorded already.
[[nodiscard]] std::optional<qsizetype> requiredBy(const ImportPreview &preview, qsizetype at);
/// The places of \a accepted that are taken over: nothing without what it requires.
[[nodiscard]] QSet<qsizetype> taken(const ImportPreview &preview, const QSet<qsizetype> &accepted);
/// Keys of the items that count as reported on with that: of answers those with a field that is taken over,
/// and those on which a unit says that there is nothing new; not those of which all that is new is left out.
[[nodiscard]] QSet<QString> reportedItems(const ImportPreview &preview, const QSet<qsizetype> &accepted);

}
