// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/trendtext.h"

#include "core/report/datetext.h"
#include "core/report/fieldwords.h"
#include "core/report/reasontext.h"
#include "core/report/textlist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct TrendTextTr
{
    Q_DECLARE_TR_FUNCTIONS(TrendText)
};

QString trendMovement(const Trend::Line &line)
{
    const int slip = line.slip();
    if (slip > 0)
        return TrendTextTr::tr("%n day(s) later", nullptr, slip);
    if (slip < 0)
        return TrendTextTr::tr("%n day(s) earlier", nullptr, -slip);
    return line.hasMoved() ? TrendTextTr::tr("moved and moved back") : TrendTextTr::tr("unchanged");
}

/// "3 Berichte und Stand vom 07.04.2026": where the dates come from, without the one on which it was
/// finished.
QString trendSources(const Trend::Line &line, const Language &language)
{
    const auto isReport = [](const Trend::Point &point) { return !point.isFinish && !point.isCurrent; };
    const auto count = int(std::ranges::count_if(line.points, isReport));
    const Trend::Point &last = line.points.back();
    if (last.isFinish || !last.isCurrent)
        return TrendTextTr::tr("%n report(s)", nullptr, count);
    const QString day = DateText::day(last.on, language);
    if (count == 0)
        //: %1 is a day, that of what is recorded now or was at a moment
        return TrendTextTr::tr("state of %1").arg(day);
    //: %n counts reports, %1 is the day of what is recorded now or was at a moment
    return TrendTextTr::tr("%n report(s) and the state of %1", nullptr, count).arg(day);
}

QString trendWay(const Trend::Line &line, const Language &language)
{
    const QString first = DateText::day(line.points.front().latest(), language);
    const QString last = DateText::day(line.points.back().latest(), language);
    const auto count = int(line.points.size());
    const QString &key = line.item.key;
    if (count == 1 && line.isFinished())
        //: %1 is the key of an item, %2 a day
        return TrendTextTr::tr("%1: done on %2.").arg(key, last);
    const QString sources = trendSources(line, language);
    if (count == 1)
        //: %1 is the key of an item, %2 "1 report", %3 a day
        return TrendTextTr::tr("%1: %2, %3.").arg(key, sources, last);
    if (line.isFinished())
        //: %1 is the key of an item, %2 "2 reports", %3 and %4 are days, %5 is "92 days later"
        return TrendTextTr::tr("%1: %2, planned for %3, done on %4, %5.")
            .arg(key, sources, first, last, trendMovement(line));
    if (line.slip() == 0)
        //: %1 is the key of an item, %2 "2 reports", %3 a day, %4 "unchanged"
        return TrendTextTr::tr("%1: %2, %3, %4.").arg(key, sources, first, trendMovement(line));
    //: %1 is the key of an item, %2 "2 reports", %3 and %4 are days, %5 is "92 days later"
    return TrendTextTr::tr("%1: %2, from %3 to %4, %5.").arg(key, sources, first, last, trendMovement(line));
}

QString trendReason(const Trend::Reason &reason, const Language &language)
{
    //: %1 is a day, %2 what somebody gave as a reason
    return TrendTextTr::tr("Reason on %1: %2")
        .arg(DateText::day(reason.at.toLocalTime().date(), language),
             TextList::ended(ReasonText::shown(reason.text, language)));
}

/// What the reports say of an item that was done before them.
QString trendEnded(const Trend::Line &line, const Language &language)
{
    if (line.isFinished())
        return TrendText::end(line, language);
    //: In a cell of a table: an item without a day on which it was finished
    return line.item.progress == Progress::Done ? TrendTextTr::tr("done") : QString();
}
}

QString TrendText::sentence(const Trend::Line &line, const Language &language)
{
    QStringList sentences(trendWay(line, language));
    for (const Trend::Reason &reason : line.reasons)
        sentences.append(trendReason(reason, language));
    return sentences.join(u' ');
}

QString TrendText::point(const Trend::Line &line, std::size_t point, const QString &name, QDate on,
                         const Language &language)
{
    const Trend::Point &shown = line.points[point];
    const QString &key = line.item.key;
    const QString report = DateText::day(on, language);
    const QString date = DateText::grain(shown.date, language);
    QStringList sentences;
    if (shown.isFinish)
        sentences.append(TrendTextTr::tr("%1: done on %2.").arg(key, DateText::day(shown.on, language)));
    else if (name.isEmpty())
        //: %1 is the key of an item, %2 the day of what is recorded, %3 the date that it names
        sentences.append(TrendTextTr::tr("%1, state of %2: %3.").arg(key, report, date));
    else
        //: %1 is the key of an item, %2 the name of a report baseline, %3 its day, %4 the date that it names
        sentences.append(TrendTextTr::tr("%1, report baseline %2 of %3: %4.")
                             .arg(key, DateText::quoted(name, language), report, date));
    for (const Trend::Reason &reason : line.reasons)
        if (reason.point == point)
            sentences.append(trendReason(reason, language));
    return sentences.join(u' ');
}

QString TrendText::days(int days, const Language &language)
{
    const QString number = language.locale().toString(std::abs(days));
    //: Where room is scarce: %1 is "+92" or "−3", and the letter stands for days
    return TrendTextTr::tr("%1 d").arg((days > 0 ? u"+"_s : days < 0 ? u"−"_s : QString()) + number);
}

QString TrendText::end(const Trend::Line &line, const Language &language)
{
    const QString day = DateText::shortDay(line.points.back().latest(), language);
    //: Label in a chart: %1 is a day
    return line.isFinished() ? TrendTextTr::tr("done %1").arg(day) : day;
}

QString TrendText::cell(const Trend::Line &line, std::size_t report, const Language &language)
{
    const auto point = std::ranges::find(line.points, report, &Trend::Point::report);
    if (point == line.points.end())
        return report > line.points.back().report ? trendEnded(line, language) : QString();
    if (point->isFinish)
        return TrendTextTr::tr("done %1").arg(DateText::shortDay(point->on, language));
    return DateText::shortGrain(point->date, language);
}

QString TrendText::today()
{
    return TrendTextTr::tr("today");
}

QString TrendText::asOf()
{
    //: Below a day at an axis: the day as of which the status is shown
    return TrendTextTr::tr("as-of day");
}

QString TrendText::month(QDate month, const Language &language)
{
    const bool german = language.code() == Language::Code::German;
    return language.locale().toString(month, german ? u"MM.yyyy"_s : u"MMM yyyy"_s);
}

QString TrendText::change(const Trend::Reason &reason, const Language &language)
{
    const auto value = [&](const QString &text) {
        return text.isEmpty() ? u"–"_s : FieldWords::valueOf(u"item"_s, reason.field, text, language);
    };
    //: %1 is the name of a field ("Forecast"), %2 and %3 are dates
    return TrendTextTr::tr("%1: %2 → %3")
        .arg(FieldWords::nameOf(u"item"_s, reason.field, language), value(reason.from), value(reason.to));
}
