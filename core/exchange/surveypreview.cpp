// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/surveypreview.h"

#include "core/domain/cataloguenumber.h"
#include "core/exchange/fieldpreview.h"
#include "core/exchange/importvalues.h"
#include "core/exchange/itemnumbers.h"
#include "core/exchange/surveyreturns.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
// What the row says besides, as the reason for a cancelled item.
QString reasonIn(const ImportRow &row)
{
    const auto note = std::ranges::find(row.cells, ImportField::StatusNote, &ImportCell::field);
    if (note == row.cells.end() || ImportValues::saysNothing(note->typed)
        || ImportValues::isNothingReported(note->typed))
        return {};
    return note->typed;
}

// A line of a title or a remark below the table names no item and reports nothing.
bool isRemark(const ImportRow &row)
{
    return row.key.typed.contains(u' ')
        && std::ranges::all_of(row.cells, [](const ImportCell &cell) { return cell.typed.isEmpty(); });
}

// Whether the unit wrote something into the cell: it differs from what went out.
bool isFilledIn(const FieldQuestion &question, const ImportEntry &entry)
{
    if (entry.state != ImportState::Unchanged)
        return true;
    if (ImportValues::saysNothing(entry.to) || ImportValues::isNothingReported(entry.to))
        return false;
    if (entry.field == ImportField::StatusNote || entry.field == ImportField::Evidence)
        return true; // they go out empty
    if (!question.base)
        return false;
    const auto parsed = ImportValues::parse(entry.field, entry.to, *question.base, question.portfolio);
    return !ImportValues::isSame(entry.field, entry.to, parsed.value, *question.base, question.portfolio);
}

class SurveyPreviewer
{
public:
    SurveyPreviewer(const Portfolio &portfolio, const ItemBase &baseOf, QDate day, const ItemMemory &memoryOf)
        : m_portfolio(portfolio)
        , m_numbers(portfolio)
        , m_baseOf(baseOf)
        , m_memoryOf(memoryOf)
        , m_returns(portfolio)
    {
        m_preview.day = day;
    }

    void addFile(const SurveyAnswers &answers)
    {
        m_file = {};
        QSet<QString> seen;
        for (const ImportRow &row : answers.rows) {
            const Item *item = m_numbers.item(row.key.typed);
            if (const QString other = item ? sentFor(row, *item) : QString(); !other.isEmpty()) {
                addError(answers, row, ImportCause::KeyChanged);
                m_preview.entries.back().holder = other;
                continue; // the other item may well have its own row
            }
            if (row.key.noValue)
                addError(answers, row, ImportCause::NoValue);
            else if (row.key.typed.isEmpty())
                addError(answers, row, ImportCause::KeyMissing);
            else if (!item && !isRemark(row))
                addError(answers, row, ImportCause::KeyUnknown);
            else if (item && m_returns.isKnown(answers) && !m_returns.isAsked(answers, item->key))
                addError(answers, row, ImportCause::NotOnSheet);
            else if (item && seen.contains(item->key))
                addError(answers, row, ImportCause::RowTwice);
            else if (item)
                addRow(answers, row, *item);
            if (item)
                seen.insert(item->key);
        }
        m_returns.add(answers, m_file);
        if (!answers.leftOut.columns.empty() || !answers.leftOut.sheets.isEmpty())
            m_preview.leftOut.push_back(answers.leftOut);
    }

    ImportPreview finish()
    {
        markDisagreement();
        markNumbersTwice();
        judgeDoneDays(m_preview.entries, m_portfolio);
        m_returns.addTo(m_preview);
        return std::move(m_preview);
    }

private:
    // The key of the item for which a survey has sent this row; empty: it is for \a item, or nobody knows.
    QString sentFor(const ImportRow &row, const Item &item) const
    {
        QString other;
        for (const Survey &survey : m_portfolio.surveys)
            for (const SurveyItem &sent : survey.items) {
                if (row.version.isEmpty() || sent.version != row.version)
                    continue;
                if (sent.item == item.key)
                    return {};
                other = sent.item;
            }
        return other;
    }

    void addError(const SurveyAnswers &answers, const ImportRow &row, ImportCause cause)
    {
        m_preview.entries.push_back(rowError(answers.file, row, cause));
        m_file.refused = true;
    }

    void addRow(const SurveyAnswers &answers, const ImportRow &row, const Item &item)
    {
        const auto base = m_baseOf(item.key, row.version);
        const bool isAnswer = m_returns.isKnown(answers);
        const FieldQuestion question{
            m_portfolio,
            item,
            base ? &*base : nullptr,
            FieldQuestion::Rule::AgainstBase,
            answers.unit.isEmpty() || findUnit(m_portfolio, answers.unit) ? reasonIn(row) : QString(),
            m_preview.day,
            m_memoryOf ? m_memoryOf(item.key, base ? row.version : QString()) : ImportMemory()};
        for (const ImportCell &cell : row.cells) {
            ImportEntry entry = entryAt(answers.file, row.row, cell, item.key);
            entry.unit = answers.unit;
            entry.isAnswer = isAnswer;
            judge(question, cell, entry);
            m_file.filled = m_file.filled || isFilledIn(question, entry);
            if (ImportValues::isNothingReported(entry.to))
                m_file.nothingNew.append(item.key);
            if (!entry.to.isEmpty() || !entry.from.isEmpty() || cell.noValue)
                m_preview.entries.push_back(std::move(entry));
        }
    }

    // Of two answers to the same question neither wins in silence; what is merely said twice counts once.
    void markDisagreement()
    {
        QHash<QString, std::vector<std::size_t>> questions;
        for (std::size_t at = 0; at < m_preview.entries.size(); ++at) {
            const ImportEntry &entry = m_preview.entries[at];
            if (entry.state == ImportState::Change)
                questions[entry.key + u'\n' + QString::number(int(entry.field))].push_back(at);
        }
        for (const auto &answers : std::as_const(questions))
            for (std::size_t at = 1; at < answers.size(); ++at)
                compare(answers, at);
    }

    // Two rows that give the same new number: the first one has it.
    void markNumbersTwice()
    {
        QHash<QString, QString> holders;
        for (ImportEntry &entry : m_preview.entries) {
            if (entry.field != ImportField::CatalogueNumber || entry.state != ImportState::Change)
                continue;
            const QString holder = holders.value(CatalogueNumber::folded(entry.to), entry.key);
            holders.insert(CatalogueNumber::folded(entry.to), holder);
            if (holder == entry.key)
                continue;
            entry.state = ImportState::Error;
            entry.cause = ImportCause::NumberTaken;
            entry.holder = holder;
            entry.value = {};
        }
    }

    void compare(const std::vector<std::size_t> &answers, std::size_t at)
    {
        ImportEntry &entry = m_preview.entries[answers[at]];
        const bool adds = entry.field == ImportField::StatusNote || entry.field == ImportField::Evidence;
        for (std::size_t before = 0; before < at; ++before) {
            ImportEntry &other = m_preview.entries[answers[before]];
            if (entry.value == other.value) {
                entry.state = ImportState::Unchanged;
                entry.cause = ImportCause::None;
                entry.value = {};
                return;
            }
            if (adds || other.state == ImportState::Unchanged)
                continue;
            disagree(entry);
            disagree(other);
        }
    }

    static void disagree(ImportEntry &entry)
    {
        entry.state = ImportState::Conflict;
        entry.cause = ImportCause::AnswersDiffer;
    }

    const Portfolio &m_portfolio;
    const ItemNumbers m_numbers;
    const ItemBase &m_baseOf;
    const ItemMemory &m_memoryOf;
    SurveyReturns m_returns;
    SurveyReturns::File m_file; ///< that is being read
    ImportPreview m_preview;
};
}

ImportPreview previewSurvey(const std::vector<SurveyAnswers> &answers, const Portfolio &portfolio,
                            const ItemBase &baseOf, QDate day, const ItemMemory &memoryOf)
{
    SurveyPreviewer previewer(portfolio, baseOf, day, memoryOf);
    for (const SurveyAnswers &file : answers)
        previewer.addFile(file);
    return previewer.finish();
}
