// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QJsonObject>

#include <optional>

/// How a command answers: for people, or for programs.
enum class Format { Table, Json, Csv };

/// What --format asks for, a table without it; nullopt once it has failed with ExitCode::Usage.
[[nodiscard]] std::optional<Format> formatAsked(Invocation &invocation, const std::vector<Format> &known);
/// The option for commands that know a table and JSON.
[[nodiscard]] Option tableOrJsonOption();
/// ISO 8601 with the offset of the local clock, to the millisecond: exact enough to ask for the state of that
/// moment.
[[nodiscard]] QString isoMoment(const QDateTime &at);
/// "05.05.2026 10:00" of the local clock.
[[nodiscard]] QString momentText(const QDateTime &at, const Language &language);
/// null for an empty text, as in every contract.
[[nodiscard]] QJsonValue orNull(const QString &text);
/// YYYY-MM-DD, or null.
[[nodiscard]] QJsonValue orNull(QDate day);
/// Such that no text in it can command a terminal.
[[nodiscard]] QString jsonText(const QJsonObject &object);
/// Prints it so that no text in it can command a terminal.
void printJson(Invocation &invocation, const QJsonObject &object);
