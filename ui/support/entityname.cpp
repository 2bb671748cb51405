// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/entityname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Spoken
{
    QLatin1StringView entity;
    const char *name; ///< in the context "EntityName"
};

constexpr std::array spokenNames = {
    Spoken{"item"_L1, QT_TRANSLATE_NOOP("EntityName", "Item")},
    Spoken{"project"_L1, QT_TRANSLATE_NOOP("EntityName", "Project")},
    Spoken{"unit"_L1, QT_TRANSLATE_NOOP("EntityName", "Unit")},
    Spoken{"indicator"_L1, QT_TRANSLATE_NOOP("EntityName", "Indicator")},
    Spoken{"assessment"_L1, QT_TRANSLATE_NOOP("EntityName", "Assessment")},
    Spoken{"statusNote"_L1, QT_TRANSLATE_NOOP("EntityName", "Status note")},
    Spoken{"survey"_L1, QT_TRANSLATE_NOOP("EntityName", "Status survey")},
    Spoken{"followUp"_L1, QT_TRANSLATE_NOOP("EntityName", "Reminder")},
    Spoken{"portfolio"_L1, QT_TRANSLATE_NOOP("EntityName", "Portfolio")},
    Spoken{"senateCalendar"_L1, QT_TRANSLATE_NOOP("EntityName", "Session calendar")},
    Spoken{"leadTime"_L1, QT_TRANSLATE_NOOP("EntityName", "Lead time")},
    Spoken{"baseline"_L1, QT_TRANSLATE_NOOP("EntityName", "Report baseline")},
    Spoken{"senateReport"_L1, QT_TRANSLATE_NOOP("EntityName", "Report to the Senate")},
    Spoken{"reportedTotal"_L1, QT_TRANSLATE_NOOP("EntityName", "Reported figure")},
};
}

QString EntityName::of(const QString &entity)
{
    const auto at = std::ranges::find(spokenNames, entity, [](const Spoken &name) { return name.entity; });
    return at == spokenNames.end() ? entity : QCoreApplication::translate("EntityName", at->name);
}

QStringList EntityName::all()
{
    QStringList all;
    for (const Spoken &name : spokenNames)
        all.append(name.entity);
    return all;
}
