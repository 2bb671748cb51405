// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/exchange/csvguard.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString csvField(const QString &text)
{
    QString field = CsvGuard::guarded(text);
    const bool quote = std::ranges::any_of(
        field, [](QChar character) { return QStringView(u"\";,\t\r\n").contains(character); });
    if (!quote)
        return field;
    return u'"' + field.replace(u'"', "\"\""_L1) + u'"';
}
}

QByteArray Csv::write(const std::vector<QStringList> &rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList fields;
        for (const QString &cell : row)
            fields.append(csvField(cell));
        text += fields.join(u';') + "\r\n"_L1;
    }
    return text.toUtf8();
}
