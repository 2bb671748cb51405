// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reasontext.h"

#include "core/domain/dateinput.h"
#include "core/report/datetext.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
using Pattern = QString (*)(const Language &language); ///< with %1

QString undonePattern(const Language &language)
{
    //: Reason in the history. %1 is the step, e.g. "Title of KI-06 changed"
    return language.translate("Reason", "Undone: %1");
}

QString redonePattern(const Language &language)
{
    //: Reason in the history. %1 is the step, e.g. "Title of KI-06 changed"
    return language.translate("Reason", "Redone: %1");
}

QString restoredPattern(const Language &language)
{
    //: Reason in the history; %1 is the day of the change that is taken back
    return language.translate("Reason", "Restored: as it was before the change of %1");
}

/// What stands for %1 where \a recorded was made by the pattern, in either language.
std::optional<QString> argumentOf(const QString &recorded, Pattern pattern)
{
    static const Language languages[] = {Language(Language::Code::German), Language(Language::Code::English)};
    for (const Language &language : languages)
        if (const QString beginning = pattern(language).section("%1"_L1, 0, 0);
            recorded.startsWith(beginning))
            return recorded.sliced(beginning.size());
    return {};
}
}

QString ReasonText::undone(const QString &step, const Language &language)
{
    return undonePattern(language).arg(step);
}

QString ReasonText::redone(const QString &step, const Language &language)
{
    return redonePattern(language).arg(step);
}

QString ReasonText::restored(QDate day, const Language &language)
{
    return restoredPattern(language).arg(DateText::day(day, language));
}

QString ReasonText::shown(const QString &recorded, const Language &reader)
{
    if (const auto step = argumentOf(recorded, undonePattern))
        return undone(shown(*step, reader), reader);
    if (const auto step = argumentOf(recorded, redonePattern))
        return redone(shown(*step, reader), reader);
    const auto day = argumentOf(recorded, restoredPattern);
    const auto read = day ? DateInput::read(*day).date : std::nullopt;
    return read && read->isResolved() ? restored(read->latest(), reader) : recorded;
}
