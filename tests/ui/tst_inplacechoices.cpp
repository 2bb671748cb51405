// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/inplacefixture.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/support/searchfield.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>

namespace {
/// What waits in a cell whenever its table is painted; empty: nothing.
class PaintedTexts final : public QObject
{
public:
    PaintedTexts(TableView &view, std::function<QModelIndex()> cell)
        : m_view(view)
        , m_cell(std::move(cell))
    {
        view.viewport()->installEventFilter(this);
    }
    QStringList texts;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            texts.append(
                static_cast<RowDelegate *>(m_view.itemDelegate())->waitingText(m_cell()).value_or(QString()));
        return QObject::eventFilter(watched, event);
    }

private:
    TableView &m_view;
    std::function<QModelIndex()> m_cell;
};
}

/// Choices in the cells of a table, and what waits in its field because it could not be recorded.
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

    void whatCouldNotBeRecordedWaitsInItsField_data()
    {
        QTest::addColumn<ItemColumn>("column");
        QTest::addColumn<Qt::Key>("end");
        QTest::addRow("title, Enter") << ItemColumn::Title << Qt::Key_Return;
        QTest::addRow("title, Tab") << ItemColumn::Title << Qt::Key_Tab;
        QTest::addRow("forecast, Enter") << ItemColumn::Forecast << Qt::Key_Return;
    }
    void whatCouldNotBeRecordedWaitsInItsField()
    {
        QFETCH(ItemColumn, column);
        QFETCH(Qt::Key, end);
        Shown shown(newFile());
        const QString typed = column == ItemColumn::Title ? u"Neu"_s : u"Q4 2026"_s;
        shown.writes = Shown::Writes::Fail;
        type(shown.edit(u"KI-06"_s, column), typed, end);
        auto *field = qobject_cast<QLineEdit *>(shown.editor());
        QVERIFY(field);
        QCOMPARE(field->text(), typed);
        QVERIFY(field->hasFocus());
        // Wherever the focus goes it stays, and nothing is tried.
        shown.writes = Shown::Writes::Succeed;
        shown.page.quickFilter()->setFocus();
        settle();
        QVERIFY(shown.editor() == field && shown.names.isEmpty());
        QVERIFY(shown.edit(u"KI-02"_s, ItemColumn::Title) == field);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        QVERIFY(!shown.editor());
        QCOMPARE(shown.names.size(), 1);
        const Item &item = shown.item(u"KI-06"_s);
        QCOMPARE(column == ItemColumn::Title ? item.title : item.forecast->asWritten(), typed);
    }

    void whatWaitsToBeRecordedIsSeenInItsCell_data()
    {
        QTest::addColumn<ItemColumn>("column");
        QTest::addColumn<QString>("typed");
        QTest::addRow("title") << ItemColumn::Title << u"Neu"_s;
        QTest::addRow("forecast") << ItemColumn::Forecast << u"Q4 2026"_s;
    }
    void whatWaitsToBeRecordedIsSeenInItsCell()
    {
        QFETCH(ItemColumn, column);
        QFETCH(QString, typed);
        for (const auto writes : {Shown::Writes::Succeed, Shown::Writes::Fail}) {
            Shown shown(newFile());
            shown.writes = writes;
            PaintedTexts painted(*shown.page.table(), [&shown, column] {
                return shown.page.model().indexOf(u"KI-06"_s).siblingAtColumn(columnOf(column));
            });
            type(shown.edit(u"KI-06"_s, column), typed, Qt::Key_Return);
            QVERIFY(painted.texts.contains(typed)); // before the write came back
            painted.texts.clear();
            shown.page.table()->viewport()->repaint();
            QCOMPARE(painted.texts, QStringList{QString()}); // it is recorded, or stands in its field
        }
    }

    void whatCouldNotBeRecordedIsGivenUpByEscOrSaid()
    {
        Shown shown(newFile());
        shown.writes = Shown::Writes::Fail;
        auto *box = qobject_cast<QComboBox *>(shown.edit(u"KI-07"_s, ItemColumn::Progress));
        QTest::keyClicks(box, u"ru"_s);
        QTest::keyClick(box, Qt::Key_Return);
        settle();
        box = qobject_cast<QComboBox *>(shown.editor());
        QVERIFY(box);
        QCOMPARE(Progress(box->currentData().toInt()), Progress::OnHold);
        QTest::keyClick(box, Qt::Key_Escape);
        settle();
        QVERIFY(!shown.editor());
        type(shown.edit(u"KI-06"_s, ItemColumn::Title), u"Neu"_s, Qt::Key_Return);
        QSignalSpy said(&shown.page, &Page::textLost);
        shown.page.setSearchText(u"wartezeit"_s);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.front().at(0).toString().startsWith(u"Item of KI-06: “Neu” has not been recorded, "_s));
    }
};
LENKUNGSSTAND_TEST(TestInPlaceChoices)

#include "tst_inplacechoices.moc"
