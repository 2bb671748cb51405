// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importvalues.h"
#include "core/exchange/itemnumbers.h"
#include "core/exchange/surveypreview.h"
#include "tests/exchange/surveyfixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
using SurveyFixture::reportDay;

ImportCell cell(ImportField field, const QString &typed)
{
    return {field, 2, u"Spalte"_s, typed, false};
}

SurveyAnswers answer(const QString &key, const std::vector<ImportCell> &cells,
                     const QString &version = u"v1"_s)
{
    SurveyAnswers answers;
    answers.file = u"sf.xlsx"_s;
    answers.unit = u"SF"_s;
    answers.rows = {{7, {ImportField::Key, 1, u"Nr."_s, key, false}, version, cells}};
    return answers;
}

ImportPreview answersPreview(const std::vector<SurveyAnswers> &answers, const Portfolio &now,
                             const Portfolio &sent = SurveyFixture::portfolio())
{
    return previewSurvey(
        answers, now,
        [&sent](const QString &key, const QString &version) {
            const Item *item = version == "v1"_L1 ? findItem(sent, key) : nullptr;
            return item ? std::optional(*item) : std::nullopt;
        },
        reportDay());
}

constexpr auto change = ImportState::Change;
constexpr auto same = ImportState::Unchanged;
constexpr auto conflict = ImportState::Conflict;
constexpr auto error = ImportState::Error;
}

class TestSurveyPreview : public QObject
{
    Q_OBJECT
private slots:
    /// What is recorded is as it was when the sheet went out.
    void judgesACell_data()
    {
        using Field = ImportField;
        using Cause = ImportCause;
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("cause");
        const auto row = [](const char *name, const char *key, Field field, const QString &typed,
                            ImportState state, Cause cause = Cause::None) {
            QTest::newRow(name) << QString::fromLatin1(key) << int(field) << typed << int(state)
                                << int(cause);
        };
        row("another progress", "M-01", Field::Progress, u"erledigt"_s, change);
        row("a synonym of another progress", "M-01", Field::Progress, u"Abgeschlossen"_s, change);
        row("the same progress", "M-01", Field::Progress, u"in Umsetzung"_s, same);
        row("a synonym of the same progress", "M-01", Field::Progress, u"läuft"_s, same);
        row("the collective statement", "M-02", Field::Progress, u"in Umsetzung oder abgeschlossen"_s, same);
        row("no progress", "M-01", Field::Progress, u"halb fertig"_s, error, Cause::ProgressUnknown);
        row("cancelled without a reason", "M-01", Field::Progress, u"entfallen"_s, error,
            Cause::CancelReasonMissing);
        row("another date", "M-01", Field::Planned, u"30.06.2026"_s, change);
        row("a quarter", "M-01", Field::Planned, u"Q4/2025"_s, change);
        row("a first date", "M-02", Field::Planned, u"Mai 2026"_s, change);
        row("the same day in other words", "M-01", Field::Planned, u"5.5.2026"_s, same);
        row("the same quarter in other words", "M-03", Field::Planned, u"Q4 2025"_s, same);
        row("a day with midnight", "M-01", Field::Planned, u"30.06.2026 00:00:00"_s, change);
        row("the same day with midnight", "M-01", Field::Planned, u"2026-05-05T00:00"_s, same);
        row("a day with another hour", "M-01", Field::Planned, u"30.06.2026 12:30:00"_s, error,
            Cause::DateUnreadable);
        row("a day that does not exist", "M-01", Field::Planned, u"31.04.2026"_s, change);
        row("no date", "M-01", Field::Planned, u"45.13.2026"_s, error, Cause::DateUnreadable);
        row("words for a date", "M-01", Field::Forecast, u"schnellstmöglich"_s, change);
        row("words for a day on which it was done", "M-01", Field::Actual, u"bald"_s, error,
            Cause::DateUnreadable);
        row("done on", "M-01", Field::Actual, u"01.03.2026"_s, change);
        row("done today", "M-01", Field::Actual, reportDay().toString(u"dd.MM.yyyy"_s), change);
        row("done tomorrow", "M-01", Field::Actual, reportDay().addDays(1).toString(u"dd.MM.yyyy"_s), error,
            Cause::DoneInFuture);
        row("done this year", "M-01", Field::Actual, reportDay().toString(u"yyyy"_s), change);
        row("done next year", "M-01", Field::Actual, reportDay().addYears(1).toString(u"yyyy"_s), error,
            Cause::DoneInFuture);
        row("a forecast for next year", "M-01", Field::Forecast, reportDay().addYears(1).toString(u"yyyy"_s),
            change);
        row("deadline of the Senate", "B-2", Field::Planned, u"01.09.2026"_s, error, Cause::SenateDecides);
        row("the same deadline", "B-2", Field::Planned, u"05.05.2026"_s, same);
        row("forecast of a resolution", "B-2", Field::Forecast, u"01.09.2026"_s, change);
        row("yes", "M-02", Field::Priority, u"x"_s, change);
        row("the same yes", "M-01", Field::Priority, u"JA"_s, same);
        row("maybe", "M-02", Field::Priority, u"vielleicht"_s, error, Cause::YesOrNoExpected);
        row("priority of a task", "BA-01", Field::Priority, u"ja"_s, error, Cause::NotAMeasure);
        row("catalogue's number", "M-02", Field::CatalogueNumber, u"2.1"_s, change);
        row("a missing title", "M-02", Field::Title, u"Zweite"_s, change);
        row("a title that is recorded", "M-01", Field::Title, u"Anders"_s, error, Cause::Locked);
        row("a unit that is recorded", "M-03", Field::Unit, u"SF"_s, error, Cause::Locked);
        row("no unit where one is recorded", "M-03", Field::Unit, u"XYZ"_s, error, Cause::Locked);
        row("a priority that is recorded", "M-01", Field::Priority, u"nein"_s, error, Cause::Locked);
        row("a recorded title emptied", "M-01", Field::Title, {}, same);
        row("the same title", "M-01", Field::Title, u"Erste  Maßnahme"_s, same);
        row("a unit by key", "M-04", Field::Unit, u"sf"_s, change);
        row("a unit by name", "M-04", Field::Unit, u"Senatorin für Finanzen"_s, change);
        row("two units", "M-04", Field::Unit, u"SF, SBMS"_s, change);
        row("a name with a comma", "M-03", Field::Unit,
            u"Die Senatorin für Bau, Mobilität und Stadtentwicklung"_s, same);
        row("the same units in another order", "BA-01", Field::Unit, u"SF und Bürgeramt Bremen"_s, same);
        row("an unknown unit", "M-04", Field::Unit, u"SF, XYZ"_s, error, Cause::UnitUnknown);
        row("a Sachstand", "M-01", Field::StatusNote, u"Es geht voran."_s, change);
        row("nothing to report on this", "M-01", Field::StatusNote, u"Fehlanzeige"_s, same);
        row("a control character", "M-01", Field::StatusNote, u"Neu\u0001"_s, error, Cause::TextUnusable);
        row("several lines", "M-01", Field::StatusNote, u"Neu\nund\tmehr"_s, change);
        row("a text that no cell holds", "M-02", Field::Title, QString(32'768, u'x'), error,
            Cause::TextUnusable);
        row("evidence", "M-01", Field::Evidence, u"Vermerk vom 01.03."_s, change);
        row("empty where something is recorded", "M-01", Field::Planned, {}, same);
        row("a stroke", "M-01", Field::Planned, u" ./. "_s, same);
        row("k. A.", "M-01", Field::Progress, u"k. A."_s, same);
    }
    void judgesACell()
    {
        QFETCH(QString, key);
        QFETCH(int, field);
        QFETCH(QString, typed);
        Portfolio recorded = SurveyFixture::portfolio();
        if (ImportField(field) == ImportField::Actual) // which holds of what is done only
            SurveyFixture::item(recorded, "M-01").progress = Progress::Done;
        const auto preview =
            answersPreview({answer(key, {cell(ImportField(field), typed)})}, recorded, recorded);
        QCOMPARE(preview.entries.size(), 1u);
        const ImportEntry &entry = preview.entries[0];
        QTEST(int(entry.state), "state");
        QTEST(int(entry.cause), "cause");
        QCOMPARE(entry.file, u"sf.xlsx"_s);
        QCOMPARE(entry.row, 7);
        QCOMPARE(entry.column, 2);
        QCOMPARE(entry.heading, u"Spalte"_s);
        QCOMPARE(entry.key, key);
        QCOMPARE(int(entry.field), field);
        QCOMPARE(entry.to, typed);
        QCOMPARE(entry.value.index() != 0, entry.state == change);
        QCOMPARE(preview.count(entry.state), 1);
    }
    /// The record has changed since: sent "in Umsetzung", now on hold.
    void seesWhatHasChangedSince_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("cause");
        const auto row = [](const char *name, const char *typed, const char *version, ImportState state,
                            ImportCause cause = ImportCause::None) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromLatin1(version) << int(state)
                                << int(cause);
        };
        row("left as it was sent", "in Umsetzung", "v1", same);
        row("the same change", "ruht", "v1", same);
        row("another change", "erledigt", "v1", conflict, ImportCause::ChangedSince);
        row("empty", "", "v1", same);
        row("unknown version, something else", "erledigt", "v9", conflict, ImportCause::VersionUnknown);
        row("unknown version, what was sent", "in Umsetzung", "", conflict, ImportCause::VersionUnknown);
        row("unknown version, the same", "ruht", "", same);
    }
    void seesWhatHasChangedSince()
    {
        QFETCH(QString, typed);
        QFETCH(QString, version);
        Portfolio now = SurveyFixture::portfolio();
        SurveyFixture::item(now, "M-01").progress = Progress::OnHold;
        const auto preview =
            answersPreview({answer(u"M-01"_s, {cell(ImportField::Progress, typed)}, version)}, now);
        QCOMPARE(preview.entries.size(), 1u);
        QTEST(int(preview.entries[0].state), "state");
        QTEST(int(preview.entries[0].cause), "cause");
        QCOMPARE(preview.entries[0].from, u"ruht"_s);
    }
    void lockedIsWhatWasRecordedWhenTheSheetWentOut()
    {
        Portfolio now = SurveyFixture::portfolio();
        SurveyFixture::item(now, "M-01").title = u"Hier geändert"_s;
        SurveyFixture::item(now, "M-02").title = u"Hier ergänzt"_s;
        const auto judged = [&now](const QString &key, const QString &typed, const QString &version) {
            const auto preview =
                answersPreview({answer(key, {cell(ImportField::Title, typed)}, version)}, now);
            return std::pair(preview.entries.at(0).state, preview.entries.at(0).cause);
        };
        const std::pair unchanged(same, ImportCause::None);
        QVERIFY(judged(u"M-01"_s, u"Erste Maßnahme"_s, u"v1"_s) == unchanged); // as it went out
        QVERIFY(judged(u"M-01"_s, u"Anders"_s, u"v1"_s) == std::pair(error, ImportCause::Locked));
        QVERIFY(judged(u"M-02"_s, u"Zweite"_s, u"v1"_s) == std::pair(conflict, ImportCause::ChangedSince));
        QVERIFY(judged(u"M-01"_s, u"Anders"_s, u"v9"_s) == std::pair(conflict, ImportCause::VersionUnknown));
    }
    void aNumberNeverMeansTwoMeasures()
    {
        const auto numbered = [](const QString &key) {
            return answer(key, {cell(ImportField::CatalogueNumber, u" 1.10"_s)});
        };
        const auto taken = answersPreview({numbered(u"M-02"_s)}, SurveyFixture::portfolio());
        QCOMPARE(taken.entries.at(0).cause, ImportCause::NumberTaken);
        QCOMPARE(taken.entries.at(0).holder, u"M-01"_s);
        Portfolio bare = SurveyFixture::portfolio();
        SurveyFixture::item(bare, "M-01").measure->catalogueNumber.clear();
        const auto twice = answersPreview({numbered(u"M-02"_s), numbered(u"M-04"_s)}, bare, bare);
        QCOMPARE(twice.entries.at(0).state, change);
        QCOMPARE(twice.entries.at(1).cause, ImportCause::NumberTaken);
        QCOMPARE(twice.entries.at(1).holder, u"M-02"_s);
    }
    void leavesOutARowThatIsNotTheUnits()
    {
        Portfolio now = SurveyFixture::portfolio();
        now.surveys = {{u"2026-03"_s,
                        u"open"_s,
                        QDate(2026, 3, 1),
                        {},
                        {{u"SF"_s, QDate(2026, 3, 1), {}, false}},
                        {{u"M-01"_s, u"SF"_s, u"v1"_s}, {u"M-03"_s, u"SBMS"_s, u"v1"_s}}}};
        SurveyAnswers answers = answer(u"M-01"_s, {cell(ImportField::Progress, u"ruht"_s)});
        answers.survey = u"2026-03"_s;
        answers.rows.push_back(answer(u"M-3"_s, {cell(ImportField::Progress, u"erledigt"_s)}).rows[0]);
        const auto preview = answersPreview({answers}, now);
        QCOMPARE(preview.entries.size(), 2u);
        QCOMPARE(preview.entries[0].state, change);
        QCOMPARE(preview.entries[1].cause, ImportCause::NotOnSheet);
        QCOMPARE(preview.entries[1].key, u"M-3"_s);
        answers.survey = u"2025-01"_s; // nobody knows what was asked there
        QCOMPARE(answersPreview({answers}, now).count(change), 2);
    }
    void addsToASachstandWhateverTheVersion()
    {
        const auto preview =
            answersPreview({answer(u"M-01"_s, {cell(ImportField::StatusNote, u"Neu"_s)}, u"v9"_s)},
                           SurveyFixture::portfolio());
        const auto *note = std::get_if<StatusNote>(&preview.entries.at(0).value);
        QVERIFY(note);
        QVERIFY((*note == StatusNote{{}, u"M-01"_s, {}, u"SF"_s, reportDay(), u"Neu"_s, std::nullopt}));
    }
    void knowsASachstandThatIsThere()
    {
        Portfolio now = SurveyFixture::portfolio();
        now.statusNotes = {{u"n1"_s, u"M-01"_s, {}, u"SF"_s, QDate(2026, 1, 1), u"Neu "_s, std::nullopt}};
        const std::vector cells = {cell(ImportField::StatusNote, u"Neu"_s)};
        QCOMPARE(answersPreview({answer(u"M-01"_s, cells)}, now).entries.at(0).state, same);
        SurveyAnswers other = answer(u"M-01"_s, cells);
        other.unit = u"SBMS"_s;
        QCOMPARE(answersPreview({other}, now).entries.at(0).state, change);
        other.unit = u"NIE"_s;
        QCOMPARE(answersPreview({other}, now).entries.at(0).cause, ImportCause::SenderUnknown);
    }
    void takesTheSachstandAsTheReasonForCancelling()
    {
        const auto preview = answersPreview({answer(u"M-01"_s,
                                                    {cell(ImportField::Progress, u"abgebrochen"_s),
                                                     cell(ImportField::StatusNote, u"Kein Bedarf"_s)})},
                                            SurveyFixture::portfolio());
        const ReportedProgress expected{Progress::Cancelled, u"Kein Bedarf"_s};
        QVERIFY(preview.entries.at(0).value == ImportValue(expected));
    }
    void aFormulaWithoutAValueIsAnErrorOfItsCellAlone()
    {
        ImportCell broken = cell(ImportField::Planned, {});
        broken.noValue = true;
        const auto preview =
            answersPreview({answer(u"M-01"_s, {broken, cell(ImportField::Progress, u"ruht"_s)})},
                           SurveyFixture::portfolio());
        QCOMPARE(preview.entries.size(), 2u);
        QCOMPARE(preview.entries[0].cause, ImportCause::NoValue);
        QCOMPARE(preview.entries[1].state, change);
    }
    void namesRowsThatAreWrongAsAWhole_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("cause");
        QTest::newRow("unknown") << u"M-99"_s << int(ImportCause::KeyUnknown);
        QTest::newRow("missing") << QString() << int(ImportCause::KeyMissing);
        QTest::newRow("twice") << u"m-1"_s << int(ImportCause::RowTwice);
    }
    void namesRowsThatAreWrongAsAWhole()
    {
        QFETCH(QString, key);
        QFETCH(int, cause);
        SurveyAnswers answers = answer(u"M-01"_s, {cell(ImportField::Progress, u"ruht"_s)});
        answers.rows.push_back(answer(key, {cell(ImportField::Progress, u"erledigt"_s)}).rows[0]);
        answers.rows.back().row = 8;
        const auto preview = answersPreview({answers}, SurveyFixture::portfolio());
        QCOMPARE(preview.entries.size(), 2u);
        QCOMPARE(preview.entries[0].state, change);
        QCOMPARE(preview.entries[1].state, error);
        QCOMPARE(int(preview.entries[1].cause), cause);
        QCOMPARE(preview.entries[1].row, 8);
        QCOMPARE(preview.entries[1].key, key);
    }
    void passesOverRemarksBelowTheTable()
    {
        QVERIFY(answersPreview({answer(u"Ansprechpartnerin ist bekannt"_s, {cell(ImportField::Planned, {})})},
                               SurveyFixture::portfolio())
                    .entries.empty());
    }
    void letsNeitherOfTwoAnswersWinInSilence()
    {
        const SurveyAnswers first =
            answer(u"BA-01"_s,
                   {cell(ImportField::Progress, u"ruht"_s), cell(ImportField::Forecast, u"2027"_s),
                    cell(ImportField::StatusNote, u"Von SF"_s)});
        SurveyAnswers second =
            answer(u"BA-01"_s,
                   {cell(ImportField::Progress, u"erledigt"_s), cell(ImportField::Forecast, u"2027"_s),
                    cell(ImportField::StatusNote, u"Vom Amt"_s)});
        second.unit = u"BUEAMT"_s;
        const auto preview = answersPreview({first, second}, SurveyFixture::portfolio());
        std::vector<ImportState> states;
        for (const ImportEntry &entry : preview.entries)
            states.push_back(entry.state);
        QVERIFY((states == std::vector{conflict, change, change, conflict, same, change}));
        QCOMPARE(preview.entries[0].cause, ImportCause::AnswersDiffer);
    }
    void countsAFileThatIsReadTwiceOnce()
    {
        const SurveyAnswers file =
            answer(u"M-01"_s,
                   {cell(ImportField::StatusNote, u"Neu"_s), cell(ImportField::Evidence, u"Vermerk"_s),
                    cell(ImportField::Progress, u"ruht"_s), cell(ImportField::Forecast, u"Mai 2027"_s)});
        const auto preview = answersPreview({file, file}, SurveyFixture::portfolio());
        QCOMPARE(preview.count(change), 4);
        QCOMPARE(preview.count(same), 4);
    }
    void aRowThatWentOutForAnotherItemIsAnError()
    {
        Portfolio now = SurveyFixture::portfolio();
        now.surveys.push_back({u"2026-03"_s,
                               u"open"_s,
                               QDate(2026, 3, 1),
                               {},
                               {{u"SF"_s, QDate(2026, 3, 1), {}, false}},
                               {{u"M-01"_s, u"SF"_s, u"v1"_s}, {u"M-02"_s, u"SF"_s, u"v2"_s}}});
        SurveyAnswers renumbered = answer(u"M-02"_s, {cell(ImportField::StatusNote, u"Neu"_s)});
        renumbered.survey = u"2026-03"_s;
        const auto preview = answersPreview({renumbered}, now);
        QCOMPARE(preview.entries.size(), 1u);
        QCOMPARE(preview.entries[0].cause, ImportCause::KeyChanged);
        QCOMPARE(preview.entries[0].holder, u"M-01"_s);
    }
    void readsNumbersAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        for (const QString &typed :
             {u"M-03"_s, u"M-3"_s, u"3"_s, u"03"_s, u"m 3"_s, u"M03"_s, u" M–03 "_s, u"3."_s})
            QTest::newRow(qPrintable(typed)) << typed << u"M-03"_s;
        QTest::newRow("task") << u"ba-01"_s << u"BA-01"_s;
        QTest::newRow("a task by number alone") << u"BA-1"_s << QString();
        QTest::newRow("no such number") << u"99"_s << QString();
        QTest::newRow("beyond numbers") << u"99999999999999999999"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void readsNumbersAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, key);
        const Portfolio portfolio = SurveyFixture::portfolio();
        const Item *item = ItemNumbers(portfolio).item(typed);
        QCOMPARE(item ? item->key : QString(), key);
    }
};

LENKUNGSSTAND_TEST(TestSurveyPreview)
#include "tst_surveypreview.moc"
