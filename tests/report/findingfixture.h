// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/finding.h"

#include <QMetaType>
#include <QTest>

Q_DECLARE_METATYPE(Finding)

/// Findings as the engine makes them, for tests of their sentences.
namespace FindingFixture {

[[nodiscard]] inline Finding finding(Rule rule, const FindingFacts &facts)
{
    return {rule, ruleSeverity(rule), {}, QStringLiteral("A-1"), facts};
}

[[nodiscard]] inline FindingFacts withDays(QDate date, QDate otherDate, int days)
{
    FindingFacts facts;
    facts.date = date;
    facts.otherDate = otherDate;
    facts.days = days;
    return facts;
}

[[nodiscard]] inline QDate due()
{
    return {2025, 12, 31};
}

[[nodiscard]] inline QDate lastReport()
{
    return {2025, 10, 7};
}

[[nodiscard]] inline FindingFacts overdueAs(Progress progress, QDate reported)
{
    FindingFacts facts = withDays(due(), reported, 91);
    facts.progress = progress;
    facts.progressOn = reported;
    return facts;
}

/// A row of a table of sentences.
inline void row(const char *name, Rule rule, const FindingFacts &facts, const QString &german,
                const QString &english)
{
    QTest::newRow(name) << finding(rule, facts) << german << english;
}

[[nodiscard]] inline FindingFacts withKeys(const QStringList &keys, QDate otherDate, int days)
{
    FindingFacts facts = withDays({}, otherDate, days);
    facts.keys = keys;
    return facts;
}

[[nodiscard]] inline FindingFacts bufferOf(int days)
{
    FindingFacts facts = withDays(QDate(2026, 5, 5), QDate(2026, 4, 30), days);
    facts.keys = {QStringLiteral("KI-06")};
    facts.needed = 10;
    return facts;
}

/// The preparatory work ends the day after the session.
[[nodiscard]] inline FindingFacts afterSession(const QStringList &keys)
{
    FindingFacts facts = bufferOf(0);
    facts.otherDate = QDate(2026, 5, 6);
    facts.keys = keys;
    return facts;
}

}
