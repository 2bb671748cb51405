// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewhead.h"

#include "ui/support/typography.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
constexpr int betweenLines = 3; // the ring of the focus goes between two sentences

/// A number and the word after it stay on one line: "2 gefährdet", "29 Tagen", "5 May".
QString keepNumbers(QString text)
{
    static const QRegularExpression numberAndWord(u"(?<=\\d) (?=\\p{L})"_s);
    return text.replace(numberAndWord, QString(QChar::Nbsp));
}

struct Sentence
{
    TextBlock block;
    QString whole; ///< plain
};

/// \a markup on one line, by leaving out words at the end of the title, which stands in bold; null if that
/// does not do.
std::optional<TextBlock> onOneLine(const QString &markup, int width)
{
    constexpr int leastWords = 3;
    TextBlock block = TextBlock::fromMarkup(markup, font(Role::Body), width);
    const qsizetype from = markup.indexOf("<b>"_L1) + 3;
    const qsizetype end = markup.indexOf("</b>"_L1);
    QStringList words = end < from ? QStringList() : markup.mid(from, end - from).split(u' ');
    while (block.lineCount() > 1 && words.size() > leastWords) {
        words.removeLast();
        // No bracket stays open.
        while (words.size() > leastWords && words.join(u' ').count(u'(') > words.join(u' ').count(u')'))
            words.removeLast();
        block = TextBlock::fromMarkup(markup.first(from) + words.join(u' ') + u" …"_s + markup.sliced(end),
                                      font(Role::Body), width);
    }
    return block.lineCount() > 1 ? std::nullopt : std::optional(block);
}

Sentence fitted(const QString &markup, const QString &shorter, int width)
{
    const QString all = keepNumbers(markup);
    const TextBlock block = TextBlock::fromMarkup(all, font(Role::Body), width);
    for (const QString &wording : {all, keepNumbers(shorter)})
        if (const auto line = wording.isEmpty() ? std::nullopt : onOneLine(wording, width))
            return {*line, block.fullText()};
    return {block, block.fullText()};
}

void addPressed(Sheet::Page &page, QPointF at, const Sentence &sentence, const Target &target)
{
    const TextBlock &block = sentence.block;
    const QRectF rect = page.add(at, block, &Theme::text);
    if (target == Target())
        return;
    QString spoken = sentence.whole;
    spoken.replace(QChar::Nbsp, u' ');
    page.presses.push_back({rect.toAlignedRect().adjusted(0, 0, 0, 2), Sheet::Press::Kind::Figure, target,
                            spoken, block.fullText() == sentence.whole ? QString() : spoken,
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
    const Sentence first = fitted(head.nextDeadline, head.nextDeadlineShort, width);
    const Sentence second = fitted(head.nextSenate, head.nextSenateShort, width);
    const bool hasFirst = !head.nextDeadline.isEmpty();
    const bool hasSecond = !head.nextSenate.isEmpty();
    const bool sideBySide =
        hasFirst && hasSecond && first.block.width() + px(14) + second.block.width() <= width;
    if (hasFirst) {
        addPressed(page, QPointF(0, page.height), first, head.nextDeadlineTarget);
        page.height += sideBySide ? 0 : first.block.height() + (hasSecond ? px(betweenLines) : 0);
    }
    if (hasSecond) {
        const int left = sideBySide ? first.block.width() + px(14) : 0;
        addPressed(page, QPointF(left, page.height), second, head.nextSenateTarget);
        page.height += second.block.height();
    }
    return page;
}
