// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/statusstrip.h"

#include "core/report/datetext.h"
#include "ui/frame/countbutton.h"
#include "ui/frame/datamomentbutton.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QLabel *note(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(Typography::font(Typography::Role::Note));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// The newest report to the Senate; null if there is none.
const SenateReport *latestReport(const Portfolio &portfolio)
{
    const auto at = std::ranges::max_element(portfolio.reports, {}, [](const SenateReport &report) {
        return report.session.isValid() ? report.session : report.dated;
    });
    return at == portfolio.reports.end() ? nullptr : &*at;
}
}

StatusStrip::StatusStrip(QWidget *parent)
    : QStatusBar(parent)
    , m_content(new QWidget(this))
    , m_database(note(m_content))
    , m_report(note(m_content))
    , m_dataMoment(new DataMomentButton(m_content))
    , m_message(note(m_content))
    , m_progress(new QProgressBar(m_content))
    , m_cancel(new QPushButton(m_content))
    , m_readOnlyNote(note(m_content))
{
    setSizeGripEnabled(false);
    setFixedHeight(Typography::px(28));
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(Typography::px(18), 1, Typography::px(16), 0);
    row->setSpacing(Typography::px(20));
    row->addWidget(m_database);
    row->addWidget(m_report);
    for (const auto status : {ScheduleStatus::Overdue, ScheduleStatus::AtRisk}) {
        auto *button = new CountButton(status, m_content);
        connect(button, &QAbstractButton::clicked, this, [this, status] { requestItems(status); });
        row->addWidget(button);
        m_counts.push_back(button);
    }
    row->addWidget(m_dataMoment);
    setTabOrder(m_counts.back(), m_dataMoment);
    connect(m_dataMoment, &QAbstractButton::clicked, this, &StatusStrip::dataMomentWanted);
    row->addStretch();
    row->addWidget(m_message);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_readOnlyNote);
    m_progress->setFixedSize(Typography::px(140), Typography::px(14));
    m_progress->setTextVisible(false);
    m_cancel->setFont(Typography::font(Typography::Role::Note));
    m_cancel->setFixedHeight(Typography::px(22));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // one press is heard, though the page in work is finished first
        emit cancelRequested();
    });
    clearWork();
    retranslate();
}

void StatusStrip::requestItems(ScheduleStatus status)
{
    ItemFilter filter;
    filter.statuses = {status};
    emit itemsRequested(filter);
}

void StatusStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress of the running work"));
    setDatabase(m_name, m_readOnly);
    showCounts();
    if (m_progress->isHidden())
        m_message->clear(); // it speaks the language of before
}

void StatusStrip::setDatabase(const QString &name, bool readOnly)
{
    m_name = name;
    m_readOnly = readOnly;
    m_database->setText(name.isEmpty() ? QString() : tr("Database: %1").arg(name));
    m_readOnlyNote->setVisible(readOnly);
    m_readOnlyNote->setText(tr("Read only: changes cannot be saved here"));
}

void StatusStrip::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_dataMoment->setNewestReport(snapshot ? dataDate(*snapshot->portfolio) : QDate());
    m_dataMoment->setVisible(snapshot != nullptr);
    showCounts();
}

void StatusStrip::setDataState(const PastState &state)
{
    m_dataMoment->setState(state);
}

void StatusStrip::showCounts()
{
    const Language &language = uiLanguage();
    const SenateReport *report = m_snapshot ? latestReport(*m_snapshot->portfolio) : nullptr;
    const QDate day = report ? (report->session.isValid() ? report->session : report->dated) : QDate();
    m_report->setText(report ? tr("Report: Senate paper of %1").arg(DateText::day(day, language))
                             : QString());
    for (CountButton *button : m_counts) {
        const int count = m_snapshot ? m_snapshot->report.counts.of(button->status()) : 0;
        button->setText(button->status() == ScheduleStatus::Overdue ? tr("%n overdue", nullptr, count)
                                                                    : tr("%n at risk", nullptr, count));
        button->setAccessibleDescription(tr("Shows these items on the page Portfolio."));
        button->setVisible(m_snapshot != nullptr);
        button->updateGeometry();
    }
}

void StatusStrip::setWork(const QString &what, int done, int total)
{
    m_message->setText(what);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setVisible(true);
    m_cancel->setVisible(true);
}

void StatusStrip::clearWork()
{
    m_progress->setVisible(false);
    m_cancel->setVisible(false);
    m_cancel->setEnabled(true);
    m_message->clear();
}

void StatusStrip::say(const QString &sentence)
{
    m_message->setText(sentence);
}

QString StatusStrip::message() const
{
    return m_message->text();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().chrome);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().hair);
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    m_content->setGeometry(rect());
}
