// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/walfile.h"

#include <QFile>
#include <QtEndian>

namespace Storage {

namespace {
constexpr qsizetype headerSize = 32;
constexpr qsizetype frameHeaderSize = 24;

quint32 word(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The log's running checksum; a frame counts only if it carries on from the one before.
class Checksum
{
public:
    explicit Checksum(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }
    void add(const QByteArray &bytes, qsizetype length)
    {
        for (qsizetype at = 0; at + 8 <= length; at += 8) {
            m_first += value(bytes, at) + m_second;
            m_second += value(bytes, at + 4) + m_first;
        }
    }
    [[nodiscard]] bool stands(const QByteArray &bytes, qsizetype at) const
    {
        return word(bytes, at) == m_first && word(bytes, at + 4) == m_second;
    }

private:
    [[nodiscard]] quint32 value(const QByteArray &bytes, qsizetype at) const
    {
        return m_bigEndian ? word(bytes, at) : qFromLittleEndian<quint32>(bytes.constData() + at);
    }

    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};
}

std::optional<QByteArray> WalFile::firstPage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || (word(header, 0) & ~1U) != 0x377f0682U)
        return std::nullopt;
    const qsizetype pageSize = word(header, 8);
    if (pageSize < 512 || pageSize > 65536)
        return std::nullopt;
    Checksum checksum((word(header, 0) & 1U) != 0);
    checksum.add(header, 24);
    if (!checksum.stands(header, 24))
        return std::nullopt;
    std::optional<QByteArray> committed;
    std::optional<QByteArray> pending;
    for (;;) {
        const QByteArray frame = file.read(frameHeaderSize);
        const QByteArray page = file.read(pageSize);
        if (frame.size() < frameHeaderSize || page.size() < pageSize || frame.mid(8, 8) != header.mid(16, 8))
            return committed;
        checksum.add(frame, 8);
        checksum.add(page, pageSize);
        if (!checksum.stands(frame, 16))
            return committed;
        if (word(frame, 0) == 1)
            pending = page;
        if (word(frame, 4) != 0 && pending)
            committed = pending;
    }
}

}
