// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfoliojson.h"
#include "core/exchange/seed.h"
#include "tests/exchange/fullportfolio.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {
std::vector<Record> recordsOf(const Portfolio &portfolio)
{
    std::vector<Record> records;
    records.insert(records.end(), portfolio.items.begin(), portfolio.items.end());
    records.insert(records.end(), portfolio.projects.begin(), portfolio.projects.end());
    records.insert(records.end(), portfolio.units.begin(), portfolio.units.end());
    records.insert(records.end(), portfolio.indicators.begin(), portfolio.indicators.end());
    records.insert(records.end(), portfolio.assessments.begin(), portfolio.assessments.end());
    records.insert(records.end(), portfolio.statusNotes.begin(), portfolio.statusNotes.end());
    records.emplace_back(portfolio.senateCalendar);
    records.emplace_back(portfolio.leadTime);
    return records;
}
}

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
    void readsEachRecordBack()
    {
        QSet<QString> entities;
        for (const Record &record : recordsOf(fullPortfolio(3))) {
            const QString entity = PortfolioJson::entityOf(record);
            entities.insert(entity);
            const auto read = PortfolioJson::fromJson(entity, PortfolioJson::toJson(record));
            QVERIFY_RESULT(read);
            QVERIFY2(*read == record, qPrintable(entity));
        }
        QCOMPARE(entities,
                 (QSet<QString>{u"item"_s, u"project"_s, u"unit"_s, u"indicator"_s, u"assessment"_s,
                                u"statusNote"_s, u"senateCalendar"_s, u"leadTime"_s}));
    }
    void namesRecordsByTheirKey()
    {
        Item item;
        item.key = u"KI-06"_s;
        QCOMPARE(PortfolioJson::keyOf(item), u"KI-06"_s);
        QCOMPARE(PortfolioJson::keyOf(SenateCalendar{}), u"senateCalendar"_s);
        QCOMPARE(PortfolioJson::keyOf(LeadTime{}), u"leadTime"_s);
    }
    void refusesAnUnknownKindOfRecord()
    {
        const auto read = PortfolioJson::fromJson(u"meeting"_s, {});
        QCOMPARE_ERROR(read, Error::Code::Format);
        QCOMPARE(read.error().subject, u"meeting"_s);
    }
    void refusesARecordWithAFault()
    {
        const auto read = PortfolioJson::fromJson(u"leadTime"_s, {{u"workingDays"_s, u"ten"_s}});
        QCOMPARE_ERROR(read, Error::Code::Format);
        QCOMPARE(read.error().subject, u"workingDays"_s);
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
