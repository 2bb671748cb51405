// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfoliojson.h"
#include "tests/exchange/fullportfolio.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString python = u"/usr/bin/python3"_s;

// Prints the places of what the schema forbids, one per line.
const QString script = uR"(
import json, sys
import jsonschema
schema = json.load(open(sys.argv[1], encoding='utf-8'))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for error in validator.iter_errors(json.load(open(sys.argv[2], encoding='utf-8'))):
    print(error.json_path)
)"_s;

struct Outcome
{
    int exitCode = -1;
    QString places;
    QString errors;
};

Outcome runPython(const QStringList &arguments)
{
    QProcess process;
    process.start(python, QStringList{u"-c"_s} + arguments);
    if (!process.waitForFinished(60000))
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError())};
}
}

class TestSchema : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (runPython({u"import jsonschema; jsonschema.Draft202012Validator"_s}).exitCode != 0)
            QSKIP("python3-jsonschema is not installed: the schema is not checked");
        QVERIFY(m_folder.isValid());
    }
    void acceptsTheSeed()
    {
        const Outcome outcome = check(QStringLiteral(SOURCE_DIR) + u"/resources/portfolio.json"_s);
        QCOMPARE(outcome.errors, QString());
        QCOMPARE(outcome.places, QString());
        QCOMPARE(outcome.exitCode, 0);
    }
    void acceptsWhatIsWritten()
    {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            const Outcome outcome = check(write(PortfolioJson::write(fullPortfolio(seed))));
            QCOMPARE(outcome.errors, QString());
            QCOMPARE(outcome.places, QString());
        }
    }
    void refusesWhatTheReaderRefuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("no format") << QByteArray("{}");
        QTest::addRow("newer format") << QByteArray(R"({"format":2})");
        QTest::addRow("unknown member") << QByteArray(R"({"format":1,"exportedAt":"x"})");
        QTest::addRow("unknown progress")
            << QByteArray(R"({"format":1,"items":[{"key":"a","project":"P","kind":"task","progress":"x"}]})");
        QTest::addRow("null title") << QByteArray(
            R"({"format":1,"items":[{"key":"a","project":"P","kind":"task","progress":"done","title":null}]})");
        QTest::addRow("resolution without order") << QByteArray(
            R"({"format":1,"items":[{"key":"a","project":"P","kind":"resolution","progress":"done"}]})");
        QTest::addRow("EDTF outside the subset")
            << QByteArray(R"({"format":1,"items":[{"key":"a","project":"P","kind":"task","progress":"done",)"
                          R"("planned":{"asWritten":"x","edtf":"2026-21"}}]})");
        QTest::addRow("confirmed by nobody")
            << QByteArray(R"({"format":1,"items":[{"key":"a","project":"P","kind":"task","progress":"done",)"
                          R"("predecessors":[{"key":"b","origin":"confirmed"}]}]})");
    }
    void refusesWhatTheReaderRefuses()
    {
        QFETCH(QByteArray, json);
        const Outcome outcome = check(write(json));
        QCOMPARE(outcome.errors, QString());
        QVERIFY(!outcome.places.isEmpty());
    }

private:
    QString write(const QByteArray &json)
    {
        QFile file(m_folder.filePath(u"portfolio.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            return {};
        return file.fileName();
    }
    static Outcome check(const QString &path)
    {
        return runPython({script, QStringLiteral(SOURCE_DIR) + u"/resources/portfolio.schema.json"_s, path});
    }

    QTemporaryDir m_folder;
};

LENKUNGSSTAND_TEST(TestSchema)
#include "tst_schema.moc"
