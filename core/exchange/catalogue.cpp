// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalogue.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
using CatalogueName = Headings::Name;

constexpr std::array catalogueHeadings = {
    CatalogueName{ImportField::CatalogueNumber, u"katalognr"},
    CatalogueName{ImportField::CatalogueNumber, u"katalognummer"},
    CatalogueName{ImportField::CatalogueNumber, u"massnahmennr"},
    CatalogueName{ImportField::CatalogueNumber, u"massnahmennummer"},
    CatalogueName{ImportField::CatalogueNumber, u"massnahmenr"},
    CatalogueName{ImportField::CatalogueNumber, u"nr"},
    CatalogueName{ImportField::CatalogueNumber, u"nummer"},
    CatalogueName{ImportField::CatalogueNumber, u"lfdnr"},
    CatalogueName{ImportField::CatalogueNumber, u"lfdnummer"},
    CatalogueName{ImportField::CatalogueNumber, u"laufendenr"},
    CatalogueName{ImportField::CatalogueNumber, u"laufendenummer"},
    CatalogueName{ImportField::CatalogueNumber, u"mnnr"},
    CatalogueName{ImportField::CatalogueNumber, u"ziffer"},
    CatalogueName{ImportField::CatalogueNumber, u"pos"},
    CatalogueName{ImportField::CatalogueNumber, u"position"},
    CatalogueName{ImportField::CatalogueNumber, u"#"},
    CatalogueName{ImportField::Title, u"titel"},
    CatalogueName{ImportField::Title, u"massnahmentitel"},
    CatalogueName{ImportField::Title, u"titeldermassnahme"},
    CatalogueName{ImportField::Title, u"massnahme"},
    CatalogueName{ImportField::Title, u"massnahmen"},
    CatalogueName{ImportField::Title, u"massnahmenbezeichnung"},
    CatalogueName{ImportField::Title, u"bezeichnung"},
    CatalogueName{ImportField::Title, u"bezeichnungdermassnahme"},
    CatalogueName{ImportField::Title, u"kurztitel"},
    CatalogueName{ImportField::Title, u"beschreibungdermassnahme"},
    CatalogueName{ImportField::Section, u"abschnitt"},
    CatalogueName{ImportField::Section, u"handlungsfeld"},
    CatalogueName{ImportField::Section, u"themenfeld"},
    CatalogueName{ImportField::Section, u"kapitel"},
    CatalogueName{ImportField::Section, u"bereich"},
    CatalogueName{ImportField::Unit, u"zustaendigkeit"},
    CatalogueName{ImportField::Unit, u"zustaendigesressort"},
    CatalogueName{ImportField::Unit, u"zustaendigestelle"},
    CatalogueName{ImportField::Unit, u"zustaendig"},
    CatalogueName{ImportField::Unit, u"ressort"},
    CatalogueName{ImportField::Unit, u"federfuehrung"},
    CatalogueName{ImportField::Unit, u"federfuehrendesressort"},
    CatalogueName{ImportField::Unit, u"federfuehrend"},
    CatalogueName{ImportField::Unit, u"federfuehrendestelle"},
    CatalogueName{ImportField::Unit, u"verantwortlichesressort"},
    CatalogueName{ImportField::Unit, u"verantwortlichestelle"},
    CatalogueName{ImportField::Unit, u"verantwortlich"},
    CatalogueName{ImportField::Unit, u"stelle"},
    CatalogueName{ImportField::Unit, u"behoerde"},
    CatalogueName{ImportField::Priority, u"schwerpunktmassnahme"},
    CatalogueName{ImportField::Priority, u"schwerpunkt"},
    CatalogueName{ImportField::Priority, u"prioritaet"},
    CatalogueName{ImportField::Priority, u"prio"},
    CatalogueName{ImportField::Progress, u"umsetzungsstand"},
    CatalogueName{ImportField::Progress, u"bearbeitungsstand"},
    CatalogueName{ImportField::Progress, u"umsetzungsstatus"},
    CatalogueName{ImportField::Progress, u"standderumsetzung"},
    CatalogueName{ImportField::Progress, u"status"},
    CatalogueName{ImportField::Progress, u"stand"},
    CatalogueName{ImportField::Progress, u"fortschritt"},
    CatalogueName{ImportField::Planned, u"frist"},
    CatalogueName{ImportField::Planned, u"termin"},
    CatalogueName{ImportField::Planned, u"zieltermin"},
    CatalogueName{ImportField::Planned, u"umsetzungsfrist"},
    CatalogueName{ImportField::Planned, u"umsetzungbis"},
    CatalogueName{ImportField::Planned, u"faelligam"},
    CatalogueName{ImportField::Planned, u"faelligkeit"},
    CatalogueName{ImportField::Planned, u"zieldatum"},
    CatalogueName{ImportField::Planned, u"geplantesende"},
    CatalogueName{ImportField::Planned, u"biswann"},
    CatalogueName{ImportField::Planned, u"zeitplan"},
    CatalogueName{ImportField::Forecast, u"prognose"},
    CatalogueName{ImportField::Forecast, u"voraussichtlichertermin"},
    CatalogueName{ImportField::Actual, u"erledigtam"},
    CatalogueName{ImportField::Actual, u"abgeschlossenam"},
    CatalogueName{ImportField::Actual, u"umgesetztam"},
    CatalogueName{ImportField::Actual, u"abschluss"},
    CatalogueName{ImportField::Note, u"bemerkung"},
    CatalogueName{ImportField::Note, u"bemerkungen"},
    CatalogueName{ImportField::Note, u"anmerkung"},
    CatalogueName{ImportField::Note, u"anmerkungen"},
    CatalogueName{ImportField::Note, u"hinweis"},
    CatalogueName{ImportField::Note, u"hinweise"},
    CatalogueName{ImportField::Note, u"kommentar"},
    CatalogueName{ImportField::Note, u"erlaeuterung"},
    CatalogueName{ImportField::Note, u"erlaeuterungen"},
    CatalogueName{ImportField::Note, u"notiz"},
    CatalogueName{ImportField::Note, u"notizen"},
    CatalogueName{ImportField::Note, u"sachstand"}, // words about the progress, where there is no other note
};

// A line across the table: words in the first column that is mapped, and nothing else.
bool isSectionTitle(const ImportRow &row, bool numbersComeFirst)
{
    const auto isSaid = [](const ImportCell &cell) { return !cell.typed.isEmpty() || cell.noValue; };
    const auto said = std::ranges::count_if(row.cells, isSaid);
    const auto isWords = [](const QString &text) {
        return text.contains(u' ')
            && std::ranges::any_of(text, [](QChar character) { return character.isLetter(); });
    };
    if (numbersComeFirst)
        return said == 0 && isWords(row.key.typed);
    return said == 1 && row.key.typed.isEmpty() && isSaid(row.cells.front())
        && isWords(row.cells.front().typed);
}

// The sums that lists end with.
bool isTotal(const ImportRow &row)
{
    const auto says = [](const QString &typed) {
        static const QStringList words = {u"summe"_s, u"gesamt"_s, u"gesamtsumme"_s, u"insgesamt"_s};
        return words.contains(Headings::folded(typed));
    };
    return says(row.key.typed)
        || (row.key.typed.isEmpty() && std::ranges::any_of(row.cells, says, &ImportCell::typed));
}

void addSections(std::vector<ImportRow> &rows, bool numbersComeFirst)
{
    QString section;
    std::vector<ImportRow> kept;
    for (ImportRow &row : rows) {
        if (isSectionTitle(row, numbersComeFirst)) {
            section = numbersComeFirst ? row.key.typed : row.cells.front().typed;
            continue;
        }
        if (!section.isEmpty())
            row.cells.push_back({ImportField::Section, 0, {}, section, false});
        kept.push_back(std::move(row));
    }
    rows = std::move(kept);
}
}

namespace Catalogue {

Result<Headings::Mapping> mapping(const Workbook &book, const QString &file)
{
    auto found = Headings::find(book, catalogueHeadings, ImportField::CatalogueNumber);
    if (!found)
        return Error{Error::Code::NoHeadings, u"no row of headings"_s, file};
    return *std::move(found);
}

std::optional<Headings::Mapping> likelyMapping(const Workbook &book)
{
    return Headings::likely(book, catalogueHeadings);
}

QStringList ignoredColumns(const Workbook &book, const Headings::Mapping &mapping)
{
    QStringList ignored;
    if (mapping.sheet >= book.sheets.size() || mapping.row >= book.sheets[mapping.sheet].rows.size())
        return ignored;
    const auto &headings = book.sheets[mapping.sheet].rows[mapping.row];
    for (std::size_t column = 0; column < headings.size(); ++column)
        if (const QString heading = Cells::asTyped(headings[column]).simplified(); !heading.isEmpty()
            && std::ranges::find(mapping.columns, column, &Headings::Column::column) == mapping.columns.end())
            ignored.append(heading);
    return ignored;
}

const std::vector<ImportField> &fields()
{
    static const std::vector<ImportField> all = {
        ImportField::CatalogueNumber, ImportField::Title,    ImportField::Section, ImportField::Unit,
        ImportField::Priority,        ImportField::Progress, ImportField::Planned, ImportField::Forecast,
        ImportField::Actual,          ImportField::Note};
    return all;
}

Table read(const Workbook &book, const Headings::Mapping &mapping, const QString &file)
{
    Table table{file, Headings::rowsBelow(book, mapping, ImportField::CatalogueNumber)};
    if (!table.rows.empty() && isTotal(table.rows.back()))
        table.rows.pop_back();
    const auto &columns = mapping.columns;
    if (std::ranges::find(columns, ImportField::Section, &Headings::Column::field) != columns.end())
        return table;
    const auto first = std::ranges::min_element(columns, {}, &Headings::Column::column);
    addSections(table.rows, first == columns.end() || first->field == ImportField::CatalogueNumber);
    return table;
}

}
