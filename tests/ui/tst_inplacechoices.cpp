// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/inplacefixture.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTemporaryDir>

/// Choices in the cells of a table.
class TestInPlaceChoices final : public QObject
{
    Q_OBJECT

    using Shown = ShownTable;
    [[nodiscard]] QString newFile() { return m_folder.filePath(u"%1.ini"_s.arg(m_files++)); }

    QTemporaryDir m_folder;
    int m_files = 0;

private slots:
    void initTestCase()
    {
        setUiLanguage(Language::Code::German);
        useWindowFont();
    }

    void typingAndArrowsOnlyChoose_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("key");
        QTest::addColumn<Progress>("chosen");
        QTest::addRow("letters and a blank") << u"in U"_s << 0 << Progress::InProgress;
        QTest::addRow("one letter") << u"e"_s << 0 << Progress::Done;
        QTest::addRow("the same letter goes on") << u"iii"_s << 0 << Progress::InProgressOrDone;
        QTest::addRow("another word") << u"er in v"_s << 0 << Progress::InPreparation;
        QTest::addRow("no such word") << u"x"_s << 0 << Progress::NotReported;
        QTest::addRow("down") << QString() << int(Qt::Key_Down) << Progress::NotStarted;
        QTest::addRow("end") << QString() << int(Qt::Key_End) << Progress::Cancelled;
    }
    void typingAndArrowsOnlyChoose()
    {
        QFETCH(QString, typed);
        QFETCH(int, key);
        QFETCH(Progress, chosen);
        for (const Qt::Key end : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape}) {
            Shown shown(newFile());
            Item silent = shown.item(u"KI-07"_s);
            silent.progress = Progress::NotReported;
            shown.store.apply({Change{shown.item(u"KI-07"_s), silent, {}, {}, {}, Change::Kind::Edit}});
            shown.page.setSnapshot(shown.store.snapshot());
            auto *box = qobject_cast<QComboBox *>(shown.edit(u"KI-07"_s, ItemColumn::Progress));
            QVERIFY(box);
            QCOMPARE(Progress(box->currentData().toInt()), Progress::NotReported);
            QTest::keyClicks(box, typed);
            if (key != 0)
                QTest::keyClick(box, Qt::Key(key));
            settle();
            QVERIFY2(shown.names.isEmpty(), "recorded before it was chosen for good");
            QCOMPARE(shown.editor(), box);
            QCOMPARE(Progress(box->currentData().toInt()), chosen);
            QTest::keyClick(box, end);
            settle();
            const bool recorded = end != Qt::Key_Escape && chosen != Progress::NotReported;
            QCOMPARE(shown.names.size(), recorded ? 1 : 0);
            QCOMPARE(shown.item(u"KI-07"_s).progress, recorded ? chosen : Progress::NotReported);
        }
    }

    void anEntryOfTheOpenListIsTaken()
    {
        Shown shown(newFile());
        auto *box = qobject_cast<QComboBox *>(shown.edit(u"KI-07"_s, ItemColumn::Progress));
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(box->view()->isVisible());
        QTest::keyClick(box->view(), Qt::Key_Escape); // closes the list, not the field
        settle();
        QVERIFY(shown.editor() == box && shown.names.isEmpty());
        QVERIFY(!box->view()->isVisible());
        box->showPopup();
        const QModelIndex entry = box->model()->index(box->findData(int(Progress::OnHold)), 0);
        box->view()->setCurrentIndex(entry);
        QTest::keyClick(box->view(), Qt::Key_Return);
        settle();
        QCOMPARE(shown.item(u"KI-07"_s).progress, Progress::OnHold);
        QCOMPARE(shown.names.size(), 1);
        QVERIFY(!shown.editor());
    }
};
LENKUNGSSTAND_TEST(TestInPlaceChoices)

#include "tst_inplacechoices.moc"
