// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edtf.h"

#include <algorithm>

namespace Edtf {

namespace {
constexpr int firstQuarter = 33;
constexpr int lastQuarter = 36;
constexpr int firstHalf = 40;
constexpr int lastHalf = 41;

// QChar::isDigit() also accepts the digits of other scripts.
std::optional<int> edtfNumber(QStringView text, qsizetype digits)
{
    if (text.size() != digits)
        return std::nullopt;
    int number = 0;
    for (const QChar character : text) {
        if (character < u'0' || character > u'9')
            return std::nullopt;
        number = number * 10 + (character.unicode() - u'0');
    }
    return number;
}

std::optional<Value> monthsFrom(int year, int month, int months, PartialDate::Grain grain)
{
    const QDate first(year, month, 1);
    if (!first.isValid())
        return std::nullopt;
    return Value{first, first.addMonths(months).addDays(-1), grain, false};
}

std::optional<Value> partOfYear(int year, int part)
{
    if (part >= firstQuarter && part <= lastQuarter)
        return monthsFrom(year, (part - firstQuarter) * 3 + 1, 3, PartialDate::Grain::Quarter);
    if (part == firstHalf || part == lastHalf)
        return monthsFrom(year, (part - firstHalf) * 6 + 1, 6, PartialDate::Grain::HalfYear);
    return monthsFrom(year, part, 1, PartialDate::Grain::Month);
}

std::optional<Value> plainValue(QStringView text)
{
    const auto year = edtfNumber(text.first(std::min<qsizetype>(4, text.size())), 4);
    if (!year)
        return std::nullopt;
    if (text.size() == 4)
        return monthsFrom(*year, 1, 12, PartialDate::Grain::Year);
    if (text.size() != 7 && text.size() != 10)
        return std::nullopt;
    const auto part = edtfNumber(text.sliced(5, 2), 2);
    if (text.at(4) != u'-' || !part)
        return std::nullopt;
    if (text.size() == 7)
        return partOfYear(*year, *part);
    const auto dayOfMonth = edtfNumber(text.sliced(8), 2);
    if (text.at(7) != u'-' || !dayOfMonth)
        return std::nullopt;
    const QDate day(*year, *part, *dayOfMonth);
    if (!day.isValid())
        return std::nullopt;
    return Value{day, day, PartialDate::Grain::Day, false};
}

std::optional<Value> qualifiedValue(QStringView text)
{
    const bool qualified = text.endsWith(u'~') || text.endsWith(u'?') || text.endsWith(u'%');
    auto value = plainValue(qualified ? text.chopped(1) : text);
    if (value)
        value->approximate = qualified;
    return value;
}
}

std::optional<Value> parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return qualifiedValue(text);
    const auto from = qualifiedValue(text.first(slash));
    const auto to = qualifiedValue(text.sliced(slash + 1));
    if (!from || !to || from->earliest > to->latest)
        return std::nullopt;
    return Value{from->earliest, to->latest, PartialDate::Grain::Interval,
                 from->approximate || to->approximate};
}

}
