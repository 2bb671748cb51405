// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/commands/itemedit.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/donedialog.h"
#include "ui/dialogs/editflow.h"
#include "ui/dialogs/plandialog.h"
#include "ui/support/uilanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

/// What was answered for a change that could not be written stands in the question when it is tried again.
class TestTriedAgain final : public QObject
{
    Q_OBJECT

    static QDate day() { return {2026, 4, 1}; }

    struct Office
    {
        Office()
            : store(*seedOn(day())->portfolio, day())
            , editor([this](const Changes &changes) -> Result<Changes> {
                if (locked)
                    return Error{Error::Code::Busy, u"locked"_s, u"portfolio.sqlite"_s};
                store.apply(changes);
                return changes;
            })
            , flow(editor, &window)
        {
            flow.setSnapshot(store.snapshot());
            EditQuestions questions;
            questions.plan = [this](const PlanQuestion &question, QWidget *) {
                plans.push_back(question.earlier);
                return std::optional(plan);
            };
            questions.done = [this](const DoneQuestion &question, QWidget *) {
                dones.push_back(question.earlier);
                return std::optional(
                    DoneAnswer{PartialDate::day(day()), Evidence{u"Vermerk"_s, {}, {}, {}, {}}});
            };
            questions.cancel = [this](const CancelQuestion &question, QWidget *) {
                cancels.append(question.earlier);
                return std::optional(u"entfällt"_s);
            };
            flow.setQuestions(questions);
        }
        EditFlow::Outcome edit(const QString &key, ItemColumn column, const QVariant &value)
        {
            return flow.perform(ItemEdit::request(*findItem(store.portfolio(), key), column, value));
        }

        QWidget window;
        MemoryStore store;
        bool locked = true;
        Editor editor;
        EditFlow flow;
        PlanAnswer plan = PlanDecision{u"Personal fehlt"_s, u"SF"_s, day(), {}};
        std::vector<std::optional<PlanAnswer>> plans;
        std::vector<std::optional<DoneAnswer>> dones;
        QStringList cancels;
    };

    static QVariant june()
    {
        return QVariant::fromValue(std::optional<PartialDate>(PartialDate::day({2026, 6, 30})));
    }

private slots:
    void initTestCase() { useWindowFont(); }

    void theAnswersAboutADateComeBack()
    {
        Office office;
        QCOMPARE(office.edit(u"KI-06"_s, ItemColumn::Planned, june()), EditFlow::Outcome::Failed);
        office.locked = false;
        QCOMPARE(office.edit(u"KI-07"_s, ItemColumn::Planned, june()), EditFlow::Outcome::Recorded);
        office.locked = true;
        QCOMPARE(office.edit(u"KI-06"_s, ItemColumn::Planned, june()), EditFlow::Outcome::Failed);
        office.locked = false;
        QCOMPARE(office.edit(u"KI-06"_s, ItemColumn::Planned, june()), EditFlow::Outcome::Recorded);
        QCOMPARE(office.plans.size(), 4u);
        QVERIFY(!office.plans[0] && !office.plans[1]); // asked for the first time, and about another item
        QVERIFY(!office.plans[2]); // something was recorded since
        QVERIFY(office.plans[3] == std::optional(office.plan));
    }

    void theAnswersAboutTheProgressComeBack()
    {
        Office office;
        for (int attempt = 0; attempt < 2; ++attempt) {
            office.edit(u"KI-06"_s, ItemColumn::Progress, int(Progress::Done));
            office.edit(u"KI-07"_s, ItemColumn::Progress, int(Progress::Cancelled));
        }
        QVERIFY(!office.dones[0] && office.dones[1]);
        QCOMPARE(office.dones[1]->evidence->text, u"Vermerk"_s);
        QCOMPARE(office.cancels, (QStringList{QString(), u"entfällt"_s}));
    }

    void theDialogsShowThem()
    {
        const SnapshotPtr seed = seedOn(day());
        const auto answerTo = [&seed](const QString &key, const PlanAnswer &earlier) {
            PlanQuestion question{
                *seed->item(key), PartialDate::day({2026, 6, 30}), seed->today, {}, false, 0, {}};
            question.bySenate = key == "B-2"_L1;
            question.earlier = earlier;
            return PlanDialog(question, nullptr).answer();
        };
        const PlanAnswer decided = PlanDecision{u"Personal fehlt"_s, u"SF"_s, QDate(2026, 3, 30), {}};
        QVERIFY(answerTo(u"KI-06"_s, decided) == decided);
        const PlanAnswer bySenate = PlanDecision{u"Abstimmung"_s, u"The Senate"_s, QDate(2026, 3, 31), 4};
        QVERIFY(answerTo(u"B-2"_s, bySenate) == bySenate);
        const PlanAnswer asked =
            DeadlineRequest{PartialDate::day({2026, 6, 30}), u"SF"_s, QDate(2026, 3, 30), u"Abstimmung"_s};
        QVERIFY(answerTo(u"B-2"_s, asked) == asked);
        const Evidence evidence{u"Vermerk"_s, u"https://example.org"_s, u"02-12/3"_s, QDate(2026, 3, 30), {}};
        const DoneAnswer done{PartialDate::day({2026, 3, 29}), evidence};
        const DoneAnswer shown =
            DoneDialog({*seed->item(u"KI-06"_s), seed->today, 0, done}, nullptr).answer();
        QCOMPARE(shown.actual->latest(), QDate(2026, 3, 29));
        QVERIFY(shown.evidence == std::optional(evidence));
        QCOMPARE(CancelDialog({*seed->item(u"KI-06"_s), 0, u"entfällt"_s}, nullptr).answer(), u"entfällt"_s);
    }

    void changingTogetherGoesOnFromWhatIsRecordedNow()
    {
        const SnapshotPtr seed = seedOn(day());
        MemoryStore store(*seed->portfolio, day());
        BulkDialog dialog({*seed->item(u"KI-06"_s), *seed->item(u"KI-07"_s)},
                          UnitInput::choicesOf(*seed->portfolio, seed->today, uiLanguage()), nullptr);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(box->text() == u"Note"_s);
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
            if (field->accessibleName() == u"Note"_s)
                field->setText(u"gemeinsam"_s);
        Change change;
        change.before = *seed->item(u"KI-06"_s);
        Item other = *seed->item(u"KI-06"_s);
        other.title = u"Von anderen"_s;
        change.after = other;
        Change gone;
        gone.before = *seed->item(u"KI-07"_s);
        store.apply({change, gone});
        dialog.takeRecorded(*store.snapshot());
        const Changes changes = dialog.request().changes;
        QCOMPARE(changes.size(), std::size_t(1));
        const Item &after = std::get<Item>(*changes.front().after);
        QCOMPARE(after.title, u"Von anderen"_s);
        QCOMPARE(after.note, u"gemeinsam"_s);
    }

    void enterKeepsTheNameThatStandsThere()
    {
        const SnapshotPtr seed = seedOn(day());
        PlanQuestion question{*seed->item(u"KI-06"_s),
                              PartialDate::day({2026, 6, 30}),
                              seed->today,
                              {u"SF"_s, u"SK"_s},
                              false,
                              0,
                              {}};
        question.earlier = PlanDecision{u"Personal fehlt"_s, u"Frau Z"_s, day(), {}};
        PlanDialog dialog(question, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *by = dialog.findChild<QComboBox *>()->lineEdit();
        QVERIFY(by->hasFocus());
        by->selectAll();
        QTest::keyClick(by, Qt::Key_Return);
        QCOMPARE(std::get<PlanDecision>(dialog.answer()).decidedBy, u"Frau Z"_s);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }
};

LENKUNGSSTAND_TEST(TestTriedAgain)
#include "tst_triedagain.moc"
