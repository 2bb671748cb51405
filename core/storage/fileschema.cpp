// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileschema.h"

#include "core/storage/connection.h"
#include "core/storage/cursor.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
/// SHA-256 of tables and columns as the scripts of each version make them, from version 1 on;
/// tests/storage/tst_fileschema.cpp says what to put here after a new step.
constexpr std::array digests = {
    "2f1c3183150c7ef2edd136607da4e2a9347f2a865c0e92d6bb7a1a8f4b4fc041",
    "36c71f5025879c2880cef3f572f25ef113c2248b4bfc46ff9cfaf2f63e3d8141",
    "0b8ed0ad43f5e8d9936b0595160958c15928c34e7739541369e7e9274d10878d",
};
/// MD5 of all that these scripts define, word by word: what a file is compared with first, and the faster sum
/// does for that.
constexpr std::array definitionDigests = {
    "5cd9d52e3707eca4c548b9d392ffef05",
    "a1a04d49c5abcb45c35d56c1bcce7c8f",
    "3e43ddeb2766426079ea6f680f43fc58",
};
}

bool FileSchema::isOfVersion(int version) const
{
    if (version < 1 || version > int(digests.size()))
        return false;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto table = columns.cbegin(); table != columns.cend(); ++table)
        hash.addData((table.key() + u'(' + table.value().join(u',') + u")\n"_s).toUtf8());
    return hash.result().toHex() == digests.at(std::size_t(version) - 1);
}

Result<bool> FileSchema::isAsMade(const Connection &connection, int version)
{
    if (version < 1 || version > int(definitionDigests.size()))
        return false;
    FileSchema schema;
    if (auto result = schema.readDefinitions(connection); !result)
        return result.error();
    return schema.definitionDigest() == definitionDigests.at(std::size_t(version) - 1);
}

QByteArray FileSchema::definitionDigest() const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (auto entry = definitions.cbegin(); entry != definitions.cend(); ++entry)
        hash.addData(QStringList{entry.key().type, entry.key().name, entry.key().table, entry.value()}
                         .join(u'\n')
                         .toUtf8());
    return hash.result().toHex();
}

Result<> FileSchema::readDefinitions(const Connection &connection)
{
    Cursor entries(connection,
                   u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                   "WHERE name NOT LIKE 'sqlite~_stat%' ESCAPE '~'"_s);
    while (entries.next()) {
        const Row row = entries.row();
        definitions.insert({row.text(0), row.text(1), row.text(2)}, row.text(3));
    }
    return entries.finish();
}

Result<FileSchema> FileSchema::of(const Connection &connection)
{
    FileSchema schema;
    if (auto result = schema.readDefinitions(connection); !result)
        return result.error();
    Cursor columns(connection,
                   u"SELECT s.name, c.name FROM sqlite_schema AS s JOIN pragma_table_info(s.name) AS c "
                   "WHERE s.type = 'table'"_s);
    while (columns.next())
        schema.columns[columns.row().text(0)].append(columns.row().text(1));
    if (auto result = columns.finish(); !result)
        return result.error();
    return schema;
}

Result<FileSchema> FileSchema::ofNewFile(const Migrations &steps, int version)
{
    const auto connection = Connection::open({}, {Connection::Mode::Memory});
    if (!connection)
        return connection.error();
    Migrations known;
    std::ranges::copy_if(steps, std::back_inserter(known),
                         [version](const Migration &step) { return step.version <= version; });
    if (auto result = migrate(**connection, known); !result)
        return result.error();
    return of(**connection);
}

QString FileSchema::early(const FileSchema &own, const FileSchema &later) const
{
    for (auto table = later.columns.cbegin(); table != later.columns.cend(); ++table) {
        const QStringList found = columns.value(table.key());
        const QStringList due = own.columns.value(table.key());
        for (const QString &column : table.value())
            if (found.contains(column) && !due.contains(column))
                return table.key() + u'.' + column;
    }
    return {};
}

QString FileSchema::missing(const FileSchema &wanted) const
{
    for (auto table = wanted.columns.cbegin(); table != wanted.columns.cend(); ++table) {
        const auto own = columns.constFind(table.key());
        if (own == columns.cend())
            return table.key();
        for (const QString &column : table.value())
            if (!own->contains(column))
                return table.key() + u'.' + column;
    }
    return {};
}

}
