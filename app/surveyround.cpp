// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surveyround.h"

#include "core/exchange/unitsheetwriter.h"
#include "core/report/fileaside.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <unistd.h>

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
        return Error{Error::Code::NothingAsked, u"nothing to ask about"_s, selection};
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

/// Where the sheets are written before they go to \a folder: beside them, so that moving is only renaming.
Result<> writeAll(const std::vector<UnitSheet> &sheets, const QStringList &names, const QDir &folder,
                  const QDir &aside, const SurveyRoundMaker::FileKinds &kinds,
                  const SurveyRoundMaker::Progress &progress)
{
    for (std::size_t at = 0; at < sheets.size(); ++at) {
        const QString &name = names[qsizetype(at)];
        if (progress && !progress(int(at), int(sheets.size())))
            return Error{Error::Code::Cancelled, u"stopped"_s, folder.filePath(name)};
        if (auto result = writeSheet(sheets[at], aside.filePath(name), kinds.of(sheets[at].unit)); !result) {
            Error error = result.error();
            error.subject = folder.filePath(name);
            return error;
        }
    }
    return ok();
}

Result<QStringList> moveAll(const QStringList &names, const QDir &aside, const QDir &folder)
{
    QStringList moved;
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        if (!QFile::rename(aside.filePath(name), path)) {
            removeAll(moved);
            return Error{QFile::exists(path) ? Error::Code::Exists : Error::Code::Io, u"not moved"_s, path};
        }
        moved += path;
    }
    return moved;
}

/// The topmost of the folders that have to be made for \a folder; empty if it is there.
QString topmostNew(const QString &folder)
{
    QString topmost;
    for (QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath()); !QFileInfo::exists(path);
         path = QFileInfo(path).path())
        topmost = path;
    return topmost;
}

/// From \a folder up to \a topmost, as far as they are empty.
void removeFolders(const QString &folder, const QString &topmost)
{
    for (QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
         !topmost.isEmpty() && path.size() >= topmost.size(); path = QFileInfo(path).path())
        QDir().rmdir(path);
}

const QString asideName = u".lenkungsstand-"_s;

/// Places aside of programs that were killed: an hour older than \a own, so that none is at work there.
void removeLeftovers(const QDir &folder, const QFileInfo &own)
{
    const QDateTime longAgo = own.lastModified().addSecs(-3600);
    const auto found = folder.entryInfoList({asideName + u"??????"_s}, QDir::Dirs | QDir::Hidden);
    for (const QFileInfo &aside : found)
        if (!aside.isSymLink() && aside.lastModified() < longAgo && aside.ownerId() == geteuid())
            QDir(aside.filePath()).removeRecursively();
}

Result<QStringList> writeInto(const QDir &folder, const SurveyRoundMaker::Round &round,
                              const SurveyRoundMaker::FileKinds &kinds,
                              const SurveyRoundMaker::Progress &progress)
{
    QStringList names;
    for (const UnitSheet &sheet : round.sheets) {
        names += UnitSheets::fileName(sheet, kinds.of(sheet.unit));
        if (const QString path = folder.filePath(names.last()); QFile::exists(path))
            return Error{Error::Code::Exists, u"there is such a file"_s, path};
    }
    const QTemporaryDir aside(folder.filePath(asideName + u"XXXXXX"_s));
    if (!aside.isValid())
        return Error{Error::Code::NoRights, u"nothing can be made in the folder"_s, folder.path()};
    removeLeftovers(folder, QFileInfo(aside.path()));
    if (auto result = writeAll(round.sheets, names, folder, QDir(aside.path()), kinds, progress); !result)
        return result.error();
    return moveAll(names, QDir(aside.path()), folder);
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
    const QString made = topmostNew(folder);
    if (!QDir().mkpath(folder)) {
        removeFolders(folder, made);
        return Error{Error::Code::NoFolder, u"the folder cannot be made"_s, folder};
    }
    auto files = writeInto(QDir(folder), round, kinds, progress);
    if (!files)
        removeFolders(folder, made);
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
