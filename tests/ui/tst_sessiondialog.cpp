// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/senatesessions.h"
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/dialogs/calendardialog.h"
#include "ui/dialogs/projectrequests.h"
#include "ui/dialogs/sessions/sessionimportdialog.h"
#include "ui/dialogs/sessions/sessiontable.h"
#include "ui/support/languageswitch.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace {
QDate lateSeptember()
{
    return {2026, 9, 29}; // a Tuesday
}

SnapshotPtr withPerson()
{
    auto snapshot = std::make_shared<Snapshot>(*seedOn(april()));
    snapshot->person = u"Sekretariat"_s;
    return snapshot;
}

SessionImport::List extraThursday()
{
    return SessionImport::listOf({{QDate(2026, 9, 22), true, 2, {}},
                                  {QDate(2026, 9, 24), true, 3, u"Sondersitzung"_s},
                                  {QDate(2026, 10, 6), true, 4, {}}},
                                 {});
}

template<typename T>
T *childNamed(const QWidget &parent, const QString &text)
{
    for (T *child : parent.findChildren<T *>())
        if (child->text().remove(u'&').contains(text))
            return child;
    return nullptr;
}
}

/// The sessions of the Senate, day by day and from a file.
class TestSessionDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_language.apply(Language::Code::German);
        useWindowFont();
    }

    void listsTheComingTwelveMonths()
    {
        SessionModel model(april());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SenateCalendar calendar;
        calendar.added = {QDate(2026, 9, 24)};
        calendar.cancelled = {lateSeptember()};
        calendar.weeksWithout = {QDate(2026, 7, 27)};
        model.setCalendar(calendar);
        QCOMPARE(model.dayAt(0), QDate(2026, 4, 7));
        QCOMPARE(model.dayAt(model.rowCount() - 1), QDate(2027, 3, 30));
        const auto mark = [&model](QDate day) {
            return model.index(model.rowOf(day), int(SessionModel::Column::Mark)).data().toString();
        };
        QCOMPARE(mark(QDate(2026, 4, 7)), u"Sitzung"_s);
        QCOMPARE(mark(QDate(2026, 9, 24)), u"zusätzliche Sitzung"_s);
        QCOMPARE(mark(lateSeptember()), u"fällt aus"_s);
        QCOMPARE(mark(QDate(2026, 7, 28)), u"Woche ohne Sitzung"_s);
        QCOMPARE(model.rowOf(QDate(2026, 9, 25)), -1);
        QCOMPARE(model.index(model.rowOf(lateSeptember()), 0).data().toString(), u"Dienstag, 29.09.2026"_s);
        QCOMPARE(model.index(model.rowOf(lateSeptember()), 0).data(Qt::CheckStateRole).toInt(),
                 int(Qt::Unchecked));
        SessionModel years(QDate(2029, 4, 1)); // with a holiday on a Tuesday
        years.setCalendar({});
        QCOMPARE(
            years.index(years.rowOf(QDate(2029, 5, 1)), int(SessionModel::Column::Mark)).data().toString(),
            u"Feiertag (Tag der Arbeit)"_s);
    }

    void beginsAtTheStichtag()
    {
        auto snapshot = std::make_shared<Snapshot>(*seedOn(QDate(2027, 2, 1)));
        snapshot->today = april();
        CalendarDialog dialog(snapshot, nullptr);
        QCOMPARE(dialog.sessions()->sessions().dayAt(0), QDate(2027, 2, 2));
        QVERIFY2(dialog.nextSessions().contains(u"02.02.2027"_s), qPrintable(dialog.nextSessions()));
        QVERIFY(childNamed<QLabel>(dialog, u"Zwölf Monate ab 01.02.2027"_s));
    }

    void spaceCancelsASessionAndBringsItBack()
    {
        CalendarDialog dialog(withPerson(), nullptr);
        dialog.show();
        SessionTable *table = dialog.sessions();
        const int row = table->sessions().rowOf(lateSeptember());
        table->setCurrentIndex(table->sessions().index(row, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(dialog.calendar().cancelled, std::vector<QDate>{lateSeptember()});
        QCOMPARE(table->currentIndex().row(), row);
        QCOMPARE(SenateSessions::lastOnOrBefore(dialog.calendar(), QDate(2026, 9, 30)), QDate(2026, 9, 22));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(dialog.calendar().cancelled.empty());
        QCOMPARE(SenateSessions::lastOnOrBefore(dialog.calendar(), QDate(2026, 9, 30)), lateSeptember());
    }

    void whoEntersADayConfirmsTheCalendar()
    {
        CalendarDialog dialog(withPerson(), nullptr);
        dialog.show();
        QVERIFY(!dialog.calendar().confirmation);
        emit dialog.sessions()->changeRequested(lateSeptember(), false);
        QVERIFY((dialog.calendar().confirmation == Confirmation{u"Sekretariat"_s, april()}));
        // A person who knows better can say so, and the next day does not change that.
        dialog.findChild<QComboBox *>()->setCurrentIndex(0);
        emit dialog.sessions()->changeRequested(QDate(2026, 10, 6), false);
        QVERIFY(!dialog.calendar().confirmation);
        QCOMPARE(dialog.calendar().cancelled, (std::vector<QDate>{lateSeptember(), QDate(2026, 10, 6)}));
    }

    void aRejectedCalendarCanBeEntered()
    {
        auto snapshot = std::make_shared<Snapshot>(*withPerson());
        auto portfolio = std::make_shared<Portfolio>(*snapshot->portfolio);
        portfolio->senateCalendar.rejection = Confirmation{u"Leitung"_s, april()};
        snapshot->portfolio = portfolio;
        CalendarDialog dialog(snapshot, nullptr);
        dialog.show();
        emit dialog.sessions()->changeRequested(lateSeptember(), false);
        QCOMPARE(dialog.calendar().cancelled, std::vector<QDate>{lateSeptember()});
        QVERIFY(dialog.calendar().confirmation);
        QVERIFY(!dialog.calendar().rejection);
    }

    void isRecordedInOneStep()
    {
        CalendarDialog dialog(withPerson(), nullptr);
        dialog.show();
        emit dialog.sessions()->changeRequested(lateSeptember(), false);
        emit dialog.sessions()->changeRequested(QDate(2026, 4, 14), false);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        const ChangeRequest request = OfficeRequests::calendarChanged({}, dialog.calendar());
        QCOMPARE(request.changes.size(), std::size_t(1));
        MemoryStore store(*withPerson()->portfolio, april());
        store.apply(request.changes);
        QVERIFY(store.portfolio().senateCalendar == dialog.calendar());
    }

    void copiesTheSelectedRows()
    {
        CalendarDialog dialog(withPerson(), nullptr);
        dialog.show();
        dialog.sessions()->setCurrentIndex(dialog.sessions()->sessions().index(0, 0));
        QTest::keyClick(dialog.sessions(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QApplication::clipboard()->mimeData()->text();
        QVERIFY2(text.contains(u"Dienstag, 07.04.2026\tKW 15\tSitzung"_s), qPrintable(text));
    }

    void showsWhatAFileChangesBeforeItIsTakenOver()
    {
        SessionImportDialog dialog(extraThursday(), u"sitzungen.csv"_s, {}, {u"Sekretariat"_s, april()},
                                   nullptr);
        dialog.show();
        QCOMPARE(dialog.lines(),
                 (QStringList{u"Zusätzliche Sitzung: Donnerstag, 24.09.2026 „Sondersitzung“ (Zeile 3)"_s,
                              u"Keine Sitzung: Dienstag, 29.09.2026 (in der Datei nicht genannt)"_s}));
        QVERIFY2(dialog.overview().contains(u"Sekretariat"_s), qPrintable(dialog.overview()));
        dialog.findChild<QCheckBox *>()->setChecked(false);
        QCOMPARE(dialog.lines().size(), 1);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.calendar().added, std::vector<QDate>{QDate(2026, 9, 24)});
        QVERIFY(dialog.calendar().cancelled.empty());
        QVERIFY(!dialog.calendar().confirmation); // single days say nothing of the rest
        QVERIFY2(dialog.overview().contains(u"Einzelne Tage"_s), qPrintable(dialog.overview()));
    }

    void showsAllOfALongFault()
    {
        const QString title =
            u"Sitzung des Senats der Freien Hansestadt Bremen mit Vorbesprechung, "_s.repeated(4);
        const auto list = SessionImport::listOf(
            {},
            {{SessionImport::Fault::Kind::Series, 4, title}, {SessionImport::Fault::Kind::NoDay, 9, u"x"_s}});
        SessionImportDialog dialog(list, u"sitzungen.ics"_s, {}, {u"Sekretariat"_s, april()}, nullptr);
        dialog.show();
        auto *lines = dialog.findChild<QTreeWidget *>();
        for (const int width : {640, 420, 800}) {
            dialog.resize(width, dialog.height());
            QCoreApplication::processEvents();
            const int room = lines->viewport()->width();
            const QString &text = dialog.lines().constFirst();
            const int needed = lines->fontMetrics()
                                   .boundingRect(QRect(0, 0, room, 1 << 20), Qt::TextWordWrap, text)
                                   .height();
            const QRect row = lines->visualItemRect(lines->topLevelItem(0));
            QVERIFY2(row.height() >= needed, qPrintable(u"%1 of %2"_s.arg(row.height()).arg(needed)));
            QVERIFY(lines->horizontalScrollBar()->maximum() == 0);
            QVERIFY(lines->visualItemRect(lines->topLevelItem(1)).height() < row.height());
        }
    }

    void takesNothingOfAFileWithFaults()
    {
        SessionImport::List list =
            SessionImport::listOf({}, {{SessionImport::Fault::Kind::NoDay, 3, u"31.09.2026"_s}});
        SessionImportDialog dialog(list, u"sitzungen.csv"_s, {}, {u"Sekretariat"_s, april()}, nullptr);
        dialog.show();
        QCOMPARE(dialog.lines().size(), 1);
        QVERIFY2(dialog.lines().constFirst().startsWith(u"Zeile 3: „31.09.2026“"_s),
                 qPrintable(dialog.lines().constFirst()));
        QVERIFY(dialog.calendar() == SenateCalendar());
        dialog.accept();
        QVERIFY(dialog.isVisible());
    }

    void aFileThatSaysTheSameCannotBeTakenOver()
    {
        SessionImport::List own = SessionImport::listOf({{lateSeptember(), true, 2, {}}}, {});
        own.isOwn = true;
        SessionImportDialog dialog(own, u"own.ics"_s, {}, {u"Sekretariat"_s, april()}, nullptr);
        dialog.show();
        QVERIFY(!childNamed<QPushButton>(dialog, u"Übernehmen"_s)->isEnabled());
        QVERIFY(dialog.lines().isEmpty());
    }

    void aFileFillsTheDialog()
    {
        const SessionFiles files{
            [](const QString &) -> Result<SessionImport::List> { return extraThursday(); },
            [](QWidget *) { return u"/tmp/sitzungen.csv"_s; }};
        CalendarDialog dialog(withPerson(), nullptr, files);
        dialog.show();
        QTimer::singleShot(0, &dialog, [] {
            auto *preview = qobject_cast<SessionImportDialog *>(QApplication::activeModalWidget());
            if (preview)
                preview->accept();
        });
        childNamed<QPushButton>(dialog, u"Datei"_s)->click();
        QCOMPARE(dialog.calendar().added, std::vector<QDate>{QDate(2026, 9, 24)});
        QCOMPARE(dialog.calendar().cancelled, std::vector<QDate>{lateSeptember()});
        QVERIFY(dialog.calendar().confirmation);
    }

    void saysWhyAFileCannotBeRead()
    {
        const SessionFiles files{[](const QString &) -> Result<SessionImport::List> {
                                     return Error{Error::Code::Format, {}, u"kaputt.ics"_s};
                                 },
                                 [](QWidget *) { return u"/tmp/kaputt.ics"_s; }};
        CalendarDialog dialog(withPerson(), nullptr, files);
        dialog.show();
        childNamed<QPushButton>(dialog, u"Datei"_s)->click();
        QVERIFY2(dialog.error().contains(u"kaputt.ics"_s), qPrintable(dialog.error()));
        QVERIFY(dialog.calendar() == SenateCalendar());
    }

private:
    LanguageSwitch m_language;
};
LENKUNGSSTAND_TEST(TestSessionDialog)

#include "tst_sessiondialog.moc"
