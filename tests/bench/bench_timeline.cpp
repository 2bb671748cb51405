// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seed.h"
#include "core/status/statusengine.h"
#include "tests/bench/benches.h"
#include "tests/support/portfoliogenerator.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int frames = 31;
constexpr int manyItems = 10'000;
constexpr QSize screen{1600, 900};
constexpr double wholePageGoal = 10; // charts.md, "Paint it, or use Qt Charts?"
constexpr qreal panStep = 24;

SnapshotPtr evaluated(const Portfolio &portfolio)
{
    const QDate day(2026, 4, 1);
    const StatusPolicy policy = policyOf(portfolio);
    return std::make_shared<const Snapshot>(Snapshot{std::make_shared<const Portfolio>(portfolio),
                                                     evaluate(portfolio, day, policy), policy, day});
}

/// As many plain rectangles as there are items, into an image of the size of the page.
double plainRectanglesNs()
{
    QImage image(screen, QImage::Format_RGB32);
    return medianNs(frames, [&image] {
        QPainter painter(&image);
        for (int at = 0; at < manyItems; ++at)
            painter.fillRect(at * 37 % screen.width(), at * 11 % screen.height(), 24, 10,
                             at % 2 == 0 ? Qt::darkGray : Qt::lightGray);
    });
}

double frameNs(TimelineView &view, const std::function<void(int frame)> &change)
{
    int at = 0;
    return medianNs(frames, [&] {
        change(at++);
        view.header()->viewport()->repaint();
        view.viewport()->repaint();
    });
}

std::unique_ptr<TimelinePage> shownPage(const SnapshotPtr &snapshot)
{
    auto page = std::make_unique<TimelinePage>();
    page->resize(screen);
    page->setSnapshot(snapshot);
    page->show();
    QApplication::processEvents();
    return page;
}
}

void benchTimeline(std::vector<BenchRow> &rows)
{
    const auto seed = seedPortfolio();
    if (!seed) {
        std::fputs("timeline: the seeded portfolio cannot be read\n", stderr);
        return;
    }
    const QString floor = u"10,000 plain rectangles"_s;
    const double floorNs = plainRectanglesNs();
    const auto add = [&](const QString &what, double ns, double goal) {
        rows.push_back({.what = what, .ns = ns, .floor = floor, .floorNs = floorNs, .goal = goal});
    };
    {
        const auto page = shownPage(evaluated(*seed));
        add(u"timeline of the seed, one frame"_s, frameNs(*page->view(), [](int) {}), wholePageGoal);
    }
    const auto page = shownPage(evaluated(generatePortfolio(manyItems)));
    TimelineView &view = *page->view();
    QScrollBar &bar = *view.verticalScrollBar();
    // A frame at 60 a second is about 22 of the floor (charts.md).
    constexpr double frameGoal = 22;
    add(u"timeline of 10,000, jump"_s,
        frameNs(view, [&](int frame) { bar.setValue(bar.maximum() / frames * (frame * 7 % frames)); }),
        frameGoal);
    add(u"timeline of 10,000, pan"_s,
        frameNs(view, [&](int frame) { view.pan(frame % 2 == 0 ? panStep : -panStep); }), frameGoal);
    add(u"timeline of 10,000, zoom"_s,
        frameNs(view, [&](int frame) { view.zoomBy(frame % 2 == 0 ? 1.2 : 1 / 1.2); }), frameGoal);
    view.collapseAll();
    view.fit();
    add(u"timeline of 10,000, folded"_s,
        frameNs(view, [&](int frame) { view.pan(frame % 2 == 0 ? panStep : -panStep); }), frameGoal);
}
