// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/models/itemroles.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/settings/settings.h"
#include "ui/support/languageswitch.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What of a widget is painted from now on.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget *widget) { widget->installEventFilter(this); }
    [[nodiscard]] const QRegion &region() const { return m_region; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }

private:
    QRegion m_region;
};
}

class TestTimelinePage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useWindowFont();
        m_language.apply(Language::Code::German);
    }

    void isASoundModel();
    void saysEveryPlotInWords();
    void showsTheStichtag();
    void zoomsByKeys();
    void findsTheNextOverdueItem();
    void walksAlongTheArrows();
    void paintsTheChainAnewWhenTheCurrentRowChanges();
    void movesAPlannedDateByKeys();
    void movesAPlannedDateByWeeks_data();
    void movesAPlannedDateByWeeks();
    void givesAMoveUp();
    void movesAPlannedDateByMouse();
    void movesNothingThatIsOnlyRead();
    void selectsWhatIsFolded();
    void remembersWhatIsFolded();
    void keepsTheSelectionWhenRowsChange();
    void keepsTheCurrentProjectWhenRowsChange();
    void zoomsWherePlusNeedsShift();
    void copiesAProjectWithItsDates();
    void becomesNarrow();
    void saysWhatToDoWhereThereIsNothing();

private:
    /// A page of the seed on \a asOf, shown at \a size.
    static std::unique_ptr<TimelinePage> pageOn(QDate asOf, QSize size = {1180, 640})
    {
        auto page = std::make_unique<TimelinePage>();
        page->resize(size);
        page->setEditable(true);
        page->setSnapshot(seedOn(asOf));
        page->show();
        [[maybe_unused]] const bool shown = QTest::qWaitForWindowExposed(page.get());
        page->view()->setFocus();
        return page;
    }
    static QString currentKey(const TimelinePage &page)
    {
        return page.view()->currentIndex().siblingAtColumn(0).data(ItemRoles::KeyRole).toString();
    }

    LanguageSwitch m_language;
};

void TestTimelinePage::isASoundModel()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(seedOn(QDate(2026, 4, 1)));
    QCOMPARE(model.rowCount(), 6);
    model.setViewStart(QDate(2025, 7, 1));
    model.setViewStart(QDate(2026, 3, 30));
    model.setSnapshot(snapshotOf(sampleOfAll(), QDate(2026, 4, 1)));
    model.setSnapshot({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTimelinePage::saysEveryPlotInWords()
{
    TimelineModel model;
    model.setSnapshot(seedOn(QDate(2026, 4, 1)));
    const auto textOf = [&model](const char *key) {
        const QModelIndex index = model.indexOf(QString::fromLatin1(key));
        return index.siblingAtColumn(int(TimelineModel::Column::Plot))
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    QCOMPARE(
        textOf("B-2"),
        u"Beschluss / Auftrag. Termin 05.05.2026. Fällig bald: 1 Arbeitstag Puffer, 10 nötig (angenommen). "
        "Setzt KI-06 voraus. Spätester Beginn Mo 20.04.2026: noch 11 Arbeitstage. "
        "Angesetzt: Vorlauf 10 Arbeitstage (Annahme)."_s);
    QVERIFY2(textOf("BA-01").startsWith(u"Aufgabe. Termin IV. Quartal 2025, spätestens 31.12.2025."_s),
             qPrintable(textOf("BA-01")));
    QVERIFY2(textOf("KI-11").contains(u"„in einem zügigen gestuften Verfahren“."_s),
             qPrintable(textOf("KI-11")));
    QVERIFY2(textOf("BA-07").contains(u"Kein Termin genannt."_s), qPrintable(textOf("BA-07")));
    QVERIFY2(textOf("KI-06").contains(u"„31.04.2026“, gelesen als 30.04.2026"_s),
             qPrintable(textOf("KI-06")));
}

void TestTimelinePage::showsTheStichtag()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    const auto isSeen = [&] {
        const qreal x = page->view()->scale().mark(page->view()->asOf());
        return x >= 0 && x <= page->view()->plotWidth();
    };
    QVERIFY(isSeen());
    page->view()->pan(5000);
    QVERIFY(!isSeen());
    QTest::keyClick(page->view(), Qt::Key_T);
    QVERIFY(isSeen());
    page->setSnapshot(seedOn(QDate(2029, 4, 1)));
    QVERIFY(isSeen());
}

void TestTimelinePage::zoomsByKeys()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    const qreal before = page->view()->scale().perDay();
    QTest::keyClick(page->view(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(page->view()->scale().perDay() > before);
    QTest::keyClick(page->view(), Qt::Key_0, Qt::ControlModifier);
    // Every dated item lies in the view.
    const auto [first, last] = TimelineRows::span(*seedOn(QDate(2026, 4, 1)));
    QVERIFY(page->view()->scale().left(first) >= 0);
    QVERIFY(page->view()->scale().right(last) <= page->view()->plotWidth() + 1);
}

void TestTimelinePage::findsTheNextOverdueItem()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    QStringList found;
    for (int press = 0; press < 3; ++press) {
        QTest::keyClick(page->view(), Qt::Key_F8);
        found.append(currentKey(*page));
    }
    QCOMPARE(found, QStringList({u"BA-08"_s, u"BA-01"_s, u"BA-02"_s}));
}

void TestTimelinePage::walksAlongTheArrows()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    page->setSelectedItem(u"KI-06"_s);
    QTest::keyClick(page->view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(currentKey(*page), u"B-2"_s);
    QTest::keyClick(page->view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(currentKey(*page), u"KI-06"_s);
}

void TestTimelinePage::paintsTheChainAnewWhenTheCurrentRowChanges()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    page->setSelectedItem(u"B-2"_s);
    page->view()->showStichtag();
    QTest::keyClick(page->view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(currentKey(*page), u"KI-06"_s);
    QCoreApplication::processEvents(); // what has been asked for until now
    PaintedRegion painted(page->view()->viewport());
    QTest::keyClick(page->view(), Qt::Key_Down, Qt::AltModifier);
    QCoreApplication::processEvents();
    QCOMPARE(painted.region().boundingRect(), page->view()->viewport()->rect());
}

void TestTimelinePage::movesAPlannedDateByKeys()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    QSignalSpy requests(page.get(), &Page::changeRequested);
    page->setSelectedItem(u"KI-06"_s);
    QTest::keyClick(page->view(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(page->view(), Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
    QCOMPARE(requests.size(), 0); // nothing until Enter
    QTest::keyClick(page->view(), Qt::Key_Return);
    QCOMPARE(requests.size(), 1);
    const auto request = requests.constFirst().constFirst().value<ChangeRequest>();
    QCOMPARE(request.changes.size(), 1U);
    const auto after = std::get<Item>(*request.changes.front().after);
    QCOMPARE(after.key, u"KI-06"_s);
    QCOMPARE(after.planned->latest(), QDate(2026, 5, 8));
}

void TestTimelinePage::movesAPlannedDateByWeeks_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<QDate>("planned"); // invalid: nothing is asked for
    const QDate before(2026, 4, 30);
    QTest::newRow("later") << QList{Qt::Key_Right} << before.addDays(7);
    QTest::newRow("two weeks later") << QList{Qt::Key_Right, Qt::Key_Right} << before.addDays(14);
    QTest::newRow("earlier") << QList{Qt::Key_Left} << before.addDays(-7);
    QTest::newRow("there and back") << QList{Qt::Key_Right, Qt::Key_Left} << QDate();
}

void TestTimelinePage::movesAPlannedDateByWeeks()
{
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(QDate, planned);
    const auto page = pageOn(QDate(2026, 4, 1));
    QSignalSpy requests(page.get(), &Page::changeRequested);
    page->setSelectedItem(u"KI-06"_s);
    for (const Qt::Key key : std::as_const(keys))
        QTest::keyClick(page->view(), key, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(requests.size(), 0);
    QTest::keyClick(page->view(), Qt::Key_Return);
    QCOMPARE(requests.size(), planned.isValid() ? 1 : 0);
    if (!planned.isValid())
        return;
    const auto request = requests.constFirst().constFirst().value<ChangeRequest>();
    QCOMPARE(std::get<Item>(*request.changes.front().after).planned->latest(), planned);
}

void TestTimelinePage::givesAMoveUp()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    QSignalSpy requests(page.get(), &Page::changeRequested);
    page->setSelectedItem(u"KI-06"_s);
    QTest::keyClick(page->view(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(page->view(), Qt::Key_Escape);
    QTest::keyClick(page->view(), Qt::Key_Return);
    QCOMPARE(requests.size(), 0);
}

void TestTimelinePage::movesAPlannedDateByMouse()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    QSignalSpy requests(page.get(), &Page::changeRequested);
    page->setSelectedItem(u"KI-06"_s);
    const QPoint at = page->view()->markRect(u"KI-06"_s).center().toPoint();
    const QPoint to = at + QPoint(int(page->view()->scale().perDay() * 20), 0);
    QTest::mousePress(page->view()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(page->view()->viewport(), to);
    QTest::mouseRelease(page->view()->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(requests.size(), 1);
}

void TestTimelinePage::movesNothingThatIsOnlyRead()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    page->setEditable(false);
    QSignalSpy requests(page.get(), &Page::changeRequested);
    page->setSelectedItem(u"KI-06"_s);
    QTest::keyClick(page->view(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(page->view(), Qt::Key_Return);
    QCOMPARE(requests.size(), 0);
}

void TestTimelinePage::selectsWhatIsFolded()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    page->view()->collapseAll();
    page->setSelectedItem(u"KI-11"_s); // without a date, in a folded list of a folded project
    QCOMPARE(currentKey(*page), u"KI-11"_s);
    QVERIFY(!page->view()->visualRect(page->view()->currentIndex()).isEmpty());
}

void TestTimelinePage::remembersWhatIsFolded()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    {
        TimelinePage page;
        page.rememberIn(settings);
        page.setSnapshot(seedOn(QDate(2026, 4, 1)));
        page.view()->collapse(page.view()->model()->index(2, 0));
    }
    TimelinePage again;
    again.rememberIn(settings);
    again.setSnapshot(seedOn(QDate(2026, 4, 1)));
    QVERIFY(!again.view()->isExpanded(again.view()->model()->index(2, 0)));
    QVERIFY(again.view()->isExpanded(again.view()->model()->index(0, 0)));
}

void TestTimelinePage::keepsTheSelectionWhenRowsChange()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    page->setSelectedItem(u"KI-06"_s);
    QSignalSpy told(page.get(), &Page::itemSelected);
    auto *model = qobject_cast<TimelineModel *>(page->view()->model());
    model->setViewStart(QDate(2026, 3, 30));
    QCOMPARE(currentKey(*page), u"KI-06"_s);
    page->setSnapshot(seedOn(QDate(2026, 5, 6)));
    QCOMPARE(currentKey(*page), u"KI-06"_s);
    QCOMPARE(told.size(), 0); // nobody chose anything
}

void TestTimelinePage::keepsTheCurrentProjectWhenRowsChange()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    const auto *model = qobject_cast<const TimelineModel *>(page->view()->model());
    const auto current = [&] { return model->foldKey(page->view()->currentIndex().siblingAtColumn(0)); };
    page->view()->setCurrentIndex(model->index(2, 0));
    const QString project = current();
    QVERIFY(!project.isEmpty());
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    page->view()->setScale(TimeScale(QDate(2026, 4, 1), 20)); // more was done before its begin
    QVERIFY(resets.wait());
    QCOMPARE(current(), project);
}

void TestTimelinePage::zoomsWherePlusNeedsShift()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    page->view()->setCurrentIndex(page->view()->model()->index(2, 0));
    page->view()->collapse(page->view()->model()->index(2, 0));
    const qreal before = page->view()->scale().perDay();
    QTest::keyClick(page->view(), Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(page->view()->scale().perDay() > before);
    QVERIFY(!page->view()->isExpanded(page->view()->model()->index(2, 0)));
}

void TestTimelinePage::copiesAProjectWithItsDates()
{
    const auto page = pageOn(QDate(2026, 4, 1));
    page->view()->setCurrentIndex(page->view()->model()->index(2, 0));
    QTest::keyClick(page->view(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    const auto row = [&copied](const QString &key) {
        for (const QString &line : copied.split(u'\n'))
            if (line.startsWith(key + u'\t'))
                return line;
        return QString();
    };
    QVERIFY2(row(u"KI-03"_s).endsWith(u"31.10.2025  152 T überfällig"_s), qPrintable(copied));
    QVERIFY2(copied.contains(u"KI-12"_s), qPrintable(copied)); // in a row of what was done before
}

void TestTimelinePage::becomesNarrow()
{
    const auto page = pageOn(QDate(2026, 4, 1), {620, 500});
    QVERIFY(page->view()->isColumnHidden(int(TimelineModel::Column::Key)));
    QVERIFY(page->view()->plotWidth() > 300);
}

void TestTimelinePage::saysWhatToDoWhereThereIsNothing()
{
    const auto page = pageOn(april());
    QVERIFY(page->view()->isVisible());
    page->setSnapshot(snapshotOf(Portfolio(), april()));
    QVERIFY(!page->view()->isVisible());
    const auto labels = page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Strg+N"_s);
    }));
    page->setSnapshot(seedOn(april()));
    QVERIFY(page->view()->isVisible());
}

LENKUNGSSTAND_TEST(TestTimelinePage)
#include "tst_timelinepage.moc"
