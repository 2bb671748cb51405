// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/headline.h"

#include "core/report/datetext.h"
#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Items and their status stand in the same order.
struct Next
{
    const Item *item = nullptr;
    const ItemStatus *status = nullptr;
};

bool isAhead(const Item &item, const ItemStatus &status, QDate asOf)
{
    return status.open && item.planned && item.planned->isResolved() && item.planned->latest() >= asOf;
}

template<typename Wanted>
Next nextOf(const Portfolio &portfolio, const StatusReport &report, Wanted wanted)
{
    Next next;
    const std::size_t count = std::min(portfolio.items.size(), report.items.size());
    for (std::size_t index = 0; index < count; ++index) {
        const Item &item = portfolio.items[index];
        const ItemStatus &status = report.items[index];
        if (!isAhead(item, status, report.asOf) || !wanted(item))
            continue;
        if (!next.item || isBefore(*item.planned, *next.item->planned))
            next = {&item, &status};
    }
    return next;
}

/// What \a sentence says after \a beginning, without the comma between them.
QString restOf(const QString &sentence, const QString &beginning)
{
    QString rest = sentence.startsWith(beginning) ? sentence.mid(beginning.size()) : QString();
    while (!rest.isEmpty() && !rest.front().isLetterOrNumber())
        rest.remove(0, 1);
    return rest;
}

QString overdueText(const StatusReport &report, const Language &language,
                    std::vector<Headline::Figure> &figures)
{
    using About = Headline::Figure::About;
    const int overdue = report.counts.of(ScheduleStatus::Overdue);
    const int silent = report.overdueWithoutReport;
    if (overdue == 0)
        return language.translate("Headline", "No item overdue");
    if (silent == overdue) {
        const QString all = language.translate("Headline", "%n item(s) overdue, (all) without a report since",
                                               nullptr, overdue);
        figures.push_back({About::Overdue, all});
        return all;
    }
    const QString late = language.translate("Headline", "%n item(s) overdue", nullptr, overdue);
    figures.push_back({About::Overdue, late});
    if (overdue == 1)
        return late;
    if (silent == 0)
        return language.translate("Headline", "%1, none of them without a report since").arg(late);
    const QString some =
        language.translate("Headline", "%1, %n of them without a report since", nullptr, silent).arg(late);
    figures.push_back({About::OverdueWithoutReport, restOf(some, late)});
    return some;
}

QString countsText(const StatusReport &report, const Language &language,
                   std::vector<Headline::Figure> &figures)
{
    if (report.items.empty())
        return language.translate("Headline", "No item recorded yet.");
    const int atRisk = report.counts.of(ScheduleStatus::AtRisk);
    if (atRisk == 0 && report.counts.of(ScheduleStatus::Overdue) == 0)
        return language.translate("Headline", "No item is overdue or at risk.");
    const QString risk = atRisk == 0 ? language.translate("Headline", "none at risk")
                                     : language.translate("Headline", "%n at risk", nullptr, atRisk);
    const QString late = overdueText(report, language, figures);
    if (atRisk > 0)
        figures.push_back({Headline::Figure::About::AtRisk, risk});
    return language.translate("Headline", "%1; %2.").arg(late, risk);
}

QString headlineBold(const QString &text)
{
    return u"<b>"_s + text.toHtmlEscaped() + u"</b>"_s;
}

/// The date as the headline names it: what is not one sound day says so.
QString headlineDate(const PartialDate &date, const Language &language)
{
    const QString day = DateText::day(date.latest(), language);
    if (!date.isValid())
        return language.translate("Headline", "%1 (written %2)")
            .arg(day, DateText::quoted(date.asWritten(), language).toHtmlEscaped());
    const QString by = date.hasDayPrecision() ? day : language.translate("Headline", "by %1").arg(day);
    return date.isApproximate() ? language.translate("Headline", "%1 (approximate)").arg(by) : by;
}

QString headlineCountdown(const Next &next, QDate asOf, const Language &language)
{
    const auto days = int(asOf.daysTo(next.item->planned->latest()));
    if (days == 0)
        return language.translate("Headline", "on the as-of date");
    return language.translate("Headline", "in %n day(s)", nullptr, days);
}

enum class Buffer { Alone, WithLeadTime };

QString bufferText(const Next &next, const Portfolio &portfolio, Buffer shown, const Language &language)
{
    if (!next.status->bufferDays)
        return {};
    const LeadTime &leadTime = portfolio.leadTime;
    const QString buffer =
        language.translate("Headline", "%n working day(s) of buffer", nullptr, *next.status->bufferDays);
    if (shown == Buffer::Alone || leadTime.isRejected())
        return u"; "_s + headlineBold(buffer);
    const QString needed = QString::number(leadTime.days());
    if (!leadTime.isAssumed() && !portfolio.senateCalendar.confirmation)
        //: The office has entered its lead time, and the sessions of the Senate are assumed
        return language.translate("Headline", "; %1, %2 set (sessions assumed)")
            .arg(headlineBold(buffer), needed);
    return leadTime.isAssumed()
        ? language.translate("Headline", "; %1, %2 set (assumption)").arg(headlineBold(buffer), needed)
        : language.translate("Headline", "; %1, %2 set").arg(headlineBold(buffer), needed);
}

/// The session that counts where the deadline itself is none.
QString sessionText(const Next &next, const Language &language)
{
    const QDate session = next.status->lastSession;
    if (!session.isValid() || session == next.item->planned->latest())
        return {};
    return language.translate("Headline", " (last session before it: %1)")
        .arg(DateText::day(session, language));
}

QString nextText(const Next &next, const Portfolio &portfolio, QDate asOf, const Language &language)
{
    if (!next.item)
        return portfolio.items.empty() ? QString() : language.translate("Headline", "No deadline ahead.");
    return language.translate("Headline", "Next deadline: %1, %2, %3.")
        .arg(headlineBold(Wording::title(*next.item, language)), headlineDate(*next.item->planned, language),
             headlineCountdown(next, asOf, language));
}

QString nextSenateText(const Next &next, bool isAlsoTheNext, const Portfolio &portfolio, QDate asOf,
                       Buffer shown, const Language &language)
{
    if (!next.item)
        return portfolio.items.empty() ? QString()
                                       : language.translate("Headline", "No deadline of the Senate ahead.");
    const QString sentence = isAlsoTheNext
        ? language.translate("Headline",
                             "Next deadline, which is also the next one of the Senate: %1, %2, %3%4.")
        : language.translate("Headline", "Next deadline of the Senate: %1, %2, %3%4.");
    return sentence.arg(headlineBold(Wording::title(*next.item, language)),
                        headlineDate(*next.item->planned, language) + sessionText(next, language),
                        headlineCountdown(next, asOf, language),
                        bufferText(next, portfolio, shown, language));
}
}

Headline headline(const Portfolio &portfolio, const StatusReport &report, const Language &language)
{
    const Next next = nextOf(portfolio, report, [](const Item &) { return true; });
    const Next senate = nextOf(portfolio, report, [](const Item &item) { return isSenateResolution(item); });
    Headline headline;
    headline.counts = countsText(report, language, headline.figures);
    // The same item twice in a row reads like a mistake.
    const bool isSame = next.item && next.item == senate.item;
    const QString ofTheSenate =
        nextSenateText(senate, isSame, portfolio, report.asOf, Buffer::WithLeadTime, language);
    headline.senateOnPaper = nextSenateText(senate, isSame, portfolio, report.asOf, Buffer::Alone, language);
    headline.nextDeadline = isSame ? ofTheSenate : nextText(next, portfolio, report.asOf, language);
    headline.nextSenate = isSame ? QString() : ofTheSenate;
    headline.nextItem = next.item ? next.item->key : QString();
    headline.nextSenateItem = senate.item ? senate.item->key : QString();
    return headline;
}
