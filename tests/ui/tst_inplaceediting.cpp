// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/inplacefixture.h"
#include "ui/fields/partialdateedit.h"
#include "ui/fields/unitsedit.h"
#include "ui/fields/verdictbubble.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestInPlaceEditing final : public QObject
{
    Q_OBJECT

    using Shown = ShownTable;
    [[nodiscard]] QString newFile() { return m_folder.filePath(u"%1.ini"_s.arg(m_files++)); }

    QTemporaryDir m_folder;
    int m_files = 0;

private slots:
    void initTestCase() { useWindowFont(); }

    void recordsATitle()
    {
        Shown shown(newFile());
        QWidget *editor = shown.edit(u"KI-06"_s, ItemColumn::Title);
        QVERIFY(editor);
        QCOMPARE(editor->accessibleName(), u"Item of KI-06"_s);
        type(editor, u"Roadmap fertig"_s, Qt::Key_Return);
        QCOMPARE(shown.item(u"KI-06"_s).title, u"Roadmap fertig"_s);
        QCOMPARE(shown.names, QStringList{u"Title of KI-06 changed"_s});
        QVERIFY(!shown.editor());
    }

    void keysOpenTheEditorAndEscLeavesIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addRow("F2") << Qt::Key_F2;
        QTest::addRow("Enter") << Qt::Key_Return;
    }
    void keysOpenTheEditorAndEscLeavesIt()
    {
        QFETCH(Qt::Key, key);
        Shown shown(newFile());
        shown.page.setSelectedItem(u"KI-06"_s);
        QTest::keyClick(shown.page.table(), key);
        QVERIFY(shown.editor());
        qobject_cast<QLineEdit *>(shown.editor())->setText(u"other"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Escape);
        settle();
        QVERIFY(!shown.editor());
        QVERIFY(shown.names.isEmpty());
        QVERIFY(shown.page.table()->hasFocus());
    }

    void f2EditsTheCellThatWasClicked()
    {
        Shown shown(newFile());
        TableView *table = shown.page.table();
        const QModelIndex row = shown.page.model().indexOf(u"BA-02"_s);
        const auto click = [&](ItemColumn column) {
            const QModelIndex cell = row.siblingAtColumn(columnOf(column));
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
            QTest::keyClick(table, Qt::Key_F2);
            const QWidget *at = table->indexWidget(cell);
            const QWidget *title = table->indexWidget(row.siblingAtColumn(columnOf(ItemColumn::Title)));
            QVERIFY(shown.editor());
            QCOMPARE(shown.editor(), column == ItemColumn::Key ? title : at);
            QTest::keyClick(shown.editor(), Qt::Key_Escape);
            settle();
        };
        click(ItemColumn::Planned);
        click(ItemColumn::Key); // cannot be edited: the first that can
    }

    void opensTheRowWhereNothingMayBeChanged()
    {
        Shown shown(newFile());
        shown.page.setEditable(false);
        shown.page.setSelectedItem(u"KI-06"_s);
        QSignalSpy opened(&shown.page, &PortfolioPage::itemOpened);
        QTest::keyClick(shown.page.table(), Qt::Key_Return);
        QTest::keyClick(shown.page.table(), Qt::Key_F2);
        QVERIFY(!shown.editor());
        QCOMPARE(opened.size(), 1);
    }

    void saysBelowTheFieldWhatItUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<FieldVerdict::Level>("level");
        QTest::addColumn<QString>("words");
        QTest::addRow("quarter") << u"Q4 2026"_s << FieldVerdict::Level::Understood << u"01.10."_s;
        QTest::addRow("day") << u"5.5.26"_s << FieldVerdict::Level::Understood << u"05.05.2026"_s;
        QTest::addRow("no such day") << u"31.04.2026"_s << FieldVerdict::Level::Doubtful << u"30.04.2026"_s;
        QTest::addRow("no day") << u"schnellstmöglich"_s << FieldVerdict::Level::Doubtful << u"no day"_s;
        QTest::addRow("nonsense") << u"5/x/26"_s << FieldVerdict::Level::Refused << u"„5/x/26“"_s;
        QTest::addRow("nothing") << QString() << FieldVerdict::Level::Understood << u"No date"_s;
    }
    void saysBelowTheFieldWhatItUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(FieldVerdict::Level, level);
        QFETCH(QString, words);
        Shown shown(newFile());
        auto *editor = qobject_cast<PartialDateEdit *>(shown.edit(u"KI-02"_s, ItemColumn::Forecast));
        QVERIFY(editor);
        editor->setText(typed);
        const auto *bubble = shown.page.findChild<VerdictBubble *>();
        QVERIFY(bubble && bubble->isVisible());
        QCOMPARE(editor->verdict().level, level);
        QVERIFY2(bubble->sentence().contains(words), qPrintable(bubble->sentence()));
        QCOMPARE(editor->accessibleDescription(), bubble->sentence());
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
        // A refused text stays in its field until it is corrected or left with Esc.
        QCOMPARE(shown.editor() != nullptr, level == FieldVerdict::Level::Refused);
        QCOMPARE(shown.names.isEmpty(), level == FieldVerdict::Level::Refused || typed.isEmpty());
        if (level != FieldVerdict::Level::Refused && !typed.isEmpty())
            QCOMPARE(shown.item(u"KI-02"_s).forecast->asWritten(), typed);
    }

    void leavesADateAloneThatNobodyChanged()
    {
        Shown shown(newFile());
        // "Ende des Jahres" means what the record says, not what a person would mean by typing it.
        QWidget *editor = shown.edit(u"PAKT-03"_s, ItemColumn::Planned);
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
        QVERIFY(shown.names.isEmpty());
    }

    void tabGoesOnAndBack()
    {
        Shown shown(newFile());
        type(shown.edit(u"KI-06"_s, ItemColumn::Title), u"Neu"_s, Qt::Key_Tab);
        QCOMPARE(shown.item(u"KI-06"_s).title, u"Neu"_s);
        QVERIFY(qobject_cast<UnitsEdit *>(shown.editor()));
        QTest::keyClick(shown.editor(), Qt::Key_Backtab);
        settle();
        QVERIFY(shown.editor());
        QCOMPARE(qobject_cast<QLineEdit *>(shown.editor())->text(), u"Neu"_s);
        QCOMPARE(shown.names.size(), 1);
    }

    void choosesTheProgress()
    {
        Shown shown(newFile());
        auto *box = qobject_cast<QComboBox *>(shown.edit(u"KI-07"_s, ItemColumn::Progress));
        QVERIFY(box);
        QCOMPARE(box->currentData().toInt(), int(shown.item(u"KI-07"_s).progress));
        box->setCurrentIndex(box->findData(int(Progress::OnHold)));
        QTest::keyClick(box, Qt::Key_Return);
        settle();
        QCOMPARE(shown.item(u"KI-07"_s).progress, Progress::OnHold);
    }

    void takesSeveralUnitsWithRoles()
    {
        Shown shown(newFile());
        type(shown.edit(u"KI-06"_s, ItemColumn::Unit), u"SF, sk (beteiligt)"_s, Qt::Key_Return);
        const std::vector<Responsibility> expected{{u"SF"_s, UnitRole::Responsible},
                                                   {u"SK"_s, UnitRole::Participating}};
        QVERIFY(shown.item(u"KI-06"_s).units == expected);
    }

    void refusesUnitsThatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addRow("no such unit") << u"SF, XYZ"_s;
        QTest::addRow("no such role") << u"SF (irgendwie)"_s;
        QTest::addRow("twice") << u"SF, SF (beteiligt)"_s;
    }
    void refusesUnitsThatItDoesNotKnow()
    {
        QFETCH(QString, typed);
        Shown shown(newFile());
        QWidget *editor = shown.edit(u"KI-06"_s, ItemColumn::Unit);
        type(editor, typed, Qt::Key_Return);
        QVERIFY(shown.editor() == editor);
        QVERIFY(shown.names.isEmpty());
        QVERIFY(!shown.page.findChild<VerdictBubble *>()->sentence().isEmpty());
    }

    void aRefusedTextStaysWhereverTheFocusGoes()
    {
        Shown shown(newFile());
        QWidget *editor = shown.edit(u"KI-06"_s, ItemColumn::Forecast);
        qobject_cast<QLineEdit *>(editor)->setText(u"5/x/26"_s);
        TableView &view = *shown.page.table();
        const QModelIndex other = shown.page.model().indexOf(u"KI-02"_s);
        view.scrollTo(other);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(view.firstCell(other)).center());
        settle();
        QCOMPARE(shown.page.selectedItems(), QStringList{u"KI-02"_s});
        QVERIFY(shown.editor() == editor);
        QCOMPARE(qobject_cast<QLineEdit *>(editor)->text(), u"5/x/26"_s);
        shown.page.setFocus();
        settle();
        QVERIFY(shown.editor() == editor);
        // Nothing else is edited meanwhile; the field that waits gets the focus.
        QVERIFY(shown.edit(u"KI-02"_s, ItemColumn::Title) == editor);
        QVERIFY(editor->hasFocus());
        qobject_cast<QLineEdit *>(editor)->setText(u"05.05.2026"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
        QVERIFY(!shown.editor());
        QCOMPARE(shown.item(u"KI-06"_s).forecast->asWritten(), u"05.05.2026"_s);
    }

    void aRefusedTextThatGoesWithItsRowIsSaid()
    {
        Shown shown(newFile());
        QWidget *editor = shown.edit(u"KI-06"_s, ItemColumn::Forecast);
        qobject_cast<QLineEdit *>(editor)->setText(u"5/x/26"_s);
        QSignalSpy said(&shown.page, &Page::textLost);
        shown.page.setSearchText(u"wartezeit"_s);
        QTRY_COMPARE(said.size(), 1);
        const QString sentence = said.front().at(0).toString();
        QVERIFY2(sentence.contains(u"Forecast of KI-06"_s) && sentence.contains(u"“5/x/26” has not"_s),
                 qPrintable(sentence));
        shown.page.setSearchText({});
        QCOMPARE(said.size(), 1); // once
    }

    void keepsSelectionScrollAndFocus()
    {
        Shown shown(newFile());
        TableView &view = *shown.page.table();
        shown.page.setSelectedItem(u"DN-03"_s);
        const QModelIndex other = shown.page.model().indexOf(u"DN-08"_s);
        view.selectionModel()->select(other, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        view.verticalScrollBar()->setValue(300);
        const int scroll = view.verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        // The sorted column changes: the row moves, and the model starts anew.
        const_cast<ItemTreeModel &>(shown.page.model()).sort(columnOf(ItemColumn::Title));
        view.verticalScrollBar()->setValue(scroll);
        QCOMPARE(shown.page.selectedItems().size(), 2);
        shown.store.apply(titled(shown, u"DN-03"_s, u"AAA"_s));
        shown.page.setSnapshot(shown.store.snapshot());
        QCOMPARE(shown.page.selectedItems().size(), 2);
        QVERIFY(shown.page.selectedItems().contains(u"DN-03"_s));
        QCOMPARE(view.verticalScrollBar()->value(), scroll);
    }

private:
    static Changes titled(const Shown &shown, const QString &key, const QString &title)
    {
        Item after = shown.item(key);
        after.title = title;
        return {Change{shown.item(key), after, {}, {}, {}, Change::Kind::Edit}};
    }
};
LENKUNGSSTAND_TEST(TestInPlaceEditing)

#include "tst_inplaceediting.moc"
