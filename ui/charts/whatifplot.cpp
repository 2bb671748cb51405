// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/whatifplot.h"

#include "core/report/whatiftext.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
struct WhatIfPlotTr
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfPlot)
};

constexpr double shareStep = 5;
constexpr int mostGridLines = 4;
constexpr int labelAir = 6;
constexpr int todayTick = 2; ///< of the words below the axis
constexpr int todayWordsLeft = 10;

struct WhatIfScale
{
    QRectF plot;
    WhatIfPlot::Shares shares;
    double top = 1;

    [[nodiscard]] qreal x(double share) const
    {
        return plot.left() + plot.width() * (share - shares.left) / (shares.right - shares.left);
    }
    [[nodiscard]] qreal y(double appointments) const
    {
        return plot.bottom() - plot.height() * appointments / top;
    }
};

/// What is left of a level \a line where \a texts do not stand on it.
std::vector<QLineF> offTexts(const QLineF &line, const std::vector<Sheet::Text> &texts)
{
    const qreal air = px(3);
    std::vector<std::pair<qreal, qreal>> covered;
    for (const Sheet::Text &text : texts)
        if (text.at.y() - 1 < line.y1() && line.y1() < text.at.y() + text.block.height() + 1)
            covered.emplace_back(text.at.x() - air, text.at.x() + text.block.width() + air);
    std::ranges::sort(covered);
    std::vector<QLineF> left;
    qreal from = line.x1();
    for (const auto &[begin, end] : covered) {
        if (begin > from)
            left.emplace_back(from, line.y1(), std::min(begin, line.x2()), line.y1());
        from = std::max(from, end);
    }
    if (from < line.x2())
        left.emplace_back(from, line.y1(), line.x2(), line.y1());
    return left;
}

double topOf(const OnlineWhatIf &whatIf)
{
    return 1.1 * std::max(whatIf.freedAt(whatIf.high), whatIf.mostAppointments());
}

double gridOf(const OnlineWhatIf &whatIf)
{
    return AxisSteps::stepFor(topOf(whatIf), mostGridLines);
}

/// Level lines give way to the texts that stand in the plot.
void addLevels(ChartSheet &sheet, const OnlineWhatIf &whatIf, double appointments, const WhatIfScale &scale)
{
    const auto levelAt = [&](double figure) {
        const qreal y = scale.y(figure);
        return offTexts(QLineF(scale.plot.left(), y, scale.plot.right(), y), sheet.texts);
    };
    for (double figure = 0; figure <= scale.top; figure += gridOf(whatIf))
        for (const QLineF &line : levelAt(figure))
            sheet.grid.push_back({line, figure > 0 ? &Theme::hair : &Theme::control, 1});
    if (appointments > 0)
        for (const QLineF &line : levelAt(appointments))
            sheet.strokes.push_back({line, &Theme::accent, 1, Qt::DashLine});
}

TextBlock plotWords(const QString &text, Role role = Role::Note)
{
    return {text, font(role), textWidth(text, font(role)) + 2};
}

QString percentOf(double share)
{
    return IndicatorText::amount(share, u"Prozent"_s, uiLanguage());
}

void addAxes(ChartSheet &sheet, const OnlineWhatIf &whatIf, const WhatIfScale &scale)
{
    for (double figure = 0; figure <= scale.top; figure += gridOf(whatIf)) {
        const qreal y = scale.y(figure);
        const TextBlock block = plotWords(IndicatorText::number(figure, uiLanguage()));
        sheet.texts.push_back({{scale.plot.left() - px(labelAir) - block.width(), y - block.height() / 2.0},
                               block,
                               &Theme::text2});
    }
    qreal bottom = scale.plot.bottom() + px(4);
    qreal free = -1e9;
    for (double share = scale.shares.left; share <= scale.shares.right; share += shareStep) {
        const TextBlock block = plotWords(percentOf(share));
        const qreal left = scale.x(share) - block.width() / 2.0;
        if (left < free)
            continue;
        sheet.texts.push_back({{left, bottom}, block, &Theme::text2});
        free = left + block.width() + px(labelAir);
    }
    const TextBlock across = plotWords(WhatIfPlotTr::tr("Online share, the same in both services"));
    bottom += plotWords(u"0"_s).height();
    sheet.texts.push_back({{std::max<qreal>(0, scale.plot.center().x() - across.width() / 2.0), bottom},
                           across,
                           &Theme::text2});
}

void addEstimate(ChartSheet &sheet, const OnlineWhatIf &whatIf, const WhatIfScale &scale)
{
    const qreal left = scale.x(whatIf.low);
    const qreal right = scale.x(whatIf.high);
    sheet.grounds.push_back({QRectF(left, scale.plot.top(), right - left, scale.plot.height())});
    for (const qreal x : {left, right})
        sheet.strokes.push_back(
            {QLineF(x, scale.plot.top(), x, scale.plot.bottom()), &Theme::text2, 1, Qt::DotLine});
    const TextBlock words = plotWords(WhatIfText::estimate(whatIf, uiLanguage()));
    sheet.texts.push_back({{std::max(scale.plot.left(), (left + right - words.width()) / 2),
                            scale.plot.top() - words.height() - px(1)},
                           words,
                           &Theme::text});
}

/// Which service has which share today, and which of the ticks at the axis that is.
TextBlock todayWords(const OnlineWhatIf &whatIf, int width)
{
    std::vector<OnlineWhatIf::Service> services = whatIf.services;
    std::ranges::stable_sort(services, {}, &OnlineWhatIf::Service::today); // as the ticks stand
    QStringList shares;
    for (const OnlineWhatIf::Service &service : services)
        shares.append(
            u"%1 %2"_s.arg(service.cases.name, percentOf(service.today)).replace(u' ', QChar::Nbsp));
    return {WhatIfPlotTr::tr("today: %1").arg(shares.join(u", "_s)), font(Role::Note), width};
}

/// Ticks at the axis, and the words that go with them below it.
void addToday(ChartSheet &sheet, const OnlineWhatIf &whatIf, const WhatIfScale &scale, const TextBlock &words)
{
    const auto addTick = [&sheet](qreal x, qreal bottom) {
        sheet.strokes.push_back({QLineF(x, bottom - px(8), x, bottom), &Theme::text, 1.6});
    };
    for (const OnlineWhatIf::Service &service : whatIf.services)
        addTick(scale.x(service.today), scale.plot.bottom());
    const int line = plotWords(u"0"_s).height();
    const qreal top = scale.plot.bottom() + px(8) + 2 * line;
    addTick(px(todayTick), top + line / 2.0 + px(3));
    sheet.texts.push_back({QPointF(px(todayWordsLeft), top), words, &Theme::text});
}

void addFigures(ChartSheet &sheet, const OnlineWhatIf &whatIf, const WhatIfScale &scale)
{
    for (const double share : {whatIf.low, whatIf.high}) {
        const double freed = whatIf.freedAt(share);
        const QPointF at(scale.x(share), scale.y(freed));
        sheet.marks.push_back({at, Certainty::AtMost, &Theme::accent});
        const TextBlock words = plotWords(WhatIfText::atMost(freed, uiLanguage()), Role::NoteStrong);
        // Left of the line, which rises to the right.
        const qreal left = at.x() - px(12) - words.width();
        const qreal top = at.y() - words.height() - px(1);
        sheet.texts.push_back({{std::max(left, scale.plot.left() + 2), top}, words, &Theme::accent});
    }
    const TextBlock possible(WhatIfPlotTr::tr("possible: all below the line"), font(Role::Note),
                             int(scale.x(whatIf.high) - scale.x(whatIf.low)) * 2 / 3);
    const qreal right = scale.x(whatIf.high) - px(8);
    const qreal top = scale.plot.bottom() - possible.height() - px(8);
    const bool fits =
        right - possible.width() > scale.x(whatIf.low) && scale.y(whatIf.freedAt(whatIf.low)) < top;
    if (fits)
        sheet.texts.push_back({{right - possible.width(), top}, possible, &Theme::text});
}
}

WhatIfPlot::Shares WhatIfPlot::sharesOf(const OnlineWhatIf &whatIf)
{
    double least = whatIf.low;
    for (const OnlineWhatIf::Service &service : whatIf.services)
        least = std::min(least, service.today);
    return {std::floor(least / shareStep) * shareStep, (std::floor(whatIf.high / shareStep) + 1) * shareStep};
}

PlotChart::Content WhatIfPlot::content(const OnlineWhatIf &whatIf)
{
    PlotChart::Content content;
    const Shares shares = sharesOf(whatIf);
    content.left = shares.left;
    content.right = shares.right;
    content.top = topOf(whatIf);
    content.lineColor = &Theme::accent;
    // The line bends where a service joins in, and ends with the estimate: the source says nothing beyond it.
    std::vector<double> bends{whatIf.high};
    for (const OnlineWhatIf::Service &service : whatIf.services)
        bends.push_back(service.today);
    std::ranges::sort(bends);
    for (const double share : bends)
        content.possible.append(QPointF(share, whatIf.freedAt(share)));
    content.lines.push_back(content.possible);
    return content;
}

ChartSheet WhatIfPlot::layOut(const OnlineWhatIf &whatIf, double appointments, QSizeF size)
{
    ChartSheet sheet;
    const int line = plotWords(u"0"_s).height();
    const int figures = plotWords(IndicatorText::number(topOf(whatIf), uiLanguage())).width();
    const qreal left = figures + px(labelAir);
    const qreal top = 2 * line + px(4);
    const TextBlock today = todayWords(whatIf, std::max(1, int(size.width()) - px(todayWordsLeft)));
    sheet.plot = QRectF(left, top, std::max<qreal>(1, size.width() - left - px(20)),
                        std::max<qreal>(1, size.height() - top - 2 * line - px(8) - today.height()));
    const WhatIfScale scale{sheet.plot, sharesOf(whatIf), topOf(whatIf)};
    sheet.texts.push_back(
        {{0, 0}, plotWords(WhatIfPlotTr::tr("additional appointments per year")), &Theme::text2});
    addEstimate(sheet, whatIf, scale);
    addAxes(sheet, whatIf, scale);
    addToday(sheet, whatIf, scale, today);
    addFigures(sheet, whatIf, scale);
    addLevels(sheet, whatIf, appointments, scale);
    return sheet;
}
