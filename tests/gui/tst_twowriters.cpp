// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/errorpanel.h"
#include "ui/models/itemcolumns.h"
#include "ui/support/tableview.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Somebody else writes into the file while something is being typed: what was typed waits, and nobody's work
/// is overwritten unseen.
class TestTwoWriters final : public QObject, private SeededWindow
{
    Q_OBJECT

    [[nodiscard]] const Item *item(const QString &key) const
    {
        return m_program->session().snapshot()->item(key);
    }
    /// Another program gives an item another title; returns once the window knows.
    void elsewhere(const QString &key, const QString &title) const
    {
        const auto store = SqliteFile::open(options().database, SqliteFile::Open::ReadWrite);
        QVERIFY_RESULT(store);
        const auto portfolio = (*store)->load();
        QVERIFY_RESULT(portfolio);
        const auto at = std::ranges::find(portfolio->items, key, &Item::key);
        Item after = *at;
        after.title = title;
        QVERIFY_RESULT((*store)->apply(
            {Change{*at, after, {}, u"Kollegin"_s, QDateTime::currentDateTimeUtc(), Change::Kind::Edit}}));
        QTRY_COMPARE_WITH_TIMEOUT(item(key)->title, title, 15000);
    }
    [[nodiscard]] QLineEdit *editor() const
    {
        for (auto *child : portfolio()->table()->viewport()->findChildren<QLineEdit *>(
                 QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible())
                return child;
        return nullptr;
    }
    void begin(const QString &key, ItemColumn column, const QString &text) const
    {
        const QModelIndex row = portfolio()->model().indexOf(key);
        const QModelIndex cell = row.siblingAtColumn(columnOf(column));
        portfolio()->table()->setColumnHidden(cell.column(), false);
        portfolio()->table()->setCurrentIndex(cell); // as by a click into it
        QVERIFY(portfolio()->table()->beginEdit(cell));
        QVERIFY(editor());
        editor()->selectAll();
        QTest::keyClicks(editor(), text);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(openSeeded());
        m_program->window().openPage(u"portfolio"_s);
    }
    void cleanupTestCase() { m_program.reset(); }

    void cleanup()
    {
        if (editor())
            QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QTest::keyClick(&m_program->window(), Qt::Key_Escape); // the band
        portfolio()->setSearchText({});
        QTRY_VERIFY(portfolio()->table()->isVisible());
    }

    void whatIsBeingTypedStays_data()
    {
        QTest::addColumn<ItemColumn>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("sameItem"); // whose title changes meanwhile
        QTest::addRow("title, another item") << ItemColumn::Title << u"halber Ti"_s << false;
        QTest::addRow("title, the same item") << ItemColumn::Title << u"halber Ti"_s << true;
        QTest::addRow("date, another item") << ItemColumn::Planned << u"Mai 2027"_s << false;
        QTest::addRow("date that is refused") << ItemColumn::Planned << u"5/x"_s << false;
    }
    void whatIsBeingTypedStays()
    {
        QFETCH(ItemColumn, column);
        QFETCH(QString, typed);
        QFETCH(bool, sameItem);
        const QString before = item(u"KI-06"_s)->title;
        begin(u"KI-06"_s, column, typed);
        elsewhere(sameItem ? u"KI-06"_s : u"BA-04"_s, u"Von der Kollegin, "_s + typed);
        QCoreApplication::processEvents();
        QVERIFY(editor());
        QVERIFY(editor()->hasFocus());
        QCOMPARE(editor()->text(), typed);
        QCOMPARE(item(u"KI-06"_s)->title, sameItem ? u"Von der Kollegin, halber Ti"_s : before);
        QCOMPARE(item(u"KI-06"_s)->planned->asWritten(), u"31.04.2026"_s);
    }

    void theValueOfAnotherIsOverwrittenOnlyOnceItWasSeen()
    {
        begin(u"KI-06"_s, ItemColumn::Title, u"Mein Titel"_s);
        elsewhere(u"KI-06"_s, u"Ihr Titel"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        const auto *band = m_program->window().findChild<ErrorPanel *>();
        QTRY_VERIFY2(band->sentence().contains(u"„Ihr Titel“"_s), qPrintable(band->sentence()));
        QCOMPARE(item(u"KI-06"_s)->title, u"Ihr Titel"_s);
        QTRY_VERIFY(editor());
        QCOMPARE(editor()->text(), u"Mein Titel"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(item(u"KI-06"_s)->title, u"Mein Titel"_s);
        QVERIFY(!editor());
    }

    void whatNobodyTypedIsNotRecorded()
    {
        const QModelIndex row = portfolio()->model().indexOf(u"KI-06"_s);
        QVERIFY(portfolio()->table()->beginEdit(row.siblingAtColumn(columnOf(ItemColumn::Title))));
        elsewhere(u"KI-06"_s, u"Noch ein Titel"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(!editor());
        QCoreApplication::processEvents();
        QCOMPARE(item(u"KI-06"_s)->title, u"Noch ein Titel"_s);
        QVERIFY(m_program->window().findChild<ErrorPanel *>()->sentence().isEmpty());
    }

    void aFieldGoesWithItsRow()
    {
        portfolio()->setSearchText(u"KI-0"_s); // BA-04 comes in once its title holds that
        QTRY_VERIFY(!portfolio()->model().indexOf(u"BA-04"_s).isValid());
        begin(u"KI-06"_s, ItemColumn::Title, u"halber Ti"_s);
        elsewhere(u"BA-04"_s, u"wie KI-06"_s);
        QTRY_VERIFY(portfolio()->model().indexOf(u"BA-04"_s).isValid());
        QTRY_VERIFY(editor());
        QVERIFY(editor()->hasFocus());
        QCOMPARE(editor()->text(), u"halber Ti"_s);
        const QModelIndex cell =
            portfolio()->model().indexOf(u"KI-06"_s).siblingAtColumn(columnOf(ItemColumn::Title));
        QCOMPARE(portfolio()->table()->indexWidget(cell), editor());
        portfolio()->setSearchText({});
    }

    void whatGoesWithItsRowIsSaidUntilItWasRead()
    {
        portfolio()->setSearchText(u"halber"_s);
        const auto *band = m_program->window().findChild<ErrorPanel *>();
        elsewhere(u"BA-04"_s, u"halber Mond"_s); // stays
        elsewhere(u"KI-06"_s, u"halber Weg"_s);
        QTRY_VERIFY(portfolio()->model().indexOf(u"KI-06"_s).isValid());
        begin(u"KI-06"_s, ItemColumn::Title, u"halber Ti"_s);
        elsewhere(u"KI-06"_s, u"ganzer Weg"_s);
        QTRY_VERIFY2(band->sentence().contains(u"„halber Ti“"_s), qPrintable(band->sentence()));
        QVERIFY(!editor());
        elsewhere(u"BA-05"_s, u"noch etwas"_s); // new data do not make it true
        QVERIFY(band->sentence().contains(u"„halber Ti“"_s));
        QTest::keyClick(&m_program->window(), Qt::Key_Escape);
        QTRY_VERIFY(band->sentence().isEmpty());
        portfolio()->setSearchText({});
    }

    void anotherWindowTakesNothing()
    {
        const QString before = item(u"KI-06"_s)->title;
        begin(u"KI-06"_s, ItemColumn::Title, u"halber Ti"_s);
        QFocusEvent left(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(editor(), &left);
        QCoreApplication::processEvents();
        QVERIFY(editor());
        QCOMPARE(editor()->text(), u"halber Ti"_s);
        QCOMPARE(item(u"KI-06"_s)->title, before);
    }
};

LENKUNGSSTAND_TEST(TestTwoWriters)
#include "tst_twowriters.moc"
