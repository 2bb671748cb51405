// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablesql.h"

using namespace Qt::Literals::StringLiterals;

namespace Storage {

QString TableSql::select(const QString &table, const QString &id, const QStringList &columns, bool one)
{
    const QString condition = one ? u"WHERE %1 = ?1 "_s.arg(id) : QString();
    const QString order = id == "id"_L1 ? id : id + u", position"_s;
    return u"SELECT %1, %2 FROM %3 %4ORDER BY %5"_s.arg(id, columns.join(u", "), table, condition, order);
}

QString TableSql::insert(const QString &table, const QStringList &columns)
{
    const QStringList marks(columns.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "), marks.join(u", "));
}

QString TableSql::update(const QString &table, const QStringList &columns)
{
    return u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, columns.join(u" = ?, "));
}

}
