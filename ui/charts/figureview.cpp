// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureview.h"

#include "ui/charts/hotspot.h"
#include "ui/charts/keepvisible.h"
#include "ui/support/typography.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureView::setLayoutFunction(const Layout &layout)
{
    m_layout = layout;
    layOutAnew();
}

void FigureView::layOutAnew()
{
    m_measuredWidth = -1;
    arrange();
    updateGeometry();
}

void FigureView::setSideAir(int air)
{
    m_air = air;
    layOutAnew();
}

int FigureView::sideAir() const
{
    return Typography::px(m_air);
}

void FigureView::setSelectedItem(const QString &key)
{
    if (m_selected == key)
        return;
    m_selected = key;
    update();
}

int FigureView::heightForWidth(int width) const
{
    if (!m_layout || width <= 0)
        return 0;
    if (width != m_measuredWidth) {
        m_measuredHeight = layOut(width).height;
        m_measuredWidth = width;
    }
    return m_measuredHeight;
}

QSize FigureView::sizeHint() const
{
    const int wide = width() > 0 ? width() : 400;
    return {wide, heightForWidth(wide)};
}

Sheet::Page FigureView::layOut(int width) const
{
    const int air = sideAir();
    return air > 0 ? m_layout(std::max(1, width - 2 * air)).withAir(air) : m_layout(width);
}

void FigureView::arrange()
{
    if (!m_layout || width() <= 0)
        return;
    m_page = layOut(width());
    placeHotspots();
    update();
}

Hotspot *FigureView::addHotspot()
{
    auto *hotspot = new Hotspot(this);
    connect(hotspot, &Hotspot::clicked, this, [this, hotspot] { activate(hotspot); });
    connect(hotspot, &Hotspot::walked, this, [this, hotspot](int key) { walk(hotspot, key); });
    connect(hotspot, &Hotspot::focused, this, [this, hotspot] { setCurrent(hotspot); });
    connect(hotspot, &Hotspot::hoverChanged, this, qOverload<>(&QWidget::update));
    return hotspot;
}

void FigureView::placeHotspots()
{
    const std::size_t wanted = m_page.presses.size();
    const bool changed = wanted != m_hotspots.size();
    while (m_hotspots.size() > wanted) {
        m_hotspots.back()->hide();
        m_spare.push_back(m_hotspots.back());
        m_hotspots.pop_back();
    }
    while (m_hotspots.size() < wanted) {
        if (m_spare.empty())
            m_spare.push_back(addHotspot());
        m_hotspots.push_back(m_spare.back());
        m_spare.pop_back();
    }
    const auto focused =
        std::ranges::find_if(m_hotspots, [](const Hotspot *each) { return each->hasFocus(); });
    const Sheet::Press before = focused == m_hotspots.end() ? Sheet::Press() : (*focused)->press();
    for (std::size_t index = 0; index < wanted; ++index)
        m_hotspots[index]->show(m_page.presses[index]);
    updateStops();
    if (focused != m_hotspots.end() && !before.target.action.isEmpty())
        keepFocusOff(before, std::size_t(focused - m_hotspots.begin()));
    if (changed)
        emit hotspotsChanged();
}

// What was done is gone, and something else stands in its place: the key that did it must not do that too.
void FigureView::keepFocusOff(const Sheet::Press &done, std::size_t place)
{
    if (m_hotspots[place]->press().name == done.name)
        return;
    const auto named = std::ranges::find_if(
        m_hotspots, [&done](const Hotspot *each) { return each->press().name == done.name; });
    const auto isRow = [](const Hotspot *each) { return each->press().kind == Sheet::Press::Kind::Row; };
    auto to = named;
    for (std::size_t at = place + 1; to == m_hotspots.end() && at-- > 0;)
        if (isRow(m_hotspots[at]))
            to = m_hotspots.begin() + std::ptrdiff_t(at);
    if (to == m_hotspots.end())
        to = std::ranges::find_if(m_hotspots, isRow);
    if (to != m_hotspots.end())
        (*to)->setFocus(m_hotspots[place]->hasKeyboardFocus() ? Qt::ShortcutFocusReason
                                                              : Qt::OtherFocusReason);
}

void FigureView::updateStops()
{
    for (std::size_t index = 0; index < m_hotspots.size(); ++index) {
        const int stop = m_hotspots[index]->press().stop;
        const auto at = m_current.find(stop);
        const bool known = at != m_current.end() && at->second < m_hotspots.size()
            && m_hotspots[at->second]->press().stop == stop;
        if (!known)
            m_current[stop] = index;
        m_hotspots[index]->setFocusPolicy(m_current[stop] == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void FigureView::setCurrent(const Hotspot *hotspot)
{
    const auto at = std::ranges::find(m_hotspots, hotspot);
    if (at == m_hotspots.end())
        return;
    m_current[hotspot->press().stop] = std::size_t(at - m_hotspots.begin());
    updateStops();
    emit reached(Target(hotspot->press().target));
}

void FigureView::walk(const Hotspot *from, int key)
{
    std::vector<Hotspot *> group;
    std::ranges::copy_if(m_hotspots, std::back_inserter(group), [from](const Hotspot *hotspot) {
        return hotspot->press().stop == from->press().stop;
    });
    const int last = int(group.size()) - 1;
    const int here = int(std::ranges::find(group, from) - group.begin());
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    const int there = key == Qt::Key_Home ? 0
        : key == Qt::Key_End              ? last
                                          : std::clamp(here + (back ? -1 : 1), 0, last);
    Hotspot *goal = group[std::size_t(there)];
    goal->setFocus(Qt::ShortcutFocusReason);
    keepVisible(*goal);
    const Target target = goal->press().target; // a copy: whoever listens may lay out anew
    emit walkedTo(target);
}

void FigureView::activate(const Hotspot *hotspot)
{
    const Target target = hotspot->press().target; // a copy: whoever listens may lay out anew
    emit activated(target);
}

void FigureView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    for (const Hotspot *hotspot : m_hotspots) {
        const Sheet::Press &press = hotspot->press();
        if (press.kind != Sheet::Press::Kind::Row)
            continue;
        const bool selected = !m_selected.isEmpty() && press.target.item == m_selected;
        if (selected || hotspot->isDown() || hotspot->underMouse())
            painter.fillRect(press.area, selected || hotspot->isDown() ? theme.selection : theme.hover);
        if (selected)
            painter.fillRect(QRect(press.area.topLeft(), QSize(3, press.area.height())), theme.accent);
    }
    Sheet::paint(painter, m_page, theme);
}

void FigureView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void FigureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        layOutAnew();
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}
