// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionfoot.h"

#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qreal footSide = 1.8; // ems of the body, as the page above
constexpr qreal footSpace = 0.6;
constexpr qreal footAir = 0.28;
}

SessionFoot::SessionFoot(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(this))
    , m_forward(new QPushButton(this))
    , m_facts(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_end(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_facts, 1);
    row->addWidget(m_hint);
    row->addWidget(m_end);
    for (QPushButton *button : {m_back, m_forward, m_end}) {
        button->setFocusPolicy(Qt::TabFocus); // a press by the mouse leaves the focus on the title
        button->setAutoDefault(false);
    }
    for (QLabel *label : {m_facts, m_hint})
        label->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    connect(m_back, &QPushButton::clicked, this, &SessionFoot::backRequested);
    connect(m_forward, &QPushButton::clicked, this, &SessionFoot::forwardRequested);
    connect(m_end, &QPushButton::clicked, this, &SessionFoot::endRequested);
    retranslate();
}

void SessionFoot::setType(const SessionType &type)
{
    m_type = type;
    const QFont font = m_type.font(SessionType::Role::Foot);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_forward), static_cast<QWidget *>(m_facts),
          static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_end)})
        widget->setFont(font);
    layout()->setContentsMargins(m_type.em(footSide), m_type.em(footAir), m_type.em(footSide),
                                 m_type.em(footAir));
    layout()->setSpacing(m_type.em(footSpace));
    fit();
}

void SessionFoot::setFacts(const Facts &facts)
{
    QStringList parts{facts.page, facts.asOf, facts.data, facts.database};
    parts.removeAll(QString());
    m_facts->setText(parts.join(u"  ·  "_s));
    m_tinted = !facts.isToday || !facts.data.isEmpty();
    m_facts->setAccessibleName(parts.join(u", "_s));
    update();
    fit();
}

void SessionFoot::setWays(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void SessionFoot::retranslate()
{
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Previous page"));
    m_back->setToolTip(tr("Previous page (←)"));
    m_forward->setText(tr("Next"));
    m_forward->setAccessibleName(tr("Next page"));
    m_forward->setToolTip(tr("Next page (→)"));
    m_end->setText(tr("Leave"));
    m_end->setAccessibleName(tr("Leave the meeting view"));
    m_end->setToolTip(tr("Leave the meeting view (Esc)"));
    sayKeys();
}

void SessionFoot::setLastDigit(int digit)
{
    m_lastDigit = digit;
    sayKeys();
}

void SessionFoot::sayKeys()
{
    QStringList keys{tr("← → turn the page")};
    if (m_lastDigit > 1)
        //: Keys of the meeting view; %1 is a digit
        keys.append(tr("1–%1 project").arg(m_lastDigit));
    else if (m_lastDigit == 1)
        keys.append(tr("1 project"));
    //: Keys of the meeting view
    keys << tr("F1 help") << tr("Esc leave");
    m_hint->setText(keys.join(u"  ·  "_s));
    fit();
}

int SessionFoot::roomFor(int width, bool withHint) const
{
    const int space = m_type.em(footSpace);
    int taken = 2 * m_type.em(footSide) + 3 * space;
    for (const QPushButton *button : {m_back, m_forward, m_end})
        taken += button->sizeHint().width();
    if (withHint)
        taken += m_hint->sizeHint().width() + space;
    return std::max(1, width - taken);
}

void SessionFoot::fit()
{
    const int wanted = m_facts->fontMetrics().horizontalAdvance(m_facts->text());
    m_hint->setVisible(wanted + 1 < roomFor(width(), true));
}

int SessionFoot::heightForWidth(int width) const
{
    const int text = m_facts->heightForWidth(roomFor(width, false));
    return std::max(text, m_end->sizeHint().height()) + 2 * m_type.em(footAir);
}

void SessionFoot::resizeEvent(QResizeEvent *)
{
    fit();
}

void SessionFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    painter.fillRect(rect(), m_tinted ? theme.tint : theme.chrome);
    painter.fillRect(QRect(0, 0, width(), 1), m_tinted ? theme.dueSoon : theme.hair);
}
