// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/grouprow.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/support/icons.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"
#include "ui/support/wrappedtext.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <array>

std::vector<GroupRow::Count> GroupRow::countsOf(const GroupHead &head)
{
    const StatusCounts &counts = head.counts;
    constexpr std::array order = {ScheduleStatus::Overdue,     ScheduleStatus::AtRisk,
                                  ScheduleStatus::DueSoon,     ScheduleStatus::OnTrack,
                                  ScheduleStatus::Unscheduled, ScheduleStatus::Done,
                                  ScheduleStatus::Cancelled};
    std::vector<Count> result;
    for (const ScheduleStatus status : order) {
        const int late = status == ScheduleStatus::Done ? counts.of(ScheduleStatus::DoneLate) : 0;
        if (const int count = counts.of(status) + late; count > 0)
            result.push_back(
                {status, count, status == ScheduleStatus::Overdue && head.overdueWithoutReport == count});
    }
    return result;
}

namespace {
constexpr double leastTitleShare = 0.4; // of the row, before the counts

int widthOf(const std::vector<GroupRow::Count> &counts)
{
    const QFontMetrics metrics(Typography::font(Typography::Role::Chip));
    int width = 0;
    for (const GroupRow::Count &count : counts)
        width += metrics.horizontalAdvance(QString::number(count.count)) + Typography::px(6)
            + Typography::px(12) + Typography::px(14);
    return width;
}

// Where the title begins, from the left edge of the row.
int titleLeft(const GroupHead &head)
{
    int left = RowDelegate::padding + Typography::px(20);
    if (!head.number.isEmpty())
        left += QFontMetrics(Typography::font(Typography::Role::Body)).horizontalAdvance(head.number)
            + Typography::px(12);
    return left;
}

int titleRoom(const GroupHead &head, int width, const std::vector<GroupRow::Count> &counts)
{
    return width - titleLeft(head) - 2 * RowDelegate::padding - widthOf(counts);
}

// A narrow row names its project before it counts what is done; the counts begin with what needs a look.
std::vector<GroupRow::Count> fittingCounts(const GroupHead &head, int width)
{
    const int title =
        QFontMetrics(Typography::font(Typography::Role::GroupRow)).horizontalAdvance(head.title);
    auto counts = GroupRow::countsOf(head);
    while (!counts.empty()
           && titleRoom(head, width, counts) < std::min<double>(title, width * leastTitleShare))
        counts.pop_back();
    return counts;
}

QStringList titleLines(const GroupHead &head, int width, int most)
{
    const int room = titleRoom(head, width, fittingCounts(head, width));
    return WrappedText::lines(head.title, QFontMetrics(Typography::font(Typography::Role::GroupRow)), room,
                              most);
}

// From the right edge to the left.
void paintCounts(QPainter &painter, const QRect &line, std::vector<GroupRow::Count> counts,
                 const Theme &theme)
{
    painter.setFont(Typography::font(Typography::Role::Chip));
    const QFontMetrics metrics(painter.font());
    const int baseline = PaintKit::baselineIn(line, metrics);
    const int size = Typography::px(12);
    int right = line.right() + 1;
    std::ranges::reverse(counts);
    for (const GroupRow::Count &count : counts) {
        const QString text = QString::number(count.count);
        right -= metrics.horizontalAdvance(text);
        painter.setPen(theme.text);
        painter.drawText(right, baseline, text);
        right -= Typography::px(6) + size;
        StatusShape::paint(painter, PaintKit::StatusMark{count.status, count.outlined}.shape(),
                           PaintKit::shapeBox(metrics, right, baseline, size), theme.shape(count.status));
        right -= Typography::px(14);
    }
}
}

int GroupRow::height(const GroupHead &head, int width)
{
    const auto more = static_cast<int>(titleLines(head, width, mostTitleLines).size()) - 1;
    return Typography::px(RowDelegate::groupRowHeight)
        + more * QFontMetrics(Typography::font(Typography::Role::GroupRow)).lineSpacing();
}

void GroupRow::paint(QPainter &painter, const QStyleOptionViewItem &option, const GroupHead &head,
                     bool expanded, int mostLines)
{
    const Theme &theme = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.save();
    painter.fillRect(option.rect, selected ? theme.selection : hovered ? theme.hover : theme.page);
    PaintKit::drawLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(), 1,
                       theme.text);
    // The text stands nearer to its line than to the group above.
    QRect line = option.rect.adjusted(RowDelegate::padding, 4, -RowDelegate::padding, -1);
    line.setHeight(qMin(line.height(), Typography::px(RowDelegate::groupRowHeight) - 5));
    paintCounts(painter, line, fittingCounts(head, option.rect.width()), theme);
    const QFontMetrics metrics(Typography::font(Typography::Role::GroupRow));
    const int baseline = PaintKit::baselineIn(line, metrics);
    const int chevron = Typography::px(14);
    Icons::paint(painter, expanded ? Icons::Name::ChevronDown : Icons::Name::ChevronRight,
                 PaintKit::shapeBox(metrics, line.left(), baseline, chevron), theme.text2);
    if (!head.number.isEmpty()) {
        painter.setFont(Typography::font(Typography::Role::Body));
        painter.setPen(theme.accent);
        painter.drawText(line.left() + Typography::px(20), baseline, head.number);
    }
    painter.setFont(Typography::font(Typography::Role::GroupRow));
    painter.setPen(theme.text);
    const int left = option.rect.left() + titleLeft(head);
    int below = baseline;
    for (const QString &part : titleLines(head, option.rect.width(), mostLines)) {
        painter.drawText(left, below, part);
        below += metrics.lineSpacing();
    }
    painter.restore();
}
