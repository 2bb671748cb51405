// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fieldpreview.h"

#include "core/domain/cataloguenumber.h"
#include "core/domain/plaintext.h"
#include "core/exchange/celltext.h"
#include "core/exchange/importvalues.h"
#include "core/exchange/surveycolumns.h"

#include <QHash>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace {
void refuse(ImportEntry &entry, ImportCause cause)
{
    entry.state = ImportState::Error;
    entry.cause = cause;
}

const StatusNote *latestNote(const Portfolio &portfolio, const QString &item)
{
    const StatusNote *latest = nullptr;
    for (const StatusNote &note : portfolio.statusNotes)
        if (note.item == item && (!latest || note.on >= latest->on))
            latest = &note;
    return latest;
}

void conflict(ImportEntry &entry, ImportCause cause)
{
    entry.state = ImportState::Conflict;
    entry.cause = cause;
}

void judgeStatusNote(const FieldQuestion &question, ImportEntry &entry)
{
    const Portfolio &portfolio = question.portfolio;
    if (const StatusNote *latest = latestNote(portfolio, question.ours.key))
        entry.from = latest->text;
    if (!entry.unit.isEmpty() && !findUnit(portfolio, entry.unit))
        return refuse(entry, ImportCause::SenderUnknown);
    const bool known = std::ranges::any_of(portfolio.statusNotes, [&](const StatusNote &note) {
        return note.item == question.ours.key && note.unit == entry.unit && note.text.trimmed() == entry.to;
    });
    if (known)
        return;
    entry.state = ImportState::Change;
    if (question.memory.wasNoted(entry.unit, entry.to))
        conflict(entry, ImportCause::TakenBefore);
    entry.value = StatusNote{{}, question.ours.key, {}, entry.unit, question.day, entry.to, std::nullopt};
}

void judgeEvidence(const FieldQuestion &question, ImportEntry &entry)
{
    const auto parsed = ImportValues::parse(entry.field, entry.to, question.ours, question.portfolio);
    if (!question.ours.evidence.empty()) {
        const Evidence &last = question.ours.evidence.back();
        entry.from = last.text.isEmpty() ? last.link : last.text;
    }
    if (ImportValues::isSame(entry.field, entry.to, parsed.value, question.ours, question.portfolio))
        return;
    entry.state = ImportState::Change;
    if (question.memory.wasTaken(ImportMemory::By::Answer, entry.field, entry.to, parsed.value,
                                 question.portfolio))
        conflict(entry, ImportCause::TakenBefore);
    entry.value = parsed.value;
}

// A newer catalogue is the newer word of the same author; what somebody here or a unit has said is not its
// own. What a catalogue said before is likely to come from an old one.
void judgeAgainstHistory(const FieldQuestion &question, ImportEntry &entry)
{
    using By = ImportMemory::By;
    const By by = question.memory.broughtBy(entry.field, question.portfolio);
    if (by == By::Office || by == By::Answer)
        conflict(entry, ImportCause::ChangedHere);
    else if (question.memory.wasTaken(By::Catalogue, entry.field, entry.to, entry.value, question.portfolio))
        conflict(entry, ImportCause::OlderCatalogue);
    else
        entry.state = ImportState::Change;
}

// What differs from ours: is it the file that is newer, or are we?
void judgeDifference(const FieldQuestion &question, ImportEntry &entry)
{
    if (question.rule == FieldQuestion::Rule::FileCounts)
        return judgeAgainstHistory(question, entry);
    if (!question.base)
        return conflict(entry, ImportCause::VersionUnknown);
    if (question.memory.wasTaken(ImportMemory::By::Answer, entry.field, entry.to, entry.value,
                                 question.portfolio))
        return conflict(entry, ImportCause::TakenBefore);
    const QString sent = CellText::of(entry.field, *question.base, question.portfolio);
    if (sent == entry.from)
        entry.state = ImportState::Change;
    else if (question.memory.broughtBy(entry.field, question.portfolio) == ImportMemory::By::Answer)
        conflict(entry, ImportCause::AnsweredBefore);
    else
        conflict(entry, ImportCause::ChangedSince);
}

bool isAsSent(const FieldQuestion &question, const ImportEntry &entry, const ImportValue &value)
{
    return question.base
        && ImportValues::isSame(entry.field, entry.to, value, *question.base, question.portfolio);
}

// The lock of a sheet keeps from mistakes only, and a CSV has none.
bool isLocked(const FieldQuestion &question, ImportField field)
{
    return question.rule == FieldQuestion::Rule::AgainstBase && question.base
        && SurveyColumns::lockOf(field) == SurveyColumns::Lock::WhereFilled
        && !CellText::of(field, *question.base, question.portfolio).isEmpty();
}

// What is still to come has not been done; of a month or a year the first day counts.
bool isDoneInFuture(const FieldQuestion &question, const ImportEntry &entry)
{
    const auto *date = std::get_if<PartialDate>(&entry.value);
    return entry.field == ImportField::Actual && date && date->isResolved() && question.day.isValid()
        && date->earliest() > question.day;
}

// What the data itself forbids, whoever says it.
void checkRules(const FieldQuestion &question, ImportEntry &entry)
{
    if (entry.state != ImportState::Change && entry.state != ImportState::Conflict)
        return;
    if (entry.field == ImportField::Planned && isSenateResolution(question.ours))
        return refuse(entry, ImportCause::SenateDecides);
    if (isDoneInFuture(question, entry))
        return refuse(entry, ImportCause::DoneInFuture);
    const Item *holder = entry.field == ImportField::CatalogueNumber
        ? CatalogueNumber::otherHolder(question.portfolio, entry.to, question.ours.key)
        : nullptr;
    if (holder) {
        entry.holder = holder->key;
        return refuse(entry, ImportCause::NumberTaken);
    }
    auto *reported = std::get_if<ReportedProgress>(&entry.value);
    if (!reported || reported->progress != Progress::Cancelled)
        return;
    reported->cancelReason =
        question.cancelReason.isEmpty() ? question.ours.cancelReason : question.cancelReason;
    if (reported->cancelReason.isEmpty())
        refuse(entry, ImportCause::CancelReasonMissing);
}

/// \a becomes: the progress of the item once everything is taken over.
void judgeDoneDay(std::span<ImportEntry> row, Progress becomes)
{
    const auto actual = std::ranges::find(row, ImportField::Actual, &ImportEntry::field);
    if (actual == row.end() || actual->state != ImportState::Change)
        return;
    const auto progress = std::ranges::find(row, ImportField::Progress, &ImportEntry::field);
    if (progress != row.end() && progress->state == ImportState::Conflict)
        return conflict(*actual, ImportCause::GoesWithProgress);
    if (becomes == Progress::Done)
        return;
    refuse(*actual, ImportCause::NotDone);
    actual->value = {};
}
}

void judge(const FieldQuestion &question, const ImportCell &cell, ImportEntry &entry)
{
    entry.from = CellText::of(entry.field, question.ours, question.portfolio);
    if (cell.noValue)
        return refuse(entry, ImportCause::NoValue);
    if (ImportValues::saysNothing(entry.to) || ImportValues::isNothingReported(entry.to))
        return; // nothing was reported, which never deletes
    if (PlainText::faultOf(entry.to))
        return refuse(entry, ImportCause::TextUnusable);
    if (entry.field == ImportField::StatusNote)
        return judgeStatusNote(question, entry);
    if (entry.field == ImportField::Evidence)
        return judgeEvidence(question, entry);
    const auto parsed = ImportValues::parse(entry.field, entry.to, question.ours, question.portfolio);
    if (ImportValues::isSame(entry.field, entry.to, parsed.value, question.ours, question.portfolio))
        return;
    // Words that went out are not wrong when they come back, whatever is recorded now.
    if (isAsSent(question, entry, parsed.value))
        return;
    if (isLocked(question, entry.field))
        return refuse(entry, ImportCause::Locked);
    if (!parsed.isGood()) {
        entry.refusal = parsed.refusal;
        return refuse(entry, parsed.cause);
    }
    entry.value = parsed.value;
    judgeDifference(question, entry);
    checkRules(question, entry);
    if (entry.state != ImportState::Change && entry.state != ImportState::Conflict)
        entry.value = {};
}

void judgeDoneDays(std::vector<ImportEntry> &entries, const Portfolio &portfolio)
{
    QHash<QString, Progress> reported; // by any of the files, for what two of them say counts once
    for (const ImportEntry &entry : entries)
        if (const auto *value = std::get_if<ReportedProgress>(&entry.value);
            value && entry.state == ImportState::Change)
            reported.insert(entry.key, value->progress);
    for (auto row = entries.begin(); row != entries.end();) {
        const auto end = std::find_if(row, entries.end(), [&row](const ImportEntry &entry) {
            return entry.file != row->file || entry.row != row->row;
        });
        const Item *ours = findItem(portfolio, row->key);
        judgeDoneDay(std::span(row, end),
                     reported.value(row->key, ours ? ours->progress : Progress::NotReported));
        row = end;
    }
}

ImportEntry entryAt(const QString &file, int row, const ImportCell &cell, const QString &key)
{
    ImportEntry entry;
    entry.file = file;
    entry.row = row;
    entry.column = cell.column;
    entry.heading = cell.heading;
    entry.key = key;
    entry.field = cell.field;
    entry.to = cell.typed;
    return entry;
}

ImportEntry rowError(const QString &file, const ImportRow &row, ImportCause cause)
{
    ImportEntry entry = entryAt(file, row.row, row.key, row.key.typed);
    entry.field = ImportField::Key;
    refuse(entry, cause);
    return entry;
}
