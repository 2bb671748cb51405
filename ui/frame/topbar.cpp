// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/topbar.h"

#include "ui/frame/stichtagfield.h"
#include "ui/support/icons.h"
#include "ui/support/searchfield.h"
#include "ui/support/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int stages = 6; ///< of leaving out; the last one fits into the smallest window
constexpr int usualSearch = 120;
constexpr int smallSearch = 96; ///< its icon and its word
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(u"Lenkungsstand"_s, this))
    , m_stichtag(new StichtagField(this))
    , m_search(new SearchField(this))
    , m_searchKey(new QLabel(this))
    , m_undo(addButton())
    , m_redo(addButton())
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
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_print);
    row->addWidget(m_menu);
    setFixedHeight(Typography::px(50));

    m_search->setMinimumWidth(Typography::px(usualSearch));
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
    // A menu of which nothing can be had need not open.
    const auto follow = [this, printMenu] {
        const QList<QAction *> actions = printMenu->actions();
        m_print->setEnabled(std::ranges::any_of(actions, &QAction::isEnabled));
    };
    for (QAction *action : printMenu->actions())
        connect(action, &QAction::enabledChanged, m_print, follow);
    follow();
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
    // From nothing to its end a menu that is longer than the screen does not scroll.
    if (menu && event->type() == QEvent::KeyPress && !menu->activeAction()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up)
        menu->setActiveAction(menu->actions().constFirst());
    return QWidget::eventFilter(watched, event);
}

void TopBar::setSteps(QAction *undo, QAction *redo)
{
    m_undo->setDefaultAction(undo);
    m_redo->setDefaultAction(redo);
    for (QToolButton *button : {m_undo, m_redo})
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void TopBar::openMainMenu()
{
    m_menu->showMenu();
}

void TopBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setAccessibleDescription(tr("Finds items in the whole portfolio while you type."));
    const QString search = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    const QString palette = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    m_searchKey->setText(palette); // look.md, section 6
    //: Tooltip of the search: %1 and %2 are keys
    const QString both =
        tr("Search the portfolio (%1); find pages, items and actions (%2)").arg(search, palette);
    m_searchKey->setToolTip(both);
    m_search->setToolTip(both);
    m_print->setAccessibleName(tr("Print and export"));
    m_print->setToolTip(tr("Print and export"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_fitted.clear();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// What only reminds of a key goes first, then the name of the program, then what a person can do without: the
// weekday, room to type, buttons that the menu holds too. The Stichtag always says that it is not today.
void TopBar::leaveOut(int stage)
{
    m_searchKey->setVisible(stage < 1);
    m_name->setVisible(stage < 2);
    m_stichtag->setBrief(stage > 2);
    m_search->setMinimumWidth(Typography::px(stage > 3 ? smallSearch : usualSearch));
    m_undo->setVisible(stage < 5);
    m_redo->setVisible(stage < 5);
    layout()->invalidate();
}

void TopBar::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback<bool> guard(m_fitting, true);
    const bool roomForKey = width() > Typography::px(1000);
    for (int stage = roomForKey ? 0 : 1; stage < stages; ++stage) {
        leaveOut(stage);
        if (layout()->minimumSize().width() <= width())
            break;
    }
    layout()->activate();
    m_fitted = needs();
}

/// What decides the stage: the width of the bar, and how much the parts want of it.
std::vector<int> TopBar::needs() const
{
    std::vector<int> widths{width()};
    for (const QWidget *part : std::initializer_list<QWidget *>{m_name, m_stichtag, m_searchKey, m_search})
        widths.push_back(part->sizeHint().width());
    return widths;
}

QSize TopBar::minimumSizeHint() const
{
    return {1, height()};
}

bool TopBar::event(QEvent *event)
{
    // Another day or language needs other room. Fitting asks for a layout itself: without a change to answer
    // to, that would go on for ever.
    if (event->type() == QEvent::LayoutRequest && m_fitted != needs())
        fit();
    return QWidget::event(event);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}
