// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfoliojson.h"
#include "core/exchange/seed.h"
#include "tests/exchange/fullportfolio.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

class TestPortfolioJson : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatItWrote()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const Portfolio portfolio = fullPortfolio(seed);
            QVERIFY_RESULT(validate(portfolio));
            const auto read = PortfolioJson::read(PortfolioJson::write(portfolio));
            QVERIFY_RESULT(read);
            QVERIFY2(*read == portfolio, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
    void readsTheEmptyPortfolioBack()
    {
        const QByteArray json = PortfolioJson::write({});
        QCOMPARE(json, QByteArray("{\n    \"format\": 1\n}\n"));
        const auto read = PortfolioJson::read(json);
        QVERIFY_RESULT(read);
        QVERIFY(*read == Portfolio{});
    }
    void keepsAnEmptyMeasureSlotApartFromNone()
    {
        Portfolio portfolio;
        portfolio.items.resize(2);
        portfolio.items[0].measure = MeasureSlot{};
        const auto read = PortfolioJson::read(PortfolioJson::write(portfolio));
        QVERIFY_RESULT(read);
        QVERIFY(read->items[0].measure.has_value());
        QVERIFY(!read->items[1].measure.has_value());
    }
    void writesTheSameBytesForTheSameValue()
    {
        QCOMPARE(PortfolioJson::write(fullPortfolio(7)), PortfolioJson::write(fullPortfolio(7)));
        QVERIFY(PortfolioJson::write(fullPortfolio(7)) != PortfolioJson::write(fullPortfolio(8)));
    }
    void fingerprintChangesWithTheData()
    {
        auto portfolio = seedPortfolio();
        QVERIFY_RESULT(portfolio);
        Portfolio changed = *portfolio;
        const QString before = PortfolioJson::fingerprint(changed);
        QVERIFY(QRegularExpression(u"^[0-9a-f]{4} [0-9a-f]{4}$"_s).match(before).hasMatch());
        QCOMPARE(PortfolioJson::fingerprint(*portfolio), before);
        changed.items.front().note = u"neu"_s;
        QVERIFY(PortfolioJson::fingerprint(changed) != before);
    }
};

LENKUNGSSTAND_TEST(TestPortfolioJson)
#include "tst_portfoliojson.moc"
