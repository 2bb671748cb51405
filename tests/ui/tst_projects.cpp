// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/commands/recordrequests.h"
#include "ui/dialogs/indicatordialog.h"
#include "ui/dialogs/projectdialog.h"
#include "ui/dialogs/projectrequests.h"
#include "ui/dialogs/projectsdialog.h"
#include "ui/fields/formfield.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// Projects, what a person judges about them, and their indicators.
class TestProjects final : public QObject
{
    Q_OBJECT

    static MemoryStore seeded() { return MemoryStore(*seedOn({2026, 4, 1})->portfolio, {2026, 4, 1}); }
    static Project projectNamed(const QString &key)
    {
        return *findProject(*seedOn({2026, 4, 1})->portfolio, key);
    }
    template<typename T>
    static T *named(const QWidget &parent, const QString &name)
    {
        T *found = nullptr;
        for (T *widget : parent.findChildren<T *>())
            if (widget->accessibleName() == name)
                found = widget; // the last of them
        return found;
    }
    static QStringList problems(const QWidget &dialog)
    {
        QStringList problems;
        for (const FormField *field : dialog.findChildren<FormField *>())
            if (!field->isHidden() && !field->problem().isEmpty())
                problems.append(field->problem());
        return problems;
    }

private slots:
    void initTestCase() { useWindowFont(); }
    void cleanup() { setUiLanguage(Language::Code::English); }
    void cleanupTestCase() { setUiLanguage(Language::Code::German); }

    void aNewProjectNeedsAFreeKeyAndATitle()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        ProjectDialog dialog(ProjectDialog::Mode::Create, {}, seed, nullptr);
        dialog.show();
        for (const QString &key : {QString(), u"KI"_s, u"k i"_s}) {
            named<QLineEdit>(dialog, u"Key"_s)->setText(key);
            named<QLineEdit>(dialog, u"Title"_s)->setText(u"Neues Vorhaben"_s);
            dialog.accept();
            QVERIFY2(dialog.isVisible(), qPrintable(key));
            QCOMPARE(problems(dialog).size(), 1);
        }
        named<QLineEdit>(dialog, u"Key"_s)->setText(u"NEU"_s);
        named<QLineEdit>(dialog, u"Number"_s)->setText(u"1"_s); // that of BA
        dialog.accept();
        QVERIFY2(dialog.isVisible() && problems(dialog).value(0).contains(u"BA"_s),
                 qPrintable(problems(dialog).join(u'\n')));
        named<QLineEdit>(dialog, u"Number"_s)->setText(u"6"_s);
        named<QLineEdit>(dialog, u"Title"_s)->clear();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        named<QLineEdit>(dialog, u"Title"_s)->setText(u"Neues Vorhaben"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.project().key, u"NEU"_s);
        QCOMPARE(dialog.project().number, std::optional(6));
        QCOMPARE(silentStops(dialog), QStringList());
    }

    void aCopyIsWhatItIsNotWhatBecameOfIt()
    {
        MemoryStore store = seeded();
        Project project = projectNamed(u"KI"_s);
        project.impediment = u"Personal fehlt"_s;
        const Project copy = ProjectRequests::duplicate(store.portfolio(), project);
        QCOMPARE(copy.key, u"KI-2"_s);
        QCOMPARE(copy.title, project.title);
        QVERIFY(copy.units == project.units);
        QVERIFY(!copy.number && copy.impediment.isEmpty() && copy.source == SourceRef());
        store.apply(ProjectRequests::created(copy).changes);
        QCOMPARE(ProjectRequests::duplicate(store.portfolio(), project).key, u"KI-3"_s);
    }

    void aProjectGoesOnlyWhenNothingHangsOnIt()
    {
        MemoryStore store = seeded();
        const QString why = ProjectRequests::whyNotDeleted(store.portfolio(), u"KI"_s, uiLanguage());
        for (const QString &words : {u"KI-01"_s, u"item"_s, u"1 assessment"_s})
            QVERIFY2(why.contains(words), qPrintable(why));
        QVERIFY(ProjectRequests::whyNotDeleted(store.portfolio(), u"BA"_s, uiLanguage())
                    .contains(u"indicator"_s));
        Project project;
        project.key = u"NEU"_s;
        project.title = u"Neu"_s;
        store.apply(ProjectRequests::created(project).changes);
        QCOMPARE(ProjectRequests::whyNotDeleted(store.portfolio(), u"NEU"_s, uiLanguage()), QString());
        StatusNote note;
        note.key = u"S-1"_s;
        note.project = u"NEU"_s;
        note.on = QDate(2026, 4, 1);
        note.text = u"läuft"_s;
        store.apply(RecordRequests::noteAdded(note).changes);
        QVERIFY(ProjectRequests::whyNotDeleted(store.portfolio(), u"NEU"_s, uiLanguage())
                    .contains(u"1 status note"_s));
        store.apply(RecordRequests::noteDeleted(note).changes);
        store.apply(ProjectRequests::deleted(project).changes);
        QVERIFY(!findProject(store.portfolio(), u"NEU"_s));
    }

    void aRecordedAssessmentIsChanged()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        const Assessment before = seed->portfolio->assessments.front();
        QVERIFY(before.inferred);
        AssessmentDialog same(before, {}, nullptr);
        QVERIFY(same.assessment() == before);
        AssessmentDialog dialog(before, {}, nullptr);
        dialog.show();
        auto *rag = named<QComboBox>(dialog, u"Assessment"_s);
        QCOMPARE(rag->currentData().toInt(), int(Rag::Green));
        rag->setCurrentIndex(rag->findData(int(Rag::Red)));
        named<QLineEdit>(dialog, u"Reason"_s)->setText(u"Termine sind überschritten"_s);
        named<QLineEdit>(dialog, u"Assessed by"_s)->setText(u"Leitung"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.assessment().rag, Rag::Red);
        QVERIFY(!dialog.assessment().inferred); // said outright now
        QCOMPARE(dialog.assessment().asWritten, before.asWritten);
        QCOMPARE(dialog.assessment().key, before.key);
    }

    void aDuplicateIsNotWhatHasBecomeOfIt()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        const Assessment &judged = seed->portfolio->assessments.front();
        const Assessment again = ProjectRequests::duplicate(*seed->portfolio, judged, seed->today);
        QVERIFY(again.key != judged.key && again.asWritten.isEmpty() && !again.inferred);
        QCOMPARE(again.rag, judged.rag);
        QCOMPARE(again.on, seed->today);
        const Indicator &measured = seed->portfolio->indicators.front();
        const Indicator copy = ProjectRequests::duplicate(*seed->portfolio, measured);
        QVERIFY(copy.key != measured.key && copy.values.empty());
        QCOMPARE(copy.name, measured.name);
        QVERIFY(copy.target == measured.target);
        // Where they are shown they can be duplicated.
        ProjectsDialog dialog(seed, judged.project, nullptr);
        dialog.show();
        int offered = 0;
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            offered += button->accessibleName().startsWith(u"Duplicate …: "_s) ? 1 : 0;
        QVERIFY(offered > 0);
    }

    void theProjectsShowWhatBelongsToThem()
    {
        MemoryStore store = seeded();
        StatusNote note;
        note.key = u"S-1"_s;
        note.project = u"KI"_s;
        note.on = QDate(2026, 3, 2);
        note.text = u"Der Zeitplan steht"_s;
        store.apply(RecordRequests::noteAdded(note).changes);
        ProjectsDialog dialog(store.snapshot(), u"KI"_s, nullptr);
        dialog.show();
        for (const QString &words :
             {u"Green"_s, u"aktuell vor dem neuen Zeitplan"_s, u"Der Zeitplan steht"_s, u"draft"_s})
            QVERIFY2(dialog.plainText().contains(words), qPrintable(dialog.plainText()));
        dialog.choose(u"BA"_s);
        QVERIFY(dialog.plainText().contains(u"No assessment recorded."_s));
        // A value without a day stays without one.
        QVERIFY2(dialog.plainText().contains(u"rund 24,000 pro Jahr (day not stated)"_s),
                 qPrintable(dialog.plainText()));
        QSignalSpy asked(&dialog, &ProjectsDialog::actionRequested);
        named<QPushButton>(dialog, u"Add an indicator …"_s)->click();
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.front().at(0).toString(), u"indicator/add/BA"_s);
        // It stays at its project when something was recorded.
        dialog.setSnapshot(store.snapshot());
        QCOMPARE(dialog.project(), u"BA"_s);
        QCOMPARE(silentStops(dialog), QStringList());
    }

    void anIndicatorKeepsWhatNobodyChanged_data()
    {
        QTest::addColumn<Language::Code>("code");
        QTest::addRow("German") << Language::Code::German;
        QTest::addRow("English") << Language::Code::English;
    }
    void anIndicatorKeepsWhatNobodyChanged()
    {
        QFETCH(Language::Code, code);
        setUiLanguage(code);
        const auto indicators = seedOn({2026, 4, 1})->portfolio->indicators;
        QVERIFY(!indicators.empty());
        for (const Indicator &indicator : indicators) {
            const IndicatorDialog dialog(IndicatorDialog::Mode::Edit, indicator, nullptr);
            QVERIFY2(dialog.indicator() == indicator, qPrintable(indicator.key));
        }
    }

    void aDayWithoutWordingIsShownAsUnderstood()
    {
        Indicator indicator;
        indicator.values.push_back({15, {}, *PartialDate::fromEdtf({}, u"2025-10-07"_s)});
        const IndicatorDialog dialog(IndicatorDialog::Mode::Edit, indicator, nullptr);
        QCOMPARE(named<QLineEdit>(dialog, u"Measured on"_s)->text(), u"7 October 2025"_s);
        QVERIFY(dialog.indicator() == indicator);
    }

    void fitsALowScreen()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        const ProjectsDialog projects(seed, u"BA"_s, nullptr);
        const ProjectDialog project(ProjectDialog::Mode::Create, {}, seed, nullptr);
        const IndicatorDialog indicator(IndicatorDialog::Mode::Edit, seed->portfolio->indicators.front(),
                                        nullptr);
        for (const QDialog *dialog : std::initializer_list<const QDialog *>{&projects, &project, &indicator})
            QVERIFY2(dialog->minimumSizeHint().height() <= 384,
                     qPrintable(dialog->windowTitle() + QString::number(dialog->minimumSizeHint().height())));
    }

    void valuesAreAddedAndCorrected()
    {
        setUiLanguage(Language::Code::German);
        Indicator indicator;
        indicator.key = u"ba-x"_s;
        indicator.project = u"BA"_s;
        indicator.name = u"Quote"_s;
        indicator.unit = u"Prozent"_s;
        indicator.values.push_back({15, u"rund"_s, {}});
        IndicatorDialog dialog(IndicatorDialog::Mode::Edit, indicator, nullptr);
        dialog.show();
        addValue(dialog);
        dialog.accept();
        QVERIFY(dialog.isVisible()); // a value without a figure
        named<QLineEdit>(dialog, IndicatorDialog::tr("Value"))->setText(u"18,5"_s);
        named<QLineEdit>(dialog, IndicatorDialog::tr("Measured on"))->setText(u"5/x/26"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible()); // a day that is none
        named<QLineEdit>(dialog, IndicatorDialog::tr("Measured on"))->setText(u"März 2026"_s);
        auto *kind = named<QComboBox>(dialog, IndicatorDialog::tr("Target"));
        kind->setCurrentIndex(kind->findData(int(TargetKind::Goal)));
        named<QLineEdit>(dialog, IndicatorDialog::tr("Target, from"))->setText(u"30"_s);
        named<QLineEdit>(dialog, IndicatorDialog::tr("Target, up to"))->setText(u"20"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible()); // up to less than from
        named<QLineEdit>(dialog, IndicatorDialog::tr("Target, up to"))->clear();
        dialog.accept();
        QVERIFY2(!dialog.isVisible(), qPrintable(problems(dialog).join(u'\n')));
        const Indicator typed = dialog.indicator();
        QCOMPARE(typed.values.size(), std::size_t(2));
        QVERIFY(typed.values.front() == indicator.values.front());
        QCOMPARE(typed.values.back().value, 18.5);
        QCOMPARE(typed.values.back().measuredOn->latest(), QDate(2026, 3, 31));
        QVERIFY((typed.target == IndicatorTarget{30, 30, TargetKind::Goal, {}}));
        MemoryStore store = seeded();
        store.apply(ProjectRequests::indicatorCreated(typed).changes);
        QCOMPARE(store.portfolio().indicators.back().key, u"ba-x"_s);
        QCOMPARE(silentStops(dialog), QStringList());
    }

private:
    static void addValue(const QWidget &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == IndicatorDialog::tr("Add a value"))
                button->click();
    }
};
LENKUNGSSTAND_TEST(TestProjects)

#include "tst_projects.moc"
