// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector in MainWindow: when it is open, how wide, and what stands above it.
#include "ui/frame/hiddennote.h"
#include "ui/frame/inspector.h"
#include "ui/mainwindow.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/support/typography.h"

#include <QDockWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int wideWindow = 1500;
}

QWidget *MainWindow::makeInspector()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_hiddenNote = new HiddenNote(pane);
    m_inspector = new Inspector(pane);
    column->addWidget(m_hiddenNote);
    column->addWidget(m_inspector, 1);
    connect(m_hiddenNote, &HiddenNote::wayOutWanted, this, [this] {
        m_portfolio->reveal(m_inspector->item());
        m_portfolio->focusTable(); // the link goes
    });
    return pane;
}

/// An item stays in the inspector though the page beside it no longer lists it; that is said.
void MainWindow::showHiddenNote()
{
    const QString &key = m_inspector->item();
    m_hiddenNote->setVisible(m_page == "portfolio"_L1 && m_snapshot && m_snapshot->item(key)
                             && !m_portfolio->shows(key));
}

bool MainWindow::isInspectorOpen() const
{
    return !m_dock->isHidden();
}

int MainWindow::inspectorWidth() const
{
    return Typography::px(width() >= Typography::px(wideWindow)         ? 420
                              : width() >= Typography::px(narrowWindow) ? 324
                                                                        : 260);
}

void MainWindow::setInspectorOpen(bool open)
{
    m_dock->setVisible(open);
    if (open)
        resizeDocks({m_dock}, {inspectorWidth()}, Qt::Horizontal);
    showItemActions();
}

void MainWindow::selectItem(const QString &key)
{
    m_inspector->setItem(key);
    for (const auto &[name, page] : m_pages)
        page->setSelectedItem(key);
    setInspectorOpen(!key.isEmpty());
    showHiddenNote();
}

void MainWindow::closeInspector()
{
    const bool focused = m_dock->isAncestorOf(focusWidget());
    setInspectorOpen(false);
    if (focused)
        setStartFocus();
}

void MainWindow::toggleInspector()
{
    if (isInspectorOpen())
        closeInspector();
    else if (!m_inspector->item().isEmpty())
        setInspectorOpen(true);
}
