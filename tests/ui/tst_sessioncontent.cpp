// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/charts/textblock.h"
#include "ui/pages/overview/overviewcontent.h"
#include "ui/session/sessioncontent.h"
#include "ui/support/uilanguage.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using SessionContent::Section;
using SessionContent::Topic;

namespace {
Topic topicOf(const SnapshotPtr &snapshot, const QString &project)
{
    for (Topic &topic : SessionContent::topics(*snapshot, uiLanguage()))
        if (topic.key == project)
            return topic;
    return {};
}

const Section *sectionOf(const Topic &topic, const QString &title)
{
    const auto at = std::ranges::find(topic.sections, title, &Section::title);
    return at == topic.sections.end() ? nullptr : &*at;
}

/// What the rows of a section call their items.
QStringList labelsOf(const Section *section)
{
    QStringList labels;
    for (const SessionContent::Row &row : section ? section->rows : std::vector<SessionContent::Row>())
        labels.append(row.label);
    return labels;
}

QString said(const std::vector<SessionContent::Remark> &remarks)
{
    QStringList texts;
    for (const SessionContent::Remark &remark : remarks)
        texts.append(remark.text);
    return texts.join(u'\n');
}
}

/// What the meeting view says of a portfolio, before it is set on pages.
class SessionContentTest final : public QObject
{
    Q_OBJECT
private slots:
    void beginsWithTheWhole()
    {
        const auto snapshot = seedOn(april());
        const Topic whole = SessionContent::topics(*snapshot, uiLanguage()).front();
        const OverviewContent::Head head = OverviewContent::head(*snapshot, uiLanguage());
        QVERIFY(whole.key.isEmpty());
        QCOMPARE(whole.title, head.counts);
        QVERIFY(said(whole.remarks).contains(head.nextDeadline));
        QVERIFY(said(whole.remarks).contains(head.nextSenate));
        QCOMPARE(whole.sections.size(), std::size_t(1));
        QCOMPARE(labelsOf(&whole.sections[0]), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
        for (const SessionContent::Row &row : whole.sections[0].rows) {
            QVERIFY(row.mark && !row.mark->word.isEmpty());
            QVERIFY2(withoutMarkup(row.remarks.front().text).startsWith(row.mark->word),
                     qPrintable(row.title));
        }
    }

    void goesOnWithTheProjectsInTheirOrder()
    {
        QStringList keys;
        QList<int> numbers;
        for (const Topic &topic : SessionContent::topics(*seedOn(april()), uiLanguage())) {
            keys.append(topic.key);
            numbers.append(topic.number.value_or(0));
        }
        QCOMPARE(keys, (QStringList{{}, u"BA"_s, u"DBA"_s, u"KI"_s, u"DN"_s, u"PAKT"_s, u"LENKU"_s}));
        QCOMPARE(numbers, (QList<int>{0, 1, 2, 3, 4, 5, 0}));
    }

    void saysWhatIsLateFirst_data()
    {
        QTest::addColumn<QDate>("asOf");
        for (const QDate day : {QDate(2025, 10, 7), QDate(2025, 12, 1), april(), QDate(2026, 11, 30)})
            QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void saysWhatIsLateFirst()
    {
        QFETCH(QDate, asOf);
        const auto snapshot = seedOn(asOf);
        int late = 0;
        for (const Topic &topic : SessionContent::topics(*snapshot, uiLanguage())) {
            bool isOver = false; // with what is late
            QSet<QString> names;
            for (const Section &section : topic.sections) {
                const bool isLate = section.title == Wording::of(ScheduleStatus::Overdue, uiLanguage())
                    || section.title == Wording::of(ScheduleStatus::AtRisk, uiLanguage());
                QVERIFY(!isLate || !isOver);
                isOver = isOver || !isLate;
                late += isLate ? int(section.rows.size()) : 0;
                QVERIFY(!isLate || section.more.isEmpty());
                for (const SessionContent::Row &row : section.rows) {
                    QVERIFY2(!names.contains(row.name), qPrintable(row.name)); // each item once
                    names.insert(row.name);
                }
            }
        }
        QCOMPARE(late,
                 snapshot->report.counts.of(ScheduleStatus::Overdue)
                     + snapshot->report.counts.of(ScheduleStatus::AtRisk));
    }

    void saysWhyAsTheInspectorDoes()
    {
        const Topic topic = topicOf(seedOn(april()), u"DBA"_s);
        const Section *atRisk = sectionOf(topic, Wording::of(ScheduleStatus::AtRisk, uiLanguage()));
        QCOMPARE(labelsOf(atRisk), QStringList(u"DBA-09"_s));
        QVERIFY2(said(atRisk->rows[0].remarks).contains(u"Die Verständigung auf das gemeinsame Zielbild"_s),
                 qPrintable(said(atRisk->rows[0].remarks)));
        QCOMPARE(atRisk->rows[0].value, u"no date"_s);
        QVERIFY(topic.status && topic.status->text.startsWith(topic.status->mark->word));
    }

    void aResolutionStandsWithTheProjectThatItWaitsFor()
    {
        const auto snapshot = seedOn(april());
        const QString title = OverviewContent::resolutions(*snapshot, uiLanguage()).title;
        const QString two = Wording::resolutionNumber(2, uiLanguage());
        QCOMPARE(labelsOf(sectionOf(topicOf(snapshot, u"KI"_s), title)), QStringList(two));
        const QStringList own = labelsOf(sectionOf(topicOf(snapshot, u"LENKU"_s), title));
        QVERIFY(own.contains(two) && own.contains(Wording::resolutionNumber(5, uiLanguage())));
        // Overdue, and hence above.
        QVERIFY(!own.contains(Wording::resolutionNumber(4, uiLanguage())));
        QVERIFY(!sectionOf(topicOf(snapshot, u"BA"_s), title));
    }

    void whatIsAssumedIsQuietAndSaysSo()
    {
        int hints = 0;
        for (const Topic &topic : SessionContent::topics(*seedOn(april()), uiLanguage()))
            for (const Section &section : topic.sections)
                for (const SessionContent::Row &row : section.rows)
                    for (const SessionContent::Remark &remark : row.remarks) {
                        hints += remark.text.contains(u"Angenommen"_s) ? 1 : 0;
                        QVERIFY2(!remark.text.contains(u"Angenommen"_s) || remark.isQuiet,
                                 qPrintable(remark.text));
                    }
        QVERIFY(hints > 3);
    }

    void whatIsMissingIsSaid()
    {
        const auto snapshot = seedOn(april());
        const Topic pakt = topicOf(snapshot, u"PAKT"_s);
        const Section *data = sectionOf(pakt, u"State of the data"_s);
        QVERIFY(data);
        QVERIFY(labelsOf(data).contains(u"77"_s));
        QVERIFY(said(pakt.remarks).contains(u"77"_s)); // what the bar leaves out
        const Topic citizens = topicOf(snapshot, u"BA"_s);
        const Section *undated = sectionOf(citizens, Wording::of(ScheduleStatus::Unscheduled, uiLanguage()));
        QVERIFY(undated);
        const auto vague = std::ranges::find(undated->rows, u"BA-10"_s, &SessionContent::Row::label);
        QVERIFY(vague != undated->rows.end());
        QVERIFY(said(vague->remarks).contains(u"„zukünftig“"_s));
    }

    void countsWhatItDoesNotList()
    {
        QByteArray text = "project: A\n";
        for (int number = 1; number <= 10; ++number)
            text += "A-" + QByteArray::number(number) + "   task   in: A   unit: SF\n";
        const Topic topic = topicOf(snapshotOf(portfolioOf(text), april()), u"A"_s);
        const Section *undated = sectionOf(topic, Wording::of(ScheduleStatus::Unscheduled, uiLanguage()));
        QVERIFY(undated);
        QCOMPARE(undated->rows.size(), SessionContent::mostListed);
        QVERIFY2(undated->more.contains(u'4'), qPrintable(undated->more));
    }

    void anEmptyPortfolioHasOnePage()
    {
        const auto topics = SessionContent::topics(*snapshotOf(Portfolio(), april()), uiLanguage());
        QCOMPARE(topics.size(), std::size_t(1));
        QVERIFY(!topics[0].title.isEmpty());
        QVERIFY(topics[0].sections.empty());
    }
};
LENKUNGSSTAND_TEST(SessionContentTest)

#include "tst_sessioncontent.moc"
