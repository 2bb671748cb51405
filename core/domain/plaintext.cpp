// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plaintext.h"

#include <algorithm>

namespace {
bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control && character != u'\n' && character != u'\r'
        && character != u'\t';
}
}

std::optional<PlainText::Fault> PlainText::faultOf(const QString &text)
{
    if (const auto control = std::ranges::find_if(text, isControl); control != text.end())
        return Fault{Fault::Kind::ControlCharacter, control->unicode()};
    if (text.size() > longest)
        return Fault{Fault::Kind::TooLong};
    return std::nullopt;
}

QString PlainText::cleaned(QString text)
{
    return text.removeIf(isControl);
}
