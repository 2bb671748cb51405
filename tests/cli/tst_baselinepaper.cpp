// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray paperBytes()
{
    return {"%PDF-1.4\n\0\xff a paper that was made\n", 34};
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

/// The paper that a Berichtsstand keeps, with the real program.
class TestBaselinePaper final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_cli = std::make_unique<CliProcess>();
        QCOMPARE(m_cli->run({u"init"_s}).exitCode, 0);
        m_paper = m_cli->path(u"Bericht an den Senat.pdf"_s);
        writeFile(m_paper, paperBytes());
    }
    void thePaperIsKeptAsItWas()
    {
        const CliResult made = create({u"--paper"_s, m_paper});
        QCOMPARE(made.err, QString());
        QVERIFY2(made.out.contains(u"mit Papier"_s), qPrintable(made.out));
        QVERIFY(QFile::remove(m_paper));
        const QJsonObject baseline = newest();
        QCOMPARE(baseline[u"paper"_s].toString(), u"Bericht an den Senat.pdf"_s);
        const QByteArray digest = QCryptographicHash::hash(paperBytes(), QCryptographicHash::Sha256).toHex();
        QCOMPARE(baseline[u"paperSha256"_s].toString(), QString::fromLatin1(digest));
        const QString copy = m_cli->path(u"copy.pdf"_s);
        const CliResult written = m_cli->run({u"baseline"_s, u"paper"_s, u"Bericht"_s, u"--output"_s, copy});
        QCOMPARE(written.err, QString());
        QCOMPARE(bytesOf(copy), paperBytes());
        QCOMPARE(m_cli->run({u"check"_s}).exitCode, 0);
    }
    void theDayOfABerichtsstandFindsIt()
    {
        QCOMPARE(create({u"--paper"_s, m_paper, u"--as-of"_s, u"2026-03-01"_s}).exitCode, 0);
        const QString copy = m_cli->path(u"copy.pdf"_s);
        QCOMPARE(m_cli->run({u"baseline"_s, u"paper"_s, u"2026-03-01"_s, u"--output"_s, copy}).exitCode, 0);
        QCOMPARE(bytesOf(copy), paperBytes());
    }
    void anOlderFileIsReplacedAsTheHelpSays()
    {
        QCOMPARE(create({u"--paper"_s, m_paper}).exitCode, 0);
        const QString copy = m_cli->path(u"copy.pdf"_s);
        writeFile(copy, "older");
        QCOMPARE(m_cli->run({u"baseline"_s, u"paper"_s, u"Bericht"_s, u"--output"_s, copy}).exitCode, 0);
        QCOMPARE(bytesOf(copy), paperBytes());
        for (const QStringList &command :
             {QStringList{u"baseline"_s, u"paper"_s}, {u"report"_s, u"status"_s}})
            QVERIFY(m_cli->run(command + QStringList{u"--help"_s}).out.simplified().contains(u"ersetzt"_s));
    }
    void aFileThatWillNotDoFreezesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("missing") << u"nothing.pdf"_s << u"nicht gefunden"_s;
        QTest::newRow("a folder") << u"."_s << u"Ordner"_s;
        QTest::newRow("empty") << u"empty.pdf"_s << u"ist leer"_s;
        QTest::newRow("too large") << u"large.pdf"_s << u"64 MB"_s;
    }
    void aFileThatWillNotDoFreezesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        writeFile(m_cli->path(u"empty.pdf"_s), {});
        QFile large(m_cli->path(u"large.pdf"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(64LL * 1024 * 1024 + 1)); // a hole, not bytes
        const CliResult made = create({u"--paper"_s, m_cli->path(name)});
        QCOMPARE(made.exitCode, 1);
        QVERIFY2(made.err.contains(sentence), qPrintable(made.err));
        QCOMPARE(newest()[u"name"_s].toString(), u"07.10.2025"_s);
    }
    void whereThereIsNoneNothingIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no paper") << u"07.10.2025"_s << u"kein Papier"_s;
        QTest::newRow("no such one") << u"Mai"_s << u"keinen Berichtsstand „Mai“"_s;
    }
    void whereThereIsNoneNothingIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        const QString copy = m_cli->path(u"copy.pdf"_s);
        const CliResult written = m_cli->run({u"baseline"_s, u"paper"_s, name, u"--output"_s, copy});
        QCOMPARE(written.exitCode, 1);
        QVERIFY2(written.err.contains(sentence), qPrintable(written.err));
        QVERIFY(!QFile::exists(copy));
    }
    void thePortfolioIsNeverThePlaceForIt()
    {
        QCOMPARE(create({u"--paper"_s, m_paper}).exitCode, 0);
        const QByteArray before = bytesOf(m_cli->defaultDatabase());
        const CliResult written =
            m_cli->run({u"baseline"_s, u"paper"_s, u"Bericht"_s, u"--output"_s, m_cli->defaultDatabase()});
        QCOMPARE(written.exitCode, 1);
        QVERIFY2(written.err.contains(u"nicht überschrieben"_s), qPrintable(written.err));
        QCOMPARE(bytesOf(m_cli->defaultDatabase()), before);
    }

private:
    [[nodiscard]] CliResult create(const QStringList &options) const
    {
        return m_cli->run(QStringList{u"baseline"_s, u"create"_s, u"Bericht"_s} + options);
    }
    [[nodiscard]] QJsonObject newest() const
    {
        const CliResult listed = m_cli->run({u"baseline"_s, u"list"_s, u"--format"_s, u"json"_s});
        const QJsonArray all =
            QJsonDocument::fromJson(listed.out.toUtf8()).object().value("baselines"_L1).toArray();
        return all.isEmpty() ? QJsonObject() : all.last().toObject();
    }

    std::unique_ptr<CliProcess> m_cli;
    QString m_paper;
};

LENKUNGSSTAND_TEST(TestBaselinePaper)
#include "tst_baselinepaper.moc"
