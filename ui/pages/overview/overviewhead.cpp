// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewhead.h"

#include "ui/support/typography.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
/// A number and the word after it stay on one line: "2 gefährdet", "29 Tagen", "5 May".
QString keepNumbers(QString text)
{
    static const QRegularExpression numberAndWord(u"(?<=\\d) (?=\\p{L})"_s);
    return text.replace(numberAndWord, QString(QChar::Nbsp));
}

void addPressed(Sheet::Page &page, QPointF at, const TextBlock &block, const Target &target,
                Sheet::Color color, int width)
{
    const QRectF rect = page.add(at, block, color);
    if (target == Target())
        return;
    QString spoken = block.fullText();
    spoken.replace(QChar::Nbsp, u' ');
    page.presses.push_back({rect.toAlignedRect().adjusted(-3, 0, 3, 2) & QRect(0, 0, width, 1 << 20),
                            Sheet::Press::Kind::Figure,
                            target,
                            spoken,
                            {},
                            Sheet::underlinesOf(block, at)});
}
}

Sheet::Page layOutHead(const OverviewContent::Head &head, int width)
{
    Sheet::Page page;
    const TextBlock counts(keepNumbers(head.counts), font(Role::PageTitle), width);
    page.add(QPointF(0, px(3)), counts);
    std::vector<Sheet::Phrase> figures = head.figures;
    for (Sheet::Phrase &figure : figures)
        figure.text = keepNumbers(figure.text);
    page.addPhrases(QPointF(0, px(3)), counts, figures);
    page.height = px(3) + counts.height() + px(6);
    const TextBlock first = TextBlock::fromMarkup(keepNumbers(head.nextDeadline), font(Role::Body), width);
    const TextBlock second = TextBlock::fromMarkup(keepNumbers(head.nextSenate), font(Role::Body), width);
    const bool hasFirst = !head.nextDeadline.isEmpty();
    const bool hasSecond = !head.nextSenate.isEmpty();
    const bool sideBySide = hasFirst && hasSecond && first.width() + px(14) + second.width() <= width;
    if (hasFirst) {
        addPressed(page, QPointF(0, page.height), first, head.nextDeadlineTarget, &Theme::text, width);
        page.height += sideBySide ? 0 : first.height();
    }
    if (hasSecond) {
        const int left = sideBySide ? first.width() + px(14) : 0;
        addPressed(page, QPointF(left, page.height), second, head.nextSenateTarget, &Theme::text, width);
        page.height += second.height();
    }
    return page;
}
