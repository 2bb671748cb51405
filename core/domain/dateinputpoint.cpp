// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinputpoint.h"

#include <QDate>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace DateInput {

namespace {
constexpr int firstQuarterCode = 33;
constexpr int firstHalfCode = 40;

/// The EDTF values of the first and the last part meant; they only differ for a week.
struct Ends
{
    QString from;
    QString to;
    PartialDate::Validity validity = PartialDate::Validity::Valid;
};

Reading refused(Refusal refusal)
{
    return {std::nullopt, refusal};
}

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

// ISO 8601: the week that holds 4 January is the first.
QDate mondayOfWeek(int week, int year)
{
    const QDate fourth(year, 1, 4);
    return fourth.addDays(Qt::Monday - fourth.dayOfWeek() + (week - 1) * 7);
}

// A week that the year does not have is the first of the next one.
bool isWeekOfYear(int week, int year)
{
    return week >= 1 && mondayOfWeek(week, year).weekNumber() == week;
}

bool isWithin(int number, int low, int high)
{
    return number >= low && number <= high;
}

std::optional<Refusal> fault(const Point &point)
{
    const bool hasMonth = point.kind == Point::Kind::Day || point.kind == Point::Kind::Month;
    if (point.kind == Point::Kind::Bare || point.year == Point::noYear)
        return Refusal::NotUnderstood;
    if (point.kind == Point::Kind::Day && point.day == 0)
        return Refusal::DayZero;
    if (point.kind == Point::Kind::Day && !isWithin(point.day, 1, 31))
        return Refusal::NoSuchDay;
    if (hasMonth && !isWithin(point.month, 1, 12))
        return Refusal::NoSuchMonth;
    if (point.kind == Point::Kind::Quarter && !isWithin(point.number, 1, 4))
        return Refusal::NoSuchQuarter;
    if (point.kind == Point::Kind::HalfYear && !isWithin(point.number, 1, 2))
        return Refusal::NotUnderstood;
    if (!isWithin(point.year, firstYear, lastYear))
        return Refusal::YearOutOfRange;
    if (point.kind == Point::Kind::Week && !isWeekOfYear(point.number, point.year))
        return Refusal::NoSuchWeek;
    return std::nullopt;
}

Ends dayEnds(const Point &point)
{
    const int lastDay = QDate(point.year, point.month, 1).daysInMonth();
    const QDate day(point.year, point.month, std::min(point.day, lastDay));
    Ends ends{day.toString(Qt::ISODate), day.toString(Qt::ISODate)};
    if (point.day > lastDay)
        ends.validity = PartialDate::Validity::Invalid;
    return ends;
}

Ends endsOf(const Point &point)
{
    const QString year = QString::number(point.year);
    QString value = year;
    switch (point.kind) {
    case Point::Kind::Day:
        return dayEnds(point);
    case Point::Kind::Week: {
        const QDate monday = mondayOfWeek(point.number, point.year);
        return {monday.toString(Qt::ISODate), monday.addDays(6).toString(Qt::ISODate)};
    }
    case Point::Kind::Month:
        value = year % u'-' % twoDigits(point.month);
        break;
    case Point::Kind::Quarter:
        value = year % u'-' % QString::number(firstQuarterCode + point.number - 1);
        break;
    case Point::Kind::HalfYear:
        value = year % u'-' % QString::number(firstHalfCode + point.number - 1);
        break;
    case Point::Kind::Year:
    case Point::Kind::Bare:
        break;
    }
    return {value, value};
}

/// The refusal of a day beside which another day of the week stands. A day that does not exist has none.
std::optional<Reading> misnamed(const Point &point, Weekdays weekdays)
{
    const QDate day(point.year, point.month, point.day);
    if (point.kind != Point::Kind::Day || !day.isValid() || weekdays.fit(day))
        return std::nullopt;
    return Reading{std::nullopt, Refusal::WrongWeekday, day};
}

bool canTakeKindOf(const Point &bare, const Point &other)
{
    switch (other.kind) {
    case Point::Kind::Day:
        return !bare.inWords;
    case Point::Kind::Month:
        return !bare.inWords && !other.inWords;
    case Point::Kind::Quarter:
    case Point::Kind::HalfYear:
    case Point::Kind::Week:
        return true;
    case Point::Kind::Year:
    case Point::Kind::Bare:
        break;
    }
    return false;
}

/// A bare number is of the other end's kind, and a year that was typed once counts for both.
void complete(Point &first, Point &second)
{
    if (first.kind == Point::Kind::Bare && canTakeKindOf(first, second)) {
        const int number = first.number;
        first = second;
        (second.kind == Point::Kind::Day         ? first.day
             : second.kind == Point::Kind::Month ? first.month
                                                 : first.number) = number;
    }
    if (first.year == Point::noYear && second.kind != Point::Kind::Year)
        first.year = second.year;
    if (second.year == Point::noYear)
        second.year = first.year;
}

Reading accepted(const QString &asWritten, const QString &edtf, PartialDate::Validity validity)
{
    const auto date = PartialDate::fromEdtf(asWritten, edtf, validity);
    // Both ends were checked one by one before; only their order can be wrong.
    if (!date)
        return refused(Refusal::EndBeforeStart);
    Reading reading;
    reading.date = *date;
    return reading;
}

Reading resolveOne(const Expression &expression, const QString &asWritten)
{
    const Point &point = expression.first;
    if (const auto reason = fault(point))
        return refused(*reason);
    if (const auto wrong = misnamed(point, expression.firstWeekdays))
        return *wrong;
    const Ends ends = endsOf(point);
    const QString suffix = expression.firstQualifier.suffix();
    const QString from = ends.from + suffix;
    return accepted(asWritten, ends.from == ends.to ? from : from % u'/' % ends.to % suffix, ends.validity);
}
}

void Qualifier::add(Qualifier other)
{
    approximate = approximate || other.approximate;
    uncertain = uncertain || other.uncertain;
}

QString Qualifier::suffix() const
{
    if (approximate && uncertain)
        return u"%"_s;
    if (approximate)
        return u"~"_s;
    return uncertain ? u"?"_s : QString();
}

Reading resolve(const Expression &expression, const QString &asWritten)
{
    if (expression.partsContradict)
        return refused(Refusal::PartsContradict);
    if (!expression.second)
        return resolveOne(expression, asWritten);
    Point first = expression.first;
    Point second = *expression.second;
    complete(first, second);
    for (const Point &point : {first, second})
        if (const auto reason = fault(point))
            return refused(*reason);
    for (const auto &[point, weekdays] :
         {std::pair{first, expression.firstWeekdays}, std::pair{second, expression.secondWeekdays}})
        if (const auto wrong = misnamed(point, weekdays))
            return *wrong;
    const Ends from = endsOf(first);
    const Ends to = endsOf(second);
    const bool valid =
        from.validity == PartialDate::Validity::Valid && to.validity == PartialDate::Validity::Valid;
    return accepted(asWritten,
                    from.from % expression.firstQualifier.suffix() % u'/' % to.to
                        % expression.secondQualifier.suffix(),
                    valid ? PartialDate::Validity::Valid : PartialDate::Validity::Invalid);
}

}
