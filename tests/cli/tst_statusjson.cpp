// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

/// The contract of the JSON, and the worked examples of the rules read through it.
class TestStatusJson : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCOMPARE(m_cli.run({u"init"_s}).exitCode, 0); }
    void holdsTheContract()
    {
        const QJsonObject json = status(u"2026-05-06"_s);
        QCOMPARE(json.value("asOf"_L1).toString(), u"2026-05-06"_s);
        const QStringList names = {u"atRisk"_s,  u"cancelled"_s, u"done"_s,    u"doneLate"_s,
                                   u"dueSoon"_s, u"onTrack"_s,   u"overdue"_s, u"unscheduled"_s};
        const QJsonObject summary = json.value("summary"_L1).toObject();
        QCOMPARE(summary.keys(), names);
        int total = 0;
        for (const QJsonValue &count : summary)
            total += count.toInt();
        QCOMPARE(total, 136);
        const QJsonArray items = json.value("items"_L1).toArray();
        QCOMPARE(items.size(), 136);
        const QJsonArray projects = json.value("projects"_L1).toArray();
        QCOMPARE(projects.size(), 6);
        for (const QJsonValue &project : projects) {
            QVERIFY(
                hasAll(project, {u"key"_s, u"number"_s, u"title"_s, u"rag"_s, u"counts"_s, u"findings"_s}));
            QCOMPARE(project[u"counts"_s].toObject().keys(), names);
        }
        for (const QJsonValue &item : items) {
            QVERIFY(hasAll(item,
                           {u"key"_s, u"project"_s, u"kind"_s, u"title"_s, u"progress"_s, u"status"_s,
                            u"days"_s, u"planned"_s, u"findings"_s}));
            for (const QJsonArray all = item[u"findings"_s].toArray(); const QJsonValue &finding : all) {
                QVERIFY(finding[u"assumed"_s].isBool() && !finding[u"text"_s].toString().isEmpty());
                QVERIFY(names.contains(item[u"status"_s].toString()));
                if (finding[u"assumed"_s].toBool())
                    QCOMPARE(finding[u"severity"_s].toString(), u"info"_s);
            }
        }
        QVERIFY(projects.last()[u"number"_s].isNull());
        QCOMPARE(projects.first()[u"number"_s].toInt(), 1);
    }
    void saysNullForWhatIsMissing()
    {
        const QJsonObject json = status(u"2026-05-06"_s);
        const QJsonObject measure = item(json, u"M-01"_s);
        QVERIFY(measure.value("title"_L1).isNull() && measure.contains("title"_L1));
        QVERIFY(measure.value("planned"_L1).isNull() && measure.contains("planned"_L1));
        QVERIFY(measure.value("days"_L1).isNull());
        const QJsonObject soon = item(json, u"DN-09"_s).value("planned"_L1).toObject();
        QCOMPARE(soon.value("asWritten"_L1).toString(), u"schnellstmöglich"_s);
        for (const QString &name : {u"edtf"_s, u"earliest"_s, u"latest"_s})
            QVERIFY(soon.contains(name) && soon.value(name).isNull());
        QCOMPARE(soon.value("valid"_L1), QJsonValue(true));
        const QJsonObject impossible = item(json, u"KI-06"_s).value("planned"_L1).toObject();
        QCOMPARE(impossible.value("asWritten"_L1).toString(), u"31.04.2026"_s);
        QCOMPARE(impossible.value("edtf"_L1).toString(), u"2026-04-30"_s);
        QCOMPARE(impossible.value("valid"_L1), QJsonValue(false));
        const QJsonObject quarter = item(json, u"BA-01"_s).value("planned"_L1).toObject();
        QCOMPARE(quarter.value("earliest"_L1).toString(), u"2025-10-01"_s);
        QCOMPARE(quarter.value("latest"_L1).toString(), u"2025-12-31"_s);
    }
    void agreesWithTheWorkedExamples_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("expected"); // status and days
        QTest::addColumn<QString>("findings");
        QTest::addColumn<QString>("hints");
        const auto row = [](const char *asOf, const char *key, const char *expected, const char *findings,
                            const char *hints) {
            QTest::addRow("%s %s", key, asOf)
                << QString::fromLatin1(asOf) << QString::fromLatin1(key) << QString::fromLatin1(expected)
                << QString::fromLatin1(findings) << QString::fromLatin1(hints);
        };
        row("2026-05-06", "B-2", "overdue 1",
            "overdue no-report-since-due predecessor-late predecessor-overdue", "buffer-short");
        row("2026-05-05", "B-2", "atRisk 0", "predecessor-overdue due-soon", "buffer-short");
        row("2026-04-01", "B-2", "dueSoon 34", "due-soon", "buffer-short");
        row("2026-04-01", "B-5", "onTrack 182", "", "not-a-session-day");
        row("2025-10-07", "KI-06", "onTrack 205", "invalid-date", "");
        row("2026-04-01", "KI-06", "onTrack 29", "invalid-date", "predecessor-overdue");
        row("2026-04-01", "KI-01", "done -", "contradiction", "");
        row("2025-10-07", "KI-02", "overdue 68", "overdue", "");
        row("2025-10-07", "KI-03", "dueSoon 24", "non-working-day", "predecessor-overdue");
        row("2026-04-01", "DBA-07", "unscheduled -", "predecessor-overdue", "");
        row("2026-04-01", "DBA-09", "atRisk -", "impediment no-date", "");
        row("2026-04-01", "PAKT-03", "atRisk -", "approximate-passed", "");
        row("2025-12-31", "BA-01", "dueSoon 0", "due-soon", "");
        row("2026-01-01", "BA-01", "overdue 1", "overdue", "");
    }
    void agreesWithTheWorkedExamples()
    {
        QFETCH(QString, asOf);
        QFETCH(QString, key);
        QFETCH(QString, expected);
        QFETCH(QString, findings);
        QFETCH(QString, hints);
        const QJsonObject found = item(status(asOf), key);
        const QJsonValue days = found.value("days"_L1);
        QCOMPARE(found.value("status"_L1).toString() + u' '
                     + (days.isNull() ? u"-"_s : QString::number(days.toInt())),
                 expected);
        const QStringList firm = idsOf(found, false);
        for (const QString &id : findings.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(firm.contains(id), qPrintable(firm.join(u' ')));
        const QStringList assumed = idsOf(found, true);
        for (const QString &id : hints.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(assumed.contains(id), qPrintable(assumed.join(u' ')));
        if (key == "KI-02"_L1)
            QVERIFY(!firm.contains(u"no-report-since-due"_s));
    }
    void givesTheAmpelOfTheFirstDay()
    {
        const QJsonArray projects = status(u"2025-10-07"_s).value("projects"_L1).toArray();
        QStringList levels;
        for (const QJsonValue &project : projects)
            levels.append(project[u"key"_s].toString() + u' ' + project[u"rag"_s].toString());
        QCOMPARE(levels,
                 (QStringList{u"BA grey"_s, u"DBA amber"_s, u"KI red"_s, u"DN grey"_s, u"PAKT amber"_s,
                              u"LENKU green"_s}));
    }
    void filtersItemsAndProjectsButNeverTheSummary()
    {
        const QJsonObject all = status(u"2026-05-06"_s);
        const QJsonObject some =
            status(u"2026-05-06"_s, {u"--project"_s, u"KI"_s, u"--status"_s, u"overdue,done"_s});
        QCOMPARE(some.value("summary"_L1), all.value("summary"_L1));
        QCOMPARE(some.value("projects"_L1).toArray().size(), 1);
        const QJsonArray items = some.value("items"_L1).toArray();
        QVERIFY(!items.isEmpty());
        for (const QJsonValue &item : items) {
            QCOMPARE(item[u"project"_s].toString(), u"KI"_s);
            QVERIFY(item[u"status"_s].toString() == "overdue"_L1
                    || item[u"status"_s].toString() == "done"_L1);
        }
    }
    void failsOnWhatWasAskedFor_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("exitCode");
        QTest::addRow("found") << u"--fail-on overdue,atRisk"_s << 3;
        QTest::addRow("found by the second") << u"--fail-on cancelled,atRisk"_s << 3;
        QTest::addRow("not found") << u"--fail-on cancelled"_s << 0;
        QTest::addRow("in this project") << u"--fail-on overdue --project KI"_s << 3;
        QTest::addRow("only in others") << u"--fail-on overdue --project DN"_s << 0;
        QTest::addRow("although not shown") << u"--fail-on overdue --status done"_s << 3;
        QTest::addRow("not asked") << u"--status overdue"_s << 0;
    }
    void failsOnWhatWasAskedFor()
    {
        QFETCH(QString, call);
        QFETCH(int, exitCode);
        const CliResult result =
            m_cli.run(QStringList{u"status"_s, u"--as-of"_s, u"2026-05-06"_s} + call.split(u' '));
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.err, QString());
        QVERIFY(!result.out.isEmpty());
    }
    void asksTheClockOnlyWithoutAsOf()
    {
        const QDate before = QDate::currentDate();
        const CliResult result =
            m_cli.run({u"status"_s, u"--format"_s, u"json"_s}, {{u"TZ"_s, u"Europe/Berlin"_s}});
        const QDate day = QDate::fromString(
            QJsonDocument::fromJson(result.out.toUtf8()).object().value("asOf"_L1).toString(), Qt::ISODate);
        QVERIFY(day == before || day == QDate::currentDate());
    }

private:
    QJsonObject status(const QString &asOf, const QStringList &more = {}) const
    {
        const CliResult result =
            m_cli.run(QStringList{u"status"_s, u"--format"_s, u"json"_s, u"--as-of"_s, asOf} + more);
        return QJsonDocument::fromJson(result.out.toUtf8()).object();
    }
    static QJsonObject item(const QJsonObject &status, const QString &key)
    {
        for (const QJsonArray all = status.value("items"_L1).toArray(); const QJsonValue &item : all)
            if (item[u"key"_s].toString() == key)
                return item.toObject();
        return {};
    }
    static bool hasAll(const QJsonValue &object, const QStringList &names)
    {
        return std::ranges::all_of(
            names, [&object](const QString &name) { return object.toObject().contains(name); });
    }
    static QStringList idsOf(const QJsonObject &item, bool hints)
    {
        QStringList ids;
        for (const QJsonArray all = item.value("findings"_L1).toArray(); const QJsonValue &finding : all)
            if (finding[u"assumed"_s].toBool() == hints)
                ids.append(finding[u"id"_s].toString());
        return ids;
    }

    CliProcess m_cli;
};

LENKUNGSSTAND_TEST(TestStatusJson)
#include "tst_statusjson.moc"
