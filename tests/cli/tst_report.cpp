// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

class TestReportCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCOMPARE(m_cli.run({u"init"_s}).exitCode, 0); }
    void writesAPdfWithoutADisplay()
    {
        const CliResult result = m_cli.run(
            {u"report"_s, u"status"_s, u"--as-of"_s, u"2026-04-01"_s, u"--output"_s, u"bericht.pdf"_s});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, u"bericht.pdf\n"_s);
        QVERIFY(contentOf(u"bericht.pdf"_s).startsWith("%PDF-1."));
    }
    void writesTheSameBytesTwice()
    {
        for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s})
            QCOMPARE(
                m_cli.run({u"report"_s, u"status"_s, u"--as-of=2026-04-01"_s, u"--output"_s, name}).exitCode,
                0);
        QVERIFY(!contentOf(u"a.pdf"_s).isEmpty());
        QVERIFY(contentOf(u"a.pdf"_s) == contentOf(u"b.pdf"_s));
    }
    void writesHtmlInBothLanguages()
    {
        for (const QString &language : {u"de"_s, u"en"_s}) {
            const CliResult result = m_cli.run({u"report"_s, u"status"_s, u"--as-of"_s, u"2026-04-01"_s,
                                                u"--output"_s, u"bericht.HTML"_s, u"--language"_s, language});
            QCOMPARE(result.err, QString());
            QCOMPARE(result.exitCode, 0);
            const QByteArray html = contentOf(u"bericht.HTML"_s);
            QVERIFY(html.contains(QByteArray("lang=\"" + language.toUtf8())));
            QVERIFY(html.contains("KI Roadmap"));
        }
    }
    void replacesAnOlderReport()
    {
        QFile old(m_cli.path(u"alt.html"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("alt") == 3);
        old.close();
        QCOMPARE(m_cli.run({u"report"_s, u"status"_s, u"--output"_s, u"alt.html"_s}).exitCode, 0);
        QVERIFY(contentOf(u"alt.html"_s).size() > 1000);
    }
    void reportsOnAnEmptyPortfolio()
    {
        QCOMPARE(m_cli.run({u"init"_s, u"--empty"_s, u"--database"_s, u"leer.sqlite"_s}).exitCode, 0);
        const CliResult result = m_cli.run(
            {u"report"_s, u"status"_s, u"--database"_s, u"leer.sqlite"_s, u"--output"_s, u"leer.pdf"_s});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.exitCode, 0);
    }

private:
    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CliProcess m_cli;
};

LENKUNGSSTAND_TEST(TestReportCommand)
#include "tst_report.moc"
