// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scrolledpage.h"

#include "ui/charts/figureview.h"
#include "ui/charts/hotspot.h"
#include "ui/charts/slotbutton.h"
#include "ui/support/typography.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using Typography::px;

namespace {
/// The figure that was pressed last; it has the focus.
QRect pressedOn(const QWidget &surface)
{
    const QWidget *pressed = surface.focusWidget();
    const bool isFigure = qobject_cast<const Hotspot *>(pressed) || qobject_cast<const SlotButton *>(pressed);
    if (!isFigure || !surface.isAncestorOf(pressed) || !pressed->isVisibleTo(&surface))
        return {};
    return {pressed->mapTo(&surface, QPoint()), pressed->size()};
}
}

ScrolledPage::ScrolledPage(QWidget *parent)
    : Page(parent)
    , m_area(new QScrollArea(this))
    , m_surface(new QWidget)
    , m_wayOut(new QPushButton(m_surface))
{
    m_wayOut->hide();
    connect(m_wayOut, &QPushButton::clicked, this, &ScrolledPage::takeWayOut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_area);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_surface);
    m_area->viewport()->installEventFilter(this);
    m_area->verticalScrollBar()->setSingleStep(px(29));
    // A focus that comes from outside is not brought into view by the area itself.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, const QWidget *now) {
        const bool comesIn =
            before && now && m_surface->isAncestorOf(now) && !m_surface->isAncestorOf(before);
        if (comesIn && QApplication::mouseButtons() == Qt::NoButton)
            bringIntoView(*now);
    });
}

// The focus leaves its parts once more while they go.
ScrolledPage::~ScrolledPage()
{
    disconnect(qApp, nullptr, this, nullptr);
}

// What its parts do not take for themselves scrolls.
void ScrolledPage::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_area->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home:
        return bar->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return bar->triggerAction(QAbstractSlider::SliderToMaximum);
    case Qt::Key_Down:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    default:
        Page::keyPressEvent(event);
    }
}

// Only as far as it takes; what can be seen stays where it is.
void ScrolledPage::bringIntoView(const QWidget &part)
{
    const QRect rect(part.mapTo(m_surface, QPoint()), part.size());
    const QRect seen(0, m_area->verticalScrollBar()->value(), m_area->viewport()->width(),
                     m_area->viewport()->height());
    if (rect.height() > seen.height() || seen.contains(QRect(seen.left(), rect.top(), 1, rect.height())))
        return;
    m_area->ensureVisible(rect.center().x(), rect.top(), 0, px(24));
    m_area->ensureVisible(rect.center().x(), rect.bottom(), 0, px(24));
}

int ScrolledPage::margin() const
{
    return px(isNarrow() ? 20 : 24);
}

bool ScrolledPage::isNarrow() const
{
    return width() < px(900);
}

bool ScrolledPage::isHigh() const
{
    return height() >= px(900);
}

int ScrolledPage::place(QWidget *part, int left, int top, int width)
{
    const auto *figures = qobject_cast<const FigureView *>(part);
    const int air = figures ? figures->sideAir() : 0;
    const int height = part->heightForWidth(width + 2 * air);
    part->setGeometry(left - air, top, width + 2 * air, height);
    return height;
}

void ScrolledPage::setEditable(bool editable)
{
    Page::setEditable(editable);
    if (!m_wayOut->isHidden())
        relayout(); // its action is another one
}

int ScrolledPage::placeWayOut(bool wanted, int left, int top)
{
    m_wayOut->setVisible(wanted);
    if (!wanted)
        return 0;
    m_wayOut->setText(wayOutText());
    m_wayOut->setGeometry(QRect(QPoint(left, top), m_wayOut->sizeHint()));
    return m_wayOut->height();
}

void ScrolledPage::relayout()
{
    const int width = m_area->viewport()->width();
    if (m_arranging || width <= 0)
        return;
    QScrollBar *bar = m_area->verticalScrollBar();
    // What was pressed, or else the selected row, stays where it is on the screen.
    const auto isSeen = [this, bar](const QRect &rect) {
        return rect.isValid() && m_area->viewport()->rect().intersects(rect.translated(0, -bar->value()));
    };
    const bool keepsPressed = isSeen(pressedOn(*m_surface));
    const auto kept = [this, keepsPressed] { return keepsPressed ? pressedOn(*m_surface) : selectedRow(); };
    const QRect before = kept();
    const bool seen = isSeen(before);
    const bool atTop = bar->value() == 0;
    const int offset = before.top() - bar->value();
    m_arranging = true;
    const int height = arrange(width);
    m_arranging = false;
    // May bring or take the scroll bar; the viewport's own resize then comes here again.
    m_surface->resize(width, std::max(height, m_area->viewport()->height()));
    // A page that shows its title goes on showing it, as long as the row is seen below it.
    if (const QRect now = kept(); seen && now.isValid())
        bar->setValue(atTop && now.bottom() < m_area->viewport()->height() ? 0 : now.top() - offset);
    QWidget *last = nullptr;
    for (QWidget *widget : focusOrder()) {
        if (last)
            setTabOrder(last, widget);
        last = widget;
    }
}

void ScrolledPage::follow(const Target &target)
{
    if (!target.item.isEmpty()) {
        setSelectedItem(target.item);
        emit itemSelected(target.item);
    } else if (target.filter) {
        emit itemsRequested(*target.filter);
    } else if (!target.page.isEmpty()) {
        emit pageRequested(target.page);
    }
}

bool ScrolledPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        relayout();
    return Page::eventFilter(watched, event);
}

void ScrolledPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange) {
        refresh();
        relayout();
    }
    Page::changeEvent(event);
}

// The window gives the focus to the page; with a row selected it is that row that keys are meant for.
void ScrolledPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    if (!selectedRow().isValid())
        return;
    for (QWidget *stop : focusOrder())
        if (qobject_cast<QAbstractItemView *>(stop))
            stop->setFocus(event->reason());
}

void ScrolledPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    relayout();
}
