// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/inspector.h"
#include "ui/pages/history/changedetail.h"
#include "ui/pages/history/changespane.h"
#include "ui/pages/history/historypage.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"

#include <QHeaderView>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

/// The page Verlauf under the mouse, in windows of several sizes.
class TestHistoryWalk final : public QObject, private SeededWindow
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(openSeeded());
        Change change;
        Item item = *m_program->session().snapshot()->item(u"KI-06"_s);
        change.before = item;
        item.forecast = DateInput::read(u"06.05.2026"_s).date;
        change.after = item;
        change.reason = u"Rückmeldung der Projektleitung vom Vortag"_s;
        QVERIFY(m_program->window().editor().perform({u"Prognose"_s, {change}}));
    }
    void cleanupTestCase() { m_program.reset(); }

    void aClickMarksTheRowThatTheButtonActsOn_data()
    {
        QTest::addColumn<int>("row");
        for (const int row : {4, 8, 11})
            QTest::addRow("row %d", row) << row;
    }
    // The inspector opens while the button is down, and the hand trembles by a pixel.
    void aClickMarksTheRowThatTheButtonActsOn()
    {
        QFETCH(int, row);
        open({1700, 1000});
        changes()->setFilter({u"KI-"_s, {}, u"item"_s, {}, {}});
        QCoreApplication::processEvents();
        const QModelIndex clicked = table()->model()->index(row, int(HistoryModel::Column::Subject));
        const QString key = changes()->model().line(row).change->item;
        const QRect place = table()->visualRect(clicked);
        QVERIFY(table()->viewport()->rect().contains(place.center()));
        QVERIFY(!m_program->window().isInspectorOpen());
        const QPoint at = place.center();
        mouse(QEvent::MouseButtonPress, at, Qt::LeftButton);
        QVERIFY(m_program->window().isInspectorOpen());
        QTRY_VERIFY(table()->visualRect(clicked).top() != place.top()); // else this shows nothing
        mouse(QEvent::MouseMove, at + QPoint(1, 0), Qt::LeftButton);
        mouse(QEvent::MouseButtonRelease, at + QPoint(1, 0), Qt::NoButton);
        QCOMPARE(table()->currentIndex().row(), row);
        const QModelIndexList marked = table()->selectionModel()->selectedRows();
        QCOMPARE(marked.size(), 1);
        QCOMPARE(marked.first().row(), row);
        QCOMPARE(m_program->window().inspector()->item(), key);
        QVERIFY(changes()->detail()->toPlainText().contains(key));
        changes()->setFilter({});
    }

    void whenAndWhatStayWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("inspector");
        for (const bool inspector : {false, true})
            for (const QSize size : {QSize(1366, 768), QSize(960, 540)})
                QTest::addRow("%dx%d%s", size.width(), size.height(), inspector ? " with inspector" : "")
                    << size << inspector;
    }
    void whenAndWhatStayWhole()
    {
        QFETCH(QSize, size);
        QFETCH(bool, inspector);
        open(size);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        if (!inspector)
            m_program->window().selectItem({});
        table()->setCurrentIndex(table()->model()->index(0, 0));
        if (!inspector)
            QTest::keyClick(&m_program->window(), Qt::Key_Escape);
        QCOMPARE(m_program->window().isInspectorOpen(), inspector);
        const QFontMetrics metrics(Typography::font(Typography::Role::Strong));
        const int day = metrics.horizontalAdvance(u"28.11.2026"_s);
        using Column = HistoryModel::Column;
        for (const Column column : {Column::At, Column::To})
            QVERIFY2(table()->columnWidth(int(column)) >= day + 16, qPrintable(QString::number(int(column))));
        QVERIFY(!table()->isColumnHidden(int(Column::Field)));
        QTRY_VERIFY2(!table()->isColumnHidden(int(Column::From)),
                     qPrintable(QString::number(table()->viewport()->width())));
        if (!inspector || size.width() > 1000)
            QTRY_VERIFY(!table()->isColumnHidden(int(Column::Reason)));
        QVERIFY(table()->header()->length() <= table()->viewport()->width());
        const QString told = changes()->detail()->toPlainText();
        for (const QString &part : {u"KI-06"_s, u"Prognose"_s, u"„06.05.2026“"_s, u"nicht erfasst"_s,
                                    u"Rückmeldung der Projektleitung vom Vortag"_s})
            QVERIFY2(told.contains(part), qPrintable(told));
        QVERIFY(changes()->detail()->isVisible());
    }

private:
    void mouse(QEvent::Type type, const QPoint &at, Qt::MouseButtons held) const
    {
        QWidget *target = table()->viewport();
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, QPointF(at), QPointF(target->mapToGlobal(at)), button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }
    void open(const QSize &size) const
    {
        MainWindow &window = m_program->window();
        window.resize(size);
        window.openPage(u"history"_s);
        window.selectItem({});
        QTRY_VERIFY(changes()->model().rowCount() > 130);
        QTRY_COMPARE(window.size(), size);
    }
    [[nodiscard]] ChangesPane *changes() const
    {
        return m_program->window().findChild<HistoryPage *>()->changes();
    }
    [[nodiscard]] TableView *table() const { return changes()->table(); }
};

LENKUNGSSTAND_TEST(TestHistoryWalk)
#include "tst_historywalk.moc"
