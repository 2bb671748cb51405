// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surveyround.h"

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

Result<> writeSheet(const UnitSheet &sheet, const QString &path, const SurveyRoundMaker::FileKinds &kinds)
{
    const auto bytes =
        kinds.of(sheet.unit) == "csv"_L1 ? Result<QByteArray>(UnitSheets::csv(sheet)) : kinds.xlsx(sheet);
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
        if (auto result = writeSheet(sheets[at], aside.filePath(name), kinds); !result) {
            Error error = result.error();
            if (error.code != Error::Code::DocumentPartMissing) // which is about the program
                error.subject = folder.filePath(name);
            return error;
        }
    }
    return ok();
}

Result<> moveAll(const QStringList &files, const QDir &aside)
{
    QStringList moved;
    for (const QString &file : files) {
        if (!QFile::rename(aside.filePath(QFileInfo(file).fileName()), file)) {
            removeAll(moved);
            return Error{QFile::exists(file) ? Error::Code::Exists : Error::Code::Io, u"not moved"_s, file};
        }
        moved += file;
    }
    return ok();
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

/// Why \a folder could not be made: its name is taken by a file, or it is not allowed there.
Error folderFault(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return Error{Error::Code::Exists, u"there is such a file"_s, folder};
    QString above = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo::exists(above))
        above = QFileInfo(above).path();
    const bool isFolder = QFileInfo(above).isDir();
    return isFolder ? Error{Error::Code::NoRights, u"nothing can be made in the folder"_s, above}
                    : Error{Error::Code::NoFolder, u"a file stands where a folder should"_s, folder};
}

Result<> writeAside(SurveyRoundMaker::Prepared &prepared, const SurveyRoundMaker::Round &round,
                    const SurveyRoundMaker::FileKinds &kinds, const SurveyRoundMaker::Progress &progress)
{
    const QDir folder(prepared.folder);
    QStringList names;
    for (const UnitSheet &sheet : round.sheets) {
        names += UnitSheets::fileName(sheet, kinds.of(sheet.unit));
        prepared.files += folder.filePath(names.constLast());
        if (QFile::exists(prepared.files.constLast()))
            return Error{Error::Code::Exists, u"there is such a file"_s, prepared.files.constLast()};
    }
    QTemporaryDir aside(folder.filePath(asideName + u"XXXXXX"_s));
    if (!aside.isValid())
        return Error{Error::Code::NoRights, u"nothing can be made in the folder"_s, folder.path()};
    aside.setAutoRemove(false);
    prepared.aside = aside.path();
    removeLeftovers(folder, QFileInfo(aside.path()));
    return writeAll(round.sheets, names, folder, QDir(aside.path()), kinds, progress);
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

Result<SurveyRoundMaker::Prepared> SurveyRoundMaker::prepare(const Round &round, const QString &folder,
                                                             const FileKinds &kinds, const Progress &progress)
{
    Prepared prepared{{}, folder, {}, topmostNew(folder)};
    if (!QDir().mkpath(folder)) {
        discard(prepared);
        return folderFault(folder);
    }
    if (const auto written = writeAside(prepared, round, kinds, progress); !written) {
        discard(prepared);
        return written.error();
    }
    return prepared;
}

Result<> SurveyRoundMaker::deliver(const Prepared &prepared)
{
    if (auto moved = moveAll(prepared.files, QDir(prepared.aside)); !moved) {
        discard(prepared);
        return moved;
    }
    QDir().rmdir(prepared.aside);
    return ok();
}

void SurveyRoundMaker::discard(const Prepared &prepared)
{
    if (!prepared.aside.isEmpty())
        QDir(prepared.aside).removeRecursively();
    removeFolders(prepared.folder, prepared.made);
}

Result<QStringList> SurveyRoundMaker::send(PortfolioStore &store, const Round &round, const QString &folder,
                                           const FileKinds &kinds, const Sender &sender)
{
    const auto prepared = prepare(round, folder, kinds);
    if (!prepared)
        return prepared.error();
    const Changes asked = {Change{std::nullopt, round.survey, {}, sender.who, sender.at, Change::Kind::Edit}};
    if (const auto recorded = store.apply(asked); !recorded) {
        discard(*prepared);
        return recorded.error();
    }
    if (const auto delivered = deliver(*prepared); !delivered) {
        const auto back = store.apply(reversed(asked, sender.who, sender.at));
        return back ? delivered.error() : back.error();
    }
    return prepared->files;
}
