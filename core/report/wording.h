// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"
#include "core/domain/portfolio.h"
#include "core/report/language.h"
#include "core/status/statusreport.h"

/// The words of the vocabulary (domain.md, interface.md): one place for window, paper and terminal.
namespace Wording {

[[nodiscard]] QString of(ScheduleStatus status, const Language &language); ///< "Überfällig"
[[nodiscard]] QString of(Progress progress, const Language &language); ///< "in Umsetzung"
[[nodiscard]] QString of(ItemKind kind, const Language &language); ///< "Meilenstein"
[[nodiscard]] QString of(ResolutionKind kind, const Language &language); ///< "Prüfauftrag"
[[nodiscard]] QString of(UnitRole role, const Language &language); ///< "zuständig"
[[nodiscard]] QString of(Rag rag, const Language &language); ///< "Rot"
[[nodiscard]] QString of(Severity severity, const Language &language);
[[nodiscard]] QString of(Holidays::Name name, const Language &language); ///< "Reformationstag"
[[nodiscard]] QString of(Rule rule, const Language &language); ///< short name of a finding, for lists
/// A reported figure by the name the status engine gives it: "Schwerpunktmaßnahmen".
[[nodiscard]] QString ofFigure(const QString &figure, const Language &language);

/// "Überfällig, keine Meldung" where nobody has reported since, else the status word.
[[nodiscard]] QString status(const ItemStatus &item, const Language &language);
/// Title, or "Titel fehlt" / "No title" for an item without one (window).
[[nodiscard]] QString title(const Item &item, const Language &language);
/// Title, or "Titel nicht erfasst" / "Title not recorded" for an item without one (paper).
[[nodiscard]] QString titleOnPaper(const Item &item, const Language &language);
/// "Beschluss vom 07.10.2025, Ziffer 5"; empty for other kinds.
[[nodiscard]] QString resolutionName(const Item &item, const Language &language);
/// Whether session and number are known, so that people call the resolution by them and not by its key.
[[nodiscard]] bool isNumberedResolution(const Item &item);
/// What people call an item where its title does not stand beside it: a numbered resolution by
/// resolutionName(), everything else by its key.
[[nodiscard]] QString callName(const Item &item, const Language &language);
/// The same for the item of \a key; the key itself where \a portfolio has no such item.
[[nodiscard]] QString callName(const Portfolio &portfolio, const QString &key, const Language &language);
/// "Ziffer 5", where the session is clear.
[[nodiscard]] QString resolutionNumber(int number, const Language &language);
/// Short names of the responsible units ("SF, BUEAMT" as "SF, Bürgeramt"), empty if none is named.
[[nodiscard]] QString responsible(const Item &item, const Portfolio &portfolio, const Language &language);
/// The short name that readers know a unit by: "SF", "Lenku VD", "Bürgeramt", "alle Ressorts". Only the
/// portfolio knows the steering group's own short name; without it a body keeps its full name.
[[nodiscard]] QString shortName(const OrgUnit &unit, const Portfolio &portfolio, const Language &language);
[[nodiscard]] QString shortName(const OrgUnit &unit, const Language &language);

}
