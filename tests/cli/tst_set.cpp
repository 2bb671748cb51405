// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"
#include "tests/cli/seededcli.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

/// `set` and `note`, and what is on disk afterwards.
class TestSet : public QObject, private SeededCli
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(seed()); }
    void init() { QVERIFY(begin()); }
    void changesSeveralFieldsInOneStep()
    {
        const std::size_t before = history({}).size();
        const CliResult result =
            run({u"set"_s, u"ki-06"_s, u"planned=31.05.2026"_s, u"progress=in Arbeit"_s,
                 u"unit=sf,SK:beteiligt"_s, u"--reason"_s, u"Vergabe"_s, u"--decided-by"_s, u"Lenku VD"_s});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out.count(u'\n'), 1);
        QVERIFY2(result.out.contains(u"KI-06: Termin: „31.04.2026“, gelesen als 30.04.2026"_s),
                 qPrintable(result.out));
        QVERIFY2(result.out.contains(u"Bearbeitungsstand: nicht begonnen → in Umsetzung"_s),
                 qPrintable(result.out));
        QVERIFY2(result.out.contains(u"SF, SK (beteiligt)"_s), qPrintable(result.out));
        const Item item = stored(u"KI-06"_s);
        QCOMPARE(item.planned->edtf(), u"2026-05-31"_s);
        QCOMPARE(int(item.progress), int(Progress::InProgress));
        QVERIFY(item.units
                == (std::vector<Responsibility>{{u"SF"_s, UnitRole::Responsible},
                                                {u"SK"_s, UnitRole::Participating}}));
        QCOMPARE(item.planDecision->reason, u"Vergabe"_s);
        QCOMPARE(item.planDecision->decidedBy, u"Lenku VD"_s);
        QVERIFY(item.planDecision->on.isValid());
        QCOMPARE(history({}).size(), before + 1);
        QCOMPARE(history(u"KI-06"_s).back().reason, u"Vergabe"_s);
        QCOMPARE(history(u"KI-06"_s).back().who, u"Erika Beispiel"_s);
    }
    void understands_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("says");
        const auto row = [](const QString &word, const QString &key, const QString &says) {
            QTest::newRow(qPrintable(word)) << word << key << says;
        };
        row(u"progress=inpreparation"_s, u"KI-06"_s, u"in Vorbereitung"_s);
        row(u"progress=abgeschlossen"_s, u"KI-06"_s, u"erledigt"_s);
        row(u"progress=on hold"_s, u"KI-06"_s, u"ruht"_s);
        row(u"forecast=Q4 2026"_s, u"KI-06"_s, u"Prognose: nicht erfasst → „Q4 2026“"_s);
        row(u"forecast=31.06.2026"_s, u"KI-06"_s, u"gelesen als 30.06.2026 (diesen Tag gibt es nicht)"_s);
        row(u"forecast=schnellstmöglich"_s, u"KI-06"_s, u"„schnellstmöglich“"_s);
        row(u"actual=05.05.2025"_s, u"KI-06"_s, u"Erledigt am"_s);
        row(u"title=Ein = in der Mitte"_s, u"KI-06"_s, u"„Ein = in der Mitte“"_s);
        row(u"number=7a"_s, u"m-03"_s, u"M-03: Katalog-Nr.: nicht erfasst → „7a“"_s);
        row(u"number=7"_s, u"B-2"_s, u"Ziffer: „2“ → „7“"_s);
        row(u"priority=ja"_s, u"M-03"_s, u"→ ja"_s);
        row(u"priority=no"_s, u"M-03"_s, u"→ nein"_s);
        row(u"note="_s, u"KI-06"_s, u"→ nicht erfasst"_s);
        row(u"impediment=Personal fehlt"_s, u"KI-06"_s, u"„Personal fehlt“"_s);
        row(u"evidence=Vermerk vom 5. Mai"_s, u"KI-06"_s, u"„Vermerk vom 5. Mai“"_s);
        row(u"filenumber=02-12/3"_s, u"KI-06"_s, u"Aktenzeichen"_s);
        row(u"unit="_s, u"B-2"_s, u"→ nicht erfasst"_s);
        row(u"planned=Mai 2027"_s, u"M-03"_s, u"Termin: nicht erfasst → „Mai 2027“"_s);
    }
    void understands()
    {
        QFETCH(QString, word);
        QFETCH(QString, key);
        QFETCH(QString, says);
        const CliResult result = run({u"set"_s, key, word});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.contains(says), qPrintable(result.out));
        QVERIFY(run({u"check"_s}).exitCode == 0);
    }
    void addsEvidenceToWhatIsThere()
    {
        QCOMPARE(run({u"set"_s, u"KI-06"_s, u"evidence=eins"_s, u"evidence=zwei"_s}).exitCode, 0);
        QCOMPARE(run({u"set"_s, u"KI-06"_s, u"evidence=drei"_s}).exitCode, 0);
        QCOMPARE(stored(u"KI-06"_s).evidence.size(), std::size_t(3));
        QCOMPARE(stored(u"KI-06"_s).evidence.back().text, u"drei"_s);
    }
    void cancellingTakesTheReason()
    {
        QCOMPARE(
            run({u"set"_s, u"KI-06"_s, u"progress=entfallen"_s, u"--reason"_s, u"kein Bedarf"_s}).exitCode,
            0);
        QCOMPARE(stored(u"KI-06"_s).cancelReason, u"kein Bedarf"_s);
        QCOMPARE(run({u"set"_s, u"KI-06"_s, u"progress=done"_s}).exitCode, 0);
        QCOMPARE(stored(u"KI-06"_s).cancelReason, QString());
    }
    void theSenateMovesItsDeadline()
    {
        const QStringList call = {u"set"_s, u"B-2"_s, u"planned=30.10.2026"_s, u"--reason"_s,
                                  u"Abstimmung"_s};
        const CliResult refused = run(call);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(u"Senat"_s), qPrintable(refused.err));
        QCOMPARE(run(call + QStringList{u"--decided-by"_s, u"Senat im September"_s}).exitCode, 1);
        QCOMPARE(stored(u"B-2"_s).planned->edtf(), u"2026-05-05"_s);
        QCOMPARE(run(call + QStringList{u"--decided-by"_s, u"Senat 07.10.2025, Ziffer 3"_s}).exitCode, 0);
        const Item item = stored(u"B-2"_s);
        QCOMPARE(item.planned->edtf(), u"2026-10-30"_s);
        QCOMPARE(item.planDecision->on, QDate(2025, 10, 7));
        QVERIFY(item.planDecision->number == 3);
        QCOMPARE(item.planDecision->decidedBy, u"Senat 07.10.2025, Ziffer 3"_s);
        QCOMPARE(int(item.original.kind), int(OriginalPlan::Kind::Unknown));
    }
    void aDecisionOfTheSenateEndsTheRequestForAnExtension()
    {
        const Item before = stored(u"B-2"_s);
        Item asking = before;
        asking.deadlineRequest =
            DeadlineRequest{PartialDate::day({2026, 12, 1}), u"SF"_s, QDate(2026, 3, 1), u"Abstimmung"_s};
        {
            const auto store = SqliteFile::open(m_cli->defaultDatabase(), SqliteFile::Open::ReadWrite);
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->apply({Change{before,
                                                   asking,
                                                   {},
                                                   u"Erika Beispiel"_s,
                                                   QDateTime::currentDateTimeUtc(),
                                                   Change::Kind::Edit}}));
        }
        QCOMPARE(run({u"set"_s, u"B-2"_s, u"note=Rückfrage"_s}).exitCode, 0);
        QVERIFY(stored(u"B-2"_s).deadlineRequest);
        QCOMPARE(run({u"set"_s, u"B-2"_s, u"planned=30.10.2026"_s, u"--reason"_s, u"Abstimmung"_s,
                      u"--decided-by"_s, u"Senat 07.10.2025, Ziffer 3"_s})
                     .exitCode,
                 0);
        QVERIFY(!stored(u"B-2"_s).deadlineRequest);
    }
    void aDayWithoutASessionIsSaid()
    {
        const QStringList call = {u"set"_s, u"B-4"_s, u"planned=01.09.2099"_s, u"--reason"_s, u"x"_s};
        // 8 October 2025 was a Wednesday.
        const CliResult said = run(call + QStringList{u"--decided-by"_s, u"Senat 08.10.2025, Ziffer 1"_s});
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.out.contains(u"08.10.2025 ist ein Mittwoch"_s), qPrintable(said.out));
        const CliResult quiet = run({u"set"_s, u"B-4"_s, u"planned=02.09.2099"_s, u"--reason"_s, u"x"_s,
                                     u"--decided-by"_s, u"Senat 07.10.2025, Ziffer 1"_s});
        QCOMPARE(quiet.exitCode, 0);
        QCOMPARE(quiet.out.count(u'\n'), 1);
    }
    void answersPrograms()
    {
        const auto json = [this](const QStringList &call) {
            const CliResult result = run(call + QStringList{u"--format"_s, u"json"_s});
            return QJsonDocument::fromJson(result.out.toUtf8()).object();
        };
        const QJsonObject set = json({u"set"_s, u"ki-06"_s, u"progress=in Arbeit"_s, u"unit=sf"_s});
        QCOMPARE(set.keys(), (QStringList{u"changes"_s, u"key"_s}));
        QCOMPARE(set.value("key"_L1).toString(), u"KI-06"_s);
        const QJsonObject progress = set.value("changes"_L1).toArray().first().toObject();
        QCOMPARE(progress.keys(), (QStringList{u"field"_s, u"from"_s, u"to"_s}));
        QCOMPARE(progress.value("field"_L1).toString(), u"progress"_s);
        QCOMPARE(progress.value("from"_L1).toString(), u"notStarted"_s);
        QCOMPARE(progress.value("to"_L1).toString(), u"inProgress"_s);
        QCOMPARE(set.value("changes"_L1).toArray().at(1)[u"field"_s].toString(), u"unit"_s);
        const QJsonObject again = json({u"set"_s, u"KI-06"_s, u"progress=in Arbeit"_s});
        QCOMPARE(again.value("key"_L1).toString(), u"KI-06"_s);
        QVERIFY(again.value("changes"_L1).isArray() && again.value("changes"_L1).toArray().isEmpty());
        const QJsonObject note =
            json({u"note"_s, u"KI-06"_s, u"läuft"_s, u"--unit"_s, u"sf"_s, u"--date"_s, u"05.05.2026"_s});
        QCOMPARE(note,
                 (QJsonObject{{u"key"_s, u"note-1"_s},
                              {u"item"_s, u"KI-06"_s},
                              {u"date"_s, u"2026-05-05"_s},
                              {u"unit"_s, u"SF"_s}}));
        const QJsonObject onProject = json({u"note"_s, u"KI"_s, u"läuft"_s});
        QCOMPARE(onProject.value("project"_L1).toString(), u"KI"_s);
        QVERIFY(onProject.value("unit"_L1).isNull() && !onProject.contains("item"_L1));
    }
    void nothingNewIsNoChange()
    {
        const std::size_t before = history({}).size();
        const CliResult result =
            run({u"set"_s, u"KI-06"_s, u"progress=notStarted"_s, u"planned=31.04.2026"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.contains(u"nichts geändert"_s), qPrintable(result.out));
        QCOMPARE(history({}).size(), before);
    }
    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &words, int exitCode, const QString &says) {
            QTest::newRow(name) << words << exitCode << says;
        };
        row("no key", {}, 2, u"SCHLÜSSEL"_s);
        row("no field", {u"KI-06"_s}, 2, u"FELD=WERT"_s);
        row("unknown key", {u"KI-99"_s, u"title=x"_s}, 1, u"KI-99"_s);
        row("unknown field", {u"KI-06"_s, u"colour=red"_s}, 2, u"fileNumber"_s);
        row("no equals sign", {u"KI-06"_s, u"title"_s}, 2, u"title=WERT"_s);
        row("field twice", {u"KI-06"_s, u"title=a"_s, u"title=b"_s}, 2, u"title"_s);
        row("bad date", {u"KI-06"_s, u"forecast=05.13.2026"_s}, 2, u"Monat"_s);
        row("nonsense with digits", {u"KI-06"_s, u"forecast=5/x/26"_s}, 2, u"5/x/26"_s);
        row("no progress", {u"KI-06"_s, u"progress=halb"_s}, 2, u"notStarted, inPreparation"_s);
        row("empty progress", {u"KI-06"_s, u"progress="_s}, 2, u"progress"_s);
        row("empty evidence", {u"KI-06"_s, u"evidence="_s}, 2, u"evidence"_s);
        row("unknown unit", {u"KI-06"_s, u"unit=XX"_s}, 2, u"SF, SK"_s);
        row("unknown role", {u"KI-06"_s, u"unit=SF:Chef"_s}, 2, u"participating"_s);
        row("unit twice", {u"KI-06"_s, u"unit=SF,sf"_s}, 2, u"SF"_s);
        row("number of a milestone", {u"KI-06"_s, u"number=3"_s}, 2, u"KI-06"_s);
        row("no number", {u"B-2"_s, u"number=drei"_s}, 2, u"drei"_s);
        row("priority of a milestone", {u"KI-06"_s, u"priority=ja"_s}, 2, u"Maßnahme"_s);
        row("neither yes nor no", {u"M-03"_s, u"priority=vielleicht"_s}, 2, u"vielleicht"_s);
        row("new plan without reason", {u"KI-06"_s, u"planned=31.05.2026"_s}, 1, u"Begründung"_s);
        row("cleared plan without reason", {u"KI-06"_s, u"planned="_s}, 1, u"Begründung"_s);
        row("cancelled without reason", {u"KI-06"_s, u"progress=cancelled"_s}, 1, u"Begründung"_s);
        row("one bad field of two", {u"KI-06"_s, u"title=gut"_s, u"forecast=5/x/26"_s}, 2, u"5/x/26"_s);
        row("no format", {u"KI-06"_s, u"title=x"_s, u"--format"_s, u"csv"_s}, 2, u"table, json"_s);
        row("no file", {u"KI-06"_s, u"title=x"_s, u"--database"_s, u"weg.sqlite"_s}, 1, u"weg.sqlite"_s);
    }
    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        const QStringList before = m_cli->files();
        const CliResult result = run(QStringList{u"set"_s} + words);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.out, QString());
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(result.err.contains(says), qPrintable(result.err));
        QCOMPARE(m_cli->files(), before);
    }
    void todayIsADay_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("German") << u"actual=heute"_s;
        QTest::newRow("English") << u"actual=Today"_s;
    }
    void todayIsADay()
    {
        QFETCH(QString, word);
        QCOMPARE(run({u"set"_s, u"KI-06"_s, u"progress=done"_s, word}).exitCode, 0);
        const PartialDate actual = *stored(u"KI-06"_s).actual;
        QVERIFY(actual.hasDayPrecision());
        // The program does not run in the time zone of the test.
        QVERIFY(std::abs(actual.earliest().daysTo(QDate::currentDate())) <= 1);
    }
    void aCatalogueNumberNeverMeansTwoMeasures()
    {
        QCOMPARE(run({u"set"_s, u"M-06"_s, u"number=77a"_s}).exitCode, 0);
        const CliResult result = run({u"set"_s, u"M-07"_s, u"number=77A"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(u"M-06"_s), qPrintable(result.err));
        QCOMPARE(stored(u"M-07"_s).measure->catalogueNumber, QString());
        QCOMPARE(run({u"set"_s, u"M-06"_s, u"number=77A"_s}).exitCode, 0); // its own
    }
    void aFileThatCannotBeWrittenStaysAsItIs()
    {
        QVERIFY(QFile::setPermissions(m_cli->defaultDatabase(), QFile::ReadOwner));
        // Root may write everything, so somebody else is asked.
        const QString call = u"if [ $(id -u) = 0 ]; then chown -R 65534 \"$HOME\"; AS='setpriv --reuid=65534 "
                             "--clear-groups'; fi; $AS \"$CLI\" "_s;
        if (m_cli->shell(call + u"--version"_s).exitCode != 0)
            QSKIP("nobody else may run the program here");
        const QStringList before = m_cli->files();
        for (const QString &command : {u"set KI-06 title=x"_s, u"note KI-06 x"_s, u"baseline create x"_s}) {
            const CliResult result = m_cli->shell(call + command);
            QCOMPARE(result.exitCode, 1);
            QCOMPARE(result.err.count(u'\n'), 1);
            QVERIFY2(result.err.contains(u"nur gelesen"_s), qPrintable(result.err));
        }
        QCOMPARE(m_cli->shell(call + u"set KI-06 progress=notStarted"_s).exitCode, 1);
        QCOMPARE(m_cli->files(), before);
    }
    void aFileOfAnOlderVersionIsNotRead()
    {
        QVERIFY(QFile::remove(m_cli->defaultDatabase()));
        const QString scripts = QStringLiteral(SOURCE_DIR "/core/storage/migrations/sqlite/");
        QCOMPARE(m_cli
                     ->shell(u"cat \"%1\"0001_portfolio.sql \"%1\"0001_rules.sql | sqlite3 -cmd 'PRAGMA "
                             "application_id = 1280529476; PRAGMA user_version = 1' \"%2\""_s.arg(
                                 scripts, m_cli->defaultDatabase()))
                     .exitCode,
                 0);
        QCOMPARE(run({u"check"_s}).exitCode, 0);
        const QStringList before = m_cli->files();
        for (const QStringList &call : {QStringList{u"history"_s}, QStringList{u"baseline"_s, u"list"_s},
                                        QStringList{u"diff"_s, u"--from"_s, u"now"_s}}) {
            const CliResult result = run(call);
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(result.err.contains(u"älteren Version"_s), qPrintable(result.err));
        }
        QCOMPARE(m_cli->files(), before);
    }
    void aLinkWithoutABasisIsShownWithoutOne()
    {
        const QStringList show = {u"show"_s, u"KI-03"_s};
        QVERIFY(run(show).out.contains(u"(angenommen: "_s));
        QCOMPARE(m_cli
                     ->shell(u"sqlite3 \"%1\" 'UPDATE item_predecessor SET basis = NULL'"_s.arg(
                         m_cli->defaultDatabase()))
                     .exitCode,
                 0);
        const CliResult german = run(show);
        QVERIFY2(german.out.contains(u"(angenommen)"_s), qPrintable(german.out));
        QVERIFY2(!german.out.contains(u"„“"_s), qPrintable(german.out));
        const CliResult english = run(show + QStringList{u"--language"_s, u"en"_s});
        QVERIFY2(english.out.contains(u"(assumed)"_s), qPrintable(english.out));
        QVERIFY2(!english.out.contains(u"“”"_s), qPrintable(english.out));
    }
    void datesThatAreNoneAreSaidToBeNone()
    {
        for (const QString &text : {u"Mai"_s, u"übermorgen"_s, u"morgen"_s}) {
            const CliResult result = run({u"set"_s, u"KI-06"_s, u"forecast="_s + text});
            QCOMPARE(result.exitCode, 0);
            QVERIFY2(result.out.contains(u"„%1“, nicht als Datum lesbar"_s.arg(text)),
                     qPrintable(result.out));
        }
        const CliResult wrong = run({u"set"_s, u"KI-06"_s, u"forecast=Montag, 05.05.2026"_s});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains(u"Dienstag"_s), qPrintable(wrong.err));
        const CliResult english =
            run({u"set"_s, u"KI-06"_s, u"forecast=Mon 5 May 2026"_s, u"--language"_s, u"en"_s});
        QCOMPARE(english.exitCode, 2);
        QVERIFY2(english.err.contains(u"5 May 2026 is a Tuesday"_s), qPrintable(english.err));
    }
    void knowsAMeasureWithoutTheZeroBeforeItsNumber()
    {
        QCOMPARE(run({u"set"_s, u"m-1"_s, u"title=Terminbuchung"_s}).exitCode, 0);
        QCOMPARE(stored(u"M-01"_s).title, u"Terminbuchung"_s);
        QCOMPARE(run({u"note"_s, u"M-2"_s, u"Läuft"_s}).exitCode, 0);
        QCOMPARE(stored().statusNotes.front().item, u"M-02"_s);
        QVERIFY(run({u"show"_s, u"m-001"_s}).out.contains(u"Terminbuchung"_s));
        QVERIFY(run({u"history"_s, u"m-1"_s}).out.contains(u"Terminbuchung"_s));
        QVERIFY(run({u"history"_s, u"m-2"_s}).out.contains(u"M-02"_s));
        QCOMPARE(run({u"show"_s, u"M-0"_s}).exitCode, 1);
    }
    void addsDraftsOfNotes()
    {
        const CliResult first = run({u"note"_s, u"ki-06"_s, u"Läuft gut"_s, u"--unit"_s, u"sf"_s});
        QCOMPARE(first.err, QString());
        QCOMPARE(first.exitCode, 0);
        QVERIFY2(first.out.startsWith(u"note-1:"_s), qPrintable(first.out));
        QVERIFY2(first.out.contains(u"Entwurf"_s), qPrintable(first.out));
        QVERIFY(run({u"note"_s, u"KI"_s, u"Projekt"_s, u"--date"_s, u"05.05.2026"_s})
                    .out.startsWith(u"note-2:"_s));
        const Portfolio portfolio = stored();
        QCOMPARE(portfolio.statusNotes.size(), std::size_t(2));
        QCOMPARE(portfolio.statusNotes.front().item, u"KI-06"_s);
        QCOMPARE(portfolio.statusNotes.front().unit, u"SF"_s);
        QVERIFY(!portfolio.statusNotes.front().release);
        QCOMPARE(portfolio.statusNotes.back().project, u"KI"_s);
        QCOMPARE(portfolio.statusNotes.back().on, QDate(2026, 5, 5));
    }
    void refusesNotes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addRow("no text") << QStringList{u"KI-06"_s} << 2;
        QTest::addRow("blank text") << QStringList{u"KI-06"_s, u"  "_s} << 2;
        QTest::addRow("unknown key") << QStringList{u"XX"_s, u"a"_s} << 1;
        QTest::addRow("unknown unit") << QStringList{u"KI-06"_s, u"a"_s, u"--unit"_s, u"XX"_s} << 2;
        QTest::addRow("no day") << QStringList{u"KI-06"_s, u"a"_s, u"--date"_s, u"Mai 2026"_s} << 2;
        QTest::addRow("no such day") << QStringList{u"KI-06"_s, u"a"_s, u"--date"_s, u"31.04.2026"_s} << 2;
        QTest::addRow("two texts") << QStringList{u"KI-06"_s, u"a"_s, u"b"_s} << 2;
    }
    void refusesNotes()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        const QStringList before = m_cli->files();
        const CliResult result = run(QStringList{u"note"_s} + words);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.err.count(u'\n'), 1);
        QCOMPARE(m_cli->files(), before);
    }

private:
    std::vector<HistoryEntry> history(const QString &key) const
    {
        const auto store = SqliteFile::open(m_cli->defaultDatabase(), SqliteFile::Open::ReadOnly);
        const auto entries = store ? (*store)->history({{}, key, 0}) : store.error();
        return entries ? *entries : std::vector<HistoryEntry>();
    }
};

LENKUNGSSTAND_TEST(TestSet)
#include "tst_set.moc"
