// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"
#include "core/report/datetext.h"
#include "core/report/findingsentences.h"
#include "core/report/reasontext.h"
#include "core/report/wording.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The date of a finding, which need not be a day; \a day where the rule gave no more.
PartialDate dateOf(const QString &edtf, QDate day)
{
    const auto date = PartialDate::fromEdtf(edtf, edtf);
    return date && date->isResolved() ? *date : PartialDate::day(day);
}

/// "am 31.12.2025" or "IV. Quartal 2025", as it stands behind "Termin".
QString dueWords(const FindingFacts &facts, const Language &language)
{
    const PartialDate due = dateOf(facts.text, facts.date);
    const QString words = DateText::grain(due, language);
    return due.hasDayPrecision() ? language.translate("Finding", "%1", "a day, behind “Due date”").arg(words)
                                 : words;
}
}

QString FindingSentences::overdue(const Finding &finding, const Language &language)
{
    const FindingFacts &facts = finding.facts;
    const QString due = dueWords(facts, language);
    if (facts.progress == Progress::Done)
        return language.translate("Finding", "Due date %1 has passed; not yet done on the as-of date.")
            .arg(due);
    const QDate reported = facts.progressOn.isValid() ? facts.progressOn : facts.otherDate;
    if (facts.progress == Progress::NotReported || !reported.isValid())
        return language.translate("Finding", "Due date %1 has passed; its progress has not been reported.")
            .arg(due);
    const QString progress = Wording::of(facts.progress, language);
    const QString day = DateText::day(reported, language);
    if (!facts.progressOn.isValid())
        return language
            .translate("Finding",
                       "Due date %1 has passed; last report on %3, progress on record: %2; not reported as "
                       "done.")
            .arg(due, progress, day);
    if (facts.progress == Progress::InProgressOrDone)
        return language
            .translate(
                "Finding",
                "Due date %1 has passed; a joint statement of %3 says “%2”; that this item is done has "
                "not been reported.")
            .arg(due, progress, day);
    // A later Sachstand is a report, but says nothing about the progress.
    if (facts.otherDate > facts.progressOn)
        return language
            .translate("Finding",
                       "Due date %1 has passed; last reported as %2 on %3; a status note of %4 does not "
                       "report it as done.")
            .arg(due, progress, day, DateText::day(facts.otherDate, language));
    return language.translate("Finding", "Due date %1 has passed; last reported as %2 on %3, not as done.")
        .arg(due, progress, day);
}

QString FindingSentences::noReportSinceDue(const Finding &finding, const Language &language)
{
    const QString due = dueWords(finding.facts, language);
    if (!finding.facts.otherDate.isValid())
        return language.translate("Finding", "Due date %1 has passed; nothing has ever been reported.")
            .arg(due);
    return language.translate("Finding", "Due date %1 has passed; nothing has been reported since %2.")
        .arg(due, DateText::day(finding.facts.otherDate, language));
}

QString FindingSentences::dueSoon(const Finding &finding, const Language &language)
{
    const PartialDate date = dateOf(finding.facts.text, finding.facts.date);
    const QString due = DateText::grain(date, language);
    const int days = finding.facts.days;
    if (!date.hasDayPrecision())
        return days == 0
            ? language.translate("Finding", "Due: %1, ends on the as-of date.").arg(due)
            : language.translate("Finding", "Due: %1, ends in %n day(s).", nullptr, days).arg(due);
    if (days == 0)
        return language.translate("Finding", "Due on %1, the as-of date itself.").arg(due);
    return language.translate("Finding", "Due on %1, in %n day(s).", nullptr, days).arg(due);
}

QString FindingSentences::doneLate(const Finding &finding, const Language &language)
{
    const PartialDate done = dateOf(finding.facts.text, finding.facts.otherDate);
    const QString words = DateText::grain(done, language);
    if (!done.hasDayPrecision())
        return language
            .translate("Finding", "Done: %1, up to %n day(s) after the due date.", nullptr,
                       finding.facts.days)
            .arg(words);
    return language
        .translate("Finding", "Done on %1, %n day(s) after the due date.", nullptr, finding.facts.days)
        .arg(words);
}

QString FindingSentences::approximatePassed(const Finding &finding, const Language &language)
{
    // The rule names the date as it was understood ("2025-12~"); without it the last day must do.
    const auto date = PartialDate::fromEdtf(finding.facts.text, finding.facts.text);
    const QString about = date && date->isResolved() ? DateText::bareGrain(*date, language)
                                                     : DateText::day(finding.facts.date, language);
    return language.translate("Finding", "The approximate date (about %1) has passed.").arg(about);
}

QString FindingSentences::moved(const Finding &finding, const Language &language)
{
    const FindingFacts &facts = finding.facts;
    const QString day = facts.otherDate.isValid() ? DateText::day(facts.otherDate, language) : QString();
    QStringList decision = {ReasonText::shown(facts.text, language), day, facts.who};
    decision.removeAll(QString());
    if (decision.isEmpty())
        return language.translate("Finding", "Moved by %n day(s) against the original plan.", nullptr,
                                  facts.days);
    return language
        .translate("Finding", "Moved by %n day(s) against the original plan (%1).", nullptr, facts.days)
        .arg(decision.join(u", "_s));
}

QString FindingSentences::forecastLate(const Finding &finding, const Language &language)
{
    const PartialDate forecast = dateOf(finding.facts.text, finding.facts.otherDate);
    const QString words = DateText::grain(forecast, language);
    const int days = finding.facts.days;
    if (!forecast.hasDayPrecision())
        return language
            .translate("Finding", "Forecast %1, up to %n day(s) after the due date.", nullptr, days)
            .arg(words);
    return language.translate("Finding", "Forecast %1, %n day(s) after the due date.", nullptr, days)
        .arg(words);
}

QString FindingSentences::notASessionDay(const Finding &finding, const Language &language)
{
    const QString due = DateText::day(finding.facts.date, language);
    const QString weekday = DateText::weekday(finding.facts.date, language);
    const QDate session = finding.facts.otherDate;
    if (!session.isValid())
        return language.translate("Finding", "%1 is a %2, not a session day; there is no session before it.")
            .arg(due, weekday);
    return language.translate("Finding", "%1 is a %2, not a session day; last session before it: %3, %4.")
        .arg(due, weekday, DateText::weekday(session, language), DateText::day(session, language));
}

namespace {
/// The day that does not exist, in the words of the language; empty if the text does not name it in figures.
QString namedDay(const QString &text, const Language &language)
{
    static const QRegularExpression german(u"(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})"_s);
    static const QRegularExpression iso(u"(\\d{4})-(\\d{2})-(\\d{2})"_s);
    auto all = german.globalMatch(text);
    const bool isIso = !all.hasNext();
    if (isIso)
        all = iso.globalMatch(text);
    while (all.hasNext()) {
        const auto match = all.next();
        const int day = match.captured(isIso ? 3 : 1).toInt();
        const int month = match.captured(2).toInt();
        int year = match.captured(isIso ? 1 : 3).toInt();
        year += year < 100 ? 2000 : 0;
        if (month < 1 || month > 12 || QDate(year, month, day).isValid())
            continue;
        if (language.code() == Language::Code::German)
            return u"%1.%2.%3"_s.arg(QString::number(day).rightJustified(2, u'0'),
                                     QString::number(month).rightJustified(2, u'0'), QString::number(year));
        return u"%1 %2 %3"_s.arg(QString::number(day), language.locale().standaloneMonthName(month),
                                 QString::number(year));
    }
    return {};
}
}

QString FindingSentences::invalidDate(const Finding &finding, const Language &language)
{
    const QString day = namedDay(finding.facts.text, language);
    if (!day.isEmpty())
        return language.translate("Finding", "%1 does not exist; the project lead must confirm the date.")
            .arg(day);
    return language
        .translate("Finding", "The date %1 does not exist; the project lead must confirm the date.")
        .arg(DateText::quoted(finding.facts.text, language));
}

QString FindingSentences::nonWorkingDay(const Finding &finding, const Language &language)
{
    const QString day = DateText::day(finding.facts.date, language);
    if (const auto holiday = Holidays::on(finding.facts.date))
        return language.translate("Finding", "%1 is %2.", "holiday")
            .arg(day, Wording::of(*holiday, language));
    return language.translate("Finding", "%1 is a %2.", "weekday")
        .arg(day, DateText::weekday(finding.facts.date, language));
}

QString FindingSentences::noDate(const Finding &finding, const Language &language)
{
    const QString written = finding.facts.text.trimmed();
    if (written.isEmpty())
        return language.translate("Finding", "No date given.");
    return language.translate("Finding", "No date given; in words: %1.")
        .arg(DateText::quoted(written, language));
}

QString FindingSentences::stale(const Finding &finding, const Language &language)
{
    const FindingFacts &facts = finding.facts;
    const QDate reported = facts.otherDate.isValid() ? facts.otherDate : facts.date;
    if (!reported.isValid())
        return language.translate("Finding", "Nothing has ever been reported.");
    return language.translate("Finding", "Last report on %1, %n day(s) ago.", nullptr, facts.days)
        .arg(DateText::day(reported, language));
}
