// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textlayout.h"
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {
QSet<QString> wordsOf(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    return {words.begin(), words.end()};
}
}

/// What is printed fits the terminal.
class TestWidth : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCOMPARE(m_cli.run({u"init"_s}).exitCode, 0); }
    void fitsTheTerminal_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("columns");
        for (const int columns : {40, 60, 72, 80, 90, 99, 100, 120, 160})
            for (const auto &call : {u"status"_s, u"status --language en"_s, u"show B-2"_s, u"show KI-06"_s})
                QTest::addRow("%s in %d", qPrintable(call), columns) << call << columns;
    }
    void fitsTheTerminal()
    {
        QFETCH(const QString, call);
        QFETCH(const int, columns);
        const QStringList arguments = call.split(u' ') + QStringList{u"--as-of"_s, u"2026-05-06"_s};
        const CliResult result = m_cli.run(arguments, {{u"COLUMNS"_s, QString::number(columns)}});
        QCOMPARE(result.exitCode, 0);
        for (const QString &line : result.out.split(u'\n'))
            QVERIFY2(TextLayout::width(line) <= columns, qPrintable(line));
        // No word is cut: there is none that the usual width does not have, but for rules and heads.
        const QSet<QString> known = wordsOf(m_cli.run(arguments).out);
        const QSet<QString> words = wordsOf(result.out);
        for (const QString &word : words)
            QVERIFY2(known.contains(word) || word == "·"_L1 || word.endsWith(u':')
                         || word.startsWith("---"_L1),
                     qPrintable(word));
    }
    void keepsTheUsualWidthWhereNothingIsKnown()
    {
        const QStringList call = {u"status"_s, u"--as-of"_s, u"2026-05-06"_s};
        const QString usual = m_cli.run(call).out;
        for (const QString &nonsense : {u""_s, u"0"_s, u"-3"_s, u"breit"_s, u"100"_s})
            QCOMPARE(m_cli.run(call, {{u"COLUMNS"_s, nonsense}}).out, usual);
    }
    void usesTheRoomOfAWideTerminal()
    {
        const QString wide =
            m_cli.run({u"status"_s, u"--as-of"_s, u"2026-05-06"_s}, {{u"COLUMNS"_s, u"140"_s}}).out;
        QVERIFY(wide.contains(u"Governance-Konzept für den Innovationsfonds erarbeiten"_s));
    }
    void staysATableInEightyColumns()
    {
        const QString text =
            m_cli.run({u"status"_s, u"--as-of"_s, u"2026-04-01"_s}, {{u"COLUMNS"_s, u"80"_s}}).out;
        QVERIFY2(text.contains(u"KI-04     31.12.2025"_s), qPrintable(text));
    }
    void helpFitsToo()
    {
        for (const QString &call : {u"--help"_s, u"status --help"_s, u"report status --help"_s,
                                    u"set --help"_s, u"diff --help"_s, u"baseline --help"_s})
            for (const int columns : {40, 60, 80}) {
                const CliResult result =
                    m_cli.run(call.split(u' '), {{u"COLUMNS"_s, QString::number(columns)}});
                for (const QString &line : result.out.split(u'\n'))
                    QVERIFY2(TextLayout::width(line) <= columns, qPrintable(line));
            }
    }

private:
    CliProcess m_cli;
};

LENKUNGSSTAND_TEST(TestWidth)
#include "tst_width.moc"
