// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/meetingsdialog.h"
#include "ui/support/dialogplace.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

/// Where a dialog comes up, and that it is as large as what it says.
class TestDialogPlace final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useWindowFont(); }

    void comesUpOverItsWindowAndOnTheScreen_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPoint>("place");
        QTest::addRow("in the middle") << QRect(200, 100, 1000, 600) << QSize(400, 200) << QPoint(499, 299);
        QTest::addRow("at the left edge") << QRect(0, 300, 200, 200) << QSize(600, 200) << QPoint(0, 299);
        QTest::addRow("at the foot") << QRect(200, 600, 1000, 168) << QSize(400, 400) << QPoint(499, 368);
        QTest::addRow("larger than the screen") << QRect(0, 0, 1366, 768) << QSize(2000, 900) << QPoint(0, 0);
        QTest::addRow("window half outside")
            << QRect(1000, -300, 1000, 600) << QSize(500, 300) << QPoint(866, 0);
    }
    void comesUpOverItsWindowAndOnTheScreen()
    {
        QFETCH(QRect, window);
        QFETCH(QSize, size);
        QFETCH(QPoint, place);
        QCOMPARE(DialogPlace::over(window, size, QRect(0, 0, 1366, 768)), place);
    }

    void growsWhereItStands()
    {
        QWidget window;
        window.setGeometry(100, 80, 500, 400);
        window.show();
        MeetingsDialog dialog(*seedOn({2026, 4, 1})->portfolio, &window);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const QRect screenful = dialog.screen()->availableGeometry();
        QVERIFY(screenful.contains(dialog.frameGeometry()));
        QVERIFY(dialog.pos() != QPoint(0, 0));
        dialog.move(40, 50); // by hand
        QTest::mouseClick(dialog.windowHandle(), Qt::LeftButton, {}, QPoint(2, 2));
        dialog.setError(u"Ein langer Satz, der unten steht. "_s.repeated(12));
        QCoreApplication::processEvents();
        QCOMPARE(dialog.x(), 40);
        QVERIFY(dialog.y() <= 50 && screenful.contains(dialog.frameGeometry()));
    }

    void aSentenceIsSeenWhole_data()
    {
        QTest::addColumn<int>("dependents");
        for (int dependents = 0; dependents <= 8; ++dependents)
            QTest::addRow("%d", dependents) << dependents;
    }
    void aSentenceIsSeenWhole()
    {
        QFETCH(int, dependents);
        DeleteQuestion question{{u"BA-01"_s}, u"Pop-Up-BSC im Alten Postamt: Installation"_s, {}, {}};
        for (int at = 0; at < dependents; ++at)
            question.references.dependents.append(u"BA-%1"_s.arg(at + 10));
        question.references.notes = dependents;
        QWidget window;
        window.resize(1000, 700);
        window.show();
        DeleteDialog dialog(question, &window);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (const QScrollArea *area : dialog.findChildren<QScrollArea *>())
            QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    }
};
LENKUNGSSTAND_TEST(TestDialogPlace)

#include "tst_dialogplace.moc"
