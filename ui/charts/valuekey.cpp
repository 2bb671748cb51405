// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuekey.h"

#include "ui/support/typography.h"

#include <QPainter>

using Typography::px;
using Typography::Role;

namespace {
constexpr int valueSampleWidth = 26;
constexpr int valueEntryGap = 24;
constexpr int valueKeyLine = 24;
}

ValueKey::ValueKey(QWidget *parent)
    : QWidget(parent)
{
}

void ValueKey::retranslate()
{
    setAccessibleName(tr("Key to the marks"));
    QStringList words;
    for (const Sheet::Text &text : layOut(px(2000)).sheet.texts)
        words.append(text.block.fullText());
    setAccessibleDescription(words.join(u"; "));
    updateGeometry();
    update();
}

ValueKey::Places ValueKey::layOut(int width)
{
    struct Entry
    {
        QString words;
        std::optional<Certainty> mark;
        ChartSheet::Ground::Kind ground = ChartSheet::Ground::Kind::Band;
    };
    const Entry entries[] = {
        {tr("exact"), Certainty::Exact},
        {tr("about, almost, roughly, nearly"), Certainty::About},
        {tr("up to, at most"), Certainty::AtMost},
        {tr("over"), Certainty::Over},
        {tr("band: from one figure to another"), std::nullopt, ChartSheet::Ground::Kind::Band},
        {tr("area below a line: what is allowed"), std::nullopt, ChartSheet::Ground::Kind::Allowed},
    };
    Places places;
    const int line = px(valueKeyLine);
    qreal left = 0;
    qreal top = 0;
    for (const Entry &entry : entries) {
        const QFont font = Typography::font(Role::Note);
        const TextBlock words(entry.words, font, textWidth(entry.words, font) + 2);
        const qreal entryWidth = px(valueSampleWidth) + words.width();
        if (left > 0 && left + entryWidth > width) {
            left = 0;
            top += line;
        }
        const qreal middle = top + line / 2.0;
        const qreal arrow = entry.mark == Certainty::AtMost ? -px(5)
            : entry.mark == Certainty::Over                 ? px(5)
                                                            : 0;
        if (entry.mark) {
            places.sheet.marks.push_back({QPointF(left + px(9), middle + arrow), *entry.mark});
        } else {
            const QRectF sample(left, middle - px(6), px(18), px(12));
            places.sheet.grounds.push_back({sample, entry.ground});
            places.sheet.strokes.push_back({QLineF(sample.topLeft(), sample.topRight())});
            if (entry.ground == ChartSheet::Ground::Kind::Band)
                places.sheet.strokes.push_back({QLineF(sample.bottomLeft(), sample.bottomRight())});
        }
        places.sheet.texts.push_back(
            {{left + px(valueSampleWidth), middle - words.height() / 2.0}, words, &Theme::text2});
        left += entryWidth + px(valueEntryGap);
    }
    places.height = int(top) + line;
    return places;
}

int ValueKey::heightForWidth(int width) const
{
    return layOut(width).height;
}

void ValueKey::paintEvent(QPaintEvent *)
{
    const Places places = layOut(width());
    QPainter painter(this);
    places.sheet.paintUnder(painter, Theme::current());
    places.sheet.paintOver(painter, Theme::current());
}
