// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/senatesessions.h"
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/dialogs/calendardialog.h"
#include "ui/dialogs/leadtimedialog.h"
#include "ui/dialogs/meetingsdialog.h"
#include "ui/dialogs/projectrequests.h"
#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"
#include "ui/pages/overview/assumptionlist.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

/// The session calendar of the Senate, the lead time and the meetings of the steering group.
class TestOfficeDialogs final : public QObject
{
    Q_OBJECT

    static SnapshotPtr seed()
    {
        auto snapshot = std::make_shared<Snapshot>(*seedOn({2026, 4, 1}));
        snapshot->person = u"Sekretariat"_s;
        return snapshot;
    }
    template<typename T>
    static T *named(const QWidget &parent, const QString &name)
    {
        for (T *widget : parent.findChildren<T *>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    /// Presses the button \a add and types \a day into the field that comes.
    static void addDay(const QWidget &dialog, const QString &add, const QString &field, const QString &day)
    {
        named<QPushButton>(dialog, add)->click();
        QList<DayEdit *> edits;
        for (DayEdit *edit : dialog.findChildren<DayEdit *>())
            if (edit->accessibleName() == field)
                edits.append(edit);
        QVERIFY(!edits.isEmpty());
        edits.last()->setText(day);
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

    void theCalendarIsAssumedUntilSomebodyConfirmsIt()
    {
        CalendarDialog dialog(seed(), nullptr);
        dialog.show();
        QVERIFY(dialog.calendar() == SenateCalendar());
        QVERIFY2(dialog.nextSessions().contains(u"as assumed"_s), qPrintable(dialog.nextSessions()));
        QVERIFY(dialog.nextSessions().contains(u"07.04.2026"_s));
        auto *answer = named<QComboBox>(dialog, u"The rule of the Tuesdays is"_s);
        answer->setCurrentIndex(1);
        QVERIFY(!dialog.nextSessions().contains(u"as assumed"_s));
        QCOMPARE(named<QLineEdit>(dialog, u"Answered by"_s)->text(), u"Sekretariat"_s);
        named<QLineEdit>(dialog, u"Answered by"_s)->clear();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        named<QLineEdit>(dialog, u"Answered by"_s)->setText(u"Leitung"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QVERIFY((dialog.calendar().confirmation == Confirmation{u"Leitung"_s, QDate(2026, 4, 1)}));
        QVERIFY(!dialog.calendar().rejection);
        QCOMPARE(silentStops(dialog), QStringList());
    }

    void aWeekIsNamedByItsNumberToo()
    {
        CalendarDialog dialog(seed(), nullptr);
        dialog.show();
        addDay(dialog, u"Add a week without a session"_s, u"No session in the week of"_s, u"KW 52/2026"_s);
        addDay(dialog, u"Add a session"_s, u"Additional session on"_s, u"KW 52/2026"_s);
        QCOMPARE(dialog.calendar().weeksWithout, std::vector<QDate>{QDate(2026, 12, 21)});
        QVERIFY(dialog.calendar().added.empty());
    }

    void whatDiffersFromTheRuleIsEnteredAndCounts()
    {
        CalendarDialog dialog(seed(), nullptr);
        dialog.show();
        addDay(dialog, u"Add a session"_s, u"Additional session on"_s, u"08.04.2026"_s);
        addDay(dialog, u"Cancel a session"_s, u"No session on"_s, u"07.04.2026"_s);
        addDay(dialog, u"Add a week without a session"_s, u"No session in the week of"_s, u"16.04.2026"_s);
        QVERIFY2(dialog.nextSessions().contains(u"08.04.2026, 21.04.2026"_s),
                 qPrintable(dialog.nextSessions()));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        MemoryStore store(*seed()->portfolio, {2026, 4, 1});
        store.apply(OfficeRequests::calendarChanged({}, dialog.calendar()).changes);
        const SenateCalendar &calendar = store.portfolio().senateCalendar;
        QCOMPARE(calendar.weeksWithout, std::vector<QDate>{QDate(2026, 4, 13)}); // its Monday
        QCOMPARE(SenateSessions::nextOnOrAfter(calendar, {2026, 4, 1}), QDate(2026, 4, 8));
        QCOMPARE(SenateSessions::nextOnOrAfter(calendar, {2026, 4, 9}), QDate(2026, 4, 21));
        const CalendarDialog again(store.snapshot(), nullptr);
        QVERIFY(again.calendar() == calendar);
        QCOMPARE(silentStops(dialog), QStringList());
    }

    void refusesDaysThatChangeNothing_data()
    {
        QTest::addColumn<QString>("add");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<QString>("words");
        const QString session = u"Add a session"_s;
        const QString sessionOn = u"Additional session on"_s;
        QTest::addRow("a session anyway")
            << session << sessionOn << QStringList{u"14.04.2026"_s} << u"anyway"_s;
        QTest::addRow("twice") << session << sessionOn << QStringList{u"15.04.2026"_s, u"15.04.2026"_s}
                               << u"already"_s;
        QTest::addRow("no such day") << session << sessionOn << QStringList{u"31.04.2026"_s}
                                     << u"31.04.2026"_s;
        QTest::addRow("empty") << session << sessionOn << QStringList{QString()} << u"needed"_s;
        QTest::addRow("nothing to cancel") << u"Cancel a session"_s << u"No session on"_s
                                           << QStringList{u"15.04.2026"_s} << u"nothing can be cancelled"_s;
        QTest::addRow("the same week") << u"Add a week without a session"_s << u"No session in the week of"_s
                                       << QStringList{u"13.04.2026"_s, u"16.04.2026"_s} << u"This week"_s;
    }
    void refusesDaysThatChangeNothing()
    {
        QFETCH(QString, add);
        QFETCH(QString, field);
        QFETCH(QStringList, days);
        QFETCH(QString, words);
        CalendarDialog dialog(seed(), nullptr);
        dialog.show();
        for (const QString &day : days)
            addDay(dialog, add, field, day);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(problems(dialog).size(), 1);
        QVERIFY2(problems(dialog).constFirst().contains(words), qPrintable(problems(dialog).constFirst()));
    }

    void meetingsKeepWhereTheyStandInTheSource()
    {
        const SnapshotPtr snapshot = seed();
        MeetingsDialog dialog(*snapshot->portfolio, nullptr);
        dialog.show();
        QVERIFY(dialog.head() == headOf(*snapshot->portfolio));
        const std::size_t before = dialog.head().meetings.size();
        QVERIFY(before > 0);
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == u"Add a meeting"_s)
                button->click();
        QList<DayEdit *> days = dialog.findChildren<DayEdit *>();
        days.last()->setText(days.first()->text());
        dialog.accept();
        QVERIFY(dialog.isVisible()); // two on one day
        days.last()->setText(u"13.05.2026"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        MemoryStore store(*snapshot->portfolio, {2026, 4, 1});
        store.apply(OfficeRequests::meetingsChanged(headOf(*snapshot->portfolio), dialog.head()).changes);
        QCOMPARE(store.portfolio().group.meetings.size(), before + 1);
        QCOMPARE(store.portfolio().group.meetings.back().date, QDate(2026, 5, 13));
        QVERIFY(store.portfolio().group.meetings.front() == snapshot->portfolio->group.meetings.front());
        QCOMPARE(silentStops(dialog), QStringList());
    }

    void fitsALowScreen()
    {
        // 1366x768 at 200 % leaves 384 pixels of height.
        const SnapshotPtr snapshot = seed();
        const CalendarDialog calendar(snapshot, nullptr);
        const MeetingsDialog meetings(*snapshot->portfolio, nullptr);
        const LeadTimeDialog leadTime(snapshot, nullptr);
        for (const QDialog *dialog : std::initializer_list<const QDialog *>{&calendar, &meetings, &leadTime})
            QVERIFY2(dialog->minimumSizeHint().height() <= 384,
                     qPrintable(dialog->windowTitle() + QString::number(dialog->minimumSizeHint().height())));
    }

    void theAssumptionsLeadToWhereTheyAreEntered()
    {
        QStringList actions;
        for (const AssumptionList::Row &row : AssumptionList::content(*seed(), uiLanguage()).rows)
            if (!row.target.action.isEmpty())
                actions.append(row.target.action);
        QCOMPARE(actions, (QStringList{u"calendar/edit"_s, u"leadTime/edit"_s}));
    }
};
LENKUNGSSTAND_TEST(TestOfficeDialogs)

#include "tst_officedialogs.moc"
