// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surveyround.h"
#include "core/sheets/unitsheetwriter.h"
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/charts/figureview.h"
#include "ui/dialogs/itemrequests.h"
#include "ui/dialogs/survey/importdialog.h"
#include "ui/dialogs/survey/mappingdialog.h"
#include "ui/dialogs/survey/surveydesk.h"
#include "ui/dialogs/survey/surveydialog.h"
#include "ui/fields/dayedit.h"
#include "ui/frame/errorpanel.h"
#include "ui/frame/statusstrip.h"
#include "ui/pages/measures/measurespage.h"
#include "ui/pages/measures/surveybar.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// The yearly chore in the window, with a real store and real files: ask, read what came back, take it over.
class TestSurveyWalk final : public QObject, private SeededWindow
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(openSeeded());
        m_before = portfolioValue();
        window().openPage(u"measures"_s);
        QVERIFY(page()->surveySection()->accessibleName().contains(u"Noch keine Abfrage verschickt"_s));
    }
    void cleanupTestCase() { m_program.reset(); }

    void thePrimaryButtonAsksTheUnits()
    {
        ways()->buttons()[0]->click();
        SurveyDialog *dialog = desk().surveyDialog();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->summary().contains(u"1 Bogen"_s)); // no measure has a unit yet
        dialog->selectionBox()->setCurrentIndex(dialog->selectionBox()->findData(u"open"_s));
        QTRY_VERIFY(dialog->units().rowCount() > 3);
        for (int row = 0; row < dialog->units().rowCount(); ++row)
            if (dialog->units().item(row)->text().startsWith(u"Sekretariat"_s))
                dialog->units().item(row)->setCheckState(Qt::Unchecked);
        dialog->dueField()->setDay(m_program->session().today().addDays(14));
        dialog->folderField()->setText(m_folder.filePath(u"boegen"_s));
        const qsizetype sheets = dialog->wish().units.size();
        dialog->accept();
        QTRY_COMPARE(portfolioValue().surveys.size(), 1u);
        QCOMPARE(QDir(m_folder.filePath(u"boegen"_s)).entryList(QDir::Files).size(), sheets);
        QCOMPARE(qsizetype(survey().sheets.size()), sheets);
        QVERIFY(std::ranges::none_of(survey().sheets,
                                     [](const SurveySheet &sheet) { return sheet.unit.isEmpty(); }));
        QVERIFY2(message().contains(u"Bögen geschrieben"_s), qPrintable(message()));
        QCOMPARE(window().editor().steps(), 1);
        QVERIFY(page()->surveySection()->accessibleName().contains(u"alles Offene"_s));
    }

    void sheetsThatAreThereAlreadyAreNotOverwritten()
    {
        ways()->buttons()[0]->click();
        SurveyDialog *dialog = desk().surveyDialog();
        QTRY_VERIFY(!dialog->wish().units.isEmpty());
        dialog->selectionBox()->setCurrentIndex(dialog->selectionBox()->findData(u"open"_s));
        QTRY_VERIFY(dialog->units().rowCount() > 3);
        dialog->folderField()->setText(m_folder.filePath(u"boegen"_s));
        dialog->accept();
        QTRY_VERIFY(error().contains(u"boegen"_s));
        QCOMPARE(portfolioValue().surveys.size(), 1u);
        QCOMPARE(window().editor().steps(), 1);
    }

    void aStoppedWriteLeavesNothingBehind()
    {
        const auto sheets =
            UnitSheets::of(m_before, {u"KI-06"_s, u"BA-01"_s}, {u"survey-9"_s, {2026, 4, 1}, {}},
                           [](const QString &) { return u"1"_s; });
        QVERIFY(sheets.size() > 1);
        const QString folder = m_folder.filePath(u"halb"_s);
        const auto prepared = SurveyRoundMaker::prepare({{}, sheets}, folder, {"csv"_L1, {}},
                                                        [](int done, int) { return done < 1; });
        QCOMPARE_ERROR(prepared, Error::Code::Cancelled);
        QVERIFY(!QDir(folder).exists());
    }

    void sheetsWaitUntilTheSurveyIsRecorded()
    {
        const SurveyRoundMaker::Round round{{},
                                            UnitSheets::of(m_before, {u"KI-06"_s, u"BA-01"_s},
                                                           {u"survey-9"_s, {2026, 4, 1}, {}},
                                                           [](const QString &) { return u"1"_s; })};
        const QDir folder(m_folder.filePath(u"wartend"_s));
        const auto seen = [&folder] { return folder.entryList(QDir::Files); };
        const auto hidden = [&folder] {
            return folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        const auto prepared = SurveyRoundMaker::prepare(round, folder.path(), {"csv"_L1, {}});
        QVERIFY_RESULT(prepared);
        QVERIFY(seen().isEmpty());
        // What somebody puts there meanwhile stays, and no sheet comes beside it.
        QFile other(prepared->files.last());
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        QCOMPARE_ERROR(SurveyRoundMaker::deliver(*prepared), Error::Code::Exists);
        QCOMPARE(seen(), QStringList{QFileInfo(other).fileName()});
        QVERIFY(hidden().isEmpty());
        QVERIFY(other.remove());
        const auto again = SurveyRoundMaker::prepare(round, folder.path(), {"csv"_L1, {}});
        QVERIFY_RESULT(again);
        QVERIFY_RESULT(SurveyRoundMaker::deliver(*again));
        QCOMPARE(std::size_t(seen().size()), round.sheets.size());
        QVERIFY(hidden().isEmpty());
    }

    void anAnswerIsShownBeforeItIsTakenOver()
    {
        m_answer = answered(
            u"SF"_s, {{7, u"Ende 2027"_s}, {9, u"Die Abnahme steht noch aus."_s}, {6, u"45.13.2026"_s}});
        read({m_answer});
        QTRY_VERIFY(desk().importDialog());
        ImportDialog *dialog = desk().importDialog();
        new QAbstractItemModelTester(&dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     dialog);
        QCOMPARE(dialog->model().ticked().size(), 2);
        QCOMPARE(dialog->model().offer()->preview.count(ImportState::Error), 1);
        QCOMPARE(portfolioValue().statusNotes.size(), m_before.statusNotes.size()); // nothing yet
        dialog->reject();
        QTRY_VERIFY(!desk().importDialog());
        QVERIFY(!survey().sheets.front().answeredOn.isValid());
    }

    void acceptingIsOneStepAndAReportOnWhatTheUnitSays()
    {
        m_asked = askedItems(u"SF"_s);
        QVERIFY(m_asked.size() > 1);
        read({m_answer});
        QTRY_VERIFY(desk().importDialog());
        desk().importDialog()->accept();
        QTRY_COMPARE(portfolioValue().statusNotes.size(), m_before.statusNotes.size() + 1);
        QCOMPARE(item(m_asked.constFirst())->forecast->asWritten(), u"Ende 2027"_s);
        QCOMPARE(item(m_asked.constFirst())->reportedOn, m_program->session().today());
        for (const QString &key : m_asked.sliced(1))
            QVERIFY(*item(key) == *findItem(m_before, key));
        QCOMPARE(sheet(u"SF"_s).answeredOn, m_program->session().today());
        QCOMPARE(window().editor().steps(), 2);
        QCOMPARE(window().editor().undoText(), u"Antworten auf die Sachstandsabfrage eingelesen"_s);
        QVERIFY2(message().contains(u"2 Felder übernommen"_s), qPrintable(message()));
        QVERIFY(page()->surveySection()->accessibleName().contains(u"Antworten: 1 von"_s));
    }

    void readingItTwiceSaysNothingNew()
    {
        const QString clean = answered(u"SF"_s, {{7, u"Ende 2027"_s}, {9, u"Die Abnahme steht noch aus."_s}});
        read({clean});
        QTRY_VERIFY2(message().contains(u"nichts Neues"_s), qPrintable(message()));
        QVERIFY(!desk().importDialog());
        QCOMPARE(window().editor().steps(), 2);
    }

    void undoTakesItBackAndRedoBringsItAgain()
    {
        window().editor().undo();
        QCOMPARE(portfolioValue().statusNotes.size(), m_before.statusNotes.size());
        for (const QString &key : m_asked)
            QVERIFY(*item(key) == *findItem(m_before, key));
        QVERIFY(!sheet(u"SF"_s).answeredOn.isValid());
        window().editor().redo();
        QVERIFY(sheet(u"SF"_s).answeredOn.isValid());
        QCOMPARE(item(m_asked.constFirst())->reportedOn, m_program->session().today());
    }

    void aFileThatCannotBeReadIsNamedBesideTheOthers()
    {
        const QString broken = m_folder.filePath(u"kaputt.xlsx"_s);
        write(broken, QByteArray("PK\3\4 und dann nichts", 21));
        read({answered(u"SIS"_s, {{7, u"2028"_s}}), broken});
        QTRY_VERIFY(desk().importDialog());
        QVERIFY(desk().importDialog()->accessibleDescription().contains(u"kaputt.xlsx"_s));
        QCOMPARE(desk().importDialog()->model().ticked().size(), 1);
        desk().importDialog()->reject();
        QTRY_VERIFY(!desk().importDialog());
        read({broken});
        QTRY_VERIFY2(error().contains(u"kaputt.xlsx"_s), qPrintable(error()));
        QVERIFY(error().contains(u"nichts übernommen"_s));
        QVERIFY(!desk().importDialog());
        QVERIFY(!sheet(u"SIS"_s).answeredOn.isValid());
    }

    void whatWasChangedHereSinceWaitsForAChoice()
    {
        const QString key = askedItems(u"SIS"_s).value(0);
        Change change;
        change.before = *item(key);
        Item after = *item(key);
        after.forecast = PartialDate::day(QDate(2029, 1, 1));
        change.after = after;
        QVERIFY(window().editor().perform({u"Prognose"_s, {change}}));
        read({answered(u"SIS"_s, {{7, u"2028"_s}})});
        QTRY_VERIFY(desk().importDialog());
        ImportModel &model = desk().importDialog()->model();
        QCOMPARE(model.offer()->preview.count(ImportState::Conflict), 1);
        QVERIFY(model.ticked().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row)
            model.setTicked(row, true);
        desk().importDialog()->accept();
        QTRY_COMPARE(item(key)->forecast->asWritten(), u"2028"_s);
    }

    void filesThatAreDroppedOnTheWindowAreRead()
    {
        QVERIFY(window().acceptDrops());
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(answered(u"LENKU"_s, {{7, u"2028"_s}}))});
        QDragEnterEvent enter({400, 300}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page(), &enter); // what lies in the window leaves it to the window
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &drop);
        QTRY_VERIFY(desk().importDialog());
        QCOMPARE(desk().importDialog()->model().ticked().size(), 1);
        desk().importDialog()->reject();
        QTRY_VERIFY(!desk().importDialog());
    }

    void nothingToReportIsAnAnswerToo()
    {
        const QString unit = u"BUEAMT"_s;
        QStringList lines = QString::fromUtf8(UnitSheets::csv(sent(unit))).split(u"\r\n"_s);
        QStringList ticked = lines[UnitSheets::nothingRow].split(u';');
        ticked[UnitSheets::nothingColumn] = u"x"_s;
        lines[UnitSheets::nothingRow] = ticked.join(u';');
        const QString path = m_folder.filePath(u"buergeramt.csv"_s);
        write(path, lines.join(u"\r\n"_s).toUtf8());
        read({path});
        QTRY_VERIFY(desk().importDialog());
        QVERIFY(desk().importDialog()->model().ticked().isEmpty());
        desk().importDialog()->accept();
        QTRY_VERIFY(sheet(unit).nothingToReport);
        QCOMPARE(item(askedItems(unit).value(0))->reportedOn, m_program->session().today());
        QVERIFY(page()->surveySection()->accessibleDescription().contains(u"Fehlanzeige am"_s));
    }

    void whoIsLateIsRemindedFromTheMenu()
    {
        m_program->session().setAsOf(m_program->session().today().addDays(30));
        QTRY_COMPARE(m_program->session().snapshot()->report.asOf, m_program->session().today().addDays(30));
        desk().copyLateReminders();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"Sehr geehrte Damen und Herren"_s), qPrintable(text));
        QVERIFY2(message().contains(u"Zwischenablage"_s), qPrintable(message()));
    }

    void anItemOfASurveyCanBeDeletedAndComesBack()
    {
        const QString key = m_asked.constFirst();
        const Survey before = survey();
        QVERIFY(window().editor().perform(ItemRequests::deletion(portfolioValue(), {key})));
        QVERIFY(!item(key));
        QVERIFY(survey().items.size() < before.items.size());
        window().editor().undo();
        QVERIFY(item(key));
        QVERIFY(survey() == before);
    }

    void aCatalogueIsMappedByItsHeadingsAndFillsTheMeasures()
    {
        const QString file = m_folder.filePath(u"katalog.csv"_s);
        write(file,
              u"Lfd. Nr.;Vorhaben;Frist\r\n4.7;Fristen verkürzen;Q4/2027\r\n12;Bauakte digital;\r\n"_s
                  .toUtf8());
        SurveyQuestions questions;
        questions.catalogue = [file](QWidget *, const QString &) { return file; };
        desk().setQuestions(questions);
        ways()->buttons()[2]->click();
        QTRY_VERIFY(desk().mappingDialog());
        MappingDialog *mapping = desk().mappingDialog();
        QCOMPARE(mapping->boxes().size(), 3u);
        QCOMPARE(mapping->boxes().at(1)->currentIndex(), 0); // a heading that nobody knows
        mapping->boxes().at(1)->setCurrentIndex(mapping->boxes().at(1)->findData(int(ImportField::Title)));
        mapping->accept();
        QTRY_VERIFY(desk().importDialog());
        desk().importDialog()->accept();
        QTRY_COMPARE(item(u"M-01"_s)->title, u"Fristen verkürzen"_s);
        QCOMPARE(item(u"M-02"_s)->measure->catalogueNumber, u"12"_s);
        QCOMPARE(window().editor().undoText(), u"Maßnahmenkatalog eingelesen"_s);
        window().editor().undo();
        QVERIFY(item(u"M-01"_s)->title.isEmpty());
    }

    void thePaletteKnowsTheWays()
    {
        auto *palette = window().findChild<CommandPalette *>();
        for (const QString &word : {u"Sachstandsabfrage"_s, u"Antworten einlesen"_s, u"Erinnerungstexte"_s,
                                    u"Maßnahmenkatalog"_s}) {
            palette->open();
            palette->findChild<QLineEdit *>()->setText(word);
            const auto *model = palette->findChild<PaletteModel *>();
            QTRY_VERIFY(model->rowCount() > 0);
            QVERIFY2(model->index(0, 0).data().toString().contains(word), qPrintable(word));
            palette->close();
        }
    }

private:
    [[nodiscard]] MainWindow &window() const { return m_program->window(); }
    [[nodiscard]] SurveyDesk &desk() const { return window().surveys(); }
    [[nodiscard]] MeasuresPage *page() const { return window().findChild<MeasuresPage *>(); }
    [[nodiscard]] SurveyBar *ways() const { return window().findChild<SurveyBar *>(); }
    [[nodiscard]] QString message() const { return window().findChild<StatusStrip *>()->message(); }
    [[nodiscard]] QString error() const { return window().findChild<ErrorPanel *>()->sentence(); }
    [[nodiscard]] const Portfolio &portfolioValue() const
    {
        return *m_program->session().snapshot()->portfolio;
    }
    [[nodiscard]] const Item *item(const QString &key) const
    {
        return m_program->session().snapshot()->item(key);
    }
    [[nodiscard]] const Survey &survey() const { return portfolioValue().surveys.front(); }
    [[nodiscard]] const SurveySheet &sheet(const QString &unit) const
    {
        return *std::ranges::find(survey().sheets, unit, &SurveySheet::unit);
    }
    [[nodiscard]] QStringList askedItems(const QString &unit) const
    {
        QStringList keys;
        for (const SurveyItem &asked : survey().items)
            if (asked.unit == unit)
                keys.append(asked.item);
        return keys;
    }
    void read(const QStringList &files) const
    {
        SurveyQuestions questions;
        questions.answers = [files](QWidget *, const QString &) { return files; };
        desk().setQuestions(questions);
        ways()->buttons()[1]->click();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// The sheet of \a unit as it went out.
    [[nodiscard]] UnitSheet sent(const QString &unit) const
    {
        const auto versionOf = [this](const QString &key) {
            return std::ranges::find(survey().items, key, &SurveyItem::item)->version;
        };
        const auto sheets =
            UnitSheets::of(m_before, askedItems(unit), {survey().key, survey().on, survey().due}, versionOf);
        return *std::ranges::find(sheets, unit, &UnitSheet::unit);
    }
    /// The same with cells of its first row filled in by column, as a file.
    [[nodiscard]] QString answered(const QString &unit,
                                   const std::vector<std::pair<qsizetype, QString>> &cells) const
    {
        UnitSheet sheet = sent(unit);
        for (const auto &[column, text] : cells)
            sheet.rows.front().cells[column] = text;
        const QString path = m_folder.filePath(unit + u".xlsx"_s);
        const auto bytes = UnitSheetWriter::xlsx(sheet);
        if (bytes)
            write(path, *bytes);
        return path;
    }

    Portfolio m_before;
    QString m_answer;
    QStringList m_asked;
};

LENKUNGSSTAND_TEST(TestSurveyWalk)
#include "tst_surveywalk.moc"
