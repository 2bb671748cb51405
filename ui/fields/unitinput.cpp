// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/unitinput.h"

#include "core/report/wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array roles = {UnitRole::Responsible, UnitRole::Participating, UnitRole::Coordinating};

bool same(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

const UnitChoice *unitNamed(const QString &typed, const UnitChoices &choices)
{
    const auto exact = std::ranges::find_if(choices, [&typed](const UnitChoice &choice) {
        return same(choice.key, typed) || same(choice.shortName, typed) || same(choice.name, typed);
    });
    if (exact != choices.end())
        return &*exact;
    const UnitChoice *only = nullptr;
    for (const UnitChoice &choice : choices) {
        if (!choice.shortName.startsWith(typed, Qt::CaseInsensitive)
            && !choice.name.startsWith(typed, Qt::CaseInsensitive))
            continue;
        if (only)
            return nullptr;
        only = &choice;
    }
    return only;
}

std::optional<UnitRole> roleNamed(const QString &typed)
{
    static const std::array languages = {Language(Language::Code::German), Language(Language::Code::English)};
    for (const Language &language : languages)
        for (const UnitRole role : roles)
            if (Wording::of(role, language).startsWith(typed, Qt::CaseInsensitive))
                return role;
    return {};
}
}

UnitChoices UnitInput::choicesOf(const Portfolio &portfolio, QDate today, const Language &language)
{
    UnitChoices choices;
    choices.reserve(portfolio.units.size());
    for (const OrgUnit &unit : portfolio.units)
        choices.push_back({unit.key, Wording::shortName(unit, portfolio, language), unit.name,
                           (!unit.validTo.isValid() || unit.validTo >= today)
                               && (!unit.validFrom.isValid() || unit.validFrom <= today)});
    return choices;
}

QString UnitInput::text(const std::vector<Responsibility> &units, const UnitChoices &choices,
                        const Language &language)
{
    QStringList parts;
    for (const Responsibility &responsibility : units) {
        const auto choice = std::ranges::find(choices, responsibility.unit, &UnitChoice::key);
        const QString name = choice == choices.end() ? responsibility.unit : choice->shortName;
        parts.append(responsibility.role == UnitRole::Responsible
                         ? name
                         : u"%1 (%2)"_s.arg(name, Wording::of(responsibility.role, language)));
    }
    return parts.join(u", "_s);
}

UnitInput::Reading UnitInput::read(const QString &typed, const UnitChoices &choices)
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    static const QRegularExpression withRole(u"^(.*?)\\s*\\(([^()]*)\\)$"_s);
    std::vector<Responsibility> units;
    for (const QString &part : typed.split(separators)) {
        const QString text = part.simplified();
        if (text.isEmpty())
            continue;
        const auto match = withRole.match(text);
        const QString name = match.hasMatch() ? match.captured(1) : text;
        const QString roleText = match.hasMatch() ? match.captured(2).trimmed() : QString();
        const UnitChoice *unit = name.isEmpty() ? nullptr : unitNamed(name, choices);
        if (!unit)
            return {{}, name, false, false};
        const auto role = roleText.isEmpty() ? UnitRole::Responsible : roleNamed(roleText);
        if (!role)
            return {{}, roleText, true, false};
        if (std::ranges::find(units, unit->key, &Responsibility::unit) != units.end())
            return {{}, unit->shortName, false, true};
        units.push_back({unit->key, *role});
    }
    return {units, {}, false, false};
}
