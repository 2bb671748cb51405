// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalfields.h"

#include "core/report/datetext.h"

using namespace Qt::Literals::StringLiterals;

namespace TerminalFields {

QString recordFieldOf(const QString &field, const Item &item)
{
    if (field == "unit"_L1)
        return u"units"_s;
    return field == "number"_L1 && item.measure ? u"catalogueNumber"_s : field;
}

QString nameOf(const QString &recordField)
{
    if (recordField == "units"_L1)
        return u"unit"_s;
    return recordField == "catalogueNumber"_L1 ? u"number"_s : recordField;
}

QString unknownUnit(const QString &typed, const Portfolio &portfolio, const Language &language)
{
    QStringList keys;
    for (const OrgUnit &unit : portfolio.units)
        keys.append(unit.key);
    if (keys.isEmpty())
        return language.translate("Cli", "There is no unit %1; the portfolio has none yet.")
            .arg(DateText::quoted(typed, language));
    return language.translate("Cli", "There is no unit %1; the keys are: %2.")
        .arg(DateText::quoted(typed, language), keys.join(u", "_s));
}

}
