// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/ziparchive.h"

#include "core/sheets/sheetlimits.h"

#include <array>
#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace {
struct CloseFile
{
    void operator()(zip_file *file) const { zip_fclose(file); }
};

bool leavesTheArchive(const QString &part)
{
    return part.startsWith(u'/') || part.contains(u'\\') || part.contains(u':') || part == ".."_L1
        || part.startsWith("../"_L1) || part.contains("/../"_L1) || part.endsWith("/.."_L1);
}
}

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(const QByteArray &bytes, const QString &name)
    : m_bytes(bytes)
    , m_name(name)
{
}

ZipArchive::~ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;

Error ZipArchive::error(Error::Code code, const QString &text) const
{
    return {code, text, m_name};
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const QString &name)
{
    ZipArchive archive(bytes, name);
    zip_error_t why;
    zip_error_init(&why);
    zip_source_t *source =
        zip_source_buffer_create(archive.m_bytes.constData(), zip_uint64_t(archive.m_bytes.size()), 0, &why);
    zip_t *opened = source ? zip_open_from_source(source, ZIP_RDONLY, &why) : nullptr;
    const QString text = QString::fromUtf8(zip_error_strerror(&why));
    zip_error_fini(&why);
    if (!opened) {
        if (source)
            zip_source_free(source);
        return archive.error(Error::Code::SheetDamaged, text);
    }
    archive.m_zip.reset(opened);
    if (const auto listed = archive.list(); !listed)
        return listed.error();
    return archive;
}

Result<> ZipArchive::list()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > SheetLimits::archiveEntries)
        return error(Error::Code::SheetTooLarge, u"too many parts"_s);
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t state;
        if (zip_stat_index(m_zip.get(), zip_uint64_t(index), 0, &state) != 0
            || !(state.valid & ZIP_STAT_NAME))
            return error(Error::Code::SheetDamaged, u"a part that cannot be read"_s);
        const QString part = QString::fromUtf8(state.name);
        if (leavesTheArchive(part))
            return error(Error::Code::SheetDamaged, u"a part named like a path outside: "_s + part);
        if (m_parts.contains(part)) // two readings of one file
            return error(Error::Code::SheetDamaged, u"a part that stands twice: "_s + part);
        if ((state.valid & ZIP_STAT_ENCRYPTION_METHOD) && state.encryption_method != ZIP_EM_NONE)
            return error(Error::Code::SheetLocked, u"an encrypted part: "_s + part);
        const bool known = state.valid & ZIP_STAT_COMP_SIZE;
        m_parts.insert(part, {zip_uint64_t(index), known ? qint64(state.comp_size) : 0});
    }
    return ok();
}

Result<QByteArray> ZipArchive::read(const QString &part)
{
    const auto found = m_parts.constFind(part);
    if (found == m_parts.constEnd())
        return error(Error::Code::SheetDamaged, u"a part is missing: "_s + part);
    const std::unique_ptr<zip_file, CloseFile> file(zip_fopen_index(m_zip.get(), found->index, 0));
    if (!file)
        return error(Error::Code::SheetDamaged, QString::fromUtf8(zip_strerror(m_zip.get())));
    QByteArray content;
    std::array<char, 32 * 1024> chunk;
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
        if (got < 0)
            return error(Error::Code::SheetDamaged, QString::fromUtf8(zip_file_strerror(file.get())));
        if (got == 0)
            return content;
        content.append(chunk.data(), qsizetype(got));
        m_unpacked += got;
        // The sizes in the archive are only claims; what counts is what has come out so far.
        const bool bomb = content.size() > SheetLimits::unsuspiciousBytes
            && content.size() / SheetLimits::unpackedRatio > found->packed;
        if (bomb || content.size() > SheetLimits::partBytes || m_unpacked > SheetLimits::allPartsBytes)
            return error(Error::Code::SheetTooLarge, u"too much to unpack: "_s + part);
    }
}
