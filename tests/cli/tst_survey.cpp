// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// `survey` and `import measures`, from the sheet to what is on disk.
class TestSurvey : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCOMPARE(m_seeded.run({u"init"_s}).exitCode, 0); }
    void init()
    {
        m_cli = std::make_unique<CliProcess>();
        QVERIFY(QDir().mkpath(QFileInfo(m_cli->defaultDatabase()).path()));
        QVERIFY(QFile::copy(m_seeded.defaultDatabase(), m_cli->defaultDatabase()));
    }
    void sendsTheMeasuresToTheSecretariatAndRecordsIt()
    {
        const CliResult result = send();
        QCOMPARE(result.err, QString());
        QCOMPARE(result.exitCode, 0);
        // No measure has a unit yet, so all of them stand on one sheet.
        QCOMPARE(result.out.count(u'\n'), 1);
        const Portfolio portfolio = stored();
        QCOMPARE(portfolio.surveys.size(), std::size_t(1));
        QCOMPARE(portfolio.surveys.front().selection, u"pakt"_s);
        QCOMPARE(portfolio.surveys.front().due, QDate(2026, 12, 11));
        QCOMPARE(portfolio.surveys.front().items.size(), std::size_t(77));
        QVERIFY(!portfolio.surveys.front().sheets.front().answeredOn.isValid());
    }
    void sendsOneSheetToEachUnitOfWhatIsOpen()
    {
        const CliResult result = m_cli->run(
            {u"survey"_s, u"export"_s, u"--select"_s, u"open"_s, u"--output"_s, m_cli->path(u"blaetter"_s)});
        QCOMPARE(result.exitCode, 0);
        const QStringList files = QDir(m_cli->path(u"blaetter"_s)).entryList(QDir::Files);
        QVERIFY(files.size() > 3);
        for (const QString &file : files)
            QVERIFY2(file.endsWith(u".xlsx"_s) && file == file.toLower(), qPrintable(file));
    }
    void tellsProgramsWhichSheetIsWhose()
    {
        const CliResult result =
            m_cli->run({u"survey"_s, u"export"_s, u"--select"_s, u"open"_s, u"--due"_s, u"11.12.2026"_s,
                        u"--output"_s, m_cli->path(u"blaetter"_s), u"--format"_s, u"json"_s});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject told = QJsonDocument::fromJson(result.out.toUtf8()).object();
        QCOMPARE(told.keys(), (QStringList{u"due"_s, u"files"_s, u"survey"_s}));
        QCOMPARE(told.value("due"_L1).toString(), u"2026-12-11"_s);
        const Survey survey = stored().surveys.front();
        QCOMPARE(told.value("survey"_L1).toString(), survey.key);
        const QJsonArray files = told.value("files"_L1).toArray();
        QCOMPARE(std::size_t(files.size()), survey.sheets.size());
        int items = 0;
        for (qsizetype at = 0; at < files.size(); ++at) {
            QVERIFY(QFile::exists(files.at(at)[u"file"_s].toString()));
            QCOMPARE(files.at(at)[u"unit"_s].toString(), survey.sheets[std::size_t(at)].unit);
            items += files.at(at)[u"items"_s].toInt();
        }
        QCOMPARE(std::size_t(items), survey.items.size());
        QVERIFY(std::ranges::any_of(files, [](const QJsonValue &file) { return file[u"unit"_s].isNull(); }));
    }
    void sendsCsvToTheUnitsThatPreferIt()
    {
        const CliResult result =
            m_cli->run({u"survey"_s, u"export"_s, u"--select"_s, u"open"_s, u"--csv-for"_s, u"sis,BUEAMT"_s,
                        u"--output"_s, m_cli->path(u"blaetter"_s)});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.exitCode, 0);
        const QDir folder(m_cli->path(u"blaetter"_s));
        QCOMPARE(folder.entryList({u"*.csv"_s}, QDir::Files).size(), 2);
        QVERIFY(sheetNamed(u"sis"_s).endsWith(u".csv"_s) && sheetNamed(u"bueamt"_s).endsWith(u".csv"_s));
        QVERIFY(sheetNamed(u"sf"_s).endsWith(u".xlsx"_s));
    }
    void takesAnAnswerOverOnce()
    {
        send();
        answer(u"M-03"_s, {{2, u"Bauantrag digital"_s}, {5, u"erledigt"_s}, {9, u"abgenommen"_s}});
        const QJsonObject first = read({sheet()}, 0);
        QCOMPARE(first.value(u"applied"_s).toInt(), 3);
        QCOMPARE(first.value(u"conflicts"_s).toArray().size(), 0);
        const Item item = storedItem(u"M-03"_s);
        QCOMPARE(item.title, u"Bauantrag digital"_s);
        QCOMPARE(int(item.progress), int(Progress::Done));
        const Portfolio portfolio = stored();
        QCOMPARE(portfolio.statusNotes.size(), std::size_t(1));
        QVERIFY(!portfolio.statusNotes.front().release); // a draft
        QVERIFY(portfolio.surveys.front().sheets.front().answeredOn.isValid());
        const std::size_t entries = historyLength();
        const QJsonObject second = read({sheet()}, 0);
        QCOMPARE(second.value(u"applied"_s).toInt(), 0);
        QCOMPARE(historyLength(), entries);
    }
    void aSheetThatIsNotFilledInIsNoAnswer()
    {
        sendOpen();
        const QString file = m_cli->path(u"blaetter/%1"_s.arg(sheetNamed(u"bueamt"_s)));
        const std::size_t entries = historyLength();
        const QJsonObject result = read({file}, 0);
        QCOMPARE(result.value(u"applied"_s).toInt(), 0);
        QCOMPARE(result.value(u"reported"_s).toInt(), 0);
        QVERIFY(result.value(u"unchanged"_s).toInt() > 0);
        const QJsonArray remarks = result.value(u"remarks"_s).toArray();
        QCOMPARE(remarks.size(), 1);
        QVERIFY(remarks.first().toObject().value(u"text"_s).toString().contains(u"unausgefüllt"_s));
        QCOMPARE(historyLength(), entries);
        const CliResult said = m_cli->run({u"survey"_s, u"import"_s, file});
        QVERIFY2(said.out.contains(u"Fehlanzeige"_s), qPrintable(said.out));
        QCOMPARE(historyLength(), entries);
    }
    void nothingToReportSaysHowManyItemsItReportsOn()
    {
        sendOpen();
        const QString file = m_cli->path(u"blaetter/%1"_s.arg(sheetNamed(u"bueamt"_s)));
        tick(file);
        const QJsonObject result = read({file}, 0);
        QCOMPARE(result.value(u"applied"_s).toInt(), 0);
        const Portfolio portfolio = stored();
        int asked = 0;
        for (const SurveyItem &item : portfolio.surveys.front().items)
            if (item.unit == u"BUEAMT"_s) {
                ++asked;
                QVERIFY(findItem(portfolio, item.item)->reportedOn > QDate(2025, 10, 7));
            }
        QVERIFY(asked > 0);
        QCOMPARE(result.value(u"reported"_s).toInt(), asked);
    }
    void nothingToReportOnTheSecretariatsOwnSheetIsSaid()
    {
        send();
        tick(sheet());
        const CliResult dry = m_cli->run({u"survey"_s, u"import"_s, u"--dry-run"_s, sheet()});
        QCOMPARE(dry.exitCode, 0);
        QVERIFY2(dry.out.contains(u"Mit „Fehlanzeige“ geantwortet: das Sekretariat."_s), qPrintable(dry.out));
        const QJsonObject result = read({sheet()}, 0);
        const QJsonArray returns = result.value(u"returns"_s).toArray();
        QCOMPARE(returns.size(), 1);
        QVERIFY(returns.first()[u"unit"_s].isNull());
        QVERIFY(returns.first()[u"nothingToReport"_s].toBool());
        QCOMPARE(result.value(u"reported"_s).toInt(), 0);
        QVERIFY(stored().surveys.front().sheets.front().nothingToReport);
        QVERIFY(read({sheet()}, 0).value(u"returns"_s).toArray().isEmpty()); // no news
    }
    void whatWasChangedHereSinceIsAConflict()
    {
        send();
        answer(u"M-03"_s, {{5, u"erledigt"_s}});
        answer(u"M-04"_s, {{5, u"ruht"_s}});
        QCOMPARE(m_cli->run({u"set"_s, u"M-03"_s, u"progress=inProgress"_s}).exitCode, 0);
        const QJsonObject result = read({sheet()}, 1);
        QCOMPARE(result.value(u"applied"_s).toInt(), 1);
        const QJsonObject conflict = result.value(u"conflicts"_s).toArray().first().toObject();
        QCOMPARE(conflict.value(u"key"_s).toString(), u"M-03"_s);
        QCOMPARE(conflict.value(u"field"_s).toString(), u"progress"_s);
        QCOMPARE(conflict.value(u"theirs"_s).toString(), u"erledigt"_s);
        QCOMPARE(conflict.value(u"ours"_s).toString(), u"in Umsetzung"_s);
        QCOMPARE(int(storedItem(u"M-03"_s).progress), int(Progress::InProgress));
        QCOMPARE(int(storedItem(u"M-04"_s).progress), int(Progress::OnHold));
    }
    void anErrorLeavesItsCellOutAndNamesIt()
    {
        send();
        answer(u"M-05"_s, {{2, u"Titel"_s}, {6, u"am 45.13.2026"_s}});
        const QJsonObject result = read({sheet()}, 1);
        QCOMPARE(result.value(u"applied"_s).toInt(), 1);
        const QJsonObject error = result.value(u"errors"_s).toArray().first().toObject();
        QCOMPARE(error.value(u"column"_s).toString(), u"Termin"_s);
        QVERIFY(error.value(u"row"_s).toInt() > 5);
        QVERIFY(error.value(u"text"_s).toString().contains(u"45.13.2026"_s));
    }
    void aFileThatIsNoSheetIsNamedAndTheOthersAreTakenOver_data()
    {
        QTest::addColumn<QByteArray>("bytes"); // null: there is no such file
        QTest::newRow("damaged") << QByteArray("PK\3\4 und dann nichts", 21);
        QTest::newRow("without headings") << QByteArray("a;b\n1;2\n");
        QTest::newRow("missing") << QByteArray();
    }
    void aFileThatIsNoSheetIsNamedAndTheOthersAreTakenOver()
    {
        QFETCH(QByteArray, bytes);
        send();
        answer(u"M-06"_s, {{2, u"Titel"_s}});
        const QString broken = m_cli->path(u"kaputt.xlsx"_s);
        if (!bytes.isNull())
            write(broken, bytes);
        const QJsonObject result = read({broken, sheet()}, 1);
        QCOMPARE(result.value(u"applied"_s).toInt(), 1);
        const QJsonObject error = result.value(u"errors"_s).toArray().first().toObject();
        QCOMPARE(error.value(u"file"_s).toString(), broken);
        QVERIFY(error.contains(u"row"_s) && error.value(u"row"_s).isNull());
        QCOMPARE(storedItem(u"M-06"_s).title, u"Titel"_s);
    }
    void aDryRunChangesNothing()
    {
        send();
        answer(u"M-07"_s, {{2, u"Titel"_s}});
        const std::size_t entries = historyLength();
        QCOMPARE(read({sheet(), u"--dry-run"_s}, 0).value(u"applied"_s).toInt(), 1);
        QCOMPARE(historyLength(), entries);
        answer(u"M-05"_s, {{6, u"am 45.13.2026"_s}});
        const CliResult result = m_cli->run({u"survey"_s, u"import"_s, sheet(), u"--dry-run"_s});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains(u"Nichts wurde geschrieben"_s), qPrintable(result.err));
        QVERIFY2(result.out.contains(u"Würde übernommen"_s) && result.out.contains(u"würden nicht"_s),
                 qPrintable(result.out));
        QVERIFY(!result.out.contains(u"Felder geändert"_s) && !result.err.contains(u"nicht alles"_s));
        QCOMPARE(historyLength(), entries);
    }
    void fillsPlacesFromACatalogueAndFindsThemAgainByItsNumbers()
    {
        write(m_cli->path(u"katalog.csv"_s),
              u"Lfd. Nr.;Maßnahme;Zuständigkeit;Umsetzungsstand;Frist\r\n"
              "4.7;Fristen verkürzen;SF;in Umsetzung;Q4/2026\r\n12;Bauakte digital;SK;;\r\n"_s.toUtf8());
        const QJsonObject first = readMeasures(0);
        QCOMPARE(first.value(u"applied"_s).toInt(), 8);
        QCOMPARE(storedItem(u"M-01"_s).title, u"Fristen verkürzen"_s);
        QCOMPARE(storedItem(u"M-01"_s).measure->catalogueNumber, u"4.7"_s);
        QCOMPARE(storedItem(u"M-02"_s).title, u"Bauakte digital"_s);
        QCOMPARE(readMeasures(0).value(u"applied"_s).toInt(), 0);
        write(m_cli->path(u"katalog.csv"_s),
              u"Nr.;Maßnahme\n12;Bauakte überall digital\n4.7;Fristen verkürzen\n"_s.toUtf8());
        QCOMPARE(readMeasures(0).value(u"applied"_s).toInt(), 1);
        QCOMPARE(storedItem(u"M-02"_s).title, u"Bauakte überall digital"_s);
    }
    void namesTheColumnsOfACatalogueThatItDoesNotRead()
    {
        write(m_cli->path(u"katalog.csv"_s), u"Ziffer;Kurztitel;Ansprechperson\n1;A;B\n"_s.toUtf8());
        const QStringList call = {u"import"_s, u"measures"_s, m_cli->path(u"katalog.csv"_s), u"--dry-run"_s};
        const CliResult result = m_cli->run(call + QStringList{u"--format"_s, u"json"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.err.contains(u"„Ansprechperson“"_s) && !result.err.contains(u"Kurztitel"_s),
                 qPrintable(result.err));
        const QJsonObject json = QJsonDocument::fromJson(result.out.toUtf8()).object();
        QCOMPARE(json.keys(),
                 (QStringList{u"applied"_s, u"conflicts"_s, u"dryRun"_s, u"errors"_s, u"newItems"_s,
                              u"unchanged"_s}));
    }
    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        const QString folder = m_seeded.path(u"x"_s);
        QTest::addRow("nothing selected") << QStringList{u"export"_s, u"--output"_s, folder} << 2;
        QTest::addRow("no folder named") << QStringList{u"export"_s, u"--select"_s, u"pakt"_s} << 2;
        QTest::addRow("no such project")
            << QStringList{u"export"_s, u"--select"_s, u"XX"_s, u"--output"_s, folder} << 1;
        QTest::addRow("no day") << QStringList{u"export"_s, u"--select"_s, u"pakt"_s,      u"--output"_s,
                                               folder,      u"--due"_s,    u"31.02.2026"_s}
                                << 2;
        QTest::addRow("a day that has passed")
            << QStringList{u"export"_s, u"--select"_s, u"pakt"_s,      u"--output"_s,
                           folder,      u"--due"_s,    u"07.10.2025"_s}
            << 2;
        QTest::addRow("no such format")
            << QStringList{u"export"_s, u"--select"_s,      u"pakt"_s, u"--output"_s,
                           folder,      u"--file-format"_s, u"doc"_s}
            << 2;
        QTest::addRow("CSV for nobody") << QStringList{u"export"_s, u"--select"_s,  u"open"_s, u"--output"_s,
                                                       folder,      u"--csv-for"_s, u"XX"_s}
                                        << 2;
        QTest::addRow("CSV for a unit without a sheet")
            << QStringList{u"export"_s, u"--select"_s,  u"pakt"_s, u"--output"_s,
                           folder,      u"--csv-for"_s, u"SF"_s}
            << 2;
        const QString inFile = m_seeded.defaultDatabase() + u"/y/z"_s;
        QTest::addRow("folder below a file")
            << QStringList{u"export"_s, u"--select"_s, u"pakt"_s, u"--output"_s, inFile} << 1;
        QTest::addRow("no file named") << QStringList{u"import"_s} << 2;
        QTest::addRow("file is missing") << QStringList{u"import"_s, folder + u".csv"_s} << 1;
    }
    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        const CliResult result = m_cli->run(QStringList{u"survey"_s} + words);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY(!result.err.isEmpty());
        if (QLatin1StringView(QTest::currentDataTag()) == "CSV for a unit without a sheet"_L1)
            QVERIFY2(result.err.contains(u"SF"_s) && result.err.contains(u"--csv-for"_s),
                     qPrintable(result.err));
        QVERIFY(stored().surveys.empty());
        QVERIFY(!QFileInfo::exists(m_seeded.path(u"x"_s)));
    }
    void doesNotOverwriteAnEarlierSheet()
    {
        send();
        const CliResult again = send();
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(stored().surveys.size(), std::size_t(1));
    }

private:
    CliResult send() const
    {
        return m_cli->run({u"survey"_s, u"export"_s, u"--select"_s, u"pakt"_s, u"--due"_s, u"11.12.2026"_s,
                           u"--file-format"_s, u"csv"_s, u"--output"_s, m_cli->path(u"blaetter"_s)});
    }
    void sendOpen() const
    {
        QCOMPARE(m_cli
                     ->run({u"survey"_s, u"export"_s, u"--select"_s, u"open"_s, u"--file-format"_s, u"csv"_s,
                            u"--output"_s, m_cli->path(u"blaetter"_s)})
                     .exitCode,
                 0);
    }
    /// Of the unit whose key ends the name.
    QString sheetNamed(const QString &unit) const
    {
        return QDir(m_cli->path(u"blaetter"_s)).entryList({u"*_%1.*"_s.arg(unit)}, QDir::Files).value(0);
    }
    QString sheet() const
    {
        const QDir folder(m_cli->path(u"blaetter"_s));
        return folder.filePath(folder.entryList(QDir::Files).value(0));
    }
    /// Fills cells of a row, by column from 0, as a unit would.
    void answer(const QString &key, const std::vector<std::pair<int, QString>> &cells) const
    {
        QFile file(sheet());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
        file.close();
        for (QString &line : lines) {
            QStringList row = line.split(u';');
            if (row.first() != key)
                continue;
            for (const auto &[column, text] : cells)
                row[column] = text;
            line = row.join(u';');
        }
        write(sheet(), lines.join(u"\r\n"_s).toUtf8());
    }
    /// Fehlanzeige, as a unit would.
    static void tick(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        file.close();
        write(path, QByteArray(text).replace("(bitte ankreuzen):;;;", "(bitte ankreuzen):;;;x"));
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QJsonObject read(const QStringList &words, int exitCode) const
    {
        return parsed(m_cli->run(QStringList{u"survey"_s, u"import"_s, u"--format"_s, u"json"_s} + words),
                      exitCode);
    }
    QJsonObject readMeasures(int exitCode) const
    {
        return parsed(
            m_cli->run({u"import"_s, u"measures"_s, m_cli->path(u"katalog.csv"_s), u"--format"_s, u"json"_s}),
            exitCode);
    }
    static QJsonObject parsed(const CliResult &result, int exitCode)
    {
        if (result.exitCode != exitCode)
            qWarning("%s", qPrintable(result.err + result.out));
        return result.exitCode == exitCode ? QJsonDocument::fromJson(result.out.toUtf8()).object()
                                           : QJsonObject();
    }
    Portfolio stored() const
    {
        const auto store = SqliteFile::open(m_cli->defaultDatabase(), SqliteFile::Open::ReadOnly);
        return store ? *(*store)->load() : Portfolio();
    }
    Item storedItem(const QString &key) const
    {
        const Portfolio portfolio = stored();
        return *findItem(portfolio, key);
    }
    std::size_t historyLength() const
    {
        const auto store = SqliteFile::open(m_cli->defaultDatabase(), SqliteFile::Open::ReadOnly);
        return store ? (*store)->history()->size() : 0;
    }

    CliProcess m_seeded;
    std::unique_ptr<CliProcess> m_cli;
};

LENKUNGSSTAND_TEST(TestSurvey)

#include "tst_survey.moc"
