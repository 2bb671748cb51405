// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

/// One cell of a spreadsheet as it was read. Nothing is computed: of a formula only the stored result counts.
struct SheetCell
{
    enum class Kind {
        Empty,
        Text,
        Number,
        Date,
        Bool,
        Error, ///< an error value ("#REF!", in `text`), or a formula without a stored result
    };
    /// How much of a date the cell shows: who types "Mai 2026" gets a day stored that nobody meant.
    enum class Grain { Day, Month, Year };

    Kind kind = Kind::Empty;
    QString text; ///< of Text and Error
    double number = 0; ///< of Number
    bool percent = false; ///< of Number: 0.25 is shown as 25 %
    QDate date; ///< of Date
    Grain grain = Grain::Day; ///< of Date
    bool truth = false; ///< of Bool

    bool operator==(const SheetCell &) const = default;

    [[nodiscard]] bool isEmpty() const { return kind == Kind::Empty; }
    [[nodiscard]] bool isError() const { return kind == Kind::Error; }
};

/// One sheet. The first row of the file is `rows[0]`; rows end with their last cell that holds something.
struct Sheet
{
    QString name; ///< empty for CSV
    std::vector<std::vector<SheetCell>> rows;

    bool operator==(const Sheet &) const = default;

    /// An empty cell where there is none.
    [[nodiscard]] const SheetCell &at(std::size_t row, std::size_t column) const;
};

struct Workbook
{
    std::vector<Sheet> sheets; ///< in the order of the file

    bool operator==(const Workbook &) const = default;
};

namespace Cells {

[[nodiscard]] SheetCell text(const QString &text); ///< Empty if \a text is
[[nodiscard]] SheetCell number(double number);
[[nodiscard]] SheetCell percentage(double number); ///< 0.25 for 25 %
[[nodiscard]] SheetCell date(QDate date, SheetCell::Grain grain = SheetCell::Grain::Day);
[[nodiscard]] SheetCell truth(bool truth);
[[nodiscard]] SheetCell error(const QString &text = {});

/// What a person at a German spreadsheet would say stands there, without blanks at the ends: "3",
/// "25 %", "05.05.2026", "Mai 2026", "ja".
[[nodiscard]] QString asTyped(const SheetCell &cell);

}
