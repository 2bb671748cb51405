// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

/// A date as somebody wrote it, plus what it was understood as: a subset of EDTF (ISO 8601-2:2019).
///
/// The text as written is kept for ever. The EDTF value is a day, month, quarter (33 to 36), half-year (40,
/// 41), year, each with an optional suffix `~ ? %`, or an interval `a/b`. A text that names no date
/// ("schnellstmöglich") has no value and is valid all the same; a text that names a day that does not exist
/// ("31.04.2026") is invalid and is read as the last day of that month.
class PartialDate
{
public:
    enum class Grain { None, Day, Month, Quarter, HalfYear, Year, Interval };
    enum class Validity { Valid, Invalid };

    PartialDate() = default;

    /// A text that names no date.
    [[nodiscard]] static PartialDate unresolved(const QString &asWritten);
    /// Error::Code::Format if \a edtf is not of the subset; an empty \a edtf gives an unresolved date.
    [[nodiscard]] static Result<PartialDate> fromEdtf(const QString &asWritten, const QString &edtf,
                                                      Validity validity = Validity::Valid);
    /// One day, written as an office writes it (05.05.2026).
    [[nodiscard]] static PartialDate day(QDate day);

    [[nodiscard]] const QString &asWritten() const { return m_asWritten; }
    [[nodiscard]] const QString &edtf() const { return m_edtf; }
    /// False if the text names a day that does not exist.
    [[nodiscard]] bool isValid() const { return m_validity == Validity::Valid; }
    /// Whether there is a value to compare with.
    [[nodiscard]] bool isResolved() const { return m_grain != Grain::None; }
    /// Whether the value or either end of it carries `~`, `?` or `%`.
    [[nodiscard]] bool isApproximate() const { return m_approximate; }
    /// One day, not an interval.
    [[nodiscard]] bool hasDayPrecision() const { return m_grain == Grain::Day; }
    [[nodiscard]] Grain grain() const { return m_grain; }
    /// First and last day meant; null dates if unresolved.
    [[nodiscard]] QDate earliest() const { return m_earliest; }
    [[nodiscard]] QDate latest() const { return m_latest; }

    bool operator==(const PartialDate &) const = default;

private:
    QString m_asWritten;
    QString m_edtf;
    QDate m_earliest;
    QDate m_latest;
    Grain m_grain = Grain::None;
    Validity m_validity = Validity::Valid;
    bool m_approximate = false;
};

/// Order of dates in lists: by the latest day, then the earliest; unresolved ones last.
[[nodiscard]] bool isBefore(const PartialDate &left, const PartialDate &right);
