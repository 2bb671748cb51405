// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>

struct zip;

/// Reads parts of a ZIP archive out of memory. Nothing is ever written to the disk, so the names of the parts
/// are no paths; names that pretend to be ones outside the archive give the file away as hostile all the
/// same.
class ZipArchive
{
public:
    /// Error::Code::SheetDamaged, SheetLocked (encrypted parts) or SheetTooLarge; the subject is \a name.
    /// Keeps \a bytes alive by itself.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes, const QString &name);

    ~ZipArchive();
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) = delete;
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] bool contains(const QString &part) const { return m_parts.contains(part); }
    /// The unpacked bytes. Error::Code::SheetDamaged if there is no such part or it does not fit its
    /// checksum, SheetTooLarge over the limits of sheetlimits.h, whatever sizes the archive claims.
    [[nodiscard]] Result<QByteArray> read(const QString &part);

private:
    struct Part
    {
        quint64 index = 0;
        qint64 packed = 0;
    };
    struct Close
    {
        void operator()(zip *archive) const;
    };

    ZipArchive(const QByteArray &bytes, const QString &name);
    [[nodiscard]] Result<> list();
    [[nodiscard]] Error error(Error::Code code, const QString &text) const;

    QByteArray m_bytes; // libzip reads out of it, so it is declared before the archive
    QString m_name;
    QHash<QString, Part> m_parts;
    std::unique_ptr<zip, Close> m_zip;
    qint64 m_unpacked = 0;
};
