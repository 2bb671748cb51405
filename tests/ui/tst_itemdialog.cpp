// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/item/itemdialog.h"
#include "ui/dialogs/itemrequests.h"
#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

class TestItemDialog final : public QObject
{
    Q_OBJECT

    struct Opened
    {
        Opened(ItemDialog::Mode mode, const Item &item)
            : dialog(
                mode, item, seedOn({2026, 4, 1}),
                [this](const Item &typed) {
                    handedIn = typed;
                    return outcome;
                },
                nullptr)
        {
            dialog.show();
        }
        template<typename T>
        T *named(const QString &name)
        {
            for (T *widget : dialog.findChildren<T *>())
                if (widget->accessibleName() == name)
                    return widget;
            return nullptr;
        }
        std::optional<Item> handedIn;
        ItemDialog::Outcome outcome{true, {}};
        ItemDialog dialog;
    };
    static const Portfolio &seed()
    {
        static const SnapshotPtr snapshot = seedOn({2026, 4, 1});
        return *snapshot->portfolio;
    }

private slots:
    void initTestCase() { useWindowFont(); }

    void whatOthersRecordedMeanwhileIsTheNextBase()
    {
        Item first = *findItem(seed(), u"KI-06"_s);
        Opened opened(ItemDialog::Mode::Edit, first);
        opened.named<QLineEdit>(u"Title"_s)->setText(u"Mine"_s);
        Item theirs = first;
        theirs.title = u"Theirs"_s;
        theirs.note = u"their note"_s;
        theirs.evidence.push_back({u"Protokoll"_s, {}, {}, {}, {}});
        theirs.reportedOn = QDate(2026, 3, 31);
        const QString said = opened.dialog.takeRecorded(&theirs);
        QCOMPARE(opened.dialog.error(), said);
        for (const QString &part : {u"Theirs"_s, u"Mine"_s, u"Anmerkung, Nachweis"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY(opened.dialog.base() == theirs);
        Item expected = theirs;
        expected.title = u"Mine"_s;
        QVERIFY(opened.dialog.item() == expected);
        QVERIFY(opened.dialog.takeRecorded(&theirs).isEmpty()); // once
        opened.dialog.accept(); // by a hand that was faster than the eye
        QVERIFY(!opened.handedIn);
        QCOMPARE(opened.dialog.error(), said);
        opened.dialog.accept();
        QVERIFY(opened.handedIn == expected);
        QVERIFY(opened.dialog.takeRecorded(nullptr).contains(u"deleted"_s));
    }

    void theArrowKeysLeaveOutHiddenPages()
    {
        const Opened opened(ItemDialog::Mode::Edit, *findItem(seed(), u"KI-07"_s)); // a task
        auto *bar = opened.dialog.findChild<QTabBar *>();
        QVERIFY(bar);
        bool hasHidden = false;
        for (int at = 0; at < bar->count(); ++at)
            hasHidden = hasHidden || !bar->isTabVisible(at);
        QVERIFY(hasHidden);
        for (const auto key : {Qt::Key_Right, Qt::Key_Left})
            for (int press = 0; press < bar->count(); ++press) {
                QTest::keyClick(bar, key);
                QVERIFY(bar->isTabVisible(bar->currentIndex()));
            }
    }

    void keysTurnTheTabsFromAField()
    {
        Opened opened(ItemDialog::Mode::Edit, *findItem(seed(), u"KI-07"_s)); // a task has hidden tabs
        QVERIFY(QTest::qWaitForWindowActive(&opened.dialog));
        const auto *tabs = opened.dialog.findChild<QTabWidget *>();
        const auto press = [&opened](Qt::Key key, Qt::KeyboardModifiers with) {
            QTest::keyClick(opened.dialog.focusWidget(), key, with);
        };
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        press(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(tabs->currentIndex() > 1 && tabs->isTabVisible(tabs->currentIndex()));
        press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 0);
        press(Qt::Key_PageUp, Qt::ControlModifier); // round
        QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
    }

    void theTabWithTheFocusHasARing()
    {
        LenkungsstandStyle style;
        Opened opened(ItemDialog::Mode::Edit, *findItem(seed(), u"KI-07"_s));
        QVERIFY(QTest::qWaitForWindowActive(&opened.dialog));
        auto *bar = opened.dialog.findChild<QTabBar *>();
        bar->setStyle(&style);
        const QColor accent = Theme::current().accent;
        const auto edge = [bar] {
            const QRect tab = bar->tabRect(bar->currentIndex());
            return bar->grab().toImage().pixelColor(tab.left() + 1, tab.center().y());
        };
        QVERIFY(!bar->hasFocus());
        QVERIFY(edge() != accent);
        bar->setFocus(Qt::BacktabFocusReason);
        QVERIFY(bar->hasFocus());
        QCOMPARE(edge(), accent);
    }

    void showsAndReturnsEveryItemUnchanged()
    {
        for (const Item &item : seed().items) {
            const Opened opened(ItemDialog::Mode::Edit, item);
            QVERIFY2(opened.dialog.item() == item, qPrintable(item.key));
        }
    }

    void proposesTheNextNumber_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<ItemKind>("kind");
        QTest::addColumn<QString>("key");
        QTest::addRow("task") << u"KI"_s << ItemKind::Task << u"KI-15"_s;
        QTest::addRow("measure") << u"PAKT"_s << ItemKind::Measure << u"M-78"_s;
        QTest::addRow("resolution") << u"LENKU"_s << ItemKind::Resolution << u"B-7"_s;
        QTest::addRow("first") << u"NEU"_s << ItemKind::Milestone << u"NEU-01"_s;
    }
    void proposesTheNextNumber()
    {
        QFETCH(QString, project);
        QFETCH(ItemKind, kind);
        QFETCH(QString, key);
        QCOMPARE(ItemRequests::nextKey(seed(), project, kind), key);
    }

    void theProposalFollowsKindAndProject()
    {
        Opened opened(ItemDialog::Mode::Create, ItemRequests::fresh(seed(), u"KI"_s));
        auto *key = opened.named<QLineEdit>(u"No."_s);
        QCOMPARE(key->text(), u"KI-15"_s);
        auto *kind = opened.named<QComboBox>(u"Kind"_s);
        kind->setCurrentIndex(kind->findData(int(ItemKind::Resolution)));
        QCOMPARE(key->text(), u"B-7"_s);
        key->setText(u"X-1"_s);
        kind->setCurrentIndex(kind->findData(int(ItemKind::Task)));
        QCOMPARE(key->text(), u"X-1"_s);
    }

    void saysWhatIsMissing()
    {
        Opened opened(ItemDialog::Mode::Create, ItemRequests::fresh(seed(), u"KI"_s));
        opened.dialog.accept();
        QVERIFY(opened.dialog.isVisible() && !opened.handedIn);
        opened.named<QLineEdit>(u"Title"_s)->setText(u"Neues Ziel"_s);
        opened.named<QLineEdit>(u"No."_s)->setText(u"KI-06"_s);
        opened.dialog.accept();
        QVERIFY(opened.dialog.isVisible() && !opened.handedIn);
        opened.named<QLineEdit>(u"No."_s)->setText(u"KI-99"_s);
        // The tab of the field that is wrong comes up.
        opened.named<QLineEdit>(u"Forecast"_s)->setText(u"5/x/26"_s);
        opened.dialog.accept();
        QVERIFY(!opened.handedIn);
        QCOMPARE(opened.dialog.findChild<QTabWidget *>()->currentIndex(), 1);
        opened.named<QLineEdit>(u"Forecast"_s)->setText(u"Q4 2026"_s);
        opened.dialog.accept();
        QVERIFY(opened.handedIn && !opened.dialog.isVisible());
        QCOMPARE(opened.handedIn->key, u"KI-99"_s);
        QCOMPARE(opened.handedIn->forecast->edtf(), u"2026-36"_s);
    }

    void aNumberOfAnotherMeasureIsRefused()
    {
        Portfolio portfolio = seed();
        for (const char *key : {"M-06", "M-08"}) // an older file may hold it twice
            std::ranges::find(portfolio.items, QString::fromLatin1(key), &Item::key)
                ->measure->catalogueNumber = u"77a"_s;
        std::optional<Item> handedIn;
        const auto submit = [&handedIn](const Item &typed) {
            handedIn = typed;
            return ItemDialog::Outcome{true, {}};
        };
        const SnapshotPtr snapshot = MemoryStore(portfolio, {2026, 4, 1}).snapshot();
        ItemDialog dialog(ItemDialog::Mode::Edit, *findItem(portfolio, u"M-07"_s), snapshot, submit, nullptr);
        dialog.show();
        const auto fields = dialog.findChildren<QLineEdit *>();
        const auto number = std::ranges::find(fields, u"Number in the catalogue"_s, &QWidget::accessibleName);
        QVERIFY(number != fields.end());
        (*number)->setText(u"77A"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible() && !handedIn);
        (*number)->setText(u"78"_s);
        dialog.accept();
        QCOMPARE(handedIn->measure->catalogueNumber, u"78"_s);
        ItemDialog other(ItemDialog::Mode::Edit, *findItem(portfolio, u"M-08"_s), snapshot, submit, nullptr);
        other.accept();
        QCOMPARE(handedIn->key, u"M-08"_s);
    }

    void staysOpenWithTheReasonWhenItIsRefused()
    {
        Opened opened(ItemDialog::Mode::Edit, *findItem(seed(), u"KI-06"_s));
        opened.outcome = {false, u"refused because"_s};
        opened.dialog.accept();
        QVERIFY(opened.dialog.isVisible());
        QCOMPARE(opened.dialog.error(), u"refused because"_s);
    }

    void showsOnlyTheTabsOfItsKind()
    {
        Opened opened(ItemDialog::Mode::Edit, *findItem(seed(), u"B-2"_s));
        auto *tabs = opened.dialog.findChild<QTabWidget *>();
        QVERIFY(tabs->isTabVisible(2) && !tabs->isTabVisible(3));
        opened.named<QComboBox>(u"Kind"_s)->setCurrentIndex(
            opened.named<QComboBox>(u"Kind"_s)->findData(int(ItemKind::Measure)));
        QVERIFY(!tabs->isTabVisible(2) && tabs->isTabVisible(3));
        QVERIFY(!opened.dialog.item().resolution && opened.dialog.item().measure);
    }

    void fitsASmallScreenAndSpeaks()
    {
        for (const QString &key : {u"B-2"_s, u"M-03"_s, u"KI-06"_s}) {
            Opened opened(ItemDialog::Mode::Edit, *findItem(seed(), key));
            auto *tabs = opened.dialog.findChild<QTabWidget *>();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QCoreApplication::processEvents();
                QVERIFY(opened.dialog.width() <= 1366 && opened.dialog.height() <= 720);
                QVERIFY2(silentStops(opened.dialog).isEmpty(),
                         qPrintable(silentStops(opened.dialog).join(u' ')));
            }
        }
    }

    void oneValueAloneNamesItsField()
    {
        const Item before = *findItem(seed(), u"KI-01"_s);
        Item after = before;
        after.planned = PartialDate::day({2026, 12, 1});
        QCOMPARE(ItemRequests::edit(before, after).name.text(), u"Date of KI-01 changed"_s);
        after.title = u"Anders"_s;
        const ChangeRequest both = ItemRequests::edit(before, after);
        QCOMPARE(both.name.text(), u"KI-01 changed"_s);
        QVERIFY(both.changes.front().after == Record(after));
        after = before;
        after.note = u"Notiz"_s;
        QCOMPARE(ItemRequests::edit(before, after).name.text(), u"KI-01 changed"_s);
    }

    void aDuplicateIsNotWhatHasBecomeOfIt()
    {
        const Item copy = ItemRequests::duplicate(seed(), *findItem(seed(), u"KI-01"_s));
        QCOMPARE(copy.key, u"KI-15"_s);
        QCOMPARE(copy.progress, Progress::NotStarted);
        QVERIFY(!copy.actual && copy.evidence.empty());
        QCOMPARE(copy.title, findItem(seed(), u"KI-01"_s)->title);
    }

    void aSurveyStaysWithoutTheItemThatIsDeleted()
    {
        Portfolio portfolio = seed();
        const Survey survey{u"survey-1"_s,
                            u"pakt"_s,
                            QDate(2026, 3, 1),
                            {},
                            {{{}, QDate(2026, 3, 1), {}, false}},
                            {{u"M-01"_s, {}, u"1"_s}, {u"M-02"_s, {}, u"1"_s}}};
        portfolio.surveys.push_back(survey);
        const auto references = ItemRequests::referencesTo(portfolio, {u"M-01"_s});
        QCOMPARE(references.surveys, 1);
        MemoryStore store(portfolio, {2026, 4, 1});
        const ChangeRequest request = ItemRequests::deletion(portfolio, {u"M-01"_s});
        store.apply(request.changes);
        QCOMPARE(store.portfolio().surveys.front().items.size(), 1u);
        QVERIFY(validate(store.portfolio()));
        store.apply(reversed(request.changes, {}, {}));
        QVERIFY(store.portfolio().surveys.front() == survey);
        const DeleteDialog dialog({{u"M-01"_s}, {}, references}, nullptr);
        QVERIFY2(dialog.accessibleDescription().contains(u"survey"_s),
                 qPrintable(dialog.accessibleDescription()));
    }

    void deletesWithEverythingThatNamesIt()
    {
        Portfolio portfolio = seed();
        portfolio.statusNotes.push_back(
            {u"S-1"_s, u"KI-06"_s, {}, u"SF"_s, QDate(2026, 3, 1), u"Text"_s, {}});
        const auto references = ItemRequests::referencesTo(portfolio, {u"KI-06"_s});
        QVERIFY(references.dependents.contains(u"B-2"_s));
        QCOMPARE(references.notes, 1);
        MemoryStore store(portfolio, {2026, 4, 1});
        const ChangeRequest request = ItemRequests::deletion(portfolio, {u"KI-06"_s});
        store.apply(request.changes);
        QVERIFY(!findItem(store.portfolio(), u"KI-06"_s));
        QVERIFY(validate(store.portfolio()));
        store.apply(reversed(request.changes, {}, {}));
        QVERIFY(*findItem(store.portfolio(), u"B-2"_s) == *findItem(portfolio, u"B-2"_s));
        const DeleteDialog dialog({{u"KI-06"_s}, u"Roadmap"_s, references}, nullptr);
        QVERIFY2(dialog.accessibleDescription().contains(u"B-2"_s),
                 qPrintable(dialog.accessibleDescription()));
    }
};
LENKUNGSSTAND_TEST(TestItemDialog)

#include "tst_itemdialog.moc"
