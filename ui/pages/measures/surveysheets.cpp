// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ruledlist.h"
#include "ui/pages/measures/surveycontent.h"
#include "ui/support/typography.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using SurveyContent::Answer;
using SurveyContent::Line;
using SurveyContent::Section;
using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
struct SurveySheetTr
{
    Q_DECLARE_TR_FUNCTIONS(SurveyContent)
};

constexpr int widestRow = 960; ///< beyond it the eye loses the row between name and answer
constexpr int leastName = 150; ///< less room, and the answer stands below the name
constexpr int sheetGap = 20;
constexpr int sheetRowHeight = 32;
constexpr int mark = 13;

ScheduleStatus lookOf(Answer answer)
{
    switch (answer) {
    case Answer::Received:
    case Answer::NothingToReport:
        return ScheduleStatus::Done;
    case Answer::Open:
        return ScheduleStatus::Unscheduled;
    case Answer::Late:
        return ScheduleStatus::Overdue;
    }
    Q_UNREACHABLE();
}

/// The secretariat reminds the others, not itself.
bool isReminded(const Line &line)
{
    return line.answer == Answer::Late && !line.unit.isEmpty();
}

QFont stateFont(Answer answer)
{
    return font(answer == Answer::Late ? Role::Strong : Role::Body);
}

/// Widths of the columns, from left to right; the name gets the rest.
struct SurveyColumns
{
    int name = 0;
    int items = 0;
    int state = 0;
    int link = 0;
    int right = 0; ///< where the row ends; its rule goes on to the end of the page
    bool folded = false; ///< answer and link stand below name and number
};

SurveyColumns columnsOf(const Section &section, int width)
{
    SurveyColumns columns;
    columns.right = std::min(width, px(widestRow));
    for (const Line &line : section.lines) {
        columns.items = std::max(columns.items, textWidth(line.items, font(Role::Body)));
        columns.state = std::max(columns.state, px(22) + textWidth(line.state, stateFont(line.answer)));
        if (isReminded(line))
            columns.link = textWidth(SurveySheetTr::tr("Copy reminder"), font(Role::Body));
    }
    const int links = columns.link > 0 ? columns.link + px(sheetGap) : 0;
    columns.name = columns.right - columns.items - columns.state - links - 2 * px(sheetGap);
    columns.folded = columns.name < px(leastName);
    if (columns.folded)
        columns.name = columns.right - columns.items - px(sheetGap);
    return columns;
}

TextBlock linkText(const QString &text, int width)
{
    return TextBlock(text, font(Role::Body), width);
}

void addLink(Sheet::Page &page, QPointF at, const TextBlock &block, const QString &action,
             const QString &name)
{
    const QRectF rect = page.add(at, block, &Theme::accent);
    page.presses.push_back({rect.toAlignedRect().adjusted(-px(3), -px(3), px(3), px(3)),
                            Sheet::Press::Kind::Link,
                            Target::toAction(action),
                            name,
                            {},
                            Sheet::underlinesOf(block, at)});
}

void addState(Sheet::Page &page, QPointF at, const Line &line)
{
    const ScheduleStatus look = lookOf(line.answer);
    const TextBlock state(line.state, stateFont(line.answer), px(600));
    page.addMark(QPointF(at.x(), at.y() + (state.height() - px(mark)) / 2.0), px(mark), StatusShape::of(look),
                 Theme::shapeToken(look));
    page.add(at + QPointF(px(22), 0), state,
             line.answer == Answer::Late ? Theme::wordToken(look) : &Theme::text);
}

int addLine(Sheet::Page &page, const Line &line, const SurveyColumns &columns, int top, int width)
{
    const TextBlock name(line.name, font(Role::Body), columns.name);
    const TextBlock items(line.items, font(Role::Body), px(300));
    const int step = items.height() + px(2);
    const int y = top + (px(sheetRowHeight) - 1 - items.height()) / 2;
    page.add(QPointF(0, y), name);
    const int number = columns.folded ? columns.right : columns.name + px(sheetGap) + columns.items;
    page.addRight(number, y, items, &Theme::text2);
    int last = columns.folded ? y + name.height() + px(2) : y;
    addState(page, QPointF(columns.folded ? 0 : columns.name + columns.items + 2 * px(sheetGap), last), line);
    if (isReminded(line)) {
        const QString spoken =
            SurveySheetTr::tr("%1: %2, %3", "unit: items, answer").arg(line.name, line.items, line.state);
        const TextBlock link = linkText(SurveySheetTr::tr("Copy reminder"), columns.right);
        const bool below = columns.folded && columns.state + px(sheetGap) + link.width() > columns.right;
        last += below ? step : 0;
        addLink(page, QPointF(below ? px(22) : columns.right - link.width(), last), link,
                u"remind/"_s + line.unit, SurveySheetTr::tr("Copy the reminder. %1").arg(spoken));
    }
    const int height =
        std::max({px(sheetRowHeight), y - top + name.height() + px(7), last - top + items.height() + px(7)});
    page.addLine(0, width, top + height - 1, 1, &Theme::hair);
    return height;
}
}

Sheet::Page SurveyContent::layOut(const Section &section, int width)
{
    Sheet::Page page = RuledList::head(section.title, section.note, width);
    const TextBlock sentence(section.sentence, font(Role::Body), width);
    page.add(QPointF(0, page.height + px(7)), sentence,
             section.survey.isEmpty() ? &Theme::text : &Theme::text2);
    page.height += px(7) + sentence.height() + px(6);
    const SurveyColumns columns = columnsOf(section, width);
    for (const Line &line : section.lines)
        page.height += addLine(page, line, columns, page.height, width);
    const auto late = std::ranges::count_if(section.lines, &isReminded);
    if (late > 1) {
        const QString all =
            SurveySheetTr::tr("Copy the reminders to all %n late unit(s)", nullptr, int(late));
        addLink(page, QPointF(0, page.height + px(8)), linkText(all, width), u"remindAll"_s, all);
        page.height += px(sheetRowHeight);
    }
    if (section.others.empty())
        return page;
    const TextBlock head(SurveySheetTr::tr("Other surveys"), font(Role::ColumnHead), width);
    page.add(QPointF(0, page.height + px(12)), head, &Theme::text2);
    page.height += px(12) + head.height() + px(4);
    for (const SurveyContent::Link &other : section.others) {
        const TextBlock link = linkText(other.text, width);
        addLink(page, QPointF(0, page.height + px(3)), link, u"survey/"_s + other.key,
                SurveySheetTr::tr("Show the survey of %1").arg(other.text));
        page.height += std::max(px(28), link.height() + px(8));
    }
    return page;
}
