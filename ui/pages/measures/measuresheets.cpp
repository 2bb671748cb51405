// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measures/measurecontent.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"

#include <QCoreApplication>

#include <algorithm>

using MeasureContent::Total;
using Typography::font;
using Typography::px;
using Typography::Role;

using namespace Qt::Literals::StringLiterals;

namespace {
struct MeasureSheetTr
{
    Q_DECLARE_TR_FUNCTIONS(MeasuresPage)
};

struct TotalColumns
{
    int on = 0; ///< right edges of the columns of dates and figures; 0: the day stands with the statement
    int reported = 0;
    int recorded = 0;
    int about = 0; ///< width
};

int widestWord(const std::vector<Total> &totals)
{
    int widest = px(80);
    for (const Total &total : totals)
        for (const QString &word : total.about.split(u' '))
            widest = std::max(widest, textWidth(word, font(Role::Body)));
    return widest;
}

TotalColumns columnsOf(const std::vector<Total> &totals, int width)
{
    int on = textWidth(MeasureSheetTr::tr("reported on"), font(Role::ColumnHead));
    int reported = textWidth(MeasureSheetTr::tr("reported"), font(Role::ColumnHead));
    int recorded = textWidth(MeasureSheetTr::tr("recorded singly"), font(Role::ColumnHead));
    for (const Total &total : totals) {
        on = std::max(on, textWidth(total.on, font(Role::Body)));
        reported = std::max(reported, textWidth(total.reported, font(Role::Strong)));
        recorded = std::max(recorded, textWidth(total.recorded, font(Role::Strong)));
    }
    const int gap = std::clamp((width - on - reported - recorded - px(24)) / 8, px(12), px(40));
    TotalColumns columns;
    columns.recorded = width;
    columns.reported = width - recorded - px(24) - gap;
    columns.on = columns.reported - reported - gap;
    columns.about = columns.on - on - gap;
    if (columns.about >= widestWord(totals))
        return columns;
    columns.about = columns.on;
    columns.on = 0;
    return columns;
}
}

Sheet::Page MeasureContent::layOutHead(const Head &head, int width)
{
    Sheet::Page page;
    const TextBlock title(head.title, font(Role::PageTitle), width);
    page.add(QPointF(0, px(3)), title);
    page.height = px(3) + title.height() + px(4);
    const TextBlock known(head.known, font(Role::SectionTitle), width);
    page.add(QPointF(0, page.height), known);
    page.height += known.height() + px(2);
    if (head.why.isEmpty())
        return page;
    const TextBlock why(head.why, font(Role::Body), width);
    page.add(QPointF(0, page.height), why);
    page.height += why.height();
    return page;
}

Sheet::Page MeasureContent::layOutTotals(const std::vector<Total> &totals, int width)
{
    Sheet::Page page;
    if (totals.empty())
        return page;
    const TotalColumns columns = columnsOf(totals, width);
    const auto head = [&](const QString &text) { return TextBlock(text, font(Role::ColumnHead), width); };
    const int headTop = px(8);
    page.add(QPointF(0, headTop), head(MeasureSheetTr::tr("Statement")), &Theme::text2);
    if (columns.on > 0)
        page.addRight(columns.on, headTop, head(MeasureSheetTr::tr("reported on")), &Theme::text2);
    page.addRight(columns.reported, headTop, head(MeasureSheetTr::tr("reported")), &Theme::text2);
    page.addRight(columns.recorded, headTop, head(MeasureSheetTr::tr("recorded singly")), &Theme::text2);
    page.height = px(32);
    page.addLine(0, width, page.height - 1, 1, &Theme::text);
    for (const Total &total : totals) {
        const QString statement = columns.on > 0 ? total.about : total.about + u" · "_s + total.on;
        const TextBlock about(statement, font(Role::Body), columns.about);
        const int height = std::max(px(32), about.height() + px(13));
        const TextBlock recorded(total.recorded, font(Role::Strong), width);
        const int top = page.height + (height - 1 - about.height()) / 2;
        page.add(QPointF(0, top), about);
        if (columns.on > 0)
            page.addRight(columns.on, top, TextBlock(total.on, font(Role::Body), width));
        page.addRight(columns.reported, top, TextBlock(total.reported, font(Role::Strong), width));
        page.addRight(columns.recorded, top, recorded);
        if (total.differs)
            page.addMark(QPointF(width - recorded.width() - px(22), top + (recorded.height() - px(13)) / 2.0),
                         px(13), StatusShape::of(Severity::Warning), Theme::shapeToken(Severity::Warning));
        page.addLine(0, width, page.height + height - 1, 1, &Theme::hair);
        const QString name = MeasureSheetTr::tr("%1, reported on %2: %3; recorded: %4. %5")
                                 .arg(total.about, total.on, total.reported, total.recorded, total.sentence)
                                 .trimmed();
        page.presses.push_back({QRect(0, page.height, width, height - 1),
                                Sheet::Press::Kind::Row,
                                total.target,
                                name,
                                total.sentence,
                                {}});
        page.height += height;
    }
    const TextBlock note(
        MeasureSheetTr::tr(
            "The reports state totals only, not which measures are meant. What is reported for all together "
            "does not count as recorded singly."),
        font(Role::Note), width);
    page.add(QPointF(0, page.height + px(8)), note, &Theme::text2);
    page.height += px(8) + note.height();
    return page;
}
