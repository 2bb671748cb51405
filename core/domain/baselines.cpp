// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/baselines.h"

#include "core/domain/dateinput.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The day that the whole name is, not that of a moment.
QDate bareDay(const QString &name)
{
    return name.contains(u':') ? QDate() : Baselines::dayNamed(name);
}

Baselines::Meant oneOf(std::vector<const Baseline *> found)
{
    if (found.size() == 1)
        return {found.front(), {}};
    return {nullptr, std::move(found)};
}
}

Baselines::Meant Baselines::on(const std::vector<Baseline> &baselines, QDate day)
{
    std::vector<const Baseline *> named;
    std::vector<const Baseline *> standing;
    for (const Baseline &baseline : baselines) {
        if (!day.isValid() || baseline.asOf != day)
            continue;
        standing.push_back(&baseline);
        if (bareDay(baseline.name) == day)
            named.push_back(&baseline);
    }
    return oneOf(named.empty() ? std::move(standing) : std::move(named));
}

Baselines::Meant Baselines::meant(const std::vector<Baseline> &baselines, const QString &typed)
{
    const QString name = typed.trimmed();
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const Baseline &baseline : baselines)
            if (baseline.name.compare(name, sensitivity) == 0)
                return {&baseline, {}};
    return on(baselines, bareDay(name));
}

QString Baselines::otherSpelling(const QStringList &names, const QString &name)
{
    const QDate day = bareDay(name);
    const auto same = std::ranges::find_if(names, [&](const QString &known) {
        return known != name
            && (known.compare(name, Qt::CaseInsensitive) == 0 || (day.isValid() && bareDay(known) == day));
    });
    return same == names.end() ? QString() : *same;
}

QDate Baselines::dayNamed(const QString &name)
{
    // What stands before the time of a moment is its day.
    static const QRegularExpression time(u"[T ]\\d{1,2}:.*$"_s);
    const QString typed = name.simplified().remove(time);
    const auto date = DateInput::read(typed).date;
    const bool isDay = date && date->hasDayPrecision() && date->isValid() && !date->isApproximate();
    return isDay ? date->earliest() : QDate();
}

std::optional<Baselines::NameFault> Baselines::nameFault(const QString &name)
{
    const auto breaksLine = [](QChar character) {
        return character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph;
    };
    if (name.size() > longestName)
        return NameFault::TooLong;
    if (std::ranges::any_of(name, breaksLine))
        return NameFault::NotOneLine;
    return name.contains(u':') && dayNamed(name).isValid() ? std::optional(NameFault::Moment) : std::nullopt;
}

bool Baselines::namesAnotherDay(const QString &name, QDate asOf)
{
    const QDate named = dayNamed(name);
    return named.isValid() && named != asOf;
}
