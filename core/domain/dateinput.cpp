// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"

#include "core/domain/dateinputparser.h"
#include "core/domain/edtf.h"

#include <algorithm>

namespace DateInput {

namespace {
constexpr qsizetype longestText = 200;

Reading readEdtf(const QString &text, const QString &edtf, const Edtf::Value &value)
{
    if (value.earliest.year() < firstYear || value.latest.year() > lastYear)
        return {std::nullopt, Refusal::YearOutOfRange};
    Reading reading;
    if (const auto date = PartialDate::fromEdtf(text, edtf))
        reading.date = *date;
    return reading;
}
}

Reading read(const QString &text)
{
    if (text.size() > longestText)
        return {std::nullopt, Refusal::NotUnderstood};
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {std::nullopt, Refusal::Empty};
    if (std::ranges::none_of(trimmed, [](QChar character) { return character.isDigit(); })) {
        if (std::ranges::none_of(trimmed, [](QChar character) { return character.isLetter(); }))
            return {std::nullopt, Refusal::NotUnderstood};
        Reading reading;
        reading.date = PartialDate::unresolved(text);
        return reading;
    }
    if (const auto value = Edtf::parse(trimmed))
        return readEdtf(text, trimmed, *value);
    const auto expression = Parser(tokens(trimmed)).expression();
    if (!expression)
        return {std::nullopt, Refusal::NotUnderstood};
    return resolve(*expression, text);
}

}
