// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/stepsfixture.h"
#include "ui/dialogs/leadtimedialog.h"
#include "ui/dialogs/projectrequests.h"
#include "ui/dialogs/steprow.h"
#include "ui/fields/formfield.h"
#include "ui/support/typography.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// The steps of the office, and the one figure where there are none.
class TestLeadTimeDialog final : public QObject
{
    Q_OBJECT

    static SnapshotPtr seed(const LeadTime &leadTime = {})
    {
        auto snapshot = std::make_shared<Snapshot>(*seedWith(leadTime, april()));
        snapshot->person = u"Sekretariat"_s;
        return snapshot;
    }
    static QList<StepRow *> rows(const LeadTimeDialog &dialog)
    {
        QList<StepRow *> rows;
        for (StepRow *row : dialog.findChildren<StepRow *>())
            if (row->isVisibleTo(&dialog))
                rows.append(row);
        return rows;
    }
    static QLineEdit *lengthOf(const StepRow *row)
    {
        return qobject_cast<QLineEdit *>(row->daysField()->editor());
    }
    static void enter(const LeadTimeDialog &dialog, const QStringList &lengths)
    {
        const auto all = rows(dialog);
        for (qsizetype at = 0; at < lengths.size(); ++at)
            lengthOf(all.at(at))->setText(lengths.at(at));
    }
    static QPushButton *button(const QWidget &parent, const QString &name)
    {
        for (QPushButton *button : parent.findChildren<QPushButton *>())
            if (button->text() == name || button->accessibleName() == name)
                return button;
        return nullptr;
    }
    static QStringList names(const LeadTimeDialog &dialog)
    {
        QStringList names;
        for (const LeadTimeStep &step : dialog.leadTime().steps)
            names.append(step.name);
        return names;
    }
    static QStringList problems(const QWidget &dialog)
    {
        QStringList problems;
        for (const FormField *field : dialog.findChildren<FormField *>())
            if (!field->isHidden() && field->isEnabled() && !field->problem().isEmpty())
                problems.append(field->problem());
        return problems;
    }

private slots:
    void initTestCase() { useWindowFont(); }

    void offersTheNamesWithoutALength()
    {
        LeadTimeDialog dialog(seed(), nullptr);
        dialog.show();
        QStringList offered;
        for (const StepRow *row : rows(dialog)) {
            offered.append(row->name());
            QVERIFY(!row->hasLength());
        }
        QCOMPARE(offered,
                 (QStringList{u"Draft"_s, u"Agreement between the units"_s, u"Co-signing"_s,
                              u"Delivery to the Senatskanzlei"_s, u"State secretaries’ conference"_s}));
        QVERIFY(dialog.leadTime() == LeadTime()); // nothing is invented
        QVERIFY2(dialog.sum().contains(u"the one figure counts"_s), qPrintable(dialog.sum()));
        QVERIFY2(dialog.preview().contains(u"B-2"_s) && dialog.preview().contains(u"20.04.2026"_s)
                     && dialog.preview().contains(u"(Annahme)"_s),
                 qPrintable(dialog.preview()));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(silentStops(dialog), QStringList());
    }
    void showsTheStepThatWasAdded()
    {
        LeadTimeDialog dialog(seed(), nullptr);
        dialog.resize(dialog.width(), 640);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (int added = 0; added < 6; ++added) {
            button(dialog, u"Add a step"_s)->click();
            QTRY_COMPARE(rows(dialog).size(), 6 + added);
            QWidget *focus = dialog.focusWidget();
            QVERIFY(rows(dialog).constLast()->isAncestorOf(focus));
            QTRY_COMPARE(focus->visibleRegion().boundingRect(), focus->rect());
        }
    }
    void addsUpWhatIsEntered()
    {
        LeadTimeDialog dialog(seed(), nullptr);
        dialog.show();
        enter(dialog, {u"8"_s, u"5"_s, u"3"_s, u"3"_s, u"1"_s});
        QVERIFY2(dialog.sum().contains(u"20"_s), qPrintable(dialog.sum()));
        QCOMPARE(dialog.leadTime().days(), 20);
        QVERIFY(!dialog.leadTime().isAssumed());
        QVERIFY2(!dialog.preview().contains(u"(Annahme)"_s), qPrintable(dialog.preview()));
        QVERIFY2(dialog.preview().contains(u"Draft"_s), qPrintable(dialog.preview()));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        MemoryStore store(*seed()->portfolio, april());
        store.apply(OfficeRequests::leadTimeChanged({}, dialog.leadTime()).changes);
        QCOMPARE(store.snapshot()->policy.leadTime, 20);
        const LeadTimeDialog again(store.snapshot(), nullptr);
        QVERIFY(again.leadTime() == dialog.leadTime());
    }
    void theOneFigureStandsBackAndComesBack()
    {
        LeadTime confirmed = exampleSteps();
        confirmed.workingDays = 15;
        confirmed.confirmation = Confirmation{u"Leitung"_s, QDate(2026, 1, 2)};
        LeadTimeDialog dialog(seed(confirmed), nullptr);
        dialog.show();
        QVERIFY(dialog.leadTime() == confirmed);
        const auto figure = [&dialog] {
            for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
                if (edit->accessibleName() == "Working days in all, without steps"_L1)
                    return edit;
            return static_cast<QLineEdit *>(nullptr);
        };
        QVERIFY(figure() && !figure()->isEnabled());
        while (!rows(dialog).isEmpty())
            button(*rows(dialog).at(0)->parentWidget(), u"Remove"_s)->click();
        QVERIFY(figure()->isEnabled());
        QCOMPARE(dialog.leadTime().days(), 15);
        QVERIFY(dialog.leadTime().confirmation == confirmed.confirmation);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }
    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QStringList>("lengths");
        QTest::addColumn<int>("faults");
        QTest::addColumn<QString>("words");
        QTest::addRow("one without a length")
            << QStringList{u"8"_s, u"5"_s, u"3"_s, u"3"_s} << 1 << u"remove"_s;
        QTest::addRow("no figure") << QStringList{u"acht"_s, u"5"_s, u"3"_s, u"3"_s, u"1"_s} << 1
                                   << u"figure"_s;
        QTest::addRow("none at all") << QStringList{u"0"_s, u"5"_s, u"3"_s, u"3"_s, u"1"_s} << 1
                                     << u"1 to 250"_s;
        QTest::addRow("half a day") << QStringList{u"2,5"_s, u"5"_s, u"3"_s, u"3"_s, u"1"_s} << 1
                                    << u"whole"_s;
        QTest::addRow("more than a year")
            << QStringList{u"100"_s, u"100"_s, u"49"_s, u"1"_s, u"1"_s} << 1 << u"251"_s;
    }
    void saysWhatIsMissing()
    {
        QFETCH(QStringList, lengths);
        QFETCH(int, faults);
        QFETCH(QString, words);
        LeadTimeDialog dialog(seed(), nullptr);
        dialog.show();
        enter(dialog, lengths);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(problems(dialog).size(), faults);
        QVERIFY2(problems(dialog).constFirst().contains(words), qPrintable(problems(dialog).constFirst()));
        enter(dialog, {u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s}); // mended, if in another field
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }
    void saysNoSumOfHalfOfTheSteps_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addRow("no figure") << u"acht"_s;
        QTest::addRow("none at all") << u"0"_s;
        QTest::addRow("half a day") << u"2,5"_s;
    }
    void saysNoSumOfHalfOfTheSteps()
    {
        QFETCH(QString, entry);
        LeadTimeDialog dialog(seed(exampleSteps()), nullptr);
        dialog.show();
        const QString before = dialog.preview();
        const QString right = lengthOf(rows(dialog).at(1))->text();
        lengthOf(rows(dialog).at(1))->setText(entry);
        QVERIFY2(dialog.sum().contains(u"not known"_s), qPrintable(dialog.sum()));
        QVERIFY2(std::ranges::none_of(dialog.sum(), [](QChar each) { return each.isDigit(); }),
                 qPrintable(dialog.sum()));
        QVERIFY2(dialog.preview().contains(u"not known"_s) && dialog.preview().contains(u"B-2"_s),
                 qPrintable(dialog.preview())); // nor a day that follows from it
        lengthOf(rows(dialog).at(1))->setText(right);
        QVERIFY2(dialog.sum().contains(u"20"_s), qPrintable(dialog.sum()));
        QCOMPARE(dialog.preview(), before);
    }
    void ofTwoAreasOnlyOneScrolls_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<int>("height");
        for (const qreal scale : {1.0, 2.0})
            for (const int height : {420, 560, 640, 700, 750})
                QTest::addRow("%d %%, %d high", qRound(100 * scale), height) << scale << height;
    }
    void ofTwoAreasOnlyOneScrolls()
    {
        QFETCH(qreal, scale);
        QFETCH(int, height);
        QApplication::setFont(Typography::base(scale));
        const auto back = qScopeGuard([] { useWindowFont(); });
        LeadTimeDialog dialog(seed(exampleSteps()), nullptr);
        dialog.show();
        dialog.resize(dialog.width(), height);
        for (int steps = 5; steps < 12; ++steps) {
            for (int turn = 0; turn < 10; ++turn) // one layout asks the next
                QCoreApplication::processEvents();
            int scrolling = 0;
            for (const QScrollArea *area : dialog.findChildren<QScrollArea *>())
                scrolling += area->verticalScrollBar()->maximum() > 0 ? 1 : 0;
            QVERIFY2(scrolling < 2, qPrintable(u"with %1 steps, %2 high"_s.arg(steps).arg(dialog.height())));
            QVERIFY(scrolling == 1 || dialog.height() > 600);
            button(dialog, u"Add a step"_s)->click();
        }
    }
    void removingAStepGoesOnAtTheNext()
    {
        LeadTimeDialog dialog(seed(exampleSteps()), nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto remove = [&dialog](qsizetype at) {
            QPushButton *gone = button(*rows(dialog).at(at)->parentWidget(), u"Remove"_s);
            gone->setFocus();
            gone->click();
        };
        const auto nameIn = [&dialog](qsizetype at) { return rows(dialog).at(at)->nameField()->editor(); };
        remove(1);
        QCOMPARE(rows(dialog).size(), 4);
        QCOMPARE(dialog.focusWidget(), nameIn(1));
        remove(3); // the last one
        QCOMPARE(dialog.focusWidget(), nameIn(2));
        while (rows(dialog).size() > 1)
            remove(0);
        QCOMPARE(dialog.focusWidget(), nameIn(0));
        remove(0);
        QCOMPARE(dialog.focusWidget(), button(dialog, u"Add a step"_s));
    }
    void aStepNeedsAName()
    {
        LeadTimeDialog dialog(seed(exampleSteps()), nullptr);
        dialog.show();
        button(dialog, u"Add a step"_s)->click();
        QTRY_COMPARE(rows(dialog).size(), 6);
        lengthOf(rows(dialog).at(5))->setText(u"2"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(problems(dialog).size(), 1);
        rows(dialog).at(5)->show(u"Druck"_s, 2);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.leadTime().steps.back(), (LeadTimeStep{u"Druck"_s, 2}));
    }
    void stepsChangePlacesByKeysAndButtons()
    {
        LeadTimeDialog dialog(seed(exampleSteps()), nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto all = rows(dialog);
        QVERIFY(!button(*all.first()->parentWidget(), u"Move up"_s)->isEnabled());
        QVERIFY(!button(*all.last()->parentWidget(), u"Move down"_s)->isEnabled());
        lengthOf(all.first())->setFocus();
        QTest::keyClick(lengthOf(all.first()), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(dialog).mid(0, 2), (QStringList{u"Abstimmung"_s, u"Entwurf"_s}));
        QCOMPARE(dialog.focusWidget(), lengthOf(all.at(1))); // the focus goes along
        QTest::keyClick(lengthOf(all.at(1)), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(dialog).mid(0, 2), (QStringList{u"Entwurf"_s, u"Abstimmung"_s}));
        QPushButton *up = button(*all.last()->parentWidget(), u"Move up"_s);
        up->setFocus();
        up->click();
        QCOMPARE(names(dialog).mid(3), (QStringList{u"Staatsrätekonferenz"_s, u"Senatskanzlei"_s}));
        QCOMPARE(dialog.focusWidget(), button(*all.at(3)->parentWidget(), u"Move up"_s));
        QCOMPARE(dialog.leadTime().days(), 20);
        dialog.accept();
        QCOMPARE(silentStops(dialog), QStringList());
    }
    void theWholeFigureIsConfirmedBySomebody()
    {
        LeadTimeDialog dialog(seed(), nullptr);
        dialog.show();
        QLineEdit *days = nullptr;
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
            if (edit->accessibleName() == "Working days in all, without steps"_L1)
                days = edit;
        QVERIFY(days);
        for (const QString &wrong : {QString(), u"zehn"_s, u"2,5"_s, u"-1"_s, u"9999"_s}) {
            days->setText(wrong);
            dialog.accept();
            QVERIFY2(dialog.isVisible() && problems(dialog).size() == 1, qPrintable(wrong));
        }
        days->setText(u"15"_s);
        for (QComboBox *box : dialog.findChildren<QComboBox *>())
            if (box->accessibleName() == "This figure is"_L1)
                box->setCurrentIndex(1);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.leadTime().workingDays, 15);
        QVERIFY((dialog.leadTime().confirmation == Confirmation{u"Sekretariat"_s, april()}));
    }
};
LENKUNGSSTAND_TEST(TestLeadTimeDialog)

#include "tst_leadtimedialog.moc"
