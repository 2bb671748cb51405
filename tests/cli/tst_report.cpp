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
    void takesNoDisplayEvenIfThePlatformIsNamed()
    {
        const QStringList call = {u"report"_s, u"status"_s, u"--output"_s, u"plattform.pdf"_s};
        for (const QString &platform : {u"xcb"_s, u"wayland"_s, u"unsinn"_s, u"offscreen"_s}) {
            const CliResult result =
                m_cli.run(call, {{u"QT_QPA_PLATFORM"_s, platform}, {u"QT_QPA_PLATFORMTHEME"_s, u"gtk3"_s}});
            QCOMPARE(result.err, QString());
            QCOMPARE(result.exitCode, 0);
            QVERIFY(QFile::remove(m_cli.path(u"plattform.pdf"_s)));
        }
        // What Qt would take from the command line is an unknown option here.
        const CliResult result = m_cli.run(call + QStringList{u"-platform"_s, u"xcb"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(u"-platform"_s), qPrintable(result.err));
    }
    void refusesToPaintWithoutFonts()
    {
        QFile fonts(m_cli.path(u"leer.conf"_s));
        QVERIFY(fonts.open(QIODevice::WriteOnly)
                && fonts.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                               "<fontconfig></fontconfig>")
                    > 0);
        fonts.close();
        const CliProcess::Variables without = {{u"FONTCONFIG_FILE"_s, fonts.fileName()}};
        QFile old(m_cli.path(u"schrift.pdf"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("alt") == 3);
        old.close();
        const CliResult result =
            m_cli.run({u"report"_s, u"status"_s, u"--output"_s, u"schrift.pdf"_s}, without);
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.out, QString());
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(result.err.contains(u"fonts-liberation2"_s), qPrintable(result.err));
        QCOMPARE(contentOf(u"schrift.pdf"_s), QByteArray("alt"));
        // A page brings no fonts of its own and needs none to be written.
        QCOMPARE(m_cli.run({u"report"_s, u"status"_s, u"--output"_s, u"schrift.html"_s}, without).exitCode,
                 0);
    }
    void startsWithoutWhatOnlyDocumentsNeed()
    {
        const CliResult loaded = m_cli.run({}, {{u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s}});
        QVERIFY(loaded.out.contains("libQt6Core.so"_L1));
        for (const QLatin1StringView other :
             {"libQt6Gui.so"_L1, "libxlsxwriter.so"_L1, "libzip.so"_L1, "libical.so"_L1})
            QVERIFY2(!loaded.out.contains(other), qPrintable(loaded.out));
    }
    void saysThatThePartForDocumentsIsMissing()
    {
        const QString program = m_cli.path(u"lenkungsstand-cli"_s);
        QVERIFY(QFile::copy(QStringLiteral(CLI_PROGRAM), program));
        for (const QString &name : {u"alone.pdf"_s, u"alone.html"_s}) {
            const CliResult result =
                m_cli.shell(u"./lenkungsstand-cli --language de report status --output "_s + name);
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(result.err.contains(
                         u"lenkungsstand-documents.so“ fehlt oder gehört nicht zu dieser Version"_s),
                     qPrintable(result.err));
            QVERIFY(!QFile::exists(m_cli.path(name)));
        }
        QVERIFY(QFile::remove(program));
    }
    void saysThatTheAnswerCouldNotBeGiven()
    {
        for (const QString &name : {u"zu.pdf"_s, u"zu.html"_s}) {
            const CliResult result = m_cli.shell(u"\"$CLI\" report status --output %1 >&-"_s.arg(name));
            QCOMPARE(result.exitCode, 1);
            QCOMPARE(result.err.count(u'\n'), 1);
            QVERIFY(contentOf(name).size() > 1000);
        }
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
    void keepsTheModeOfTheOldReport()
    {
        for (const QString &name : {u"modus.pdf"_s, u"modus.html"_s}) {
            QCOMPARE(m_cli.shell(u"touch %1; chmod 0640 %1"_s.arg(name)).exitCode, 0);
            QCOMPARE(m_cli.run({u"report"_s, u"status"_s, u"--output"_s, name}).exitCode, 0);
            QCOMPARE(m_cli.shell(u"stat -c %a "_s + name).out, u"640\n"_s);
            QVERIFY(contentOf(name).size() > 1000);
        }
    }
    void removesDraftsThatWereLeft()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s}).exitCode, 0);
        QCOMPARE(cli.shell(u"touch -d '61 minutes ago' .r.html.12-0.part .r.html.part .s.html.12-0.part; "
                           "touch -d '59 minutes ago' .r.html.13-0.part"_s)
                     .exitCode,
                 0);
        QCOMPARE(cli.run({u"report"_s, u"status"_s, u"--output"_s, u"r.html"_s}).exitCode, 0);
        QCOMPARE(
            cli.shell(u"ls -A *.html .*.part"_s).out.split(u'\n', Qt::SkipEmptyParts),
            (QStringList{u".r.html.13-0.part"_s, u".r.html.part"_s, u".s.html.12-0.part"_s, u"r.html"_s}));
    }
    void replacesNothingButFiles_data()
    {
        QTest::addColumn<QString>("make");
        QTest::newRow("pipe") << u"mkfifo ziel.html"_s;
        QTest::newRow("device") << u"ln -s /dev/full ziel.html"_s;
    }
    void replacesNothingButFiles()
    {
        QFETCH(QString, make);
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s}).exitCode, 0);
        QCOMPARE(cli.shell(make).exitCode, 0);
        const CliResult result = cli.run({u"report"_s, u"status"_s, u"--output"_s, u"ziel.html"_s});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.startsWith(u"„ziel.html“ ist keine gewöhnliche Datei"_s), qPrintable(result.err));
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY(!QFileInfo(cli.path(u"ziel.html"_s)).isFile());
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
