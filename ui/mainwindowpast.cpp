// SPDX-License-Identifier: GPL-3.0-or-later
// The third part of MainWindow: history, Berichtsstände and Datenstand.
#include "ui/frame/datamomentbar.h"
#include "ui/frame/inspector.h"
#include "ui/frame/momentdialog.h"
#include "ui/frame/navigation.h"
#include "ui/frame/statusstrip.h"
#include "ui/mainmenu.h"
#include "ui/mainwindow.h"
#include "ui/pages/history/baselinespane.h"
#include "ui/pages/history/changespane.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/history/pasttext.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/settings/settings.h"
#include "ui/support/folders.h"
#include "ui/support/uilanguage.h"
#include "ui/trend/trendpane.h"

#include <QDir>
#include <QFileDialog>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

void MainWindow::buildPast()
{
    m_history = new HistoryPage(m_stack);
    addPage(u"history"_s, m_history);
    connect(m_history, &HistoryPage::pastRequested, this, &MainWindow::pastRequested);
    connect(m_history, &HistoryPage::freezeRequested, this, &MainWindow::freezeRequested);
    connect(m_history, &HistoryPage::paperWanted, this, &MainWindow::savePaper);
    connect(m_history, &HistoryPage::comparisonRequested, this, &MainWindow::comparisonRequested);
    connect(m_history, &HistoryPage::reportsRequested, this, &MainWindow::reportsRequested);
    connect(m_inspector, &Inspector::historyRequested, this, [this](const QString &key) {
        m_history->showPart(HistoryPage::Part::Log);
        LineFilter ofItem;
        ofItem.text = key;
        m_history->changes()->setFilter(ofItem);
        openPage(u"history"_s);
    });
    connect(m_dataMoment, &DataMomentBar::nowRequested, this,
            [this] { emit dataStateRequested(PastState::now()); });
    connect(m_strip, &StatusStrip::dataMomentWanted, this, &MainWindow::chooseDataMoment);
    connect(m_menu, &MainMenu::dataMomentWanted, this, &MainWindow::chooseDataMoment);
    connect(m_menu, &MainMenu::freezeWanted, this, [this] {
        openBaselines();
        m_history->baselines()->freeze();
    });
    connect(m_menu, &MainMenu::comparisonWanted, this, [this] {
        openBaselines();
        m_history->baselines()->beginComparison();
    });
    connect(m_menu, &MainMenu::trendWanted, this, [this] {
        openPage(u"history"_s);
        m_history->showPart(HistoryPage::Part::Trend);
        m_history->trend()->begin();
    });
    connect(m_menu, &MainMenu::restorationWanted, m_history->changes(), &ChangesPane::restore);
    connect(m_history->changes(), &ChangesPane::restorableChanged, m_menu, &MainMenu::setRestorable);
    connect(m_menu, &MainMenu::nowRequested, this, [this] { emit dataStateRequested(PastState::now()); });
}

void MainWindow::buildTimeline()
{
    m_timeline = new TimelinePage(m_stack);
    m_timeline->rememberIn(m_settings);
    addPage(u"timeline"_s, m_timeline);
    connect(m_timeline, &TimelinePage::pastRequested, this, &MainWindow::pastRequested);
    connect(m_timeline, &TimelinePage::moveShown, this, &MainWindow::say);
    connect(m_timeline, &TimelinePage::comparisonRequested, this, &MainWindow::comparisonRequested);
    connect(m_timeline, &TimelinePage::itemOpened, this, [this](const QString &key) {
        selectItem(key);
        m_inspector->setFocus(Qt::OtherFocusReason);
    });
}

void MainWindow::openBaselines()
{
    openPage(u"history"_s);
    m_history->showPart(HistoryPage::Part::Baselines);
}

void MainWindow::setPast(const PastPtr &past)
{
    m_past = past;
    m_history->setPast(past);
    m_timeline->setPast(past);
    emit pastTaken(past);
}

void MainWindow::setComparison(const ComparisonPtr &comparison)
{
    if (m_timeline->waitsFor(comparison))
        m_timeline->setComparison(comparison);
    else
        m_history->setComparison(comparison);
}

void MainWindow::setReports(const TrendReportsPtr &reports)
{
    m_history->setReports(reports);
}

void MainWindow::setNewestBaseline(const QString &name)
{
    m_strip->setBaseline(name);
}

void MainWindow::sayFrozen(const QString &name)
{
    m_strip->say(tr("Report baseline %1 frozen").arg(name));
}

void MainWindow::savePaper(const Baseline &baseline)
{
    const QString suggestion = QDir(Folders::start(m_settings)).filePath(PastText::paperName(baseline));
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the paper of report baseline %1").arg(baseline.name), suggestion);
    if (!path.isEmpty())
        emit paperRequested(baseline.name, path);
}

void MainWindow::sayPaperSaved(const QString &path)
{
    Folders::remember(m_settings, path);
    m_strip->say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::chooseDataMoment()
{
    if (!m_snapshot)
        return;
    auto *dialog = new MomentDialog(tr("What was known when? Choose a day, and a time if it matters."),
                                    m_snapshot->today, this);
    connect(this, &MainWindow::pastTaken, dialog, &MomentDialog::setPast);
    if (m_past)
        dialog->setPast(m_past);
    if (!m_snapshot->isKnownNow())
        dialog->setState(m_snapshot->data);
    connect(dialog, &MomentDialog::chosen, this, &MainWindow::dataStateRequested);
    dialog->open();
    emit pastRequested(); // what has been recorded or frozen since counts too
}

void MainWindow::showDataMoment()
{
    const PastState state = m_snapshot ? m_snapshot->data : PastState::now();
    const bool isNow = state.kind == PastState::Kind::Now;
    const bool focused = m_dataMoment->isAncestorOf(focusWidget());
    m_dataMoment->setState(state);
    m_strip->setDataState(state);
    m_menu->setKnownNow(isNow);
    if (m_snapshot)
        setReadOnly(m_snapshot->readOnly);
    m_menu->setFreezingEnabled(m_snapshot && !m_snapshot->readOnly);
    setWindowTitle(titleText());
    if (focused && isNow)
        focusPage(); // the way back went with the bar
}

QString MainWindow::titleText() const
{
    const QString page = m_navigation->title(m_page);
    if (page.isEmpty())
        return u"Lenkungsstand"_s;
    if (!m_snapshot || m_snapshot->isKnownNow())
        //: Title of the window: %1 is the page
        return tr("%1 – Lenkungsstand").arg(page);
    //: Title of the window: %1 is the page, %2 a past moment or "report baseline 07.10.2025"
    return tr("%1 – data of %2 – Lenkungsstand").arg(page, PastText::state(m_snapshot->data, uiLanguage()));
}
