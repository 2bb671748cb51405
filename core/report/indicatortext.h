// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/indicatorstate.h"
#include "core/report/language.h"

/// How sure a figure is, by the word that stands before it.
enum class Certainty {
    Exact, ///< no word
    About, ///< "rund", "fast", "etwa", "nahezu"
    AtMost, ///< "bis zu", "maximal"
    Over, ///< "über"
};

/// Indicators in words, for the window and for screen readers.
namespace IndicatorText {

[[nodiscard]] Certainty certaintyOf(const QString &wording);
/// The words that may stand before a figure ("rund", "bis zu"), in the language of the reader.
[[nodiscard]] QStringList figureWords(const Language &language);
/// Whether \a wording is one of them, in German or English; no word stands for an exact figure.
[[nodiscard]] bool isFigureWord(const QString &wording);
/// "150.000", "13,5".
[[nodiscard]] QString number(double value, const Language &language);
/// "15 %", "15.000 pro Jahr", "31 Kalendertage"; units that are not known stand as written.
[[nodiscard]] QString amount(double value, const QString &unit, const Language &language);
/// Whether \a unit, as the source writes it, is percent.
[[nodiscard]] bool isPercent(const QString &unit);
/// The unit behind a figure: "pro Jahr"; empty for a mere number.
[[nodiscard]] QString unitWords(const QString &unit, const Language &language);
/// "fast 150.000": the word that says how sure the figure is, and the figure. Other words of the source do
/// not stand before a figure ("lediglich", "nur").
[[nodiscard]] QString figure(const IndicatorValue &value, const Language &language);
/// The same with its unit.
[[nodiscard]] QString worded(const IndicatorValue &value, const QString &unit, const Language &language);
/// "07.10.2025", "1. Halbjahr 2025"; that it is not stated, if it is not.
[[nodiscard]] QString measuredOn(const IndicatorValue &value, const Language &language);
/// "Schätzung", "Potenzial", "Ziel".
[[nodiscard]] QString kind(TargetKind kind, const Language &language);
/// "20 bis 30 %", "bis zu 15.000 pro Jahr".
[[nodiscard]] QString targetFigure(const IndicatorTarget &target, const QString &unit,
                                   const Language &language);
/// "Schätzung: 20 bis 30 %", "Ziel: maximal 31 Kalendertage".
[[nodiscard]] QString targetLine(const IndicatorTarget &target, const QString &unit,
                                 const Language &language);
/// What the target's wording says beyond the word before its figure; empty: nothing.
[[nodiscard]] QString targetNote(const IndicatorTarget &target);
/// "Senatsvorlage vom 06.10.2025, Abschnitt B.1, Absatz 4"; empty if nothing is recorded.
[[nodiscard]] QString source(const SourceRef &source, const Language &language);
/// Where in its document: "B.1, Absatz 4"; where it does not hold for the newest values "Schätzung und Werte
/// bis 07.10.2025: B.1, Absatz 4". Empty if nothing is recorded, or nothing that is shown was read there.
[[nodiscard]] QString passage(const IndicatorState &state, const Language &language);
/// "Fundstelle: Senatsvorlage ...", with what it holds for where that is not all; empty like passage().
[[nodiscard]] QString sourceLine(const IndicatorState &state, const Language &language);
/// "noch kein Messwert", or that there is none up to the Stichtag.
[[nodiscard]] QString missing(const IndicatorState &state, const Language &language);
/// "Ohne Tagesangabe: fast 150.000 pro Jahr": values beside the current one whose day nobody named; empty:
/// none.
[[nodiscard]] QString undatedLine(const IndicatorState &state, const Language &language);
/// All of it, for a screen reader: name, newest value and its day, those before it, target, source.
[[nodiscard]] QString sentence(const IndicatorState &state, const Language &language);

}
