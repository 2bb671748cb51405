// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/entityname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Name
{
    QLatin1StringView entity;
    const char *name; ///< in the context "EntityName"
};

constexpr std::array names = {
    Name{"item"_L1, QT_TRANSLATE_NOOP("EntityName", "Item")},
    Name{"project"_L1, QT_TRANSLATE_NOOP("EntityName", "Project")},
    Name{"unit"_L1, QT_TRANSLATE_NOOP("EntityName", "Unit")},
    Name{"indicator"_L1, QT_TRANSLATE_NOOP("EntityName", "Indicator")},
    Name{"assessment"_L1, QT_TRANSLATE_NOOP("EntityName", "Assessment")},
    Name{"statusNote"_L1, QT_TRANSLATE_NOOP("EntityName", "Status note")},
    Name{"survey"_L1, QT_TRANSLATE_NOOP("EntityName", "Status survey")},
    Name{"followUp"_L1, QT_TRANSLATE_NOOP("EntityName", "Reminder")},
    Name{"portfolio"_L1, QT_TRANSLATE_NOOP("EntityName", "Portfolio")},
    Name{"senateCalendar"_L1, QT_TRANSLATE_NOOP("EntityName", "Session calendar")},
    Name{"leadTime"_L1, QT_TRANSLATE_NOOP("EntityName", "Lead time")},
    Name{"baseline"_L1, QT_TRANSLATE_NOOP("EntityName", "Report baseline")},
    Name{"senateReport"_L1, QT_TRANSLATE_NOOP("EntityName", "Report to the Senate")},
    Name{"reportedTotal"_L1, QT_TRANSLATE_NOOP("EntityName", "Reported figure")},
};
}

QString EntityName::of(const QString &entity)
{
    const auto at = std::ranges::find(names, entity, [](const Name &name) { return name.entity; });
    return at == names.end() ? entity : QCoreApplication::translate("EntityName", at->name);
}

QStringList EntityName::all()
{
    QStringList all;
    for (const Name &name : names)
        all.append(name.entity);
    return all;
}
