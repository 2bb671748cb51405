// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stopwatch.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString duration(double ns)
{
    if (ns >= 1e9)
        return u"%1 s"_s.arg(ns / 1e9, 0, 'f', 2);
    if (ns >= 1e6)
        return u"%1 ms"_s.arg(ns / 1e6, 0, 'f', 1);
    return u"%1 µs"_s.arg(ns / 1e3, 0, 'f', 1);
}

QString line(const QString &what, const QString &figure, const QString &perItem, const QString &floor,
             const QString &floorFigure, const QString &ratio)
{
    return u"%1 %2 %3  %4 %5 %6\n"_s.arg(what, -44)
        .arg(figure, 10)
        .arg(perItem, 10)
        .arg(floor, -44)
        .arg(floorFigure, 10)
        .arg(ratio, 12);
}
}

double medianNs(int runs, const std::function<void()> &work)
{
    work();
    std::vector<qint64> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(timer.nsecsElapsed());
    }
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return static_cast<double>(*middle);
}

QString benchTable(const std::vector<BenchRow> &rows)
{
    QString table = line(u"measured"_s, u"median"_s, u"per item"_s, u"floor"_s, u"median"_s, u"ratio"_s);
    table += QString(table.size() - 1, u'-') + u'\n';
    for (const BenchRow &row : rows) {
        QString ratio;
        if (row.floorNs > 0)
            ratio = QString::number(row.ns / row.floorNs, 'f', 2)
                + (row.goal > 0 ? u" (≤ %1)"_s.arg(row.goal) : QString());
        table += line(row.what, duration(row.ns),
                      row.perItem > 0 ? u"%1 ns"_s.arg(row.ns / row.perItem, 0, 'f', 0) : QString(),
                      row.floor, row.floorNs > 0 ? duration(row.floorNs) : QString(), ratio);
    }
    return table;
}
