// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importchanges.h"
#include "core/exchange/importvalues.h"
#include "core/exchange/seed.h"
#include "core/exchange/surveypreview.h"
#include "core/sheets/unitsheetwriter.h"
#include "core/sheets/workbookfile.h"
#include "tests/exchange/surveyfixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
using SurveyFixture::reportDay;

ImportAct surveyAct()
{
    return {u"Sachstandsabfrage 2026-03"_s, u"Amt"_s, u"Sekretariat"_s,
            QDateTime(reportDay(), QTime(9, 0), Qt::UTC)};
}

Portfolio appliedSheets(Portfolio portfolio, const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        if (const auto *note = std::get_if<StatusNote>(&*change.after))
            portfolio.statusNotes.push_back(*note);
        else if (const auto *item = std::get_if<Item>(&*change.after))
            SurveyFixture::item(portfolio, qPrintable(item->key)) = *item;
    }
    return portfolio;
}

QString versionOfAll(const QString &)
{
    return u"1"_s;
}

// The sheet of a unit as it was sent, with some cells filled in: {row on the sheet from 0, column, text}.
struct Filled
{
    int row;
    qsizetype column;
    QString text;
};

SurveyAnswers filledIn(const QString &unit, const std::vector<Filled> &cells)
{
    UnitSheet sheet = SurveyFixture::sheetOf(SurveyFixture::portfolio(), unit);
    for (const Filled &filled : cells)
        sheet.rows[std::size_t(filled.row)].cells[filled.column] = filled.text;
    const auto xlsx = UnitSheetWriter::xlsx(sheet);
    const auto book = xlsx ? WorkbookFile::read(*xlsx, unit) : Result<Workbook>(xlsx.error());
    const auto answers = book ? readSurveyAnswers(*book, unit) : Result<SurveyAnswers>(book.error());
    return answers ? *answers : SurveyAnswers();
}

/// The fixture with the survey that its sheets belong to.
Portfolio asked()
{
    Portfolio portfolio = SurveyFixture::portfolio();
    Survey survey{u"2026-03"_s, u"open"_s, QDate(2026, 3, 1), QDate(2026, 3, 31), {}, {}};
    for (const UnitSheet &sheet : SurveyFixture::sheets(portfolio)) {
        survey.sheets.push_back({sheet.unit, survey.on, {}, false});
        for (const UnitSheetRow &row : sheet.rows)
            survey.items.push_back({row.cells.first(), sheet.unit, row.version});
    }
    portfolio.surveys.push_back(survey);
    return portfolio;
}

ImportPreview sheetsPreview(const std::vector<SurveyAnswers> &answers, const Portfolio &now)
{
    return previewSurvey(
        answers, now,
        [](const QString &key, const QString &version) -> std::optional<Item> {
            const Portfolio sent = SurveyFixture::portfolio();
            return version == SurveyFixture::versionOf(key) ? std::optional(*findItem(sent, key))
                                                            : std::nullopt;
        },
        reportDay());
}
}

class TestImportChanges : public QObject
{
    Q_OBJECT
private slots:
    void mergesTheFieldsOfAnItemIntoOneChange()
    {
        const Portfolio before = SurveyFixture::portfolio();
        const auto preview = sheetsPreview({filledIn(u"SF"_s,
                                                     {{0, 5, u"erledigt"_s},
                                                      {0, 6, u"Q3/2026"_s},
                                                      {0, 8, u"15.03.2026"_s},
                                                      {0, 9, u"Abgenommen."_s},
                                                      {0, 10, u"https://example.org/1"_s},
                                                      {1, 2, u"Zweite"_s}})},
                                           before);
        const auto changes = changesOf(preview, soundEntries(preview), before, surveyAct());
        QCOMPARE(changes.size(), 3u);
        const Item &after = std::get<Item>(*changes[0].after);
        QVERIFY(std::get<Item>(*changes[0].before) == *findItem(before, u"M-01"_s));
        QCOMPARE(after.progress, Progress::Done);
        QCOMPARE(after.planned->edtf(), u"2026-35"_s);
        QCOMPARE(after.planned->asWritten(), u"Q3/2026"_s);
        QCOMPARE(after.actual->edtf(), u"2026-03-15"_s);
        QCOMPARE(after.evidence.at(0).link, u"https://example.org/1"_s);
        QCOMPARE(after.reportedOn, reportDay());
        QVERIFY(
            (*after.planDecision == PlanDecision{surveyAct().reason, u"SF"_s, reportDay(), std::nullopt}));
        const Item &second = std::get<Item>(*changes[1].after);
        QCOMPARE(second.title, u"Zweite"_s);
        QVERIFY(!second.planDecision && !second.reportedOn.isValid());
        QVERIFY(!changes[2].before);
        const StatusNote &note = std::get<StatusNote>(*changes[2].after);
        QCOMPARE(note.text, u"Abgenommen."_s);
        QCOMPARE(note.unit, u"SF"_s);
        QVERIFY(!note.release && note.on == reportDay() && note.key.startsWith(u"sn-"));
        for (const Change &change : changes)
            QVERIFY(change.reason == surveyAct().reason && change.who == surveyAct().who
                    && change.at == surveyAct().at);
    }
    void changesNothingTheSecondTime()
    {
        const std::vector answers = {filledIn(u"SF"_s,
                                              {{0, 5, u"ruht"_s},
                                               {0, 7, u"Mai 2027"_s},
                                               {0, 9, u"Neu"_s},
                                               {0, 10, u"Vermerk"_s},
                                               {1, 1, u"2.2"_s},
                                               {1, 4, u"nein"_s}}),
                                     filledIn({}, {{0, 3, u"SBMS"_s}})};
        const Portfolio before = SurveyFixture::portfolio();
        const auto first = sheetsPreview(answers, before);
        QCOMPARE(first.count(ImportState::Change), 7);
        QCOMPARE(first.count(ImportState::Error) + first.count(ImportState::Conflict), 0);
        const Portfolio after =
            appliedSheets(before, changesOf(first, soundEntries(first), before, surveyAct()));
        QVERIFY(after != before);
        const auto second = sheetsPreview(answers, after);
        QVERIFY(soundEntries(second).isEmpty());
        QCOMPARE(second.count(ImportState::Unchanged), qsizetype(second.entries.size()));
        QVERIFY(changesOf(second, soundEntries(second), after, surveyAct()).empty());
    }
    void changesNothingWhereNobodyFilledInAnything()
    {
        for (const QString &unit : {u"SF"_s, u"SBMS"_s, u"BUEAMT"_s, QString()}) {
            const auto preview = sheetsPreview({filledIn(unit, {})}, SurveyFixture::portfolio());
            QVERIFY(!preview.entries.empty());
            QCOMPARE(preview.count(ImportState::Unchanged), qsizetype(preview.entries.size()));
        }
    }
    void changesNothingInTheSeedThatCameBackAsItWas()
    {
        const auto seed = seedPortfolio();
        QVERIFY_RESULT(seed);
        std::vector<SurveyAnswers> answers;
        for (const UnitSheet &sheet : UnitSheets::of(*seed, SurveyFixture::keys(*seed), {}, &versionOfAll)) {
            const auto xlsx = UnitSheetWriter::xlsx(sheet);
            QVERIFY_RESULT(xlsx);
            const auto book = WorkbookFile::read(*xlsx, sheet.unit);
            QVERIFY_RESULT(book);
            const auto read = readSurveyAnswers(*book, sheet.unit);
            QVERIFY_RESULT(read);
            answers.push_back(*read);
        }
        const auto preview = previewSurvey(
            answers, *seed,
            [&seed](const QString &key, const QString &) { return std::optional(*findItem(*seed, key)); },
            reportDay());
        QVERIFY(preview.entries.size() > 134); // of each item at least its progress
        for (const ImportEntry &entry : preview.entries)
            QVERIFY2(entry.state == ImportState::Unchanged, qPrintable(entry.key + u' ' + entry.to));
    }
    void takesOnlyWhatIsAccepted()
    {
        Portfolio now = SurveyFixture::portfolio();
        SurveyFixture::item(now, "M-01").progress = Progress::OnHold;
        const auto preview = sheetsPreview(
            {filledIn(u"SF"_s, {{0, 5, u"erledigt"_s}, {0, 6, u"45.13.2026"_s}, {0, 7, u"2027"_s}})}, now);
        QSet<qsizetype> all;
        for (qsizetype index = 0; index < qsizetype(preview.entries.size()); ++index)
            all.insert(index);
        const auto sound = changesOf(preview, soundEntries(preview), now, surveyAct());
        QCOMPARE(sound.size(), 1u);
        QCOMPARE(std::get<Item>(*sound[0].after).progress, Progress::OnHold);
        QVERIFY(std::get<Item>(*sound[0].after).forecast);
        const auto chosen = changesOf(preview, all, now, surveyAct()); // the conflict is decided for the file
        QCOMPARE(std::get<Item>(*chosen[0].after).progress, Progress::Done);
        QVERIFY(std::get<Item>(*chosen[0].after).planned == SurveyFixture::item(now, "M-01").planned);
        QVERIFY(changesOf(preview, {}, now, surveyAct()).empty());
    }
    void cancelsNothingWhoseReasonIsLeftOut()
    {
        const Portfolio before = SurveyFixture::portfolio();
        const auto preview =
            sheetsPreview({filledIn(u"SF"_s, {{0, 5, u"abgebrochen"_s}, {0, 9, u"Kein Bedarf"_s}})}, before);
        const auto place = [&preview](ImportField field) {
            return qsizetype(std::ranges::find_if(preview.entries,
                                                  [field](const ImportEntry &entry) {
                                                      return entry.field == field && entry.key == u"M-01"_s;
                                                  })
                             - preview.entries.begin());
        };
        const qsizetype progress = place(ImportField::Progress);
        const qsizetype note = place(ImportField::StatusNote);
        QCOMPARE(ImportChoice::requiredBy(preview, progress), std::optional(note));
        QVERIFY(changesOf(preview, {progress}, before, surveyAct()).empty());
        QCOMPARE(changesOf(preview, {note}, before, surveyAct()).size(), 1u);
        const auto both = changesOf(preview, {progress, note}, before, surveyAct());
        QCOMPARE(both.size(), 2u);
        QCOMPARE(std::get<Item>(*both[0].after).cancelReason, u"Kein Bedarf"_s);
    }
    void keepsOtherRolesOfUnits()
    {
        using Units = std::vector<Responsibility>;
        const Item before = *findItem(SurveyFixture::portfolio(), u"BA-01"_s);
        Item after = before;
        ImportValues::apply(ImportField::Unit, Units{{u"SBMS"_s, UnitRole::Responsible}}, after);
        QVERIFY((after.units == Units{{u"SBMS"_s, UnitRole::Responsible}}));
        after = before;
        ImportValues::apply(ImportField::Unit, Units{{u"SF"_s, UnitRole::Responsible}}, after);
        QVERIFY(
            (after.units == Units{{u"SF"_s, UnitRole::Responsible}, {u"SBMS"_s, UnitRole::Participating}}));
    }
    /// domain.md: the last report on an item is its last status note, survey answer, or change.
    void anAnswerIsAReportOnlyOnWhatItSays()
    {
        const Portfolio before = asked();
        const auto preview =
            sheetsPreview({filledIn(u"SF"_s, {{0, 7, u"2027"_s}, {1, 9, u"Begonnen."_s}})}, before);
        QCOMPARE(preview.returns.size(), 1u);
        const auto changes = changesOf(preview, soundEntries(preview), before, surveyAct());
        const Portfolio after = appliedSheets(before, changes);
        for (const char *key : {"M-01", "M-02"})
            QCOMPARE(findItem(after, QString::fromLatin1(key))->reportedOn, reportDay());
        for (const char *key : {"BA-01", "B-2", "M-03"}) // left as they were, or of another unit
            QVERIFY(!findItem(after, QString::fromLatin1(key))->reportedOn.isValid());
        QCOMPARE(ImportChoice::reportedItems(preview, soundEntries(preview)),
                 (QSet<QString>{u"M-01"_s, u"M-02"_s}));
        const Survey &survey = std::get<Survey>(*changes.back().after);
        QCOMPARE(survey.sheets.at(0).answeredOn, reportDay());
        QVERIFY(!survey.sheets.at(1).answeredOn.isValid());
    }
    void aSheetThatCameBackAsItWentOutIsNoAnswer()
    {
        const Portfolio before = asked();
        for (const QString &unit : {u"SF"_s, QString()}) {
            const auto preview = sheetsPreview({filledIn(unit, {})}, before);
            QVERIFY(preview.returns.empty());
            QVERIFY((preview.remarks == std::vector{ImportRemark{ImportRemark::Kind::Unfilled, unit, unit}}));
            QVERIFY(changesOf(preview, soundEntries(preview), before, surveyAct()).empty());
        }
    }
    void anAnswerReadTwiceIsNoFurtherReport()
    {
        Portfolio before = asked();
        before.surveys[0].sheets[0].answeredOn = QDate(2026, 3, 2);
        SurveyFixture::item(before, "M-01").forecast = *PartialDate::fromEdtf(u"2027"_s, u"2027"_s);
        const auto preview = sheetsPreview({filledIn(u"SF"_s, {{0, 7, u"2027"_s}})}, before);
        QVERIFY(preview.returns.empty());
        QVERIFY(preview.remarks.empty()); // it is filled in, and known already
        QVERIFY(changesOf(preview, {}, before, surveyAct()).empty());
    }
    void whatIsLeftOutIsNoReport()
    {
        const Portfolio before = asked();
        const auto preview = sheetsPreview({filledIn(u"SF"_s, {{0, 7, u"2027"_s}})}, before);
        const auto changes = changesOf(preview, {}, before, surveyAct());
        QCOMPARE(changes.size(), 1u);
        QCOMPARE(std::get<Survey>(*changes[0].after).sheets.at(0).answeredOn, reportDay());
    }
    void nothingToReportIsAReportOnAllThatWasAsked()
    {
        const Portfolio before = asked();
        SurveyAnswers answers = filledIn(u"SF"_s, {});
        answers.nothingToReport = true;
        const auto preview = sheetsPreview({answers}, before);
        QVERIFY(preview.remarks.empty());
        QCOMPARE(ImportChoice::reportedItems(preview, {}).size(), 4);
        const auto changes = changesOf(preview, {}, before, surveyAct());
        const Portfolio after = appliedSheets(before, changes);
        for (const char *key : {"M-01", "M-02", "BA-01", "B-2"})
            QCOMPARE(findItem(after, QString::fromLatin1(key))->reportedOn, reportDay());
        QVERIFY(std::get<Survey>(*changes.back().after).sheets.at(0).nothingToReport);
        answers.rows.clear(); // the line alone says it too
        QCOMPARE(ImportChoice::reportedItems(sheetsPreview({answers}, before), {}).size(), 4);
    }
    void aSheetOfNoRecordedSurveyIsNoAnswer()
    {
        const auto preview =
            sheetsPreview({filledIn(u"SF"_s, {{0, 7, u"2027"_s}})}, SurveyFixture::portfolio());
        QVERIFY((preview.remarks
                 == std::vector{ImportRemark{ImportRemark::Kind::SurveyUnknown, u"SF"_s, u"SF"_s}}));
        QVERIFY(preview.returns.empty());
        QCOMPARE(soundEntries(preview).size(), 1);
        QVERIFY(sheetsPreview({filledIn(u"SF"_s, {})}, SurveyFixture::portfolio()).remarks.empty());
    }
    void nothingToReportBesideChangesIsAnAnswer()
    {
        const Portfolio before = asked();
        SurveyAnswers contradictory = filledIn(u"SF"_s, {{0, 7, u"2027"_s}});
        contradictory.nothingToReport = true;
        SurveyAnswers bare = filledIn(u"SF"_s, {});
        bare.nothingToReport = true;
        for (const std::vector<SurveyAnswers> &files :
             {std::vector{contradictory}, std::vector{filledIn(u"SF"_s, {{0, 7, u"2027"_s}}), bare}}) {
            const auto preview = sheetsPreview(files, before);
            QVERIFY((preview.remarks
                     == std::vector{ImportRemark{ImportRemark::Kind::NothingAndMore, u"SF"_s, u"SF"_s}}));
            const auto changes = changesOf(preview, soundEntries(preview), before, surveyAct());
            const Portfolio after = appliedSheets(before, changes);
            QCOMPARE(findItem(after, u"M-01"_s)->reportedOn, reportDay());
            QVERIFY(!findItem(after, u"M-02"_s)->reportedOn.isValid());
            const SurveySheet &sheet = std::get<Survey>(*changes.back().after).sheets.at(0);
            QVERIFY(sheet.answeredOn == reportDay() && !sheet.nothingToReport);
        }
    }
    void nothingToReportInARowIsAReportOnItsItem()
    {
        const Portfolio before = asked();
        const auto preview = sheetsPreview({filledIn(u"SF"_s, {{1, 9, u"Fehlanzeige"_s}})}, before);
        QVERIFY(preview.remarks.empty());
        const Portfolio after = appliedSheets(before, changesOf(preview, {}, before, surveyAct()));
        QCOMPARE(findItem(after, u"M-02"_s)->reportedOn, reportDay());
        QVERIFY(!findItem(after, u"M-01"_s)->reportedOn.isValid());
    }
    void theSecretariatsOwnSheetReportsOnlyWhatItSays()
    {
        const Portfolio before = asked();
        const auto preview = sheetsPreview({filledIn({}, {{0, 2, u"Vierte"_s}})}, before);
        const auto changes = changesOf(preview, soundEntries(preview), before, surveyAct());
        QCOMPARE(changes.size(), 2u);
        QCOMPARE(std::get<Item>(*changes[0].after).reportedOn, reportDay());
        QVERIFY(std::holds_alternative<Survey>(*changes[1].after));
    }
    void givesEachSachstandItsOwnKey()
    {
        const Portfolio before = SurveyFixture::portfolio();
        const auto preview = sheetsPreview({filledIn(u"SF"_s, {{0, 9, u"Neu"_s}, {1, 9, u"Neu"_s}})}, before);
        const auto changes = changesOf(preview, soundEntries(preview), before, surveyAct());
        QCOMPARE(changes.size(), 2u);
        QVERIFY(std::get<StatusNote>(*changes[0].after).key != std::get<StatusNote>(*changes[1].after).key);
        ImportAct later = surveyAct();
        later.at = surveyAct().at.addSecs(1);
        QVERIFY(changesOf(preview, soundEntries(preview), before, later) != changes);
    }
};

LENKUNGSSTAND_TEST(TestImportChanges)
#include "tst_importchanges.moc"
