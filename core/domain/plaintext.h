// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Whether a text can be recorded: every text may go into the cell of a spreadsheet one day, and be read
/// there.
namespace PlainText {

/// Characters; what the cell of a spreadsheet holds at most.
inline constexpr qsizetype longest = 32'767;

struct Fault
{
    enum class Kind { TooLong, ControlCharacter };
    Kind kind = Kind::TooLong;
    char16_t character = 0; ///< of ControlCharacter

    bool operator==(const Fault &) const = default;
};

/// nullopt: there is nothing wrong with \a text. Line ends and tabs are no control characters here.
[[nodiscard]] std::optional<Fault> faultOf(const QString &text);
/// \a text without control characters.
[[nodiscard]] QString cleaned(QString text);

}
