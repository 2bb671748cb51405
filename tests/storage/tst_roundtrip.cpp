// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seed.h"
#include "core/storage/portfolioparts.h"
#include "core/storage/tablesql.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString columnsInFile(const RawDatabase &raw, const char *table)
{
    return raw.value(QByteArray("SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info('")
                     + table + "') ORDER BY name)");
}

QString joined(QStringList columns)
{
    columns.sort();
    return columns.join(u',');
}

/// How many rows of a table have NULL in a column that the full portfolio should have filled.
QString emptyColumns(const RawDatabase &raw, const char *table, const QStringList &columns)
{
    QStringList empty;
    for (const QString &column : columns)
        // What stands once is either confirmed or rejected; the fixture has one of each.
        if (!column.startsWith(u"confirmed"_s) && !column.startsWith(u"rejected"_s)
            && raw.value("SELECT count(" + column.toUtf8() + ") FROM " + table) == u"0"_s)
            empty += column;
    return empty.join(u' ');
}

template<typename T>
void compareTable(const RawDatabase &raw)
{
    const auto &table = Storage::table<T>();
    const QStringList columns = Storage::TableSql::columnsOf(table.fields);
    QCOMPARE(columnsInFile(raw, table.name), joined(columns + QStringList(u"id"_s)));
    QCOMPARE(emptyColumns(raw, table.name, columns), QString());
    for (const auto &child : table.children) {
        const QStringList childColumns = Storage::TableSql::columnsOf(child);
        QCOMPARE(columnsInFile(raw, child.table),
                 joined(childColumns + QStringList{QString::fromLatin1(child.parent), u"position"_s}));
        QCOMPARE(emptyColumns(raw, child.table, childColumns), QString());
    }
}
}

class TestRoundTrip : public QObject
{
    Q_OBJECT
private slots:
    void everyMemberOfEveryRecordComesBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void everyMemberOfEveryRecordComesBack()
    {
        QFETCH(quint32, seed);
        const TestFolder folder;
        const Portfolio portfolio = soundFullPortfolio(seed);
        newStore(folder.filePath(), portfolio).reset();
        const auto loaded = openStore(folder.filePath())->load();
        QVERIFY_RESULT(loaded);
        QCOMPARE(loaded->items.size(), portfolio.items.size());
        for (std::size_t i = 0; i < portfolio.items.size(); ++i)
            QVERIFY2(loaded->items[i] == portfolio.items[i], qPrintable(portfolio.items[i].key));
        QVERIFY(loaded->units == portfolio.units);
        QVERIFY(loaded->projects == portfolio.projects);
        QVERIFY(loaded->indicators == portfolio.indicators);
        QVERIFY(loaded->group == portfolio.group);
        QVERIFY(loaded->senateCalendar == portfolio.senateCalendar);
        QVERIFY(*loaded == portfolio);
    }
    void everyColumnIsNamedAndFilled()
    {
        const TestFolder folder;
        Portfolio portfolio = soundFullPortfolio(3);
        // Only one of three placeholders of a date may be missing in all rows of one seed.
        for (quint32 seed = 4; seed < 12; ++seed) {
            Portfolio more = soundFullPortfolio(seed);
            for (Item &item : more.items) {
                item.key += QString::number(seed);
                item.parent.clear();
                portfolio.items.push_back(item);
            }
        }
        newStore(folder.filePath(), portfolio).reset();
        const RawDatabase raw(folder.filePath());
        Storage::forEachTable(Storage::AllTables{},
                              [&raw]<typename T>(std::type_identity<T>) { compareTable<T>(raw); });
    }
    void theSeedComesBack()
    {
        const TestFolder folder;
        const auto seed = seedPortfolio();
        QVERIFY_RESULT(seed);
        auto store = newStore(folder.filePath(), *seed);
        const auto loaded = store->load();
        QVERIFY_RESULT(loaded);
        QCOMPARE(loaded->items.size(), std::size_t(136));
        QVERIFY(*loaded == *seed);
        const auto report = store->check();
        QVERIFY_RESULT(report);
        for (const auto &fault : report->faults)
            qWarning() << fault.detail;
        QVERIFY(report->faults.empty());
        QCOMPARE(report->items, 136);
        QCOMPARE(report->schemaVersion, 3);
    }
    void keepsTheOrderOfFilling()
    {
        const TestFolder folder;
        Portfolio portfolio = smallPortfolio();
        std::ranges::reverse(portfolio.items);
        std::ranges::reverse(portfolio.units);
        const auto loaded = newStore(folder.filePath(), portfolio)->load();
        QVERIFY_RESULT(loaded);
        QCOMPARE(loaded->items.front().key, u"B-1"_s);
        QCOMPARE(loaded->units.front().key, u"SK"_s);
        QVERIFY(*loaded == portfolio);
    }
    void aNewFileHoldsAnEmptyPortfolio()
    {
        const TestFolder folder;
        const auto store = SqliteFile::create(folder.filePath());
        QVERIFY_RESULT(store);
        const auto loaded = (*store)->load();
        QVERIFY_RESULT(loaded);
        QVERIFY(*loaded == Portfolio{});
        QCOMPARE(loaded->leadTime.workingDays, 10);
        const auto history = (*store)->history();
        QVERIFY_RESULT(history);
        QVERIFY(history->empty());
        QVERIFY((*store)->check()->faults.empty());
    }
    void fillingLeavesOneEntryPerRecord()
    {
        const TestFolder folder;
        const auto history = newStore(folder.filePath())->history();
        QVERIFY_RESULT(history);
        QStringList entries;
        qint64 number = 0;
        for (const HistoryEntry &entry : *history) {
            QCOMPARE(entry.number, ++number);
            QCOMPARE(entry.who, u"Amt"_s);
            QCOMPARE(entry.at, Moments::at(0));
            QVERIFY(!entry.after.isEmpty());
            entries += entry.entity + u':' + entry.key;
        }
        QCOMPARE(
            entries.join(u' '),
            u"portfolio:portfolio unit:SF unit:SK project:KI item:KI-01 item:KI-02 item:B-1 indicator:i1 "
            "assessment:a1 senateReport:1 reportedTotal:1 statusNote:n1 senateCalendar:senateCalendar "
            "leadTime:leadTime"_s);
    }
    void fillsOnlyWhatIsEmpty()
    {
        const TestFolder folder;
        const auto store = newStore(folder.filePath());
        QCOMPARE_ERROR(store->fill(smallPortfolio(), u"Amt"_s, Moments::at(1)), Error::Code::Conflict);
        QVERIFY(*store->load() == smallPortfolio());
        QCOMPARE(store->history()->size(), std::size_t(14));
    }
    void aPortfolioThatDoesNotFitTogetherLeavesNothing()
    {
        const TestFolder folder;
        auto created = SqliteFile::create(folder.filePath());
        QVERIFY_RESULT(created);
        Portfolio portfolio = smallPortfolio();
        portfolio.items.back().project = u"gibt es nicht"_s;
        QCOMPARE_ERROR((*created)->fill(portfolio, u"Amt"_s, Moments::at(0)), Error::Code::Conflict);
        portfolio = smallPortfolio();
        portfolio.items.back().key = u"KI-01"_s;
        const auto twice = (*created)->fill(portfolio, u"Amt"_s, Moments::at(0));
        QCOMPARE_ERROR(twice, Error::Code::Conflict);
        QCOMPARE(twice.error().subject, u"KI-01"_s);
        portfolio = smallPortfolio();
        portfolio.items.front().parent = u"KI-02"_s;
        QCOMPARE_ERROR((*created)->fill(portfolio, u"Amt"_s, Moments::at(0)), Error::Code::Conflict);
        QVERIFY(*(*created)->load() == Portfolio{});
        QVERIFY((*created)->history()->empty());
        QVERIFY_RESULT((*created)->fill(smallPortfolio(), u"Amt"_s, Moments::at(0)));
    }
    void fillingNeedsAMoment()
    {
        const TestFolder folder;
        auto created = SqliteFile::create(folder.filePath());
        QVERIFY_RESULT(created);
        QCOMPARE_ERROR((*created)->fill(smallPortfolio(), u"Amt"_s, QDateTime()), Error::Code::InvalidInput);
    }
};

LENKUNGSSTAND_TEST(TestRoundTrip)
#include "tst_roundtrip.moc"
