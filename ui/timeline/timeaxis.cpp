// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeaxis.h"

#include "core/calendar/holidays.h"
#include "core/calendar/senatesessions.h"
#include "core/report/datetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct TimeAxisTr
{
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

constexpr qreal textInset = 6;
constexpr int daysPerWeek = 7;
constexpr int monthsPerQuarter = 3;

enum class Step { Day, Week, Month, Quarter, Year };

QDate floorTo(Step step, QDate day)
{
    switch (step) {
    case Step::Day:
        return day;
    case Step::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Step::Month:
        return QDate(day.year(), day.month(), 1);
    case Step::Quarter:
        return QDate(day.year(), (day.month() - 1) / monthsPerQuarter * monthsPerQuarter + 1, 1);
    case Step::Year:
        return QDate(day.year(), 1, 1);
    }
    Q_UNREACHABLE();
}

QDate after(Step step, QDate first)
{
    switch (step) {
    case Step::Day:
        return first.addDays(1);
    case Step::Week:
        return first.addDays(daysPerWeek);
    case Step::Month:
        return first.addMonths(1);
    case Step::Quarter:
        return first.addMonths(monthsPerQuarter);
    case Step::Year:
        return first.addYears(1);
    }
    Q_UNREACHABLE();
}

QString quarterName(QDate first, bool withYear, const Language &language)
{
    static constexpr std::array german = {"I.", "II.", "III.", "IV."};
    const int number = (first.month() - 1) / monthsPerQuarter;
    const QString name = language.code() == Language::Code::German
        ? QString::fromLatin1(german.at(std::size_t(number)))
        : u"Q%1"_s.arg(number + 1);
    if (!withYear)
        return name;
    //: A quarter in the head of a chart: %1 is "II." or "Q2", %2 the year
    return TimeAxisTr::tr("%1 %2").arg(name).arg(first.year());
}

QString nameOf(Step step, QDate first, const Language &language)
{
    switch (step) {
    case Step::Day:
        return QString::number(first.day());
    case Step::Week:
        //: Calendar week, %1 is its number
        return TimeAxisTr::tr("Week %1").arg(first.weekNumber());
    case Step::Month:
        return language.locale().standaloneMonthName(first.month(), QLocale::ShortFormat).remove(u'.');
    case Step::Quarter:
        return quarterName(first, true, language);
    case Step::Year:
        return QString::number(first.year());
    }
    Q_UNREACHABLE();
}

// Without the year, which the head of the page names.
QString weekDays(QDate first, const Language &language)
{
    const QDate last = first.addDays(daysPerWeek - 1);
    const QString days = DateText::range(first, last, language);
    if (language.code() == Language::Code::German)
        return days.left(days.lastIndexOf(u'.') + 1);
    const QLocale locale = language.locale();
    const QString from =
        first.month() == last.month() ? QString::number(first.day()) : locale.toString(first, u"d MMM"_s);
    return from + u'–' + locale.toString(last, u"d MMM"_s);
}

// What of a period is seen beside its text. That of a day stands in its middle, any other at its begin or,
// where it begins before the view, at the edge.
qreal roomOf(Step step, const TimeAxis::Period &period, qreal width)
{
    if (step == Step::Day)
        return period.right - period.left - 2 * std::max({0.0, -period.left, period.right - width});
    return std::min(period.right, width) - std::max<qreal>(period.left, 0) - 2 * textInset;
}

std::vector<TimeAxis::Period> periods(Step step, const TimeScale &scale, qreal width,
                                      const Language &language, const TimeAxis::Measure &measure,
                                      bool isStrong)
{
    std::vector<TimeAxis::Period> result;
    for (QDate first = floorTo(step, scale.dayAt(0)); scale.left(first) < width; first = after(step, first)) {
        TimeAxis::Period period{
            first, scale.left(first), scale.left(after(step, first)), nameOf(step, first, language),
            {},    isStrong};
        const qreal room = roomOf(step, period, width);
        qreal used = measure(period.text, isStrong);
        if (used > room)
            period.text.clear();
        else if (step == Step::Week) {
            const QString detail = weekDays(first, language);
            used += textInset + measure(detail, false);
            if (used <= room)
                period.detail = detail;
        }
        result.push_back(period);
    }
    return result;
}

QString sessionDay(QDate day, const Language &language)
{
    return language.code() == Language::Code::German ? day.toString(u"dd.MM."_s)
                                                     : language.locale().toString(day, u"d MMM"_s);
}

std::vector<TimeAxis::Session> sessions(const TimeScale &scale, qreal width, const SenateCalendar &calendar,
                                        const QSet<QDate> &lastSessions, const Language &language,
                                        const TimeAxis::Measure &measure)
{
    const bool namesEach = scale.zoom() == TimeScale::Zoom::Weeks;
    std::vector<TimeAxis::Session> result;
    for (const QDate day : SenateSessions::between(calendar, scale.dayAt(0), scale.dayAt(width))) {
        const bool isLast = lastSessions.contains(day);
        TimeAxis::Session session{day, (scale.left(day) + scale.right(day)) / 2, isLast, {}};
        if (isLast)
            session.text = TimeAxisTr::tr("Senate %1").arg(sessionDay(day, language));
        else if (namesEach)
            session.text = TimeAxisTr::tr("Senate");
        if (session.x < 0) // its name would be cut at the edge
            session.text.clear();
        result.push_back(session);
    }
    // From right to left: the first of two that meet loses the word, then its name. The tick of a last
    // session is as high as the words, whether it has any or not.
    qreal next = width + textInset;
    for (auto at = result.rbegin(); at != result.rend(); ++at) {
        const qreal from = at->x + textInset;
        const auto meets = [&] { return from + measure(at->text, at->isLast) > next - textInset; };
        if (!at->text.isEmpty() && meets())
            at->text = at->isLast ? sessionDay(at->day, language) : QString();
        if (!at->text.isEmpty() && meets())
            at->text.clear();
        if (!at->text.isEmpty() || at->isLast)
            next = at->x;
    }
    return result;
}

std::vector<TimeAxis::Shade> shades(const TimeScale &scale, qreal width)
{
    using Kind = TimeAxis::Shade::Kind;
    std::vector<TimeAxis::Shade> result;
    if (scale.zoom() == TimeScale::Zoom::Years)
        return result;
    const bool weekends = scale.zoom() == TimeScale::Zoom::Weeks;
    for (QDate day = scale.dayAt(0); scale.left(day) < width; day = day.addDays(1)) {
        if (Holidays::on(day))
            result.push_back({Kind::Holiday, scale.left(day), scale.right(day)});
        else if (weekends && day.dayOfWeek() >= Qt::Saturday)
            result.push_back({Kind::Weekend, scale.left(day), scale.right(day)});
    }
    return result;
}
}

TimeAxis::Strips TimeAxis::strips(const TimeScale &scale, qreal width, const SenateCalendar &calendar,
                                  const QSet<QDate> &lastSessions, const Language &language,
                                  const Measure &measure)
{
    Strips result;
    const auto scaleOf = [&](Step step, bool isStrong) {
        return periods(step, scale, width, language, measure, isStrong);
    };
    switch (scale.zoom()) {
    case TimeScale::Zoom::Weeks:
        result.coarse = scaleOf(Step::Week, true);
        result.fine = scaleOf(Step::Day, false);
        break;
    case TimeScale::Zoom::Quarters:
        result.coarse = scaleOf(Step::Quarter, true);
        result.fine = scaleOf(Step::Month, false);
        break;
    case TimeScale::Zoom::Years:
        result.coarse = scaleOf(Step::Year, true);
        result.fine = scaleOf(Step::Quarter, false);
        for (Period &quarter : result.fine) {
            const QString name = quarterName(quarter.first, false, language);
            quarter.text = measure(name, false) <= roomOf(Step::Quarter, quarter, width) ? name : QString();
        }
        break;
    }
    result.sessions = sessions(scale, width, calendar, lastSessions, language, measure);
    result.shades = shades(scale, width);
    return result;
}

QDate TimeAxis::periodStart(const TimeScale &scale)
{
    const QDate day = scale.dayAt(0);
    switch (scale.zoom()) {
    case TimeScale::Zoom::Weeks:
        return floorTo(Step::Week, day);
    case TimeScale::Zoom::Quarters:
        return floorTo(Step::Month, day);
    case TimeScale::Zoom::Years:
        return floorTo(Step::Quarter, day);
    }
    Q_UNREACHABLE();
}
