// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

const SheetCell &Sheet::at(std::size_t row, std::size_t column) const
{
    static const SheetCell nothing;
    if (row >= rows.size() || column >= rows[row].size())
        return nothing;
    return rows[row][column];
}

namespace {
QString dateAsTyped(const SheetCell &cell)
{
    static const QLocale german(QLocale::German, QLocale::Germany);
    switch (cell.grain) {
    case SheetCell::Grain::Day:
        break;
    case SheetCell::Grain::Month:
        return german.standaloneMonthName(cell.date.month()) + u' ' + QString::number(cell.date.year());
    case SheetCell::Grain::Year:
        return QString::number(cell.date.year());
    }
    return cell.date.toString(u"dd.MM.yyyy"_s);
}
}

namespace Cells {

SheetCell text(const QString &text)
{
    SheetCell cell;
    cell.kind = text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
    cell.text = text;
    return cell;
}

SheetCell number(double number)
{
    SheetCell cell;
    cell.kind = SheetCell::Kind::Number;
    cell.number = number;
    return cell;
}

SheetCell percentage(double number)
{
    SheetCell cell = Cells::number(number);
    cell.percent = true;
    return cell;
}

SheetCell date(QDate date, SheetCell::Grain grain)
{
    SheetCell cell;
    cell.kind = SheetCell::Kind::Date;
    cell.date = date;
    cell.grain = grain;
    return cell;
}

SheetCell truth(bool truth)
{
    SheetCell cell;
    cell.kind = SheetCell::Kind::Bool;
    cell.truth = truth;
    return cell;
}

SheetCell error(const QString &text)
{
    SheetCell cell;
    cell.kind = SheetCell::Kind::Error;
    cell.text = text;
    return cell;
}

QString asTyped(const SheetCell &cell)
{
    switch (cell.kind) {
    case SheetCell::Kind::Empty:
        break;
    case SheetCell::Kind::Text:
    case SheetCell::Kind::Error:
        return cell.text.trimmed();
    case SheetCell::Kind::Number:
        return cell.percent ? QString::number(cell.number * 100, 'g', 12).replace(u'.', u',') + u" %"_s
                            : QString::number(cell.number, 'g', 15);
    case SheetCell::Kind::Date:
        return dateAsTyped(cell);
    case SheetCell::Kind::Bool:
        return cell.truth ? u"ja"_s : u"nein"_s;
    }
    return {};
}

}
