// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

/// What the terminal makes of the office's own steps before a session.
class TestCliSteps : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(m_cli.run({u"init"_s}).exitCode, 0);
        const auto store = SqliteFile::open(m_cli.defaultDatabase(), SqliteFile::Open::ReadWrite);
        QVERIFY(store);
        LeadTime after = (*store)->load()->leadTime;
        after.steps = {{u"Entwurf"_s, 8}, {u"Mitzeichnung"_s, 12}};
        QVERIFY((*store)->apply({Change{(*store)->load()->leadTime, after, u"Ablauf"_s, u"Erika Beispiel"_s,
                                        QDateTime::currentDateTime(), Change::Kind::Edit}}));
    }
    void theHistoryNamesThem()
    {
        const QJsonArray changes =
            QJsonDocument::fromJson(m_cli.run({u"history"_s, u"--format"_s, u"json"_s}).out.toUtf8())
                .object()
                .value("changes"_L1)
                .toArray();
        const QJsonObject last = changes.last().toObject();
        QCOMPARE(last.value("entity"_L1).toString(), u"leadTime"_s);
        QCOMPARE(last.value("field"_L1).toString(), u"steps"_s);
        QCOMPARE(last.value("to"_L1).toString(), u"Entwurf (8), Mitzeichnung (12)"_s);
        QCOMPARE(last.value("reason"_L1).toString(), u"Ablauf"_s);
        const QString text = m_cli.run({u"history"_s}).out.simplified();
        QVERIFY2(text.contains(u"Entwurf (8), Mitzeichnung (12)"_s), qPrintable(text));
    }
    void theirSumIsTheLeadTime()
    {
        const QString shown =
            m_cli.run({u"show"_s, u"B-2"_s, u"--as-of"_s, u"2026-04-01"_s}).out.simplified();
        QVERIFY2(shown.contains(u"als Vorlauf sind 20 angesetzt"_s), qPrintable(shown));
        QVERIFY2(!shown.contains(u"Arbeitstage Vorlauf"_s), qPrintable(shown)); // no longer assumed
    }
    void theCalendarRemindsAtTheFirst()
    {
        QCOMPARE(m_cli.run({u"export"_s, u"ics"_s, u"--as-of"_s, u"2026-09-01"_s, u"--output"_s, u"t.ics"_s})
                     .exitCode,
                 0);
        QFile file(m_cli.path(u"t.ics"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().replace("\r\n ", "");
        QVERIFY(bytes.contains("Dienstag\\, 01.09.2026\\, 20 Arbeitstage vor der Sitzung"));
    }
    void theFileIsSound() { QCOMPARE(m_cli.run({u"check"_s}).exitCode, 0); }

private:
    CliProcess m_cli;
};

LENKUNGSSTAND_TEST(TestCliSteps)
#include "tst_steps.moc"
