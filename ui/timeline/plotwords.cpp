// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/plotwords.h"

#include "core/calendar/senatesessions.h"
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/wording.h"
#include "core/status/donestatus.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using PlotWords::isResolved;
using PlotWords::Label;

namespace {
struct PlotWordsTr
{
    Q_DECLARE_TR_FUNCTIONS(PlotWords)
};

const Finding *find(const ItemStatus &status, Rule rule)
{
    const auto at = std::ranges::find(status.findings, rule, &Finding::rule);
    return at == status.findings.end() ? nullptr : &*at;
}

QString dateOf(const PartialDate &date, const Language &language)
{
    if (date.isValid())
        return DateText::shortGrain(date, language);
    //: A date that does not exist, on a chart: %1 as written in quotation marks, %2 the day that it is read
    //: as
    return PlotWordsTr::tr("%1, read as %2")
        .arg(DateText::quoted(date.asWritten(), language), DateText::shortDay(date.latest(), language));
}

QString dayAndMonth(QDate day, const Language &language)
{
    return language.code() == Language::Code::German ? day.toString(u"dd.MM."_s)
                                                     : language.locale().toString(day, u"d MMM"_s);
}

QString consequenceOf(const Finding &finding, const Language &language)
{
    const FindingFacts &facts = finding.facts;
    switch (finding.rule) {
    case Rule::BufferShort:
        //: Beside a mark: working days between a prerequisite and the session; %1 are needed
        return PlotWordsTr::tr("%n working day(s) of buffer, %1 needed", nullptr, facts.days)
            .arg(facts.needed);
    case Rule::ApproximatePassed:
        return PlotWordsTr::tr("passed");
    case Rule::Impediment:
        return PlotWordsTr::tr("impediment reported");
    case Rule::NotASessionDay:
        return facts.otherDate.isValid() ? PlotWordsTr::tr("no session; the last one before: %1")
                                               .arg(dayAndMonth(facts.otherDate, language))
                                         : PlotWordsTr::tr("no session");
    case Rule::DoneLate:
    case Rule::Moved:
        //: Beside a mark: so many days later than planned
        return PlotWordsTr::tr("+%n d", nullptr, facts.days);
    default:
        return {};
    }
}

// The findings that a reader of dates needs first.
constexpr std::array toldRules = {Rule::BufferShort,    Rule::ApproximatePassed, Rule::Impediment,
                                  Rule::NotASessionDay, Rule::DoneLate,          Rule::Moved};

const Finding *toldFinding(const ItemStatus &status)
{
    for (const Rule rule : toldRules)
        if (const Finding *finding = find(status, rule))
            return finding;
    return nullptr;
}

// The forecast against the planned date; empty unless it is later.
QString slipOf(const Item &item)
{
    const qint64 days = isResolved(item.planned) ? item.planned->latest().daysTo(item.forecast->latest()) : 0;
    //: Beside the mark of a forecast: so many days later than planned
    return days > 0 ? PlotWordsTr::tr("+%n d against plan", nullptr, int(days)) : QString();
}

// Empty unless the planned date was another one.
QString movedAgainst(const Item &item, const PlotWords::Compared &compared)
{
    if (!compared.before || !isResolved(compared.before->planned) || !isResolved(item.planned))
        return {};
    const qint64 days = compared.before->planned->latest().daysTo(item.planned->latest());
    if (days == 0)
        return {};
    //: Beside a mark: so many days later than in the report baseline %1
    return days > 0 ? PlotWordsTr::tr("+%n d against %1", nullptr, int(days)).arg(compared.name)
                    //: Beside a mark: so many days earlier than in the report baseline %1
                    : PlotWordsTr::tr("−%n d against %1", nullptr, int(-days)).arg(compared.name);
}

QString predecessors(const Item &item)
{
    QStringList keys;
    for (const Predecessor &link : item.predecessors)
        keys.append(link.origin == LinkOrigin::Inferred ? PlotWordsTr::tr("%1 (assumed)").arg(link.key)
                                                        : link.key);
    //: %1 is one key or several ("KI-05, KI-06")
    return keys.isEmpty() ? QString() : PlotWordsTr::tr("Depends on %1.").arg(keys.join(u", "_s));
}

QString plannedSentence(const Item &item, const ItemStatus &status, const Language &language)
{
    if (!isResolved(item.planned)) {
        const bool hasDone = isDone(status.status) && isResolved(item.actual);
        const QString words =
            hasDone ? PlotWordsTr::tr("no date given") : PlotWords::undated(item, status, language);
        return words.left(1).toUpper() + words.mid(1) + u'.';
    }
    QString date = dateOf(*item.planned, language);
    if (!item.planned->hasDayPrecision())
        date = PlotWordsTr::tr("%1, at the latest %2")
                   .arg(date, DateText::day(item.planned->latest(), language));
    QString sentence = PlotWordsTr::tr("Planned date %1.").arg(date);
    if (item.original.kind == OriginalPlan::Kind::Known && isResolved(item.original.date))
        sentence +=
            u' ' + PlotWordsTr::tr("Originally planned: %1.").arg(dateOf(*item.original.date, language));
    return sentence;
}

// The status with its days, and the rest of the label unless that says the same.
QString statusSentence(const ItemStatus &status, const Label &label, const Language &language)
{
    const QString word = Wording::status(status, language);
    const QString detail = status.status == ScheduleStatus::Overdue ? FindingText::daysText(status, language)
                                                                    : label.consequence;
    return detail.isEmpty() ? QString(word + u'.') : QString(word + u": "_s + detail + u'.');
}
}

QString Label::text() const
{
    return date.isEmpty() ? consequence : consequence.isEmpty() ? date : date + u"  "_s + consequence;
}

Label PlotWords::of(const Item &item, const ItemStatus &status, const Language &language,
                    const Compared &compared)
{
    Label label;
    const bool atActual = isDone(status.status) && isResolved(item.actual);
    const bool atForecast = !atActual && status.open && isResolved(item.forecast);
    const std::optional<PartialDate> &date = atActual ? item.actual
        : atForecast                                  ? item.forecast
                                                      : item.planned;
    if (isResolved(date))
        label.date = dateOf(*date, language);
    if (isResolved(date) && !date->isValid())
        label.brief = DateText::quoted(date->asWritten(), language);
    if (atForecast) {
        label.consequence = slipOf(item);
        return label;
    }
    if (status.status == ScheduleStatus::Overdue) {
        label.isLate = true;
        //: Beside a mark, as short as possible: so many days overdue
        label.consequence = PlotWordsTr::tr("%n d overdue", nullptr, status.days.value_or(0));
        return label;
    }
    const Finding *finding = toldFinding(status);
    if (!finding || finding->rule == Rule::Moved)
        label.consequence = movedAgainst(item, compared);
    if (!finding || !label.consequence.isEmpty())
        return label;
    label.consequence = consequenceOf(*finding, language);
    label.isHint = finding->isHint();
    if (finding->rule == Rule::BufferShort && label.isHint && !finding->assumed.leadTime)
        //: As "%n working day(s) of buffer, %1 needed", where what is needed is the office's own figure
        label.consequence =
            PlotWordsTr::tr("%n working day(s) of buffer (assumed), %1 needed", nullptr, finding->facts.days)
                .arg(finding->facts.needed);
    else if (label.isHint)
        label.consequence = PlotWordsTr::tr("%1 (assumed)").arg(label.consequence);
    return label;
}

QString PlotWords::undated(const Item &item, const ItemStatus &status, const Language &language)
{
    if (isDone(status.status))
        return PlotWordsTr::tr("done, date not stated");
    if (item.planned && !item.planned->asWritten().isEmpty())
        return DateText::quoted(item.planned->asWritten(), language);
    if (item.forecast && item.forecast->isResolved())
        return PlotWordsTr::tr("no date given; forecast %1")
            .arg(DateText::shortGrain(*item.forecast, language));
    if (!item.impediment.isEmpty())
        return PlotWordsTr::tr("no date given; impediment reported");
    return PlotWordsTr::tr("no date given");
}

QString PlotWords::spoken(const Item &item, const ItemStatus &status, const Item *before,
                          const QString &beforeName, const Language &language)
{
    QStringList parts{Wording::of(item.kind, language) + u'.', plannedSentence(item, status, language),
                      statusSentence(status, of(item, status, language), language)};
    if (isResolved(item.forecast) && status.open)
        parts.append(PlotWordsTr::tr("Forecast %1.").arg(DateText::shortGrain(*item.forecast, language)));
    if (isDone(status.status) && isResolved(item.actual))
        parts.append(PlotWordsTr::tr("Done %1.").arg(DateText::shortGrain(*item.actual, language)));
    parts.append(predecessors(item));
    if (before && isResolved(before->planned) && before->planned != item.planned)
        //: %1 is the name of a Berichtsstand, %2 a date
        parts.append(PlotWordsTr::tr("In report baseline %1 it was %2.")
                         .arg(beforeName, DateText::shortGrain(*before->planned, language)));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString PlotWords::doneBefore(int count, QDate day, const Language &language)
{
    return PlotWordsTr::tr("%n done before %1", nullptr, count).arg(DateText::shortDay(day, language));
}

QString PlotWords::undatedHead(int open, int done, int cancelled)
{
    QStringList parts;
    if (open > 0)
        parts.append(PlotWordsTr::tr("%n open", nullptr, open));
    if (done > 0)
        parts.append(PlotWordsTr::tr("%n done", nullptr, done));
    if (cancelled > 0)
        parts.append(PlotWordsTr::tr("%n cancelled", nullptr, cancelled));
    //: A row of items without a date: %1 is "4 open, 1 done"
    return PlotWordsTr::tr("Without date: %1").arg(parts.join(u", "_s));
}

QString PlotWords::sessions(const SenateCalendar &calendar)
{
    if (!SenateSessions::areKnown(calendar))
        return PlotWordsTr::tr("Sessions of the Senate: not known");
    return calendar.confirmation ? PlotWordsTr::tr("Sessions of the Senate")
                                 : PlotWordsTr::tr("Sessions of the Senate (assumed)");
}
