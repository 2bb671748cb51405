// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordparser.h"

using namespace Qt::Literals::StringLiterals;

namespace Storage {

QString RecordParser::extracts(const QString &json, const QStringList &columns)
{
    QStringList extracts;
    for (const QString &column : columns)
        extracts += u"%1 ->> '$.%2'"_s.arg(json, column);
    return extracts.join(u", ");
}

}
