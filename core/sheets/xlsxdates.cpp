// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xlsxdates.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
// Only what shows values counts: quoted and escaped letters, colours, conditions and fill characters do not.
QString bareFormat(const QString &code)
{
    QString bare;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        const QChar character = code[at].toLower();
        if (character == u'\\' || character == u'_' || character == u'*') {
            ++at;
        } else if (character == u'"' || character == u'[') {
            const qsizetype end = code.indexOf(character == u'[' ? u']' : u'"', at + 1);
            if (end < 0)
                break;
            static const QRegularExpression elapsed(u"^\\[(h+|m+|s+)$"_s); // a duration, no day
            if (elapsed.match(code.sliced(at, end - at).toLower()).hasMatch())
                bare += u'h';
            at = end;
        } else {
            bare += character;
        }
    }
    return bare.remove(u"am/pm"_s).remove(u"a/p"_s);
}
}

namespace XlsxDates {

std::optional<SheetCell::Grain> ofBuiltIn(int formatId)
{
    // 27 to 36 and 50 to 58 are the dates of East Asian languages; 18 to 21 and 45 to 47 are times.
    const bool date = (formatId >= 14 && formatId <= 16) || formatId == 22
        || (formatId >= 27 && formatId <= 31) || formatId == 36 || (formatId >= 50 && formatId <= 58);
    if (formatId == 17)
        return SheetCell::Grain::Month; // mmm-yy
    return date ? std::optional(SheetCell::Grain::Day) : std::nullopt;
}

std::optional<SheetCell::Grain> ofCode(const QString &code)
{
    const QString bare = bareFormat(code);
    if (bare.contains("general"_L1) || bare.contains("standard"_L1) || bare.contains(u'0')
        || bare.contains(u'#'))
        return std::nullopt;
    const bool year = bare.contains(u'y') || bare.contains(u'j');
    const bool time = bare.contains(u'h') || bare.contains(u's');
    if (bare.contains(u'd') || bare.contains(u't')) // German programs have written TT.MM.JJJJ
        return SheetCell::Grain::Day;
    if (bare.contains(u'm') && !time)
        return year ? SheetCell::Grain::Month : SheetCell::Grain::Day;
    if (year)
        return time ? SheetCell::Grain::Day : SheetCell::Grain::Year;
    return std::nullopt;
}

bool isPercent(const QString &code)
{
    return bareFormat(code).contains(u'%');
}

QDate day(double serial, Epoch epoch)
{
    constexpr double lastSerial = 2'958'465; // 31.12.9999 since 1900
    if (!std::isfinite(serial) || serial < 1 || serial > lastSerial)
        return {};
    const qint64 days = qint64(std::floor(serial));
    if (epoch == Epoch::Year1904)
        return QDate(1904, 1, 1).addDays(days);
    if (days == 60)
        return {};
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}

}
