// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/workbookfile.h"

#include "core/sheets/csvreader.h"
#include "core/sheets/odsreader.h"
#include "core/sheets/sheetlimits.h"
#include "core/sheets/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<Workbook> readArchive(const QByteArray &bytes, const QString &name)
{
    auto opened = ZipArchive::open(bytes, name);
    if (!opened)
        return opened.error();
    ZipArchive archive = *std::move(opened);
    if (archive.contains(u"content.xml"_s))
        return Ods::read(archive, name);
    if (archive.contains(u"[Content_Types].xml"_s) || archive.contains(u"_rels/.rels"_s))
        return Xlsx::read(archive, name);
    return Error{Error::Code::NoSheet, u"an archive of another kind"_s, name};
}
}

namespace WorkbookFile {

Result<Workbook> read(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > SheetLimits::fileBytes)
        return Error{Error::Code::SheetTooLarge, u"a file of too many bytes"_s, name};
    if (bytes.startsWith("PK\x03\x04"))
        return readArchive(bytes, name);
    // The container of old binary files, which Excel also wraps around encrypted ones.
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Error{Error::Code::SheetLocked, u"a compound file"_s, name};
    if (bytes.trimmed().isEmpty() || bytes.startsWith("%PDF") || bytes.trimmed().startsWith("<"))
        return Error{Error::Code::NoSheet, u"no table"_s, name};
    return Csv::read(bytes, name);
}

Result<Workbook> readFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return Error{Error::Code::NotFound, u"no such file"_s, name};
    if (info.isDir())
        return Error{Error::Code::IsFolder, u"a folder"_s, name};
    // Reading a pipe would wait for a writer that never comes.
    if (!info.isFile())
        return Error{Error::Code::NoRegularFile, u"no regular file"_s, name};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, file.errorString(), name};
    // One byte more than allowed tells apart what is too large.
    const QByteArray bytes = file.read(SheetLimits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Unreadable, file.errorString(), name};
    return read(bytes, name);
}

}
