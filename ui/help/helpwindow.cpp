// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/help/helpchapters.h"
#include "ui/help/helpview.h"
#include "ui/support/dialogplace.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr QSize usualHelp(1040, 720);
constexpr int contentsWidth = 200;
constexpr int contentsRow = 32;
constexpr int besideTitle = 12;
constexpr int fieldHeight = 34;
constexpr QSize frameRoom(40, 100); ///< title bar and borders, which belong to the desktop
constexpr int chapterRole = Qt::UserRole;

/// A row of the contents, as in the navigation of the window.
class ContentsDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->fillRect(option.rect, chosen ? theme.selection : hovered ? theme.hover : theme.page);
        if (chosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
        painter->setFont(Typography::font(chosen ? Typography::Role::Strong : Typography::Role::Body));
        painter->setPen(theme.text);
        painter->drawText(option.rect.adjusted(px(besideTitle), 0, 0, 0), Qt::AlignVCenter,
                          index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus))
            PaintKit::drawFocusRing(*painter, option.rect, theme);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics strong(Typography::font(Typography::Role::Strong));
        return {strong.horizontalAdvance(index.data().toString()) + 2 * px(besideTitle), px(contentsRow)};
    }
};
}

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_found(new QLabel(this))
    , m_contents(new QListWidget(this))
    , m_view(new HelpView(this))
{
    setWindowFlags(Qt::Window);
    setObjectName(u"help"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(12), px(12), px(12));
    auto *bar = new QHBoxLayout;
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(px(contentsWidth));
    m_search->setFixedHeight(px(fieldHeight));
    m_search->setTextMargins(px(6), 0, px(6), 0);
    bar->addWidget(m_search);
    for (QPushButton *button : {m_previous, m_next}) {
        button->setAutoDefault(false);
        bar->addWidget(button);
    }
    bar->addWidget(m_found, 1);
    column->addLayout(bar);
    auto *row = new QHBoxLayout;
    m_contents->setItemDelegate(new ContentsDelegate(m_contents));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setFrameShape(QFrame::NoFrame);
    row->addWidget(m_contents);
    row->addWidget(m_view, 1);
    column->addLayout(row, 1);
    connect(m_contents, &QListWidget::currentItemChanged, this, &HelpWindow::showChosen);
    connect(m_view, &HelpView::chapterRequested, this, &HelpWindow::choose);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { lookAgain(true); });
    connect(m_search, &QLineEdit::textChanged, m_found, &QLabel::clear);
    connect(m_next, &QPushButton::clicked, this, [this] { lookAgain(true); });
    connect(m_previous, &QPushButton::clicked, this, [this] { lookAgain(false); });
    addKeys();
    retranslate();
    const QRect screen = parent->screen()->availableGeometry();
    resize(QSize(px(usualHelp.width()), px(usualHelp.height())).boundedTo(screen.size() - frameRoom));
    move(DialogPlace::over(parent->window()->frameGeometry(), size() + frameRoom / 2, screen));
}

void HelpWindow::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto does) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, does);
    };
    add(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence(Qt::Key_F3), [this] { lookAgain(true); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { lookAgain(false); });
}

void HelpWindow::openFor(const QString &page, const QString &place)
{
    choose(HelpChapters::ofPage(page));
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
    if (!place.isEmpty())
        m_view->scrollToAnchor(place);
}

QString HelpWindow::chapter() const
{
    return m_view->chapter();
}

void HelpWindow::choose(const QString &chapter)
{
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(chapterRole).toString() == chapter)
            m_contents->setCurrentRow(row);
}

void HelpWindow::showChosen()
{
    m_found->clear();
    if (const QListWidgetItem *item = m_contents->currentItem())
        m_view->showChapter(item->data(chapterRole).toString());
}

void HelpWindow::lookAgain(bool forwards)
{
    const bool found = m_view->look(
        m_search->text(), forwards ? HelpView::Direction::Forwards : HelpView::Direction::Backwards);
    m_found->setText(found ? QString() : tr("Not in this chapter."));
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help for Lenkungsstand"));
    m_search->setPlaceholderText(tr("Search in this chapter"));
    m_search->setAccessibleName(tr("Search in this chapter"));
    m_previous->setText(tr("Previous place"));
    m_previous->setToolTip(QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText));
    m_next->setText(tr("Next place"));
    m_next->setToolTip(QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText));
    m_contents->setAccessibleName(tr("Contents"));
    m_view->setAccessibleName(tr("Chapter"));
    const std::vector<HelpChapters::Chapter> chapters = HelpChapters::all(uiLanguage());
    for (int row = 0; row < int(chapters.size()); ++row) {
        if (row == m_contents->count())
            new QListWidgetItem(m_contents);
        m_contents->item(row)->setText(chapters[std::size_t(row)].title);
        m_contents->item(row)->setData(chapterRole, chapters[std::size_t(row)].name);
    }
    m_contents->setFixedWidth(qMax(px(contentsWidth), m_contents->sizeHintForColumn(0)));
    m_found->clear();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
