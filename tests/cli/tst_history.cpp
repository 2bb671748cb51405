// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textlayout.h"
#include "core/storage/sqlitefile.h"
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// `history` as people and as programs read it.
class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(run({u"init"_s}).exitCode, 0);
        QCOMPARE(run({u"set"_s, u"BA-01"_s, u"planned=31.01.2027"_s, u"unit=SF,SK:beteiligt"_s, u"--reason"_s,
                      u"Lieferung verzögert"_s})
                     .exitCode,
                 0);
        QCOMPARE(run({u"set"_s, u"M-03"_s, u"number=12a"_s, u"priority=ja"_s}).exitCode, 0);
        QCOMPARE(run({u"note"_s, u"BA-01"_s, u"Läuft"_s}).exitCode, 0);
    }
    void givesOneRowPerChangedField()
    {
        const QJsonArray rows = changes(u"ba-01"_s);
        QStringList fields;
        for (const QJsonValue &row : rows)
            fields.append(row[u"field"_s].toString(u"-"_s));
        QCOMPARE(fields,
                 (QStringList{u"-"_s, u"planned"_s, u"original"_s, u"planDecision"_s, u"unit"_s,
                              u"-"_s})); // the last one is the note on it
        const QJsonObject planned = rows.at(1).toObject();
        QCOMPARE(planned.value("from"_L1).toString(), u"Im IV. Quartal 2025"_s);
        QCOMPARE(planned.value("to"_L1).toString(), u"31.01.2027"_s);
        QCOMPARE(planned.value("reason"_L1).toString(), u"Lieferung verzögert"_s);
        QCOMPARE(planned.value("by"_L1).toString(), u"Erika Beispiel"_s);
        QCOMPARE(planned.value("entity"_L1).toString(), u"item"_s);
        QCOMPARE(planned.value("key"_L1).toString(), u"BA-01"_s);
        QCOMPARE(rows.at(2)[u"to"_s].toString(), u"Im IV. Quartal 2025"_s);
        QVERIFY(rows.at(2)[u"from"_s].isNull());
        QCOMPARE(rows.at(4)[u"to"_s].toString(), u"SF, SK (participating)"_s);
        for (const QJsonValue &row : rows)
            QCOMPARE(row.toObject().size(), 8);
    }
    void aNewRecordIsOneRow()
    {
        const QJsonObject created = changes(u"BA-01"_s).first().toObject();
        QVERIFY(created.value("field"_L1).isNull());
        QVERIFY(created.value("from"_L1).isNull());
        QVERIFY(created.value("to"_L1).toString().startsWith("Pop-Up-BSC"_L1));
        QCOMPARE(changes(u"note-1"_s).first()[u"to"_s].toString(), u"Läuft"_s);
        QCOMPARE(changes(u"M-04"_s).first()[u"to"_s].toString(), u"M-04"_s);
        QCOMPARE(changes(u"07.10.2025"_s).first()[u"entity"_s].toString(), u"baseline"_s);
    }
    void anItemsHistoryHoldsWhatIsAboutIt()
    {
        const QJsonObject note = changes(u"BA-01"_s).last().toObject();
        QCOMPARE(note.value("entity"_L1).toString(), u"statusNote"_s);
        QCOMPARE(note.value("key"_L1).toString(), u"note-1"_s);
        QCOMPARE(note.value("to"_L1).toString(), u"Läuft"_s);
        QCOMPARE(note.size(), 8);
        const QString told = run({u"history"_s, u"ba-01"_s}).out;
        QVERIFY2(told.contains(u"Sachstand note-1 (zu BA-01): neu, „Läuft“"_s), qPrintable(told));
        QStringList entities;
        const QJsonArray ofProject = changes(u"KI"_s);
        for (const QJsonValue &row : ofProject)
            if (!entities.contains(row[u"entity"_s].toString()))
                entities.append(row[u"entity"_s].toString());
        QVERIFY2(entities.contains(u"assessment"_s), qPrintable(entities.join(u' ')));
        QVERIFY(!entities.contains(u"item"_s)); // they have histories of their own
        QVERIFY(changes(u"BA-02"_s).last()[u"entity"_s] != u"statusNote"_s);
    }
    void remindersAreToldToTheirOwnerAlone()
    {
        const auto store = SqliteFile::open(m_cli.defaultDatabase(), SqliteFile::Open::ReadWrite);
        QVERIFY(store);
        const FollowUp reminder{u"fu-1"_s,          u"BA-02"_s,  u"Erika Beispiel"_s,
                                QDate(2026, 12, 1), u"fragen"_s, {}};
        QVERIFY((*store)->apply({Change{std::nullopt,
                                        reminder,
                                        {},
                                        u"Erika Beispiel"_s,
                                        QDateTime::currentDateTime(),
                                        Change::Kind::Edit}}));
        QCOMPARE(changes(u"BA-02"_s).last()[u"key"_s].toString(), u"fu-1"_s);
        const CliResult other = m_cli.run({u"history"_s, u"BA-02"_s, u"--format"_s, u"json"_s},
                                          {{u"LENKUNGSSTAND_USER"_s, u"Otto Beispiel"_s}});
        QVERIFY2(!other.out.contains(u"fu-1"_s), qPrintable(other.out));
    }
    void namesFieldsAsSetDoes()
    {
        const QJsonArray rows = changes(u"M-03"_s);
        QCOMPARE(rows.at(1)[u"field"_s].toString(), u"number"_s);
        QCOMPARE(rows.at(2)[u"field"_s].toString(), u"priority"_s);
        QCOMPARE(rows.at(2)[u"to"_s].toString(), u"true"_s);
    }
    void saysTheMomentWithItsOffset()
    {
        const QString at = changes(u"BA-01"_s).at(1)[u"at"_s].toString();
        static const QRegularExpression form(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}([+-]\\d\\d:\\d\\d|Z)$"_s);
        QVERIFY2(form.match(at).hasMatch(), qPrintable(at));
        const QDateTime moment = QDateTime::fromString(at, Qt::ISODateWithMs);
        QVERIFY(std::abs(moment.secsTo(QDateTime::currentDateTime())) < 600);
        const CliResult berlin =
            m_cli.run({u"history"_s, u"BA-01"_s, u"--format"_s, u"json"_s}, {{u"TZ"_s, u"Asia/Tokyo"_s}});
        QVERIFY2(berlin.out.contains(u"+09:00\""_s), qPrintable(berlin.out));
    }
    void listsEverythingInItsOrder()
    {
        const QJsonArray rows = changes({});
        QVERIFY(rows.size() > 170);
        QCOMPARE(rows.first()[u"entity"_s].toString(), u"portfolio"_s);
        QCOMPARE(rows.last()[u"key"_s].toString(), u"fu-1"_s);
        for (qsizetype at = 1; at < rows.size(); ++at)
            QVERIFY(rows.at(at - 1)[u"at"_s].toString() <= rows.at(at)[u"at"_s].toString());
    }
    void readsLikeSentences()
    {
        const CliResult result = run({u"history"_s, u"BA-01"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.contains(u"Erika Beispiel: „Lieferung verzögert“"_s), qPrintable(result.out));
        QVERIFY2(result.out.contains(u"Eintrag BA-01: Termin: „Im IV. Quartal 2025“ → „31.01.2027“"_s),
                 qPrintable(result.out));
        QVERIFY2(result.out.contains(u"Stellen: nicht erfasst → „SF, SK (beteiligt)“"_s)
                     || result.out.contains(u"„SF, SK (beteiligt)“"_s),
                 qPrintable(result.out));
        const CliResult english = run({u"history"_s, u"M-03"_s, u"--language"_s, u"en"_s});
        QVERIFY2(english.out.contains(u"Priority measure: not recorded → “yes”"_s), qPrintable(english.out));
    }
    void reportsAndFiguresAreKnownByTheirDay()
    {
        const QString german = run({u"history"_s}).out.simplified();
        QVERIFY2(german.contains(u"Bericht an den Senat vom 07.10.2025: neu, „Zweiter Zwischenbericht“"_s),
                 qPrintable(german));
        QVERIFY2(german.contains(u"Gemeldete Zahl vom 07.10.2025: neu, „Alle 77 Maßnahmen"_s),
                 qPrintable(german));
        const QString english = run({u"history"_s, u"--language"_s, u"en"_s}).out.simplified();
        QVERIFY2(english.contains(u"Report to the Senate of 17 December 2024: new, “Erster"_s),
                 qPrintable(english));
        const QJsonArray all = changes({});
        const auto report = std::ranges::find_if(
            all, [](const QJsonValue &row) { return row[u"entity"_s].toString() == "senateReport"_L1; });
        QVERIFY(report != all.end());
        QCOMPARE((*report)[u"key"_s].toString(), u"1"_s);
    }
    void fitsTheTerminal()
    {
        for (const int columns : {40, 60, 100, 160}) {
            const CliResult result = m_cli.run({u"history"_s}, {{u"COLUMNS"_s, QString::number(columns)}});
            for (const QString &line : result.out.split(u'\n'))
                QVERIFY2(TextLayout::width(line) <= columns, qPrintable(line));
        }
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        QTest::addRow("unknown key") << u"history KI-99"_s << 1 << u"KI-99"_s;
        QTest::addRow("two keys") << u"history KI-01 KI-02"_s << 2 << u"KI-02"_s;
        QTest::addRow("format") << u"history --format csv"_s << 2 << u"table, json"_s;
        QTest::addRow("no file") << u"history --database weg.sqlite"_s << 1 << u"weg.sqlite"_s;
    }
    void refuses()
    {
        QFETCH(QString, call);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        const QStringList before = m_cli.files();
        const CliResult result = run(call.split(u' '));
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.contains(says), qPrintable(result.err));
        QCOMPARE(m_cli.files(), before);
    }
    void anEmptyFileHasAnEmptyHistory()
    {
        QCOMPARE(run({u"init"_s, u"--empty"_s, u"--database"_s, u"leer.sqlite"_s}).exitCode, 0);
        const CliResult result = run({u"history"_s, u"--database"_s, u"leer.sqlite"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, u"Der Verlauf ist noch leer.\n"_s);
    }

private:
    CliResult run(const QStringList &arguments) const
    {
        return m_cli.run(arguments, {{u"LENKUNGSSTAND_USER"_s, u"Erika Beispiel"_s}});
    }
    QJsonArray changes(const QString &key) const
    {
        QStringList call = {u"history"_s, u"--format"_s, u"json"_s};
        if (!key.isEmpty())
            call.append(key);
        return QJsonDocument::fromJson(run(call).out.toUtf8()).object().value("changes"_L1).toArray();
    }

    CliProcess m_cli;
};

LENKUNGSSTAND_TEST(TestHistory)
#include "tst_history.moc"
