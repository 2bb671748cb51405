// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importvalues.h"

#include "core/domain/progresswords.h"
#include "core/exchange/celltext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using ImportValues::Parsed;

Parsed failed(ImportCause cause, DateInput::Refusal refusal = DateInput::Refusal::NotUnderstood)
{
    return {{}, cause, refusal};
}

Parsed parsedDate(ImportField field, const QString &typed)
{
    // Programs that export a day often write midnight behind it.
    static const QRegularExpression midnight(u"(?<=\\d)[ T]0?0:00(:00(\\.0+)?)?$"_s);
    const auto reading = DateInput::read(QString(typed).remove(midnight));
    if (!reading.date)
        return failed(ImportCause::DateUnreadable, reading.refusal);
    // "schnellstmöglich" is a plan, but nothing was ever done on it.
    if (field == ImportField::Actual && !reading.date->isResolved())
        return failed(ImportCause::DateUnreadable);
    return {*reading.date};
}

Parsed parsedUnits(const QString &typed, const Portfolio &portfolio)
{
    auto units = ImportValues::units(typed, portfolio);
    return units ? Parsed{*std::move(units)} : failed(ImportCause::UnitUnknown);
}

Evidence evidenceOf(const QString &typed)
{
    static const QRegularExpression address(u"^https?://\\S+$"_s, QRegularExpression::CaseInsensitiveOption);
    Evidence evidence;
    if (address.match(typed).hasMatch())
        evidence.link = typed;
    else
        evidence.text = typed;
    return evidence;
}

// "Der Senator für Finanzen" and "Senatorin für Finanzen" are one house.
QString foldedUnit(const QString &name)
{
    static const QRegularExpression article(u"^(der|die|das) "_s);
    QString folded = name.simplified().toLower();
    folded.remove(article);
    return folded.replace(u"senatorin "_s, u"senator "_s);
}

const OrgUnit *unitNamed(const QString &name, const Portfolio &portfolio)
{
    const QString wanted = foldedUnit(name);
    for (const OrgUnit &unit : portfolio.units)
        if (unit.key.compare(name.simplified(), Qt::CaseInsensitive) == 0 || foldedUnit(unit.name) == wanted)
            return &unit;
    return nullptr;
}

std::vector<QString> responsible(const std::vector<Responsibility> &units)
{
    std::vector<QString> keys;
    for (const Responsibility &unit : units)
        if (unit.role == UnitRole::Responsible)
            keys.push_back(unit.unit);
    std::ranges::sort(keys);
    return keys;
}

bool isSameDate(const std::optional<PartialDate> &left, const PartialDate &right)
{
    if (!left || left->isResolved() != right.isResolved())
        return false;
    if (!right.isResolved())
        return left->asWritten().simplified() == right.asWritten().simplified();
    return left->edtf() == right.edtf() && left->isValid() == right.isValid();
}

const std::optional<PartialDate> &dateIn(ImportField field, const Item &item)
{
    return field == ImportField::Planned ? item.planned
        : field == ImportField::Forecast ? item.forecast
                                         : item.actual;
}

bool hasEvidence(const Item &item, const Evidence &evidence)
{
    return std::ranges::any_of(item.evidence, [&evidence](const Evidence &known) {
        return known.text.trimmed() == evidence.text && known.link.trimmed() == evidence.link;
    });
}

void replaceResponsible(std::vector<Responsibility> &units, const std::vector<Responsibility> &by)
{
    std::erase_if(units, [&by](const Responsibility &old) {
        return old.role == UnitRole::Responsible
            || std::ranges::find(by, old.unit, &Responsibility::unit) != by.end();
    });
    units.insert(units.begin(), by.begin(), by.end());
}

void setText(ImportField field, const QString &text, Item &item)
{
    if (field == ImportField::Title)
        item.title = text;
    else if (field == ImportField::Note)
        item.note = text;
    else if (field == ImportField::CatalogueNumber && item.measure)
        item.measure->catalogueNumber = text;
    else if (field == ImportField::Section && item.measure)
        item.measure->section = text;
}
}

namespace ImportValues {

bool saysNothing(const QString &typed)
{
    static const QRegularExpression nothing(u"^[-–—./\\s]*$|^k\\.? ?a\\.?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return nothing.match(typed.trimmed()).hasMatch();
}

bool isNothingReported(const QString &typed)
{
    static const QRegularExpression word(u"^fehlanzeige[.!]?$"_s, QRegularExpression::CaseInsensitiveOption);
    return word.match(typed.trimmed()).hasMatch();
}

std::optional<bool> yesOrNo(const QString &typed)
{
    const QString word = typed.simplified().toLower();
    static const QStringList yes = {u"ja"_s,
                                    u"j"_s,
                                    u"x"_s,
                                    u"✓"_s,
                                    u"✔"_s,
                                    u"wahr"_s,
                                    u"true"_s,
                                    u"1"_s,
                                    u"yes"_s,
                                    u"schwerpunkt"_s,
                                    u"schwerpunktmaßnahme"_s};
    static const QStringList no = {u"nein"_s, u"n"_s, u"falsch"_s, u"false"_s, u"0"_s, u"no"_s};
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<std::vector<Responsibility>> units(const QString &typed, const Portfolio &portfolio)
{
    if (const OrgUnit *whole = unitNamed(typed, portfolio)) // names hold commas
        return std::vector{Responsibility{whole->key, UnitRole::Responsible}};
    static const QRegularExpression firmly(u"[;\\n]"_s);
    static const QRegularExpression loosely(u"[,/+&]|\\bund\\b"_s);
    std::vector<Responsibility> found;
    const auto add = [&](const QString &name) {
        const OrgUnit *unit = unitNamed(name, portfolio);
        if (unit && std::ranges::find(found, unit->key, &Responsibility::unit) == found.end())
            found.push_back({unit->key, UnitRole::Responsible});
        return unit != nullptr;
    };
    const QStringList parts = typed.split(firmly, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty() || add(part))
            continue;
        const QStringList names = part.split(loosely, Qt::SkipEmptyParts);
        if (!std::ranges::all_of(names, add))
            return std::nullopt;
    }
    return found.empty() ? std::nullopt : std::optional(found);
}

Parsed parse(ImportField field, const QString &typed, const Item &item, const Portfolio &portfolio)
{
    switch (field) {
    case ImportField::CatalogueNumber:
    case ImportField::Section:
        return item.measure ? Parsed{typed} : failed(ImportCause::NotAMeasure);
    case ImportField::Priority: {
        if (!item.measure)
            return failed(ImportCause::NotAMeasure);
        const auto truth = yesOrNo(typed);
        return truth ? Parsed{*truth} : failed(ImportCause::YesOrNoExpected);
    }
    case ImportField::Progress: {
        const auto progress = ProgressWords::read(typed);
        return progress ? Parsed{ReportedProgress{*progress, {}}} : failed(ImportCause::ProgressUnknown);
    }
    case ImportField::Planned:
    case ImportField::Forecast:
    case ImportField::Actual:
        return parsedDate(field, typed);
    case ImportField::Unit:
        return parsedUnits(typed, portfolio);
    case ImportField::Evidence:
        return {evidenceOf(typed)};
    case ImportField::Title:
    case ImportField::Note:
    case ImportField::Key:
    case ImportField::StatusNote:
        break;
    }
    return {typed};
}

bool isSame(ImportField field, const QString &typed, const ImportValue &value, const Item &item,
            const Portfolio &portfolio)
{
    if (const QString shown = CellText::of(field, item, portfolio);
        !shown.isEmpty() && shown.simplified() == typed.simplified())
        return true;
    if (const auto *truth = std::get_if<bool>(&value))
        return item.measure && item.measure->priority == *truth;
    if (const auto *reported = std::get_if<ReportedProgress>(&value))
        return item.progress == reported->progress;
    if (const auto *date = std::get_if<PartialDate>(&value))
        return isSameDate(dateIn(field, item), *date);
    if (const auto *units = std::get_if<std::vector<Responsibility>>(&value))
        return responsible(item.units) == responsible(*units);
    if (const auto *evidence = std::get_if<Evidence>(&value))
        return hasEvidence(item, *evidence);
    return false;
}

void apply(ImportField field, const ImportValue &value, Item &item)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        setText(field, *text, item);
    } else if (const auto *truth = std::get_if<bool>(&value)) {
        if (item.measure)
            item.measure->priority = *truth;
    } else if (const auto *reported = std::get_if<ReportedProgress>(&value)) {
        item.progress = reported->progress;
        item.cancelReason = reported->progress == Progress::Cancelled ? reported->cancelReason : QString();
    } else if (const auto *date = std::get_if<PartialDate>(&value)) {
        auto &place = field == ImportField::Planned ? item.planned
            : field == ImportField::Forecast        ? item.forecast
                                                    : item.actual;
        place = *date;
    } else if (const auto *units = std::get_if<std::vector<Responsibility>>(&value)) {
        replaceResponsible(item.units, *units);
    } else if (const auto *evidence = std::get_if<Evidence>(&value)) {
        if (!hasEvidence(item, *evidence))
            item.evidence.push_back(*evidence);
    }
}

}
