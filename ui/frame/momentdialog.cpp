// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/momentdialog.h"

#include "core/report/datetext.h"
#include "ui/frame/dayinput.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QDialogButtonBox>
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
    auto *buttons = new QDialogButtonBox(this);
    m_show = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    m_show->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MomentDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MomentDialog::reject);
    connect(m_day, &QLineEdit::textChanged, this, &MomentDialog::check);
    connect(m_time, &QLineEdit::textChanged, this, &MomentDialog::check);
    check();
}

void MomentDialog::setMoment(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    m_day->setText(DateText::day(local.date(), uiLanguage()));
    m_time->setText(local.toString(u"HH:mm"_s));
}

QString MomentDialog::read(QDateTime *moment) const
{
    const DayInput::Reading day = DayInput::read(m_day->text());
    if (!day.day.isValid())
        return day.problem;
    if (day.day > m_today)
        return tr("%1 lies in the future; nobody knows yet what will be recorded then.")
            .arg(DateText::day(day.day, uiLanguage()));
    const QString typed = m_time->text().simplified();
    if (typed.isEmpty()) {
        *moment = day.day.addDays(1).startOfDay().addMSecs(-1);
        return {};
    }
    QTime time = QTime::fromString(typed, u"H:mm"_s);
    if (!time.isValid())
        time = QTime::fromString(typed, u"H.mm"_s);
    if (!time.isValid())
        return tr("“%1” is not a time of day such as 14:30.").arg(typed);
    // The whole minute: what was recorded within it had been recorded.
    *moment = QDateTime(day.day, time.addSecs(59).addMSecs(999));
    return {};
}

QString MomentDialog::problem() const
{
    QDateTime moment;
    return read(&moment);
}

void MomentDialog::check()
{
    QDateTime moment;
    const QString problem = read(&moment);
    const bool untouched = m_day->text().isEmpty() && m_time->text().isEmpty();
    m_show->setEnabled(problem.isEmpty());
    if (untouched)
        m_verdict->setText(tr("What was recorded by then is shown; nothing can be changed there."));
    else if (!problem.isEmpty())
        m_verdict->setText(problem);
    else
        //: %1 is a day, %2 a time
        m_verdict->setText(
            tr("Understood as %1, %2.")
                .arg(DateText::day(moment.date(), uiLanguage()), moment.time().toString(u"HH:mm"_s)));
    m_day->setAccessibleDescription(m_verdict->text());
}

void MomentDialog::accept()
{
    QDateTime moment;
    if (!read(&moment).isEmpty())
        return;
    emit chosen(moment);
    QDialog::accept();
}
