// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/itemtext.h"

#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/wording.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ItemTextTr
{
    Q_DECLARE_TR_FUNCTIONS(ItemText)
};
}

// The key of an order is only an identifier (domain.md).
QString ItemText::label(const Item &item, const Language &language)
{
    return Wording::isNumberedResolution(item) ? Wording::resolutionNumber(*item.resolution->number, language)
                                               : item.key;
}

QString ItemText::due(const PartialDate &date, const Language &language)
{
    if (!date.isResolved())
        return {};
    const QString last = DateText::day(date.latest(), language);
    return date.hasDayPrecision() ? last : ItemTextTr::tr("by %1").arg(last);
}

QString ItemText::dueShort(const PartialDate &date, const Language &language)
{
    if (language.code() == Language::Code::German || !date.isResolved())
        return due(date, language);
    const QString last = DateText::shortDay(date.latest(), language);
    return date.hasDayPrecision() ? last : ItemTextTr::tr("by %1").arg(last);
}

QString ItemText::spoken(const Item &item, const ItemStatus &status, const Language &language)
{
    const QString resolution = Wording::resolutionName(item, language);
    QStringList parts{resolution.isEmpty() ? item.key : resolution, Wording::title(item, language),
                      Wording::status(status, language), FindingText::daysBesideStatus(status, language)};
    if (item.planned && item.planned->isResolved())
        parts.append(ItemTextTr::tr("date %1").arg(due(*item.planned, language)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString ItemText::why(const Item &item, const ItemStatus &status, const Language &language)
{
    const QString own = FindingText::statusSentence(item, status, language);
    if (!own.isEmpty())
        return own;
    return status.findings.empty() ? QString() : FindingText::sentence(status.findings.front(), language);
}
