// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/calendardialog.h"

#include "core/calendar/senatesessions.h"
#include "core/calendar/sessionchange.h"
#include "core/report/datetext.h"
#include "core/report/errortext.h"
#include "core/report/sessiontext.h"
#include "ui/dialogs/daylist.h"
#include "ui/dialogs/formarea.h"
#include "ui/dialogs/sessions/sessionimportdialog.h"
#include "ui/dialogs/sessions/sessiontable.h"
#include "ui/dialogs/verdictfields.h"
#include "ui/fields/formfield.h"
#include "ui/fields/formgrid.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int calendarWidth = 960;
constexpr int calendarHeight = 600;
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
    return SessionText::day(day, uiLanguage());
}

bool haveSameDays(const SenateCalendar &left, const SenateCalendar &right)
{
    return left.added == right.added && left.cancelled == right.cancelled
        && left.weeksWithout == right.weeksWithout;
}
}

CalendarDialog::CalendarDialog(const SnapshotPtr &snapshot, QWidget *parent, const SessionFiles &files)
    : FormDialog(tr("Sessions of the Senate"),
                 tr("The Senate meets every Tuesday that is no holiday. Enter here what differs from that."),
                 parent)
    , m_snapshot(snapshot)
    , m_files(files)
{
    auto *grid = new FormGrid(this);
    body()->addWidget(grid);
    m_verdict = new VerdictFields(*grid, tr("The rule of the Tuesdays is"), *snapshot, this);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(px(24));
    body()->addLayout(halves, 1);
    halves->addWidget(makeTable(), 3);
    halves->addWidget(new FormArea(makeLists(), FormArea::Wish::Little, this), 2);
    m_sessions = new QLabel(this);
    m_sessions->setWordWrap(true);
    body()->addWidget(m_sessions);
    const SenateCalendar &calendar = snapshot->portfolio->senateCalendar;
    m_verdict->show(calendar.confirmation, calendar.rejection);
    fill(calendar);
    for (const DayList *list : {m_added, m_cancelled, m_weeks})
        connect(list, &DayList::changed, this, &CalendarDialog::takeEntry);
    connect(m_verdict, &VerdictFields::changed, this, &CalendarDialog::showSessions);
    connect(m_table, &SessionTable::changeRequested, this, &CalendarDialog::change);
    showSessions();
    addButtons(tr("Save"));
    setRoom(calendarWidth, calendarHeight);
}

QWidget *CalendarDialog::makeTable()
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, px(12), 0, 0);
    column->setSpacing(px(8));
    auto *head = new QLabel(
        m_snapshot->report.asOf == m_snapshot->today
            ? tr("The coming twelve months")
            //: %1 is the day as of which the window shows everything
            : tr("Twelve months from %1").arg(DateText::day(m_snapshot->report.asOf, uiLanguage())),
        half);
    head->setFont(Typography::font(Typography::Role::Strong));
    column->addWidget(head);
    m_table = new SessionTable(m_snapshot->report.asOf, half);
    column->addWidget(m_table, 1);
    auto *file = new QPushButton(tr("Read sessions from a &file …"), half);
    file->setAutoDefault(false);
    file->setToolTip(tr("An office calendar (ICS) or a list with one day a line (CSV); nothing is taken over "
                        "before you have seen what changes"));
    file->setVisible(m_files.read && m_files.ask);
    column->addWidget(file, 0, Qt::AlignLeft);
    connect(file, &QPushButton::clicked, this, &CalendarDialog::readFile);
    return half;
}

QWidget *CalendarDialog::makeLists()
{
    auto *lists = new QWidget(this);
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, px(12), px(12), 0);
    column->setSpacing(px(20));
    m_added = new DayList(tr("Additional sessions"), tr("Additional session on"), tr("Add a session"), lists);
    m_cancelled = new DayList(tr("Cancelled sessions"), tr("No session on"), tr("Cancel a session"), lists);
    m_weeks = new DayList(tr("Weeks without a session"), tr("No session in the week of"),
                          tr("Add a week without a session"), lists);
    m_weeks->allowWeeks();
    for (DayList *list : {m_added, m_cancelled, m_weeks})
        column->addWidget(list);
    column->addStretch(1);
    return lists;
}

void CalendarDialog::fill(const SenateCalendar &calendar)
{
    m_filling = true;
    // A list that stays as it is keeps what is half typed in it.
    for (const auto &[list, days] :
         {std::pair{m_added, &calendar.added}, std::pair{m_cancelled, &calendar.cancelled},
          std::pair{m_weeks, &calendar.weeksWithout}})
        if (list->days() != *days)
            list->setDays(*days);
    m_filling = false;
}

/// Whoever enters a calendar stands for it, the days that stay as the rule has them included.
void CalendarDialog::takeEntry()
{
    if (m_filling)
        return;
    if (!m_confirmedByEntry && !haveSameDays(calendar(), m_snapshot->portfolio->senateCalendar)) {
        m_confirmedByEntry = true;
        m_verdict->confirm();
    }
    showSessions();
}

void CalendarDialog::change(QDate day, bool takesPlace)
{
    SenateCalendar known = calendar();
    known.rejection.reset(); // what is rejected knows no Tuesdays that could be cancelled
    fill(takesPlace ? SessionChange::with(known, day) : SessionChange::without(known, day));
    takeEntry();
}

void CalendarDialog::readFile()
{
    const QString path = m_files.ask(this);
    if (path.isEmpty())
        return;
    setError({});
    const auto list = m_files.read(path);
    if (!list) {
        setError(errorSentence(list.error(), uiLanguage()));
        return;
    }
    SessionImportDialog preview(*list, QFileInfo(path).fileName(), calendar(),
                                {m_snapshot->person, m_snapshot->today}, this);
    if (preview.exec() != QDialog::Accepted)
        return;
    fill(preview.calendar());
    if (preview.calendar().confirmation) {
        m_confirmedByEntry = true;
        m_verdict->confirm();
    }
    showSessions();
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
    QDate from = m_snapshot->report.asOf;
    for (int shown = 0; shown < sessionsShown; ++shown) {
        const QDate session = SenateSessions::nextOnOrAfter(calendar, from);
        if (!session.isValid())
            break;
        days.append(DateText::day(session, uiLanguage()));
        from = session.addDays(1);
    }
    m_table->setCalendar(calendar);
    if (days.isEmpty())
        m_sessions->setText(tr("No session is known for the following year."));
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
