// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/importtext.h"

#include "core/domain/progresswords.h"
#include "core/report/datetext.h"
#include "core/report/errortext.h"
#include "core/report/textlist.h"
#include "core/report/wording.h"

#include <algorithm>
#include <array>

namespace {
const char *fieldSource(ImportField field)
{
    switch (field) {
    case ImportField::Key:
        return QT_TRANSLATE_NOOP("Import", "No.");
    case ImportField::CatalogueNumber:
        return QT_TRANSLATE_NOOP("Import", "Catalogue no.");
    case ImportField::Title:
        return QT_TRANSLATE_NOOP("Import", "Title");
    case ImportField::Section:
        return QT_TRANSLATE_NOOP("Import", "Section");
    case ImportField::Unit:
        return QT_TRANSLATE_NOOP("Import", "Unit");
    case ImportField::Priority:
        return QT_TRANSLATE_NOOP("Import", "Priority measure");
    case ImportField::Progress:
        return QT_TRANSLATE_NOOP("Import", "Progress");
    case ImportField::Planned:
        return QT_TRANSLATE_NOOP("Import", "Date");
    case ImportField::Forecast:
        return QT_TRANSLATE_NOOP("Import", "Forecast");
    case ImportField::Actual:
        return QT_TRANSLATE_NOOP("Import", "Done on");
    case ImportField::StatusNote:
        return QT_TRANSLATE_NOOP("Import", "Status note");
    case ImportField::Evidence:
        return QT_TRANSLATE_NOOP("Import", "Evidence");
    case ImportField::Note:
        return QT_TRANSLATE_NOOP("Import", "Note");
    }
    return "";
}

const char *stateSource(ImportState state)
{
    switch (state) {
    case ImportState::Change:
        return QT_TRANSLATE_NOOP("Import", "Change");
    case ImportState::Unchanged:
        return QT_TRANSLATE_NOOP("Import", "Unchanged");
    case ImportState::Conflict:
        return QT_TRANSLATE_NOOP("Import", "Conflict");
    case ImportState::Error:
        return QT_TRANSLATE_NOOP("Import", "Error");
    }
    return "";
}

struct CauseWords
{
    ImportCause cause;
    const char *sentence; // %1 is what subjectOf() says, %2 who has the number already
};

constexpr std::array causeWords = {
    CauseWords{ImportCause::ChangedSince,
               QT_TRANSLATE_NOOP("Import",
                                 "This was changed here after the sheet went out. Please choose which of the "
                                 "two holds.")},
    CauseWords{ImportCause::AnsweredBefore,
               QT_TRANSLATE_NOOP("Import",
                                 "This was changed by an earlier answer after the sheet went out. Please "
                                 "choose which of the two holds.")},
    CauseWords{ImportCause::TakenBefore,
               QT_TRANSLATE_NOOP("Import",
                                 "This answer was taken over before, and changed here since then. Please "
                                 "choose which of the two holds.")},
    CauseWords{ImportCause::ChangedHere,
               QT_TRANSLATE_NOOP("Import",
                                 "This was last changed here and not by a catalogue. Please choose which of "
                                 "the two holds.")},
    CauseWords{ImportCause::OlderCatalogue,
               QT_TRANSLATE_NOOP("Import",
                                 "An earlier catalogue said this, and a later one changed it. Please choose "
                                 "which of the two holds.")},
    CauseWords{
        ImportCause::VersionUnknown,
        QT_TRANSLATE_NOOP("Import",
                          "It is not known how the record stood when the sheet went out. Please choose "
                          "which of the two holds.")},
    CauseWords{ImportCause::AnswersDiffer,
               QT_TRANSLATE_NOOP("Import",
                                 "Two answers say different things about this. Please choose which one "
                                 "holds.")},
    CauseWords{ImportCause::GoesWithProgress,
               QT_TRANSLATE_NOOP("Import",
                                 "This goes with the progress in the same row, which is still to be "
                                 "decided.")},
    CauseWords{ImportCause::KeyMissing,
               QT_TRANSLATE_NOOP("Import",
                                 "The row has no number, so nobody knows which item it means. Please add the "
                                 "number and read the file again.")},
    CauseWords{ImportCause::KeyUnknown,
               QT_TRANSLATE_NOOP("Import",
                                 "There is no item with the number %1. Please correct the number and read "
                                 "the file again.")},
    CauseWords{ImportCause::KeyChanged,
               QT_TRANSLATE_NOOP("Import",
                                 "The number was changed to %1: this row went out for %2. Please correct the "
                                 "number and read the file again.")},
    CauseWords{
        ImportCause::RowTwice,
        QT_TRANSLATE_NOOP("Import",
                          "The number %1 stands further up in the same file already. Please leave only "
                          "one of the rows and read the file again.")},
    CauseWords{ImportCause::NoProject,
               QT_TRANSLATE_NOOP("Import",
                                 "The number %1 is a further measure, but there is no project that holds "
                                 "measures. Please create the project first.")},
    CauseWords{
        ImportCause::NumberAmbiguous,
        QT_TRANSLATE_NOOP("Import",
                          "Several measures have the number %1: %2. Please leave it to one of them and "
                          "read the file again.")},
    CauseWords{ImportCause::NotOnSheet,
               QT_TRANSLATE_NOOP("Import",
                                 "%1 does not belong to this sheet: the unit was not asked about it. The row "
                                 "is left out.")},
    CauseWords{ImportCause::NoValue,
               QT_TRANSLATE_NOOP("Import",
                                 "The cell holds a formula without a result or an error value. Please have "
                                 "the value itself entered.")},
    CauseWords{ImportCause::UnitUnknown,
               QT_TRANSLATE_NOOP("Import",
                                 "%1 names a unit that is not recorded. Please use its short name or create "
                                 "the unit first.")},
    CauseWords{
        ImportCause::YesOrNoExpected,
        QT_TRANSLATE_NOOP("Import", "%1 says neither yes nor no. Please have one of the two entered.")},
    CauseWords{
        ImportCause::NotAMeasure,
        QT_TRANSLATE_NOOP("Import", "Only measures have this entry, and %1 is none. Please leave it empty.")},
    CauseWords{ImportCause::SenateDecides,
               QT_TRANSLATE_NOOP("Import",
                                 "Only the Senate moves the deadline of %1. Please record that an extension "
                                 "has been requested.")},
    CauseWords{
        ImportCause::CancelReasonMissing,
        QT_TRANSLATE_NOOP("Import",
                          "%1 cannot be cancelled without a reason. Please have the reason written into "
                          "the same row.")},
    CauseWords{ImportCause::DoneInFuture,
               QT_TRANSLATE_NOOP("Import",
                                 "%1 is still to come, so nothing can have been done then. Please have the "
                                 "day corrected, or entered as the forecast.")},
    CauseWords{ImportCause::NotDone,
               QT_TRANSLATE_NOOP("Import",
                                 "%1 is given as the day on which it was done, but the progress is not "
                                 "“done”. Please have both entered, or clear up which of the two holds.")},
    CauseWords{
        ImportCause::NumberTaken,
        QT_TRANSLATE_NOOP("Import",
                          "The number %1 belongs to %2 already, and never to two measures. Please have "
                          "it corrected.")},
    CauseWords{ImportCause::Locked,
               QT_TRANSLATE_NOOP("Import",
                                 "%1 is locked on the sheet, because it was recorded already. Please change "
                                 "it here if it is not right.")},
    CauseWords{
        ImportCause::SenderUnknown,
        QT_TRANSLATE_NOOP("Import",
                          "The answer comes from the unit %1, which is not recorded. Please choose the "
                          "unit that answers.")},
};

QString subjectOf(const ImportEntry &entry, const Language &language)
{
    switch (entry.cause) {
    case ImportCause::NotAMeasure:
    case ImportCause::SenateDecides:
    case ImportCause::CancelReasonMissing:
        return entry.key;
    case ImportCause::NotOnSheet:
        return entry.key;
    case ImportCause::Locked:
        return language.translate("Import", fieldSource(entry.field));
    case ImportCause::SenderUnknown:
        return entry.unit;
    default:
        return DateText::quoted(entry.to, language);
    }
}

// As spreadsheet programs count: A to Z, AA ...
QString columnLetters(int column)
{
    constexpr int letters = 26;
    QString text;
    for (int rest = column; rest > 0; rest = (rest - 1) / letters)
        text.prepend(QChar(u'A' + (rest - 1) % letters));
    return text;
}

QString progressSentence(const QString &typed, const Language &language)
{
    QStringList words;
    for (const Progress progress : ProgressWords::reportable())
        words.append(Wording::of(progress, language));
    QString sentence = language.translate(
        "Import", "%1 is no known progress. Known are: %2. Please have one of these entered.");
    return sentence.arg(DateText::quoted(typed, language), TextList::joined(words, language));
}
}

namespace ImportText {

QString field(ImportField field, const Language &language)
{
    return language.translate("Import", fieldSource(field));
}

QString field(const ImportEntry &entry, const Language &language)
{
    if (!isAdded(entry.field) || entry.from.isEmpty() || entry.state == ImportState::Unchanged)
        return field(entry.field, language);
    return language.translate("Import",
                              entry.field == ImportField::Evidence
                                  ? QT_TRANSLATE_NOOP("Import", "Additional evidence")
                                  : QT_TRANSLATE_NOOP("Import", "Additional status note"));
}

QString recorded(const ImportEntry &entry, const Language &language)
{
    if (entry.field != ImportField::Progress)
        return entry.from;
    const auto progress = ProgressWords::read(entry.from);
    return progress ? Wording::of(*progress, language) : entry.from;
}

bool isAdded(ImportField field)
{
    return field == ImportField::StatusNote || field == ImportField::Evidence;
}

QString reading(const ImportEntry &entry, const Language &language)
{
    const auto *date = std::get_if<PartialDate>(&entry.value);
    if (!date)
        return {};
    const QString understood = DateText::understood(*date, language);
    //: %1 is how a date was understood ("read as 30.04.2027")
    return namesNoDay(entry) ? language.translate("Import", "%1 (there is no such day)").arg(understood)
                             : understood;
}

bool namesNoDay(const ImportEntry &entry)
{
    const auto *date = std::get_if<PartialDate>(&entry.value);
    return date && date->isResolved() && !date->isValid();
}

QString state(ImportState state, const Language &language)
{
    return language.translate("Import", stateSource(state));
}

QString sentence(const ImportEntry &entry, const Language &language)
{
    if (entry.cause == ImportCause::DateUnreadable)
        return refusalSentence(entry.refusal, entry.to, language);
    if (entry.cause == ImportCause::TextUnusable)
        return faultSentence(PlainText::faultOf(entry.to).value_or(PlainText::Fault()), language);
    if (entry.cause == ImportCause::ProgressUnknown)
        return progressSentence(entry.to, language);
    const auto words = std::ranges::find(causeWords, entry.cause, &CauseWords::cause);
    if (words == causeWords.end())
        return {};
    QString sentence = language.translate("Import", words->sentence);
    sentence.replace(QLatin1StringView("%2"), entry.holder); // the subject may hold anything
    return sentence.replace(QLatin1StringView("%1"), subjectOf(entry, language));
}

QString sentence(const ImportRemark &remark, const Language &language)
{
    const QString file = DateText::quoted(remark.file, language);
    switch (remark.kind) {
    case ImportRemark::Kind::Unfilled:
        return language
            .translate("Import",
                       "The sheet %1 is not filled in: no field is changed and “Fehlanzeige” is not ticked. "
                       "It does not count as an answer, and nothing is recorded of it. Please have it filled "
                       "in, or have “Fehlanzeige” ticked if there is nothing to report.")
            .arg(file);
    case ImportRemark::Kind::NothingUnclear:
        return language
            .translate(
                "Import",
                "In the sheet %1 stands %2 beside “Fehlanzeige”. That is no tick, so it does not count "
                "as “Fehlanzeige”. Please have an x entered there, or the cell emptied.")
            .arg(file, DateText::quoted(remark.typed, language));
    case ImportRemark::Kind::SurveyUnknown:
        return language
            .translate(
                "Import",
                "The sheet %1 belongs to no status survey that is recorded here. Its fields can be "
                "taken over, but no unit counts as having answered. A catalogue of measures is read by “Read "
                "a catalogue of measures”, in the terminal by “import measures”.")
            .arg(file);
    case ImportRemark::Kind::NothingAndMore:
        return language
            .translate("Import",
                       "In the sheet %1 “Fehlanzeige” is ticked, although fields are filled in. It counts as "
                       "an answer and not as “Fehlanzeige”: only items with a field that is taken over count "
                       "as reported.")
            .arg(file);
    }
    Q_UNREACHABLE();
}

QString sentence(const ImportLeftOut &leftOut, const Language &language)
{
    QStringList parts;
    for (const ImportLeftOut::Column &column : leftOut.columns) {
        const QString letters = columnLetters(column.column);
        parts.append(column.heading.isEmpty()
                         ? language.translate("Import", "column %1 without a heading").arg(letters)
                         : language.translate("Import", "column %1 (%2)")
                               .arg(DateText::quoted(column.heading, language), letters));
    }
    for (const QString &sheet : leftOut.sheets)
        parts.append(language.translate("Import", "sheet %1").arg(DateText::quoted(sheet, language)));
    //: %1 is a file, %2 a list of its columns and sheets
    return language.translate("Import", "Not read in %1: %2.")
        .arg(DateText::quoted(leftOut.file, language), TextList::joined(parts, language));
}

QString located(const ImportEntry &entry, const Language &language)
{
    const QString row = language.locale().toString(entry.row);
    const QString text = sentence(entry, language);
    if (entry.heading.isEmpty())
        return language.translate("Import", "Row %1: %2").arg(row, text);
    return language.translate("Import", "Row %1, column %2: %3")
        .arg(row, DateText::quoted(entry.heading, language), text);
}

}
