// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/commands/recordrequests.h"
#include "ui/dialogs/editdesk.h"
#include "ui/dialogs/item/itemdialog.h"
#include "ui/dialogs/itemrequests.h"
#include "ui/dialogs/recorddesk.h"
#include "ui/frame/errorpanel.h"
#include "ui/frame/inspector.h"
#include "ui/frame/statusstrip.h"
#include "ui/models/itemcolumns.h"
#include "ui/palette/commandpalette.h"
#include "ui/support/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

/// Editing in the window, on a real file, as the secretariat would do it.
class TestEditWalk final : public QObject, private SeededWindow
{
    Q_OBJECT

    [[nodiscard]] const Item *item(const QString &key) const
    {
        return m_program->session().snapshot()->item(key);
    }
    static void fill(const QWidget *dialog, const QString &name, const QString &text)
    {
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
            if (field->accessibleName() == name)
                field->setText(text);
    }
    /// Keys of the window work in the active one; a dialog that closed may have left none.
    void press(Qt::Key key) const
    {
        m_program->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
        portfolio()->table()->setFocus();
        QTest::keyClick(portfolio()->table(), key,
                        key == Qt::Key_Delete ? Qt::NoModifier : Qt::ControlModifier);
    }
    [[nodiscard]] QWidget *editor() const
    {
        for (QWidget *child :
             portfolio()->table()->viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible())
                return child;
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(openSeeded());
        m_program->window().openPage(u"portfolio"_s);
    }
    void cleanupTestCase() { m_program.reset(); }

    void aTitleIsOnDiskAndGoesBack()
    {
        m_program->window().selectItem(u"KI-06"_s);
        portfolio()->table()->setFocus();
        const QString before = item(u"KI-06"_s)->title;
        QTest::keyClick(portfolio()->table(), Qt::Key_F2);
        QVERIFY(editor());
        qobject_cast<QLineEdit *>(editor())->setText(u"Roadmap steht"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(item(u"KI-06"_s)->title, u"Roadmap steht"_s);
        QCOMPARE(m_program->window().inspector()->item(), u"KI-06"_s);
        QCOMPARE(m_program->window().editor().undoText(), u"Titel von KI-06 geändert"_s);
        press(Qt::Key_Z);
        QTRY_COMPARE(item(u"KI-06"_s)->title, before);
        m_program->window().editor().redo(); // its key differs from desktop to desktop
        QTRY_COMPARE(item(u"KI-06"_s)->title, u"Roadmap steht"_s);
    }

    void aNewDateAsksWhyAndTheOriginalPlanStays()
    {
        const QModelIndex row = portfolio()->model().indexOf(u"BA-02"_s);
        answerNext([](QWidget *dialog) {
            fill(dialog, u"Grund"_s, u"Personal fehlt"_s);
            fill(dialog, u"Entschieden von"_s, u"SF"_s);
            qobject_cast<QDialog *>(dialog)->accept();
        });
        QVERIFY(portfolio()->table()->beginEdit(row.siblingAtColumn(columnOf(ItemColumn::Planned))));
        qobject_cast<QLineEdit *>(editor())->setText(u"30.06.2026"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(item(u"BA-02"_s)->planDecision);
        QCOMPARE(item(u"BA-02"_s)->planned->latest(), QDate(2026, 6, 30));
        QCOMPARE(item(u"BA-02"_s)->original.date->latest(), QDate(2026, 1, 31));
        QCOMPARE(item(u"BA-02"_s)->planDecision->decidedBy, u"SF"_s);
    }

    void aQuestionWithoutAnAnswerKeepsWhatWasTyped_data()
    {
        QTest::addColumn<Qt::Key>("end");
        QTest::addRow("Enter") << Qt::Key_Return;
        QTest::addRow("Tab") << Qt::Key_Tab;
    }
    void aQuestionWithoutAnAnswerKeepsWhatWasTyped()
    {
        QFETCH(Qt::Key, end);
        const Item before = *item(u"BA-08"_s);
        std::optional<bool> alone;
        answerNext([this, &alone](QWidget *dialog) {
            alone = editor() == nullptr; // no other field opens behind the question
            qobject_cast<QDialog *>(dialog)->reject();
        });
        const QModelIndex row = portfolio()->model().indexOf(u"BA-08"_s);
        QVERIFY(portfolio()->table()->beginEdit(row.siblingAtColumn(columnOf(ItemColumn::Planned))));
        qobject_cast<QLineEdit *>(editor())->setText(u"31.07.2026"_s);
        QTest::keyClick(editor(), end);
        QTRY_VERIFY(alone.has_value());
        QVERIFY(*alone);
        QTRY_VERIFY(editor());
        QCOMPARE(qobject_cast<QLineEdit *>(editor())->text(), u"31.07.2026"_s);
        QCOMPARE(editor()->accessibleName(), u"Termin von BA-08"_s);
        QVERIFY(*item(u"BA-08"_s) == before);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
    }

    void createsDuplicatesAndDeletes()
    {
        m_program->window().selectItem(u"KI-06"_s);
        answerNext([](QWidget *dialog) {
            fill(dialog, u"Titel"_s, u"Neuer Eintrag"_s);
            qobject_cast<QDialog *>(dialog)->accept();
        });
        press(Qt::Key_N);
        QVERIFY(item(u"KI-15"_s));
        QCOMPARE(m_program->window().inspector()->item(), u"KI-15"_s);
        answerNext([](QDialog *dialog) { dialog->accept(); });
        press(Qt::Key_D);
        QVERIFY(item(u"KI-16"_s));
        QCOMPARE(item(u"KI-16"_s)->title, u"Neuer Eintrag"_s);
        answerNext([](QDialog *dialog) { dialog->accept(); });
        press(Qt::Key_Delete);
        QVERIFY(!item(u"KI-16"_s));
        // The row beside takes its place.
        QTRY_VERIFY(m_program->window().inspector()->item() != u"KI-16"_s);
        QVERIFY(!m_program->window().inspector()->item().isEmpty());
        m_program->window().editor().undo();
        QVERIFY(item(u"KI-16"_s));
    }

    void whatCannotBeWrittenWaitsInItsCell()
    {
        Editor &writer = m_program->window().editor();
        const auto *banner = m_program->window().findChild<ErrorPanel *>();
        writer.setReadOnly(true);
        const QModelIndex row = portfolio()->model().indexOf(u"KI-06"_s);
        QVERIFY(portfolio()->table()->beginEdit(row.siblingAtColumn(columnOf(ItemColumn::Title))));
        qobject_cast<QLineEdit *>(editor())->setText(u"Roadmap wartet"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(!banner->sentence().isEmpty());
        QTRY_VERIFY(editor());
        QCOMPARE(qobject_cast<QLineEdit *>(editor())->text(), u"Roadmap wartet"_s);
        writer.setReadOnly(false);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(item(u"KI-06"_s)->title, u"Roadmap wartet"_s);
        QVERIFY(!editor());
        QVERIFY(banner->sentence().isEmpty());
    }

    void anErrorEndsWhatWasSaidBefore()
    {
        MainWindow &window = m_program->window();
        const auto *strip = window.findChild<StatusStrip *>();
        const auto isSaid = [strip](const QString &text) {
            return std::ranges::any_of(strip->findChildren<QLabel *>(), [&text](const QLabel *label) {
                return label->isVisible() && label->text() == text;
            });
        };
        window.editor().undo();
        QVERIFY2(strip->message().startsWith(u"Rückgängig gemacht: "_s), qPrintable(strip->message()));
        window.editor().setReadOnly(true);
        const auto *banner = window.findChild<ErrorPanel *>();
        Item changed = *item(u"KI-06"_s);
        changed.note = u"Anlage fehlt"_s;
        QVERIFY(!window.editor().perform(ItemRequests::edit(*item(u"KI-06"_s), changed)));
        window.editor().setReadOnly(false);
        QVERIFY(!banner->sentence().isEmpty());
        QCOMPARE(strip->message(), QString());
        QVERIFY(!isSaid(u"Alle Änderungen gespeichert"_s));
        window.editor().redo();
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(strip->message().startsWith("Wiederholt: "_L1));
        strip->findChild<QTimer *>()->start(0); // instead of waiting for its own time
        QTRY_VERIFY(isSaid(u"Alle Änderungen gespeichert"_s));
        QCOMPARE(strip->message(), QString());
    }

    void aRefusalIsSaidOnce_data()
    {
        QTest::addColumn<bool>("ofAnItem"); // else of a status note
        QTest::addRow("dialog of an item") << true;
        QTest::addRow("dialog that comes up again") << false;
    }
    void aRefusalIsSaidOnce()
    {
        QFETCH(bool, ofAnItem);
        Editor &writer = m_program->window().editor();
        const auto *banner = m_program->window().findChild<ErrorPanel *>();
        m_program->window().selectItem(u"KI-06"_s);
        writer.setReadOnly(true);
        QString said;
        answerNext([&said, ofAnItem](QWidget *first) {
            if (ofAnItem)
                fill(first, u"Titel"_s, u"Anders"_s);
            else
                first->findChild<QPlainTextEdit *>()->setPlainText(u"läuft"_s);
            const auto look = [&said](QWidget *dialog) {
                said = qobject_cast<FormDialog *>(dialog)->error();
                qobject_cast<QDialog *>(dialog)->done(QDialog::Rejected);
            };
            qobject_cast<QDialog *>(first)->accept();
            if (first->isVisible())
                look(first);
            else
                answerNext(look);
        });
        if (ofAnItem)
            m_program->window().editing().editItem(u"KI-06"_s);
        else
            m_program->window().editing().records().addNote(u"KI-06"_s);
        writer.setReadOnly(false);
        QVERIFY(!said.isEmpty());
        QVERIFY2(banner->sentence().isEmpty(), qPrintable(banner->sentence()));
    }

    void aUnitThatIsNeededStays()
    {
        QString said;
        const std::size_t count = m_program->session().snapshot()->portfolio->units.size();
        QString needed;
        for (const Item &candidate : m_program->session().snapshot()->portfolio->items)
            if (needed.isEmpty() && !candidate.units.empty())
                needed = candidate.units.front().unit;
        QVERIFY(!needed.isEmpty());
        answerNext([&said, needed](QWidget *dialog) {
            for (QComboBox *box : dialog->findChildren<QComboBox *>())
                if (box->accessibleName() == u"Stelle"_s)
                    box->setCurrentIndex(box->findData(needed));
            answerNext([](QDialog *question) { question->accept(); });
            for (QPushButton *button : dialog->findChildren<QPushButton *>())
                if (button->text() == u"Löschen"_s)
                    button->click();
            said = qobject_cast<FormDialog *>(dialog)->error();
            qobject_cast<QDialog *>(dialog)->reject();
        });
        m_program->window().editing().records().editUnits();
        QVERIFY2(said.contains(needed), qPrintable(said));
        QCOMPARE(m_program->session().snapshot()->portfolio->units.size(), count);
        QVERIFY(m_program->window().findChild<ErrorPanel *>()->sentence().isEmpty());
    }

    void theFocusStaysInTheInspectorAfterARelease()
    {
        MainWindow &window = m_program->window();
        StatusNote note;
        note.key = u"S-1"_s;
        note.item = u"KI-06"_s;
        note.on = QDate(2026, 3, 1);
        note.text = u"läuft"_s;
        QVERIFY(window.editor().perform(RecordRequests::noteAdded(note)));
        window.selectItem(u"KI-06"_s);
        QLabel *link = nullptr;
        for (QLabel *label : window.inspector()->findChildren<QLabel *>())
            if (label->text().contains(u"note/release/S-1"_s))
                link = label;
        QVERIFY(link);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        link->setFocus();
        answerNext([](QDialog *dialog) { dialog->accept(); });
        emit link->linkActivated(u"action:note/release/S-1"_s);
        QTRY_VERIFY(m_program->session().snapshot()->portfolio->statusNotes.back().release);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto *now = qobject_cast<QLabel *>(window.focusWidget());
        QVERIFY(now && window.inspector()->isAncestorOf(now));
        QVERIFY2(now->text().contains(u"note/edit/S-1"_s), qPrintable(now->text()));
    }

    void thePaletteLeavesAFilterThatHidesNothing()
    {
        ItemFilter filter;
        filter.withoutPlaceholders = true;
        m_program->window().showItems(filter);
        auto *palette = m_program->window().findChild<CommandPalette *>();
        emit palette->itemChosen(u"KI-07"_s);
        QVERIFY(portfolio()->filter().withoutPlaceholders);
        QCOMPARE(m_program->window().inspector()->item(), u"KI-07"_s);
        filter.projects = {u"BA"_s};
        m_program->window().showItems(filter);
        emit palette->itemChosen(u"KI-07"_s); // is hidden
        QVERIFY(portfolio()->model().indexOf(u"KI-07"_s).isValid());
        m_program->window().showItems({});
    }

    void aCircleIsRefusedInTheDialog()
    {
        Item looped = *item(u"KI-05"_s);
        looped.predecessors.push_back({u"KI-06"_s, LinkOrigin::Source, {}, {}});
        EditFlow &flow = m_program->window().editing().flow();
        const Item before = *item(u"KI-05"_s);
        QCOMPARE(flow.perform(ItemRequests::edit(before, looped)), EditFlow::Outcome::Failed);
        QCOMPARE(flow.error().code, Error::Code::LinkCycle);
        QVERIFY(*item(u"KI-05"_s) == before);
    }
};
LENKUNGSSTAND_TEST(TestEditWalk)

#include "tst_editwalk.moc"
