// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineheader.h"

#include "core/report/datetext.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"
#include "ui/timeline/axispainter.h"
#include "ui/timeline/plotwords.h"
#include "ui/timeline/timelineview.h"

#include <QPainter>

#include <algorithm>

namespace {
constexpr int besidePlot = 12; // between the name of the strip of sessions and the plot
constexpr int sessionsInset = 8; // left of that name
}

TimelineHeader::TimelineHeader(TimelineView *view)
    : QHeaderView(Qt::Horizontal, view)
    , m_view(view)
{
    setSectionsClickable(false);
    setSectionsMovable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
}

QSize TimelineHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), AxisPainter::stripCount * Typography::px(stripHeight)};
}

void TimelineHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, theme.page);
    if (TimelineModel::Column(section) == TimelineModel::Column::Plot) {
        const QDate asOf = m_view->asOf();
        const AxisPainter axis(*painter, theme, Typography::font(Typography::Role::Note),
                               Typography::scale());
        const QString stichtag =
            //: Over the line of the as-of date in the timeline
            asOf.isValid() ? tr("As of %1").arg(DateText::shortDay(asOf, uiLanguage())) : QString();
        if (const QDate before = m_view->comparedDay(); before.isValid())
            axis.paintBaseline(rect, m_view->scale().mark(before),
                               //: Beside the line of the report baseline that is compared
                               tr("Report baseline %1").arg(DateText::shortDay(before, uiLanguage())),
                               asOf.isValid() ? m_view->scale().mark(asOf) : -1, stichtag);
        axis.paint(m_view->strips(), rect, m_view->scale(), asOf, stichtag);
    } else {
        paintNames(*painter, rect, section);
    }
    PaintKit::drawLine(*painter, rect.left(), rect.right() + 1, rect.bottom(), 1, theme.text);
    painter->restore();
}

void TimelineHeader::paintNames(QPainter &painter, const QRect &rect, int section) const
{
    const int strip = Typography::px(stripHeight);
    painter.setFont(Typography::font(Typography::Role::ColumnHead));
    painter.setPen(Theme::current().text2);
    const QRect line = rect.adjusted(8, strip, -8, 2 * strip - rect.height());
    painter.drawText(line.left(), PaintKit::baselineIn(line, painter.fontMetrics()),
                     PaintKit::elided(model()->headerData(section, Qt::Horizontal).toString(),
                                      painter.fontMetrics(), line.width()));
    // Left of the plot, over as many columns as it needs: each of them paints its part.
    painter.setFont(Typography::font(Typography::Role::Note));
    const SenateCalendar *calendar = m_view->calendar();
    const QString sessions = calendar
        ? PaintKit::elided(PlotWords::sessions(*calendar), painter.fontMetrics(),
                           m_view->plotLeft() - sessionsInset - besidePlot)
        : QString();
    const int left = m_view->plotLeft() - besidePlot - painter.fontMetrics().horizontalAdvance(sessions);
    const QRect last(rect.left(), rect.bottom() - strip - 2, rect.width(), strip);
    painter.drawText(std::max(sessionsInset, left), PaintKit::baselineIn(last, painter.fontMetrics()),
                     sessions);
}
