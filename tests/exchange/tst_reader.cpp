// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfoliojson.h"
#include "core/exchange/seed.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace {
// A small document that reads well, with one place to break it.
QByteArray withItem(const QByteArray &members)
{
    return R"({"format":1,"items":[{"key":"A-1","project":"P","kind":"task","progress":"done"},)"
           R"({"key":"A-2","project":"P")"
        + members + "}]}";
}
QByteArray goodItem(const QByteArray &more)
{
    return withItem(R"(,"kind":"task","progress":"done")" + more);
}
}

class TestReader : public QObject
{
    Q_OBJECT
private slots:
    void readsASmallDocument()
    {
        const auto read = PortfolioJson::read(goodItem(R"(,"planned":{"asWritten":"bald"})"));
        QVERIFY_RESULT(read);
        QCOMPARE(read->items.size(), 2u);
        QVERIFY(!read->items[1].planned->isResolved());
    }
    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &json, const char *place) {
            QTest::newRow(name) << json << QString::fromLatin1(place);
        };
        row("nothing", "", "1:1");
        row("no JSON", "Lenkungsstand", "1:2");
        row("cut off", "{\"format\": 1,\n  \"items\": [", "2:13");
        row("not UTF-8", "{\"format\":1,\"about\":\"\xff\xfe\"}", "1:22");
        row("an array", "[]", "document");
        row("no format", "{}", "format");
        row("format as text", R"({"format":"1"})", "format");
        row("format zero", R"({"format":0})", "format");
        row("unknown member on top", R"({"format":1,"exportedAt":"2026"})", "exportedAt");
        row("items as object", R"({"format":1,"items":{}})", "items");
        row("item as text", R"({"format":1,"items":["A"]})", "items[0]");
        row("kind missing", withItem(R"(,"progress":"done")"), "items[1].kind");
        row("kind unknown", withItem(R"(,"kind":"epic","progress":"done")"), "items[1].kind");
        row("kind as number", withItem(R"(,"kind":1,"progress":"done")"), "items[1].kind");
        row("progress in another spelling", withItem(R"(,"kind":"task","progress":"in_progress")"),
            "items[1].progress");
        row("unknown member", goodItem(R"(,"titel":"x")"), "items[1].titel");
        row("null", goodItem(R"(,"title":null)"), "items[1].title");
        row("title as number", goodItem(R"(,"title":7)"), "items[1].title");
        row("title as list", goodItem(R"(,"title":["a"])"), "items[1].title");
        row("date as text", goodItem(R"(,"planned":"2026-05-05")"), "items[1].planned");
        row("EDTF that is none", goodItem(R"(,"planned":{"asWritten":"x","edtf":"2026-13"})"),
            "items[1].planned.edtf");
        row("invalid without value", goodItem(R"(,"planned":{"asWritten":"x","valid":false})"),
            "items[1].planned.edtf");
        row("date without wording", goodItem(R"(,"planned":{"edtf":"2026"})"), "items[1].planned.asWritten");
        row("date with too much", goodItem(R"(,"actual":{"asWritten":"x","earliest":"2026-01-01"})"),
            "items[1].actual.earliest");
        row("day that does not exist", goodItem(R"(,"reportedOn":"2026-02-30")"), "items[1].reportedOn");
        row("day with time", goodItem(R"(,"reportedOn":"2026-02-20T10:00:00")"), "items[1].reportedOn");
        row("day as number", goodItem(R"(,"reportedOn":20260220)"), "items[1].reportedOn");
        row("unit without role", goodItem(R"(,"units":[{"unit":"SF","role":"responsible"},{"unit":"SK"}])"),
            "items[1].units[1].role");
        row("original of unknown kind", goodItem(R"(,"original":{"kind":"lost"})"), "items[1].original.kind");
        row("half a Ziffer", goodItem(R"(,"resolution":{"body":"SENAT","kind":"submit","number":2.5})"),
            "items[1].resolution.number");
        row("priority as text", goodItem(R"(,"measure":{"priority":"yes"})"), "items[1].measure.priority");
        row("number beyond int", R"({"format":1,"leadTime":{"workingDays":3000000000}})",
            "leadTime.workingDays");
        row("huge whole number", R"({"format":1,"leadTime":{"workingDays":99999999999999999999999999}})",
            "leadTime.workingDays");
        row("list of dates with a fault",
            R"({"format":1,"senateCalendar":{"added":["2026-05-05","5.5.2026"]}})",
            "senateCalendar.added[1]");
        row("partners with a number",
            R"({"format":1,"projects":[{"key":"P","title":"t","partners":["a",1]}]})",
            "projects[0].partners[1]");
        row("key twice", goodItem(R"(,"title":"a","title":"b")"), "items[1].title");
        row("key twice, escaped", goodItem(R"(,"title":"a","\u0074itle":"b")"), "items[1].title");
        row("key twice on top", "{\"format\":1,\"about\":\"a,{\\\"\",\"items\":[],\"about\":\"b\"}", "about");
        row("key twice far inside", goodItem(R"(,"units":[{"unit":"a","role":"responsible","unit":"b"}])"),
            "items[1].units[0].unit");
    }
    void refusesWithThePlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto read = PortfolioJson::read(json);
        QCOMPARE_ERROR(read, Error::Code::Format);
        QCOMPARE(read.error().subject, place);
        QVERIFY(!read.error().text.isEmpty());
    }
    void refusesANewerFormat()
    {
        const auto read = PortfolioJson::read(R"({"format":2,"somethingNew":true})");
        QCOMPARE_ERROR(read, Error::Code::NewerSchema);
    }
    void takesTheSameKeyInDifferentObjects()
    {
        QVERIFY_RESULT(
            PortfolioJson::read(goodItem(",\"source\":{\"section\":\"items, key\"},\"note\":\"{[\\\"\"")));
    }
    void refusesNumbersBeyondAllBounds()
    {
        for (const QByteArray &number : {QByteArray("1e400"), QByteArray("-1e999"), QByteArray("NaN")}) {
            const auto read = PortfolioJson::read(
                R"({"format":1,"indicators":[{"key":"i","project":"P","name":"n","values":[{"value":)"
                + number + "}]}]}");
            QCOMPARE_ERROR(read, Error::Code::Format);
        }
    }
    void refusesEndlessNesting()
    {
        for (const QByteArray &bracket : {QByteArray("["), QByteArray("{\"a\":")}) {
            const auto read = PortfolioJson::read(R"({"format":1,"items":)" + bracket.repeated(200000));
            QCOMPARE_ERROR(read, Error::Code::Format);
        }
        const QByteArray deep = QByteArray("[").repeated(900) + QByteArray("]").repeated(900);
        QCOMPARE_ERROR(PortfolioJson::read(R"({"format":1,"items":)" + deep + "}"), Error::Code::Format);
    }
    void survivesMutations()
    {
        const auto seed = seedPortfolio();
        QVERIFY_RESULT(seed);
        Portfolio small = *seed;
        small.items.resize(3);
        const QByteArray good = PortfolioJson::write(small);
        QRandomGenerator random(20251007);
        int refused = 0;
        for (int round = 0; round < 1500; ++round) {
            QByteArray bad = good;
            for (int change = 0; change <= random.bounded(3); ++change) {
                const int at = random.bounded(int(bad.size()));
                if (random.bounded(2) == 0)
                    bad[at] = char(random.bounded(256));
                else
                    bad.remove(at, random.bounded(20));
            }
            const auto read = PortfolioJson::read(bad);
            if (!read) {
                ++refused;
                QVERIFY(!read.error().subject.isEmpty());
            }
        }
        QVERIFY2(refused > 500, qPrintable(QString::number(refused)));
    }
};

LENKUNGSSTAND_TEST(TestReader)
#include "tst_reader.moc"
