// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/datamomentbar.h"

#include "core/report/datetext.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

DataMomentBar::DataMomentBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_back(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(24), px(5), px(16), px(6));
    row->setSpacing(px(16));
    m_text->setFont(Typography::font(Typography::Role::Strong));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_back->setFont(Typography::font(Typography::Role::Strong));
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &DataMomentBar::nowRequested);
    hide();
    retranslate();
}

void DataMomentBar::setState(const PastState &state)
{
    m_state = state;
    retranslate();
    setVisible(state.kind != PastState::Kind::Now);
}

QString DataMomentBar::sentence() const
{
    return m_text->text();
}

void DataMomentBar::retranslate()
{
    m_back->setText(tr("Back to what is known today"));
    m_text->setText(text());
    setAccessibleName(m_text->text());
}

QString DataMomentBar::text() const
{
    const QDateTime local = m_state.moment.toLocalTime();
    switch (m_state.kind) {
    case PastState::Kind::Now:
        return {};
    case PastState::Kind::Moment:
        //: %1 is a day, %2 a time
        return tr("Data as known on %1, %2; not today. Nothing can be changed here.")
            .arg(DateText::day(local.date(), uiLanguage()), local.toString(u"HH:mm"_s));
    case PastState::Kind::Baseline:
        //: %1 is the name of a report baseline
        return tr("Data: report baseline %1; not today. Nothing can be changed here.").arg(m_state.name);
    }
    Q_UNREACHABLE();
}

void DataMomentBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DataMomentBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.dueSoon);
}
