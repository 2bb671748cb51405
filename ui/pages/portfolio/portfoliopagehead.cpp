// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/portfoliopagehead.h"

#include "ui/support/chip.h"
#include "ui/support/searchfield.h"
#include "ui/support/typography.h"

#include <QEvent>
#include <QLabel>

#include <span>

using Typography::px;

namespace {
constexpr int narrowHead = 900;
constexpr int rightMargin = 16;
constexpr int filterGap = 8;
constexpr int fieldHeight = 32;
constexpr int narrowField = 120;
constexpr int wideSearch = 190;
constexpr int chipCount = 3;
}

int PortfolioPageHead::leftMargin(int width)
{
    return px(width < px(narrowHead) ? 20 : 24);
}

PortfolioPageHead::PortfolioPageHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
{
    m_title->setFont(Typography::font(Typography::Role::PageTitle));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    // Made in the order in which Tab is to go.
    for (int chip = 0; chip < chipCount; ++chip)
        m_chips.push_back(new Chip(this));
    m_field = new SearchField(this);
    m_field->setTextMargins(6, 0, 6, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PortfolioPageHead::setWords(const QString &title, const QString &count)
{
    m_title->setText(title);
    m_count->setText(count);
}

int PortfolioPageHead::chipsWidth() const
{
    int width = -px(filterGap);
    for (const Chip *chip : m_chips)
        width += chip->sizeHint().width() + px(filterGap);
    return width;
}

int PortfolioPageHead::arrangeChips(int left, int top, int right, Do what, std::size_t count) const
{
    int x = left;
    int height = 0;
    for (Chip *chip : std::span(m_chips).first(count)) {
        const QSize size = chip->sizeHint();
        if (x > left && x + size.width() > right) {
            x = left;
            top += height + px(filterGap);
        }
        if (what == Do::Place)
            chip->setGeometry(QRect(QPoint(x, top), size));
        x += size.width() + px(filterGap);
        height = size.height();
    }
    return top + height;
}

int PortfolioPageHead::arrange(int width, Do what) const
{
    const int left = leftMargin(width);
    const int right = width - px(rightMargin);
    const QSize title = m_title->sizeHint();
    const QSize count = m_count->sizeHint();
    const int row = qMax(title.height(), px(fieldHeight));
    const int countLeft = left + title.width() + px(2 * filterGap);
    const int wordsEnd = countLeft + count.width();
    const auto place = [what](QWidget *widget, const QRect &rect) {
        if (what == Do::Place)
            widget->setGeometry(rect);
    };
    place(m_title, QRect(left, (row - title.height()) / 2, title.width(), title.height()));
    // On the base line of the title, which is larger.
    const int drop = m_title->fontMetrics().ascent() - m_count->fontMetrics().ascent();
    place(m_count, QRect(countLeft, (row - title.height()) / 2 + drop, count.width(), count.height()));

    const int chipsBeside = right - px(narrowField) - px(filterGap) - chipsWidth();
    if (chipsBeside >= wordsEnd + px(2 * filterGap)) {
        const int field = qMin(px(wideSearch), chipsBeside - wordsEnd - px(2 * filterGap) + px(narrowField));
        const int chipHeight = m_chips.front()->sizeHint().height();
        place(m_field, QRect(right - field, (row - px(fieldHeight)) / 2, field, px(fieldHeight)));
        arrangeChips(right - field - px(filterGap) - chipsWidth(), (row - chipHeight) / 2, right, what,
                     m_chips.size());
        return row;
    }
    const int beside = right - wordsEnd - px(2 * filterGap);
    if (beside >= px(narrowField)) {
        const int field = qMin(beside, px(wideSearch));
        place(m_field, QRect(right - field, (row - px(fieldHeight)) / 2, field, px(fieldHeight)));
        return arrangeChips(left, row + px(filterGap), right, what, m_chips.size());
    }
    place(m_field, QRect(left, row + px(filterGap), qMax(1, right - left), px(fieldHeight)));
    // A row of its own for the last one would be taken from the table, which is low where type is large.
    const QSize last = m_chips.back()->sizeHint();
    const bool besideTitle = chipsWidth() > right - left && last.width() <= beside;
    if (besideTitle)
        place(m_chips.back(), QRect(QPoint(right - last.width(), (row - last.height()) / 2), last));
    return arrangeChips(left, row + 2 * px(filterGap) + px(fieldHeight), right, what,
                        m_chips.size() - (besideTitle ? 1 : 0));
}

int PortfolioPageHead::heightForWidth(int width) const
{
    return arrange(width, Do::Measure);
}

QSize PortfolioPageHead::sizeHint() const
{
    const int width = leftMargin(px(narrowHead)) + m_title->sizeHint().width() + m_count->sizeHint().width()
        + chipsWidth() + px(wideSearch + rightMargin + 5 * filterGap);
    return {width, heightForWidth(width)};
}

void PortfolioPageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), Do::Place);
}

bool PortfolioPageHead::event(QEvent *event)
{
    // A part says so when its text changed: another count, another language. While the page is hidden nobody
    // hears it, so that showing it counts as well.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        updateGeometry();
        arrange(width(), Do::Place);
    }
    return QWidget::event(event);
}
