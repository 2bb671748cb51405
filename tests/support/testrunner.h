// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QTest>

#include <memory>

/// Lets several test classes share one executable: each registers itself, main() runs them all.
/// `--class TestName` runs one of them; other arguments go to QtTest.
namespace TestRunner {

using Factory = std::unique_ptr<QObject> (*)();
bool add(const char *name, Factory factory);

template<typename Test>
std::unique_ptr<QObject> make()
{
    return std::make_unique<Test>();
}

}

#define LENKUNGSSTAND_TEST(Class)                                                                            \
    [[maybe_unused]] static const bool registered##Class = TestRunner::add(#Class, &TestRunner::make<Class>);

/// Fails the test with the error's text if \a result holds none.
#define QVERIFY_RESULT(result)                                                                               \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(bool(checked),                                                                              \
                 checked                                                                                     \
                     ? ""                                                                                    \
                     : qPrintable(checked.error().subject + QStringLiteral(": ") + checked.error().text));   \
    } while (false)

/// Fails unless \a result is an error with this code.
#define QCOMPARE_ERROR(result, expected)                                                                     \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(!bool(checked), "expected an error");                                                       \
        QCOMPARE(int(checked.error().code), int(expected));                                                  \
    } while (false)
