// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/errortext.h"

#include "core/report/datetext.h"

#include <algorithm>
#include <array>

namespace {
struct ErrorWords
{
    Error::Code code;
    const char *nameless; ///< what the error is about where it names nothing
    const char *sentence;
};

constexpr std::array errorWords = {
    ErrorWords{
        Error::Code::Storage, QT_TRANSLATE_NOOP("Error", "The database"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 refused a statement. Nothing has been saved. Please try again; if that does "
                          "not help, check the file with “lenkungsstand-cli check”.")},
    ErrorWords{
        Error::Code::Conflict, QT_TRANSLATE_NOOP("Error", "The value"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 has been changed elsewhere in the meantime, or a rule forbids the change. "
                          "Your change has not been saved. Please look at the value as it is now and "
                          "decide anew.")},
    ErrorWords{
        Error::Code::Format, QT_TRANSLATE_NOOP("Error", "The file"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 is not built as the program expects it. Nothing has been taken over. Please "
                          "correct the place or choose another file.")},
    ErrorWords{Error::Code::NotFound, QT_TRANSLATE_NOOP("Error", "The file"),
               QT_TRANSLATE_NOOP(
                   "Error", "%1 was not found. Nothing has been created or changed. Please check the name.")},
    ErrorWords{
        Error::Code::Exists, QT_TRANSLATE_NOOP("Error", "The file"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 already exists and is not overwritten. The file has not been changed. Please "
                          "choose another name.")},
    ErrorWords{
        Error::Code::NoFolder, QT_TRANSLATE_NOOP("Error", "The folder"),
        QT_TRANSLATE_NOOP("Error",
                          "There is no folder %1. Nothing has been created or changed. Please create the "
                          "folder first or choose another one.")},
    ErrorWords{Error::Code::IsFolder, QT_TRANSLATE_NOOP("Error", "The name"),
               QT_TRANSLATE_NOOP(
                   "Error", "%1 is a folder, not a file. Nothing has been changed. Please name a file.")},
    ErrorWords{
        Error::Code::NotADatabase, QT_TRANSLATE_NOOP("Error", "The file"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 is not a database. The file has not been changed. Please choose a file that "
                          "Lenkungsstand created.")},
    ErrorWords{
        Error::Code::ForeignFile, QT_TRANSLATE_NOOP("Error", "The file"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 is the database of another program. The file has not been changed. Please "
                          "choose a file that Lenkungsstand created.")},
    ErrorWords{
        Error::Code::Corrupt, QT_TRANSLATE_NOOP("Error", "The file"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 is damaged. The file has not been changed. Please work on with a backup and "
                          "keep the damaged file; “lenkungsstand-cli check” says what is damaged.")},
    ErrorWords{
        Error::Code::NewerSchema, QT_TRANSLATE_NOOP("Error", "The file"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 comes from a newer version of Lenkungsstand. The file has not been changed. "
                          "Please open it with the newer version.")},
    ErrorWords{
        Error::Code::ReadOnly, QT_TRANSLATE_NOOP("Error", "The file"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 can only be read, not written. Nothing has been saved. Please use a copy at a "
                          "place where you may write.")},
    ErrorWords{
        Error::Code::LogNeedsWriting, QT_TRANSLATE_NOOP("Error", "The file"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 cannot be read at this place: the file beside it whose name ends in -wal holds "
                          "the latest changes, and they can only be read where writing is allowed. Nothing "
                          "has been changed. Please copy both files into a folder where you may write, and "
                          "open the copy.")},
    ErrorWords{Error::Code::FileGone, QT_TRANSLATE_NOOP("Error", "The file"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 is no longer in its place: it was moved, renamed or deleted. What has "
                                 "been saved so far is in it; nothing more can be saved. Please put it back, "
                                 "or open another file.")},
    ErrorWords{Error::Code::Unreadable, QT_TRANSLATE_NOOP("Error", "The file"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 could not be read. Nothing has been changed. Please check whether you "
                                 "may read the file and whether its medium is in order.")},
    ErrorWords{Error::Code::Io, QT_TRANSLATE_NOOP("Error", "The file"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 could not be read or written. Nothing has been saved. Please check your "
                                 "rights and the free space of the medium.")},
    ErrorWords{
        Error::Code::Busy, QT_TRANSLATE_NOOP("Error", "The file"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 is in use by another program. Nothing has been saved. Please try again in a "
                          "moment.")},
    ErrorWords{Error::Code::InvalidInput, QT_TRANSLATE_NOOP("Error", "The input"),
               QT_TRANSLATE_NOOP(
                   "Error", "%1 cannot be understood. Nothing has been saved. Please correct the input.")},
    ErrorWords{Error::Code::NoSheet, QT_TRANSLATE_NOOP("Error", "The file"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 is no spreadsheet. Nothing has been taken over. Please choose a file of "
                                 "the kind XLSX, ODS or CSV.")},
    ErrorWords{Error::Code::SheetEncoding, QT_TRANSLATE_NOOP("Error", "The file"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 is written neither in UTF-8 nor in Windows-1252. Nothing has been taken "
                                 "over. Please open it in a spreadsheet program and save it as XLSX.")},
    ErrorWords{Error::Code::NothingAsked, QT_TRANSLATE_NOOP("Error", "The selection"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 holds no item to ask about. Nothing has been written. Please choose "
                                 "another selection, or record items first.")},
    ErrorWords{Error::Code::SheetDamaged, QT_TRANSLATE_NOOP("Error", "The spreadsheet"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 is damaged or incomplete. Nothing has been taken over. Please ask for "
                                 "the file again, or open it in a spreadsheet program and save it anew.")},
    ErrorWords{
        Error::Code::SheetLocked, QT_TRANSLATE_NOOP("Error", "The spreadsheet"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 is protected by a password or comes from a spreadsheet program of before "
                          "2007. Nothing has been taken over. Please save it as XLSX without a "
                          "password.")},
    ErrorWords{Error::Code::SheetTooLarge, QT_TRANSLATE_NOOP("Error", "The spreadsheet"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 holds more than the program takes over at once. Nothing has been taken "
                                 "over. Please delete rows, columns and sheets that are not needed, and save "
                                 "the file anew.")},
    ErrorWords{Error::Code::PaperTooLarge, QT_TRANSLATE_NOOP("Error", "The paper"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 is larger than 64 MB. Nothing has been frozen. Please use a smaller "
                                 "file, for example a PDF with smaller pictures.")},
    ErrorWords{Error::Code::PaperEmpty, QT_TRANSLATE_NOOP("Error", "The paper"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 is empty. Nothing has been frozen. Please choose the file that was "
                                 "made.")},
    ErrorWords{Error::Code::NoPaper, QT_TRANSLATE_NOOP("Error", "The report baseline"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 holds no paper: none was made. Nothing has been written. Please choose "
                                 "another report baseline.")},
    ErrorWords{Error::Code::DocumentPartMissing, QT_TRANSLATE_NOOP("Error", "The part of the program"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 is missing or does not belong to this version; the program needs it for "
                                 "papers and spreadsheets. Nothing has been written or taken over. Please "
                                 "install Lenkungsstand anew.")},
    ErrorWords{Error::Code::NoHeadings, QT_TRANSLATE_NOOP("Error", "The spreadsheet"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 has no row in which “Nr.” and one more known heading stand. Nothing has "
                                 "been taken over. Please name the columns like that.")},
    ErrorWords{Error::Code::ReadOnlyMedium, QT_TRANSLATE_NOOP("Error", "The file"),
               QT_TRANSLATE_NOOP("Error",
                                 "The medium of %1 is write-protected. Nothing has been saved. Please choose "
                                 "a place where you may write.")},
    ErrorWords{Error::Code::FolderClosed, QT_TRANSLATE_NOOP("Error", "The file"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 cannot be created, because its folder takes no files. Nothing has been "
                                 "saved. Please choose another folder.")},
    ErrorWords{Error::Code::NoRegularFile, QT_TRANSLATE_NOOP("Error", "The name"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 is not a regular file but a device, a pipe or a socket. Nothing has "
                                 "been saved. Please choose another name.")},
    ErrorWords{Error::Code::BadName, QT_TRANSLATE_NOOP("Error", "The name"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 begins with a colon and cannot be the name of a file here. Nothing has "
                                 "been created or changed. Please choose another name.")},
    ErrorWords{Error::Code::NoRights, QT_TRANSLATE_NOOP("Error", "The file"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 cannot be written, because you may not write the file or its folder. "
                                 "Nothing has been saved. Please choose a place where you may write.")},
    ErrorWords{Error::Code::DiskFull, QT_TRANSLATE_NOOP("Error", "The file"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 cannot be written, because no space is left there. Nothing has been "
                                 "saved. Please free some space or choose another place.")},
    ErrorWords{Error::Code::NameTooLong, QT_TRANSLATE_NOOP("Error", "The name"),
               QT_TRANSLATE_NOOP("Error",
                                 "The name %1 is too long for its medium. Nothing has been saved. Please "
                                 "choose a shorter name.")},
    ErrorWords{Error::Code::NoHome, QT_TRANSLATE_NOOP("Error", "The portfolio"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 has no place, because the environment variable HOME is empty. Nothing "
                                 "has been created. Please name the file with --database FILE.")},
    ErrorWords{Error::Code::NoFonts, QT_TRANSLATE_NOOP("Error", "The report"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 cannot be written, because the system has no font. Nothing has been "
                                 "changed. Please install fonts; on Debian they are in the package "
                                 "fonts-liberation2.")},
    ErrorWords{Error::Code::Cancelled, QT_TRANSLATE_NOOP("Error", "The work"),
               QT_TRANSLATE_NOOP("Error", "%1 was stopped. Nothing has been left behind or changed.")},
    ErrorWords{
        Error::Code::OlderSchema, QT_TRANSLATE_NOOP("Error", "The file"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 comes from an older version of Lenkungsstand and has to be brought up "
                          "to date first. Nothing has been changed. The window does that when it opens the "
                          "file, and so does every command of the terminal that changes something, such as "
                          "“set”; both need the right to write. If you may only read, please ask whoever "
                          "may write, or work with a copy at a place where you may write.")},
    ErrorWords{
        Error::Code::KeyTaken, QT_TRANSLATE_NOOP("Error", "The key"),
        QT_TRANSLATE_NOOP("Error", "%1 already exists. Nothing has been saved. Please choose another key.")},
    ErrorWords{Error::Code::ReasonMissing, QT_TRANSLATE_NOOP("Error", "The item"),
               QT_TRANSLATE_NOOP("Error",
                                 "A new planned date for %1 needs a reason. Nothing has been saved. Please "
                                 "say why the date changes and who decided it.")},
    ErrorWords{
        Error::Code::CancelReasonMissing, QT_TRANSLATE_NOOP("Error", "The item"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 cannot be cancelled without a reason. Nothing has been saved. Please say "
                          "why it is cancelled.")},
    ErrorWords{Error::Code::SenateDecides, QT_TRANSLATE_NOOP("Error", "The resolution"),
               QT_TRANSLATE_NOOP("Error",
                                 "Only the Senate moves the deadline of %1. Nothing has been saved. Please "
                                 "name the session, which is not before the resolution, and the number of "
                                 "its decision, or record that an extension has been requested.")},
    ErrorWords{Error::Code::DoneInFuture, QT_TRANSLATE_NOOP("Error", "The item"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 cannot have been done on a day that is still to come. Nothing has been "
                                 "saved. Please correct “Done on”; when it is expected to be done, is the "
                                 "forecast.")},
    ErrorWords{Error::Code::DecisionInFuture, QT_TRANSLATE_NOOP("Error", "The item"),
               QT_TRANSLATE_NOOP("Error",
                                 "The new planned date of %1 rests on a decision that is still to come. "
                                 "Nothing has been saved. Please record it once it has been decided.")},
    ErrorWords{Error::Code::OriginalPlanStays, QT_TRANSLATE_NOOP("Error", "The item"),
               QT_TRANSLATE_NOOP("Error",
                                 "The original plan of %1 is never overwritten. Nothing has been saved. "
                                 "Please change the planned date instead.")},
    ErrorWords{
        Error::Code::LinkCycle, QT_TRANSLATE_NOOP("Error", "The items"),
        QT_TRANSLATE_NOOP("Error",
                          "With this the items would depend on each other: %1. Nothing has been saved. "
                          "Please choose another item that has to come first.")},
    ErrorWords{
        Error::Code::SenateOrderStays, QT_TRANSLATE_NOOP("Error", "The resolution of the Senate"),
        QT_TRANSLATE_NOOP("Error",
                          "%1 is a resolution of the Senate: neither its kind nor the body can be "
                          "changed, since its deadline moves only by a decision of the Senate. Nothing "
                          "has been saved. Please delete it if it was entered by mistake, and enter it "
                          "anew.")},
    ErrorWords{Error::Code::StillReferredTo, QT_TRANSLATE_NOOP("Error", "The entry"),
               QT_TRANSLATE_NOOP("Error",
                                 "%1 is still needed by something else and cannot be deleted. Nothing has "
                                 "been changed. Please remove what depends on it first.")},
};
}

QString errorSentence(const Error &error, const Language &language)
{
    const auto words = std::ranges::find(errorWords, error.code, &ErrorWords::code);
    if (words == errorWords.end())
        return {};
    const QString subject = error.subject.isEmpty() ? language.translate("Error", words->nameless)
                                                    : DateText::quoted(error.subject, language);
    return language.translate("Error", words->sentence).arg(subject);
}

QString faultSentence(const PlainText::Fault &fault, const Language &language)
{
    if (fault.kind == PlainText::Fault::Kind::TooLong)
        return language
            .translate("Error",
                       "The text has more than %1 characters, which is what the cell of a spreadsheet holds. "
                       "Please shorten it.")
            .arg(language.locale().toString(PlainText::longest));
    constexpr int digits = 4;
    return language
        .translate("Error",
                   "The text holds a control character (U+%1), which nothing can show. Please remove it.")
        .arg(uint(fault.character), digits, 16, QLatin1Char('0'));
}
