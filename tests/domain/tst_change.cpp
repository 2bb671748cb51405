// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QDateTime moment()
{
    return {QDate(2026, 5, 5), QTime(10, 0), Qt::UTC};
}

Item itemWithTitle(const QString &title)
{
    Item item;
    item.key = u"KI-01"_s;
    item.title = title;
    return item;
}
}

class TestChange : public QObject
{
    Q_OBJECT

private slots:
    void takesAChangeBack();
    void turnsCreationIntoDeletion();
    void givesTheChangeBackWhenReversedTwice();
};

void TestChange::takesAChangeBack()
{
    const Change change{itemWithTitle(u"alt"_s), itemWithTitle(u"neu"_s), u"Grund"_s, u"A"_s, moment()};
    const Change back = reversed(change, u"B"_s, moment().addDays(1));
    QCOMPARE(std::get<Item>(*back.before).title, u"neu"_s);
    QCOMPARE(std::get<Item>(*back.after).title, u"alt"_s);
    QCOMPARE(back.who, u"B"_s);
    QCOMPARE(back.at, moment().addDays(1));
    QCOMPARE(back.reason, u"Grund"_s);
}

void TestChange::turnsCreationIntoDeletion()
{
    const Change creation{std::nullopt, itemWithTitle(u"neu"_s), u"Grund"_s, u"A"_s, moment()};
    const Change back = reversed(creation, u"A"_s, moment());
    QVERIFY(back.before.has_value());
    QVERIFY(!back.after.has_value());
}

void TestChange::givesTheChangeBackWhenReversedTwice()
{
    const Change change{itemWithTitle(u"alt"_s), itemWithTitle(u"neu"_s), u"Grund"_s, u"A"_s, moment()};
    Change again = reversed(reversed(change, u"B"_s, moment().addDays(1)), u"A"_s, moment());
    QCOMPARE(again.kind, Change::Kind::Return);
    again.kind = change.kind;
    QVERIFY(again == change);
}

LENKUNGSSTAND_TEST(TestChange)

#include "tst_change.moc"
