// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/datamomentbutton.h"

#include "core/report/datetext.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

DataMomentButton::DataMomentButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFont(Typography::font(Typography::Role::Note));
    retranslate();
}

void DataMomentButton::setState(const PastState &state)
{
    m_state = state;
    retranslate();
}

void DataMomentButton::setNewestReport(QDate day)
{
    m_newestReport = day;
    retranslate();
}

QString DataMomentButton::sentence() const
{
    if (m_state.kind == PastState::Kind::Baseline)
        //: %1 is the name of a report baseline
        return tr("Data: report baseline %1").arg(m_state.name);
    if (m_state.kind == PastState::Kind::Moment) {
        const QDateTime local = m_state.moment.toLocalTime();
        //: %1 is a day, %2 a time
        return tr("Data as known on %1, %2; not today")
            .arg(DateText::day(local.date(), uiLanguage()), local.toString(u"HH:mm"_s));
    }
    return m_newestReport.isValid() ? tr("Data as at %1").arg(DateText::day(m_newestReport, uiLanguage()))
                                    : tr("Data: nothing reported");
}

void DataMomentButton::retranslate()
{
    setText(sentence());
    setAccessibleName(text());
    setToolTip(isNow() ? tr("Day of the newest report in the data. Press to show what was known earlier.")
                       : tr("Show what was known at another moment"));
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

QSize DataMomentButton::sizeHint() const
{
    return {QFontMetrics(Typography::font(Typography::Role::NoteStrong)).horizontalAdvance(text()) + px(16),
            px(24)};
}

void DataMomentButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void DataMomentButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (!isNow())
        painter.fillRect(rect(), theme.tint);
    const QFont font = Typography::font(isNow() ? Typography::Role::Note : Typography::Role::NoteStrong);
    const QFontMetrics metrics(font);
    const int baseline = PaintKit::baselineIn(rect(), metrics);
    painter.setFont(font);
    painter.setPen(isNow() ? theme.text2 : theme.text);
    painter.drawText(px(8), baseline, text());
    if (underMouse())
        painter.fillRect(QRect(px(8), baseline + 2, metrics.horizontalAdvance(text()), 1), theme.text);
    if (hasFocus())
        PaintKit::drawFocusRing(painter, rect(), theme, 3);
}
