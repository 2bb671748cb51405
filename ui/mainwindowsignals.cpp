// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of MainWindow: who hears what.
#include "core/report/datetext.h"
#include "core/report/errortext.h"
#include "ui/dialogs/editdesk.h"
#include "ui/dialogs/editmenu.h"
#include "ui/dialogs/projectdesk.h"
#include "ui/dialogs/recorddesk.h"
#include "ui/frame/errorpanel.h"
#include "ui/frame/inspector.h"
#include "ui/frame/navigation.h"
#include "ui/frame/statusstrip.h"
#include "ui/frame/stichtagfield.h"
#include "ui/frame/topbar.h"
#include "ui/mainmenu.h"
#include "ui/mainwindow.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/palette/commandpalette.h"
#include "ui/session/sessionmode.h"
#include "ui/support/searchfield.h"
#include "ui/support/uilanguage.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

void MainWindow::connectFrame()
{
    connect(m_navigation, &Navigation::pageRequested, this, &MainWindow::openPage);
    connect(m_bar->stichtag(), &StichtagField::asOfRequested, this, &MainWindow::asOfRequested);
    connect(m_bar->search(), &SearchField::textEdited, this, &MainWindow::search);
    connect(m_bar->search(), &SearchField::left, this, &MainWindow::focusPage);
    connect(m_inspector, &Inspector::itemSelected, this, &MainWindow::selectItem);
    connect(m_inspector, &Inspector::closeRequested, this, &MainWindow::closeInspector);
    connect(m_strip, &StatusStrip::itemsRequested, this, &MainWindow::showItems);
    connect(m_error, &ErrorPanel::retryRequested, this, &MainWindow::retryRequested);
    connect(m_error, &ErrorPanel::createRequested, this, &MainWindow::creationRequested);
    connect(m_error, &ErrorPanel::openRequested, this, &MainWindow::chooseDatabase);
}

void MainWindow::connectPrinting()
{
    connect(m_printing, &PrintController::workChanged, m_strip, &StatusStrip::setWork);
    connect(m_strip, &StatusStrip::cancelRequested, m_printing, &PrintController::cancel);
    connect(m_printing, &PrintController::workDone, this, [this](const QString &sentence) {
        m_strip->clearWork();
        m_error->hide(); // of a try before this one
        m_strip->say(sentence);
    });
    connect(m_printing, &PrintController::workFailed, this, [this](const QString &sentence) {
        m_strip->clearWork();
        showError(sentence);
    });
}

void MainWindow::connectPrintMenu()
{
    const auto timeline = [this](QPageSize::PageSizeId format) {
        return m_timeline->isVisible() ? m_timeline->printable(format) : std::nullopt;
    };
    connect(m_menu, &MainMenu::printRequested, this, [this, timeline] {
        if (const auto paper = timeline(QPageSize::A3))
            m_printing->print(*paper);
        else
            m_printing->print();
    });
    connect(m_menu, &MainMenu::previewRequested, this, [this, timeline] {
        if (const auto paper = timeline(QPageSize::A3))
            m_printing->preview(*paper);
        else
            m_printing->preview();
    });
    connect(m_menu, &MainMenu::pdfRequested, m_printing, qOverload<>(&PrintController::exportPdf));
    connect(m_menu, &MainMenu::calendarFileRequested, m_printing, &PrintController::exportCalendar);
    connect(m_menu, &MainMenu::timelinePdfRequested, this, [this, timeline](QPageSize::PageSizeId format) {
        openPage(u"timeline"_s); // what goes to paper is what is seen
        if (const auto paper = timeline(format))
            m_printing->exportPdf(*paper);
    });
}

void MainWindow::connectEditing()
{
    connect(m_menu, &MainMenu::undoRequested, m_editor, &Editor::undo);
    connect(m_menu, &MainMenu::redoRequested, m_editor, &Editor::redo);
    m_menu->mainMenu()->insertMenu(m_menu->undoAction(), m_desk->menu());
    connect(m_desk, &EditDesk::itemCreated, this, &MainWindow::showCreated);
    connect(m_inspector, &Inspector::editRequested, m_desk, &EditDesk::editItem);
    connect(m_inspector, &Inspector::actionRequested, &m_desk->records(), &RecordDesk::follow);
    connect(m_inspector, &Inspector::changeRequested, &m_desk->flow(), &EditFlow::perform);
    connect(m_editor, &Editor::stepsChanged, this, &MainWindow::showSteps);
    connect(m_editor, &Editor::performed, m_strip, &StatusStrip::say);
    connect(m_editor, &Editor::stepLost, this, [this](const QString &key) {
        showError([key] {
            return tr("%1 has been changed elsewhere since then, so this step can be neither undone nor "
                      "redone. Nothing has been changed, and the step is no longer offered. Please look at "
                      "the value as it is now.")
                .arg(DateText::quoted(key, uiLanguage()));
        });
    });
    connect(m_editor, &Editor::failed, this, [this](const Error &error) {
        m_strip->noteFailure();
        if (!m_desk->flow().saysInDialog())
            showError([error] { return errorSentence(error, uiLanguage()); });
    });
}

/// What is selected on the page, else what the inspector shows.
QStringList MainWindow::itemsToEdit() const
{
    const Page::Selected selected = selectedOnPage();
    if (selected == Page::Selected::Items)
        return m_pages.at(m_page)->selectedItems();
    if (selected == Page::Selected::Nothing && showsItem())
        return {m_inspector->item()};
    return {};
}

Page::Selected MainWindow::selectedOnPage() const
{
    const auto page = m_pages.find(m_page);
    return page == m_pages.end() ? Page::Selected::Nothing : page->second->selected();
}

bool MainWindow::showsItem() const
{
    return isInspectorOpen() && m_snapshot && m_snapshot->item(m_inspector->item());
}

void MainWindow::showItemActions()
{
    const Page::Selected selected = selectedOnPage();
    m_desk->menu()->setItemChosen(selected == Page::Selected::Items
                                  || (selected == Page::Selected::Nothing && showsItem()));
}

void MainWindow::showCreated(const QString &key)
{
    selectItem(key);
    m_portfolio->reveal(key);
}

void MainWindow::showSteps()
{
    m_menu->setSteps(m_editor->isReadOnly() ? QString() : m_editor->undoText(),
                     m_editor->isReadOnly() ? QString() : m_editor->redoText());
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::pageRequested, this, &MainWindow::openPage);
    connect(m_menu, &MainMenu::meetingViewRequested, m_meeting, &SessionMode::open);
    connect(m_menu, &MainMenu::todayRequested, this, [this] { emit asOfRequested({}); });
    connect(m_menu, &MainMenu::stichtagRequested, m_bar->stichtag(), &StichtagField::edit);
    connect(m_menu, &MainMenu::paletteRequested, m_palette, &CommandPalette::open);
    connect(m_palette, &CommandPalette::searchRequested, this, &MainWindow::searchRequested);
    connect(m_palette, &CommandPalette::itemChosen, this, [this](const QString &key) {
        openPage(u"portfolio"_s);
        selectItem(key);
        m_portfolio->reveal(key); // no filter goes that does not hide it
    });
    connect(m_palette, &CommandPalette::projectChosen, this, &MainWindow::openProject);
    connect(m_menu, &MainMenu::searchRequested, m_bar->search(), &SearchField::begin);
    connect(m_menu, &MainMenu::inspectorToggled, this, &MainWindow::toggleInspector);
    connectPrintMenu();
    connect(m_menu, &MainMenu::openRequested, this, &MainWindow::chooseDatabase);
    connect(m_menu, &MainMenu::languageRequested, this, &MainWindow::languageRequested);
    connect(m_menu, &MainMenu::appearanceRequested, this, &MainWindow::appearanceRequested);
    connect(m_menu, &MainMenu::helpRequested, this, &MainWindow::openHelp);
    connect(m_navigation, &Navigation::helpRequested, this, &MainWindow::openHelp);
    connect(m_menu, &MainMenu::aboutRequested, this, &MainWindow::about);
    connect(m_menu, &MainMenu::menuRequested, m_bar, &TopBar::openMainMenu);
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_menu->setAppearance(appearance);
}

void MainWindow::openProject(const QString &key)
{
    ItemFilter ofProject;
    ofProject.projects = {key};
    showItems(ofProject);
    m_portfolio->focusTable();
}

// A search from the toolbar opens Portfolio and looks everywhere; the person types on in the same field.
void MainWindow::search(const QString &text)
{
    if (!m_snapshot)
        return;
    const bool isThere = m_page == "portfolio"_L1;
    if (text.isEmpty() && !isThere)
        return;
    m_page = u"portfolio"_s; // from here on both fields hold one text
    m_portfolio->searchEverything(text);
    if (!text.isEmpty())
        emit searchRequested(text);
    if (!isThere)
        showPage(m_page); // the focus stays where the person types
}

// On Portfolio the toolbar and the page show one text; elsewhere no search is on.
void MainWindow::showSearchText()
{
    const QString text = m_page == "portfolio"_L1 ? m_portfolio->filter().text : QString();
    if (m_bar->search()->text() != text)
        m_bar->search()->setText(text);
}

void MainWindow::showFound(const QString &text, const QStringList &keys, const QStringList &projects)
{
    m_palette->showFound(text, keys, projects);
    m_portfolio->showFound(text, keys);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *stop = m_tabRing.next(*this, next);
    if (!stop)
        return QMainWindow::focusNextPrevChild(next);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}
