// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/surveypreview.h"
#include "tests/exchange/surveyfixture.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
// What a row says of M-01.
SurveyAnswers answer(const QString &file, const QString &progress, const QString &day)
{
    SurveyAnswers answers;
    answers.file = file;
    answers.unit = u"SF"_s;
    answers.rows = {{7,
                     {ImportField::Key, 1, u"Nr."_s, u"M-01"_s, false},
                     u"v1"_s,
                     {{ImportField::Progress, 6, u"Bearbeitungsstand"_s, progress, false},
                      {ImportField::Actual, 9, u"Erledigt am"_s, day, false}}}};
    return answers;
}

// It went out as SurveyFixture has it.
ImportPreview previewOf(const std::vector<SurveyAnswers> &answers, const Portfolio &now)
{
    return previewSurvey(
        answers, now,
        [](const QString &key, const QString &) {
            return std::optional(*findItem(SurveyFixture::portfolio(), key));
        },
        QDate(2026, 3, 20));
}
}

/// An item that is not done has no day on which it was.
class TestDoneDay : public QObject
{
    Q_OBJECT
private slots:
    void holdsOnlyWithTheProgress_data()
    {
        QTest::addColumn<QString>("progress"); // as typed
        QTest::addColumn<int>("ours"); // changed here since the sheet went out
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const QString &typed, Progress ours, ImportState state) {
            QTest::newRow(name) << typed << int(ours) << int(state);
        };
        const Progress sent = findItem(SurveyFixture::portfolio(), u"M-01"_s)->progress;
        row("both", u"erledigt"_s, sent, ImportState::Change);
        row("the day alone", {}, sent, ImportState::Error);
        row("the day alone, done here", {}, Progress::Done, ImportState::Change);
        row("on hold and done", u"ruht"_s, sent, ImportState::Error);
        row("progress in conflict", u"erledigt"_s, Progress::OnHold, ImportState::Conflict);
        row("a word that is no progress", u"fast"_s, sent, ImportState::Error);
    }
    void holdsOnlyWithTheProgress()
    {
        QFETCH(QString, progress);
        QFETCH(int, ours);
        Portfolio now = SurveyFixture::portfolio();
        SurveyFixture::item(now, "M-01").progress = Progress(ours);
        const auto preview = previewOf({answer(u"sf.xlsx"_s, progress, u"01.03.2026"_s)}, now);
        const auto day = std::ranges::find(preview.entries, ImportField::Actual, &ImportEntry::field);
        QVERIFY(day != preview.entries.end());
        QTEST(int(day->state), "state");
        QCOMPARE(day->cause == ImportCause::NotDone, day->state == ImportState::Error);
        // The day itself was changed nowhere.
        QCOMPARE(day->cause == ImportCause::GoesWithProgress, day->state == ImportState::Conflict);
        QCOMPARE(day->value.index() != 0, day->state != ImportState::Error);
    }
    void isTakenWithItsProgressOnly()
    {
        const QSet<qsizetype> both{0, 1};
        Portfolio onHold = SurveyFixture::portfolio();
        SurveyFixture::item(onHold, "M-01").progress = Progress::OnHold;
        for (const Portfolio &now : {SurveyFixture::portfolio(), onHold}) {
            const auto preview = previewOf({answer(u"sf.xlsx"_s, u"erledigt"_s, u"01.03.2026"_s)}, now);
            QCOMPARE(preview.entries.size(), 2u);
            QCOMPARE(preview.entries[1].field, ImportField::Actual);
            QCOMPARE(ImportChoice::requiredBy(preview, 1), std::optional<qsizetype>(0));
            QCOMPARE(ImportChoice::taken(preview, {1}), QSet<qsizetype>());
            QCOMPARE(ImportChoice::taken(preview, {0}), QSet<qsizetype>{0});
            QCOMPARE(ImportChoice::taken(preview, both), both);
        }
        Portfolio done = SurveyFixture::portfolio();
        SurveyFixture::item(done, "M-01").progress = Progress::Done;
        const auto preview = previewOf({answer(u"sf.xlsx"_s, {}, u"01.03.2026"_s)}, done);
        const auto day = std::ranges::find(preview.entries, ImportField::Actual, &ImportEntry::field);
        const auto place = qsizetype(day - preview.entries.begin());
        QVERIFY(!ImportChoice::requiredBy(preview, place));
        QCOMPARE(ImportChoice::taken(preview, {place}), QSet<qsizetype>{place});
    }
    void theProgressMayStandInTheOtherOfTwoAnswers()
    {
        const auto preview = previewOf(
            {answer(u"a.xlsx"_s, u"erledigt"_s, {}), answer(u"b.xlsx"_s, u"erledigt"_s, u"01.03.2026"_s)},
            SurveyFixture::portfolio());
        QCOMPARE(preview.count(ImportState::Error), 0);
        QCOMPARE(preview.count(ImportState::Change), 2); // said twice, the progress counts once
        const auto place = [&preview](ImportField field) {
            const auto at = std::ranges::find_if(preview.entries, [field](const ImportEntry &entry) {
                return entry.field == field && entry.state == ImportState::Change;
            });
            return qsizetype(at - preview.entries.begin());
        };
        QCOMPARE(ImportChoice::requiredBy(preview, place(ImportField::Actual)),
                 std::optional(place(ImportField::Progress)));
    }
};

LENKUNGSSTAND_TEST(TestDoneDay)
#include "tst_doneday.moc"
