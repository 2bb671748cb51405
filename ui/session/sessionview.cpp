// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionview.h"

#include "core/report/datetext.h"
#include "ui/help/helpwindow.h"
#include "ui/pages/history/pasttext.h"
#include "ui/session/sessionfoot.h"
#include "ui/session/sessionsheet.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QShortcut>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
QAccessibleInterface *accessibleSession(const QString &, QObject *object)
{
    auto *view = qobject_cast<SessionView *>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Window, view->accessibleName()) : nullptr;
}
}

SessionView::SessionView(QWidget *window)
    : QWidget(window, Qt::Window)
    , m_foot(new SessionFoot(this))
{
    static const bool installed = (QAccessible::installFactory(&accessibleSession), true);
    Q_UNUSED(installed)
    setAttribute(Qt::WA_DeleteOnClose);
    connect(m_foot, &SessionFoot::backRequested, this, &SessionView::back);
    connect(m_foot, &SessionFoot::forwardRequested, this, &SessionView::forward);
    connect(m_foot, &SessionFoot::endRequested, this, &QWidget::close);
    addKeys();
}

SessionView::~SessionView() = default;

void SessionView::addKey(const QKeySequence &keys, const std::function<void()> &act)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
}

// Shortcuts and no key events, so that a button with the focus does not keep the arrow keys.
void SessionView::addKeys()
{
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_PageDown})
        addKey(key, [this] { forward(); });
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_PageUp, Qt::Key_Backspace})
        addKey(key, [this] { back(); });
    addKey(Qt::Key_Home, [this] { goTo(0); });
    addKey(Qt::Key_End, [this] { goTo(pageCount() - 1); });
    for (int number = 1; number <= 9; ++number)
        addKey(QKeySequence(Qt::Key_0 + number), [this, number] { goToProject(number); });
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F5})
        addKey(key, [this] { close(); });
    addKey(QKeySequence::HelpContents, [this] { openHelp(); });
}

// A window of the view's own: it lies over the view, goes with it, and gives the focus back to it.
void SessionView::openHelp()
{
    if (!m_help) {
        m_help = new HelpWindow(this);
        connect(m_help, &QDialog::finished, this, &QWidget::activateWindow);
    }
    m_help->openFor(u"keys"_s, u"meeting"_s);
}

// Space and Enter press a button that has the focus; Space else turns the page.
void SessionView::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        button->click();
        return;
    }
    if (event->key() != Qt::Key_Space) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        back();
    else
        forward();
}

void SessionView::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    read();
}

void SessionView::setDatabase(const QString &name)
{
    m_database = name;
    sayFacts();
}

QString SessionView::currentProject() const
{
    return m_pages.empty() ? QString() : m_topics[m_pages[std::size_t(m_current)].topic].key;
}

void SessionView::read()
{
    if (!m_snapshot)
        return;
    const QString project = currentProject();
    const int part = m_pages.empty() ? 1 : m_pages[std::size_t(m_current)].number;
    //: Title of the window that shows the portfolio in a meeting
    setWindowTitle(tr("Meeting view – Lenkungsstand"));
    setAccessibleName(tr("Meeting view"));
    m_topics = SessionContent::topics(*m_snapshot, uiLanguage());
    int lastDigit = 0;
    for (int digit = 1; digit <= 9; ++digit)
        if (SessionContent::topicOfDigit(m_topics, digit))
            lastDigit = digit;
    m_foot->setLastDigit(lastDigit);
    m_pages.clear();
    m_current = 0;
    layOut();
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        if (m_topics[m_pages[page].topic].key == project && m_pages[page].number <= part)
            m_current = int(page);
    showPage();
}

SessionType SessionView::type() const
{
    return {size(), Typography::scale()};
}

void SessionView::layOut()
{
    const SessionType wanted = type();
    m_foot->setType(wanted);
    sayFacts();
    const int foot = m_foot->heightForWidth(width());
    m_foot->setGeometry(0, height() - foot, width(), foot);
    m_pages = SessionLayout::pages(m_topics, QSize(width(), height() - foot), wanted);
    m_current = std::clamp(m_current, 0, std::max(0, pageCount() - 1));
}

void SessionView::showPage()
{
    if (m_pages.empty())
        return;
    const QWidget *focused = focusWidget();
    auto *before = std::exchange(m_sheet, new SessionSheet(m_pages[std::size_t(m_current)], this));
    m_sheet->setGeometry(0, 0, width(), m_foot->y());
    m_sheet->setAccessibleName(tr("Page %1 of %2").arg(m_current + 1).arg(pageCount()));
    connect(m_sheet, &SessionSheet::pressed, this, [this](bool ahead) {
        if (ahead)
            forward();
        else
            back();
    });
    sayFacts();
    m_sheet->show();
    m_sheet->lower(); // first for a screen reader, too
    setTabOrder(m_sheet->title(), m_foot);
    m_foot->setWays(m_current > 0, m_current + 1 < pageCount());
    if (!m_foot->isAncestorOf(focused) || !focused->isEnabled()) // a button in use stays in use
        m_sheet->title()->setFocus(Qt::OtherFocusReason);
    if (before) {
        before->hide();
        before->deleteLater();
    }
    QAccessibleEvent alert(m_sheet->title(), QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SessionView::sayFacts()
{
    if (!m_snapshot)
        return;
    const Language &language = uiLanguage();
    const QDate asOf = m_snapshot->report.asOf;
    SessionFoot::Facts facts;
    facts.page = tr("Page %1 of %2").arg(m_current + 1).arg(std::max(1, pageCount()));
    facts.isToday = m_snapshot->isToday();
    const QString day = u"%1 %2"_s.arg(DateText::weekdayShort(asOf, language), DateText::day(asOf, language));
    facts.asOf = facts.isToday ? tr("As of %1").arg(day) : tr("As of %1, not today").arg(day);
    if (!m_snapshot->isKnownNow())
        //: %1 is a past moment or the name of a report baseline
        facts.data = tr("Data as known then: %1").arg(PastText::state(m_snapshot->data, language));
    if (!m_database.isEmpty())
        facts.database = tr("Database: %1").arg(m_database);
    m_foot->setFacts(facts);
}

void SessionView::goTo(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (wanted == m_current)
        return;
    m_current = wanted;
    showPage();
}

void SessionView::forward()
{
    goTo(m_current + 1);
}

void SessionView::back()
{
    goTo(m_current - 1);
}

void SessionView::goToProject(int number)
{
    const std::optional<std::size_t> topic = SessionContent::topicOfDigit(m_topics, number);
    const auto page = std::ranges::find_if(
        m_pages, [&topic](const SessionLayout::Slide &each) { return each.topic == topic; });
    if (page != m_pages.end())
        goTo(int(page - m_pages.begin()));
}

// Notches of a wheel; a fine one, and a touchpad, tell of parts of them, and after a swipe of what it would
// roll on.
void SessionView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (event->phase() == Qt::ScrollMomentum || event->modifiers() != Qt::NoModifier)
        return;
    if (event->phase() == Qt::ScrollBegin || (turned > 0) != (m_turned > 0))
        m_turned = 0;
    m_turned += turned;
    const int pages = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned %= QWheelEvent::DefaultDeltasPerStep;
    if (pages != 0)
        goTo(m_current - pages);
}

void SessionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        m_foot->retranslate();
        read();
        break;
    case QEvent::ApplicationFontChange:
    case QEvent::PaletteChange: // what high contrast hatches is laid out anew
        read();
        break;
    default:
        break;
    }
}

void SessionView::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit left();
}

void SessionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    read();
}
