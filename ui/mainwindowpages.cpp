// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of MainWindow, and what each of them asks of it.
#include "ui/dialogs/editdesk.h"
#include "ui/dialogs/editmenu.h"
#include "ui/dialogs/projectdesk.h"
#include "ui/dialogs/recorddesk.h"
#include "ui/frame/errorpanel.h"
#include "ui/frame/inspector.h"
#include "ui/mainwindow.h"
#include "ui/pages/indicators/indicatorspage.h"
#include "ui/pages/measures/measurespage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/pages/resolutions/resolutionspage.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

void MainWindow::buildPages()
{
    m_portfolio = new PortfolioPage(m_settings, m_stack);
    addPage(u"overview"_s, new OverviewPage(m_stack));
    addPage(u"portfolio"_s, m_portfolio);
    buildTimeline();
    auto *measures = new MeasuresPage(m_stack);
    measures->rememberIn(m_settings);
    addPage(u"measures"_s, measures);
    connectSurveys(measures);
    auto *resolutions = new ResolutionsPage(m_stack);
    resolutions->rememberIn(m_settings);
    addPage(u"resolutions"_s, resolutions);
    buildIndicators();
    buildPast();
    connect(m_portfolio, &PortfolioPage::arranged, this, &MainWindow::showHiddenNote);
    connect(m_portfolio, &PortfolioPage::searchTextChanged, this, &MainWindow::showSearchText);
    connect(m_portfolio, &PortfolioPage::itemOpened, this, [this](const QString &key) {
        selectItem(key);
        m_inspector->setFocus(Qt::OtherFocusReason);
    });
}

void MainWindow::addPage(const QString &name, Page *page)
{
    m_pages.emplace(name, page);
    m_stack->addWidget(page);
    connect(page, &Page::itemSelected, this, &MainWindow::selectItem);
    connect(page, &Page::nothingSelected, this, [this] {
        m_inspector->setItem({});
        showHiddenNote();
        showItemActions();
    });
    connect(page, &Page::selectionChanged, this, &MainWindow::showItemActions);
    connect(page, &Page::itemsRequested, this, &MainWindow::showItems);
    connect(page, &Page::pageRequested, this, &MainWindow::openPage);
    connect(page, &Page::changeRequested, this, [this, page](const ChangeRequest &request) {
        // What was typed waits on the page where a question got no answer, as where a write failed.
        if (m_desk->flow().perform(request) == EditFlow::Outcome::Dropped)
            page->noteFailure();
    });
    connect(m_editor, &Editor::failed, page, &Page::noteFailure);
    connect(page, &Page::sentenceSaid, this, [this](const QString &sentence) { showError(sentence); });
    connect(page, &Page::textLost, this, [this](const QString &sentence) {
        showError(sentence);
        m_errorStays = true;
    });
    connect(page, &Page::recordRequested, &m_desk->records(),
            [this](const QString &action) { m_desk->records().follow(action, {}); });
    connect(page, &Page::databaseRequested, this, &MainWindow::chooseDatabase);
    connect(page, &Page::creationRequested, m_desk->menu(), &EditMenu::createRequested);
    page->setRowActions(m_desk->menu()->rowActions());
}

void MainWindow::buildIndicators()
{
    auto *indicators = new IndicatorsPage(m_stack);
    addPage(u"indicators"_s, indicators);
    connect(indicators, &IndicatorsPage::indicatorRequested, &m_desk->projects(),
            [this](const QString &action) {
                if (action == "projects"_L1)
                    m_desk->projects().openProjects({});
                else
                    m_desk->projects().follow(action);
            });
}
