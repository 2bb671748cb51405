// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/assumptionlist.h"

#include "ui/charts/ruledlist.h"
#include "ui/support/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
struct AssumptionListTr
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
};

constexpr int assumptionInset = 6; // as in the other lists of the page
constexpr int assumptionTextLeft = assumptionInset + 20;
constexpr int linkGap = 18;
constexpr int least = 28;
constexpr auto allOfThem = "all"_L1;

QString actionOf(Verdict verdict, const QString &which)
{
    return (verdict == Verdict::Confirmed ? u"confirm/"_s : u"reject/"_s) + which;
}

void addLink(Sheet::Page &page, const QString &word, QPointF at, const QString &action, const QString &name)
{
    const TextBlock block(word, font(Role::Strong), px(400));
    page.add(at, block, &Theme::accent);
    page.presses.push_back({page.texts.back().rect().toAlignedRect().adjusted(-3, -2, 3, 3),
                            Sheet::Press::Kind::Link,
                            Target::toAction(action),
                            name,
                            {},
                            Sheet::underlinesOf(block, at)});
}

/// Both answers in one line that begins at \a at.
void addAnswers(Sheet::Page &page, QPointF at, const QString &confirm, const QString &reject,
                const QString &which, const QString &about)
{
    const auto spoken = [&about](const QString &word) {
        return about.isEmpty() ? word : word + u": "_s + about;
    };
    addLink(page, confirm, at, actionOf(Verdict::Confirmed, which), spoken(confirm));
    const qreal right = page.texts.back().rect().right() + px(linkGap);
    addLink(page, reject, QPointF(right, at.y()), actionOf(Verdict::Rejected, which), spoken(reject));
}

int answersWidth(const QString &confirm, const QString &reject)
{
    return textWidth(confirm, font(Role::Strong)) + px(linkGap) + textWidth(reject, font(Role::Strong));
}

void addRow(Sheet::Page &page, const AssumptionList::Content &content, std::size_t index, int width)
{
    const AssumptionList::Row &row = content.rows[index];
    const QString confirm = AssumptionListTr::tr("Confirm");
    const QString reject = AssumptionListTr::tr("Reject");
    const int answers = content.canSettle ? answersWidth(confirm, reject) : 0;
    const int lineHeight = qRound(QFontMetricsF(font(Role::Body)).lineSpacing());
    const int pad = std::max(0, (px(least) - 1 - lineHeight) / 2);
    const int room = width - px(assumptionTextLeft) - px(assumptionInset);
    // The answers stand beside a text that leaves them the room, else below it.
    const int beside = room - answers - px(linkGap);
    const bool below = content.canSettle && textWidth(row.text, font(Role::Body)) > beside;
    const TextBlock text(row.text, font(Role::Body), below || !content.canSettle ? room : beside);
    const int top = page.height + pad;
    page.addMark(QPointF(px(assumptionInset), top + (lineHeight - px(13)) / 2.0), px(13),
                 StatusShape::of(Severity::Info), Theme::shapeToken(Severity::Info));
    page.add(QPointF(px(assumptionTextLeft), top), text);
    const int textHeight = std::max(px(least), text.height() + 2 * pad + 1);
    page.presses.push_back({QRect(0, page.height, below ? width : width - answers - px(linkGap),
                                  textHeight - (below ? pad : 0) - px(3)),
                            Sheet::Press::Kind::Row,
                            row.target,
                            row.text,
                            {},
                            {}});
    int height = textHeight;
    if (content.canSettle) {
        const int answersTop = below ? page.height + textHeight - pad : top;
        const int left = below ? px(assumptionTextLeft) : width - px(assumptionInset) - answers;
        addAnswers(page, QPointF(left, answersTop), confirm, reject, QString::number(index), row.text);
        height += below ? lineHeight + pad : 0;
    }
    page.addLine(0, width, page.height + height - 1, 1, &Theme::hair);
    page.height += height;
}

QString textOf(const Assumption &assumption, const Snapshot &snapshot, const Language &language)
{
    const QString sentence = AssumptionRequest::sentence(assumption, *snapshot.portfolio);
    const QString basis = AssumptionRequest::basis(assumption, *snapshot.portfolio, language);
    //: %1 is what is assumed, %2 on what it rests
    return basis.isEmpty() ? sentence : AssumptionListTr::tr("%1 (%2)").arg(sentence, basis);
}
}

namespace {
/// To what it is about: the item, or where the office enters the calendar and the lead time.
Target targetOf(const Assumption &assumption, bool canEnter)
{
    if (!assumption.item.isEmpty())
        return Target::toItem(assumption.item);
    if (!canEnter)
        return Target::toPage(u"resolutions"_s);
    return Target::toAction(assumption.kind == Assumption::Kind::Sessions ? u"calendar/edit"_s
                                                                          : u"leadTime/edit"_s);
}
}

AssumptionList::Content AssumptionList::content(const Snapshot &snapshot, const Language &language)
{
    Content content;
    content.canSettle = !snapshot.readOnly;
    for (const Assumption &assumption : openAssumptions(*snapshot.portfolio, snapshot.report))
        content.rows.push_back(
            {assumption, textOf(assumption, snapshot, language), targetOf(assumption, content.canSettle)});
    return content;
}

Sheet::Page AssumptionList::layOut(const Content &content, int width)
{
    if (content.rows.empty())
        return {};
    const int count = int(content.rows.size());
    Sheet::Page page = RuledList::head(AssumptionListTr::tr("Assumptions"),
                                       AssumptionListTr::tr("%n to confirm", nullptr, count), width);
    for (std::size_t index = 0; index < content.rows.size(); ++index)
        addRow(page, content, index, width);
    if (content.canSettle && count > 1) {
        const int top = page.height + px(6);
        addAnswers(page, QPointF(0, top), AssumptionListTr::tr("Confirm all"),
                   AssumptionListTr::tr("Reject all"), QString(allOfThem), {});
        page.height = qRound(page.texts.back().rect().bottom()) + px(2);
    }
    return page;
}

std::optional<AssumptionList::Answer> AssumptionList::answerOf(const QString &action, const Content &content)
{
    const QString word = action.section(u'/', 0, 0);
    const QString which = action.section(u'/', 1);
    if (word != "confirm"_L1 && word != "reject"_L1)
        return std::nullopt;
    Answer answer;
    answer.verdict = word == "confirm"_L1 ? Verdict::Confirmed : Verdict::Rejected;
    for (std::size_t index = 0; index < content.rows.size(); ++index)
        if (which == allOfThem || which == QString::number(index))
            answer.assumptions.push_back(content.rows[index].assumption);
    return answer;
}
