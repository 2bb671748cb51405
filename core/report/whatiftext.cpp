// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/whatiftext.h"

#include "core/report/indicatortext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString percent(double share, const Language &language)
{
    return IndicatorText::amount(share, u"Prozent"_s, language);
}

QString sharesOf(const OnlineWhatIf &whatIf, double OnlineWhatIf::Service::*share, const Language &language)
{
    QStringList shares;
    for (const OnlineWhatIf::Service &service : whatIf.services)
        shares.append(percent(service.*share, language));
    return shares.size() == 2 ? language.translate("WhatIf", "%1 and %2").arg(shares[0], shares[1])
                              : shares.join(", "_L1);
}

/// Where newer shares move the line away from the potential of the source; empty: there are none.
QString countedFrom(const OnlineWhatIf &whatIf, const Language &language)
{
    const bool isNewer = std::ranges::any_of(whatIf.services, [](const OnlineWhatIf::Service &service) {
        return service.today != service.stated;
    });
    if (!isNewer)
        return {};
    return language
        .translate("WhatIf",
                   "The appointments are counted from today's shares (%1): "
                   "from there, %2 in both services gives %3 per year.")
        .arg(sharesOf(whatIf, &OnlineWhatIf::Service::today, language), percent(whatIf.high, language),
             WhatIfText::atMost(whatIf.freedAt(whatIf.high), language));
}
}

QString WhatIfText::atMost(double appointments, const Language &language)
{
    return language.translate("WhatIf", "up to %1")
        .arg(IndicatorText::number(roundedToHundreds(appointments), language));
}

QString WhatIfText::result(double appointments, const Language &language)
{
    if (roundedToHundreds(appointments) <= 0)
        return language.translate("WhatIf", "no additional appointments");
    return language.translate("WhatIf", "%1 additional appointments per year")
        .arg(atMost(appointments, language));
}

QString WhatIfText::estimate(const OnlineWhatIf &whatIf, const Language &language)
{
    return language.translate("WhatIf", "Estimate %1 to %2")
        .arg(IndicatorText::number(whatIf.low, language), percent(whatIf.high, language));
}

QString WhatIfText::service(const OnlineWhatIf::Service &service, const Language &language)
{
    QString cases = IndicatorText::amount(service.casesPerYear, service.cases.unit, language);
    for (const IndicatorValue &value : service.cases.values)
        if (value.value == service.casesPerYear)
            cases = IndicatorText::worded(value, service.cases.unit, language);
    return u"%1 (%2)"_s.arg(service.cases.name, cases);
}

QString WhatIfText::moved(const OnlineWhatIf &whatIf, const OnlineWhatIf::Service &service, double share,
                          const Language &language)
{
    return language.translate("WhatIf", "%1 more cases online")
        .arg(IndicatorText::number(roundedToHundreds(whatIf.moved(service, share)), language));
}

QString WhatIfText::assumption(const OnlineWhatIf &whatIf, const Portfolio &portfolio,
                               const Language &language)
{
    const QString factor = language.locale().toString(whatIf.factor(), 'f', 2);
    const QString potential =
        IndicatorText::targetFigure(*whatIf.potential.target, whatIf.potential.unit, language);
    QStringList sentences{
        language.translate("WhatIf", "Assumed: each case that moves online frees up to %1 appointments.")
            .arg(factor),
        language
            .translate("WhatIf",
                       "This factor is not measured. It is calibrated on the shares of the source (%1): "
                       "from there, %2 in both services gives its potential (%3).")
            .arg(sharesOf(whatIf, &OnlineWhatIf::Service::stated, language), percent(whatIf.high, language),
                 potential)};
    if (const QString base = countedFrom(whatIf, language); !base.isEmpty())
        sentences.append(base);
    sentences.append(language
                         .translate("WhatIf",
                                    "%1 to %2 is an estimate of the source, neither it nor the potential is "
                                    "a goal.")
                         .arg(IndicatorText::number(whatIf.low, language), percent(whatIf.high, language)));
    const Indicator *waiting = findIndicator(portfolio, QString::fromUtf16(CitizenOffice::waitingTime));
    if (waiting && waiting->target && waiting->target->kind == TargetKind::Goal)
        sentences.append(language.translate("WhatIf", "The one goal is the wait for an appointment: %1.")
                             .arg(IndicatorText::targetFigure(*waiting->target, waiting->unit, language)));
    if (const Indicator *records = findIndicator(portfolio, QString::fromUtf16(CitizenOffice::recordCases)))
        //: %1 is the name of an indicator: Führungszeugnisse
        sentences.append(
            language.translate("WhatIf", "%1: the source names no online share, so they do not count here.")
                .arg(records->name));
    if (const QString source = IndicatorText::source(whatIf.potential.source, language); !source.isEmpty())
        sentences.append(language.translate("WhatIf", "Source: %1.").arg(source));
    return sentences.join(u' ');
}

QString WhatIfText::overtaken(const OnlineWhatIf &whatIf, const Language &language)
{
    QStringList sentences;
    for (const OnlineWhatIf::Service &service : whatIf.arrived()) {
        //: %1 is a service of the Bürgeramt, %2 its share, %3 to %4 the estimate of the source
        const QString words = service.today > whatIf.high
            ? language.translate("WhatIf",
                                 "%1: at %2 the online share already lies above the %3 to %4 of the source.")
            : language.translate(
                "WhatIf", "%1: at %2 the online share has reached the end of the %3 to %4 of the source.");
        sentences.append(words.arg(service.cases.name, percent(service.today, language),
                                   IndicatorText::number(whatIf.low, language),
                                   percent(whatIf.high, language)));
    }
    sentences.append(language.translate("WhatIf", "So there is nothing to estimate here."));
    return sentences.join(u' ');
}

QString WhatIfText::line(const OnlineWhatIf &whatIf, const Language &language)
{
    return language
        .translate("WhatIf",
                   "Today %1. With %2 in both services %3, with %4 in both services %5 additional "
                   "appointments per year; everything below the line is possible.")
        .arg(sharesOf(whatIf, &OnlineWhatIf::Service::today, language), percent(whatIf.low, language),
             atMost(whatIf.freedAt(whatIf.low), language), percent(whatIf.high, language),
             atMost(whatIf.freedAt(whatIf.high), language))
        .replace(QChar::Nbsp, u' ');
}
