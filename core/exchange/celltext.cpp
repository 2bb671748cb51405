// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/celltext.h"

#include "core/domain/progresswords.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {
// Only the keys of houses are words that offices use for themselves.
QString unitText(const OrgUnit &unit)
{
    const bool house = unit.kind == UnitKind::Lead || unit.kind == UnitKind::Member
        || unit.kind == UnitKind::MemberFromNextMeeting;
    return house || unit.name.isEmpty() ? unit.key : unit.name;
}
}

namespace CellText {

QString date(const std::optional<PartialDate> &date)
{
    if (!date)
        return {};
    return date->asWritten().isEmpty() ? date->edtf() : date->asWritten();
}

QString yesOrNo(std::optional<bool> value)
{
    if (!value)
        return {};
    return *value ? u"ja"_s : u"nein"_s;
}

QString units(const std::vector<Responsibility> &units, const Portfolio &portfolio)
{
    QStringList names;
    for (const Responsibility &responsibility : units) {
        if (responsibility.role != UnitRole::Responsible)
            continue;
        const OrgUnit *unit = findUnit(portfolio, responsibility.unit);
        names.append(unit ? unitText(*unit) : responsibility.unit);
    }
    return names.join(u"; "_s); // names hold commas
}

QString of(ImportField field, const Item &item, const Portfolio &portfolio)
{
    switch (field) {
    case ImportField::Key:
        return item.key;
    case ImportField::CatalogueNumber:
        return item.measure ? item.measure->catalogueNumber : QString();
    case ImportField::Title:
        return item.title;
    case ImportField::Section:
        return item.measure ? item.measure->section : QString();
    case ImportField::Unit:
        return units(item.units, portfolio);
    case ImportField::Priority:
        return yesOrNo(item.measure ? item.measure->priority : std::nullopt);
    case ImportField::Progress:
        return ProgressWords::german(item.progress);
    case ImportField::Planned:
        return date(item.planned);
    case ImportField::Forecast:
        return date(item.forecast);
    case ImportField::Actual:
        return date(item.actual);
    case ImportField::Note:
        return item.note;
    case ImportField::StatusNote:
    case ImportField::Evidence:
        break;
    }
    return {};
}

}
