// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"

/// Reasons in the history that the program gives itself. They are recorded as a sentence in the language of
/// that moment, and shown in that of whoever reads them.
namespace ReasonText {

/// Without the name of the step: the entry itself tells what changed, from what and to what.
[[nodiscard]] QString undone(const Language &language);
[[nodiscard]] QString redone(const Language &language);
/// \a day of the change that is taken back.
[[nodiscard]] QString restored(QDate day, const Language &language);
/// Of answers to the status survey, and of a catalogue of measures.
[[nodiscard]] QString answers(const Language &language);
[[nodiscard]] QString catalogue(const Language &language);
/// Of a file that names sessions of the Senate.
[[nodiscard]] QString sessions(const Language &language);

/// Whether \a recorded is the one of answers, or of a catalogue, in whatever language it was written.
[[nodiscard]] bool isOfAnswers(const QString &recorded);
[[nodiscard]] bool isOfCatalogue(const QString &recorded);
/// Likewise of what was undone, redone or restored: it does not say why something changed.
[[nodiscard]] bool isOfUndo(const QString &recorded);

/// \a recorded in the language of the reader, where the program made it; what a person wrote stays as it is.
[[nodiscard]] QString shown(const QString &recorded, const Language &reader);
/// The same where details stand in brackets behind the reason: "Status survey (30 November 2026)".
[[nodiscard]] QString shownWithDetails(const QString &recorded, const Language &reader);

}
