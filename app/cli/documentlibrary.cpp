// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documentlibrary.h"

#include "app/documentpart/documentpart.h"

#include <QCoreApplication>
#include <QLibrary>

#include <filesystem>
#include <system_error>

using namespace Qt::Literals::StringLiterals;

namespace {
// Not by QCoreApplication, which does not exist yet.
QString pathOfLibrary()
{
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    return QString::fromStdString((program.parent_path() / "lenkungsstand-documents.so").string());
}

Result<const DocumentPart *> load()
{
    QLibrary library(pathOfLibrary());
    const auto function = DocumentPartFunction(library.resolve(documentPartFunction));
    if (!function)
        return Error{Error::Code::DocumentPartMissing, library.errorString(), library.fileName()};
    const DocumentPart *part = function();
    if (QLatin1StringView(part->version) != QLatin1StringView(LENKUNGSSTAND_VERSION))
        return Error{Error::Code::DocumentPartMissing, u"of version "_s + QLatin1StringView(part->version),
                     library.fileName()};
    return part;
}

const Result<const DocumentPart *> &loaded()
{
    static const Result<const DocumentPart *> part = load();
    return part;
}
}

std::unique_ptr<QCoreApplication> DocumentLibrary::makeApplication(int &argc, char **argv)
{
    if (const auto &part = loaded())
        return (*part)->makeApplication(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

Result<> DocumentLibrary::writePdf(const Paper::Document &document, const QString &path)
{
    const auto &part = loaded();
    return part ? (*part)->writePdf(document, path) : Result<>(part.error());
}

Result<> DocumentLibrary::writeHtml(const Paper::Document &document, const QString &path)
{
    const auto &part = loaded();
    return part ? (*part)->writeHtml(document, path) : Result<>(part.error());
}

Result<Workbook> DocumentLibrary::readWorkbook(const QString &path)
{
    const auto &part = loaded();
    return part ? (*part)->readWorkbook(path) : Result<Workbook>(part.error());
}

Result<QByteArray> DocumentLibrary::xlsx(const UnitSheet &sheet)
{
    const auto &part = loaded();
    return part ? (*part)->xlsx(sheet) : Result<QByteArray>(part.error());
}

Result<QByteArray> DocumentLibrary::writeCalendar(const std::vector<CalendarEntry> &entries,
                                                  const QDateTime &stamp, const QString &name)
{
    const auto &part = loaded();
    return part ? Result<QByteArray>((*part)->writeCalendar(entries, stamp, name))
                : Result<QByteArray>(part.error());
}

Result<CalendarContent> DocumentLibrary::readCalendar(const QByteArray &bytes, QDate until)
{
    const auto &part = loaded();
    return part ? (*part)->readCalendar(bytes, until) : Result<CalendarContent>(part.error());
}
