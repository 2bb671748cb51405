// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/checkededit.h"

#include "ui/support/paintkit.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace {
constexpr int insetOfText = 2; ///< QLineEdit's own, beside its contents
}

CheckedEdit::CheckedEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setTextMargins(3, 0, 3, 0);
    connect(this, &QLineEdit::textChanged, this, &CheckedEdit::judgeAgain);
}

void CheckedEdit::judgeAgain()
{
    const FieldVerdict verdict = judge();
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    setAccessibleDescription(verdict.sentence);
    update();
    emit verdictChanged();
}

void CheckedEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_verdict.level == FieldVerdict::Level::Understood || text().isEmpty())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int left = inside.left() + textMargins().left() + insetOfText;
    const int right = inside.right() - textMargins().right() - insetOfText;
    const int baseline = PaintKit::baselineIn(inside, fontMetrics());
    QPainter painter(this);
    const Theme &theme = Theme::current();
    PaintKit::drawWave(painter, left, qMin(right, left + fontMetrics().horizontalAdvance(text())),
                       qMin(baseline + 3, inside.bottom() - 2), isAccepted() ? theme.atRisk : theme.overdue);
}

void CheckedEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        judgeAgain();
}
