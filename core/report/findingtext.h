// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"
#include "core/status/statusreport.h"

/// Sentences for what the engine found (papers.md, section 8); the same in window, paper and terminal.
namespace FindingText {

/// One sentence; a hint ends with "Angenommen: ...".
[[nodiscard]] QString sentence(const Finding &finding, const Language &language);
/// Whether both rest on the same, and one sentence can tell them.
[[nodiscard]] bool areOfTheSame(const Finding &overdue, const Finding &late);
/// Both in one sentence, of the same prerequisites: "Setzt KI-06 voraus; KI-06 ist seit 6 Tagen überfällig
/// und endet voraussichtlich erst am 06.05.2026."
[[nodiscard]] QString overdueAndLate(const Finding &overdue, const Finding &late, const Language &language);
/// A short buffer where the sentence before has named the finish: "Die Sitzung am Di 05.05.2026 liegt davor;
/// ..."
[[nodiscard]] QString sessionBefore(const Finding &buffer, const Language &language);
/// The level inside a sentence: "Rot" in German, "red" in English.
[[nodiscard]] QString ragInSentence(Rag rag, const Language &language);
/// What one of our own readings of the first portfolio rests on ("Reihenfolge der Liste"), in \a language;
/// empty for what somebody else wrote, which is shown as written.
[[nodiscard]] QString ownReading(const QString &basis, const Language &language);
/// The same where it stands by itself: what somebody else wrote comes in quotation marks.
[[nodiscard]] QString quotedBasis(const QString &basis, const Language &language);
/// The sentence about the status itself where no finding says it: "Noch 182 Tage bis zum 30.09.2026.", "Kein
/// Termin genannt." Empty where a finding already does.
[[nodiscard]] QString statusSentence(const Item &item, const ItemStatus &status, const Language &language);
/// "Rot, weil 3 Termine überfällig sind."
[[nodiscard]] QString ragSentence(const ProjectStatus &project, const Language &language);
/// The short reason beside an Ampel on a card: "3 überfällig", "1 Hindernis", "seit 176 Tagen keine Meldung".
[[nodiscard]] QString ragReasonShort(const ProjectStatus &project, QDate asOf, const Language &language);
/// Days of an item: "seit 244 Tagen überfällig", "in 29 Tagen", "29 Tage nach dem Termin"; empty without
/// days.
[[nodiscard]] QString daysText(const ItemStatus &status, const Language &language);
/// The same where the word of the status stands before it: "seit 244 Tagen".
[[nodiscard]] QString daysBesideStatus(const ItemStatus &status, const Language &language);
/// Column Tage: "244", "in 29", "+15"; empty without days.
[[nodiscard]] QString daysShort(const ItemStatus &status, const Language &language);

}
