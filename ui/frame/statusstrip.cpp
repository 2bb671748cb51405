// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/statusstrip.h"

#include "core/report/datetext.h"
#include "ui/frame/countbutton.h"
#include "ui/frame/datamomentbutton.h"
#include "ui/support/paintkit.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int wideProgress = 140;
constexpr int narrowProgress = 60;
constexpr std::chrono::seconds saidFor{20};

QLabel *stripNote(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(Typography::font(Typography::Role::Note));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(0, 0, 0, Typography::px(3)); // onto the base line of the buttons beside it
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
    , m_database(stripNote(m_content))
    , m_report(stripNote(m_content))
    , m_dataMoment(new DataMomentButton(m_content))
    , m_message(stripNote(m_content))
    , m_progress(new QProgressBar(m_content))
    , m_cancel(new QPushButton(m_content))
    , m_readOnlyNote(stripNote(m_content))
    , m_forgetting(new QTimer(this))
{
    m_forgetting->setSingleShot(true);
    m_forgetting->setInterval(saidFor);
    connect(m_forgetting, &QTimer::timeout, this, [this] { setMessage({}); });
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
    m_progress->setFixedHeight(Typography::px(14));
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
        setMessage({}); // it speaks the language of before
}

void StatusStrip::setDatabase(const QString &name, bool readOnly)
{
    m_name = name;
    m_readOnly = readOnly;
    m_database->setText(name.isEmpty() ? QString() : tr("Database: %1").arg(name));
    fit();
}

void StatusStrip::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_failed = false;
    m_dataMoment->setNewestReport(snapshot ? dataDate(*snapshot->portfolio) : QDate());
    showCounts();
}

void StatusStrip::setBaseline(const QString &name)
{
    m_baseline = name;
    showCounts();
}

void StatusStrip::setDataState(const PastState &state)
{
    m_dataMoment->setState(state);
    fit();
}

void StatusStrip::showCounts()
{
    const Language &language = uiLanguage();
    const SenateReport *report = m_snapshot ? latestReport(*m_snapshot->portfolio) : nullptr;
    const QDate day = report ? (report->session.isValid() ? report->session : report->dated) : QDate();
    m_report->setText(!m_snapshot                 ? QString()
                          : !m_baseline.isEmpty() ? tr("Report baseline: %1").arg(m_baseline)
                          : report ? tr("Report: Senate paper of %1").arg(DateText::day(day, language))
                                   : QString());
    for (CountButton *button : m_counts) {
        const int count = m_snapshot ? m_snapshot->report.counts.of(button->status()) : 0;
        button->setOutlined(button->status() == ScheduleStatus::Overdue && count > 0
                            && m_snapshot->report.overdueWithoutReport == count);
        button->setText(button->status() == ScheduleStatus::Overdue ? tr("%n overdue", nullptr, count)
                                                                    : tr("%n at risk", nullptr, count));
        button->setAccessibleDescription(tr("Shows these items on the page Portfolio."));
        button->updateGeometry();
    }
    fit();
}

void StatusStrip::setWork(const QString &what, int done, int total)
{
    setMessage(what);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setVisible(true);
    m_cancel->setVisible(true);
    fit();
}

void StatusStrip::clearWork()
{
    m_progress->setVisible(false);
    m_cancel->setVisible(false);
    m_cancel->setEnabled(true);
    setMessage({});
}

void StatusStrip::say(const QString &sentence)
{
    setMessage(sentence);
    m_forgetting->start(); // then that all is saved is the news
}

void StatusStrip::noteFailure()
{
    m_failed = true;
    fit();
}

QString StatusStrip::message() const
{
    return m_said;
}

void StatusStrip::setMessage(const QString &sentence)
{
    m_forgetting->stop();
    m_said = sentence;
    fit();
}

/// By how many pixels the entries that are shown are wider than the bar.
int StatusStrip::missingRoom() const
{
    m_content->layout()->invalidate();
    return m_content->layout()->sizeHint().width() - width();
}

/// As many of the words as there is room for, and the whole as a tooltip.
void StatusStrip::shorten(QLabel *note) const
{
    note->setToolTip({});
    const int missing = note->isHidden() ? 0 : missingRoom();
    if (missing <= 0)
        return;
    const QString text = note->text();
    const QFontMetrics metrics(note->font());
    const QString shown = PaintKit::elided(text, metrics, metrics.horizontalAdvance(text) - missing);
    note->setToolTip(text);
    note->setText(shown);
    note->setVisible(shown.endsWith(u" …"_s)); // less than a word says nothing
}

void StatusStrip::showAll()
{
    m_progress->setFixedWidth(Typography::px(wideProgress));
    const bool isSaved = m_snapshot && !m_readOnly && !m_failed && m_progress->isHidden();
    m_message->setText(m_said.isEmpty() && isSaved ? tr("All changes saved") : m_said);
    m_readOnlyNote->setText(m_readOnly ? tr("Read only: changes cannot be saved here") : QString());
    for (QLabel *entry : {m_database, m_report, m_message, m_readOnlyNote})
        entry->setVisible(!entry->text().isEmpty());
    m_dataMoment->setVisible(m_snapshot != nullptr);
    for (CountButton *button : m_counts)
        button->setVisible(m_snapshot != nullptr);
}

// The day of the data says what the report says, so that goes first; the counts and the day go last.
void StatusStrip::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback<bool> guard(m_fitting, true);
    showAll();
    if (m_said.isEmpty() && missingRoom() > 0)
        m_message->hide(); // that all is saved is the least of it
    QStringList left;
    for (QLabel *entry : {m_report, m_database}) {
        if (entry->isHidden() || missingRoom() <= 0)
            continue;
        entry->hide();
        left.append(entry->text());
    }
    if (missingRoom() > 0)
        m_progress->setFixedWidth(Typography::px(narrowProgress));
    for (QLabel *entry : {m_message, m_readOnlyNote}) {
        shorten(entry);
        if (entry->isHidden() && !entry->toolTip().isEmpty())
            left.append(entry->toolTip());
    }
    setToolTip(left.join(u'\n'));
    setAccessibleDescription(left.join(u", "_s));
    if (missingRoom() > 0)
        m_dataMoment->hide();
    if (missingRoom() > 0)
        m_counts.back()->hide();
    m_content->layout()->activate();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().chrome);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().hair);
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setMessage({}); // said in the language of a moment ago
        retranslate();
        // Queued: the entries hear of it after the bar.
        QMetaObject::invokeMethod(this, &StatusStrip::fit, Qt::QueuedConnection);
    }
    QStatusBar::changeEvent(event);
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    m_content->setGeometry(rect());
    fit();
}
