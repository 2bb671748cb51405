// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paperlibrary.h"

#include "app/paperpart/paperpart.h"

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
    return QString::fromStdString((program.parent_path() / "lenkungsstand-paper.so").string());
}

Result<const PaperPart *> load()
{
    QLibrary library(pathOfLibrary());
    const auto function = PaperPartFunction(library.resolve(paperPartFunction));
    if (!function)
        return Error{Error::Code::PaperPartMissing, library.errorString(), library.fileName()};
    const PaperPart *part = function();
    if (QLatin1StringView(part->version) != QLatin1StringView(LENKUNGSSTAND_VERSION))
        return Error{Error::Code::PaperPartMissing, u"of version "_s + QLatin1StringView(part->version),
                     library.fileName()};
    return part;
}

const Result<const PaperPart *> &loaded()
{
    static const Result<const PaperPart *> part = load();
    return part;
}
}

std::unique_ptr<QCoreApplication> PaperLibrary::makeApplication(int &argc, char **argv)
{
    if (const auto &part = loaded())
        return (*part)->makeApplication(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

Result<> PaperLibrary::writePdf(const Paper::Document &document, const QString &path)
{
    const auto &part = loaded();
    return part ? (*part)->writePdf(document, path) : Result<>(part.error());
}

Result<> PaperLibrary::writeHtml(const Paper::Document &document, const QString &path)
{
    const auto &part = loaded();
    return part ? (*part)->writeHtml(document, path) : Result<>(part.error());
}
