// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "core/storage/sqlitefile.h"
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/commands/recordrequests.h"
#include "ui/dialogs/calendardialog.h"
#include "ui/dialogs/editdesk.h"
#include "ui/dialogs/editmenu.h"
#include "ui/dialogs/projectdesk.h"
#include "ui/dialogs/projectrequests.h"
#include "ui/dialogs/projectsdialog.h"
#include "ui/dialogs/sessions/sessiontable.h"
#include "ui/frame/inspector.h"
#include "ui/pages/fulltable.h"
#include "ui/pages/history/changespane.h"
#include "ui/pages/resolutions/resolutionmodel.h"
#include "ui/pages/resolutions/resolutionspage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettemodel.h"
#include "ui/support/searchfield.h"
#include "ui/support/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// What the office enters beside the items, and finding it again, on a real file.
class TestOfficeWalk final : public QObject, private SeededWindow
{
    Q_OBJECT

    [[nodiscard]] const Portfolio &portfolioValue() const
    {
        return *m_program->session().snapshot()->portfolio;
    }
    [[nodiscard]] Editor &editor() const { return m_program->window().editor(); }
    [[nodiscard]] EditDesk &desk() const { return m_program->window().editing(); }
    static void fill(const QWidget *dialog, const QString &name, const QString &text)
    {
        QLineEdit *last = nullptr;
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
            if (field->accessibleName() == name)
                last = field;
        QVERIFY2(last, qPrintable(name));
        last->setText(text);
    }
    static void pressIn(const QWidget *dialog, const QString &name)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->accessibleName() == name || button->text() == name) {
                button->click();
                return;
            }
        QFAIL(qPrintable(name));
    }
    static void accept(QWidget *dialog)
    {
        qobject_cast<QDialog *>(dialog)->accept();
        if (dialog->isVisible())
            qobject_cast<QDialog *>(dialog)->reject();
    }
    void trigger(const QString &text) const
    {
        for (QAction *action : desk().menu()->actions())
            if (action->text() == text) {
                action->trigger();
                return;
            }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] QStringList shownItems() const
    {
        QStringList keys;
        const auto &model = portfolio()->model();
        for (const Item &item : portfolioValue().items)
            if (model.indexOf(item.key).isValid())
                keys.append(item.key);
        return keys;
    }
    void search(const QString &text) const
    {
        auto *field = named<QLineEdit>(u"Suchen"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

private slots:
    void initTestCase()
    {
        // A test before this one may have quit the application, and then no dialog would wait for its answer.
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
        QVERIFY(openSeeded());
    }
    void cleanupTestCase() { m_program.reset(); }

    void theCalendarCountsAndGoesBack()
    {
        answerNext([](QWidget *dialog) {
            pressIn(dialog, u"Sitzung hinzufügen"_s);
            fill(dialog, u"Zusätzliche Sitzung am"_s, u"06.05.2026"_s);
            dialog->findChild<QComboBox *>()->setCurrentIndex(1);
            accept(dialog);
        });
        trigger(u"Sitzungen des Senats …"_s);
        QCOMPARE(portfolioValue().senateCalendar.added, std::vector<QDate>{QDate(2026, 5, 6)});
        QVERIFY(!portfolioValue().senateCalendar.confirmation->by.isEmpty());
        QCOMPARE(editor().undoText(), u"Sitzungskalender geändert"_s);
        editor().undo();
        QVERIFY(portfolioValue().senateCalendar == SenateCalendar());
        editor().redo();
        QCOMPARE(portfolioValue().senateCalendar.added.size(), std::size_t(1));
        editor().undo();
    }

    void thePageOfResolutionsLeadsToTheSessions()
    {
        m_program->window().openPage(u"resolutions"_s);
        const auto sessionOf = [this] {
            return m_program->session().snapshot()->status(u"B-5"_s)->lastSession;
        };
        QCOMPARE(sessionOf(), QDate(2026, 9, 29));
        answerNext([](QWidget *dialog) {
            auto *calendar = qobject_cast<CalendarDialog *>(dialog);
            if (calendar)
                emit calendar->sessions()->changeRequested(QDate(2026, 9, 29), false);
            accept(dialog);
        });
        pressIn(m_program->window().findChild<ResolutionsPage *>(), u"Sitzungen des Senats …"_s);
        QCOMPARE(portfolioValue().senateCalendar.cancelled, std::vector<QDate>{QDate(2026, 9, 29)});
        QVERIFY(portfolioValue().senateCalendar.confirmation);
        QCOMPARE(sessionOf(), QDate(2026, 9, 22));
        editor().undo();
        QCOMPARE(sessionOf(), QDate(2026, 9, 29));
        QVERIFY(!portfolioValue().senateCalendar.confirmation);
    }

    void theInspectorLeadsToTheLeadTime()
    {
        m_program->window().selectItem(u"B-2"_s);
        answerNext([](QWidget *dialog) {
            fill(dialog, u"Arbeitstage insgesamt, ohne Schritte"_s, u"5"_s);
            accept(dialog);
        });
        emit m_program->window().inspector()->actionRequested(u"leadTime/edit"_s, u"B-2"_s);
        QCOMPARE(portfolioValue().leadTime.workingDays, 5);
        QVERIFY(!portfolioValue().leadTime.confirmation); // still an assumption
        editor().undo();
        QCOMPARE(portfolioValue().leadTime.workingDays, 10);
        m_program->window().selectItem({});
    }

    void thePageOfResolutionsLeadsToTheSteps()
    {
        m_program->window().openPage(u"resolutions"_s);
        answerNext([](QWidget *dialog) {
            const QStringList names{u"Entwurf"_s, u"Abstimmung"_s, u"Mitzeichnung"_s, u"Senatskanzlei"_s,
                                    u"Staatsrätekonferenz"_s};
            for (qsizetype at = 0; at < names.size(); ++at)
                fill(dialog, u"Arbeitstage: "_s + names[at], QString::number(at + 1));
            accept(dialog);
        });
        pressIn(m_program->window().findChild<ResolutionsPage *>(), u"Vorlauf und Schritte …"_s);
        QCOMPARE(portfolioValue().leadTime.days(), 15);
        QVERIFY(!portfolioValue().leadTime.isAssumed());
        QCOMPARE(m_program->session().snapshot()->policy.leadTime, 15);
        editor().undo();
        QVERIFY(portfolioValue().leadTime == LeadTime());
        editor().redo();
        QCOMPARE(portfolioValue().leadTime.steps.size(), std::size_t(5));
        editor().undo();
    }

    void aMeetingIsAdded()
    {
        const std::size_t before = portfolioValue().group.meetings.size();
        answerNext([](QWidget *dialog) {
            pressIn(dialog, u"Sitzung hinzufügen"_s);
            fill(dialog, u"Tag"_s, u"13.05.2026"_s);
            fill(dialog, u"Thema"_s, u"Bericht"_s);
            accept(dialog);
        });
        trigger(u"Sitzungen der Lenkungsgruppe …"_s);
        QCOMPARE(portfolioValue().group.meetings.size(), before + 1);
        editor().undo();
        QCOMPARE(portfolioValue().group.meetings.size(), before);
    }

    void aProjectIsCreatedDeletedAndRestored()
    {
        answerNext([](QWidget *projects) {
            answerNext([](QWidget *dialog) {
                fill(dialog, u"Schlüssel"_s, u"NEU"_s);
                fill(dialog, u"Titel"_s, u"Neues Vorhaben"_s);
                accept(dialog);
            });
            emit qobject_cast<ProjectsDialog *>(projects)->actionRequested(u"project/add"_s);
            QCOMPARE(qobject_cast<ProjectsDialog *>(projects)->project(), u"NEU"_s);
            // What something hangs on stays, and the dialog names it.
            emit qobject_cast<ProjectsDialog *>(projects)->actionRequested(u"project/delete/KI"_s);
            const QString refusal = qobject_cast<ProjectsDialog *>(projects)->error();
            QVERIFY2(refusal.contains(u"KI-01"_s), qPrintable(refusal));
            emit qobject_cast<ProjectsDialog *>(projects)->actionRequested(u"project/delete/NEU"_s);
            QVERIFY(qobject_cast<ProjectsDialog *>(projects)->error().isEmpty());
            qobject_cast<QDialog *>(projects)->reject();
        });
        trigger(u"Projekte, Einschätzungen, Kennzahlen …"_s);
        QVERIFY(!findProject(portfolioValue(), u"NEU"_s));
        m_program->window().openPage(u"history"_s);
        auto *changes = m_program->window().findChild<ChangesPane *>();
        QTRY_VERIFY(changes->model().rowCount() > 130);
        const auto newest = [changes](HistoryModel::Column column) {
            return changes->model().index(0, int(column)).data().toString();
        };
        QTRY_COMPARE(newest(HistoryModel::Column::Field), u"gelöscht"_s);
        QVERIFY(newest(HistoryModel::Column::Subject).contains(u"Neues Vorhaben"_s));
        changes->table()->setFocus();
        changes->table()->setCurrentIndex(changes->table()->model()->index(0, 0));
        QVERIFY2(changes->restoreButton()->isEnabled(), qPrintable(changes->restoreText()));
        changes->restoreButton()->click();
        QTRY_VERIFY(findProject(portfolioValue(), u"NEU"_s));
        QCOMPARE(findProject(portfolioValue(), u"NEU"_s)->title, u"Neues Vorhaben"_s);
    }

    void aNoteOnAProjectIsADraftUntilItIsReleased()
    {
        ProjectDesk &projects = desk().projects();
        answerNext([](QWidget *dialog) {
            dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Zeitplan beschlossen"_s);
            accept(dialog);
        });
        QCOMPARE(projects.follow(u"note/addTo/KI"_s), QString());
        QVERIFY(!portfolioValue().statusNotes.empty());
        QCOMPARE(portfolioValue().statusNotes.back().project, u"KI"_s);
        QVERIFY(!portfolioValue().statusNotes.back().release);
        const QString key = portfolioValue().statusNotes.back().key;
        answerNext([](QWidget *dialog) { accept(dialog); }); // in the name of who works here
        projects.follow(u"note/release/"_s + key);
        QVERIFY(!portfolioValue().statusNotes.back().release->by.isEmpty());
        editor().undo();
        editor().undo();
        QVERIFY(portfolioValue().statusNotes.empty());
    }

    void aValueOfAnIndicatorIsAdded()
    {
        const Indicator before = portfolioValue().indicators.front();
        answerNext([](QWidget *dialog) {
            pressIn(dialog, u"Wert hinzufügen"_s);
            fill(dialog, u"Wert"_s, u"381.500"_s);
            fill(dialog, u"Gemessen am"_s, u"31.03.2026"_s);
            accept(dialog);
        });
        desk().projects().follow(u"indicator/edit/"_s + before.key);
        const Indicator &after = portfolioValue().indicators.front();
        QCOMPARE(after.values.size(), before.values.size() + 1);
        QCOMPARE(after.values.back().value, 381500.0);
        editor().undo();
        QVERIFY(portfolioValue().indicators.front() == before);
    }

    void theDeadlineOfTheSenateMovesOnlyByItsDecision()
    {
        m_program->window().openPage(u"resolutions"_s);
        auto *page = m_program->window().findChild<ResolutionsPage *>();
        auto *table = page->findChild<FullTable *>();
        const auto cell = [table] {
            const auto found = table->model()->match(table->model()->index(0, 0), ItemRoles::KeyRole,
                                                     u"B-2"_s, 1, Qt::MatchExactly | Qt::MatchRecursive);
            return found.value(0).siblingAtColumn(int(ResolutionModel::Column::Deadline));
        };
        const auto type = [&](const QString &text) {
            QVERIFY(table->beginEdit(cell()));
            for (QLineEdit *field : table->viewport()->findChildren<QLineEdit *>())
                if (field->isVisible()) {
                    field->setText(text);
                    QTest::keyClick(field, Qt::Key_Return);
                    return;
                }
        };
        const auto item = [this] { return m_program->session().snapshot()->item(u"B-2"_s); };
        const auto decided = item()->planned;
        EditFlow &flow = desk().flow();
        const EditQuestions before = flow.questions();
        EditQuestions asked = before;
        std::optional<PlanAnswer> answer = DeadlineRequest{*DateInput::read(u"12.05.2026"_s).date, u"SF"_s,
                                                           QDate(2026, 4, 1), u"Abstimmung läuft"_s};
        asked.plan = [&answer](const PlanQuestion &question, QWidget *) {
            return question.bySenate ? answer : std::nullopt;
        };
        flow.setQuestions(asked);
        type(u"12.05.2026"_s);
        QTRY_VERIFY(item()->deadlineRequest);
        QVERIFY(item()->planned == decided);
        answer = PlanDecision{u"neu beschlossen"_s, u"SENAT"_s, QDate(2025, 10, 14), 3};
        type(u"12.05.2026"_s);
        QTRY_VERIFY(item()->planned != decided);
        QCOMPARE(item()->planned->latest(), QDate(2026, 5, 12));
        QVERIFY(!item()->deadlineRequest);
        editor().undo();
        editor().undo();
        QVERIFY(item()->planned == decided && !item()->deadlineRequest);
        flow.setQuestions(before);
    }

    void theToolbarFindsNotesAndPassagesToo()
    {
        StatusNote note;
        note.key = u"S-1"_s;
        note.item = u"KI-06"_s;
        note.on = QDate(2026, 3, 1);
        note.text = u"Die Glasfaserübergabe steht aus"_s;
        QVERIFY(editor().perform(RecordRequests::noteAdded(note)));
        m_program->window().openPage(u"overview"_s);
        search(u"glasfaserubergabe"_s);
        QTRY_COMPARE(shownItems(), QStringList{u"KI-06"_s});
        QCOMPARE(m_program->window().currentPage(), u"portfolio"_s);
        // Titles with their umlauts, at once.
        search(u"burgeramt"_s);
        QTRY_VERIFY(shownItems().size() > 1);
        QVERIFY(!shownItems().contains(u"KI-06"_s));
        // The quick filter looks where it says it looks.
        SearchField *quick = portfolio()->quickFilter();
        quick->setFocus();
        quick->selectAll();
        QTest::keyClicks(quick, u"glasfaser"_s);
        QCoreApplication::processEvents();
        QCOMPARE(shownItems(), QStringList());
        // A note that goes is found no longer.
        search(u"glasfaserubergabe"_s);
        QTRY_COMPARE(shownItems(), QStringList{u"KI-06"_s});
        editor().undo();
        QTRY_COMPARE(shownItems(), QStringList());
        portfolio()->setFilter({});
    }

    void thePaletteOffersWhatCanBeEntered()
    {
        auto *palette = m_program->window().findChild<CommandPalette *>();
        QTest::keyClick(&m_program->window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"sitzungen des"_s);
        const auto *model = palette->findChild<PaletteModel *>();
        QTRY_VERIFY(model->rowCount() > 0);
        QCOMPARE(model->index(0, 0).data().toString(), u"Sitzungen des Senats …"_s);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
    }

    void allOfItLeavesASoundFileWithItsHistory()
    {
        const auto store = SqliteFile::open(options().database, SqliteFile::Open::Examine);
        QVERIFY(store);
        const auto report = (*store)->check();
        QVERIFY(report);
        QVERIFY2(report->faults.empty(),
                 qPrintable(report->faults.empty() ? QString() : report->faults.front().detail));
        for (const QString &entity : {u"senateCalendar"_s, u"leadTime"_s, u"portfolio"_s, u"project"_s,
                                      u"statusNote"_s, u"indicator"_s}) {
            HistoryFilter filter;
            filter.entity = entity;
            const auto history = (*store)->history(filter);
            QVERIFY(history);
            QVERIFY2(std::ranges::any_of(*history,
                                         [](const HistoryEntry &entry) { return !entry.reason.isEmpty(); }),
                     qPrintable(entity)); // what was taken back says so
        }
    }
};
LENKUNGSSTAND_TEST(TestOfficeWalk)

#include "tst_officewalk.moc"
