// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/finding.h"

#include <QMetaType>

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
