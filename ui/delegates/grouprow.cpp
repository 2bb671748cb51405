// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/grouprow.h"

#include "core/report/wording.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/support/icons.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"
#include "ui/support/wrappedtext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

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

QStringList GroupRow::countWords(const GroupHead &head)
{
    QStringList words;
    for (const Count &count : countsOf(head))
        words.append(u"%1: %2"_s.arg(Wording::of(count.status, uiLanguage())).arg(count.count));
    return words;
}

QString GroupRow::accessibleText(const GroupHead &head)
{
    const QString name = head.number.isEmpty() ? head.title : head.number + u' ' + head.title;
    return (QStringList(name) + countWords(head)).join(u", "_s);
}

namespace {
struct GroupRowTr
{
    Q_DECLARE_TR_FUNCTIONS(GroupRow)
};

constexpr double leastTitleShare = 0.4; // of the row, before the counts stand closer
constexpr int leastTitle = 64; // before counts are told as one sum

struct Gaps
{
    int beforeFigure;
    int between;
};
constexpr Gaps wideGaps{6, 14};
constexpr Gaps closeGaps{4, 8};

Gaps gapsOf(const GroupRow::Shown &shown)
{
    return shown.close ? closeGaps : wideGaps;
}

QString restOf(const GroupRow::Shown &shown)
{
    if (shown.rest == 0)
        return {};
    return shown.counts.empty() ? GroupRowTr::tr("%n item(s)", nullptr, shown.rest)
                                //: Behind the counts of some statuses: items of all other statuses
                                : GroupRowTr::tr("%n more", nullptr, shown.rest);
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

int titleRoom(const GroupHead &head, int width, const GroupRow::Shown &shown)
{
    return width - titleLeft(head) - 2 * RowDelegate::padding - GroupRow::widthOf(shown);
}
}

int GroupRow::widthOf(const Shown &shown)
{
    const QFontMetrics metrics(Typography::font(Typography::Role::Chip));
    const Gaps gaps = gapsOf(shown);
    int width = 0;
    for (const Count &count : shown.counts)
        width += metrics.horizontalAdvance(QString::number(count.count)) + Typography::px(gaps.beforeFigure)
            + Typography::px(12) + Typography::px(gaps.between);
    if (const QString rest = restOf(shown); !rest.isEmpty())
        width += metrics.horizontalAdvance(rest) + Typography::px(gaps.between);
    return width;
}

GroupRow::Shown GroupRow::shownOf(const GroupHead &head, int width)
{
    const int title =
        QFontMetrics(Typography::font(Typography::Role::GroupRow)).horizontalAdvance(head.title);
    Shown shown{countsOf(head)};
    if (titleRoom(head, width, shown) >= std::min<double>(title, width * leastTitleShare))
        return shown;
    shown.close = true;
    while (!shown.counts.empty()
           && titleRoom(head, width, shown) < std::min(title, Typography::px(leastTitle))) {
        shown.rest += shown.counts.back().count;
        shown.counts.pop_back();
    }
    return shown;
}

namespace {
QStringList titleLines(const GroupHead &head, int width, int most)
{
    const int room = titleRoom(head, width, GroupRow::shownOf(head, width));
    return WrappedText::lines(head.title, QFontMetrics(Typography::font(Typography::Role::GroupRow)), room,
                              most);
}

// From the right edge to the left.
void paintCounts(QPainter &painter, const QRect &line, GroupRow::Shown shown, const Theme &theme)
{
    const Gaps gaps = gapsOf(shown);
    painter.setFont(Typography::font(Typography::Role::Chip));
    const QFontMetrics metrics(painter.font());
    const int baseline = PaintKit::baselineIn(line, metrics);
    const int size = Typography::px(12);
    int right = line.right() + 1;
    if (const QString rest = restOf(shown); !rest.isEmpty()) {
        right -= metrics.horizontalAdvance(rest);
        painter.setPen(theme.text);
        painter.drawText(right, baseline, rest);
        right -= Typography::px(gaps.between);
    }
    std::ranges::reverse(shown.counts);
    for (const GroupRow::Count &count : shown.counts) {
        const QString text = QString::number(count.count);
        right -= metrics.horizontalAdvance(text);
        painter.setPen(theme.text);
        painter.drawText(right, baseline, text);
        right -= Typography::px(gaps.beforeFigure) + size;
        StatusShape::paint(painter, PaintKit::StatusMark{count.status, count.outlined}.shape(),
                           PaintKit::shapeBox(metrics, right, baseline, size), theme.shape(count.status));
        right -= Typography::px(gaps.between);
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
    paintCounts(painter, line, shownOf(head, option.rect.width()), theme);
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
