// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <QStandardPaths>

#ifdef TEST_WITH_WIDGETS
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {
struct Entry
{
    const char *name;
    TestRunner::Factory factory;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> all;
    return all;
}
}

bool TestRunner::add(const char *name, Factory factory)
{
    entries().push_back({name, factory});
    return true;
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    TestApplication application(argc, argv);
    QStringList arguments = application.arguments();
    QString only;
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--class"));
        at > 0 && at + 1 < arguments.size()) {
        only = arguments.at(at + 1);
        arguments.remove(at, 2);
    }
    // Not in the order in which the compiler came upon them: what one class leaves behind shows in every
    // build.
    std::ranges::sort(entries(), [](const Entry &left, const Entry &right) {
        return QLatin1StringView(left.name) < QLatin1StringView(right.name);
    });
    int failed = 0;
    int ran = 0;
    for (const Entry &entry : entries()) {
        if (!only.isEmpty() && only != QLatin1StringView(entry.name))
            continue;
        const auto test = entry.factory();
        failed += QTest::qExec(test.get(), arguments);
        ++ran;
    }
    if (ran == 0) {
        std::fputs("no such test class\n", stderr);
        return 1;
    }
    return failed == 0 ? 0 : 1;
}
