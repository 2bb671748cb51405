// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"
#include "tests/cli/seededcli.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

/// Files that are read again after somebody has worked on what they brought.
class TestImportAgain : public QObject, private SeededCli
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(seed()); }
    void init() { QVERIFY(begin()); }
    void aSachstandThatWasEditedHereIsNotAddedAgain()
    {
        QVERIFY(sendAndAnswer(9, u"Fassung 1"_s));
        QCOMPARE(readAnswers(0).value("applied"_L1).toInt(), 1);
        QVERIFY(editNote(u"Fassung 1 (redigiert)"_s, {}));
        const QJsonObject again = readAnswers(1);
        QCOMPARE(again.value("applied"_L1).toInt(), 0);
        QCOMPARE(again.value("conflicts"_L1).toArray().size(), 1);
        QCOMPARE(stored().statusNotes.size(), std::size_t(1));
        const CliResult text = run({u"survey"_s, u"import"_s, sheet()});
        QVERIFY2(simple(text.out).contains(u"schon übernommen und seitdem hier geändert"_s),
                 qPrintable(text.out));
    }
    void aSachstandThatWasDeletedHereIsNotAddedAgainButOneThatWasUndoneIs()
    {
        QVERIFY(sendAndAnswer(9, u"Fassung 1"_s));
        (void)readAnswers(0);
        QVERIFY(editNote({}, u"Rückgängig: Antworten eingelesen"_s));
        QCOMPARE(readAnswers(0).value("applied"_L1).toInt(), 1);
        QVERIFY(editNote({}, {}));
        QCOMPARE(readAnswers(1).value("applied"_L1).toInt(), 0);
    }
    void aValueThatWasTakenAwayHereStaysAway()
    {
        QVERIFY(sendAndAnswer(7, u"Mai 2027"_s));
        QCOMPARE(readAnswers(0).value("applied"_L1).toInt(), 1);
        QCOMPARE(run({u"set"_s, u"M-03"_s, u"forecast="_s}).exitCode, 0);
        const QJsonObject again = readAnswers(1);
        QCOMPARE(again.value("applied"_L1).toInt(), 0);
        QCOMPARE(again.value("conflicts"_L1).toArray().first()["field"_L1].toString(), u"forecast"_s);
        QVERIFY(!stored(u"M-03"_s).forecast);
    }
    void anAnswerThatCorrectsAnEarlierOneIsToldFromAnEditHere()
    {
        QVERIFY(sendAndAnswer(7, u"Mai 2027"_s));
        (void)readAnswers(0);
        fill(7, u"Juni 2027"_s);
        const CliResult corrected = run({u"survey"_s, u"import"_s, sheet()});
        QCOMPARE(corrected.exitCode, 1);
        QVERIFY2(simple(corrected.out).contains(u"durch eine frühere Antwort geändert"_s),
                 qPrintable(corrected.out));
        QCOMPARE(run({u"set"_s, u"M-03"_s, u"forecast=Juli 2027"_s}).exitCode, 0);
        const CliResult edited = run({u"survey"_s, u"import"_s, sheet()});
        QVERIFY2(!edited.out.contains(u"frühere Antwort"_s), qPrintable(edited.out));
    }
    void twoFilesThatSayTheSameCountOnce()
    {
        QVERIFY(sendAndAnswer(5, u"erledigt"_s));
        const QString copy = m_cli->path(u"kopie.csv"_s);
        QVERIFY(QFile::copy(sheet(), copy));
        const QJsonObject both =
            parsed(run({u"survey"_s, u"import"_s, u"--format"_s, u"json"_s, sheet(), copy}), 0);
        QCOMPARE(both.value("applied"_L1).toInt(), 1);
    }
    void whatIsTakenOverFromTheSecretariatsSheetIsAReport()
    {
        QVERIFY(sendAndAnswer(6, u"01.10.2026"_s));
        QCOMPARE(readAnswers(0).value("reported"_L1).toInt(), 1);
        QVERIFY(stored(u"M-03"_s).reportedOn > QDate(2025, 10, 7));
        const CliResult shown = run({u"show"_s, u"M-03"_s});
        QVERIFY2(!simple(shown.out).contains(u"seither keine Meldung"_s), qPrintable(shown.out));
    }
    void saysHowADateIsUnderstood()
    {
        QVERIFY(sendAndAnswer(7, u"31.04.2027"_s));
        const CliResult result = run({u"survey"_s, u"import"_s, sheet()});
        QVERIFY2(
            simple(result.out).contains(u"„31.04.2027“, gelesen als 30.04.2027 (diesen Tag gibt es nicht)"_s),
            qPrintable(result.out));
    }
    void namesTheColumnsThatItDoesNotRead()
    {
        QVERIFY(sendAndAnswer(9, u"Es geht voran."_s));
        QFile file(sheet());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray renamed = file.readAll().replace(";Sachstand;", ";Neuigkeiten;");
        file.close();
        write(sheet(), renamed);
        const CliResult result = run({u"survey"_s, u"import"_s, u"--format"_s, u"json"_s, sheet()});
        QVERIFY2(result.err.contains(u"Spalte „Neuigkeiten“ (J)"_s), qPrintable(result.err));
        const QJsonArray notRead =
            QJsonDocument::fromJson(result.out.toUtf8()).object().value("notRead"_L1).toArray();
        QCOMPARE(notRead.size(), 1);
        QCOMPARE(notRead.first()["heading"_L1].toString(), u"Neuigkeiten"_s);
        QCOMPARE(notRead.first()["column"_L1].toInt(), 10);
    }
    void aCatalogueDoesNotOverwriteWhatWasChangedHere()
    {
        catalogue(u"Eins"_s);
        QCOMPARE(readCatalogue(0).value("applied"_L1).toInt(), 2);
        catalogue(u"Zwei"_s); // a newer one over an older one
        QCOMPARE(readCatalogue(0).value("applied"_L1).toInt(), 1);
        QCOMPARE(run({u"set"_s, u"M-01"_s, u"title=Lokal"_s}).exitCode, 0);
        for (const QString &title : {u"Eins"_s, u"Drei"_s}) {
            catalogue(title);
            const QJsonObject result = readCatalogue(1);
            QCOMPARE(result.value("applied"_L1).toInt(), 0);
            const QJsonObject conflict = result.value("conflicts"_L1).toArray().first().toObject();
            QCOMPARE(conflict.value("ours"_L1).toString(), u"Lokal"_s);
            QCOMPARE(conflict.value("theirs"_L1).toString(), title);
        }
        QCOMPARE(stored(u"M-01"_s).title, u"Lokal"_s);
    }
    void anOldCatalogueDoesNotUndoANewerOne()
    {
        for (const QString &title : {u"Eins"_s, u"Zwei"_s}) {
            catalogue(title);
            (void)readCatalogue(0);
        }
        QCOMPARE(readCatalogue(0).value("applied"_L1).toInt(), 0);
        catalogue(u"Eins"_s);
        QCOMPARE(readCatalogue(1).value("conflicts"_L1).toArray().size(), 1);
        QCOMPARE(stored(u"M-01"_s).title, u"Zwei"_s);
    }
    void sheetsGoIntoAFolderThatIsMadeWithItsParents()
    {
        const QStringList call = {u"survey"_s, u"export"_s, u"--select"_s, u"pakt"_s, u"--output"_s};
        QCOMPARE(run(call + QStringList{m_cli->path(u"a/b/c"_s)}).exitCode, 0);
        QCOMPARE(QDir(m_cli->path(u"a/b/c"_s))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                     .size(),
                 1); // nothing is left of the place where they were written
        const QString closed = m_cli->path(u"x/y"_s);
        QCOMPARE(run({u"survey"_s, u"export"_s, u"--select"_s, u"XX"_s, u"--output"_s, closed}).exitCode, 1);
        QVERIFY(!QFile::exists(m_cli->path(u"x"_s)));
    }
    void whatAKilledExportLeftGoesWithTheNextOne()
    {
        const QString folder = m_cli->path(u"boegen"_s);
        const QString old = folder + u"/.lenkungsstand-abcdef"_s;
        const QString young = folder + u"/.lenkungsstand-ghijkl"_s;
        QVERIFY(QDir().mkpath(old) && QDir().mkpath(young));
        write(old + u"/sheet.xlsx"_s, "x");
        const timespec longAgo[2] = {{1'700'000'000, 0}, {1'700'000'000, 0}};
        QCOMPARE(utimensat(AT_FDCWD, QFile::encodeName(old).constData(), longAgo, 0), 0);
        QVERIFY(sendAndAnswer(5, u"erledigt"_s));
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(young));
    }
    void textsThatNoCellHoldsAreRefused()
    {
        for (const QString &text : {QString(32'768, u'x'), u"a\u0001b"_s}) {
            const CliResult set = run({u"set"_s, u"KI-14"_s, u"title="_s + text});
            QCOMPARE(set.exitCode, 2);
            QVERIFY2(set.err.contains(u"32.767"_s) || set.err.contains(u"U+0001"_s), qPrintable(set.err));
            QCOMPARE(run({u"note"_s, u"KI-14"_s, text}).exitCode, 2);
        }
        QVERIFY(stored().statusNotes.empty());
    }
    void aNoteIsNotOfTomorrow()
    {
        const QDate tomorrow = QDate::currentDate().addDays(1);
        const CliResult result =
            run({u"note"_s, u"KI-14"_s, u"Text"_s, u"--date"_s, tomorrow.toString(Qt::ISODate)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains(u"steht noch bevor"_s), qPrintable(result.err));
        QVERIFY(stored().statusNotes.empty());
    }
    void jsonComesAlsoWhereThePortfolioCannotBeUsed_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("bytes"); // of the database; null: there is none
        for (const QStringList &command : {QStringList{u"survey"_s}, QStringList{}}) {
            const QStringList words = command.isEmpty() ? QStringList{u"import"_s, u"measures"_s}
                                                        : QStringList{u"survey"_s, u"import"_s};
            QTest::addRow("%s, missing", qPrintable(words.first())) << words << QByteArray();
            QTest::addRow("%s, no database", qPrintable(words.first())) << words << QByteArray(4096, 'x');
        }
    }
    void jsonComesAlsoWhereThePortfolioCannotBeUsed()
    {
        QFETCH(QStringList, command);
        QFETCH(QByteArray, bytes);
        catalogue(u"Eins"_s);
        const QString database = m_cli->path(u"andere.sqlite"_s);
        if (!bytes.isNull())
            write(database, bytes);
        const CliResult result =
            run(command + QStringList{cataloguePath(), u"--format"_s, u"json"_s, u"--database"_s, database});
        QCOMPARE(result.exitCode, 1);
        const QJsonObject json = QJsonDocument::fromJson(result.out.toUtf8()).object();
        QCOMPARE(json.value("applied"_L1).toInt(-1), 0);
        const QJsonObject error = json.value("errors"_L1).toArray().first().toObject();
        QCOMPARE(error.value("file"_L1).toString(), database);
        QCOMPARE(error.value("text"_L1).toString(), result.err.trimmed());
    }
    void jsonComesAlsoForAWrongCall_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no file") << QStringList{u"survey"_s, u"import"_s};
        QTest::newRow("no catalogue") << QStringList{u"import"_s, u"measures"_s};
        QTest::newRow("unknown option") << QStringList{u"survey"_s, u"import"_s, u"a.csv"_s, u"--foo"_s};
        QTest::newRow("unknown language")
            << QStringList{u"survey"_s, u"import"_s, u"a.csv"_s, u"--language"_s, u"fr"_s};
    }
    void jsonComesAlsoForAWrongCall()
    {
        QFETCH(QStringList, words);
        const CliResult result = run(words + QStringList{u"--format"_s, u"json"_s});
        QCOMPARE(result.exitCode, 2);
        const QJsonObject json = QJsonDocument::fromJson(result.out.toUtf8()).object();
        QCOMPARE(json.value("applied"_L1).toInt(-1), 0);
        QVERIFY(!json.value("errors"_L1).toArray().first()["text"_L1].toString().isEmpty());
        QVERIFY(run(words).out.isEmpty());
    }
    void aNameThatCannotBeReadKeepsNoOtherFileBack()
    {
        QVERIFY(sendAndAnswer(5, u"erledigt"_s));
        const QString unreadable = u"b"_s + QChar::ReplacementCharacter + u".csv"_s;
        const QJsonObject json =
            parsed(run({u"survey"_s, u"import"_s, u"--format"_s, u"json"_s, unreadable, sheet()}), 1);
        QCOMPARE(json.value("applied"_L1).toInt(), 1);
        const QJsonObject error = json.value("errors"_L1).toArray().first().toObject();
        QCOMPARE(error.value("file"_L1).toString(), unreadable);
        QVERIFY(error.value("text"_L1).toString().contains(u"UTF-8"_s));
    }

private:
    static QString simple(const QString &text) { return text.simplified(); }
    bool sendAndAnswer(int column, const QString &text) const
    {
        const CliResult sent = run({u"survey"_s, u"export"_s, u"--select"_s, u"pakt"_s, u"--file-format"_s,
                                    u"csv"_s, u"--output"_s, m_cli->path(u"boegen"_s)});
        fill(column, text);
        return sent.exitCode == 0;
    }
    QString sheet() const
    {
        const QDir folder(m_cli->path(u"boegen"_s));
        return folder.filePath(folder.entryList(QDir::Files).value(0));
    }
    /// A cell of M-03, by column from 0.
    void fill(int column, const QString &text) const
    {
        QFile file(sheet());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
        file.close();
        for (QString &line : lines)
            if (QStringList row = line.split(u';'); row.first() == u"M-03"_s) {
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
    static QJsonObject parsed(const CliResult &result, int exitCode)
    {
        if (result.exitCode != exitCode)
            qWarning("%s", qPrintable(result.err + result.out));
        return result.exitCode == exitCode ? QJsonDocument::fromJson(result.out.toUtf8()).object()
                                           : QJsonObject();
    }
    QJsonObject readAnswers(int exitCode) const
    {
        return parsed(run({u"survey"_s, u"import"_s, u"--format"_s, u"json"_s, sheet()}), exitCode);
    }
    QString cataloguePath() const { return m_cli->path(u"katalog.csv"_s); }
    void catalogue(const QString &title) const
    {
        write(cataloguePath(), u"Nr.;Maßnahme\n1.1;%1\n"_s.arg(title).toUtf8());
    }
    QJsonObject readCatalogue(int exitCode) const
    {
        return parsed(run({u"import"_s, u"measures"_s, u"--format"_s, u"json"_s, cataloguePath()}), exitCode);
    }
    /// As the window would; an empty text deletes the only note.
    bool editNote(const QString &text, const QString &reason) const
    {
        const auto store = SqliteFile::open(m_cli->defaultDatabase());
        if (!store)
            return false;
        const StatusNote before = (*store)->load()->statusNotes.front();
        Change change{
            before, std::nullopt, reason, u"Amt"_s, QDateTime::currentDateTimeUtc(), Change::Kind::Edit};
        if (!text.isEmpty()) {
            StatusNote after = before;
            after.text = text;
            change.after = after;
        }
        return bool((*store)->apply({change}));
    }
};

LENKUNGSSTAND_TEST(TestImportAgain)

#include "tst_importagain.moc"
