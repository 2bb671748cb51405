// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/calendardialog.h"

#include "core/calendar/senatesessions.h"
#include "core/report/datetext.h"
#include "ui/dialogs/daylist.h"
#include "ui/dialogs/verdictfields.h"
#include "ui/fields/formfield.h"
#include "ui/fields/formgrid.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int calendarWidth = 900;
constexpr int calendarHeight = 525;
constexpr int sessionsShown = 6;

QDate mondayOf(QDate day)
{
    return day.addDays(Qt::Monday - day.dayOfWeek());
}

bool has(const std::vector<QDate> &days, QDate day)
{
    return std::ranges::find(days, day) != days.end();
}

QString named(QDate day)
{
    return u"%1, %2"_s.arg(DateText::weekday(day, uiLanguage()), DateText::day(day, uiLanguage()));
}
}

CalendarDialog::CalendarDialog(const SnapshotPtr &snapshot, QWidget *parent)
    : FormDialog(tr("Session calendar of the Senate"),
                 tr("The Senate meets every Tuesday that is no holiday. Enter here what differs from that."),
                 parent)
    , m_snapshot(snapshot)
{
    auto *grid = new FormGrid(this);
    body()->addWidget(grid);
    m_verdict = new VerdictFields(*grid, tr("The rule of the Tuesdays is"), *snapshot, this);
    addScrolled(makeLists());
    m_sessions = new QLabel(this);
    m_sessions->setWordWrap(true);
    body()->addWidget(m_sessions);
    const SenateCalendar &calendar = snapshot->portfolio->senateCalendar;
    m_verdict->show(calendar.confirmation, calendar.rejection);
    m_added->setDays(calendar.added);
    m_cancelled->setDays(calendar.cancelled);
    m_weeks->setDays(calendar.weeksWithout);
    for (const DayList *list : {m_added, m_cancelled, m_weeks})
        connect(list, &DayList::changed, this, &CalendarDialog::showSessions);
    connect(m_verdict, &VerdictFields::changed, this, &CalendarDialog::showSessions);
    showSessions();
    addButtons(tr("Save"));
    setRoom(calendarWidth, calendarHeight);
}

QWidget *CalendarDialog::makeLists()
{
    auto *lists = new QWidget(this);
    auto *row = new QHBoxLayout(lists);
    row->setContentsMargins(0, px(12), px(12), 0);
    row->setSpacing(px(24));
    m_added = new DayList(tr("Additional sessions"), tr("Additional session on"), tr("Add a session"), lists);
    m_cancelled = new DayList(tr("Cancelled sessions"), tr("No session on"), tr("Cancel a session"), lists);
    m_weeks = new DayList(tr("Weeks without a session"), tr("No session in the week of"),
                          tr("Add a week without a session"), lists);
    m_weeks->allowWeeks();
    for (DayList *list : {m_added, m_cancelled, m_weeks})
        row->addWidget(list, 1);
    return lists;
}

SenateCalendar CalendarDialog::calendar() const
{
    SenateCalendar calendar;
    calendar.added = m_added->days();
    calendar.cancelled = m_cancelled->days();
    for (const QDate day : m_weeks->days())
        calendar.weeksWithout.push_back(mondayOf(day));
    calendar.confirmation = m_verdict->confirmation();
    calendar.rejection = m_verdict->rejection();
    return calendar;
}

QString CalendarDialog::nextSessions() const
{
    return m_sessions->text();
}

void CalendarDialog::showSessions()
{
    const SenateCalendar calendar = this->calendar();
    QStringList days;
    QDate from = m_snapshot->today;
    for (int shown = 0; shown < sessionsShown; ++shown) {
        const QDate session = SenateSessions::nextOnOrAfter(calendar, from);
        if (!session.isValid())
            break;
        days.append(DateText::day(session, uiLanguage()));
        from = session.addDays(1);
    }
    if (days.isEmpty())
        m_sessions->setText(tr("No session is known for the coming year."));
    else
        m_sessions->setText(
            (calendar.confirmation ? tr("Next sessions: %1.") : tr("Next sessions, as assumed: %1."))
                .arg(days.join(u", "_s)));
}

void CalendarDialog::judgeDays()
{
    SenateCalendar without = calendar(); // what is added must not be a session anyway
    without.added.clear();
    const QString twice = tr("This day is in the list already.");
    m_added->judge([&](QDate day, const std::vector<QDate> &before) {
        return has(before, day)                       ? twice
            : SenateSessions::isSession(without, day) ? tr("The Senate meets on %1 anyway.").arg(named(day))
                                                      : QString();
    });
    m_cancelled->judge([&](QDate day, const std::vector<QDate> &before) {
        return has(before, day) ? twice
            : SenateSessions::isSession(SenateCalendar(), day)
            ? QString()
            : tr("%1 is no session day, so nothing can be cancelled.").arg(named(day));
    });
    m_weeks->judge([&](QDate day, const std::vector<QDate> &before) {
        const bool again =
            std::ranges::any_of(before, [day](QDate other) { return mondayOf(other) == mondayOf(day); });
        return again ? tr("This week is in the list already.") : QString();
    });
}

bool CalendarDialog::check()
{
    judgeDays();
    if (m_verdict->lacksName())
        m_verdict->nameField()->setProblem(tr("Please say who answers this."));
    std::vector<FormField *> fields = m_verdict->fields();
    for (const DayList *list : {m_added, m_cancelled, m_weeks}) {
        const auto own = list->fields();
        fields.insert(fields.end(), own.begin(), own.end());
    }
    return areSound(fields);
}
