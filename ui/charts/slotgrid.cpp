// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/slotgrid.h"

#include "ui/charts/keepvisible.h"
#include "ui/charts/slotbutton.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>

#include <algorithm>

using Typography::px;

namespace {
constexpr int slotRowHeight = 36;
constexpr int narrowestCell = 42; // square and two figures

/// Says that the grid is a list; its entries are buttons with a name.
QAccessibleInterface *accessibleSlots(const QString &, QObject *object)
{
    auto *grid = qobject_cast<SlotGrid *>(object);
    return grid ? new QAccessibleWidget(grid, QAccessible::List, grid->accessibleName()) : nullptr;
}
}

SlotGrid::SlotGrid(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(&accessibleSlots), true);
    Q_UNUSED(installed)
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// A slot that goes loses the focus and would say so to a grid that is half gone.
SlotGrid::~SlotGrid()
{
    for (SlotButton *button : m_buttons)
        button->disconnect(this);
}

int SlotGrid::perRowIn(int width)
{
    return width >= perRow * px(narrowestCell) ? perRow : perNarrowRow;
}

std::vector<QRect> SlotGrid::cells(int count, int width)
{
    std::vector<QRect> cells;
    const int inRow = perRowIn(width);
    const int height = px(slotRowHeight);
    for (int index = 0; index < count; ++index) {
        const int column = index % inRow;
        // Edges are rounded, not widths, so that the last cell ends at the right edge.
        const int left = width * column / inRow;
        const int right = width * (column + 1) / inRow;
        cells.emplace_back(left, index / inRow * height, right - left, height - 1);
    }
    return cells;
}

void SlotGrid::setSlots(const std::vector<Slot> &slotList)
{
    while (m_buttons.size() > slotList.size()) {
        m_buttons.back()->hide();
        m_buttons.back()->deleteLater();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < slotList.size()) {
        const int index = int(m_buttons.size());
        auto *button = new SlotButton(this);
        connect(button, &SlotButton::walked, this, [this, index](int key) { walk(index, key); });
        connect(button, &SlotButton::clicked, this, [this, button] { emit selected(button->slot().key); });
        connect(button, &SlotButton::pointed, this, &SlotGrid::pointedAt);
        m_buttons.push_back(button);
        button->show();
    }
    for (std::size_t index = 0; index < slotList.size(); ++index)
        m_buttons[index]->setSlot(slotList[index]);
    setCurrent(std::clamp(m_current, 0, std::max(0, int(m_buttons.size()) - 1)));
    arrange();
    updateGeometry();
}

QString SlotGrid::pointedName() const
{
    const auto nameWhere = [this](bool (*wanted)(const SlotButton *)) {
        const auto at = std::ranges::find_if(m_buttons, wanted);
        return at == m_buttons.end() ? QString() : (*at)->slot().name;
    };
    for (const auto wanted : {+[](const SlotButton *slot) { return slot->underMouse(); },
                              +[](const SlotButton *slot) { return slot->hasFocus(); },
                              +[](const SlotButton *slot) { return slot->isSelected(); }})
        if (const QString name = nameWhere(wanted); !name.isEmpty())
            return name;
    return {};
}

SlotButton *SlotGrid::current() const
{
    return m_buttons.empty() ? nullptr : m_buttons[std::size_t(m_current)];
}

void SlotGrid::setCurrent(int index)
{
    m_current = index;
    for (std::size_t at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setFocusPolicy(int(at) == index ? Qt::StrongFocus : Qt::ClickFocus);
}

void SlotGrid::setSelectedItem(const QString &key)
{
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        const bool isIt = !key.isEmpty() && m_buttons[index]->slot().key == key;
        m_buttons[index]->setSelected(isIt);
        if (isIt)
            setCurrent(int(index));
    }
}

void SlotGrid::walk(int from, int key)
{
    const int last = int(m_buttons.size()) - 1;
    int to = from;
    switch (key) {
    case Qt::Key_Left:
        to = from - 1;
        break;
    case Qt::Key_Right:
        to = from + 1;
        break;
    case Qt::Key_Up:
        to = from - perRowIn(width());
        break;
    case Qt::Key_Down:
        to = from + perRowIn(width());
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    default:
        break;
    }
    if (to < 0 || to > last || to == from)
        return;
    setCurrent(to);
    m_buttons[std::size_t(to)]->setFocus(Qt::ShortcutFocusReason);
    keepVisible(*m_buttons[std::size_t(to)]);
}

int SlotGrid::heightForWidth(int width) const
{
    const int inRow = perRowIn(width);
    const int rows = (int(m_buttons.size()) + inRow - 1) / inRow;
    return rows * px(slotRowHeight);
}

QSize SlotGrid::sizeHint() const
{
    return {px(480), heightForWidth(px(480))};
}

void SlotGrid::arrange()
{
    const std::vector<QRect> places = cells(int(m_buttons.size()), width());
    for (std::size_t index = 0; index < m_buttons.size(); ++index)
        m_buttons[index]->setGeometry(places[index]);
}

void SlotGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int row = 1; row * px(slotRowHeight) <= height(); ++row)
        painter.fillRect(0, row * px(slotRowHeight) - 1, width(), 1, Theme::current().hair);
}

void SlotGrid::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SlotGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}
