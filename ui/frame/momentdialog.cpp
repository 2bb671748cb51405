// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/momentdialog.h"

#include "core/domain/baselines.h"
#include "core/report/datetext.h"
#include "ui/fields/markednote.h"
#include "ui/frame/dayinput.h"
#include "ui/support/uilanguage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

MomentDialog::MomentDialog(const QString &question, QDate today, QWidget *parent)
    : FormDialog(tr("Past moment"), question, parent)
    , m_today(today)
    , m_day(new QLineEdit(this))
    , m_time(new QLineEdit(this))
    , m_verdict(new MarkedNote(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addField(tr("Day"), m_day);
    addField(tr("Time, optional"), m_time);
    m_day->setPlaceholderText(DateText::day(QDate(2025, 10, 7), uiLanguage()));
    m_time->setPlaceholderText(tr("14:30; empty: the end of the day"));
    m_verdict->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_verdict->setMinimumHeight(2 * m_verdict->fontMetrics().lineSpacing()); // the dialog does not jump
    body()->addWidget(m_verdict);
    addButtons(tr("Show"));
    connect(m_day, &QLineEdit::textChanged, this, &MomentDialog::judge);
    connect(m_time, &QLineEdit::textChanged, this, &MomentDialog::judge);
    judge();
    m_day->setFocus();
}

void MomentDialog::setPast(const PastPtr &past)
{
    m_past = past;
    fillBaseline();
    judge();
}

void MomentDialog::setState(const PastState &state)
{
    m_wanted = state;
    if (state.kind == PastState::Kind::Moment) {
        const QDateTime local = state.moment.toLocalTime();
        m_day->setText(DateText::day(local.date(), uiLanguage()));
        m_time->setText(local.toString(u"HH:mm"_s));
        m_dayAtFirst = m_day->text();
        m_timeAtFirst = m_time->text();
    }
    fillBaseline();
}

void MomentDialog::fillBaseline()
{
    if (!m_past || m_wanted.kind != PastState::Kind::Baseline || !m_day->text().isEmpty())
        return;
    for (const Baseline &baseline : m_past->baselines)
        if (baseline.name == m_wanted.name)
            m_day->setText(DateText::day(baseline.asOf, uiLanguage()));
    m_dayAtFirst = m_day->text();
}

MomentDialog::Reading MomentDialog::read() const
{
    const DayInput::Reading day = DayInput::read(m_day->text());
    if (!day.day.isValid())
        return {{}, day.problem};
    if (day.day > m_today)
        return {{},
                tr("%1 lies in the future; nobody knows yet what will be recorded then.")
                    .arg(DateText::day(day.day, uiLanguage()))};
    if (!m_past)
        return {{}, tr("The history is being read …")};
    const QString time = m_time->text().simplified();
    return time.isEmpty() ? readDay(day.day) : readMoment(day.day, time);
}

/// The Berichtsstand of the day, else its end.
MomentDialog::Reading MomentDialog::readDay(QDate day) const
{
    const Baselines::Meant meant = Baselines::on(m_past->baselines, day);
    if (meant.baseline)
        return {PastState::baseline(meant.baseline->name), {}};
    if (meant.several.empty())
        return readMoment(day, {});
    QStringList names;
    for (const Baseline *baseline : meant.several) {
        // What was shown so far is what is meant.
        if (m_wanted.kind == PastState::Kind::Baseline && m_wanted.name == baseline->name)
            return {m_wanted, {}};
        names.append(DateText::quoted(baseline->name, uiLanguage()));
    }
    return {{},
            //: %1 is a day, %2 the names of report baselines
            tr("Several report baselines stand on %1: %2. Please choose one of them in the list, or name a "
               "time.")
                .arg(DateText::day(day, uiLanguage()), names.join(u", "_s))};
}

MomentDialog::Reading MomentDialog::readMoment(QDate day, const QString &typed) const
{
    QDateTime moment = day.addDays(1).startOfDay().addMSecs(-1);
    if (!typed.isEmpty()) {
        QTime time = QTime::fromString(typed, u"H:mm"_s);
        if (!time.isValid())
            time = QTime::fromString(typed, u"H.mm"_s);
        if (!time.isValid())
            return {{}, tr("“%1” is not a time of day such as 14:30.").arg(typed)};
        // The whole minute: what was recorded within it had been recorded.
        moment = QDateTime(day, time.addSecs(59).addMSecs(999));
    }
    if (m_past->lines.empty())
        return {{}, tr("The history is still empty.")};
    const QDateTime first = m_past->lines.front().change->at.toLocalTime();
    if (moment < first)
        return {{},
                tr("The history begins on %1, %2; what was known before is not recorded.")
                    .arg(DateText::day(first.date(), uiLanguage()), first.toString(u"HH:mm"_s))};
    return {PastState::at(moment), {}};
}

QString MomentDialog::problem() const
{
    return read().problem;
}

QString MomentDialog::verdict(const Reading &reading) const
{
    if (m_day->text().isEmpty() && m_time->text().isEmpty())
        return tr("What was recorded by then is shown; nothing can be changed there.");
    if (!reading.problem.isEmpty())
        return reading.problem;
    if (reading.state.kind == PastState::Kind::Baseline)
        //: %1 is the name of a report baseline
        return tr("Understood as report baseline %1. With a time, it is what was recorded by then.")
            .arg(reading.state.name);
    const QDateTime moment = reading.state.moment;
    //: %1 is a day, %2 a time
    return tr("Understood as %1, %2.")
        .arg(DateText::day(moment.date(), uiLanguage()), moment.time().toString(u"HH:mm"_s));
}

void MomentDialog::judge()
{
    const Reading reading = read();
    acceptButton()->setEnabled(reading.problem.isEmpty());
    const bool typed = !m_day->text().isEmpty() || !m_time->text().isEmpty();
    const bool refused = typed && m_past && !reading.problem.isEmpty();
    m_verdict->say(
        {refused ? FieldVerdict::Level::Refused : FieldVerdict::Level::Understood, verdict(reading)});
    m_day->setAccessibleDescription(m_verdict->text());
}

// What fillBaseline() filled in when the history had been read was not typed either.
bool MomentDialog::hasChanges() const
{
    return m_day->text() != m_dayAtFirst || m_time->text() != m_timeAtFirst;
}

bool MomentDialog::check()
{
    return problem().isEmpty();
}

void MomentDialog::accept()
{
    if (const Reading reading = read(); reading.problem.isEmpty())
        emit chosen(reading.state);
    FormDialog::accept();
}
