// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textlayout.h"
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

/// What the program prints, letter by letter. After a wanted change of words run with
/// LENKUNGSSTAND_UPDATE_GOLDEN=1 and read the difference.
class TestGolden : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCOMPARE(m_cli.run({u"init"_s}).exitCode, 0); }
    void printsWhatItPrinted_data()
    {
        QTest::addColumn<QString>("call");
        const auto row = [](const char *name, const QString &call) { QTest::newRow(name) << call; };
        row("table_2025-10-07_de.txt", u"status --as-of 2025-10-07"_s);
        row("table_2026-04-01_de.txt", u"status --as-of 2026-04-01"_s);
        row("table_2026-05-06_de.txt", u"status --as-of 2026-05-06"_s);
        row("table_2026-04-01_en.txt", u"status --as-of 2026-04-01 --language en"_s);
        row("table_KI_overdue_2026-05-06_de.txt",
            u"status --as-of 2026-05-06 --project KI --status overdue"_s);
        row("items_2025-10-07_de.csv", u"status --as-of 2025-10-07 --format csv"_s);
        row("items_2026-04-01_de.csv", u"status --as-of 2026-04-01 --format csv"_s);
        row("items_2026-05-06_en.csv", u"status --as-of 2026-05-06 --format csv --language en"_s);
        row("KI_2025-10-07_de.json", u"status --as-of 2025-10-07 --format json --project KI"_s);
        row("LENKU_2026-05-06_de.json", u"status --as-of 2026-05-06 --format json --project LENKU"_s);
        row("LENKU_2026-04-01_en.json",
            u"status --as-of 2026-04-01 --format json --project LENKU --language en"_s);
        row("show_KI-06_2026-04-01_de.txt", u"show KI-06 --as-of 2026-04-01"_s);
        row("show_KI-06_2026-04-01_en.txt", u"show KI-06 --as-of 2026-04-01 --language en"_s);
        row("show_B-2_2026-05-06_de.txt", u"show B-2 --as-of 2026-05-06"_s);
        row("show_DBA-09_2026-04-01_de.txt", u"show DBA-09 --as-of 2026-04-01"_s);
        row("show_M-77_2026-04-01_de.txt", u"show m-77 --as-of 2026-04-01"_s);
        row("help_de.txt", u"--help"_s);
        row("help_set_de.txt", u"set --help"_s);
        row("help_set_en.txt", u"set --help --language en"_s);
        row("help_diff_de.txt", u"diff --help"_s);
        row("help_baseline_en.txt", u"baseline --help --language en"_s);
        row("diff_nothing_de.txt", u"diff --from 07.10.2025 --as-of 2026-04-01"_s);
        row("help_status_en.txt", u"status --help --language en"_s);
    }
    void printsWhatItPrinted()
    {
        QFETCH(QString, call);
        const CliResult result = m_cli.run(call.split(u' '), {{u"LC_ALL"_s, u"C"_s}});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.err, QString());
        QFile golden(QStringLiteral(TEST_DATA_DIR) + u"/cli/"_s
                     + QString::fromLatin1(QTest::currentDataTag()));
        if (qEnvironmentVariableIsSet("LENKUNGSSTAND_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(result.out.toUtf8()) > 0);
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
        const QStringList printed = result.out.split(u'\n');
        for (qsizetype line = 0; line < std::min(expected.size(), printed.size()); ++line)
            QCOMPARE(printed.at(line), expected.at(line));
        QCOMPARE(printed.size(), expected.size());
    }
    void tablesFitTheTerminal()
    {
        for (const QString &day : {u"2025-10-07"_s, u"2026-04-01"_s, u"2026-05-06"_s, u"2027-12-31"_s})
            for (const QString &language : {u"de"_s, u"en"_s}) {
                const CliResult result =
                    m_cli.run({u"status"_s, u"--as-of"_s, day, u"--language"_s, language});
                QCOMPARE(result.exitCode, 0);
                for (const QString &line : result.out.split(u'\n'))
                    QVERIFY2(TextLayout::width(line) <= 100, qPrintable(line));
            }
    }

private:
    CliProcess m_cli;
};

LENKUNGSSTAND_TEST(TestGolden)
#include "tst_golden.moc"
