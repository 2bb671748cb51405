// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/foldedtext.h"
#include "tests/support/testrunner.h"
#include "tests/ui/uifixture.h"
#include "ui/models/filtermemory.h"
#include "ui/models/itemfilter.h"

using namespace Qt::Literals::StringLiterals;

class TestItemFilter final : public QObject
{
    Q_OBJECT

    static Item itemNamed(const QString &title)
    {
        Item item;
        item.key = u"KI-05"_s;
        item.title = title;
        item.units = {{u"SF"_s, UnitRole::Responsible}};
        item.planned = PartialDate::day(QDate(2026, 5, 5));
        return item;
    }
    static bool finds(const QString &text, const QString &title)
    {
        ItemFilter filter;
        filter.text = text;
        return filter.accepts(itemNamed(title), {});
    }

private slots:
    void foldsCaseAndUmlauts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("found");
        QTest::addRow("case") << u"roadMAP"_s << u"KI Roadmap"_s << true;
        QTest::addRow("umlaut without dots") << u"burger"_s << u"Bürger:innenamt"_s << true;
        QTest::addRow("umlaut with dots") << u"bürger"_s << u"Bürger:innenamt"_s << true;
        QTest::addRow("decomposed umlaut") << u"bu\u0308rger"_s << u"Bürger:innenamt"_s << true;
        QTest::addRow("sharp s") << u"strasse"_s << u"Straße"_s << true;
        QTest::addRow("all words") << u"zwei worte"_s << u"Worte, und zwar zwei"_s << true;
        QTest::addRow("one word missing") << u"zwei worte"_s << u"nur Worte"_s << false;
        QTest::addRow("key") << u"ki-05"_s << u"x"_s << true;
        QTest::addRow("unit") << u"sf"_s << u"x"_s << true;
        QTest::addRow("date as written") << u"05.05.2026"_s << u"x"_s << true;
        QTest::addRow("other date") << u"06.05.2026"_s << u"x"_s << false;
        QTest::addRow("blanks only") << u"   "_s << u"x"_s << true;
    }
    void foldsCaseAndUmlauts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        QFETCH(bool, found);
        QCOMPARE(finds(typed, title), found);
    }

    void takesBothEndsOfARangeOfDates()
    {
        ItemFilter filter;
        filter.dueFrom = QDate(2026, 5, 5);
        filter.dueTo = QDate(2026, 5, 5);
        QVERIFY(filter.accepts(itemNamed(u"x"_s), {}));
        filter.dueFrom = QDate(2026, 5, 6);
        filter.dueTo = {};
        QVERIFY(!filter.accepts(itemNamed(u"x"_s), {}));
        filter.dueFrom = {};
        filter.dueTo = QDate(2026, 5, 4);
        QVERIFY(!filter.accepts(itemNamed(u"x"_s), {}));
    }

    void aSpanFollowsTheStichtag()
    {
        ItemFilter filter;
        filter.dueSpan = DueSpan::BeforeAsOf;
        filter.setAsOf({2026, 4, 1});
        QCOMPARE(filter.dueTo, QDate(2026, 3, 31));
        ItemFilter next = FilterMemory::fromLines(FilterMemory::toLines(filter));
        QCOMPARE(next.dueSpan, DueSpan::BeforeAsOf);
        QVERIFY(next.dueTo.isNull()); // no day is remembered
        next.setAsOf({2027, 1, 1});
        QCOMPARE(next.dueTo, QDate(2026, 12, 31));
        next.dueSpan = DueSpan::AfterYear;
        next.setAsOf({2027, 1, 1});
        QVERIFY(next.dueFrom == QDate(2028, 1, 1) && next.dueTo.isNull());
        next.forgetDue();
        QVERIFY(next == ItemFilter());
    }

    void leavesUndatedItemsOutOfARange()
    {
        Item item = itemNamed(u"x"_s);
        item.planned = PartialDate::unresolved(u"schnellstmöglich"_s);
        ItemFilter filter;
        QVERIFY(filter.accepts(item, {}));
        filter.dueTo = QDate(2199, 1, 1);
        QVERIFY(!filter.accepts(item, {}));
    }

    void knowsItemsWithoutAUnit()
    {
        Item item = itemNamed(u"x"_s);
        ItemFilter filter;
        filter.units = {QString()};
        QVERIFY(!filter.accepts(item, {}));
        item.units.clear();
        QVERIFY(filter.accepts(item, {}));
        filter.units = {u"SF"_s};
        QVERIFY(!filter.accepts(item, {}));
    }

    void restrictsByEachMember()
    {
        Item item = itemNamed(u"x"_s);
        item.kind = ItemKind::Measure;
        ItemStatus status;
        status.status = ScheduleStatus::Overdue;
        status.open = false;
        status.findings = {{.rule = Rule::Overdue, .assumed = {}, .subject = {}, .facts = {}}};
        const auto accepts = [&](auto change) {
            ItemFilter filter;
            change(filter);
            return filter.accepts(item, status);
        };
        QVERIFY(accepts([](ItemFilter &f) { f.statuses = {ScheduleStatus::Overdue}; }));
        QVERIFY(!accepts([](ItemFilter &f) { f.statuses = {ScheduleStatus::Done}; }));
        QVERIFY(accepts([](ItemFilter &f) { f.kinds = {ItemKind::Measure}; }));
        QVERIFY(!accepts([](ItemFilter &f) { f.kinds = {ItemKind::Task}; }));
        QVERIFY(accepts([](ItemFilter &f) { f.withoutPlaceholders = true; })); // it has a date
        Item placeholder;
        placeholder.kind = ItemKind::Measure;
        placeholder.progress = Progress::NotReported;
        ItemFilter withoutPlaceholders;
        withoutPlaceholders.withoutPlaceholders = true;
        QVERIFY(!withoutPlaceholders.accepts(placeholder, status));
        QVERIFY(!accepts([](ItemFilter &f) { f.onlyOpen = true; }));
        QVERIFY(accepts([](ItemFilter &f) { f.rule = Rule::Overdue; }));
        QVERIFY(!accepts([](ItemFilter &f) { f.rule = Rule::Stale; }));
        QVERIFY(accepts([](ItemFilter &f) { f.keys = {u"KI-05"_s}; }));
        QVERIFY(!accepts([](ItemFilter &f) { f.keys = {u"KI-06"_s}; }));
        QVERIFY(!accepts([](ItemFilter &f) { f.projects = {u"KI"_s}; }));
        QVERIFY(!accepts([](ItemFilter &f) { f.progress = {Progress::Done}; }));
    }

    void isEmptyWithoutAnyRestriction()
    {
        ItemFilter filter;
        filter.name = u"everything"_s;
        filter.text = u"  "_s;
        QVERIFY(filter.isEmpty()); // blanks find everything
        QVERIFY(ItemFilter().isEmpty());
        filter.text.clear();
        QVERIFY(filter.isEmpty());
        filter.onlyOpen = true;
        QVERIFY(!filter.isEmpty());
    }
};
LENKUNGSSTAND_TEST(TestItemFilter)

#include "tst_itemfilter.moc"
