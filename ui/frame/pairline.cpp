// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/pairline.h"

#include "ui/frame/breakablelabel.h"
#include "ui/support/typography.h"

#include <QEvent>
#include <QLabel>

using Typography::px;

namespace {
constexpr int nameColumn = 128;
constexpr int pairGap = 8;
constexpr int leastValue = 132; ///< a narrower column would break every other word
constexpr int noteGap = 12;
constexpr int lineGap = 2;

int textWidth(const QLabel &label)
{
    return label.fontMetrics().horizontalAdvance(label.text());
}

/// From the top of \a label down to the base line of its first line.
int baselineOf(const QLabel &label)
{
    const auto *breakable = qobject_cast<const BreakableLabel *>(&label);
    return label.contentsMargins().top() + (breakable ? breakable->roomAbove() : 0)
        + label.fontMetrics().ascent();
}

/// The label at \a at, as high as its text needs at \a width; returns that height.
int placed(QLabel *label, QPoint at, int width, bool places)
{
    const int height = label->heightForWidth(qMax(1, width));
    if (places)
        label->setGeometry(QRect(at, QSize(qMax(1, width), height)));
    return height;
}
}

PairLine::PairLine(Kind kind, QLabel *first, QLabel *second, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_first(first)
    , m_second(second)
{
    for (QLabel *label : {first, second}) {
        if (!label)
            continue;
        label->setParent(this);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool PairLine::isBeside(int width) const
{
    if (m_kind == Kind::NameAndValue)
        return width >= px(nameColumn) + px(pairGap) + px(leastValue);
    return textWidth(*m_first) + px(noteGap) + textWidth(*m_second) <= width;
}

int PairLine::arrange(int width, Do what) const
{
    const bool places = what == Do::Place;
    if (!m_second)
        return placed(m_first, {}, width, places);
    if (!isBeside(width)) {
        const int top = placed(m_first, {}, width, places) + px(lineGap);
        return top + placed(m_second, {0, top}, width, places);
    }
    const int rise = baselineOf(*m_second) - baselineOf(*m_first);
    const int firstTop = qMax(0, rise);
    const int secondTop = qMax(0, -rise);
    // The label rounds the width of a note up.
    const int left =
        m_kind == Kind::NameAndValue ? px(nameColumn) + px(pairGap) : width - textWidth(*m_second) - 1;
    const int firstWidth = m_kind == Kind::NameAndValue ? px(nameColumn) : left;
    return qMax(firstTop + placed(m_first, {0, firstTop}, firstWidth, places),
                secondTop + placed(m_second, {left, secondTop}, width - left, places));
}

int PairLine::heightForWidth(int width) const
{
    return arrange(width, Do::Measure);
}

QSize PairLine::sizeHint() const
{
    const int width = px(nameColumn) + px(pairGap) + px(leastValue);
    return {width, heightForWidth(width)};
}

void PairLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), Do::Place);
}

bool PairLine::event(QEvent *event)
{
    // The words or the type have changed, which nobody hears while the line is hidden.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        updateGeometry();
        arrange(width(), Do::Place);
    }
    return QWidget::event(event);
}
