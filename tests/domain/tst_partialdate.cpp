// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partialdate.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using Grain = PartialDate::Grain;

namespace {
PartialDate dateOf(const QString &edtf)
{
    const auto date = PartialDate::fromEdtf(edtf, edtf);
    return date ? *date : PartialDate();
}
}

class TestPartialDate : public QObject
{
    Q_OBJECT

private slots:
    void knowsFirstAndLastDay_data();
    void knowsFirstAndLastDay();
    void carriesTheQualifier_data();
    void carriesTheQualifier();
    void refusesWhatIsNotOfTheSubset_data();
    void refusesWhatIsNotOfTheSubset();
    void keepsTheText();
    void keepsATextWithoutADate();
    void marksADayThatDoesNotExist();
    void refusesAnInvalidDateWithoutAValue();
    void writesADayAsAnOfficeDoes();
    void comparesByText();
    void sortsByLatestThenEarliest();
    void putsUnresolvedLast();
};

void TestPartialDate::knowsFirstAndLastDay_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<Grain>("grain");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    const auto row = [](const char *edtf, Grain grain, QDate earliest, QDate latest) {
        QTest::newRow(edtf) << QString::fromLatin1(edtf) << grain << earliest << latest;
    };
    row("2026-05-05", Grain::Day, {2026, 5, 5}, {2026, 5, 5});
    row("2024-02-29", Grain::Day, {2024, 2, 29}, {2024, 2, 29});
    row("2026-01", Grain::Month, {2026, 1, 1}, {2026, 1, 31});
    row("2026-04", Grain::Month, {2026, 4, 1}, {2026, 4, 30});
    row("2026-12", Grain::Month, {2026, 12, 1}, {2026, 12, 31});
    row("2025-02", Grain::Month, {2025, 2, 1}, {2025, 2, 28});
    row("2028-02", Grain::Month, {2028, 2, 1}, {2028, 2, 29});
    row("2100-02", Grain::Month, {2100, 2, 1}, {2100, 2, 28});
    row("2000-02", Grain::Month, {2000, 2, 1}, {2000, 2, 29});
    row("2025-33", Grain::Quarter, {2025, 1, 1}, {2025, 3, 31});
    row("2025-34", Grain::Quarter, {2025, 4, 1}, {2025, 6, 30});
    row("2025-35", Grain::Quarter, {2025, 7, 1}, {2025, 9, 30});
    row("2025-36", Grain::Quarter, {2025, 10, 1}, {2025, 12, 31});
    row("2025-40", Grain::HalfYear, {2025, 1, 1}, {2025, 6, 30});
    row("2025-41", Grain::HalfYear, {2025, 7, 1}, {2025, 12, 31});
    row("2026", Grain::Year, {2026, 1, 1}, {2026, 12, 31});
    row("2025-09-24/2025-10-10", Grain::Interval, {2025, 9, 24}, {2025, 10, 10});
    row("2026-05-05/2026-05-05", Grain::Interval, {2026, 5, 5}, {2026, 5, 5});
    row("2025-36/2026-02", Grain::Interval, {2025, 10, 1}, {2026, 2, 28});
    row("2025/2026-40", Grain::Interval, {2025, 1, 1}, {2026, 6, 30});
}

void TestPartialDate::knowsFirstAndLastDay()
{
    QFETCH(QString, edtf);
    QFETCH(Grain, grain);
    const auto date = PartialDate::fromEdtf(u"as typed"_s, edtf);
    QVERIFY_RESULT(date);
    QCOMPARE(date->edtf(), edtf);
    QVERIFY(date->isResolved());
    QVERIFY(date->isValid());
    QVERIFY(!date->isApproximate());
    QCOMPARE(int(date->grain()), int(grain));
    QCOMPARE(date->hasDayPrecision(), grain == Grain::Day);
    QTEST(date->earliest(), "earliest");
    QTEST(date->latest(), "latest");
}

void TestPartialDate::carriesTheQualifier_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QDate>("latest");
    QTest::newRow("day") << u"2026-05-05~"_s << QDate(2026, 5, 5);
    QTest::newRow("month") << u"2025-12~"_s << QDate(2025, 12, 31);
    QTest::newRow("quarter") << u"2025-36?"_s << QDate(2025, 12, 31);
    QTest::newRow("half-year") << u"2025-40%"_s << QDate(2025, 6, 30);
    QTest::newRow("year") << u"2026~"_s << QDate(2026, 12, 31);
    QTest::newRow("first end") << u"2026-01~/2026-05-05"_s << QDate(2026, 5, 5);
    QTest::newRow("second end") << u"2026-01/2026-05-05?"_s << QDate(2026, 5, 5);
    QTest::newRow("both ends") << u"2026-01%/2026-05-05~"_s << QDate(2026, 5, 5);
}

void TestPartialDate::carriesTheQualifier()
{
    QFETCH(QString, edtf);
    const PartialDate date = dateOf(edtf);
    QVERIFY(date.isResolved());
    QVERIFY(date.isApproximate());
    QCOMPARE(date.edtf(), edtf);
    QTEST(date.latest(), "latest");
}

void TestPartialDate::refusesWhatIsNotOfTheSubset_data()
{
    QTest::addColumn<QString>("edtf");
    const QString refused =
        u"2026-04-31;2025-02-29;2100-02-29;2026-05-00;2026-05-32;2026-13-01;2026-00-01;2026-00;"
        u"2026-13;2026-21;2026-32;2026-37;2026-39;2026-42;2026-99;0000;0000-01-01;202;20266;"
        u"12026-01-01;-2026;+2026;2026-5;2026-5-5;2026-05-5;2026-05-005;20260505;2026.05.05;"
        u"2026-05/05;2026/;/2026;/;../2026;2026/..;2026//2027;2025/2026/2027; 2026;2026 ;"
        u"2026 /2027;2026-05 -05;2026~~;2026~?;~2026;~;?;2026-~05;2026!;2026-05-05T10:00;2026-W12;"
        u"2026-Q1;05.05.2026;2026-06-15/2026-06-01;2027/2026;2026-05/2026-04;XXXX;2026-XX;٢٠٢٦;"
        u"２０２６;schnellstmöglich"_s;
    const QStringList all = refused.split(u';');
    for (const QString &edtf : all)
        QTest::newRow(qPrintable(edtf)) << edtf;
}

void TestPartialDate::refusesWhatIsNotOfTheSubset()
{
    QFETCH(QString, edtf);
    QCOMPARE_ERROR(PartialDate::fromEdtf(u"text"_s, edtf), Error::Code::Format);
}

void TestPartialDate::keepsTheText()
{
    const auto date = PartialDate::fromEdtf(u" Im IV. Quartal 2025 "_s, u"2025-36"_s);
    QVERIFY_RESULT(date);
    QCOMPARE(date->asWritten(), u" Im IV. Quartal 2025 "_s);
}

void TestPartialDate::keepsATextWithoutADate()
{
    const auto viaEmptyValue = PartialDate::fromEdtf(u"sukzessiv"_s, QString());
    QVERIFY_RESULT(viaEmptyValue);
    QCOMPARE(*viaEmptyValue, PartialDate::unresolved(u"sukzessiv"_s));
    QCOMPARE(viaEmptyValue->asWritten(), u"sukzessiv"_s);
    QVERIFY(!viaEmptyValue->isResolved());
    QVERIFY(viaEmptyValue->isValid());
    QVERIFY(!viaEmptyValue->isApproximate());
    QVERIFY(!viaEmptyValue->hasDayPrecision());
    QVERIFY(viaEmptyValue->earliest().isNull());
    QVERIFY(viaEmptyValue->latest().isNull());
}

void TestPartialDate::marksADayThatDoesNotExist()
{
    const auto date = PartialDate::fromEdtf(u"31.04.2026"_s, u"2026-04-30"_s, PartialDate::Validity::Invalid);
    QVERIFY_RESULT(date);
    QVERIFY(!date->isValid());
    QVERIFY(date->isResolved());
    QVERIFY(date->hasDayPrecision());
    QCOMPARE(date->latest(), QDate(2026, 4, 30));
}

void TestPartialDate::refusesAnInvalidDateWithoutAValue()
{
    QCOMPARE_ERROR(PartialDate::fromEdtf(u"31.04.2026"_s, QString(), PartialDate::Validity::Invalid),
                   Error::Code::Format);
}

void TestPartialDate::writesADayAsAnOfficeDoes()
{
    const PartialDate date = PartialDate::day(QDate(2026, 5, 5));
    QCOMPARE(date.asWritten(), u"05.05.2026"_s);
    QCOMPARE(date.edtf(), u"2026-05-05"_s);
    QVERIFY(date.hasDayPrecision());
    QVERIFY(!PartialDate::day(QDate()).isResolved());
}

void TestPartialDate::comparesByText()
{
    QCOMPARE(dateOf(u"2026-05"_s), dateOf(u"2026-05"_s));
    QVERIFY(dateOf(u"2026-05"_s) != dateOf(u"2026-05~"_s));
    QVERIFY(*PartialDate::fromEdtf(u"Mai 2026"_s, u"2026-05"_s) != dateOf(u"2026-05"_s));
}

void TestPartialDate::sortsByLatestThenEarliest()
{
    const std::vector sorted = {dateOf(u"2025-36"_s), dateOf(u"2025-12"_s), dateOf(u"2025-12-31"_s),
                                dateOf(u"2026-01-01"_s), dateOf(u"2026"_s)};
    for (std::size_t left = 0; left < sorted.size(); ++left)
        for (std::size_t right = 0; right < sorted.size(); ++right)
            QCOMPARE(isBefore(sorted[left], sorted[right]), left < right);
    QVERIFY(!isBefore(dateOf(u"2026-01"_s), dateOf(u"2026-01~"_s)));
    QVERIFY(!isBefore(dateOf(u"2026-01~"_s), dateOf(u"2026-01"_s)));
}

void TestPartialDate::putsUnresolvedLast()
{
    const PartialDate none = PartialDate::unresolved(u"zukünftig"_s);
    QVERIFY(isBefore(dateOf(u"2199"_s), none));
    QVERIFY(!isBefore(none, dateOf(u"2199"_s)));
    QVERIFY(!isBefore(none, PartialDate::unresolved(u"alsbald"_s)));
}

LENKUNGSSTAND_TEST(TestPartialDate)

#include "tst_partialdate.moc"
