// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/sectiontabs.h"

#include "ui/support/flowlayout.h"
#include "ui/support/lastinput.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QPainter>

using Typography::px;

namespace {
constexpr int tabHeight = 32;
constexpr int tabGap = 22;

/// One word; arrow keys go on to the next, as among radio buttons.
class Tab final : public QAbstractButton
{
public:
    explicit Tab(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics strong(Typography::font(Typography::Role::Strong));
        return {strong.horizontalAdvance(text()) + 2 * px(4), px(tabHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        const QFont font = Typography::font(isChecked() ? Typography::Role::Strong : Typography::Role::Body);
        painter.setFont(font);
        painter.setPen(isChecked() ? theme.text : theme.accent);
        painter.drawText(px(4), PaintKit::baselineIn(rect(), QFontMetrics(font)), text());
        if (isChecked() || underMouse())
            painter.fillRect(QRect(px(4), rect().bottom() - 1, width() - 2 * px(4), 2),
                             isChecked() ? theme.accent : theme.hair);
        if (hasFocus() && m_keyboardFocus)
            PaintKit::drawFocusRing(painter, rect(), theme, 3);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        m_keyboardFocus = true;
        QAbstractButton::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        m_keyboardFocus = LastInput::marksFocus(event->reason(), m_keyboardFocus);
        QAbstractButton::focusInEvent(event);
    }

private:
    bool m_keyboardFocus = false;
};
}

SectionTabs::SectionTabs(int count, QWidget *parent)
    : QWidget(parent)
{
    // On a narrow page the tabs go on below, instead of keeping the window wide.
    auto *row = new FlowLayout(px(tabGap), this);
    row->setLineGap(0);
    row->setContentsMargins({});
    for (int index = 0; index < count; ++index) {
        auto *tab = new Tab(this);
        connect(tab, &QAbstractButton::toggled, this, [this, index](bool on) {
            if (on)
                emit chosen(index);
        });
        row->addWidget(tab);
        m_tabs.push_back(tab);
    }
}

void SectionTabs::setWords(const QStringList &words)
{
    for (std::size_t index = 0; index < m_tabs.size(); ++index) {
        m_tabs[index]->setText(words.value(qsizetype(index)));
        m_tabs[index]->setAccessibleName(words.value(qsizetype(index)));
        m_tabs[index]->updateGeometry();
    }
}

void SectionTabs::setCurrent(int index)
{
    m_tabs[std::size_t(index)]->setChecked(true);
}
