// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordjson.h"

namespace Storage {

QJsonObject RecordJson::objectOf(const QStringList &columns, const QVariantList &values)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (values.at(i).isValid())
            object.insert(columns.at(i), QJsonValue::fromVariant(values.at(i)));
    return object;
}

}
