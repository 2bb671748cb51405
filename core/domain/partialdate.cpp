// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partialdate.h"

#include "core/domain/edtf.h"

using namespace Qt::Literals::StringLiterals;

PartialDate PartialDate::unresolved(const QString &asWritten)
{
    PartialDate date;
    date.m_asWritten = asWritten;
    return date;
}

Result<PartialDate> PartialDate::fromEdtf(const QString &asWritten, const QString &edtf, Validity validity)
{
    PartialDate date = unresolved(asWritten);
    if (edtf.isEmpty()) {
        // A day that does not exist is always read as one that does.
        if (validity == Validity::Invalid)
            return Error{Error::Code::Format, u"an invalid date needs the value it is read as"_s, asWritten};
        return date;
    }
    const auto value = Edtf::parse(edtf);
    if (!value)
        return Error{Error::Code::Format, u"not of the EDTF subset: "_s + edtf, asWritten};
    date.m_edtf = edtf;
    date.m_earliest = value->earliest;
    date.m_latest = value->latest;
    date.m_grain = value->grain;
    date.m_validity = validity;
    date.m_approximate = value->approximate;
    return date;
}

PartialDate PartialDate::day(QDate day)
{
    const auto date = fromEdtf(day.toString(u"dd.MM.yyyy"_s), day.toString(Qt::ISODate));
    return date ? *date : PartialDate();
}

bool isBefore(const PartialDate &left, const PartialDate &right)
{
    if (!left.isResolved() || !right.isResolved())
        return left.isResolved() && !right.isResolved();
    if (left.latest() != right.latest())
        return left.latest() < right.latest();
    return left.earliest() < right.earliest();
}
