// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QVariant>

#include <vector>

/// The place of each of \a keys in their order; equal keys share a place, invalid ones get -1. Numbers by
/// value, texts as a dictionary of \a locale orders them, with figures in them by value (KI-2 before KI-10).
[[nodiscard]] std::vector<int> rankingOf(const std::vector<QVariant> &keys, const QLocale &locale);
