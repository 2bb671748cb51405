// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/models/itemcolumns.h"
#include "ui/support/tableview.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

/// The first press opens the inspector, and what lies under the pointer is another thing then.
class TestDoubleClick final : public QObject, private SeededWindow
{
    Q_OBJECT
private slots:
    void init()
    {
        QFile::remove(options().database); // each starts with the inspector closed
        QFile::remove(m_folder.filePath(u"window.ini"_s));
        QVERIFY(openSeeded());
        m_program->window().openPage(u"portfolio"_s);
    }
    void cleanup() { m_program.reset(); }

    void editsWhatTheFirstPressHit_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<ItemColumn>("column");
        QTest::addRow("title of a row that moves down") << u"DBA-04"_s << ItemColumn::Title;
        QTest::addRow("date where the inspector comes") << u"BA-02"_s << ItemColumn::Planned;
    }
    void editsWhatTheFirstPressHit()
    {
        QFETCH(QString, key);
        QFETCH(ItemColumn, column);
        TableView *table = portfolio()->table();
        const QPersistentModelIndex cell =
            portfolio()->model().indexOf(key).siblingAtColumn(columnOf(column));
        QVERIFY(!m_program->window().isInspectorOpen());
        const QPoint place = table->visualRect(cell).center();
        QVERIFY(table->viewport()->rect().contains(place));
        const QPoint onScreen = table->viewport()->mapToGlobal(place);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(m_program->window().isInspectorOpen());
        QCoreApplication::processEvents();
        const MainWindow &window = m_program->window();
        QWidget *under = window.childAt(window.mapFromGlobal(onScreen));
        QVERIFY(under);
        QVERIFY(under != table->viewport()
                || table->indexAt(table->viewport()->mapFromGlobal(onScreen)) != cell);
        QMouseEvent second(QEvent::MouseButtonDblClick, under->mapFromGlobal(onScreen), onScreen,
                           Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(under, &second);
        QVERIFY(table->indexWidget(cell));
        QVERIFY(table->indexWidget(cell)->hasFocus());
        QCOMPARE(portfolio()->selectedItems(), QStringList{key});
    }
};

LENKUNGSSTAND_TEST(TestDoubleClick)
#include "tst_doubleclick.moc"
