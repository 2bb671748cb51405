// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/surveyanswers.h"

#include "core/exchange/headings.h"
#include "core/exchange/importvalues.h"
#include "core/exchange/unitsheet.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
using Headings::Name;

constexpr std::array surveyHeadings = {
    Name{ImportField::Key, u"nr"},
    Name{ImportField::Key, u"nummer"},
    Name{ImportField::Key, u"massnahmennr"},
    Name{ImportField::Key, u"massnahmennummer"},
    Name{ImportField::Key, u"lfdnr"},
    Name{ImportField::CatalogueNumber, u"katalognr"},
    Name{ImportField::CatalogueNumber, u"katalognummer"},
    Name{ImportField::Title, u"titel"},
    Name{ImportField::Title, u"massnahme"},
    Name{ImportField::Title, u"bezeichnung"},
    Name{ImportField::Unit, u"ressort"},
    Name{ImportField::Unit, u"zustaendigkeit"},
    Name{ImportField::Unit, u"zustaendig"},
    Name{ImportField::Unit, u"zustaendigesressort"},
    Name{ImportField::Unit, u"federfuehrung"},
    Name{ImportField::Unit, u"stelle"},
    Name{ImportField::Priority, u"schwerpunkt"},
    Name{ImportField::Priority, u"schwerpunktmassnahme"},
    Name{ImportField::Progress, u"bearbeitungsstand"},
    Name{ImportField::Progress, u"umsetzungsstand"},
    Name{ImportField::Progress, u"status"},
    Name{ImportField::Planned, u"termin"},
    Name{ImportField::Planned, u"frist"},
    Name{ImportField::Planned, u"zieltermin"},
    Name{ImportField::Planned, u"plantermin"},
    Name{ImportField::Planned, u"faelligam"},
    Name{ImportField::Forecast, u"prognose"},
    Name{ImportField::Forecast, u"voraussichtlichertermin"},
    Name{ImportField::Actual, u"erledigtam"},
    Name{ImportField::Actual, u"abgeschlossenam"},
    Name{ImportField::Actual, u"umgesetztam"},
    Name{ImportField::StatusNote, u"sachstand"},
    Name{ImportField::StatusNote, u"sachstandsbericht"},
    Name{ImportField::Evidence, u"nachweis"},
    Name{ImportField::Evidence, u"nachweise"},
    Name{ImportField::Evidence, u"beleg"},
};

std::optional<std::size_t> versionColumnOf(const std::vector<SheetCell> &headings)
{
    for (std::size_t column = 0; column < headings.size(); ++column)
        if (Headings::folded(headings[column].text) == "version"_L1)
            return column;
    return std::nullopt;
}

// "Abfrage: 2026-03" above the versions gives "2026-03".
QString marked(const Sheet &sheet, const Headings::Mapping &mapping, std::optional<std::size_t> column,
               QStringView mark)
{
    for (std::size_t row = 0; column && row < mapping.row; ++row) {
        const QString text = Cells::asTyped(sheet.at(row, *column));
        if (text.startsWith(mark.trimmed()))
            return text.sliced(mark.trimmed().size()).trimmed();
    }
    return {};
}

bool isNothingLine(const std::vector<SheetCell> &row)
{
    return !row.empty()
        && row.front().text.trimmed().startsWith(UnitSheets::nothingWord, Qt::CaseInsensitive);
}

// A cross however people make one, or a few words that say the same; "kommt noch" is none.
bool isTick(const QString &typed)
{
    static const QStringList marks = {u"xx"_s, u"xxx"_s, u"(x)"_s, u"[x]"_s, u"☑"_s, u"☒"_s, u"✗"_s, u"✘"_s};
    const QString words = typed.simplified().toLower();
    return ImportValues::yesOrNo(typed) == true || ImportValues::isNothingReported(typed)
        || marks.contains(words) || words.startsWith("keine"_L1) || words.startsWith("nichts"_L1);
}

// Ticked is a mark beside the line; or the bare word, which nobody but the unit writes.
void readNothingLine(const std::vector<SheetCell> &row, SurveyAnswers &answers)
{
    if (!isNothingLine(row))
        return;
    if (ImportValues::isNothingReported(row.front().text))
        answers.nothingToReport = true;
    for (auto cell = row.begin() + 1; cell != row.end(); ++cell) {
        const QString typed = Cells::asTyped(*cell);
        if (cell->isError() || ImportValues::saysNothing(typed) || ImportValues::yesOrNo(typed) == false
            || typed.startsWith(UnitSheets::unitMark.trimmed()))
            continue;
        if (isTick(typed))
            answers.nothingToReport = true;
        else
            answers.nothingUnclear = typed.simplified();
    }
}

// Columns that hold something beside a number, under a heading that is not mapped.
std::vector<ImportLeftOut::Column> otherColumns(const Sheet &sheet, const Headings::Mapping &mapping,
                                                std::optional<std::size_t> version)
{
    const auto key = std::ranges::find(mapping.columns, ImportField::Key, &Headings::Column::field)->column;
    std::size_t width = 0;
    for (const auto &row : sheet.rows)
        width = std::max(width, row.size());
    std::vector<ImportLeftOut::Column> others;
    for (std::size_t column = 0; column < width; ++column) {
        if (column == version
            || std::ranges::find(mapping.columns, column, &Headings::Column::column) != mapping.columns.end())
            continue;
        bool isFilled = false;
        for (std::size_t row = mapping.row + 1; row < sheet.rows.size() && !isFilled; ++row)
            isFilled = !isNothingLine(sheet.rows[row]) && !sheet.at(row, key).isEmpty()
                && !sheet.at(row, column).isEmpty();
        if (isFilled)
            others.push_back({int(column) + 1, Cells::asTyped(sheet.at(mapping.row, column)).simplified()});
    }
    return others;
}

QStringList otherSheets(const Workbook &book, std::size_t read)
{
    const auto isFilled = [](const std::vector<SheetCell> &row) {
        return !std::ranges::all_of(row, &SheetCell::isEmpty);
    };
    QStringList names;
    for (std::size_t at = 0; at < book.sheets.size(); ++at)
        if (at != read && std::ranges::any_of(book.sheets[at].rows, isFilled))
            names.append(book.sheets[at].name);
    return names;
}
}

Result<SurveyAnswers> readSurveyAnswers(const Workbook &book, const QString &file)
{
    const auto mapping = Headings::find(book, surveyHeadings, ImportField::Key);
    if (!mapping)
        return Error{Error::Code::NoHeadings, u"no row of headings"_s, file};
    const Sheet &sheet = book.sheets[mapping->sheet];
    const auto version = versionColumnOf(sheet.rows[mapping->row]);
    SurveyAnswers answers;
    answers.file = file;
    answers.survey = marked(sheet, *mapping, version, UnitSheets::surveyMark);
    answers.unit = marked(sheet, *mapping, version, UnitSheets::unitMark);
    for (const auto &row : sheet.rows)
        readNothingLine(row, answers);
    answers.rows = Headings::rowsBelow(book, *mapping, ImportField::Key, version);
    std::erase_if(answers.rows, [&sheet](const ImportRow &row) {
        return isNothingLine(sheet.rows[std::size_t(row.row - 1)]);
    });
    answers.leftOut = {file, otherColumns(sheet, *mapping, version), otherSheets(book, mapping->sheet)};
    return answers;
}
