// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/decisiontext.h"
#include "core/report/wording.h"
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/commands/itemedit.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/donedialog.h"
#include "ui/dialogs/editflow.h"
#include "ui/dialogs/plandialog.h"
#include "ui/fields/formfield.h"
#include "ui/fields/markednote.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

class TestEditFlow final : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk()
            : store(*seedOn({2026, 4, 1})->portfolio, {2026, 4, 1})
            , editor([this](const Changes &changes) {
                recorded = changes;
                store.apply(changes);
                return Result<Changes>(changes);
            })
            , flow(editor, &window)
        {
            flow.setSnapshot(store.snapshot());
            EditQuestions none;
            none.plan = [this](const PlanQuestion &question, QWidget *) {
                plans.append(question.item.key);
                return planAnswer;
            };
            none.done = [this](const DoneQuestion &question, QWidget *) {
                others = question.others;
                dones.append(question.item.key);
                return doneAnswer;
            };
            none.cancel = [this](const CancelQuestion &question, QWidget *) {
                cancels.append(question.item.key);
                return cancelAnswer;
            };
            flow.setQuestions(none);
        }
        EditFlow::Outcome edit(const QString &key, ItemColumn column, const QVariant &value)
        {
            return flow.perform(ItemEdit::request(item(key), column, value));
        }
        [[nodiscard]] const Item &item(const QString &key) const { return *findItem(store.portfolio(), key); }

        QWidget window;
        MemoryStore store;
        Editor editor;
        EditFlow flow;
        Changes recorded;
        QStringList plans;
        QStringList dones;
        QStringList cancels;
        int others = 0;
        std::optional<PlanAnswer> planAnswer;
        std::optional<DoneAnswer> doneAnswer;
        std::optional<QString> cancelAnswer;
    };
    static QVariant dateValue(const QString &edtf)
    {
        return QVariant::fromValue(std::optional<PartialDate>(*PartialDate::fromEdtf(edtf, edtf)));
    }
    template<typename T>
    static T *named(const QWidget &parent, const QString &name)
    {
        for (T *widget : parent.findChildren<T *>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    static QString problemOf(const QWidget &dialog, const QString &name)
    {
        for (const FormField *field : dialog.findChildren<FormField *>())
            if (field->name() == name)
                return field->problem();
        return {};
    }

private slots:
    void initTestCase() { useWindowFont(); }

    void asksWhyAPlannedDateMoves()
    {
        Desk desk;
        desk.planAnswer = PlanDecision{u"Personal fehlt"_s, u"SF"_s, QDate(2026, 4, 1), {}};
        QCOMPARE(desk.edit(u"KI-06"_s, ItemColumn::Planned, dateValue(u"2026-06-30"_s)),
                 EditFlow::Outcome::Recorded);
        QCOMPARE(desk.plans, QStringList{u"KI-06"_s});
        QCOMPARE(desk.recorded.front().reason, u"Personal fehlt"_s);
        QCOMPARE(desk.item(u"KI-06"_s).planDecision->decidedBy, u"SF"_s);
        QCOMPARE(desk.item(u"KI-06"_s).planned->latest(), QDate(2026, 6, 30));
    }

    void aFirstDateNeedsNoReason()
    {
        Desk desk;
        QVERIFY(!desk.item(u"DBA-07"_s).planned);
        desk.edit(u"DBA-07"_s, ItemColumn::Planned, dateValue(u"2026-06-30"_s));
        QVERIFY(desk.plans.isEmpty());
        QVERIFY(desk.item(u"DBA-07"_s).planned);
    }

    void evenTheFirstDeadlineOfTheSenateIsDecided()
    {
        Desk desk;
        QVERIFY(!desk.item(u"B-3"_s).planned);
        const QVariant wished = dateValue(u"2027-12-01"_s);
        QCOMPARE(desk.edit(u"B-3"_s, ItemColumn::Planned, wished), EditFlow::Outcome::Dropped);
        QCOMPARE(desk.plans, QStringList{u"B-3"_s});
        PlanDecision decision{u"Beschluss"_s, u"Senat"_s, QDate(2026, 3, 24), {}};
        decision.number = 3;
        desk.planAnswer = decision;
        QCOMPARE(desk.edit(u"B-3"_s, ItemColumn::Planned, wished), EditFlow::Outcome::Recorded);
        QVERIFY(desk.item(u"B-3"_s).planDecision == decision);
    }
    void noAnswerDropsTheChange_data()
    {
        QTest::addColumn<ItemColumn>("column");
        QTest::addColumn<QVariant>("value");
        QTest::addRow("planned") << ItemColumn::Planned << dateValue(u"2026-06-30"_s);
        QTest::addRow("done") << ItemColumn::Progress << QVariant(int(Progress::Done));
        QTest::addRow("cancelled") << ItemColumn::Progress << QVariant(int(Progress::Cancelled));
    }
    void noAnswerDropsTheChange()
    {
        QFETCH(ItemColumn, column);
        QFETCH(QVariant, value);
        Desk desk;
        const Item before = desk.item(u"KI-06"_s);
        QCOMPARE(desk.edit(u"KI-06"_s, column, value), EditFlow::Outcome::Dropped);
        QVERIFY(desk.item(u"KI-06"_s) == before);
        QCOMPARE(desk.editor.steps(), 0);
    }

    void whatIsNoLongerDoneHasNoCompletionDate()
    {
        Desk desk;
        const QSignalSpy said(&desk.editor, &Editor::performed);
        const PartialDate day = PartialDate::day({2026, 3, 30});
        desk.doneAnswer = DoneAnswer{day, {}};
        desk.edit(u"KI-06"_s, ItemColumn::Progress, int(Progress::Done));
        QVERIFY(desk.item(u"KI-06"_s).actual == day);
        desk.edit(u"KI-06"_s, ItemColumn::Progress, int(Progress::InProgress));
        QVERIFY(!desk.item(u"KI-06"_s).actual);
        QVERIFY2(said.last().first().toString().contains(u"completion date"_s),
                 qPrintable(said.last().first().toString()));
        QVERIFY(!desk.editor.undoText().contains(u"completion date"_s));
        desk.editor.undo();
        QVERIFY(desk.item(u"KI-06"_s).actual == day);
    }

    void whatIsNoLongerCancelledHasNoReason()
    {
        Desk desk;
        const QSignalSpy said(&desk.editor, &Editor::performed);
        desk.cancelAnswer = u"entfällt"_s;
        desk.edit(u"KI-06"_s, ItemColumn::Progress, int(Progress::Cancelled));
        QCOMPARE(desk.item(u"KI-06"_s).cancelReason, u"entfällt"_s);
        desk.edit(u"KI-06"_s, ItemColumn::Progress, int(Progress::InProgress));
        QVERIFY(desk.item(u"KI-06"_s).cancelReason.isEmpty());
        QVERIFY2(said.last().first().toString().contains(u"cancellation"_s),
                 qPrintable(said.last().first().toString()));
    }

    void aRequestedExtensionLeavesTheDeadline()
    {
        Desk desk;
        const std::optional<PartialDate> decided = desk.item(u"B-2"_s).planned;
        const PartialDate wished = *PartialDate::fromEdtf(u"30.06.2026"_s, u"2026-06-30"_s);
        desk.planAnswer = DeadlineRequest{wished, u"SF"_s, QDate(2026, 4, 1), u"Abstimmung dauert"_s};
        desk.edit(u"B-2"_s, ItemColumn::Planned, dateValue(u"2026-06-30"_s));
        QVERIFY(desk.item(u"B-2"_s).planned == decided);
        QVERIFY(desk.item(u"B-2"_s).deadlineRequest->wished == wished);
        QCOMPARE(
            desk.editor.undoText(),
            u"Extension for %1 requested"_s.arg(Wording::resolutionName(desk.item(u"B-2"_s), uiLanguage())));
        // Decided later: the request is answered.
        desk.planAnswer = PlanDecision{u"beschlossen"_s, u"Senat"_s, QDate(2026, 4, 28), 7};
        desk.edit(u"B-2"_s, ItemColumn::Planned, dateValue(u"2026-06-30"_s));
        QVERIFY(!desk.item(u"B-2"_s).deadlineRequest);
        QCOMPARE(*desk.item(u"B-2"_s).planDecision->number, 7);
    }

    void oneAnswerHoldsForAllOfARequest()
    {
        Desk desk;
        desk.doneAnswer = DoneAnswer{PartialDate::day({2026, 4, 1}), Evidence{u"Vermerk"_s, {}, {}, {}, {}}};
        ChangeRequest request{u"two"_s, {}};
        for (const QString &key : {u"KI-06"_s, u"KI-07"_s})
            request.changes.push_back(
                ItemEdit::request(desk.item(key), ItemColumn::Progress, int(Progress::Done)).changes.front());
        QCOMPARE(desk.flow.perform(request), EditFlow::Outcome::Recorded);
        QCOMPARE(desk.dones.size(), 1);
        QCOMPARE(desk.others, 1);
        for (const QString &key : {u"KI-06"_s, u"KI-07"_s}) {
            QCOMPARE(desk.item(key).actual->latest(), QDate(2026, 4, 1));
            QCOMPARE(desk.item(key).evidence.back().text, u"Vermerk"_s);
        }
        QCOMPARE(desk.editor.steps(), 1);
    }

    void undoAsksNothing()
    {
        Desk desk;
        desk.cancelAnswer = u"entfällt"_s;
        desk.edit(u"KI-06"_s, ItemColumn::Progress, int(Progress::Cancelled));
        QCOMPARE(desk.item(u"KI-06"_s).cancelReason, u"entfällt"_s);
        desk.editor.undo();
        desk.editor.redo();
        QCOMPARE(desk.cancels.size(), 1);
        QCOMPARE(desk.item(u"KI-06"_s).progress, Progress::Cancelled);
    }

    void saysAtTheFieldWhatIsMissing()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        PlanQuestion question{*seed->item(u"KI-06"_s),
                              PartialDate::day({2026, 6, 30}),
                              seed->today,
                              {u"SF"_s, u"SK"_s},
                              false,
                              0};
        PlanDialog dialog(question, nullptr);
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(problemOf(dialog, u"Reason"_s), u"A reason is needed."_s);
        QVERIFY(!problemOf(dialog, u"Decided by"_s).isEmpty());
        named<QLineEdit>(dialog, u"Reason"_s)->setText(u"weil"_s);
        QVERIFY(problemOf(dialog, u"Reason"_s).isEmpty());
        dialog.findChild<QComboBox *>()->setCurrentText(u"SK"_s);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const auto answer = std::get<PlanDecision>(dialog.answer());
        QVERIFY((answer == PlanDecision{u"weil"_s, u"SK"_s, QDate(2026, 4, 1), {}}));
        QVERIFY(silentStops(dialog).isEmpty());
    }

    void theSenateNamesSessionAndNumber()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        PlanQuestion question{
            *seed->item(u"B-2"_s), PartialDate::day({2026, 6, 30}), seed->today, {u"Senat"_s}, true, 0};
        PlanDialog dialog(question, nullptr);
        dialog.show();
        named<QLineEdit>(dialog, u"Reason"_s)->setText(u"weil"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        named<QLineEdit>(dialog, u"Session of the Senate"_s)->setText(u"31.03.2026"_s);
        named<QLineEdit>(dialog, u"Number of the decision (Ziffer)"_s)->setText(u"7"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QVERIFY((std::get<PlanDecision>(dialog.answer())
                 == PlanDecision{u"weil"_s, u"The Senate"_s, QDate(2026, 3, 31), 7}));
        // Or nobody has decided yet.
        dialog.show();
        dialog.findChildren<QRadioButton *>().at(1)->setChecked(true);
        dialog.findChild<QComboBox *>()->setCurrentText(u"SF"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QVERIFY((std::get<DeadlineRequest>(dialog.answer())
                 == DeadlineRequest{*question.wished, u"SF"_s, QDate(2026, 4, 1), u"weil"_s}));
    }

    void theOtherAnswerHasNoOldFaults()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        PlanDialog dialog(
            {*seed->item(u"B-2"_s), PartialDate::day({2026, 6, 30}), seed->today, {u"Senat"_s}, true, 0},
            nullptr);
        dialog.show();
        const auto notes = [&dialog] {
            QStringList shown;
            for (const auto *note : dialog.findChildren<MarkedNote *>())
                if (note->isVisible())
                    shown.append(note->accessibleName());
            return shown;
        };
        const auto before = notes();
        dialog.accept();
        QVERIFY(notes().size() > before.size());
        const auto choices = dialog.findChildren<QRadioButton *>();
        choices.at(1)->setChecked(true);
        choices.at(0)->setChecked(true);
        QCOMPARE(notes().size(), before.size());
    }

    void nobodyHasDecidedTomorrow()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        for (const bool bySenate : {true, false}) {
            PlanQuestion question{*seed->item(bySenate ? u"B-2"_s : u"KI-06"_s),
                                  PartialDate::day({2026, 6, 30}),
                                  seed->today,
                                  {u"SF"_s},
                                  bySenate,
                                  0,
                                  seed->portfolio->senateCalendar};
            PlanDialog dialog(question, nullptr);
            dialog.show();
            const QString day = bySenate ? u"Session of the Senate"_s : u"Decided on"_s;
            named<QLineEdit>(dialog, u"Reason"_s)->setText(u"weil"_s);
            named<QLineEdit>(dialog, u"Number of the decision (Ziffer)"_s)->setText(u"1"_s);
            dialog.findChild<QComboBox *>()->setCurrentText(u"SF"_s);
            named<QLineEdit>(dialog, day)->setText(u"07.04.2026"_s);
            dialog.accept();
            QVERIFY(dialog.isVisible());
            QCOMPARE(problemOf(dialog, day), DecisionText::inFuture({2026, 4, 7}, uiLanguage()));
            if (bySenate) { // the day before the resolution itself
                named<QLineEdit>(dialog, day)->setText(u"06.10.2025"_s);
                dialog.accept();
                QVERIFY(dialog.isVisible() && !problemOf(dialog, day).isEmpty());
            }
            named<QLineEdit>(dialog, day)->setText(u"01.04.2026"_s); // a Wednesday: said, not refused
            dialog.accept();
            QVERIFY(!dialog.isVisible());
        }
    }

    void theKeyboardGoesDownTheFields_data()
    {
        QTest::addColumn<bool>("bySenate");
        QTest::newRow("the Senate") << true;
        QTest::newRow("anybody else") << false;
    }
    void theKeyboardGoesDownTheFields()
    {
        QFETCH(bool, bySenate);
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        PlanQuestion question{*seed->item(bySenate ? u"B-2"_s : u"KI-06"_s),
                              PartialDate::day({2026, 6, 30}),
                              seed->today,
                              {u"SF"_s},
                              bySenate,
                              0,
                              {}};
        PlanDialog dialog(question, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QStringList names;
        int lowest = -1;
        QWidget *start = dialog.focusWidget();
        QVERIFY(start);
        do {
            QWidget *stop = dialog.focusWidget();
            if (qobject_cast<QPushButton *>(stop))
                break;
            const int top = stop->mapTo(&dialog, QPoint()).y();
            QVERIFY2(top > lowest, qPrintable(stop->accessibleName()));
            lowest = top;
            names.append(stop->accessibleName());
            QTest::keyClick(stop, Qt::Key_Tab);
        } while (dialog.focusWidget() != start);
        QCOMPARE(names,
                 bySenate ? (QStringList{u"Session of the Senate"_s, u"Number of the decision (Ziffer)"_s,
                                         u"Reason"_s})
                          : (QStringList{u"Decided by"_s, u"Decided on"_s, u"Reason"_s}));
    }

    void offersTodayAndEvidence()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        DoneDialog dialog({*seed->item(u"KI-06"_s), seed->today, 0}, nullptr);
        QCOMPARE(dialog.answer().actual->latest(), QDate(2026, 4, 1));
        QVERIFY(!dialog.answer().evidence);
        named<QLineEdit>(dialog, u"Evidence"_s)->setText(u"Vermerk"_s);
        QCOMPARE(dialog.answer().evidence->text, u"Vermerk"_s);
        QVERIFY(silentStops(dialog).isEmpty());
        CancelDialog cancel({*seed->item(u"KI-06"_s), 0}, nullptr);
        cancel.show();
        cancel.accept();
        QVERIFY(cancel.isVisible());
        QVERIFY(silentStops(cancel).isEmpty());
    }
};
LENKUNGSSTAND_TEST(TestEditFlow)

#include "tst_editflow.moc"
