// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int startRuns = 11;

bool runOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return process.waitForFinished(30000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

double startNs(const QString &program, const QStringList &arguments)
{
    bool good = true;
    const double ns = medianNs(startRuns, [&] { good = good && runOnce(program, arguments); });
    return good ? ns : 0;
}
}

void benchStart(std::vector<BenchRow> &rows)
{
    QTemporaryDir folder;
    const QStringList database = {u"--database"_s, folder.filePath(u"start.sqlite"_s)};
    const QStringList arguments = database + QStringList{u"--quit-after"_s};
    if (!runOnce(QStringLiteral(TERMINAL_PROGRAM), QStringList{u"init"_s} + database)) {
        std::fputs("start: no portfolio could be created\n", stderr);
        return;
    }
    // The first run fills the caches, so that the others measure a daily start.
    const QString window = QStringLiteral(WINDOW_PROGRAM);
    if (!runOnce(window, arguments + QStringList{u"data"_s})) {
        std::fputs("start: the window did not start\n", stderr);
        return;
    }
    const double floor = startNs(QStringLiteral(FLOOR_PROGRAM), {});
    const QString floorName = u"an empty QMainWindow"_s;
    rows.push_back({u"start to the first painted frame"_s,
                    startNs(window, arguments + QStringList{u"frame"_s}), floorName, floor});
    rows.push_back({u"start to the first frame with data"_s,
                    startNs(window, arguments + QStringList{u"data"_s}), floorName, floor});
}
