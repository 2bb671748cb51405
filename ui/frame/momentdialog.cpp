// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/momentdialog.h"

#include "core/domain/baselines.h"
#include "core/report/datetext.h"
#include "ui/frame/dayinput.h"
#include "ui/support/buttonrow.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int widest = 420;
}

MomentDialog::MomentDialog(const QString &question, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_today(today)
    , m_day(new QLineEdit(this))
    , m_time(new QLineEdit(this))
    , m_verdict(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Past moment"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(12));
    auto *ask = new QLabel(question, this);
    ask->setWordWrap(true);
    column->addWidget(ask);
    for (QLineEdit *field : {m_day, m_time})
        field->setTextMargins(6, 0, 6, 0);
    auto *form = new QFormLayout;
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&Time (optional)"), m_time);
    column->addLayout(form);
    m_day->setAccessibleName(tr("Day"));
    m_time->setAccessibleName(tr("Time, optional"));
    m_day->setPlaceholderText(DateText::day(QDate(2025, 10, 7), uiLanguage()));
    m_time->setPlaceholderText(tr("14:30; empty: the end of the day"));
    m_verdict->setWordWrap(true);
    m_verdict->setForegroundRole(QPalette::PlaceholderText);
    m_verdict->setMinimumWidth(px(widest));
    column->addWidget(m_verdict);
    m_show = ButtonRow::add(this, column, tr("Show"), tr("Cancel")).accept;
    connect(m_day, &QLineEdit::textChanged, this, &MomentDialog::check);
    connect(m_time, &QLineEdit::textChanged, this, &MomentDialog::check);
    check();
}

void MomentDialog::setPast(const PastPtr &past)
{
    m_past = past;
    fillBaseline();
    check();
}

void MomentDialog::setState(const PastState &state)
{
    m_wanted = state;
    if (state.kind == PastState::Kind::Moment) {
        const QDateTime local = state.moment.toLocalTime();
        m_day->setText(DateText::day(local.date(), uiLanguage()));
        m_time->setText(local.toString(u"HH:mm"_s));
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

void MomentDialog::check()
{
    const Reading reading = read();
    m_show->setEnabled(reading.problem.isEmpty());
    m_verdict->setText(verdict(reading));
    m_day->setAccessibleDescription(m_verdict->text());
}

void MomentDialog::accept()
{
    const Reading reading = read();
    if (!reading.problem.isEmpty())
        return;
    emit chosen(reading.state);
    QDialog::accept();
}
