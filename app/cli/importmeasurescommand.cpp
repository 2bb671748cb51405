// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/documentlibrary.h"
#include "app/cli/importrun.h"
#include "app/importreading.h"
#include "app/person.h"
#include "core/exchange/catalogue.h"
#include "core/report/datetext.h"
#include "core/report/errortext.h"
#include "core/report/reasontext.h"
#include "core/report/textlist.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Result<Catalogue::Table> listIn(Invocation &invocation, const QString &file)
{
    const auto book = DocumentLibrary::readWorkbook(file);
    if (!book)
        return book.error();
    const auto mapping = Catalogue::mapping(*book, file);
    if (!mapping)
        return mapping.error();
    if (const auto ignored = Catalogue::ignoredColumns(*book, *mapping); !ignored.isEmpty()) {
        QStringList names;
        for (const QString &heading : ignored)
            names.append(DateText::quoted(heading, invocation.language()));
        //: %1 is a list of headings
        invocation.remark(
            invocation
                .text(QT_TRANSLATE_NOOP(
                    "Cli", "Columns that are not read, because their headings are not known: %1."))
                .arg(TextList::joined(names, invocation.language())));
    }
    return Catalogue::read(*book, *mapping, file);
}

void runImport(Invocation &invocation)
{
    auto target = ImportRun::begin(invocation, ImportAnswer::Source::Catalogue);
    if (!target)
        return;
    const QString file = invocation.arguments().words().first();
    ImportAnswer answer;
    answer.source = ImportAnswer::Source::Catalogue;
    std::optional<Catalogue::Table> list;
    if (ImportRun::hasReadableName(invocation, file, answer)) {
        auto read = listIn(invocation, file);
        if (read)
            list = *std::move(read);
        else
            answer.lost.push_back({file, errorSentence(read.error(), invocation.language())});
    }
    const ImportAct act{ReasonText::catalogue(invocation.language()), {}, Person::name(), invocation.now()};
    PortfolioStore &store = *target->store;
    ImportRun::finish(invocation, *std::move(target), answer, act,
                      [&](const Portfolio &portfolio) -> Result<ImportPreview> {
                          if (!list)
                              return ImportPreview();
                          const auto taken = ImportReading::keysEverUsed(store);
                          if (!taken)
                              return taken.error();
                          return Catalogue::preview(*list, portfolio, invocation.now().date(), *taken,
                                                    ImportReading::memoryOf(store));
                      });
}
}

Command importMeasuresCommand()
{
    return {"import measures"_L1,
            {{QT_TRANSLATE_NOOP("Cli", "FILE")}},
            QT_TRANSLATE_NOOP("Cli", "Fills the measures from a catalogue: XLSX, ODS or CSV."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "Columns are recognised by their usual German headings: Nr., Maßnahme, Abschnitt, "
                "Zuständigkeit, Schwerpunkt, Umsetzungsstand, Frist, Bemerkung. The list fills the places in "
                "its own order and with its own numbers; read again, it is matched by these numbers."),
            {ImportRun::dryRunOption(), tableOrJsonOption()},
            runImport,
            ImportRun::catalogueRefusal,
            true};
}
