// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchtext.h"

#include "core/domain/foldedtext.h"
#include "core/report/datetext.h"
#include "core/report/wording.h"

SearchText::SearchText(const Language &language, const Portfolio *portfolio)
    : m_language(language)
{
    if (!portfolio)
        return;
    for (const OrgUnit &unit : portfolio->units)
        m_unitNames.insert(unit.key, Wording::shortName(unit, *portfolio, language) + u'\n' + unit.name);
}

QString SearchText::of(const Item &item)
{
    QString text = item.key + u'\n' + item.title;
    if (item.resolution) // called by its session and Ziffer, not by its key
        text += u'\n' + Wording::resolutionName(item, m_language).replace(QChar::Nbsp, u' ');
    for (const Responsibility &responsibility : item.units)
        text += u'\n' + responsibility.unit + u'\n' + m_unitNames.value(responsibility.unit);
    for (const auto *date : {&item.planned, &item.forecast, &item.actual})
        if (*date)
            text += u'\n' + (*date)->asWritten() + u'\n' + grainOf(**date);
    return foldedText(text);
}

const QString &SearchText::grainOf(const PartialDate &date)
{
    const auto known = m_grains.constFind(date.edtf());
    if (known != m_grains.cend())
        return *known;
    QString shown = DateText::shortGrain(date, m_language) + u'\n' + DateText::grain(date, m_language);
    if (date.isResolved()) // "bis 31.12.2026", as lists have it
        shown += u'\n' + DateText::day(date.latest(), m_language);
    return *m_grains.insert(date.edtf(), shown.replace(QChar::Nbsp, u' '));
}
