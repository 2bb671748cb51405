// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

/// The camelCase names of the vocabulary, as they stand in files, in the database and in the terminal's JSON.
namespace Names {

[[nodiscard]] QLatin1StringView of(ItemKind kind);
[[nodiscard]] QLatin1StringView of(Progress progress);
[[nodiscard]] QLatin1StringView of(ResolutionKind kind);
[[nodiscard]] QLatin1StringView of(LinkOrigin origin);
[[nodiscard]] QLatin1StringView of(UnitKind kind);
[[nodiscard]] QLatin1StringView of(UnitRole role);
[[nodiscard]] QLatin1StringView of(TargetKind kind);
[[nodiscard]] QLatin1StringView of(Rag rag);
[[nodiscard]] QLatin1StringView of(OriginalPlan::Kind kind);
[[nodiscard]] QLatin1StringView of(ReportedTotal::About about);

/// The value of that name; nullopt if there is none. T is one of the enumerations above.
template<typename T>
[[nodiscard]] std::optional<T> value(QStringView name);

}
