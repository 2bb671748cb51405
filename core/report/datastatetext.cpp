// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datastatetext.h"

#include "core/report/datetext.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestName = 40;
}

QString DataStateText::of(const PastState &state, const Language &language)
{
    const QDateTime local = state.moment.toLocalTime();
    switch (state.kind) {
    case PastState::Kind::Now:
        return {};
    case PastState::Kind::Moment:
        //: %1 is a day, %2 a time; stands behind "Data as at"
        return language.translate("Paper", "%1, %2 (not today)")
            .arg(DateText::day(local.date(), language), local.toString(u"HH:mm"_s));
    case PastState::Kind::Baseline: {
        const QString name = state.name.simplified();
        //: %1 is the name of a report baseline; stands behind "Data as at"
        return language.translate("Paper", "report baseline %1 (not today)")
            .arg(name.size() > longestName ? name.left(longestName - 1).trimmed() + u'…' : name);
    }
    }
    Q_UNREACHABLE();
}
