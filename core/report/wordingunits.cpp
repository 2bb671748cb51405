// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// "Lenkungsgruppe X" is the unit, "Staatsrät:innenlenkungsgruppe X" the group: the same body.
bool isSteeringGroup(const OrgUnit &unit, const SteeringGroup &group)
{
    return unit.kind == UnitKind::Body && !group.shortName.isEmpty() && !unit.name.isEmpty()
        && group.name.endsWith(unit.name, Qt::CaseInsensitive);
}
}

QString Wording::shortName(const OrgUnit &unit, const Portfolio &portfolio, const Language &language)
{
    return isSteeringGroup(unit, portfolio.group) ? portfolio.group.shortName : shortName(unit, language);
}

QString Wording::shortName(const OrgUnit &unit, const Language & /*language*/)
{
    switch (unit.kind) {
    case UnitKind::Lead:
    case UnitKind::Member:
    case UnitKind::MemberFromNextMeeting:
        return unit.key;
    case UnitKind::Agency: {
        // Within the Land its own name goes without saying: "Bürgeramt Bremen" is the Bürgeramt.
        QString name = unit.name;
        if (name.endsWith(u" Bremen"))
            name.chop(7);
        return name.isEmpty() ? unit.key : name;
    }
    case UnitKind::Body:
    case UnitKind::Group:
        break;
    }
    return unit.name.isEmpty() ? unit.key : unit.name;
}

QString Wording::responsible(const Item &item, const Portfolio &portfolio, const Language &language)
{
    QStringList names;
    for (const Responsibility &responsibility : item.units) {
        if (responsibility.role != UnitRole::Responsible)
            continue;
        const OrgUnit *unit = findUnit(portfolio, responsibility.unit);
        names.append(unit ? shortName(*unit, portfolio, language) : responsibility.unit);
    }
    return names.join(u", "_s);
}
