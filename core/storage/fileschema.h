// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/storage/migrator.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <tuple>

namespace Storage {

class Connection;

/// The tables, indexes and triggers of a file.
struct FileSchema
{
    struct Name
    {
        QString type; ///< "table", "index", "trigger" or "view"
        QString name;
        QString table; ///< that it is on; its own name if it is one

        bool operator==(const Name &) const = default;
        bool operator<(const Name &other) const
        {
            return std::tie(type, name, table) < std::tie(other.type, other.name, other.table);
        }
    };
    QMap<Name, QString> definitions; ///< the statement that made it; empty where SQLite made it itself
    QMap<QString, QStringList> columns; ///< of each table

    [[nodiscard]] static Result<FileSchema> of(const Connection &connection);
    /// Whether tables and columns are exactly those of a new file of \a version. ofNewFile() says the same,
    /// but takes longer than all the rest of an opening. No for a version that this program does not know.
    [[nodiscard]] bool isOfVersion(int version) const;
    /// Whether the file is defined word by word like a new file of \a version: then isOfVersion() holds as
    /// well, and nobody has to ask for its columns. An error is one of reading.
    [[nodiscard]] static Result<bool> isAsMade(const Connection &connection, int version);
    /// MD5 of the definitions.
    [[nodiscard]] QByteArray definitionDigest() const;
    /// As a file has it that was just made, with the steps up to \a version.
    [[nodiscard]] static Result<FileSchema> ofNewFile(const Migrations &steps, int version);
    /// The first table or column of \a wanted that is not here; empty if there is none. What is more than
    /// that does not keep anybody from reading.
    [[nodiscard]] QString missing(const FileSchema &wanted) const;
    /// The first table or column that is here and only belongs to \a later, not yet to \a own; empty if there
    /// is none.
    [[nodiscard]] QString early(const FileSchema &own, const FileSchema &later) const;

private:
    Result<> readDefinitions(const Connection &connection);
};

}
