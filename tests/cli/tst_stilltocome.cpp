// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/seededcli.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

/// What is still to come has neither been done nor decided, says `set`.
class TestStillToCome : public QObject, private SeededCli
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(seed()); }
    void init() { QVERIFY(begin()); }
    void theSenateHasNotDecidedTomorrow()
    {
        const QDate tomorrow = QDate::currentDate().addDays(1);
        const QStringList before = m_cli->files();
        const CliResult refused =
            run({u"set"_s, u"B-4"_s, u"planned=01.09.2099"_s, u"--reason"_s, u"x"_s, u"--decided-by"_s,
                 u"Senat %1, Ziffer 1"_s.arg(tomorrow.toString(u"dd.MM.yyyy"_s))});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.out, QString());
        QVERIFY2(refused.err.contains(tomorrow.toString(u"dd.MM.yyyy"_s)), qPrintable(refused.err));
        QCOMPARE(m_cli->files(), before);
    }
    void nobodyHasDecidedTomorrow_data()
    {
        QTest::addColumn<QString>("decider");
        for (const QString &text : {u"Senat %1"_s, u"Lenkungsgruppe am %1"_s, u"SF, Vermerk vom %1"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void nobodyHasDecidedTomorrow()
    {
        QFETCH(QString, decider);
        const QString tomorrow = QDate::currentDate().addDays(1).toString(u"dd.MM.yyyy"_s);
        const QStringList before = m_cli->files();
        for (const QString &key : {u"B-2"_s, u"KI-06"_s}) {
            const CliResult refused = run({u"set"_s, key, u"planned=01.09.2099"_s, u"--reason"_s, u"x"_s,
                                           u"--decided-by"_s, decider.arg(tomorrow)});
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.err.contains(tomorrow), qPrintable(refused.err));
        }
        QCOMPARE(m_cli->files(), before);
    }
    void aDecisionKeepsTheDayThatItNames()
    {
        QCOMPARE(run({u"set"_s, u"KI-06"_s, u"planned=01.09.2099"_s, u"--reason"_s, u"x"_s, u"--decided-by"_s,
                      u"Lenkungsgruppe am 07.10.2025"_s})
                     .exitCode,
                 0);
        QCOMPARE(stored(u"KI-06"_s).planDecision->on, QDate(2025, 10, 7));
    }
    void theDateThatStandsCanBeDecidedOn()
    {
        const QStringList call = {u"set"_s, u"B-2"_s, u"planned=zum 05.05.2026"_s, u"--decided-by"_s,
                                  u"Senat 07.10.2025, Ziffer 3"_s};
        const CliResult refused = run(call);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.contains(u"--reason"_s), qPrintable(refused.err));
        const QStringList reasoned = call + QStringList{u"--reason"_s, u"bestätigt"_s};
        const CliResult said = run(reasoned);
        QCOMPARE(said.err, QString());
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.out.contains(u"Entscheidung zum Termin: nicht erfasst → "_s), qPrintable(said.out));
        QCOMPARE(stored(u"B-2"_s).planned->edtf(), u"2026-05-05"_s);
        QCOMPARE(stored(u"B-2"_s).planDecision->decidedBy, u"Senat 07.10.2025, Ziffer 3"_s);
        QVERIFY2(run(reasoned).out.contains(u"nichts geändert"_s), "said twice");
        const CliResult byAnybody = run({u"set"_s, u"B-2"_s, u"planned=zum 05.05.2026"_s, u"--reason"_s,
                                         u"x"_s, u"--decided-by"_s, u"Frau X"_s});
        QCOMPARE(byAnybody.exitCode, 2);
        QVERIFY2(byAnybody.err.contains(u"Nur der Senat"_s), qPrintable(byAnybody.err));
        QCOMPARE(stored(u"B-2"_s).planDecision->decidedBy, u"Senat 07.10.2025, Ziffer 3"_s);
    }
    void whoDecidedOnWhichDate()
    {
        const QStringList before = m_cli->files();
        const CliResult refused = run({u"set"_s, u"KI-06"_s, u"note=x"_s, u"--decided-by"_s, u"Lenku VD"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.contains(u"planned=WERT"_s), qPrintable(refused.err));
        QCOMPARE(m_cli->files(), before);
    }
    void openAgainIsNotDoneOnADay()
    {
        QCOMPARE(run({u"set"_s, u"KI-06"_s, u"progress=done"_s, u"actual=05.05.2026"_s}).exitCode, 0);
        const CliResult said = run({u"set"_s, u"KI-06"_s, u"progress=in Arbeit"_s});
        QVERIFY2(said.out.contains(u"Erledigt am: „05.05.2026“ → nicht erfasst"_s), qPrintable(said.out));
        QVERIFY(!stored(u"KI-06"_s).actual);
    }
    void nothingIsDoneTomorrow()
    {
        const QString tomorrow = QDate::currentDate().addDays(1).toString(u"dd.MM.yyyy"_s);
        const QStringList before = m_cli->files();
        const QStringList call = {u"set"_s, u"KI-06"_s, u"progress=done"_s, u"actual="_s + tomorrow};
        const CliResult german = run(call);
        QCOMPARE(german.exitCode, 1);
        QCOMPARE(german.err.count(u'\n'), 1);
        QVERIFY2(german.err.contains(u"Erledigt am"_s), qPrintable(german.err));
        const CliResult english = run(call + QStringList{u"--language"_s, u"en"_s});
        QVERIFY2(english.err.contains(u"still to come"_s), qPrintable(english.err));
        QCOMPARE(m_cli->files(), before);
    }
};

LENKUNGSSTAND_TEST(TestStillToCome)
#include "tst_stilltocome.moc"
