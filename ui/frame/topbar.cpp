// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/topbar.h"

#include "ui/frame/stichtagfield.h"
#include "ui/support/icons.h"
#include "ui/support/searchfield.h"
#include "ui/support/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(u"Lenkungsstand"_s, this))
    , m_stichtag(new StichtagField(this))
    , m_search(new SearchField(this))
    , m_searchKey(new QLabel(this))
    , m_print(addButton())
    , m_menu(addButton())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Typography::px(16), 0, Typography::px(12), 1);
    row->setSpacing(Typography::px(8));
    m_name->setFont(Typography::font(Typography::Role::SectionTitle));
    m_name->setFixedWidth(Typography::px(184));
    row->addWidget(m_name);
    row->addWidget(m_stichtag);
    row->addStretch(1);
    row->addWidget(m_search, 3);
    row->addWidget(m_searchKey);
    row->addSpacing(Typography::px(4));
    row->addWidget(m_print);
    row->addWidget(m_menu);
    setFixedHeight(Typography::px(50));

    m_search->setMinimumWidth(Typography::px(120));
    m_search->setMaximumWidth(Typography::px(300));
    m_search->setFixedHeight(Typography::px(34));
    m_search->addAction(Icons::icon(Icons::Name::Search), QLineEdit::LeadingPosition);
    m_searchKey->setFont(Typography::font(Typography::Role::Chip));
    m_print->setIcon(Icons::icon(Icons::Name::Print, &Theme::text));
    m_menu->setIcon(Icons::icon(Icons::Name::Menu, &Theme::text));
    retranslate();
}

QToolButton *TopBar::addButton()
{
    auto *button = new QToolButton(this);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFixedSize(Typography::px(36), Typography::px(34));
    button->setIconSize(QSize(Typography::px(20), Typography::px(20)));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TopBar::setMenus(QMenu *printMenu, QMenu *mainMenu)
{
    m_print->setMenu(printMenu);
    m_menu->setMenu(mainMenu);
    printMenu->installEventFilter(this);
    mainMenu->installEventFilter(this);
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    auto *menu = qobject_cast<QMenu *>(watched);
    if (menu && event->type() == QEvent::Show) {
        // Qt keeps a menu on the screen; at the right edge of a smaller window it would hang beyond the
        // window.
        const int right = mapToGlobal(QPoint(width(), 0)).x();
        if (menu->x() + menu->width() > right && menu->width() < width())
            menu->move(right - menu->width(), menu->y());
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::openMainMenu()
{
    m_menu->showMenu();
}

void TopBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setAccessibleDescription(tr("Filters the page Portfolio while you type."));
    m_searchKey->setText(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_print->setAccessibleName(tr("Print and export"));
    m_print->setToolTip(tr("Print and export"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::setSearchShown(bool shown)
{
    m_searchShown = shown;
    showSearch();
}

void TopBar::showSearch()
{
    m_search->setVisible(m_searchShown);
    // What only reminds of a key makes room first.
    m_searchKey->setVisible(m_searchShown && width() > Typography::px(1000));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    showSearch();
    QWidget::resizeEvent(event);
}
