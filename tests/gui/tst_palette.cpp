// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/inspector.h"
#include "ui/models/itemroles.h"
#include "ui/pages/history/freezedialog.h"
#include "ui/pages/indicators/indicatorspage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettemodel.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Ctrl+K, as somebody uses it who never touches the mouse.
class TestPalette final : public QObject, private SeededWindow
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(openSeeded());
        m_palette = m_program->window().findChild<CommandPalette *>();
        m_model = m_palette->findChild<PaletteModel *>();
        m_field = m_palette->findChild<QLineEdit *>();
        new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }
    void cleanupTestCase() { m_program.reset(); }
    void init()
    {
        m_program->window().activateWindow(); // the palette of the test before has just gone
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
        QTest::keyClick(&m_program->window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_palette->isVisible());
        QVERIFY(m_field->hasFocus());
        QVERIFY(m_field->text().isEmpty());
    }
    void opensAPage()
    {
        QTest::keyClicks(m_field, u"beschlu"_s);
        QVERIFY(m_model->rowCount() > 0);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_program->window().currentPage(), u"resolutions"_s);
        QVERIFY(!m_palette->isVisible());
    }
    void leavesThePageWhereItIs()
    {
        QTest::keyClick(m_field, Qt::Key_Escape);
        MainWindow &window = m_program->window();
        window.openPage(u"indicators"_s);
        auto *page = window.findChild<IndicatorsPage *>();
        QTRY_VERIFY(page->isVisible());
        QScrollBar *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        for (const bool isOnAPart : {false, true}) {
            if (isOnAPart) // then the focus has a place of its own on the page
                QTest::keyClick(&window, Qt::Key_Tab);
            for (const int place : {bar->maximum(), 0}) {
                bar->setValue(place); // as the wheel does
                const QPointer<QWidget> focused = QApplication::focusWidget();
                QVERIFY(focused);
                QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
                QVERIFY(m_field->hasFocus());
                QTest::keyClick(m_field, Qt::Key_Escape);
                QVERIFY(!m_palette->isVisible());
                QCOMPARE(QApplication::focusWidget(), focused.data());
                QCOMPARE(bar->value(), place);
            }
        }
    }
    void findsAnItemByPartOfAWordAndOpensIt()
    {
        QTest::keyClicks(m_field, u"fuhrungszeugnis"_s);
        QTRY_COMPARE(m_model->itemKey(0), u"BA-06"_s); // before a project about which that is written
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_program->window().inspector()->item(), u"BA-06"_s);
        QVERIFY(m_program->window().isInspectorOpen());
        QCOMPARE(m_program->window().currentPage(), u"portfolio"_s);
    }
    void theNumberThatIsTypedComesFirst()
    {
        QTest::keyClicks(m_field, u"ba-08"_s);
        QTRY_COMPARE(m_model->itemKey(0), u"BA-08"_s); // and not DBA-08, which holds it
        const QModelIndex hint = m_model->index(0, PaletteModel::Hint); // a status has its shape everywhere
        const auto mark = hint.data(ItemRoles::MarkRole).value<PaintKit::StatusMark>();
        QCOMPARE(mark, PaintKit::StatusMark::of(*m_program->session().snapshot()->status(u"BA-08"_s)));
        QVERIFY(!hint.siblingAtColumn(PaletteModel::Text).data(ItemRoles::MarkRole).isValid());
        m_field->setText(u"fuehrungszeugnis"_s);
        QTRY_COMPARE(m_model->itemKey(0), u"BA-06"_s);
    }
    void aMissingTitleIsSetAsEverywhere()
    {
        m_field->setText(u"M-12"_s);
        const auto rowOf = [this](bool missing) {
            for (int row = 0; row < m_model->rowCount(); ++row)
                if (const Item *item = m_program->session().snapshot()->item(m_model->itemKey(row));
                    item && item->title.isEmpty() == missing)
                    return row;
            return -1;
        };
        QTRY_VERIFY(rowOf(true) >= 0);
        const auto toneOf = [this](int row, PaletteModel::Column column) {
            return ItemRoles::Tone(m_model->index(row, column).data(ItemRoles::ToneRole).toInt());
        };
        QCOMPARE(toneOf(rowOf(true), PaletteModel::Text), ItemRoles::Tone::Missing);
        QCOMPARE(toneOf(rowOf(true), PaletteModel::Hint), ItemRoles::Tone::Normal);
        m_field->setText(u"KI-06"_s);
        QTRY_VERIFY(rowOf(false) >= 0);
        QCOMPARE(toneOf(rowOf(false), PaletteModel::Text), ItemRoles::Tone::Normal);
        QTest::keyClick(m_field, Qt::Key_Escape);
    }
    void findsAProjectAndOpensItsItems_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addRow("key") << u"DBA"_s;
        QTest::addRow("title") << u"burger:innenamt"_s;
        QTest::addRow("number") << u"2"_s;
    }
    void findsAProjectAndOpensItsItems()
    {
        QFETCH(QString, typed);
        portfolio()->setSearchText(u"KI"_s);
        m_field->setText(typed);
        const auto place = [this] {
            for (int row = 0; row < m_model->rowCount(); ++row)
                if (m_model->projectKey(row) == "DBA"_L1)
                    return row;
            return -1;
        };
        QTRY_VERIFY(place() >= 0);
        QCOMPARE(m_model->index(place(), PaletteModel::Hint).data().toString(), u"Schwerpunktprojekt"_s);
        m_palette->findChild<TableView *>()->setCurrentIndex(m_model->index(place(), 0));
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(!m_palette->isVisible());
        QCOMPARE(m_program->window().currentPage(), u"portfolio"_s);
        QCOMPARE(portfolio()->filter().projects, QSet<QString>{u"DBA"_s});
        QVERIFY(portfolio()->filter().text.isEmpty());
        QVERIFY(portfolio()->model().shownCount() > 0);
        portfolio()->setFilter({});
    }
    void enterBeforeTheAnswerOpensWhatIsFoundForTheText()
    {
        QTest::keyClicks(m_field, u"KI-1"_s);
        QTRY_VERIFY(m_model->rowCount() > 0);
        m_field->selectAll();
        QTest::keyClicks(m_field, u"fuhrungszeugnis"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QTRY_VERIFY(!m_palette->isVisible());
        QCOMPARE(m_program->window().inspector()->item(), u"BA-06"_s);
    }
    void theNameOfAChangeIsNoNameOfACommand()
    {
        QTest::keyClick(m_field, Qt::Key_Escape);
        Change change;
        const Item item = *m_program->session().snapshot()->item(u"KI-06"_s);
        change.before = item;
        Item after = item;
        after.note = u"Probe"_s;
        change.after = after;
        QVERIFY(m_program->window().editor().perform({u"Stelle SF geändert"_s, {change}}));
        QTest::keyClick(&m_program->window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(m_field, u"stelle"_s);
        QVERIFY(m_model->action(0));
        QVERIFY2(m_model->action(0)->text().startsWith(u"Stellen"_s), qPrintable(m_model->action(0)->text()));
        for (int row = 0; m_model->action(row); ++row)
            QVERIFY(!m_model->action(row)->text().startsWith(u"Rückgängig"_s));
        m_field->selectAll();
        QTest::keyClicks(m_field, u"ruckg"_s);
        QVERIFY(m_model->action(0)->text().startsWith(u"Rückgängig"_s));
        QTest::keyClick(m_field, Qt::Key_Escape);
        m_program->window().editor().undo();
    }
    void findsACommandByTheWordsBehindItsColon()
    {
        for (const QString &typed : {u"einlesen"_s, u"antworten"_s, u"erinnerungstexte"_s}) {
            m_field->setText(typed);
            QVERIFY2(m_model->rowCount() > 0 && m_model->action(0), qPrintable(typed));
        }
        QTest::keyClick(m_field, Qt::Key_Escape);
    }
    void whatCannotBeDoneNowIsNotOffered()
    {
        for (int row = 0; row < m_model->rowCount(); ++row)
            QVERIFY(!m_model->index(row, 0).data().toString().startsWith(u"Rückgängig"_s));
        QTest::keyClick(m_field, Qt::Key_Escape);
    }
    void theArrowsMoveTheChoiceAndStopAtTheEnds()
    {
        auto *list = m_palette->findChild<TableView *>();
        QTest::keyClick(m_field, Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(m_field, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        for (int press = 0; press < 40; ++press)
            QTest::keyClick(m_field, Qt::Key_PageDown);
        QCOMPARE(list->currentIndex().row(), m_model->rowCount() - 1);
        QTest::keyClick(m_field, Qt::Key_Escape);
    }
    void escapeGivesTheFocusBack()
    {
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        m_program->window().openPage(u"portfolio"_s);
        portfolio()->table()->setFocus();
        QTest::keyClick(&m_program->window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(portfolio()->table()->hasFocus());
    }
    void offersEveryCommandOfMenusAndPages_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"Berichtsstand festhalten", "Zwei Stände vergleichen", "Datenstand", "Sachstandsabfrage",
              "Antworten einlesen", "Maßnahmenkatalog", "Drucken", "PDF", "Stichtag", "Neuer Eintrag"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void offersEveryCommandOfMenusAndPages()
    {
        QFETCH(QString, typed);
        m_field->setText(typed); // QTest types no umlauts
        QVERIFY2(m_model->rowCount() > 0 && m_model->action(0), qPrintable(typed));
        QTest::keyClick(m_field, Qt::Key_Escape);
    }
    void offersWhatTheMenusOfThePageHold_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("column") << u"spalten art"_s << u"Ansicht: Spalten: Art"_s;
        QTest::newRow("order") << u"sortieren termin"_s << u"Ansicht: Sortieren nach: Termin"_s;
        QTest::newRow("view") << u"ansicht speichern"_s
                              << u"Ansicht: Gespeicherte Ansichten: Als Ansicht speichern …"_s;
        QTest::newRow("filter") << u"nur offene"_s << u"Filter: Nur offene Einträge"_s;
        QTest::newRow("no filter") << u"zurücksetzen"_s << u"Filter: Filter zurücksetzen"_s;
        QTest::newRow("grouping") << u"gruppe"_s << u"Gruppe: Projekt"_s;
    }
    void offersWhatTheMenusOfThePageHold()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        QTest::keyClick(m_field, Qt::Key_Escape);
        m_program->window().openPage(u"portfolio"_s);
        QTest::keyClick(&m_program->window(), Qt::Key_K, Qt::ControlModifier);
        m_field->setText(typed);
        QStringList offered;
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->action(row))
                offered.append(m_model->index(row, PaletteModel::Text).data().toString());
        QVERIFY2(offered.contains(found), qPrintable(offered.join(u'|')));
        QTest::keyClick(m_field, Qt::Key_Escape);
    }
    void itemsComeBeforeTheEntriesOfMenus()
    {
        QTest::keyClick(m_field, Qt::Key_Escape);
        m_program->window().openPage(u"portfolio"_s);
        QTest::keyClick(&m_program->window(), Qt::Key_K, Qt::ControlModifier);
        m_field->setText(u"Bürgeramt"_s); // a unit that the filter offers, too
        QTRY_VERIFY(!m_model->itemKey(0).isEmpty() || !m_model->projectKey(0).isEmpty());
        QVERIFY(m_model->action(m_model->rowCount() - 1));
        QTest::keyClick(m_field, Qt::Key_Escape);
    }
    void setsAColumnByItsName()
    {
        QTest::keyClick(m_field, Qt::Key_Escape);
        m_program->window().openPage(u"portfolio"_s);
        const auto isShown = [this] { return !portfolio()->table()->isColumnHidden(int(ItemColumn::Kind)); };
        const bool before = isShown();
        for (const bool wanted : {!before, before}) {
            QTest::keyClick(&m_program->window(), Qt::Key_K, Qt::ControlModifier);
            m_field->setText(u"spalten art"_s);
            QTest::keyClick(m_field, Qt::Key_Return);
            QCOMPARE(isShown(), wanted);
        }
        m_program->window().openPage(u"overview"_s); // which has no columns
        QTest::keyClick(&m_program->window(), Qt::Key_K, Qt::ControlModifier);
        m_field->setText(u"spalten art"_s);
        QVERIFY(m_model->rowCount() == 0 || !m_model->action(0));
        QTest::keyClick(m_field, Qt::Key_Escape);
    }
    void freezesByTheDialogOfThePage()
    {
        QTest::keyClicks(m_field, u"berichtsstand festhalten"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_program->window().currentPage(), u"history"_s);
        auto *dialog = m_program->window().findChild<FreezeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->nameField()->setText(u"07.10.2025"_s);
        QTRY_VERIFY(!dialog->problem().isEmpty()); // the names that there are come with the history
        dialog->nameField()->clear(); // nothing that would be lost
        dialog->reject();
        QTRY_VERIFY(!m_program->window().findChild<FreezeDialog *>());
        m_program->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    }
    void restoresWhatIsChosenOnThePage()
    {
        QTest::keyClicks(m_field, u"wiederherstellen"_s);
        QVERIFY(!m_model->action(0)); // nothing is chosen
        QTest::keyClick(m_field, Qt::Key_Escape);
    }
    void nothingFoundIsNothingToOpen()
    {
        QTest::keyClicks(m_field, u"KI-1"_s); // items and no action
        QTRY_VERIFY(m_model->rowCount() > 0);
        QVERIFY(!m_model->action(0));
        m_field->selectAll();
        QTest::keyClicks(m_field, u"gibtesnicht"_s);
        QTest::keyClick(m_field, Qt::Key_Return); // before the answer is there
        QTRY_COMPARE(m_model->rowCount(), 0);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(m_palette->isVisible());
        QVERIFY(std::ranges::any_of(m_palette->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Nichts gefunden."_s;
        }));
        QTest::keyClick(m_field, Qt::Key_Escape);
    }

private:
    CommandPalette *m_palette = nullptr;
    PaletteModel *m_model = nullptr;
    QLineEdit *m_field = nullptr;
};

LENKUNGSSTAND_TEST(TestPalette)

#include "tst_palette.moc"
