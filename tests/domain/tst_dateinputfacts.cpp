// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
using Validity = PartialDate::Validity;

struct Fact
{
    const char16_t *asWritten;
    const char *edtf; ///< empty: the text names no date
    Validity validity;
};

// Every date text of the Senatsvorlage of 07.10.2025 that can be read without its context, with the value
// that was read out of it by hand.
constexpr Fact facts[] = {
    {u"02.06.2025", "2025-06-02", Validity::Valid},
    {u"07.10.2025", "2025-10-07", Validity::Valid},
    {u"18.06.2024", "2024-06-18", Validity::Valid},
    {u"28.01.2025", "2025-01-28", Validity::Valid},
    {u"28.02.2026", "2026-02-28", Validity::Valid},
    {u"31.04.2026", "2026-04-30", Validity::Invalid},
    {u"31.07.2025", "2025-07-31", Validity::Valid},
    {u"31.10.2025", "2025-10-31", Validity::Valid},
    {u"31.12.2025", "2025-12-31", Validity::Valid},
    {u"Im IV. Quartal 2025", "2025-36", Validity::Valid},
    {u"ab der nächsten Sitzung", "", Validity::Valid},
    {u"am 02.09.2025", "2025-09-02", Validity::Valid},
    {u"am 09.10.2025", "2025-10-09", Validity::Valid},
    {u"am 17.12.2024", "2024-12-17", Validity::Valid},
    {u"am 18. Februar 2025", "2025-02-18", Validity::Valid},
    {u"am 20.06.2025", "2025-06-20", Validity::Valid},
    {u"bis 31.03.2026", "2026-03-31", Validity::Valid},
    {u"bis Ende November 2025", "2025-11", Validity::Valid},
    {u"bis zum 30.09.2026", "2026-09-30", Validity::Valid},
    {u"für Q4 2025 geplant", "2025-36", Validity::Valid},
    {u"im Anschluss der Strategieentwicklung", "", Validity::Valid},
    {u"im zweiten Quartal 2025", "2025-34", Validity::Valid},
    {u"in der ersten Hälfte der aktuellen Legislaturperiode des Bundestags", "", Validity::Valid},
    {u"in diesem Zusammenhang", "", Validity::Valid},
    {u"in einem zügigen gestuften Verfahren", "", Validity::Valid},
    {u"kurz vor dem Abschluss", "", Validity::Valid},
    {u"schnellstmöglich", "", Validity::Valid},
    {u"seit August 2022", "2022-08", Validity::Valid},
    {u"seit Dezember 2024", "2024-12", Validity::Valid},
    {u"seit September 2024", "2024-09", Validity::Valid},
    {u"sobald die Rahmenbedingungen für ressortübergreifende Beschlüsse vorliegen", "", Validity::Valid},
    {u"sukzessiv", "", Validity::Valid},
    {u"vom 18. Juni 2025", "2025-06-18", Validity::Valid},
    {u"voraussichtlich in 2026", "2026~", Validity::Valid},
    {u"zukünftig", "", Validity::Valid},
    {u"zum 05.05.2026", "2026-05-05", Validity::Valid},
    {u"zum Januar 2026", "2026-01", Validity::Valid},
    {u"zwischen dem 24.09.2025 und dem 10.10.2025", "2025-09-24/2025-10-10", Validity::Valid},
};

/// Texts whose date only the context gives; by hand they are 2025-10 and 2025-12~.
constexpr const char16_t *textsThatNeedContext[] = {
    u"ab Oktober d.J.",
    u"voraussichtlich im Vorfeld der kommenden Ministerpräsidentenkonferenz Ende des Jahres",
};
}

class TestDateInputFacts : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSourceAsItWasReadByHand_data();
    void readsTheSourceAsItWasReadByHand();
    void inventsNoYearWhereOnlyTheContextHasIt();
};

void TestDateInputFacts::readsTheSourceAsItWasReadByHand_data()
{
    QTest::addColumn<QString>("asWritten");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<bool>("valid");
    for (const Fact &fact : facts) {
        const QString asWritten = QString::fromUtf16(fact.asWritten);
        QTest::newRow(qPrintable(asWritten))
            << asWritten << QString::fromLatin1(fact.edtf) << (fact.validity == Validity::Valid);
    }
}

void TestDateInputFacts::readsTheSourceAsItWasReadByHand()
{
    QFETCH(QString, asWritten);
    QFETCH(QString, edtf);
    QFETCH(bool, valid);
    const auto reading = DateInput::read(asWritten);
    QVERIFY(reading.date.has_value());
    QCOMPARE(reading.date->edtf(), edtf);
    QCOMPARE(reading.date->isValid(), valid);
    QCOMPARE(reading.date->asWritten(), asWritten);
}

void TestDateInputFacts::inventsNoYearWhereOnlyTheContextHasIt()
{
    for (const char16_t *text : textsThatNeedContext) {
        const auto reading = DateInput::read(QString::fromUtf16(text));
        QVERIFY(reading.date.has_value());
        QVERIFY(!reading.date->isResolved());
        QVERIFY(reading.date->isValid());
    }
}

LENKUNGSSTAND_TEST(TestDateInputFacts)

#include "tst_dateinputfacts.moc"
