// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/historyline.h"
#include "tests/ui/pagefixture.h"
#include "ui/commands/changerequest.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

inline QDateTime day(int day, int hour = 9)
{
    return QDateTime(QDate(2026, 4, day), QTime(hour, 0));
}

inline RecordedChange entry(qint64 number, const QDateTime &at, const QString &who, const QString &entity,
                            const QString &key)
{
    return {number, at, who, u"Grund %1"_s.arg(number), entity, key, {}, {}, {}};
}

/// KI-06 as the seed has it, with another title and note.
inline Item changed(const QString &title, const QString &note)
{
    Item item = *seedOn({2026, 4, 1})->item(u"KI-06"_s);
    item.title = title;
    item.note = note;
    return item;
}

/// The seed, in which KI-06 is as \a item and PAKT-03 is gone.
inline SnapshotPtr snapshotWith(const Item &item, bool readOnly = false)
{
    auto snapshot = std::make_shared<Snapshot>(*seedOn({2026, 4, 1}));
    auto portfolio = std::make_shared<Portfolio>(*snapshot->portfolio);
    *std::ranges::find(portfolio->items, item.key, &Item::key) = item;
    std::erase_if(portfolio->items, [](const Item &other) { return other.key == "PAKT-03"_L1; });
    snapshot->report = evaluate(*portfolio, snapshot->report.asOf, snapshot->policy);
    snapshot->portfolio = portfolio;
    snapshot->person = u"Referat 10"_s;
    snapshot->readOnly = readOnly;
    return snapshot;
}

inline void append(Past &past, const RecordedChange &change, const std::optional<Record> &before,
                   const std::optional<Record> &after)
{
    for (const HistoryLine &line : historyLines(change, before, after))
        past.lines.push_back(line);
}

/// Created, two fields changed in one entry, one changed again, another record deleted, a reminder of
/// somebody else.
inline PastPtr somePast()
{
    auto past = std::make_shared<Past>();
    const Item first = changed(u"Zielbild"_s, {});
    const Item second = changed(u"Zielbild KI"_s, u"mit SF"_s);
    const Item third = changed(u"Zielbild KI"_s, u"mit SIS"_s);
    append(*past, entry(1, day(1), u"Referat 10"_s, u"item"_s, u"KI-06"_s), std::nullopt, first);
    append(*past, entry(2, day(2), u"Referat 20"_s, u"item"_s, u"KI-06"_s), first, second);
    append(*past, entry(3, day(3), u"Referat 10"_s, u"item"_s, u"KI-06"_s), second, third);
    append(*past, entry(4, day(4), u"Referat 20"_s, u"item"_s, u"PAKT-03"_s),
           *seedOn({2026, 4, 1})->item(u"PAKT-03"_s), std::nullopt);
    FollowUp reminder{u"W-1"_s, u"KI-06"_s, u"Referat 20"_s, QDate(2026, 5, 1), u"nachfassen"_s, {}};
    append(*past, entry(5, day(5), u"Referat 20"_s, u"followUp"_s, u"W-1"_s), std::nullopt, reminder);
    past->baselines = {{u"07.10.2025"_s, QDate(2025, 10, 7), day(1, 8), u"Referat 10"_s, {}, {}}};
    return past;
}

inline Item nowRecorded()
{
    return changed(u"Zielbild KI"_s, u"mit SIS"_s);
}

inline ChangeRequest requestIn(const QSignalSpy &spy)
{
    return spy.isEmpty() ? ChangeRequest() : spy.last().first().value<ChangeRequest>();
}
