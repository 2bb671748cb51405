// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/remindertext.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/figureview.h"
#include "ui/pages/measures/measurespage.h"
#include "ui/pages/measures/surveybar.h"
#include "ui/pages/measures/surveycontent.h"
#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/surveystate.h"
#include "ui/support/uilanguage.h"

#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Survey survey(const QString &key, QDate on, QDate due)
{
    return {key,
            u"pakt"_s,
            on,
            due,
            {{u"SF"_s, on, {}, false}, {u"SIS"_s, on, {}, false}, {{}, on, {}, false}},
            {{u"M-01"_s, u"SF"_s, u"1"_s},
             {u"M-02"_s, u"SF"_s, u"1"_s},
             {u"M-03"_s, u"SIS"_s, u"1"_s},
             {u"M-04"_s, {}, u"1"_s}}};
}

SnapshotPtr withSurveys(const std::vector<Survey> &surveys, QDate asOf)
{
    Portfolio portfolio = *seedOn(asOf)->portfolio;
    portfolio.surveys = surveys;
    const StatusPolicy policy = policyOf(portfolio);
    return std::make_shared<const Snapshot>(Snapshot{std::make_shared<const Portfolio>(portfolio),
                                                     evaluate(portfolio, asOf, policy), policy, asOf});
}
}

/// The status survey on the page Pakt-Maßnahmen.
class TestSurveyPage final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useWindowFont(); }

    void saysThatNobodyWasAskedYet()
    {
        const auto section = SurveyContent::section(*withSurveys({}, {2026, 4, 1}), {}, uiLanguage());
        QVERIFY(section.survey.isEmpty() && section.lines.empty() && section.note.isEmpty());
        QCOMPARE(section.sentence, u"No survey has been sent yet."_s);
    }

    void saysHowAUnitStands_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QDate>("answered");
        QTest::addColumn<bool>("nothing");
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("words");
        using SurveyContent::Answer;
        const auto row = [](const char *name, QDate asOf, QDate answered, bool nothing, Answer answer,
                            const QString &words) {
            QTest::newRow(name) << asOf << answered << nothing << int(answer) << words;
        };
        row("before the deadline", {2026, 3, 30}, {}, false, Answer::Open, u"1 day(s) left"_s);
        row("on the deadline", {2026, 3, 31}, {}, false, Answer::Open, u"due today"_s);
        row("the day after", {2026, 4, 1}, {}, false, Answer::Late, u"by 1 day(s)"_s);
        row("answered", {2026, 4, 9}, {2026, 3, 20}, false, Answer::Received, u"Answered on 20.03.2026"_s);
        row("answered late", {2026, 4, 9}, {2026, 4, 3}, false, Answer::Received, u"3 day(s) late"_s);
        row("nothing to report", {2026, 4, 9}, {2026, 3, 20}, true, Answer::NothingToReport,
            u"Nothing to report"_s);
    }
    void saysHowAUnitStands()
    {
        QFETCH(QDate, asOf);
        QFETCH(QDate, answered);
        QFETCH(bool, nothing);
        QFETCH(QString, words);
        Survey sent = survey(u"survey-1"_s, {2026, 3, 1}, {2026, 3, 31});
        sent.sheets[0].answeredOn = answered;
        sent.sheets[0].nothingToReport = nothing;
        const auto section = SurveyContent::section(*withSurveys({sent}, asOf), {}, uiLanguage());
        QCOMPARE(section.lines.size(), 3u);
        QTEST(int(section.lines[0].answer), "answer");
        QVERIFY2(section.lines[0].state.contains(words), qPrintable(section.lines[0].state));
    }

    void withoutADeadlineNobodyIsLate()
    {
        const Survey sent = survey(u"survey-1"_s, {2026, 3, 1}, {});
        QVERIFY(SurveyState::lateUnits(sent, {2030, 1, 1}).isEmpty());
    }

    void theNewestIsShownAndTheOthersCanBeReached()
    {
        const SnapshotPtr snapshot = withSurveys({survey(u"survey-1"_s, {2025, 11, 1}, {2025, 11, 30}),
                                                  survey(u"survey-2"_s, {2026, 3, 1}, {2026, 3, 31})},
                                                 {2026, 4, 1});
        QCOMPARE(SurveyContent::section(*snapshot, {}, uiLanguage()).survey, u"survey-2"_s);
        MeasuresPage page;
        page.resize(1182, 700);
        page.setSnapshot(snapshot);
        page.show();
        const auto links = hotspotsNamed(page, u"Show the survey of"_s);
        QCOMPARE(links.size(), 1);
        links.first()->click();
        QTRY_VERIFY(page.surveySection()->accessibleName().contains(u"01.11.2025"_s));
        QCOMPARE(hotspotsNamed(page, u"Show the survey of"_s).size(), 1);
    }

    void surveysOfTheSameDayAreToldApart()
    {
        Survey few = survey(u"survey-2"_s, {2026, 3, 1}, {2026, 3, 31});
        few.sheets.resize(1);
        const SnapshotPtr snapshot =
            withSurveys({survey(u"survey-1"_s, {2026, 3, 1}, {2026, 3, 31}), few,
                         survey(u"survey-3"_s, {2026, 3, 1}, {2026, 4, 30}),
                         survey(u"survey-4"_s, {2026, 3, 1}, {}), survey(u"survey-5"_s, {2026, 3, 2}, {})},
                        {2026, 4, 1});
        QStringList texts;
        for (const SurveyContent::Link &link : SurveyContent::section(*snapshot, {}, uiLanguage()).others)
            texts.append(link.text);
        QCOMPARE(texts.size(), 4);
        QCOMPARE(texts.removeDuplicates(), 0);
        QVERIFY2(texts.join(u'\n').contains(u"30.04.2026"_s), qPrintable(texts.join(u'\n')));
    }

    void asksForTheReminderOfAUnitThatIsLate()
    {
        MeasuresPage page;
        page.resize(1182, 700);
        page.setSnapshot(withSurveys({survey(u"survey-1"_s, {2026, 3, 1}, {2026, 3, 31})}, {2026, 4, 1}));
        page.show();
        const QSignalSpy wanted(&page, &MeasuresPage::remindersWanted);
        const auto one = hotspotsNamed(page, u"Copy the reminder. SIS"_s);
        QCOMPARE(one.size(), 1);
        one.first()->click();
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(1).toStringList(), QStringList{u"SIS"_s});
        hotspotsNamed(page, u"Copy the reminders to all"_s).value(0)->click();
        QTRY_COMPARE(wanted.count(), 2);
        QCOMPARE(wanted.at(1).at(1).toStringList(), (QStringList{u"SF"_s, u"SIS"_s}));
        QVERIFY(page.surveySection()->accessibleDescription().contains(u"SIS: "_s));
        QVERIFY2(namelessStops(page).isEmpty(), qPrintable(namelessStops(page).join(u' ')));
    }

    void aReminderNamesUnitDeadlineAndNumber_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QStringList>("words");
        QTest::addRow("German") << int(Language::Code::German)
                                << QStringList{u"zu 2 Einträgen"_s, u"bis zum 31.03.2026"_s,
                                               u"Sehr geehrte"_s, u"Mit freundlichen Grüßen"_s};
        QTest::addRow("English") << int(Language::Code::English)
                                 << QStringList{u"on 2 items"_s, u"by 31 March 2026"_s, u"Kind regards"_s};
    }
    void aReminderNamesUnitDeadlineAndNumber()
    {
        QFETCH(int, language);
        QFETCH(QStringList, words);
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        Portfolio portfolio = *seed->portfolio;
        std::ranges::find(portfolio.units, u"SF"_s, &OrgUnit::key)->mailbox = u"sf@example.org"_s;
        words.append(u"<sf@example.org>"_s);
        const QString text = ReminderText::of(survey(u"survey-1"_s, {2026, 3, 1}, {2026, 3, 31}), u"SF"_s,
                                              portfolio, Language(static_cast<Language::Code>(language)));
        words.append(findUnit(*seed->portfolio, u"SF"_s)->name);
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY(!text.contains(u'%'));
    }

    void theWayOutIsTheOnePrimaryButton()
    {
        MeasuresPage page;
        page.resize(1182, 700);
        page.setSnapshot(seedOn({2026, 4, 1}));
        page.show();
        const auto *bar = page.findChild<SurveyBar *>();
        QVERIFY(bar->isVisible());
        int primary = 0;
        for (const QPushButton *button : page.findChildren<QPushButton *>())
            primary += button->property(LenkungsstandStyle::primaryProperty).toBool() ? 1 : 0;
        QCOMPARE(primary, 1);
        const QSignalSpy asked(&page, &MeasuresPage::surveyWanted);
        QTest::keyClick(bar->buttons()[0], Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        page.setEditable(false);
        QVERIFY(!bar->buttons()[0]->isEnabled());
        QVERIFY(bar->buttons()[0]->toolTip().contains(u"read only"_s));
    }

    void itsRulesReachAsFarAsThePage()
    {
        const auto section = SurveyContent::section(
            *withSurveys({survey(u"survey-1"_s, {2026, 3, 1}, {2026, 3, 31})}, {2026, 4, 1}), {},
            uiLanguage());
        const Sheet::Page page = SurveyContent::layOut(section, 1134);
        QVERIFY(page.fills.size() > 3);
        for (const Sheet::Fill &fill : page.fills)
            QCOMPARE(fill.rect.right(), 1134.0);
    }

    void nothingIsCutAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {300, 420, 640, 960})
            QTest::addRow("%d", width) << width;
    }
    void nothingIsCutAtAnyWidth()
    {
        QFETCH(int, width);
        const auto section = SurveyContent::section(
            *withSurveys({survey(u"survey-1"_s, {2026, 3, 1}, {2026, 3, 31})}, {2026, 4, 1}), {},
            uiLanguage());
        const Sheet::Page page = SurveyContent::layOut(section, width);
        for (const Sheet::Text &text : page.texts) {
            QVERIFY2(text.rect().right() <= width + 0.5 && text.rect().left() >= -0.5,
                     qPrintable(text.block.fullText()));
            for (const Sheet::Text &other : page.texts)
                if (&other != &text)
                    QVERIFY2(
                        !other.rect().adjusted(1, 1, -1, -1).intersects(text.rect().adjusted(1, 1, -1, -1)),
                        qPrintable(text.block.fullText() + u" / "_s + other.block.fullText()));
        }
    }
};

LENKUNGSSTAND_TEST(TestSurveyPage)
#include "tst_surveypage.moc"
