// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seed.h"
#include "core/status/statusdiff.h"
#include "core/status/statusengine.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
StatusDiff between(const Portfolio &before, QDate from, const Portfolio &after, QDate to)
{
    const StatusReport old = evaluate(before, from, policyOf(before));
    const StatusReport now = evaluate(after, to, policyOf(after));
    return statusDiff({before, old}, {after, now});
}

StatusDiff between(const QByteArray &before, const QByteArray &after)
{
    return between(portfolioOf(before), QDate(2026, 4, 1), portfolioOf(after), QDate(2026, 4, 1));
}
}

class TestStatusDiff : public QObject
{
    Q_OBJECT
private slots:
    void equalStatesDifferInNothing()
    {
        const auto seed = seedPortfolio();
        QVERIFY_RESULT(seed);
        QVERIFY(between(*seed, day, *seed, day).isEmpty());
    }
    void timeAloneMakesNothingWorse()
    {
        const auto seed = seedPortfolio();
        QVERIFY_RESULT(seed);
        QVERIFY(between(*seed, QDate(2025, 10, 7), *seed, QDate(2027, 1, 1)).isEmpty());
    }
    void namesNewAndDeletedItems()
    {
        const auto diff = between("A-1  task\nA-2  task", "A-2  task\nA-3  task\nA-4  task  progress: done");
        QCOMPARE(diff.created, (QStringList{u"A-3"_s, u"A-4"_s}));
        QCOMPARE(diff.deleted, onlyA);
        QVERIFY(diff.done.isEmpty());
    }
    void namesWhatIsDoneOnce()
    {
        const auto diff =
            between("A-1  task  planned: 01.03.2026", "A-1  task  planned: 01.03.2026  progress: done");
        QCOMPARE(diff.done, onlyA);
        QVERIFY(diff.better.isEmpty());
        QVERIFY(
            between("A-1  task  progress: done", "A-1  task  progress: done  actual: 01.03.2026").isEmpty());
    }
    void doneFromADayOnCountsFromThatDay()
    {
        const Portfolio portfolio = portfolioOf("A-1  task  progress: done  actual: 01.04.2026");
        QCOMPARE(between(portfolio, day.addDays(-1), portfolio, day).done, onlyA);
        QVERIFY(between(portfolio, day, portfolio, day.addDays(1)).done.isEmpty());
    }
    void reopenedIsWorse()
    {
        const auto diff = between("A-1  task  planned: 01.05.2026  progress: done",
                                  "A-1  task  planned: 01.05.2026  progress: inProgress");
        QCOMPARE(diff.worse, onlyA);
    }
    void countsTheDaysOfAMove_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("days"); // 0: not moved
        QTest::addRow("one day later") << QByteArray("31.05.2026") << QByteArray("01.06.2026") << 1;
        QTest::addRow("brought forward") << QByteArray("31.05.2026") << QByteArray("30.04.2026") << -31;
        QTest::addRow("by its last day") << QByteArray("Mai 2026") << QByteArray("Q2 2026") << 30;
        QTest::addRow("same last day") << QByteArray("Mai 2026") << QByteArray("31.05.2026") << 0;
        QTest::addRow("no date any more") << QByteArray("Mai 2026") << QByteArray("bald") << 0;
    }
    void countsTheDaysOfAMove()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, days);
        const auto diff = between("A-1  task  planned: " + before, "A-1  task  planned: " + after);
        QCOMPARE(diff.moved.size(), std::size_t(days == 0 ? 0 : 1));
        if (days != 0)
            QCOMPARE(diff.moved.front().days, days);
    }
    void countsAgainstTheOriginalPlanWhereItIsKnown()
    {
        const QByteArray before = "A-1  task  planned: 01.05.2026  original: 01.04.2026";
        const auto known = between(before, "A-1  task  planned: 11.05.2026  original: 01.04.2026");
        QCOMPARE(known.moved.front().days, 10);
        QVERIFY(known.moved.front().daysOriginal == 40);
        const auto unknown = between(before, "A-1  task  planned: 11.05.2026  original: unknown");
        QVERIFY(!unknown.moved.front().daysOriginal);
        const auto same = between(before, "A-1  task  planned: 11.05.2026");
        QVERIFY(same.moved.front().daysOriginal == 0);
    }
    void judgesByRank_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("step"); // -1 worse, 1 better, 0 neither
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, int step) {
            QTest::newRow(name) << before << after << step;
            QTest::newRow(qPrintable(QString::fromUtf8(name) + u", back"_s)) << after << before << -step;
        };
        const QByteArray onTrack = "planned: 01.12.2026";
        row("impediment", onTrack, onTrack + "  impediment: x", -1);
        row("late forecast", onTrack, onTrack + "  forecast: 02.12.2026", -1);
        row("date brought into the past", onTrack, "planned: 31.03.2026", -1);
        row("due today is not overdue", onTrack, "planned: 01.04.2026", 0);
        row("cancelled", onTrack, onTrack + "  progress: cancelled", -1);
        row("date lost", onTrack, "", -1);
        row("date lost, at risk", onTrack + "  impediment: x", "impediment: x", 0);
        row("overdue and moved", "planned: 31.03.2026", "planned: 01.05.2026", 1);
        row("due soon is not worse", onTrack, "planned: 10.04.2026", 0);
        row("progress", onTrack, onTrack + "  progress: inProgress", 0);
        row("overdue, then cancelled", "planned: 31.03.2026", "planned: 31.03.2026  progress: cancelled", -1);
    }
    void judgesByRank()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, step);
        const auto diff = between("A-1  task  " + before, "A-1  task  " + after);
        QCOMPARE(diff.worse, step < 0 ? onlyA : QStringList());
        QCOMPARE(diff.better, step > 0 ? onlyA : QStringList());
    }
    void eachSideCountsOnItsOwnDate()
    {
        // Reported as begun while its date passed: overdue now, and its facts changed.
        const Portfolio before = portfolioOf("A-1  task  planned: 01.05.2026");
        const Portfolio after = portfolioOf("A-1  task  planned: 01.05.2026  progress: inProgress");
        QCOMPARE(between(before, QDate(2026, 5, 1), after, QDate(2026, 5, 2)).worse, onlyA);
        QVERIFY(between(before, QDate(2026, 5, 1), after, QDate(2026, 5, 1)).isEmpty());
    }
    void anotherItemsFactsMakeNothingWorse()
    {
        const QByteArray rest = "A-2  task  planned: 01.05.2026  after: A-1";
        const auto diff =
            between("A-1  task  planned: 30.04.2026\n" + rest, "A-1  task  planned: 31.05.2026\n" + rest);
        QCOMPARE(diff.worse, QStringList());
        QCOMPARE(diff.moved.size(), std::size_t(1));
    }
    void namesWhatIsReworded()
    {
        Portfolio before = portfolioOf("A-1  task  planned: 31.05.2026");
        Portfolio after = before;
        itemOf(after, "A-1").title = u"anders"_s;
        QCOMPARE(between(before, day, after, day).reworded, onlyA);
        const auto diff = between("A-1  task  planned: 31.05.2026", "A-1  task  planned: 31. Mai 2026");
        QCOMPARE(diff.reworded, onlyA);
        QVERIFY(diff.moved.empty());
        QVERIFY(between("A-1  task  planned: 31.05.2026", "A-1  task  planned: Mai 2026").reworded.isEmpty());
    }
    void wordsAreNoFacts()
    {
        // The date passes while the title is worded better.
        Portfolio before = portfolioOf("A-1  task  planned: 01.05.2026");
        Portfolio after = before;
        itemOf(after, "A-1").title = u"anders"_s;
        itemOf(after, "A-1").note = u"anders"_s;
        const auto diff = between(before, QDate(2026, 5, 1), after, QDate(2026, 6, 1));
        QCOMPARE(diff.reworded, onlyA);
        QVERIFY(diff.worse.isEmpty());
    }

private:
    const QDate day{2026, 4, 1};
    const QStringList onlyA{QStringLiteral("A-1")};
};

LENKUNGSSTAND_TEST(TestStatusDiff)
#include "tst_statusdiff.moc"
