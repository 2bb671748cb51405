// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cataloguenumber.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Item measure(const QString &key, const QString &number)
{
    Item item;
    item.key = key;
    item.kind = ItemKind::Measure;
    item.measure = MeasureSlot{std::nullopt, number, std::nullopt, {}};
    return item;
}
}

class TestCatalogueNumber : public QObject
{
    Q_OBJECT
private slots:
    void findsWhoHasANumberAlready_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("holder");
        QTest::newRow("another's") << u"77a"_s << u"M-07"_s << u"M-06"_s;
        QTest::newRow("in capitals") << u" 77A "_s << u"M-07"_s << u"M-06"_s;
        QTest::newRow("its own") << u"77a"_s << u"M-06"_s << QString();
        QTest::newRow("free") << u"78"_s << u"M-07"_s << QString();
        QTest::newRow("none") << QString() << u"M-07"_s << QString(); // M-08 has none either
    }
    void findsWhoHasANumberAlready()
    {
        QFETCH(QString, number);
        QFETCH(QString, key);
        Portfolio portfolio;
        portfolio.items = {Item(), measure(u"M-06"_s, u"77a"_s), measure(u"M-08"_s, {})};
        const Item *holder = CatalogueNumber::otherHolder(portfolio, number, key);
        QTEST(holder ? holder->key : QString(), "holder");
    }
    void namesTheMeasuresThatShareANumber()
    {
        Portfolio portfolio;
        portfolio.items = {Item(),
                           measure(u"M-01"_s, u"7a"_s),
                           measure(u"M-02"_s, u"8"_s),
                           measure(u"M-03"_s, u" 7A"_s),
                           measure(u"M-04"_s, {}),
                           measure(u"M-05"_s, {}),
                           measure(u"M-06"_s, u"7a"_s)};
        const auto shared = CatalogueNumber::shared(portfolio);
        QCOMPARE(shared.size(), std::size_t(1));
        QStringList keys;
        for (const Item *holder : shared.front())
            keys.append(holder->key);
        QCOMPARE(keys, (QStringList{u"M-01"_s, u"M-03"_s, u"M-06"_s}));
    }
};

LENKUNGSSTAND_TEST(TestCatalogueNumber)
#include "tst_cataloguenumber.moc"
