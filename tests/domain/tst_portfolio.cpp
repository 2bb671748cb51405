// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/portfolio.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using Fault = void (*)(Portfolio &);

Item itemWithKey(const QString &key)
{
    Item item;
    item.key = key;
    item.project = u"KI"_s;
    return item;
}

Item &first(Portfolio &portfolio)
{
    return portfolio.items.front();
}

/// Sound, with one of everything that validate() looks at.
Portfolio soundPortfolio()
{
    Portfolio portfolio;
    OrgUnit unit;
    unit.key = u"SF"_s;
    portfolio.units = {unit};
    Project project;
    project.key = u"KI"_s;
    project.units = {{u"SF"_s, UnitRole::Coordinating}};
    portfolio.projects = {project};
    Item child = itemWithKey(u"KI-01"_s);
    child.parent = u"KI-02"_s;
    child.units = {{u"SF"_s, UnitRole::Responsible}};
    child.predecessors = {{u"KI-02"_s, LinkOrigin::Inferred, {}, {}},
                          {u"M-01"_s, LinkOrigin::Confirmed, {}, Confirmation{u"A"_s, QDate(2026, 1, 1)}}};
    Item measure = itemWithKey(u"M-01"_s);
    measure.kind = ItemKind::Measure;
    measure.measure = MeasureSlot();
    Item resolution = itemWithKey(u"B-1"_s);
    resolution.kind = ItemKind::Resolution;
    resolution.resolution = ResolutionOrder();
    portfolio.items = {child, itemWithKey(u"KI-02"_s), measure, resolution};
    Indicator indicator;
    indicator.key = u"K-1"_s;
    indicator.project = u"KI"_s;
    portfolio.indicators = {indicator};
    Assessment assessment;
    assessment.key = u"E-1"_s;
    assessment.project = u"KI"_s;
    portfolio.assessments = {assessment};
    StatusNote onItem;
    onItem.key = u"S-1"_s;
    onItem.item = u"KI-01"_s;
    StatusNote onProject;
    onProject.key = u"S-2"_s;
    onProject.project = u"KI"_s;
    portfolio.statusNotes = {onItem, onProject};
    return portfolio;
}
}

class TestPortfolio : public QObject
{
    Q_OBJECT

private slots:
    void acceptsASoundPortfolio();
    void acceptsAnEmptyPortfolio();
    void acceptsACycleOfPredecessors();
    void findsEachFault_data();
    void findsEachFault();
    void findsALongRingOfParents();
    void findsARingAboveAnItemOutsideIt();
    void findsByKey();
    void knowsTheNewestReport();
    void knowsTheOrdersOfTheSenate();
};

Q_DECLARE_METATYPE(Fault)

void TestPortfolio::acceptsASoundPortfolio()
{
    QVERIFY_RESULT(validate(soundPortfolio()));
}

void TestPortfolio::acceptsAnEmptyPortfolio()
{
    QVERIFY_RESULT(validate(Portfolio()));
}

void TestPortfolio::acceptsACycleOfPredecessors()
{
    // A cycle of links is a finding of the engine, not a fault of the data.
    Portfolio portfolio = soundPortfolio();
    portfolio.items[1].predecessors = {{u"KI-01"_s, LinkOrigin::Source, {}, {}}};
    QVERIFY_RESULT(validate(portfolio));
}

void TestPortfolio::findsEachFault_data()
{
    QTest::addColumn<Fault>("spoil");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, Fault spoil, const QString &subject) {
        QTest::newRow(name) << spoil << subject;
    };
    row(
        "item without key", [](Portfolio &p) { first(p).key.clear(); }, u"(empty)"_s);
    row(
        "item twice", [](Portfolio &p) { p.items.push_back(p.items[1]); }, u"KI-02"_s);
    row(
        "project twice", [](Portfolio &p) { p.projects.push_back(p.projects[0]); }, u"KI"_s);
    row(
        "unit twice", [](Portfolio &p) { p.units.push_back(p.units[0]); }, u"SF"_s);
    row(
        "indicator twice", [](Portfolio &p) { p.indicators.push_back(p.indicators[0]); }, u"K-1"_s);
    row(
        "assessment twice", [](Portfolio &p) { p.assessments.push_back(p.assessments[0]); }, u"E-1"_s);
    row(
        "status note twice", [](Portfolio &p) { p.statusNotes.push_back(p.statusNotes[0]); }, u"S-1"_s);
    row(
        "project of an unknown unit", [](Portfolio &p) { p.projects[0].units[0].unit = u"X"_s; }, u"KI"_s);
    row(
        "item of an unknown project", [](Portfolio &p) { first(p).project = u"X"_s; }, u"KI-01"_s);
    row(
        "item of no project", [](Portfolio &p) { first(p).project.clear(); }, u"KI-01"_s);
    row(
        "unknown parent", [](Portfolio &p) { first(p).parent = u"X"_s; }, u"KI-01"_s);
    row(
        "item of an unknown unit", [](Portfolio &p) { first(p).units[0].unit = u"X"_s; }, u"KI-01"_s);
    row(
        "unknown predecessor", [](Portfolio &p) { first(p).predecessors[0].key = u"X"_s; }, u"KI-01"_s);
    row(
        "link confirmed by nobody", [](Portfolio &p) { first(p).predecessors[1].confirmation.reset(); },
        u"KI-01"_s);
    row(
        "confirmation of an inferred link",
        [](Portfolio &p) { first(p).predecessors[1].origin = LinkOrigin::Inferred; }, u"KI-01"_s);
    row(
        "resolution without order", [](Portfolio &p) { p.items[3].resolution.reset(); }, u"B-1"_s);
    row(
        "order without resolution", [](Portfolio &p) { p.items[3].kind = ItemKind::Task; }, u"B-1"_s);
    row(
        "measure without place", [](Portfolio &p) { p.items[2].measure.reset(); }, u"M-01"_s);
    row(
        "place without measure", [](Portfolio &p) { p.items[2].kind = ItemKind::Task; }, u"M-01"_s);
    row(
        "indicator of nothing", [](Portfolio &p) { p.indicators[0].project = u"X"_s; }, u"K-1"_s);
    row(
        "assessment of nothing", [](Portfolio &p) { p.assessments[0].project = u"X"_s; }, u"E-1"_s);
    row(
        "note on no item", [](Portfolio &p) { p.statusNotes[0].item = u"X"_s; }, u"S-1"_s);
    row(
        "note on no project", [](Portfolio &p) { p.statusNotes[1].project = u"X"_s; }, u"S-2"_s);
    row(
        "its own parent", [](Portfolio &p) { first(p).parent = u"KI-01"_s; }, u"KI-01"_s);
    row(
        "parents in a ring", [](Portfolio &p) { p.items[1].parent = u"KI-01"_s; }, u"KI-01"_s);
}

void TestPortfolio::findsEachFault()
{
    QFETCH(Fault, spoil);
    Portfolio portfolio = soundPortfolio();
    spoil(portfolio);
    const auto result = validate(portfolio);
    QCOMPARE_ERROR(result, Error::Code::Format);
    QTEST(result.error().subject, "subject");
    QVERIFY(!result.error().text.isEmpty());
}

void TestPortfolio::findsALongRingOfParents()
{
    Portfolio portfolio = soundPortfolio();
    constexpr int length = 50;
    for (int number = 0; number < length; ++number) {
        Item item = itemWithKey(u"R-%1"_s.arg(number));
        item.parent = u"R-%1"_s.arg((number + 1) % length);
        portfolio.items.push_back(item);
    }
    QCOMPARE_ERROR(validate(portfolio), Error::Code::Format);
    portfolio.items.back().parent.clear();
    QVERIFY_RESULT(validate(portfolio));
}

void TestPortfolio::findsARingAboveAnItemOutsideIt()
{
    Portfolio portfolio = soundPortfolio();
    portfolio.items[1].parent = u"M-01"_s;
    portfolio.items[2].parent = u"KI-02"_s;
    // KI-01 stands below KI-02, which stands in the ring, and is looked at first.
    QCOMPARE_ERROR(validate(portfolio), Error::Code::Format);
}

void TestPortfolio::findsByKey()
{
    const Portfolio portfolio = soundPortfolio();
    QCOMPARE(findItem(portfolio, u"M-01"_s), &portfolio.items[2]);
    QCOMPARE(findProject(portfolio, u"KI"_s), &portfolio.projects[0]);
    QCOMPARE(findUnit(portfolio, u"SF"_s), &portfolio.units[0]);
    QVERIFY(!findItem(portfolio, u"KI"_s));
    QVERIFY(!findProject(portfolio, u"SF"_s));
    QVERIFY(!findUnit(portfolio, QString()));
}

void TestPortfolio::knowsTheNewestReport()
{
    Portfolio portfolio = soundPortfolio();
    QVERIFY(dataDate(portfolio).isNull());
    portfolio.items[1].reportedOn = QDate(2025, 10, 7);
    QCOMPARE(dataDate(portfolio), QDate(2025, 10, 7));
    portfolio.statusNotes[0].on = QDate(2025, 10, 6);
    QCOMPARE(dataDate(portfolio), QDate(2025, 10, 7));
    portfolio.statusNotes[1].on = QDate(2025, 10, 8);
    portfolio.statusNotes[1].release.reset();
    QCOMPARE(dataDate(portfolio), QDate(2025, 10, 7)); // a draft reports nothing yet
    portfolio.statusNotes[1].release.emplace();
    QCOMPARE(dataDate(portfolio), QDate(2025, 10, 8));
}

void TestPortfolio::knowsTheOrdersOfTheSenate()
{
    Portfolio portfolio = soundPortfolio();
    Item &item = portfolio.items[3];
    QVERIFY(!isSenateResolution(item));
    item.resolution->body = u"LENKU"_s;
    QVERIFY(!isSenateResolution(item));
    item.resolution->body = u"SENAT"_s;
    QVERIFY(isSenateResolution(item));
    item.kind = ItemKind::Task;
    QVERIFY(!isSenateResolution(item));
}

LENKUNGSSTAND_TEST(TestPortfolio)

#include "tst_portfolio.moc"
