// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/trend.h"
#include "tests/ui/uifixture.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

/// Berichtsstände of three days, and what is recorded on 07.04.2026: A-1 slips twice, A-2 is done between the
/// second and the third report, A-3 is vague and stands still, B-1 slips at the end, A-4 has no date.
namespace TrendFixture {

inline QDate today()
{
    return {2026, 4, 7};
}

inline Portfolio portfolio(int report)
{
    const QByteArray first = report == 0 ? "28.02.2026" : report == 1 ? "31.03.2026" : "29.05.2026";
    const QByteArray done = report < 2 ? "" : "  actual: 16.01.2026  progress: done";
    const QByteArray last = report < 3 ? "05.05.2026" : "01.09.2026";
    return portfolioOf("project: A\nproject: B\n"
                       "A-1  milestone  in: A  planned: 28.02.2026  forecast: "
                       + first + "\nA-2  milestone  in: A  planned: 31.10.2025" + done
                       + "\nA-3  milestone  in: A  planned: IV. Quartal 2026\n"
                         "A-4  milestone  in: A\n"
                         "A-5  task  in: A  planned: 01.05.2026\n"
                         "B-1  resolution  in: B  order: submit  planned: "
                       + last);
}

inline QDate dayOf(int report)
{
    const std::array days = {QDate(2025, 10, 7), QDate(2025, 12, 2), QDate(2026, 2, 3), today()};
    return days.at(std::size_t(report));
}

inline QDateTime momentOf(int report)
{
    return QDateTime(dayOf(report), QTime(18, 0));
}

inline QString nameOf(int report)
{
    return u"Bericht %1"_s.arg(report + 1);
}

/// The first \a count Berichtsstände.
inline TrendReportsPtr reports(int count = 3)
{
    auto all = std::make_shared<Trend::Reports>();
    for (int report = 0; report < count; ++report)
        all->push_back({nameOf(report), dayOf(report), momentOf(report), Trend::itemsOf(portfolio(report))});
    return all;
}

inline HistoryLine change(const QString &key, QDate on, const QString &field, const QString &from,
                          const QString &to, const QString &reason)
{
    const auto entry = std::make_shared<const RecordedChange>(RecordedChange{1,
                                                                             QDateTime(on, QTime(9, 0)),
                                                                             u"Referat 10"_s,
                                                                             reason,
                                                                             u"item"_s,
                                                                             key,
                                                                             {},
                                                                             key,
                                                                             std::nullopt,
                                                                             QDate()});
    return {entry, HistoryLine::What::Changed, field, from, to};
}

inline PastPtr past(int count = 3)
{
    auto all = std::make_shared<Past>();
    all->lines = {change(u"A-1"_s, {2025, 11, 20}, u"forecast"_s, u"28.02.2026"_s, u"31.03.2026"_s,
                         u"Vergabe dauert länger"_s),
                  change(u"A-1"_s, {2026, 1, 20}, u"forecast"_s, u"31.03.2026"_s, u"30.04.2026"_s,
                         u"Lieferung fehlt"_s),
                  change(u"A-1"_s, {2026, 1, 25}, u"forecast"_s, u"30.04.2026"_s, u"29.05.2026"_s,
                         u"Lieferung fehlt noch"_s),
                  change(u"B-1"_s, {2026, 3, 1}, u"planned"_s, u"05.05.2026"_s, u"01.09.2026"_s,
                         u"Senat hat verlegt"_s)};
    for (int report = 0; report < count; ++report)
        all->baselines.push_back({nameOf(report), dayOf(report), momentOf(report), u"Referat 10"_s, {}, {}});
    return all;
}

inline SnapshotPtr snapshot()
{
    return snapshotOf(portfolio(3), today());
}

inline Trend::Chart chart(int count = 3)
{
    Trend::Reports all = *reports(count);
    all.push_back({{}, today(), {}, Trend::itemsOf(portfolio(3))});
    return Trend::chartOf(Trend::inOrder(std::move(all)), past(count)->lines);
}

}
