// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importreading.h"

#include "app/storefactory.h"
#include "core/report/reasontext.h"

using namespace Qt::Literals::StringLiterals;

namespace {
ImportMemory::By authorOf(const HistoryEntry &entry)
{
    if (ReasonText::isOfAnswers(entry.reason))
        return ImportMemory::By::Answer;
    if (ReasonText::isOfCatalogue(entry.reason))
        return ImportMemory::By::Catalogue;
    return entry.before.isEmpty() && entry.who == StoreFactory::author() ? ImportMemory::By::Start
                                                                         : ImportMemory::By::Office;
}

std::vector<ImportMemory::State> statesOf(PortfolioStore &store, const QString &key)
{
    std::vector<ImportMemory::State> states;
    const auto entries = store.history({u"item"_s, key, 0});
    if (!entries)
        return states;
    for (const HistoryEntry &entry : *entries)
        if (const auto record = store.recordOf(entry.entity, entry.after); record && *record)
            states.push_back(
                {std::get<Item>(**record), authorOf(entry), !entry.reason.isEmpty(), entry.number});
    return states;
}

/// An entry that takes a note back has a reason; who deletes one by hand gives none.
bool isTakenBack(const HistoryEntry &entry)
{
    return entry.after.isEmpty() && !entry.reason.isEmpty();
}

std::vector<StatusNote> notesOn(PortfolioStore &store, const std::vector<HistoryEntry> &entries,
                                const QString &item, qint64 since)
{
    std::vector<StatusNote> notes;
    for (const HistoryEntry &entry : entries) {
        if (entry.number <= since)
            continue;
        if (isTakenBack(entry)) {
            std::erase_if(notes, [&entry](const StatusNote &note) { return note.key == entry.key; });
            continue;
        }
        for (const QString &json : {entry.before, entry.after}) {
            if (!json.contains(item)) // far cheaper than to read them all
                continue;
            if (const auto record = store.recordOf(entry.entity, json);
                record && *record && std::get<StatusNote>(**record).item == item)
                notes.push_back(std::get<StatusNote>(**record));
        }
    }
    return notes;
}
}

Result<SurveyAnswers> ImportReading::answersIn(const Result<Workbook> &book, const QString &name)
{
    return book ? readSurveyAnswers(*book, name) : Result<SurveyAnswers>(book.error());
}

ImportPreview ImportReading::preview(const std::vector<SurveyAnswers> &answers, const Portfolio &portfolio,
                                     PortfolioStore &store, QDate day, const std::atomic<bool> *stop)
{
    return previewSurvey(
        answers, portfolio,
        [&store, stop](const QString &key, const QString &version) -> std::optional<Item> {
            if (stop && stop->load())
                return std::nullopt;
            auto item = store.itemAt(key, version);
            return item ? std::optional<Item>(*std::move(item)) : std::nullopt;
        },
        day,
        [memory = memoryOf(store), stop](const QString &key, const QString &version) {
            return stop && stop->load() ? ImportMemory() : memory(key, version);
        });
}

ItemMemory ImportReading::memoryOf(PortfolioStore &store)
{
    auto entries = store.history({u"statusNote"_s, {}, 0});
    return [&store, notes = entries ? *std::move(entries) : std::vector<HistoryEntry>()](
               const QString &key, const QString &version) {
        // A version begins with the number of the entry of the history that made it.
        const qint64 since = version.section(u'-', 0, 0).toLongLong();
        ImportMemory memory;
        memory.states = ImportMemory::withoutReturns(statesOf(store, key));
        std::erase_if(memory.states,
                      [since](const ImportMemory::State &state) { return state.number < since; });
        if (!memory.states.empty() && memory.states.front().number == since)
            memory.states.front().by = ImportMemory::By::Start;
        memory.notes = notesOn(store, notes, key, since);
        return memory;
    };
}

Result<QStringList> ImportReading::keysEverUsed(PortfolioStore &store)
{
    const auto entries = store.history({u"item"_s, {}, 0});
    if (!entries)
        return entries.error();
    QStringList keys;
    for (const HistoryEntry &entry : *entries)
        if (entry.before.isEmpty())
            keys += entry.key;
    return keys;
}
