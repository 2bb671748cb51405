// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QDate>

#include <vector>

/// Sessions of the Senate: Tuesdays that are no holiday, plus and minus what the office entered.
namespace SenateSessions {

/// False once somebody rejected the assumption, until the office enters its calendar or confirms it: there
/// are no sessions then, and nothing can rest on one.
[[nodiscard]] bool areKnown(const SenateCalendar &calendar);
[[nodiscard]] bool isSession(const SenateCalendar &calendar, QDate day);
/// The last session on or before \a day; null if there is none within a year.
[[nodiscard]] QDate lastOnOrBefore(const SenateCalendar &calendar, QDate day);
/// The last session on or before the deadline of an order of the Senate, whatever its kind; null without a
/// deadline and for other items.
[[nodiscard]] QDate lastBeforeDeadline(const Portfolio &portfolio, const Item &item);
/// The first session on or after \a day; null if there is none within a year.
[[nodiscard]] QDate nextOnOrAfter(const SenateCalendar &calendar, QDate day);
/// All sessions from \a first to \a last, by date.
[[nodiscard]] std::vector<QDate> between(const SenateCalendar &calendar, QDate first, QDate last);

}
