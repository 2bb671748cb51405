// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reasontext.h"

#include "core/domain/dateinput.h"
#include "core/report/datetext.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
using Sentence = QString (*)(const Language &language);

const std::array<Language, 2> &bothLanguages()
{
    static const std::array<Language, 2> languages = {Language(Language::Code::German),
                                                      Language(Language::Code::English)};
    return languages;
}

bool isIn(const QString &recorded, Sentence sentence)
{
    return std::ranges::any_of(bothLanguages(),
                               [&](const Language &language) { return recorded == sentence(language); });
}

QString restoredPattern(const Language &language)
{
    //: Reason in the history; %1 is the day of the change that is taken back
    return language.translate("Reason", "Restored: as it was before the change of %1");
}

/// The day that \a recorded names where it was made by restored(), in either language.
std::optional<QDate> dayRestored(const QString &recorded)
{
    for (const Language &language : bothLanguages()) {
        const QString beginning = restoredPattern(language).section("%1"_L1, 0, 0);
        if (!recorded.startsWith(beginning))
            continue;
        const auto read = DateInput::read(recorded.sliced(beginning.size())).date;
        if (read && read->isResolved())
            return read->latest();
    }
    return {};
}
}

QString ReasonText::undone(const Language &language)
{
    //: Reason in the history
    return language.translate("Reason", "Undone");
}

QString ReasonText::redone(const Language &language)
{
    //: Reason in the history
    return language.translate("Reason", "Redone");
}

QString ReasonText::restored(QDate day, const Language &language)
{
    return restoredPattern(language).arg(DateText::day(day, language));
}

QString ReasonText::answers(const Language &language)
{
    return language.translate("Reason", "Status survey");
}

QString ReasonText::catalogue(const Language &language)
{
    return language.translate("Reason", "Catalogue of measures");
}

QString ReasonText::sessions(const Language &language)
{
    return language.translate("Reason", "Sessions of the Senate from a file");
}

bool ReasonText::isOfAnswers(const QString &recorded)
{
    return isIn(recorded, answers);
}

bool ReasonText::isOfCatalogue(const QString &recorded)
{
    return isIn(recorded, catalogue);
}

bool ReasonText::isOfUndo(const QString &recorded)
{
    return isIn(recorded, undone) || isIn(recorded, redone) || dayRestored(recorded).has_value();
}

QString ReasonText::shown(const QString &recorded, const Language &reader)
{
    for (const Sentence sentence : {undone, redone, answers, catalogue, sessions})
        if (isIn(recorded, sentence))
            return sentence(reader);
    const auto day = dayRestored(recorded);
    return day ? restored(*day, reader) : recorded;
}

QString ReasonText::shownWithDetails(const QString &recorded, const Language &reader)
{
    const qsizetype at = recorded.lastIndexOf(" ("_L1);
    return at < 0 ? shown(recorded, reader) : shown(recorded.first(at), reader) + recorded.sliced(at);
}
