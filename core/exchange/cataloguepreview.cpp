// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cataloguenumber.h"
#include "core/domain/plaintext.h"
#include "core/exchange/catalogue.h"
#include "core/exchange/fieldpreview.h"
#include "core/exchange/importvalues.h"
#include "core/exchange/itemnumbers.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString foldedWords(const QString &text)
{
    return text.simplified().toLower();
}

// Which measure a row of the catalogue is about.
class MeasureFinder
{
public:
    MeasureFinder(const Portfolio &portfolio, const QStringList &takenKeys)
        : m_portfolio(portfolio)
    {
        for (const Item &item : portfolio.items) {
            raiseLast(item.key);
            if (item.kind != ItemKind::Measure || !item.measure)
                continue;
            if (m_project.isEmpty())
                m_project = item.project;
            if (!item.measure->catalogueNumber.isEmpty())
                m_byNumber.insert(foldedWords(item.measure->catalogueNumber), &item);
            else if (!item.title.isEmpty())
                m_byTitle.insert(foldedWords(item.title), &item);
            else
                m_free.push_back(&item);
        }
        for (const QString &key : takenKeys)
            raiseLast(key);
        std::ranges::stable_sort(m_free, {}, [](const Item *item) { return numberOf(*item); });
        std::ranges::reverse(m_free); // the next one is the last
    }

    // Null: a measure that is not recorded yet.
    const Item *find(const QString &number, const QString &title)
    {
        if (const Item *known = m_byNumber.value(foldedWords(number)))
            return known;
        if (const Item *titled = title.isEmpty() ? nullptr : m_byTitle.take(foldedWords(title)))
            return titled;
        if (m_free.empty())
            return nullptr;
        const Item *next = m_free.back();
        m_free.pop_back();
        return next;
    }

    bool canMake() const { return !m_project.isEmpty() || findProject(m_portfolio, u"PAKT"_s); }

    Item make(const QString &number)
    {
        Item item;
        item.key = u"M-%1"_s.arg(++m_last, 2, 10, QLatin1Char('0'));
        item.project = m_project.isEmpty() ? u"PAKT"_s : m_project;
        item.kind = ItemKind::Measure;
        item.progress = Progress::NotReported;
        item.measure = MeasureSlot{std::nullopt, number, std::nullopt, {}};
        return item;
    }

private:
    static int numberOf(const Item &item)
    {
        return item.measure->placeholder.value_or(ItemNumbers::measureNumber(item.key).value_or(0));
    }

    void raiseLast(const QString &key) { m_last = qMax(m_last, ItemNumbers::measureNumber(key).value_or(0)); }

    const Portfolio &m_portfolio;
    QString m_project; // of the measures that are there
    int m_last = 0;
    QHash<QString, const Item *> m_byNumber;
    QHash<QString, const Item *> m_byTitle; // only those without a number
    std::vector<const Item *> m_free;
};

QString typedIn(const ImportRow &row, ImportField field)
{
    const auto cell = std::ranges::find(row.cells, field, &ImportCell::field);
    return cell == row.cells.end() || ImportValues::saysNothing(cell->typed) ? QString() : cell->typed;
}

class CataloguePreviewer
{
public:
    CataloguePreviewer(const Catalogue::Table &table, const Portfolio &portfolio, QDate day,
                       const QStringList &takenKeys, const ItemMemory &memoryOf)
        : m_file(table.file)
        , m_portfolio(portfolio)
        , m_memoryOf(memoryOf)
        , m_finder(portfolio, takenKeys)
    {
        m_preview.day = day;
    }

    void add(const ImportRow &row)
    {
        const QString number = foldedWords(row.key.typed);
        if (row.key.noValue || ImportValues::saysNothing(number))
            return addError(row, row.key.noValue ? ImportCause::NoValue : ImportCause::KeyMissing);
        if (PlainText::faultOf(row.key.typed))
            return addError(row, ImportCause::TextUnusable);
        if (m_seen.contains(number))
            return addError(row, ImportCause::RowTwice);
        m_seen.insert(number);
        if (const auto holders = CatalogueNumber::holders(m_portfolio, number); holders.size() > 1) {
            addError(row, ImportCause::NumberAmbiguous);
            QStringList keys;
            for (const Item *holder : holders)
                keys.append(holder->key);
            m_preview.entries.back().holder = keys.join(u", "_s);
            return;
        }
        if (const Item *known = m_finder.find(row.key.typed, typedIn(row, ImportField::Title)))
            return addRow(row, *known, false);
        if (!m_finder.canMake())
            return addError(row, ImportCause::NoProject);
        Item made = m_finder.make(row.key.typed);
        made.reportedOn = m_preview.day;
        m_preview.newItems.push_back(made);
        addRow(row, made, true);
    }

    ImportPreview finish()
    {
        judgeDoneDays(m_preview.entries, m_portfolio);
        return std::move(m_preview);
    }

private:
    void addError(const ImportRow &row, ImportCause cause)
    {
        m_preview.entries.push_back(rowError(m_file, row, cause));
        m_preview.entries.back().field = ImportField::CatalogueNumber;
    }

    void addRow(const ImportRow &row, const Item &item, bool isNew)
    {
        const FieldQuestion question{m_portfolio,
                                     item,
                                     nullptr,
                                     FieldQuestion::Rule::FileCounts,
                                     typedIn(row, ImportField::Note),
                                     m_preview.day,
                                     m_memoryOf && !isNew ? m_memoryOf(item.key, {}) : ImportMemory()};
        addCell(question, row, row.key, isNew);
        for (const ImportCell &cell : row.cells)
            addCell(question, row, cell, isNew);
    }

    void addCell(const FieldQuestion &question, const ImportRow &row, const ImportCell &cell, bool isNew)
    {
        ImportEntry entry = entryAt(m_file, row.row, cell, question.ours.key);
        entry.newItem = isNew;
        judge(question, cell, entry);
        if (cell.field == ImportField::CatalogueNumber)
            judgeNumber(entry, isNew);
        if (!entry.to.isEmpty() || !entry.from.isEmpty() || cell.noValue)
            m_preview.entries.push_back(std::move(entry));
    }

    // The number led to the item, so that another spelling of it is no news; with a new item it is all the
    // news.
    static void judgeNumber(ImportEntry &entry, bool isNew)
    {
        if (isNew) {
            entry.from.clear();
            entry.state = ImportState::Change;
            entry.value = entry.to;
        } else if (!entry.from.isEmpty()) {
            entry.state = ImportState::Unchanged;
            entry.cause = ImportCause::None;
            entry.value = {};
        }
    }

    const QString m_file;
    const Portfolio &m_portfolio;
    const ItemMemory &m_memoryOf;
    MeasureFinder m_finder;
    QSet<QString> m_seen;
    ImportPreview m_preview;
};
}

ImportPreview Catalogue::preview(const Table &table, const Portfolio &portfolio, QDate day,
                                 const QStringList &takenKeys, const ItemMemory &memoryOf)
{
    CataloguePreviewer previewer(table, portfolio, day, takenKeys, memoryOf);
    for (const ImportRow &row : table.rows)
        previewer.add(row);
    return previewer.finish();
}
