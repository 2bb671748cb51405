// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textlayout.h"
#include "tests/cli/seededcli.h"
#include "tests/support/testrunner.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

/// Berichtsstände and `diff`, with the real program.
class TestDiff : public QObject, private SeededCli
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(seed()); }
    void init() { QVERIFY(begin()); }
    void theSeedBringsOneBaseline()
    {
        const QJsonArray baselines = json(u"baseline list --format json"_s).value("baselines"_L1).toArray();
        QCOMPARE(baselines.size(), 1);
        QCOMPARE(baselines.first()[u"name"_s].toString(), u"07.10.2025"_s);
        QCOMPARE(baselines.first()[u"asOf"_s].toString(), u"2025-10-07"_s);
        QVERIFY(baselines.first()[u"paper"_s].isNull());
        QVERIFY(
            run(u"baseline list"_s).out.startsWith(u"07.10.2025\n  Stichtag 07.10.2025, festgehalten am"_s));
    }
    void freezesUnderAName()
    {
        const CliResult made =
            m_cli->run({u"baseline"_s, u"create"_s, u"Bericht zwei"_s, u"--as-of"_s, u"2026-03-01"_s},
                       {{u"LENKUNGSSTAND_USER"_s, u"Erika Beispiel"_s}});
        QCOMPARE(made.err, QString());
        QCOMPARE(made.exitCode, 0);
        QVERIFY2(made.out.contains(u"„Bericht zwei“"_s), qPrintable(made.out));
        const QStringList before = m_cli->files();
        const CliResult again = m_cli->run({u"baseline"_s, u"create"_s, u"Bericht zwei"_s});
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.err.contains(u"nie geändert"_s), qPrintable(again.err));
        QCOMPARE(m_cli->files(), before);
        const QJsonArray baselines = json(u"baseline list --format json"_s).value("baselines"_L1).toArray();
        QCOMPARE(baselines.size(), 2);
        QCOMPARE(baselines.last()[u"by"_s].toString(), u"Erika Beispiel"_s);
        QCOMPARE(baselines.last()[u"asOf"_s].toString(), u"2026-03-01"_s);
        QCOMPARE(run(u"check"_s).exitCode, 0);
    }
    void answersProgramsAsTheListDoes()
    {
        const QJsonObject made = json(u"baseline create Zwei --as-of 2026-03-01 --format json"_s);
        const QJsonArray listed = json(u"baseline list --format json"_s).value("baselines"_L1).toArray();
        QCOMPARE(made, listed.last().toObject());
        QCOMPARE(made.value("name"_L1).toString(), u"Zwei"_s);
        QVERIFY(made.contains("paper"_L1) && made.value("paperSha256"_L1).isNull());
    }
    void aNameIsNoOtherDay_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("another day") << u"baseline create 2020-05-06"_s << 2;
        QTest::newRow("another day in German") << u"baseline create 06.05.2020 --as-of 2020-05-07"_s << 2;
        QTest::newRow("its own day") << u"baseline create 06.05.2020 --as-of 2020-05-06"_s << 0;
        QTest::newRow("no day") << u"baseline create Mai-2020"_s << 0;
    }
    void aNameIsNoOtherDay()
    {
        QFETCH(QString, call);
        QFETCH(int, exitCode);
        const QStringList before = m_cli->files();
        const CliResult result = run(call);
        QCOMPARE(result.exitCode, exitCode);
        if (exitCode == 0)
            return;
        QVERIFY2(result.err.contains(u"--as-of"_s), qPrintable(result.err));
        QCOMPARE(m_cli->files(), before);
    }
    void aNameIsALine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("longest") << QString(100, u'x') << QString();
        QTest::newRow("too long") << QString(101, u'x') << u"höchstens 100 Zeichen, dieser hat 101"_s;
        QTest::newRow("two lines") << u"Lenku\nDezember"_s << u"eine Zeile"_s;
        QTest::newRow("a moment") << u"29.11.2026 10:00"_s << u"„29.11.2026 10:00“"_s;
        QTest::newRow("a moment in words") << u"1. April 2026 10:00"_s << u"Zeitpunkt"_s;
        QTest::newRow("no moment") << u"Lenku: Dezember"_s << QString();
    }
    void aNameIsALine()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        const QStringList before = m_cli->files();
        const CliResult result = m_cli->run({u"baseline"_s, u"create"_s, name});
        QCOMPARE(result.exitCode, says.isEmpty() ? 0 : 2);
        QVERIFY2(result.err.contains(says), qPrintable(result.err));
        if (!says.isEmpty())
            QCOMPARE(m_cli->files(), before);
    }
    void ofTwoOnOneDayItAsksWhichIsMeant()
    {
        QCOMPARE(run(u"baseline create Eins --as-of 2026-03-01"_s).exitCode, 0);
        QVERIFY(run(u"diff --from 2026-03-01"_s).out.contains(u"„Eins“"_s));
        QCOMPARE(run(u"baseline create Zwei --as-of 2026-03-01"_s).exitCode, 0);
        for (const QString &call : {u"diff --from 2026-03-01"_s, u"diff --from 07.10.2025 --to 1.3.2026"_s,
                                    u"baseline paper 2026-03-01 --output x.pdf"_s}) {
            const CliResult byDay = run(call);
            QCOMPARE(byDay.exitCode, 1);
            QVERIFY2(byDay.err.contains(u"„Eins“, „Zwei“"_s), qPrintable(byDay.err));
        }
        const QString byName = run(u"diff --from eins"_s).out;
        QVERIFY2(byName.contains(u"„Eins“, Stichtag"_s), qPrintable(byName));
        // The one that is named for the day is what the day means, in whichever spelling.
        QCOMPARE(run(u"baseline create 01.03.2026 --as-of 2026-03-01"_s).exitCode, 0);
        for (const QString &day : {u"01.03.2026"_s, u"1.3.2026"_s, u"2026-03-01"_s}) {
            const QString named = run(u"diff --from "_s + day).out;
            QVERIFY2(named.contains(u"„01.03.2026“, Stichtag"_s), qPrintable(named));
        }
    }
    void aDayInAnotherSpellingIsNoOtherName()
    {
        QCOMPARE(run(u"baseline create 01.03.2026 --as-of 2026-03-01"_s).exitCode, 0);
        const QStringList before = m_cli->files();
        const CliResult again = run(u"baseline create 2026-03-01 --as-of 2026-03-01"_s);
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.err.contains(u"„01.03.2026“"_s), qPrintable(again.err));
        QCOMPARE(m_cli->files(), before);
    }
    void theSameNameInOtherLettersIsNoOtherName()
    {
        QCOMPARE(run(u"baseline create Quartal"_s).exitCode, 0);
        const CliResult again = run(u"baseline create QUARTAL"_s);
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.err.contains(u"„Quartal“"_s), qPrintable(again.err));
    }
    void nothingChangedIsNothingToTell()
    {
        const QJsonObject diff = json(u"diff --from 07.10.2025 --to now --format json"_s);
        QCOMPARE(diff.keys(),
                 (QStringList{u"better"_s, u"deleted"_s, u"done"_s, u"moved"_s, u"new"_s, u"reworded"_s,
                              u"worse"_s}));
        for (const QString &member : diff.keys())
            QVERIFY2(diff.value(member).toArray().isEmpty(), qPrintable(member));
        QVERIFY(run(u"diff --from 07.10.2025"_s).out.contains(u"an keinem Eintrag etwas geändert"_s));
    }
    void findsTheBaselineByNameAndDay_data()
    {
        QTest::addColumn<QString>("from");
        for (const QString &from : {u"07.10.2025"_s, u"2025-10-07"_s, u"7.10.2025"_s})
            QTest::newRow(qPrintable(from)) << from;
    }
    void findsTheBaselineByNameAndDay()
    {
        QFETCH(QString, from);
        change();
        const QJsonObject diff = json(u"diff --format json --to jetzt --as-of 2026-01-01 --from "_s + from);
        QCOMPARE(strings(diff, u"done"_s), QStringList{u"KI-02"_s});
        QCOMPARE(strings(diff, u"worse"_s), QStringList{u"KI-03"_s});
        QCOMPARE(strings(diff, u"better"_s), (QStringList{u"DBA-09"_s}));
        QCOMPARE(strings(diff, u"reworded"_s), QStringList{u"KI-01"_s});
        const QJsonArray moved = diff.value("moved"_L1).toArray();
        QCOMPARE(moved.size(), 2);
        QCOMPARE(moved.first()[u"key"_s].toString(), u"BA-01"_s);
        QCOMPARE(moved.first()[u"days"_s].toInt(), 31);
        QCOMPARE(moved.first()[u"daysOriginal"_s].toInt(), 31);
        QCOMPARE(moved.last()[u"key"_s].toString(), u"KI-06"_s);
        QVERIFY(moved.last()[u"daysOriginal"_s].isNull());
    }
    void saysItToPeople()
    {
        change();
        const CliResult german = run(u"diff --from 2025-10-07 --as-of 2026-01-01"_s);
        QCOMPARE(german.exitCode, 0);
        for (const QString &text :
             {u"Von: Berichtsstand „07.10.2025“, Stichtag 07.10.2025"_s, u"Bis: jetzt, Stichtag 01.01.2026"_s,
              u"Erledigt (1)"_s, u"Verschoben (2)"_s,
              u"31 Tage später; gegenüber dem Ursprungsplan 31 Tage"_s,
              u"KI-06 Fertigstellung KI Roadmap (Ende des Projekts): 1 Tag später"_s,
              u"KI-03 Zielbild: Fällig bald → Abgebrochen"_s, u"Gefährdet → Ohne Termin"_s})
            QVERIFY2(german.out.simplified().contains(text), qPrintable(german.out));
        const CliResult english = run(u"diff --from 2025-10-07 --as-of 2026-01-01 --language en"_s);
        QVERIFY2(english.out.contains(u"Moved (2)"_s), qPrintable(english.out));
        for (const int columns : {40, 100}) {
            const CliResult narrow = m_cli->run({u"diff"_s, u"--from"_s, u"07.10.2025"_s},
                                                {{u"COLUMNS"_s, QString::number(columns)}});
            for (const QString &line : narrow.out.split(u'\n'))
                QVERIFY2(TextLayout::width(line) <= columns, qPrintable(line));
        }
    }
    void aMomentIsTheStateOfThatMoment()
    {
        QCOMPARE(run(u"set KI-01 title=eins"_s).exitCode, 0);
        const QJsonArray rows = json(u"history KI-01 --format json"_s).value("changes"_L1).toArray();
        const QString moment = rows.last()[u"at"_s].toString();
        QCOMPARE(run(u"set KI-05 title=zwei"_s).exitCode, 0);
        const QJsonObject diff = json(u"diff --format json --to now --from "_s + moment);
        QCOMPARE(strings(diff, u"reworded"_s), QStringList{u"KI-05"_s});
        const QJsonObject back = json(u"diff --format json --from now --to "_s + moment);
        QCOMPARE(strings(back, u"reworded"_s), QStringList{u"KI-05"_s});
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QVERIFY(strings(json(u"diff --format json --to now --from "_s + today), u"reworded"_s).isEmpty());
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &call, int exitCode, const QString &says) {
            QTest::newRow(name) << call << exitCode << says;
        };
        row("no from", u"diff --to now"_s, 2, u"--from"_s);
        row("unknown baseline", u"diff --from Frühling"_s, 1, u"es gibt: 07.10.2025"_s);
        row("a month", u"diff --from 2026-05"_s, 1, u"2026-05"_s);
        row("no such day", u"diff --from 31.04.2026"_s, 1, u"31.04.2026"_s);
        row("no such time", u"diff --from 2026-05-05T25:00"_s, 1, u"25:00"_s);
        row("before the first entry", u"diff --from 2024-01-01"_s, 1, u"der Verlauf beginnt am"_s);
        row("future", u"diff --from now --to 2199-01-01"_s, 1, u"Zukunft"_s);
        row("bad Stichtag", u"diff --from now --as-of morgen"_s, 2, u"morgen"_s);
        row("bad format", u"diff --from now --format csv"_s, 2, u"table, json"_s);
        row("no file", u"diff --from now --database weg.sqlite"_s, 1, u"weg.sqlite"_s);
        row("baseline alone", u"baseline"_s, 2, u"create, list"_s);
        row("baseline of another kind", u"baseline delete 07.10.2025"_s, 2, u"create, list"_s);
        row("baseline without name", u"baseline create"_s, 2, u"NAME"_s);
        row("baseline named now", u"baseline create jetzt"_s, 2, u"„jetzt“"_s);
        row("baseline on no day", u"baseline create A --as-of 2026-02-30"_s, 2, u"2026-02-30"_s);
        row("baseline in no file", u"baseline create A --database weg.sqlite"_s, 1, u"weg.sqlite"_s);
        row("list of no file", u"baseline list --database weg.sqlite"_s, 1, u"weg.sqlite"_s);
    }
    void refuses()
    {
        QFETCH(QString, call);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        const QStringList before = m_cli->files();
        const CliResult result = run(call);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.out, QString());
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(result.err.contains(says), qPrintable(result.err));
        QCOMPARE(m_cli->files(), before);
    }
    void groupsExplainThemselves()
    {
        const CliResult group = run(u"baseline --help"_s);
        QCOMPARE(group.exitCode, 0);
        QVERIFY(group.out.contains(u"baseline create NAME"_s) && group.out.contains(u"baseline list"_s));
        QVERIFY(run(u"baseline list --help"_s).out.contains(u"--format"_s));
    }

private:
    CliResult run(const QString &call) const { return m_cli->run(call.split(u' ')); }
    QJsonObject json(const QString &call) const
    {
        return QJsonDocument::fromJson(run(call).out.toUtf8()).object();
    }
    static QStringList strings(const QJsonObject &object, const QString &member)
    {
        QStringList list;
        for (const QJsonArray array = object.value(member).toArray(); const QJsonValue &value : array)
            list.append(value.toString());
        return list;
    }
    void change() const
    {
        for (const QString &call :
             {u"set BA-01 planned=31.01.2026 --reason x"_s, u"set KI-06 planned=01.05.2026 --reason x"_s,
              u"set DBA-09 impediment="_s, u"set KI-01 title=Neu"_s, u"set KI-02 progress=done"_s,
              u"set KI-03 progress=cancelled --reason x"_s})
            QCOMPARE(run(call).exitCode, 0);
    }
};

LENKUNGSSTAND_TEST(TestDiff)
#include "tst_diff.moc"
