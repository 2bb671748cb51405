// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/unitsheetwriter.h"

#include "core/domain/progresswords.h"
#include "core/exchange/surveycolumns.h"
#include "core/sheets/xlsxbook.h"

#include <array>
#include <initializer_list>
#include <vector>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace {
using SurveyColumns::columns;
using SurveyColumns::Input;
using SurveyColumns::Lock;
using SurveyColumns::versionColumn;

constexpr lxw_color_t lockedFill = 0xF0F0F0;
constexpr lxw_color_t headingFill = 0xDCE3EA;
constexpr lxw_color_t lineColour = 0xB8B8B8;
constexpr std::uint8_t a4 = 9;
constexpr int textFormat = 0x31; // "@": what is typed stays as typed

struct SheetFormats
{
    lxw_format *title;
    lxw_format *plain;
    lxw_format *heading;
    lxw_format *locked;
    lxw_format *text; ///< unlocked
    lxw_format *below; ///< of the columns for dates where no row stands
};

lxw_format *cellFormat(lxw_workbook *book)
{
    lxw_format *format = workbook_add_format(book);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, lineColour);
    return format;
}

SheetFormats formatsOf(lxw_workbook *book)
{
    SheetFormats formats{workbook_add_format(book), workbook_add_format(book), cellFormat(book),
                         cellFormat(book),          cellFormat(book),          workbook_add_format(book)};
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    format_set_bold(formats.heading);
    format_set_bg_color(formats.heading, headingFill);
    format_set_num_format_index(formats.locked, textFormat);
    format_set_bg_color(formats.locked, lockedFill);
    format_set_num_format_index(formats.text, textFormat);
    format_set_unlocked(formats.text);
    format_set_num_format_index(formats.below, textFormat);
    return formats;
}

lxw_format *formatOf(const SurveyColumns::Column &column, const QString &cell, const SheetFormats &formats)
{
    if (column.lock == Lock::Always || (column.lock == Lock::WhereFilled && !cell.isEmpty()))
        return formats.locked;
    return formats.text;
}

// A list to choose from; another word is taken after a question.
void addChoice(lxw_worksheet *sheet, lxw_row_t first, lxw_row_t last, lxw_col_t column,
               const QStringList &words)
{
    std::vector<QByteArray> kept;
    for (const QString &word : words)
        kept.push_back(word.toUtf8());
    std::vector<char *> list;
    for (QByteArray &word : kept)
        list.push_back(word.data());
    list.push_back(nullptr);
    QByteArray title = "Bitte auswählen";
    QByteArray message = "Vorgesehen sind die Angaben der Liste. Trotzdem übernehmen?";
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = list.data();
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    rule.error_title = title.data();
    rule.error_message = message.data();
    worksheet_data_validation_range(sheet, first, column, last, column, &rule);
}

QByteArray cellName(lxw_row_t row, lxw_col_t column)
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell(name.data(), row, column);
    return QByteArray(name.data());
}

// A spreadsheet program makes the first of May of "Mai 2026", and nobody can tell the two apart afterwards.
// So the cells are text, and stay as typed; whatever names no year only brings a hint, never a refusal.
void addDateHint(lxw_worksheet *sheet, lxw_row_t first, lxw_row_t last, lxw_col_t column)
{
    QByteArray title = "Termin";
    QByteArray hint = "Zum Beispiel 05.05.2026, Mai 2026, Q4/2025, KW 12/2026 oder 2026.";
    QByteArray message = "Hier fehlt das Jahr mit vier Ziffern. Möglich sind Tage, Monate, Quartale, Wochen "
                         "und Jahre: 05.05.2026, Mai 2026, Q4/2025, KW 12/2026, 2026.";
    QByteArray names = "=ISNUMBER(SEARCH(\"20\"," + cellName(first, column) + "))";
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    rule.value_formula = names.data();
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_INFORMATION;
    rule.input_title = title.data();
    rule.input_message = hint.data();
    rule.error_title = title.data();
    rule.error_message = message.data();
    worksheet_data_validation_range(sheet, first, column, last, column, &rule);
}

void addRules(lxw_worksheet *sheet, lxw_row_t last)
{
    const lxw_row_t first = UnitSheets::headingRow + 1;
    QStringList words;
    for (const Progress progress : ProgressWords::reportable())
        words.append(ProgressWords::german(progress));
    addChoice(sheet, UnitSheets::nothingRow, UnitSheets::nothingRow, UnitSheets::nothingColumn, {u"X"_s});
    for (std::size_t at = 0; at < columns.size() && last >= first; ++at) {
        const lxw_col_t column = lxw_col_t(at);
        if (columns[at].input == Input::Progress)
            addChoice(sheet, first, last, column, words);
        else if (columns[at].input == Input::YesOrNo)
            addChoice(sheet, first, last, column, {u"ja"_s, u"nein"_s});
        else if (columns[at].input == Input::Date)
            addDateHint(sheet, first, last, column);
    }
}

void setUpPage(lxw_worksheet *sheet, lxw_row_t last, const SheetFormats &formats)
{
    for (std::size_t at = 0; at < columns.size(); ++at)
        worksheet_set_column(sheet, lxw_col_t(at), lxw_col_t(at), columns[at].width,
                             columns[at].input == Input::Date ? formats.below : nullptr);
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    worksheet_set_column_opt(sheet, versionColumn, versionColumn, LXW_DEF_COL_WIDTH, nullptr, &hidden);
    worksheet_freeze_panes(sheet, UnitSheets::headingRow + 1, 1);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, UnitSheets::headingRow, UnitSheets::headingRow);
    worksheet_print_area(sheet, 0, 0, last, lxw_col_t(columns.size() - 1));
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6);
    worksheet_set_footer(sheet, "&RSeite &P von &N");
    lxw_protection allowed{}; // columns may be widened and cells marked
    allowed.format_cells = LXW_TRUE;
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(sheet, nullptr, &allowed);
}

// Programs do not agree on whether they fit the height of a row to wrapped text by themselves.
double heightOf(const QStringList &cells)
{
    constexpr double lineHeight = 15;
    constexpr qsizetype fewestLines = 2; // room to write
    constexpr qsizetype mostLines = 27; // no row can be higher
    qsizetype most = fewestLines;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const qsizetype width = qsizetype(columns[at].width);
        qsizetype lines = 0;
        const QStringList parts = cells[qsizetype(at)].split(u'\n');
        for (const QString &line : parts)
            lines += 1 + line.size() / width;
        most = qMax(most, lines);
    }
    return lineHeight * double(qMin(most, mostLines));
}

lxw_format *formatAt(std::size_t row, std::size_t column, const QString &cell, const SheetFormats &formats)
{
    if (row == UnitSheets::headingRow)
        return formats.heading;
    if (row == UnitSheets::nothingRow && column == UnitSheets::nothingColumn)
        return formats.text;
    if (row < UnitSheets::headingRow)
        return row == 0 ? formats.title : formats.plain;
    return column == versionColumn ? formats.locked : formatOf(columns[column], cell, formats);
}
}

namespace UnitSheetWriter {

Result<QByteArray> xlsx(const UnitSheet &unitSheet)
{
    const auto grid = UnitSheets::grid(unitSheet);
    XlsxBook book(grid.front().front(), unitSheet.asOf);
    if (!book.workbook())
        return book.finish();
    const SheetFormats formats = formatsOf(book.workbook());
    lxw_worksheet *sheet = workbook_add_worksheet(book.workbook(), "Sachstandsabfrage");
    for (std::size_t row = 0; row < grid.size(); ++row) {
        if (row > UnitSheets::headingRow)
            worksheet_set_row(sheet, lxw_row_t(row), heightOf(grid[row]), nullptr);
        for (qsizetype column = 0; column < grid[row].size(); ++column) {
            const QString &cell = grid[row][column];
            lxw_format *format = formatAt(row, std::size_t(column), cell, formats);
            if (!cell.isEmpty() || (format != formats.plain && format != formats.title))
                book.write(sheet, quint32(row), quint16(column), cell, format);
        }
    }
    const lxw_row_t last = lxw_row_t(grid.size() - 1);
    addRules(sheet, last);
    setUpPage(sheet, last, formats);
    return book.finish();
}

}
