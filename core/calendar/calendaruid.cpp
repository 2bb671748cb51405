// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendaruid.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto sessionPrefix = "senat-"_L1;
constexpr auto deadlinePrefix = "frist-"_L1;
constexpr auto uidHome = "@lenkungsstand"_L1;
}

QString CalendarUid::ofSession(QDate day)
{
    return sessionPrefix + day.toString(Qt::ISODate) + uidHome;
}

QString CalendarUid::ofDeadline(const QString &key)
{
    return deadlinePrefix + key + uidHome;
}

bool CalendarUid::isSession(const QString &uid)
{
    return uid.startsWith(sessionPrefix) && uid.endsWith(uidHome);
}

bool CalendarUid::isDeadline(const QString &uid)
{
    return uid.startsWith(deadlinePrefix) && uid.endsWith(uidHome);
}
