// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation.h"

#include "ui/frame/navigationbutton.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int wideNavigation = 184;
constexpr int narrowNavigation = 54; ///< an icon with its room
constexpr qreal largeType = 1.5; ///< of the text scale
}

Navigation::Navigation(const std::vector<Entry> &entries, QWidget *parent)
    : QWidget(parent)
    , m_entries(entries)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Typography::px(12), 1, 0);
    column->setSpacing(0);
    for (const Entry &entry : m_entries) {
        auto *button = new NavigationButton(entry.icon, NavigationButton::Kind::Page, this);
        button->setObjectName(entry.page);
        connect(button, &QAbstractButton::clicked, this,
                [this, page = entry.page] { emit pageRequested(page); });
        column->addWidget(button);
        m_buttons.push_back(button);
    }
    column->addStretch();
    m_help = new NavigationButton(Icons::Name::Help, NavigationButton::Kind::Command, this); // last for Tab
    m_help->setObjectName(u"help"_s);
    connect(m_help, &QAbstractButton::clicked, this, &Navigation::helpRequested);
    column->addWidget(m_help);
    retranslate();
}

void Navigation::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    retranslate();
}

// At large type the words stay, and the icons go (look.md, section 6): whoever needs such type reads words.
void Navigation::fit()
{
    const bool wordsAlone = m_compact && Typography::scale() >= largeType;
    int width = Typography::px(m_compact ? narrowNavigation : wideNavigation);
    std::vector<NavigationButton *> all = m_buttons;
    all.push_back(m_help);
    for (NavigationButton *button : all) {
        button->setWordAlone(wordsAlone);
        if (wordsAlone)
            width = std::max(width, button->widthOfWord() + 1); // the line at the edge
    }
    setFixedWidth(width);
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setText(tr(m_entries[at].title));
        m_buttons[at]->setAccessibleName(tr(m_entries[at].title));
        m_buttons[at]->setAccessibleDescription(tr(m_entries[at].description));
        const QString about = m_compact
            ? u"%1: %2"_s.arg(tr(m_entries[at].title), tr(m_entries[at].description))
            : tr(m_entries[at].description);
        const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_1 + int(at)));
        m_buttons[at]->setToolTip(u"%1 (%2)"_s.arg(about, key.toString(QKeySequence::NativeText)));
    }
    m_help->setText(tr("Help (F1)"));
    m_help->setAccessibleName(tr("Help"));
    m_help->setAccessibleDescription(tr("What this page shows, and how it is used"));
    m_help->setToolTip(m_compact ? u"%1: %2"_s.arg(m_help->text(), m_help->accessibleDescription())
                                 : m_help->accessibleDescription());
    fit();
}

void Navigation::setCurrent(const QString &page)
{
    for (NavigationButton *button : m_buttons)
        if (button->objectName() == page)
            button->setChecked(true);
}

QString Navigation::title(const QString &page) const
{
    const auto at = std::ranges::find(m_entries, page, &Entry::page);
    return at == m_entries.end() ? QString() : tr(at->title);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().chrome);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::current().hair);
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}
