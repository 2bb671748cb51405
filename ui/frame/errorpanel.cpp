// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/errorpanel.h"

#include "ui/frame/breakablelabel.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

ErrorPanel::ErrorPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new BreakableLabel(this))
    , m_retry(new QPushButton(this))
    , m_create(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Typography::px(48), Typography::px(20), Typography::px(24),
                               Typography::px(12));
    column->setSpacing(Typography::px(12));
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(Typography::px(8));
    row->addWidget(m_retry);
    row->addWidget(m_create);
    row->addWidget(m_open);
    row->addWidget(m_dismiss);
    row->addStretch();
    column->addLayout(row);
    connect(m_retry, &QPushButton::clicked, this, &ErrorPanel::retryRequested);
    connect(m_create, &QPushButton::clicked, this, &ErrorPanel::createRequested);
    connect(m_open, &QPushButton::clicked, this, &ErrorPanel::openRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void ErrorPanel::retranslate()
{
    setAccessibleName(tr("Error"));
    m_retry->setText(tr("Try again"));
    m_create->setText(tr("Create the portfolio here"));
    m_open->setText(tr("Open another file …"));
    m_dismiss->setText(tr("Close"));
    say();
}

void ErrorPanel::say()
{
    m_text->setHtml(m_sentence.text().toHtmlEscaped());
    setAccessibleDescription(m_sentence.text());
}

void ErrorPanel::show(const LiveText &sentence, Way way)
{
    m_sentence = sentence;
    say();
    m_retry->setVisible(way == Way::Retry);
    m_create->setVisible(way == Way::Create);
    m_open->setVisible(way != Way::Dismiss);
    m_dismiss->setVisible(way == Way::Dismiss);
    setVisible(true);
    if (way != Way::Dismiss) // nothing else is there; the focus would go to the Stichtag
        (way == Way::Create ? m_create : m_retry)->setFocus(Qt::OtherFocusReason);
}

QString ErrorPanel::sentence() const
{
    return isVisibleTo(parentWidget()) ? m_sentence.text() : QString();
}

void ErrorPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int left = Typography::px(24);
    PaintKit::drawLine(painter, left, width() - left, Typography::px(8), 1, theme.text);
    const QFontMetrics metrics(m_text->font());
    StatusShape::paint(
        painter, StatusShape::of(Severity::Critical),
        PaintKit::shapeBox(metrics, left,
                           m_text->y() + metrics.ascent() + Typography::rise(metrics, m_sentence.text()),
                           Typography::px(14)),
        theme.overdue);
}

void ErrorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
