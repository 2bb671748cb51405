// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"

#include "tests/exchange/fullportfolio.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

TestFolder::TestFolder()
    : m_path(m_folder.filePath(u"Lenkung für 100% #1? ä b"_s))
{
    if (!QDir().mkpath(m_path))
        qFatal("no folder for the test");
}

QString TestFolder::filePath(const QString &name) const
{
    return m_path + u'/' + name;
}

void TestFolder::write(const QString &name, const QByteArray &content) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a test file cannot be written");
}

QMap<QString, QByteArray> TestFolder::listing() const
{
    QMap<QString, QByteArray> files;
    const auto entries = QDir(m_path).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        QByteArray state = QByteArray::number(int(entry.permissions()), 16);
        QFile file(entry.filePath());
        if (entry.isFile() && file.open(QIODevice::ReadOnly))
            state += QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        files.insert(entry.fileName(), state);
    }
    return files;
}

RawDatabase::RawDatabase(const QString &path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                        nullptr)
        != SQLITE_OK)
        qFatal("a raw connection failed");
    sqlite3_exec(m_database, "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_database);
}

QString RawDatabase::run(const QByteArray &statements) const
{
    if (sqlite3_exec(m_database, statements.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_database));
    sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
    return message;
}

QString RawDatabase::value(const QByteArray &query) const
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_database, query.constData(), -1, &statement, nullptr);
    QString text;
    if (sqlite3_step(statement) == SQLITE_ROW)
        text = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return text;
}

QDateTime Moments::at(int minute)
{
    return QDateTime(QDate(2026, 5, 6), QTime(9, minute, 30, 125), Qt::UTC);
}

Portfolio smallPortfolio()
{
    Portfolio portfolio;
    portfolio.about = u"Bestand"_s;
    portfolio.units = {{u"SF"_s, u"Finanzen"_s, UnitKind::Lead, {}, {}, {}, {}, {}},
                       {u"SK"_s, u"Kanzlei"_s, UnitKind::Member, {}, {}, {}, {}, {}}};
    Project project;
    project.key = u"KI"_s;
    project.title = u"Strategie"_s;
    project.units = {{u"SF"_s, UnitRole::Responsible}};
    portfolio.projects = {project};
    Item first;
    first.key = u"KI-01"_s;
    first.project = u"KI"_s;
    first.planned = PartialDate::day(QDate(2026, 5, 5));
    first.units = {{u"SF"_s, UnitRole::Responsible}};
    Item second = first;
    second.key = u"KI-02"_s;
    second.parent = u"KI-01"_s;
    second.predecessors = {{u"KI-01"_s, LinkOrigin::Source, u"Liste"_s, std::nullopt}};
    Item order;
    order.key = u"B-1"_s;
    order.project = u"KI"_s;
    order.kind = ItemKind::Resolution;
    order.resolution = ResolutionOrder{u"SENAT"_s, QDate(2025, 10, 7), 1, ResolutionKind::Submit, {}, {}};
    portfolio.items = {first, second, order};
    portfolio.indicators = {{u"i1"_s, u"KI"_s, u"Zahl"_s, u"Prozent"_s, {{12.5, {}, std::nullopt}}, {}, {}}};
    portfolio.assessments = {{u"a1"_s, u"KI"_s, Rag::Green, false, {}, QDate(2025, 10, 7), {}, {}, {}}};
    portfolio.reports = {{1, QDate(2024, 12, 17), {}, u"Bericht"_s, {u"SK"_s}, {}}};
    portfolio.reportedTotals = {{ReportedTotal::About::Measures, 77, 5, {}, QDate(2025, 10, 7), {}}};
    portfolio.statusNotes = {{u"n1"_s, u"KI-01"_s, {}, u"SF"_s, QDate(2026, 1, 5), u"läuft"_s, std::nullopt}};
    return portfolio;
}

Portfolio soundFullPortfolio(quint32 seed)
{
    Portfolio portfolio = fullPortfolio(seed);
    for (OrgUnit &unit : portfolio.units)
        if (unit.validTo < unit.validFrom)
            std::swap(unit.validFrom, unit.validTo);
    for (Indicator &indicator : portfolio.indicators)
        if (indicator.target && indicator.target->high < indicator.target->low)
            std::swap(indicator.target->low, indicator.target->high);
    for (QDate &week : portfolio.senateCalendar.weeksWithout)
        week = week.addDays(1 - week.dayOfWeek());
    portfolio.followUps = {{u"w1"_s, u"E0"_s, u"Muster"_s, QDate(2026, 1, 12), u"nachfassen"_s, {}},
                           {u"w2"_s, u"E1"_s, u"Muster"_s, QDate(2026, 1, 13), {}, QDate(2026, 1, 14)}};
    return portfolio;
}

StorePointer newStore(const QString &path, const Portfolio &portfolio)
{
    auto store = SqliteFile::create(path, portfolio, u"Amt"_s, Moments::at(0));
    if (!store)
        qFatal("%s", qPrintable(store.error().text));
    return *std::move(store);
}

StorePointer openStore(const QString &path, SqliteFile::Open mode)
{
    auto store = SqliteFile::open(path, mode);
    if (!store)
        qFatal("%s", qPrintable(store.error().text));
    return *std::move(store);
}

Change changeOf(std::optional<Record> before, std::optional<Record> after, const QString &reason)
{
    return {std::move(before), std::move(after), reason, u"Muster"_s, Moments::at(1)};
}
