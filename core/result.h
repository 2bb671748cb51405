// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

/// What went wrong, for people (by code, see core/report/errortext.h) and for the log (text).
struct Error
{
    enum class Code {
        Storage, ///< the database refused a statement that should have worked
        Conflict, ///< somebody else changed the same value, or a rule of the data forbids the change
        Format, ///< a file or a text is not what it should be
        FileGone, ///< a file that is open was moved, renamed or deleted
        NotFound, ///< no such file, key or project
        NothingAsked, ///< a status survey about no item at all
        Exists, ///< a file that must not be overwritten
        NoFolder, ///< the folder in which a file is to be made
        IsFolder, ///< a folder in the place of a file
        NotADatabase, ///< the file is no SQLite database
        ForeignFile, ///< a database, but of another program
        Corrupt, ///< a database of ours that is damaged
        NewerSchema, ///< written by a newer version of the program
        OlderSchema, ///< written by an older version; only opening it for writing brings it up to date
        ReadOnly, ///< the file or its medium cannot be written
        LogNeedsWriting, ///< the -wal beside the file holds changes that only a writable medium can show
        Unreadable, ///< reading a file failed (rights, device)
        Io, ///< reading or writing a file failed (rights, full disk, device)
        Busy, ///< another program holds the file
        InvalidInput, ///< what a person typed cannot be understood
        NoSheet, ///< neither XLSX nor ODS nor CSV
        SheetEncoding, ///< a text in an encoding that is not known
        SheetDamaged, ///< a spreadsheet, but cut off or not built as its format demands
        SheetLocked, ///< a spreadsheet that only opens with a password, or in a format of before 2007
        SheetTooLarge, ///< over one of the limits of core/sheets/sheetlimits.h
        PaperTooLarge, ///< a file that is to go into a Berichtsstand, over BaselineContent::mostPaperBytes
        PaperEmpty, ///< a file of no bytes that is to go into a Berichtsstand
        NoPaper, ///< a Berichtsstand for which no paper was made
        NoHeadings, ///< a spreadsheet without a row of headings that are known
        ReadOnlyMedium, ///< the medium on which a file is to be written is write-protected
        FolderClosed, ///< a folder that takes no files, as /proc
        NoRegularFile, ///< a device, a pipe or a socket in the place of a file
        BadName, ///< a name that the program cannot use for a file
        NoRights, ///< the rights to write a file or its folder are missing
        DiskFull, ///< no space left for writing
        NameTooLong, ///< the file system takes no name of that length
        NoHome, ///< nobody named a file, and without a home there is no folder of the program
        NoFonts, ///< a paper cannot be painted without any font
        DocumentPartMissing, ///< the part of the program for papers and spreadsheets is gone or of another
                             ///< version
        Cancelled, ///< a person stopped the work
        KeyTaken, ///< there is or was another record of that key
        ReasonMissing, ///< a new planned date without a reason
        CancelReasonMissing, ///< cancelled without a reason
        SenateDecides, ///< the deadline of a resolution of the Senate without its decision
        SenateOrderStays, ///< a resolution of the Senate that would become something else; the subject is the
                          ///< item
        DoneInFuture, ///< "done on" a day that is still to come; the subject is the item
        DecisionInFuture, ///< a new planned date that is decided on a day still to come
        OriginalPlanStays, ///< the first planned date would be overwritten
        LinkCycle, ///< items would depend on each other; the subject names them in their order
        StillReferredTo, ///< what is to be deleted is needed by something else
    };
    Code code = Code::Storage;
    QString text; ///< detail for the log, in English, never shown alone
    QString subject; ///< the file, key or input it is about; empty if there is none

    bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none. Ask with operator bool before reading.
template<typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::move(error))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T &operator*() const & { return *std::get_if<T>(&m_state); }
    T &&operator*() && { return std::move(*std::get_if<T>(&m_state)); }
    const T *operator->() const { return std::get_if<T>(&m_state); }
    const Error &error() const { return *std::get_if<Error>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

[[nodiscard]] inline Result<> ok()
{
    return std::monostate{};
}
