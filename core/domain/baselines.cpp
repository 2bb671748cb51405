// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/baselines.h"

#include "core/domain/dateinput.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

const Baseline *Baselines::on(const std::vector<Baseline> &baselines, QDate day)
{
    const auto newest = std::find_if(baselines.rbegin(), baselines.rend(),
                                     [day](const Baseline &baseline) { return baseline.asOf == day; });
    return newest == baselines.rend() ? nullptr : &*newest;
}

int Baselines::countOn(const std::vector<Baseline> &baselines, QDate day)
{
    return int(std::ranges::count(baselines, day, &Baseline::asOf));
}

QDate Baselines::dayNamed(const QString &name)
{
    QString typed = name.simplified();
    if (typed.contains(u':')) { // a moment: what stands before its time is the day
        const qsizetype time = typed.indexOf(u'T') > 0 ? typed.indexOf(u'T') : typed.indexOf(u' ');
        typed = typed.left(time);
    }
    const auto date = DateInput::read(typed).date;
    const bool isDay = date && date->hasDayPrecision() && date->isValid() && !date->isApproximate();
    return isDay ? date->earliest() : QDate();
}

bool Baselines::namesAnotherDay(const QString &name, QDate asOf)
{
    const QDate named = dayNamed(name);
    return named.isValid() && named != asOf;
}
