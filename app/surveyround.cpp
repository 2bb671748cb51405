// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surveyround.h"

#include "core/exchange/unitsheetwriter.h"
#include "core/report/fileaside.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString keyStart = u"survey-"_s;

bool isOpen(const Item &item)
{
    return item.progress != Progress::Done && item.progress != Progress::Cancelled;
}

Result<QStringList> itemsOf(const Portfolio &portfolio, QString &selection)
{
    const auto project = std::ranges::find_if(portfolio.projects, [&selection](const Project &known) {
        return known.key.compare(selection, Qt::CaseInsensitive) == 0;
    });
    // A project may be called PAKT; then it and its measures are meant by the word for the measures.
    const bool measures = selection.toLower() == "pakt"_L1;
    const bool everything = selection.toLower() == "open"_L1;
    if (!measures && !everything && project == portfolio.projects.end())
        return Error{Error::Code::NotFound, u"no such selection"_s, selection};
    selection = measures ? u"pakt"_s : everything ? u"open"_s : project->key;
    QStringList items;
    for (const Item &item : portfolio.items)
        if (measures         ? item.kind == ItemKind::Measure
                : everything ? isOpen(item)
                             : isOpen(item) && item.project == project->key)
            items += item.key;
    if (items.isEmpty())
        return Error{Error::Code::NotFound, u"nothing to ask about"_s, selection};
    return items;
}

/// Also behind surveys that were deleted: a key never means two of them.
Result<QString> nextKey(PortfolioStore &store)
{
    const auto entries = store.history({u"survey"_s, {}, 0});
    if (!entries)
        return entries.error();
    int highest = 0;
    for (const HistoryEntry &entry : *entries)
        if (entry.key.startsWith(keyStart))
            highest = std::max(highest, entry.key.sliced(keyStart.size()).toInt());
    return QString(keyStart + QString::number(highest + 1));
}

void removeAll(const QStringList &files)
{
    for (const QString &file : files)
        QFile::remove(file);
}

Result<> writeSheet(const UnitSheet &sheet, const QString &path, QLatin1StringView suffix)
{
    const auto bytes =
        suffix == "csv"_L1 ? Result<QByteArray>(UnitSheetWriter::csv(sheet)) : UnitSheetWriter::xlsx(sheet);
    return bytes ? writeAside(path, *bytes) : Result<>(bytes.error());
}

Result<QStringList> writeAll(const std::vector<UnitSheet> &sheets, const QDir &folder,
                             const SurveyRoundMaker::FileKinds &kinds,
                             const SurveyRoundMaker::Progress &progress)
{
    const auto pathOf = [&](const UnitSheet &sheet) {
        return folder.filePath(UnitSheets::fileName(sheet, kinds.of(sheet.unit)));
    };
    for (const UnitSheet &sheet : sheets)
        if (const QString path = pathOf(sheet); QFile::exists(path))
            return Error{Error::Code::Exists, u"there is such a file"_s, path};
    QStringList written;
    for (const UnitSheet &sheet : sheets) {
        const QString path = pathOf(sheet);
        const bool stopped = progress && !progress(int(written.size()), int(sheets.size()));
        const auto result = stopped ? Result<>(Error{Error::Code::Cancelled, u"stopped"_s, path})
                                    : writeSheet(sheet, path, kinds.of(sheet.unit));
        if (!result) {
            removeAll(written);
            return result.error();
        }
        written += path;
    }
    return written;
}
}

Result<SurveyRoundMaker::Round> SurveyRoundMaker::begin(PortfolioStore &store, const Portfolio &portfolio,
                                                        const QString &selection, QDate on, QDate due)
{
    QString meant = selection.trimmed();
    const auto items = itemsOf(portfolio, meant);
    if (!items)
        return items.error();
    const auto versions = store.itemVersions();
    if (!versions)
        return versions.error();
    const auto key = nextKey(store);
    if (!key)
        return key.error();
    Round round;
    round.survey = {*key, meant, on, due, {}, {}};
    round.sheets = UnitSheets::of(portfolio, *items, {*key, on, due},
                                  [&versions](const QString &item) { return versions->value(item); });
    for (const UnitSheet &sheet : round.sheets) {
        round.survey.sheets.push_back({sheet.unit, on, {}, false});
        for (const UnitSheetRow &row : sheet.rows)
            round.survey.items.push_back({row.cells.value(0), sheet.unit, row.version});
    }
    return round;
}

SurveyRoundMaker::Round SurveyRoundMaker::only(Round round, const QStringList &units)
{
    const auto isLeftOut = [&units](const auto &part) { return !units.contains(part.unit); };
    std::erase_if(round.sheets, isLeftOut);
    std::erase_if(round.survey.sheets, isLeftOut);
    std::erase_if(round.survey.items, isLeftOut);
    return round;
}

Result<QStringList> SurveyRoundMaker::write(const Round &round, const QString &folder, const FileKinds &kinds,
                                            const Progress &progress)
{
    const QDir target(folder);
    const bool isNew = !target.exists();
    if (isNew && !QDir().mkdir(folder))
        return Error{Error::Code::NoFolder, u"the folder cannot be made"_s, folder};
    auto files = writeAll(round.sheets, target, kinds, progress);
    if (!files && isNew)
        QDir().rmdir(folder);
    return files;
}

void SurveyRoundMaker::discard(const QStringList &files)
{
    removeAll(files);
}

Result<QStringList> SurveyRoundMaker::send(PortfolioStore &store, const Round &round, const QString &folder,
                                           const FileKinds &kinds, const Sender &sender)
{
    auto files = write(round, folder, kinds);
    if (!files)
        return files;
    const auto recorded =
        store.apply({Change{std::nullopt, round.survey, {}, sender.who, sender.at, Change::Kind::Edit}});
    if (!recorded) {
        discard(*files);
        return recorded.error();
    }
    return files;
}
