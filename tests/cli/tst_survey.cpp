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
    void aFileThatIsNoSheetStopsTheOthersToo()
    {
        send();
        answer(u"M-06"_s, {{2, u"Titel"_s}});
        write(m_cli->path(u"kaputt.xlsx"_s), QByteArray("PK\3\4 und dann nichts", 21));
        const QJsonObject result = read({sheet(), m_cli->path(u"kaputt.xlsx"_s)}, 1);
        QCOMPARE(result.value(u"applied"_s).toInt(), 0);
        QCOMPARE(result.value(u"errors"_s).toArray().first().toObject().value(u"row"_s), QJsonValue());
        QCOMPARE(storedItem(u"M-06"_s).title, QString());
    }
    void aDryRunChangesNothing()
    {
        send();
        answer(u"M-07"_s, {{2, u"Titel"_s}});
        const std::size_t entries = historyLength();
        QCOMPARE(read({sheet(), u"--dry-run"_s}, 0).value(u"applied"_s).toInt(), 1);
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
        QTest::addRow("no such format")
            << QStringList{u"export"_s, u"--select"_s,      u"pakt"_s, u"--output"_s,
                           folder,      u"--file-format"_s, u"doc"_s}
            << 2;
        QTest::addRow("folder below nothing")
            << QStringList{u"export"_s, u"--select"_s, u"pakt"_s, u"--output"_s, folder + u"/y/z"_s} << 1;
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
