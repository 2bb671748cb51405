// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QTest>

/// One row per theme; the test fetches `int kind`.
inline void addThemeRows()
{
    QTest::addColumn<int>("kind");
    QTest::addRow("light") << int(Theme::Kind::Light);
    QTest::addRow("dark") << int(Theme::Kind::Dark);
    QTest::addRow("high contrast") << int(Theme::Kind::HighContrast);
}
