// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/importfixture.h"
#include "tests/ui/pagefixture.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/calendardialog.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/donedialog.h"
#include "ui/dialogs/followupdialog.h"
#include "ui/dialogs/indicatordialog.h"
#include "ui/dialogs/item/itemdialog.h"
#include "ui/dialogs/leadtimedialog.h"
#include "ui/dialogs/meetingsdialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/dialogs/plandialog.h"
#include "ui/dialogs/projectdialog.h"
#include "ui/dialogs/survey/importdialog.h"
#include "ui/dialogs/unitdialog.h"
#include "ui/fields/formfield.h"
#include "ui/fields/markednote.h"
#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/theme.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using DialogPtr = std::shared_ptr<FormDialog>;

/// What every dialog does alike: Tab, Esc, the sentence at its foot, its size.
class TestFormDialogs final : public QObject
{
    Q_OBJECT

    static const SnapshotPtr &seed()
    {
        static const SnapshotPtr snapshot = seedOn({2026, 4, 1});
        return snapshot;
    }
    static QString nameOf(QWidget *widget)
    {
        const QString own = widget->accessibleName();
        return own.isEmpty() ? QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name) : own;
    }
    /// Where Tab goes, from the field that has the focus first, around once.
    static QList<QWidget *> walk(QDialog &dialog)
    {
        QList<QWidget *> stops;
        dialog.show();
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog))
            return stops;
        for (QWidget *stop = dialog.focusWidget(); stop && !stops.contains(stop) && stops.size() < 60;
             stop = dialog.focusWidget()) {
            stops.append(stop);
            QTest::keyClick(stop, Qt::Key_Tab);
        }
        return stops;
    }
    static QStringList names(const QList<QWidget *> &stops)
    {
        QStringList names;
        for (QWidget *stop : stops)
            names.append(nameOf(stop));
        return names;
    }
    static PlanQuestion planQuestion(const QString &key, bool bySenate)
    {
        return {*seed()->item(key), PartialDate::day({2026, 6, 30}), seed()->today, {u"SF"_s}, bySenate, 0};
    }
    static StatusNote note()
    {
        return {u"S-1"_s, u"KI-06"_s, {}, u"SF"_s, QDate(2026, 3, 1), u"läuft"_s, {}};
    }
    static DialogPtr itemDialog(ItemDialog::Mode mode, const QString &key)
    {
        return std::make_shared<ItemDialog>(
            mode, *seed()->item(key), seed(),
            [](const Item &) {
                return ItemDialog::Outcome{true, {}};
            },
            nullptr);
    }
    static std::vector<std::pair<const char *, DialogPtr>> all()
    {
        const Portfolio &portfolio = *seed()->portfolio;
        Assessment assessment;
        assessment.project = u"KI"_s;
        assessment.on = seed()->today;
        const FollowUp reminder{u"W-1"_s, u"KI-06"_s, u"Büro"_s, QDate(2026, 4, 8), u"nachfassen"_s, {}};
        const UnitChoices units = UnitInput::choicesOf(portfolio, seed()->today, uiLanguage());
        const auto bulk =
            std::make_shared<BulkDialog>(std::vector<Item>{*seed()->item(u"KI-06"_s)}, units, nullptr);
        bulk->findChildren<QCheckBox *>().last()->setChecked(true); // so that its button can be pressed
        return {
            {"plan", std::make_shared<PlanDialog>(planQuestion(u"KI-06"_s, false), nullptr)},
            {"Senate", std::make_shared<PlanDialog>(planQuestion(u"B-2"_s, true), nullptr)},
            {"done",
             std::make_shared<DoneDialog>(DoneQuestion{*seed()->item(u"KI-06"_s), seed()->today, 0},
                                          nullptr)},
            {"cancel", std::make_shared<CancelDialog>(CancelQuestion{*seed()->item(u"KI-06"_s), 0}, nullptr)},
            {"item", itemDialog(ItemDialog::Mode::Edit, u"KI-06"_s)},
            {"note", std::make_shared<NoteDialog>(NoteDialog::Mode::Edit, note(), portfolio, nullptr)},
            {"release", std::make_shared<ReleaseDialog>(note(), u"Büro"_s, seed()->today, nullptr)},
            {"reminder", std::make_shared<FollowUpDialog>(reminder, *seed(), nullptr)},
            {"units", std::make_shared<UnitDialog>(portfolio, nullptr)},
            {"project",
             std::make_shared<ProjectDialog>(ProjectDialog::Mode::Edit, portfolio.projects.front(), seed(),
                                             nullptr)},
            {"assessment", std::make_shared<AssessmentDialog>(assessment, u"KI"_s, nullptr)},
            {"indicator",
             std::make_shared<IndicatorDialog>(IndicatorDialog::Mode::Edit, portfolio.indicators.front(),
                                               nullptr)},
            {"meetings", std::make_shared<MeetingsDialog>(portfolio, nullptr)},
            {"calendar", std::make_shared<CalendarDialog>(seed(), nullptr)},
            {"lead time", std::make_shared<LeadTimeDialog>(seed(), nullptr)},
            {"bulk", bulk}};
    }
    static QPushButton *button(const QWidget &dialog, const QString &text)
    {
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }
    /// Where cancelling is what the dialog itself does, the way out is called "Back".
    static QPushButton *cancelButton(const QWidget &dialog)
    {
        QPushButton *cancel = button(dialog, u"Cancel"_s);
        return cancel ? cancel : button(dialog, u"Back"_s);
    }
    /// Presses Esc; answers the question, if one comes, with the button \a answer. Whether one came.
    static bool leave(QDialog &dialog, const QString &answer)
    {
        bool asked = false;
        QTimer::singleShot(0, &dialog, [&asked, &answer] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!question)
                return;
            asked = true;
            QCOMPARE(question->defaultButton()->text(), u"Go on editing"_s);
            button(*question, answer)->click();
        });
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCoreApplication::processEvents();
        return asked;
    }

private slots:
    void initTestCase() { useWindowFont(); }

    void tabGoesAsTheEyeDoes_data()
    {
        QTest::addColumn<DialogPtr>("dialog");
        QTest::addColumn<int>("tab");
        QTest::addColumn<QStringList>("order");
        const auto add = [](const char *row, const DialogPtr &dialog, int tab, const QStringList &order) {
            QTest::addRow("%s", row) << dialog << tab << order;
        };
        add("date", std::make_shared<PlanDialog>(planQuestion(u"KI-06"_s, false), nullptr), -1,
            {u"Decided by"_s, u"Decided on"_s, u"Reason"_s, u"Cancel"_s, u"Change the date"_s});
        add("deadline of the Senate", std::make_shared<PlanDialog>(planQuestion(u"B-2"_s, true), nullptr), -1,
            {u"Session of the Senate"_s, u"Number of the decision (Ziffer)"_s, u"Reason"_s, u"Cancel"_s,
             u"Change the date"_s, u"The Senate has decided"_s});
        add("new item", itemDialog(ItemDialog::Mode::Create, u"KI-06"_s), 0,
            {u"Title"_s, u"Kind"_s, u"Project"_s, u"No."_s, u"Belongs to (no.)"_s, u"Progress"_s,
             u"Responsible"_s, u"Cancel"_s, u"Create"_s, u"Parts of the item"_s});
        add("dates of an item", itemDialog(ItemDialog::Mode::Edit, u"KI-06"_s), 1,
            {u"Parts of the item"_s, u"Date"_s, u"Original plan"_s, u"Forecast"_s, u"Done on"_s, u"Cancel"_s,
             u"Save"_s});
    }
    void tabGoesAsTheEyeDoes()
    {
        QFETCH(DialogPtr, dialog);
        QFETCH(int, tab);
        QFETCH(QStringList, order);
        if (auto *tabs = dialog->findChild<QTabWidget *>(); tabs && tab > 0) {
            tabs->setCurrentIndex(tab);
            tabs->setFocus();
        }
        QCOMPARE(names(walk(*dialog)), order);
    }

    void inEveryDialogTheButtonsComeLast()
    {
        for (const auto &[name, dialog] : all()) {
            const QList<QWidget *> stops = walk(*dialog);
            QVERIFY2(stops.size() > 2, name);
            const auto cancel = stops.indexOf(cancelButton(*dialog));
            QVERIFY2(cancel >= 0, name);
            // Nothing between the buttons, and after them only what is above.
            QWidget *accept = stops.at((cancel + 1) % stops.size());
            QVERIFY2(qobject_cast<QPushButton *>(accept)
                         && accept->mapTo(dialog.get(), QPoint()).y()
                             == stops.at(cancel)->mapTo(dialog.get(), QPoint()).y(),
                     name);
            QVERIFY2(cancel == 0
                         || stops.at(cancel - 1)->mapTo(dialog.get(), QPoint()).y()
                             < stops.at(cancel)->mapTo(dialog.get(), QPoint()).y(),
                     name);
        }
    }

    void asksBeforeItThrowsAwayWhatWasTyped()
    {
        NoteDialog dialog(NoteDialog::Mode::Edit, note(), *seed()->portfolio, nullptr);
        dialog.show();
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"stockt"_s);
        QVERIFY(leave(dialog, u"Go on editing"_s));
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.note().text, u"stockt"_s);
        QVERIFY(leave(dialog, u"Discard"_s));
        QVERIFY(!dialog.isVisible());
    }

    void asksBeforeItThrowsAwayWhatWasTicked()
    {
        ImportDialog dialog(ImportFixture::sampleOffer(), nullptr);
        dialog.show();
        const int first = int(*dialog.model().ticked().cbegin());
        dialog.model().setTicked(first, false);
        QVERIFY(leave(dialog, u"Go on editing"_s));
        QVERIFY(dialog.isVisible());
        dialog.model().setTicked(first, true); // as it was offered
        QVERIFY(!leave(dialog, u"Discard"_s));
        QVERIFY(!dialog.isVisible());
    }

    void asksNothingWhereNothingWasTyped()
    {
        for (const auto &[name, dialog] : all()) {
            dialog->show();
            for (auto *tabs : dialog->findChildren<QTabWidget *>()) // a look at a tab is no change either
                tabs->setCurrentIndex(1);
            QCoreApplication::processEvents();
            QVERIFY2(!leave(*dialog, u"Discard"_s), name);
            QVERIFY2(!dialog->isVisible(), name);
        }
        UnitDialog units(*seed()->portfolio, nullptr);
        units.show();
        units.findChild<QComboBox *>()->setCurrentIndex(2); // a look at another one is no change
        QVERIFY(!leave(units, u"Discard"_s));
    }

    void whatIsRefusedCarriesAMark()
    {
        CancelDialog dialog(CancelQuestion{*seed()->item(u"KI-06"_s), 0}, nullptr);
        dialog.show();
        dialog.setError(u"Refused, because."_s);
        bool found = false;
        for (const MarkedNote *candidate : dialog.findChildren<MarkedNote *>())
            found = found
                || (candidate->text() == u"Refused, because."_s && candidate->isVisible()
                    && candidate->level() == FieldVerdict::Level::Refused);
        QVERIFY(found);
        QCOMPARE(dialog.error(), u"Refused, because."_s);
        dialog.setError({});
        QVERIFY(dialog.error().isEmpty());
    }

    void keepsItsButtonsOnALowScreen()
    {
        // 1366x768 at 200 % leaves 683x384.
        for (const auto &[name, dialog] : all()) {
            QVERIFY2(dialog->minimumSizeHint().height() <= 340, name);
            dialog->show();
            const QSize room = dialog->screen()->availableGeometry().size();
            QVERIFY2(dialog->height() < room.height() && dialog->width() <= room.width(), name);
            dialog->resize(dialog->width(), 340);
            QCoreApplication::processEvents();
            const QPushButton *cancel = cancelButton(*dialog);
            QVERIFY2(cancel, name);
            QVERIFY2(dialog->rect().contains(QRect(cancel->mapTo(dialog.get(), QPoint()), cancel->size())),
                     name);
            dialog->done(0);
        }
    }

    void aTextOfSeveralLinesShowsTheFocusToo()
    {
        LenkungsstandStyle style;
        NoteDialog dialog(NoteDialog::Mode::Edit, note(), *seed()->portfolio, nullptr);
        dialog.findChild<QPlainTextEdit *>()->setStyle(&style);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *text = dialog.findChild<QPlainTextEdit *>();
        const auto edge = [text] { return text->grab().toImage().pixelColor(0, text->height() / 2); };
        text->setFocus();
        QCOMPARE(edge(), Theme::current().accent);
        button(dialog, u"Cancel"_s)->setFocus();
        QVERIFY(edge() != Theme::current().accent);
    }

    void aTickStandsAtTheHeightOfItsField()
    {
        const UnitChoices units = UnitInput::choicesOf(*seed()->portfolio, seed()->today, uiLanguage());
        BulkDialog dialog({*seed()->item(u"KI-06"_s)}, units, nullptr);
        dialog.show();
        const auto centre = [&dialog](const QWidget *widget) {
            return widget->mapTo(&dialog, widget->rect().center()).y();
        };
        for (const QCheckBox *box : dialog.findChildren<QCheckBox *>())
            for (const FormField *field : box->parentWidget()->findChildren<FormField *>())
                QVERIFY2(qAbs(centre(box) - centre(field->editor())) <= 2, qPrintable(box->text()));
    }

    void removeStandsAtTheHeightOfItsEntry()
    {
        MeetingsDialog dialog(*seed()->portfolio, nullptr);
        dialog.show();
        const auto *first = dialog.findChild<FormField *>();
        const auto *remove = button(dialog, u"Remove"_s);
        QVERIFY(first && remove);
        const int field = first->editor()->mapTo(&dialog, first->editor()->rect().center()).y();
        QVERIFY(qAbs(remove->mapTo(&dialog, remove->rect().center()).y() - field) <= 2);
    }

    void returnPressesTheButtonThatHasTheFocus()
    {
        const DialogPtr dialog = itemDialog(ItemDialog::Mode::Edit, u"KI-06"_s);
        dialog->show();
        QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        QSignalSpy rejected(dialog.get(), &QDialog::rejected);
        auto *cancel = button(*dialog, u"Cancel"_s);
        cancel->setFocus(Qt::TabFocusReason);
        QTest::keyClick(cancel, Qt::Key_Return);
        QCOMPARE(accepted.count(), 0);
        QCOMPARE(rejected.count(), 1);
    }

    void aMeetingIsDuplicatedWithoutItsDay()
    {
        MeetingsDialog dialog(*seed()->portfolio, nullptr);
        dialog.show();
        const auto before = dialog.head().meetings;
        button(dialog, u"Duplicate"_s)->click();
        const auto after = dialog.head().meetings;
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after.back().topic, before.front().topic);
        QVERIFY(!after.back().date.isValid());
    }

    void aKeyThatIsNamedInFullNeedsNoList()
    {
        ItemKeyEdit edit({{u"KI-05"_s, u"Zielbild"_s}, {u"KI-06"_s, u"Roadmap"_s}});
        edit.show();
        const auto *list = edit.findChild<QCompleter *>()->popup();
        QTest::keyClicks(&edit, u"KI-0"_s);
        QVERIFY(list->isVisible());
        QTest::keyClicks(&edit, u"5"_s);
        QVERIFY(!list->isVisible()); // it would swallow the next Enter
        QCOMPARE(edit.key(), u"KI-05"_s);
    }

    void theOriginalPlanIsReadOnlyOnceThereIsADate()
    {
        const auto original = [](const FormDialog &dialog) {
            for (FormField *field : dialog.findChildren<FormField *>())
                if (field->name() == u"Original plan"_s)
                    return qobject_cast<QLineEdit *>(field->editor());
            return static_cast<QLineEdit *>(nullptr);
        };
        const DialogPtr dated = itemDialog(ItemDialog::Mode::Edit, u"KI-06"_s);
        QVERIFY(original(*dated)->isReadOnly());
        QCOMPARE(original(*dated)->accessibleDescription(), u"The original plan stays."_s);
        const DialogPtr undated = itemDialog(ItemDialog::Mode::Edit, u"DBA-07"_s);
        QVERIFY(!original(*undated)->isReadOnly());
    }
};
LENKUNGSSTAND_TEST(TestFormDialogs)

#include "tst_formdialogs.moc"
