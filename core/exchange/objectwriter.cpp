// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/objectwriter.h"

using namespace Qt::Literals::StringLiterals;

QJsonValue ObjectWriter::toJson(const PartialDate &value)
{
    QJsonObject object{{u"asWritten"_s, value.asWritten()}};
    if (value.isResolved())
        object.insert(u"edtf"_s, value.edtf());
    if (!value.isValid())
        object.insert(u"valid"_s, false);
    return object;
}
