// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/frame/inspector.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// The inspector by keyboard: each link is one stop, the same forwards and backwards.
class TestInspectorKeys final : public QObject
{
    Q_OBJECT

    /// What has the focus, and which link of it.
    static QString stop()
    {
        const QWidget *now = QApplication::focusWidget();
        const auto *label = qobject_cast<const QLabel *>(now);
        if (label)
            return label->hasSelectedText() ? label->selectedText() : u"nothing marked"_s;
        const auto *button = qobject_cast<const QPushButton *>(now);
        return button ? button->text() : QString::fromLatin1(now ? now->metaObject()->className() : "none");
    }
    static QStringList walk(QWidget *from, const QString &to, int key)
    {
        from->setFocus(Qt::TabFocusReason);
        QStringList stops{stop()};
        while (stops.back() != to && stops.size() < 40) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
            stops.append(stop());
        }
        return stops;
    }

private slots:
    void theFocusStaysWhereItWasWhenSomethingIsRecorded()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QPushButton(u"before"_s, &window);
        auto *inspector = new Inspector(&window);
        column->addWidget(before);
        column->addWidget(inspector);
        inspector->setEditable(true);
        inspector->setSnapshot(seedOn(QDate(2026, 4, 1)));
        inspector->setItem(u"KI-06"_s);
        window.resize(420, 700);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QLabel *link = nullptr;
        for (QLabel *label : inspector->findChildren<QLabel *>())
            if (label->text().contains(u"action:note/add"_s))
                link = label;
        QVERIFY(link);
        link->setFocus();
        inspector->setSnapshot(seedOn(QDate(2026, 4, 1)));
        QCoreApplication::processEvents();
        const auto *now = qobject_cast<QLabel *>(QApplication::focusWidget());
        QVERIFY(now);
        QVERIFY(now->text().contains(u"action:note/add"_s));
    }

    void eachLinkIsOneStop_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addRow("links and assumptions") << u"KI-06"_s;
        QTest::addRow("resolution") << u"B-2"_s;
    }
    void eachLinkIsOneStop()
    {
        QFETCH(QString, item);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QPushButton(u"before"_s, &window);
        auto *inspector = new Inspector(&window);
        column->addWidget(before);
        column->addWidget(inspector);
        inspector->setEditable(true);
        inspector->setSnapshot(seedOn(QDate(2026, 4, 1)));
        inspector->setItem(item);
        auto *after = new QPushButton(u"after"_s, &window);
        column->addWidget(after);
        window.resize(340, 700);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QStringList forwards = walk(before, u"after"_s, Qt::Key_Tab);
        QVERIFY2(forwards.size() > 5 && forwards.back() == u"after"_s, qPrintable(forwards.join(u'|')));
        QVERIFY2(!forwards.contains(u"nothing marked"_s), qPrintable(forwards.join(u'|')));
        QStringList backwards = walk(after, u"before"_s, Qt::Key_Backtab);
        std::ranges::reverse(backwards);
        QCOMPARE(backwards.join(u'|'), forwards.join(u'|'));
    }
};

LENKUNGSSTAND_TEST(TestInspectorKeys)

#include "tst_inspectorkeys.moc"
