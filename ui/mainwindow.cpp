// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/dialogs/editdesk.h"
#include "ui/dialogs/editmenu.h"
#include "ui/dialogs/recorddesk.h"
#include "ui/frame/buttonkeys.h"
#include "ui/frame/datamomentbar.h"
#include "ui/frame/errorpanel.h"
#include "ui/frame/inspector.h"
#include "ui/frame/navigation.h"
#include "ui/frame/panewalk.h"
#include "ui/frame/statusstrip.h"
#include "ui/frame/stichtagfield.h"
#include "ui/frame/topbar.h"
#include "ui/frame/windowplace.h"
#include "ui/mainmenu.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/pages/scrolledpage.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/palette/commandpalette.h"
#include "ui/session/sessionmode.h"
#include "ui/settings/settings.h"
#include "ui/support/menuentries.h"
#include "ui/support/searchfield.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"

#include <QDir>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize usualSize(1366, 768);
const QString firstPage = u"overview"_s;

std::vector<Navigation::Entry> pageEntries()
{
    return {{u"overview"_s, Icons::Name::Overview, QT_TRANSLATE_NOOP("Navigation", "Overview"),
             QT_TRANSLATE_NOOP("Navigation", "What is late, what will be late, what the Senate expects")},
            {u"portfolio"_s, Icons::Name::Portfolio, QT_TRANSLATE_NOOP("Navigation", "Portfolio"),
             QT_TRANSLATE_NOOP("Navigation", "All items in one table")},
            {u"timeline"_s, Icons::Name::Timeline, QT_TRANSLATE_NOOP("Navigation", "Timeline"),
             QT_TRANSLATE_NOOP("Navigation", "All dates on one line of days")},
            {u"measures"_s, Icons::Name::Measures, QT_TRANSLATE_NOOP("Navigation", "Pakt measures"),
             QT_TRANSLATE_NOOP("Navigation", "The 77 measures of the Pakt")},
            {u"resolutions"_s, Icons::Name::Resolutions, QT_TRANSLATE_NOOP("Navigation", "Resolutions"),
             QT_TRANSLATE_NOOP("Navigation", "What the Senate decided, with back-planning")},
            {u"indicators"_s, Icons::Name::Indicators, QT_TRANSLATE_NOOP("Navigation", "Indicators"),
             QT_TRANSLATE_NOOP("Navigation", "What is measured, with targets and history")},
            {u"history"_s, Icons::Name::History, QT_TRANSLATE_NOOP("Navigation", "History"),
             QT_TRANSLATE_NOOP("Navigation", "Who changed what, and the report baselines")}};
}
}

MainWindow::MainWindow(Settings &settings, PaperSource paper, Recorder recorder, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_menu(new MainMenu(this))
    , m_editor(new Editor(std::move(recorder), this))
    , m_desk(new EditDesk(
          *m_editor, [this] { return itemsToEdit(); }, this))
    , m_printing(new PrintController(settings, std::move(paper), this))
    , m_meeting(new SessionMode(this))
{
    buildFrame();
    buildPages();
    connectFrame();
    connectPrinting();
    connectMenu();
    connectEditing();
    retranslate();
    WindowPlace::restore(*this, m_settings.value(Settings::windowGeometry), usualSize);
    const QString last = m_settings.value(Settings::lastPage);
    openPage(m_pages.contains(last) ? last : firstPage);
}

MainWindow::~MainWindow()
{
    // Its stack empties itself when it goes, which must not reach a window that is half gone.
    disconnect(m_editor, nullptr, this, nullptr);
    for (const auto &[name, page] : m_pages) // nor must what their tables say when they go
        disconnect(page, nullptr, this, nullptr);
}

void MainWindow::buildFrame()
{
    m_bar = new TopBar(this);
    auto *toolBar = new QToolBar(this);
    toolBar->setObjectName(u"toolBar"_s);
    toolBar->setMovable(false);
    toolBar->setFloatable(false);
    toolBar->addWidget(m_bar);
    addToolBar(toolBar);
    setContextMenuPolicy(Qt::NoContextMenu); // no list of tool bars to hide
    m_bar->setMenus(m_menu->printMenu(), m_menu->mainMenu());
    m_bar->setSteps(m_menu->undoAction(), m_menu->redoAction());

    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_navigation = new Navigation(pageEntries(), centre);
    row->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    m_error = new ErrorPanel(centre);
    m_dataMoment = new DataMomentBar(centre);
    column->addWidget(m_dataMoment);
    column->addWidget(m_error);
    m_stack = new QStackedWidget(centre);
    column->addWidget(m_stack, 1);
    m_loading = new QLabel(m_stack);
    m_loading->setContentsMargins(Typography::px(24), Typography::px(24), 0, 0);
    m_loading->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_loading->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_loading);
    setCentralWidget(centre);

    m_dock = new QDockWidget(this);
    m_dock->setObjectName(u"inspector"_s);
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setTitleBarWidget(new QWidget(m_dock));
    m_dock->setWidget(makeInspector());
    addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
    m_strip = new StatusStrip(this);
    setStatusBar(m_strip);
    m_palette = new CommandPalette(this);
    std::vector<QAction *> actions = m_menu->actions();
    for (QAction *action : m_desk->menu()->actions())
        if (!action->isSeparator())
            actions.push_back(action);
    m_palette->setActions(std::move(actions));
    m_palette->setPageActions([this] {
        const QWidget *page = m_stack->currentWidget();
        return page ? MenuEntries::inside(*page) : std::vector<QAction *>();
    });
    new ButtonKeys({m_bar, m_strip}, this);
    new PaneWalk({m_navigation, m_stack, m_dock->widget(), m_bar, m_strip}, this);
    m_tabRing = TabRing({m_bar, m_navigation, m_dataMoment, m_error, m_stack, m_dock->widget(), m_strip});
}

void MainWindow::retranslate()
{
    m_loading->setText(tr("Loading the portfolio …"));
    m_dock->setWindowTitle(tr("Inspector"));
    auto *toolBar = findChild<QToolBar *>(u"toolBar"_s);
    toolBar->setAccessibleName(tr("Toolbar"));
    // Made by Qt, for a bar that does not fit; ours always does, but a screen reader finds the button.
    for (QToolButton *button : toolBar->findChildren<QToolButton *>(u"qt_toolbar_ext_button"_s))
        button->setAccessibleName(tr("More of the toolbar"));
    m_menu->retranslate();
    showSteps();
    setWindowTitle(titleText());
}

void MainWindow::setSnapshot(const SnapshotPtr &snapshot)
{
    const bool first = !m_snapshot;
    m_snapshot = snapshot;
    if (!m_errorStays)
        m_error->hide();
    m_desk->setSnapshot(snapshot);
    for (const auto &[name, page] : m_pages)
        page->setSnapshot(snapshot);
    m_inspector->setSnapshot(snapshot);
    m_palette->setSnapshot(snapshot);
    m_strip->setSnapshot(snapshot);
    m_printing->setSnapshot(snapshot);
    m_menu->setPrintingEnabled(true);
    m_menu->setMeetingViewEnabled(true);
    m_meeting->setSnapshot(snapshot);
    showItemActions();
    showSurveyState();
    showDataMoment();
    if (const QString searched = m_portfolio->searchedText(); !searched.isEmpty())
        emit searchRequested(searched); // what it is found in may have changed
    if (first)
        openPage(m_page);
}

void MainWindow::setDates(QDate asOf, QDate today)
{
    m_bar->stichtag()->setDates(asOf, today);
}

void MainWindow::setDatabase(const QString &name, bool readOnly)
{
    m_strip->setDatabase(name, readOnly);
    m_meeting->setDatabase(name);
    setReadOnly(readOnly);
}

void MainWindow::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
    m_desk->setReadOnly(readOnly);
    m_inspector->setEditable(!readOnly);
    for (const auto &[pageName, page] : m_pages)
        page->setEditable(!readOnly);
}

void MainWindow::showError(const LiveText &sentence)
{
    m_strip->say({}); // what was said of a step before this one
    m_errorStays = false;
    if (!m_snapshot)
        m_loading->setVisible(false);
    m_error->show(sentence, m_snapshot ? ErrorPanel::Way::Dismiss : ErrorPanel::Way::Retry);
}

void MainWindow::showMissing(const QString &path)
{
    m_loading->setVisible(false);
    const LiveText sentence = [path] {
        //: %1 is a file with its folder
        return tr("The file “%1” does not exist, so nothing is open. Nothing has been created or changed. "
                  "Create the portfolio of 7 October 2025 at this place, or open another file.")
            .arg(QDir::toNativeSeparators(path));
    };
    m_error->show(sentence, ErrorPanel::Way::Create);
}

void MainWindow::clear()
{
    m_snapshot.reset();
    m_past.reset();
    m_desk->setSnapshot({});
    m_editor->clear();
    m_error->hide();
    m_loading->setVisible(true);
    setInspectorOpen(false);
    m_inspector->setItem({});
    m_stack->setCurrentWidget(m_loading);
    m_menu->setPrintingEnabled(false);
    m_menu->setMeetingViewEnabled(false);
    m_meeting->setSnapshot({});
    showSurveyState();
    showDataMoment();
}

void MainWindow::openPage(const QString &page)
{
    const QWidget *before = m_stack->currentWidget();
    showPage(page);
    // Not at its first stop, nor at the figure where it was left, which shows no ring now.
    auto *scrolled = qobject_cast<ScrolledPage *>(m_stack->currentWidget());
    if (scrolled && scrolled != before)
        scrolled->setFocus(Qt::OtherFocusReason);
    else if (m_timeline->isVisible() && m_timeline != before)
        m_timeline->setFocus(Qt::OtherFocusReason);
    if (m_snapshot)
        setStartFocus();
}

void MainWindow::showPage(const QString &page)
{
    const auto at = m_pages.find(page);
    if (at == m_pages.end())
        return;
    m_page = page;
    m_navigation->setCurrent(page);
    m_menu->setPrintsTimeline(page == "timeline"_L1);
    // Only the page that is seen says how much width the inspector leaves it.
    for (const auto &[name, each] : m_pages)
        each->setSizePolicy(name == page ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                            QSizePolicy::Preferred);
    if (m_snapshot)
        m_stack->setCurrentWidget(at->second);
    if (isInspectorOpen()) // as wide as this page allows; without an item only where it was left
        setInspectorOpen(!m_inspector->item().isEmpty());
    showSearchText();
    m_settings.setValue(Settings::lastPage, page);
    showItemActions();
    showHiddenNote();
    retranslate();
}

void MainWindow::setStartFocus()
{
    // Never the Stichtag: a selected section there looks like an error.
    if (m_page == "portfolio"_L1)
        m_portfolio->focusTable();
    else if (!m_stack->currentWidget()->isAncestorOf(focusWidget()))
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::say(const QString &sentence)
{
    m_strip->say(sentence);
}

void MainWindow::showItems(const ItemFilter &filter)
{
    m_portfolio->setFilter(filter);
    m_portfolio->table()->scrollToTop(); // other rows than those that were scrolled to
    openPage(u"portfolio"_s);
}

void MainWindow::focusPage()
{
    if (m_snapshot && m_page == "portfolio"_L1)
        m_portfolio->focusFound();
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(Settings::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_snapshot && !m_error->isHidden()) {
        m_error->hide(); // the page below still holds
        return;
    }
    if (event->key() == Qt::Key_Escape && isInspectorOpen()) {
        closeInspector();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < Typography::px(narrowWindow));
    if (isInspectorOpen())
        setInspectorOpen(true);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_focused, true))
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}
