// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/seededcli.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// A sheet goes out, a unit opens it in LibreOffice, fills it in and saves it, and its answer is read.
class TestLibreOfficeRound : public QObject, private SeededCli
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_program = QStandardPaths::findExecutable(u"soffice"_s);
        if (m_program.isEmpty())
            QSKIP("LibreOffice is not installed");
        QVERIFY(seed());
        QVERIFY(m_folder.isValid());
        // The program makes its profile at the first start, and the macro goes into it.
        QVERIFY(libreOffice({u"--terminate_after_init"_s}));
        const QString module = m_folder.filePath(u"profile/user/basic/Standard/Module1.xba"_s);
        QFile::remove(module);
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA_DIR "/libreoffice/Module1.xba"), module));
    }
    void init() { QVERIFY(begin()); }

    void theAnswerOfAUnitIsRead_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("XLSX") << u"Calc MS Excel 2007 XML"_s << u"xlsx"_s;
        QTest::newRow("ODS") << u"calc8"_s << u"ods"_s;
    }
    void theAnswerOfAUnitIsRead()
    {
        QFETCH(QString, filter);
        QFETCH(QString, suffix);
        const QString answer = m_cli->path(u"antwort."_s + suffix);
        const QString sheet = sentTo(u"sis"_s);
        QVERIFY(!sheet.isEmpty());
        QVERIFY(libreOffice({u"macro:///Standard.Module1.Answer(%1,%2,%3,BA-03,ruht,15.12.2026,läuft)"_s.arg(
            sheet, answer, filter)}));
        QVERIFY(QFile::exists(answer));
        const QJsonObject told = import(answer);
        QCOMPARE(told.value("applied"_L1).toInt(), 3);
        QVERIFY(told.value("conflicts"_L1).toArray().isEmpty()
                && told.value("errors"_L1).toArray().isEmpty());
        const Item item = stored(u"BA-03"_s);
        QCOMPARE(item.progress, Progress::OnHold);
        QCOMPARE(item.planned->asWritten(), u"15.12.2026"_s);
        const Portfolio portfolio = stored();
        const auto note = std::ranges::find(portfolio.statusNotes, u"BA-03"_s, &StatusNote::item);
        QVERIFY(note != portfolio.statusNotes.end());
        QCOMPARE(note->text, u"läuft"_s);
        QCOMPARE(note->unit, u"SIS"_s);
        QCOMPARE(import(answer).value("applied"_L1).toInt(), 0); // read twice changes nothing
    }

private:
    /// The sheet of a unit, after everything that is open was asked about.
    [[nodiscard]] QString sentTo(const QString &unit) const
    {
        const QDir folder(m_cli->path(u"blaetter"_s));
        if (run({u"survey"_s, u"export"_s, u"--select"_s, u"open"_s, u"--output"_s, folder.path()}).exitCode
            != 0)
            return {};
        const QStringList files = folder.entryList({u'*' + unit + u".xlsx"_s}, QDir::Files);
        return files.isEmpty() ? QString() : folder.filePath(files.first());
    }
    [[nodiscard]] QJsonObject import(const QString &file) const
    {
        return QJsonDocument::fromJson(
                   run({u"survey"_s, u"import"_s, file, u"--format"_s, u"json"_s}).out.toUtf8())
            .object();
    }
    [[nodiscard]] bool libreOffice(const QStringList &arguments) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        program.setProcessEnvironment(environment);
        program.start(
            m_program,
            QStringList{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s}
                + arguments);
        return program.waitForFinished(180'000) && program.exitStatus() == QProcess::NormalExit;
    }

    QTemporaryDir m_folder;
    QString m_program;
};

LENKUNGSSTAND_TEST(TestLibreOfficeRound)
#include "tst_libreofficeround.moc"
