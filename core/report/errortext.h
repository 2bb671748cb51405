// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dateinput.h"
#include "core/domain/plaintext.h"
#include "core/report/language.h"
#include "core/result.h"

/// Sentences for failures: what happened, what it means for the data, what to do. Never raw SQL.
[[nodiscard]] QString errorSentence(const Error &error, const Language &language);
/// Why a typed text cannot be recorded.
[[nodiscard]] QString faultSentence(const PlainText::Fault &fault, const Language &language);
/// Why a typed date was refused, and how to write it.
[[nodiscard]] QString refusalSentence(DateInput::Refusal refusal, const QString &typed,
                                      const Language &language);
