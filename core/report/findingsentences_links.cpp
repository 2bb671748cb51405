// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
#include "core/report/findingsentences.h"
#include "core/report/textlist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostNamed = 5;

/// A sentence names five items and counts the others.
QString named(const QStringList &keys, qsizetype count, const Language &language)
{
    if (count <= mostNamed && count <= keys.size())
        return TextList::joined(keys, language);
    const auto more = int(count - std::min(mostNamed, keys.size()));
    return language.translate("TextList", "%1 and %n more", nullptr, more)
        .arg(QStringList(keys.mid(0, mostNamed)).join(u", "_s));
}

QString named(const QStringList &keys, const Language &language)
{
    return named(keys, keys.size(), language);
}

/// The expected finish: a day, or the period that somebody named.
struct Finish
{
    QString words;
    bool isDay = true;
};

Finish finishOf(const FindingFacts &facts, const Language &language)
{
    const auto date = PartialDate::fromEdtf(facts.text, facts.text);
    if (!date || !date->isResolved())
        return {DateText::day(facts.otherDate, language)};
    return {DateText::grain(*date, language), date->hasDayPrecision()};
}
}

QString FindingSentences::predecessorLate(const Finding &finding, const Language &language)
{
    const FindingFacts &facts = finding.facts;
    const QString keys = named(facts.keys, language);
    const auto [finish, isDay] = finishOf(facts, language);
    if (facts.isEarliest) { // nobody has named an end: none of them can be done before the Stichtag
        const char *sentence = facts.keys.size() == 1
            ? QT_TRANSLATE_NOOP("Finding",
                                "Depends on %1, which is expected to finish only on %2 (the as-of date).")
            : QT_TRANSLATE_NOOP("Finding",
                                "Depends on %1, which are expected to finish only on %2 (the as-of date).");
        return language.translate("Finding", sentence).arg(keys, finish);
    }
    if (!isDay)
        return language.translate("Finding", "Depends on %1; expected finish: %2.").arg(keys, finish);
    if (facts.keys.size() == 1)
        return language.translate("Finding", "Depends on %1, which is expected to finish only on %2.")
            .arg(keys, finish);
    return language
        .translate("Finding",
                   "Depends on %1, which are expected to finish only after the due date, the last on %2.")
        .arg(keys, finish);
}

QString FindingSentences::predecessorOverdue(const Finding &finding, const Language &language)
{
    const FindingFacts &facts = finding.facts;
    if (facts.keys.size() == 1)
        return language
            .translate("Finding", "Depends on %1, which has been overdue for %n day(s).", nullptr, facts.days)
            .arg(facts.keys.constFirst());
    return language
        .translate("Finding", "Depends on %1, which are overdue, the longest for %n day(s).", nullptr,
                   facts.days)
        .arg(named(facts.keys, language));
}

QString FindingSentences::predecessorOverdueAndLate(const Finding &overdue, const Finding &late,
                                                    const Language &language)
{
    const QString keys = named(overdue.facts.keys, language);
    const QString finish = finishOf(late.facts, language).words;
    const bool isOne = overdue.facts.keys.size() == 1;
    const char *sentence = isOne
        ? QT_TRANSLATE_N_NOOP("Finding",
                              "Depends on %1, which has been overdue for %n day(s); expected finish: %2.")
        : QT_TRANSLATE_N_NOOP(
            "Finding",
            "Depends on %1, which are overdue, the longest for %n day(s); expected finish of "
            "the last: %2.");
    if (late.facts.isEarliest)
        sentence = isOne
            ? QT_TRANSLATE_N_NOOP(
                "Finding",
                "Depends on %1, which has been overdue for %n day(s) and is expected to finish only on %2 "
                "(the as-of date).")
            : QT_TRANSLATE_N_NOOP("Finding",
                                  "Depends on %1, which are overdue, the longest for %n day(s), and are "
                                  "expected to finish only on %2 (the as-of date).");
    return language.translate("Finding", sentence, nullptr, overdue.facts.days).arg(keys, finish);
}

QString FindingSentences::sessionBefore(const Finding &buffer, const Language &language)
{
    const FindingFacts &facts = buffer.facts;
    return language
        .translate("Finding",
                   "The session on %1 is before that; no working day remains, %2 are set as lead time.")
        .arg(DateText::weekdayShort(facts.date, language) + u' ' + DateText::day(facts.date, language),
             QString::number(facts.needed));
}

namespace {
/// Between a finish and a session that was before it, there is nothing to count.
QString afterSession(const FindingFacts &facts, const QString &session, const Language &language)
{
    const QString after = named(facts.keys, language);
    const auto [finish, isDay] = finishOf(facts, language);
    const QString needed = QString::number(facts.needed);
    if (facts.isEarliest)
        return language
            .translate("Finding",
                       "%1 is/are expected to finish only on %2 (the as-of date), after the session on %3; "
                       "no working day remains, %4 are set as lead time.",
                       nullptr, int(facts.keys.size()))
            .arg(after, finish, session, needed);
    if (!isDay)
        return language
            .translate(
                "Finding",
                "Expected finish of %1: %2, after the session on %3; no working day remains, %4 are set "
                "as lead time.")
            .arg(after, finish, session, needed);
    return language
        .translate("Finding",
                   "%1 is/are expected to finish only on %2, after the session on %3; no working day "
                   "remains, %4 are set as lead time.",
                   nullptr, int(facts.keys.size()))
        .arg(after, finish, session, needed);
}
}

QString FindingSentences::bufferShort(const Finding &finding, const Language &language)
{
    const FindingFacts &facts = finding.facts;
    const QString after = named(facts.keys, language);
    const QString session =
        DateText::weekdayShort(facts.date, language) + u' ' + DateText::day(facts.date, language);
    const QString needed = QString::number(facts.needed);
    if (facts.otherDate > facts.date)
        return afterSession(facts, session, language);
    QString finish = finishOf(facts, language).words;
    if (facts.isEarliest)
        finish = language.translate("Finding", "%1 at the earliest").arg(finish);
    if (facts.days <= 0)
        return language
            .translate(
                "Finding",
                "No working day remains between %1 (%2) and the session on %3; %4 are set as lead time.")
            .arg(after, finish, session, needed);
    return language
        .translate(
            "Finding",
            "%n working day(s) remain(s) between %1 (%2) and the session on %3; %4 are set as lead time.",
            nullptr, facts.days)
        .arg(after, finish, session, needed);
}

QString FindingSentences::dependencyCycle(const Finding &finding, const Language &language)
{
    QStringList members = finding.facts.keys;
    if (!members.contains(finding.subject))
        members.prepend(finding.subject);
    if (members.size() == 1)
        return language.translate("Finding", "%1 depends on itself; no finish can be computed.")
            .arg(members.constFirst());
    return language.translate("Finding", "%1 depend on each other; no finish can be computed.")
        .arg(named(members, language));
}

QString FindingSentences::openChildren(const Finding &finding, const Language &language)
{
    const QStringList &keys = finding.facts.keys;
    const auto count = std::max<qsizetype>(keys.size(), finding.facts.days); // not all of them are named
    return language
        .translate("Finding", "Reported as done, but %1 under it is/are open.", nullptr, int(count))
        .arg(named(keys, count, language));
}
