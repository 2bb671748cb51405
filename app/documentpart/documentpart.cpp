// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documentpart/documentpart.h"

#include "core/officecalendar/icsfile.h"
#include "core/paper/pdfwriter.h"
#include "core/sheets/unitsheetwriter.h"
#include "core/sheets/workbookfile.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QTemporaryDir>

namespace {
// Painting a paper needs fonts, but never a screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    // Qt writes a PDF's fonts in the order of a hash; the same paper shall give the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    // Whatever is set for the programs of a desktop: a platform or a theme that finds no display ends the
    // program.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    // Without one Qt makes a folder in /tmp for good and complains; night jobs have none.
    static std::unique_ptr<QTemporaryDir> runtimeFolder;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
        runtimeFolder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder->path()));
    }
    return std::make_unique<QGuiApplication>(argc, argv);
}

Result<> writePdf(const Paper::Document &document, const QString &path)
{
    return PaperWriter::writePdf(document, path);
}
}

extern "C" Q_DECL_EXPORT const DocumentPart *lenkungsstandDocumentPart()
{
    static constexpr DocumentPart part{LENKUNGSSTAND_VERSION,  makeApplication,        writePdf,
                                       PaperWriter::writeHtml, WorkbookFile::readFile, UnitSheetWriter::xlsx,
                                       IcsFile::write,         IcsFile::read};
    return &part;
}
