// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

/// One of the states that can be compared.
struct PastState
{
    enum class Kind {
        Now, ///< what is recorded, judged as of today
        Moment, ///< what was recorded at `moment`, judged as of its day
        Baseline, ///< the Berichtsstand `name`, judged as of its own Stichtag
    };
    Kind kind = Kind::Now;
    QString name;
    QDateTime moment;

    bool operator==(const PastState &) const = default;

    [[nodiscard]] static PastState now() { return {}; }
    [[nodiscard]] static PastState at(const QDateTime &moment) { return {Kind::Moment, {}, moment}; }
    [[nodiscard]] static PastState baseline(const QString &name) { return {Kind::Baseline, name, {}}; }
};
Q_DECLARE_METATYPE(PastState)
