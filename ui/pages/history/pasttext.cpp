// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/pasttext.h"

#include "core/report/datetext.h"
#include "core/report/statuspaper.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct PastTr
{
    Q_DECLARE_TR_FUNCTIONS(PastText)
};
}

QString PastText::moment(const QDateTime &moment, const Language &language)
{
    const QDateTime local = moment.toLocalTime();
    return u"%1, %2"_s.arg(DateText::day(local.date(), language), local.toString(u"HH:mm"_s));
}

QString PastText::state(const PastState &state, const Language &language)
{
    switch (state.kind) {
    case PastState::Kind::Now:
        return PastTr::tr("now");
    case PastState::Kind::Moment:
        return moment(state.moment, language);
    case PastState::Kind::Baseline:
        return PastTr::tr("report baseline %1").arg(state.name);
    }
    Q_UNREACHABLE();
}

QString PastText::paperName(const Baseline &baseline)
{
    const QDate frozenOn = baseline.at.toLocalTime().date();
    if (frozenOn == baseline.asOf || baseline.paperName != statusFileName(baseline.asOf, u"pdf"_s))
        return baseline.paperName;
    const QDateTime itsEnd = frozenOn.addDays(1).startOfDay().addMSecs(-1);
    return statusFileName(baseline.asOf, u"pdf"_s, PastState::at(itsEnd));
}
