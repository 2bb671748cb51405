// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <libical/ical.h>
#include <memory>

/// What writing and reading of calendars share: values of libical with an owner, and days.
namespace IcalParts {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// A day without a time and without a zone.
[[nodiscard]] icaltimetype fromDay(QDate day);
/// The moment in UTC, to the second.
[[nodiscard]] icaltimetype fromMoment(const QDateTime &moment);
/// The day as it is named, of a moment in UTC the day in Bremen; null if there is none that exists.
[[nodiscard]] QDate toDay(const icaltimetype &time);

}
