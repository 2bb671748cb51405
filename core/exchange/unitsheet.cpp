// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unitsheet.h"

#include "core/exchange/celltext.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/surveycolumns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QLatin1StringView secretariat("sekretariat");

UnitSheetRow sheetRow(const Item &item, const Portfolio &portfolio, const QString &version)
{
    UnitSheetRow row{version, {}};
    for (const SurveyColumns::Column &column : SurveyColumns::columns)
        row.cells.append(CellText::of(column.field, item, portfolio));
    return row;
}

bool answersFor(const Item &item, const QString &unit)
{
    return std::ranges::any_of(item.units, [&unit](const Responsibility &responsibility) {
        return responsibility.role == UnitRole::Responsible && responsibility.unit == unit;
    });
}

bool hasNoUnit(const Item &item)
{
    return std::ranges::none_of(item.units, [](const Responsibility &responsibility) {
        return responsibility.role == UnitRole::Responsible;
    });
}

QString day(QDate date)
{
    return date.toString(u"dd.MM.yyyy"_s);
}

QString titleLine(const UnitSheet &sheet)
{
    if (sheet.unit.isEmpty())
        return u"Sachstandsabfrage: Einträge ohne federführende Stelle"_s;
    return u"Sachstandsabfrage: "_s + (sheet.unitName.isEmpty() ? sheet.unit : sheet.unitName);
}

QString dateLine(const UnitSheet &sheet)
{
    const QString asOf = u"Stand der Angaben: "_s + day(sheet.asOf) + u'.';
    if (!sheet.due.isValid())
        return asOf;
    return u"Rückmeldung bitte bis zum "_s + day(sheet.due) + u". "_s + asOf;
}

// Everything but letters and digits parts words; letters that ASCII lacks are written out.
QString asciiWord(const QString &text)
{
    QString word;
    const QString lower = text.toLower();
    for (const QChar character : lower) {
        const char16_t code = character.unicode();
        if (code == u'ä' || code == u'ö' || code == u'ü')
            word += (code == u'ä' ? u"ae"_s : code == u'ö' ? u"oe"_s : u"ue"_s);
        else if (code == u'ß')
            word += u"ss"_s;
        else if (code < 128 && character.isLetterOrNumber())
            word += character;
        else if (!word.isEmpty() && !word.endsWith(u'-'))
            word += u'-';
    }
    while (word.endsWith(u'-'))
        word.chop(1);
    return word.left(60);
}
}

namespace UnitSheets {

std::vector<UnitSheet> of(const Portfolio &portfolio, const QStringList &items, const SurveyRound &round,
                          const std::function<QString(const QString &)> &versionOf)
{
    std::vector<UnitSheet> sheets;
    for (const OrgUnit &unit : portfolio.units)
        sheets.push_back({round.key, unit.key, unit.name, round.on, round.due, {}});
    sheets.push_back({round.key, {}, {}, round.on, round.due, {}});
    for (const QString &key : items) {
        const Item *item = findItem(portfolio, key);
        if (!item)
            continue;
        const UnitSheetRow row = sheetRow(*item, portfolio, versionOf(key));
        for (UnitSheet &sheet : sheets)
            if (sheet.unit.isEmpty() ? hasNoUnit(*item) : answersFor(*item, sheet.unit))
                sheet.rows.push_back(row);
    }
    std::erase_if(sheets, [](const UnitSheet &sheet) { return sheet.rows.empty(); });
    return sheets;
}

QString fileName(const UnitSheet &sheet, QLatin1StringView suffix)
{
    const QString word = asciiWord(sheet.unit);
    return sheet.asOf.toString(Qt::ISODate) + u"_lenku-vd_sachstandsabfrage_"_s
        + (word.isEmpty() ? QString(secretariat) : word) + u'.' + suffix;
}

std::vector<QStringList> grid(const UnitSheet &sheet)
{
    const auto line = [](const QString &text, const QString &mark = {}) {
        QStringList cells(qsizetype(SurveyColumns::columns.size()));
        cells.first() = text;
        cells.append(mark);
        return cells;
    };
    std::vector<QStringList> rows = {
        line(titleLine(sheet), surveyMark + sheet.survey),
        line(dateLine(sheet), unitMark + sheet.unit),
        line(u"Bitte tragen Sie ein, was sich geändert hat; leere Felder ändern nichts. Termine können Sie "
             u"auch als „Q4/2025“, „Mai 2026“ oder „KW 12/2026“ angeben."_s),
        line(nothingWord + u" – es gibt nichts zu melden (bitte ankreuzen):"_s),
        line({}),
    };
    QStringList headings;
    for (const SurveyColumns::Column &column : SurveyColumns::columns)
        headings.append(column.heading.toString());
    headings.append(SurveyColumns::versionHeading.toString());
    rows.push_back(headings);
    for (const UnitSheetRow &row : sheet.rows)
        rows.push_back(row.cells + QStringList{row.version});
    return rows;
}

QByteArray csv(const UnitSheet &sheet)
{
    return Csv::write(grid(sheet));
}

}
