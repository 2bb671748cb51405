// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/measurebars.h"
#include "ui/pages/overview/overviewcontent.h"
#include "ui/pages/overview/overviewhead.h"
#include "ui/support/uilanguage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Whether each line ends where a word does.
bool isWholeWords(const TextBlock &block)
{
    qsizetype end = 0;
    for (int line = 0; line + 1 < block.lineCount(); ++line) {
        end = block.fullText().indexOf(block.line(line), end) + block.line(line).size();
        if (block.fullText()[end] != u' ' && block.fullText()[end - 1] != u'-')
            return false;
    }
    return true;
}
}

/// How head and lists of the overview break and end, without a page.
class OverviewLayoutTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useWindowFont(); }

    void keepsNumberAndWordTogether()
    {
        OverviewContent::Head head;
        head.counts = u"12 Termine überfällig, davon 11 ohne Meldung seither; 2 gefährdet."_s;
        for (int width = 300; width < 1000; width += 10)
            for (const Sheet::Text &text : layOutHead(head, width).texts)
                for (int line = 0; line < text.block.lineCount(); ++line)
                    QVERIFY2(!text.block.line(line).trimmed().back().isDigit(),
                             qPrintable(text.block.line(line)));
    }

    void shortensTheTitleRatherThanTakeAThirdLine()
    {
        const OverviewContent::Head head = OverviewContent::head(*seedOn(QDate(2026, 4, 1)), uiLanguage());
        for (const int width : {724, 1100}) {
            const Sheet::Page page = layOutHead(head, width);
            for (const Sheet::Text &text : page.texts)
                if (text.block.fullText() != page.texts.front().block.fullText())
                    QCOMPARE(text.block.lineCount(), 1);
        }
        for (int width = 400; width < 1100; width += 10)
            for (const Sheet::Text &text : layOutHead(head, width).texts)
                QCOMPARE(text.block.fullText().count(u'('), text.block.fullText().count(u')'));
        const Sheet::Page narrow = layOutHead(head, 724);
        const Sheet::Press &senate = narrow.presses.back();
        QVERIFY(narrow.texts.back().block.fullText().contains(u" …, 05.05.2026, in"_s));
        QVERIFY(senate.name.contains(u"des neuen Projektplans vorlegen, 05.05.2026"_s));
        QCOMPARE(senate.toolTip, senate.name);
        QCOMPARE(layOutHead(head, 1100).presses.back().toolTip, QString());
    }

    void endsAShortenedListWithItsLink()
    {
        RuledList::Content content = OverviewContent::upcoming(*seedOn(QDate(2025, 10, 7)), uiLanguage());
        content.limit = 7;
        const Sheet::Page page = RuledList::layOut(content, 347);
        QCOMPARE(page.presses.size(), std::size_t(9)); // the figure, seven rows also where some of them wrap
        QCOMPARE(page.presses.back().kind, Sheet::Press::Kind::Link);
    }

    void breaksNoWordOfATitle_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addRow("day of the source") << QDate(2025, 10, 7);
        QTest::addRow("may") << QDate(2026, 5, 6);
    }

    void breaksNoWordOfATitle()
    {
        QFETCH(QDate, asOf);
        const auto snapshot = seedOn(asOf);
        for (const auto &content : {OverviewContent::overdue(*snapshot, uiLanguage()),
                                    OverviewContent::upcoming(*snapshot, uiLanguage()),
                                    OverviewContent::resolutions(*snapshot, uiLanguage())})
            for (int width = 300; width < 640; width += 5)
                for (const Sheet::Text &text : RuledList::layOut(content, width).texts)
                    QVERIFY2(isWholeWords(text.block),
                             qPrintable(u"%1: %2"_s.arg(width).arg(text.block.fullText())));
    }

    void firstLinesOfNeighbouringListsStandLevel()
    {
        RuledList::Row row;
        row.title = u"Zielbild"_s;
        RuledList::Content content;
        content.title = u"Titel"_s;
        content.rows = {row};
        for (const bool comfortable : {false, true}) {
            content.comfortable = comfortable;
            content.rows[0].title = u"Zielbild"_s;
            const Sheet::Page one = RuledList::layOut(content, 347);
            content.rows[0].title = u"Vier Digitallotsen im BSC-Stresemannstraße im Einsatz"_s;
            const Sheet::Page two = RuledList::layOut(content, 347);
            QVERIFY(two.height > one.height);
            QCOMPARE(two.texts.back().at.y(), one.texts.back().at.y());
            QCOMPARE(one.presses[0].area.height() + 1, comfortable ? 32 : 28);
        }
    }

    void saysTheShortNoteWhereTheLongOneWouldWrap()
    {
        const Language english(Language::Code::English);
        const auto content = OverviewContent::resolutions(*seedOn(april()), english);
        const auto other = OverviewContent::overdue(*seedOn(april()), english);
        const auto ruleOf = [](const Sheet::Page &page) { return page.fills.front().rect.top(); };
        QCOMPARE(ruleOf(RuledList::layOut(content, 347)), ruleOf(RuledList::layOut(other, 347)));
    }

    void fiveCardsOrFiveRowsAndNothingBetween()
    {
        const auto cards = OverviewContent::cards(*seedOn(april()), uiLanguage());
        for (int width = 700; width < 1700; width += 10) {
            const Sheet::Page page = ProjectCards::layOut(cards, width);
            int rules = 0;
            for (const Sheet::Fill &fill : page.fills)
                rules += fill.rect.height() == 2 && fill.rect.top() == 0 ? 1 : 0;
            QCOMPARE(rules, ProjectCards::fitSideBySide(cards, width) ? 5 : 1);
            for (const Sheet::Text &text : page.texts)
                QVERIFY2(isWholeWords(text.block), qPrintable(text.block.fullText()));
        }
        for (const int window : {1366, 1340, 1280})
            QVERIFY(ProjectCards::fitSideBySide(cards, window - 184 - 2 * 24)); // navigation and margins
    }

    void showsTheAssessmentBesideTheAmpel_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("fresh") << QDate(2025, 12, 1) << u"assessed: Green"_s << u"computed red"_s;
        QTest::addRow("faded") << april() << u"assessed: Green, stale"_s << u"no longer valid"_s;
    }

    void showsTheAssessmentBesideTheAmpel()
    {
        QFETCH(QDate, asOf);
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const Language english(Language::Code::English);
        const auto cards = OverviewContent::cards(*seedOn(asOf), english);
        QCOMPARE(cards[2].rag, Rag::Red);
        QCOMPARE(cards[2].remarks.size(), std::size_t(2));
        const ProjectCards::Remark &assessed = cards[2].remarks[0];
        QCOMPARE(assessed.text, text);
        QVERIFY2(assessed.sentence.contains(sentence), qPrintable(assessed.sentence));
        QVERIFY2(assessed.sentence.contains(u"7 October 2025"_s), qPrintable(assessed.sentence));
        QCOMPARE(assessed.color, asOf == april() ? &Theme::text2 : &Theme::text);
        for (const int width : {1120, 736}) { // columns, rows
            const Sheet::Page page = ProjectCards::layOut(cards, width);
            const auto press = std::ranges::find(page.presses, assessed.sentence, &Sheet::Press::name);
            QVERIFY(press != page.presses.end());
            QCOMPARE(press->stop, 2); // inside the card of its project
        }
        QVERIFY(OverviewContent::cards(*seedOn(QDate(2025, 10, 6)), english)[2].remarks.size() < 2);
    }

    void saysThatAProjectHasAnImpediment()
    {
        const auto cards = OverviewContent::cards(*seedOn(april()), uiLanguage());
        const auto words = [&cards](std::size_t card) {
            QString joined;
            for (const ProjectCards::Remark &remark : cards[card].remarks)
                joined += remark.sentence;
            return joined;
        };
        for (const std::size_t card : {std::size_t(1), std::size_t(2)}) {
            QVERIFY2(words(card).contains(u"Ressourcen"_s) || words(card).contains(u"Zusage"_s),
                     qPrintable(words(card)));
            QVERIFY(cards[card].ragDetails.contains(words(card).right(40)));
        }
        QVERIFY(cards[0].remarks.empty() && cards[3].remarks.empty() && cards[4].remarks.empty());
        QVERIFY(cards[4].ragDetails.count(u'\n') == 2); // both figures that differ
    }

    void theWordsUnderTheAmpelHaveOneLeftEdge()
    {
        const auto cards = OverviewContent::cards(*seedOn(april()), Language(Language::Code::English));
        const Sheet::Page page = ProjectCards::layOut({cards[1]}, 250);
        const auto leftOf = [&page](const QString &words) {
            for (const Sheet::Text &text : page.texts)
                if (text.block.fullText() == words)
                    return text.at.x();
            return -1.0;
        };
        QCOMPARE(cards[1].remarks.size(), std::size_t(1));
        QVERIFY(leftOf(cards[1].ragWord) > 0);
        QCOMPARE(leftOf(cards[1].remarks[0].text), leftOf(cards[1].ragWord));
        ProjectCards::Card card = cards[2];
        card.ragReason = u"no report for 176 days"_s; // below the word where it has no room beside it
        std::vector<qreal> edges;
        for (const Sheet::Text &text : ProjectCards::layOut({card}, 160).texts)
            if (text.block.fullText() == card.ragWord || text.block.fullText() == card.ragReason
                || text.block.fullText() == card.remarks[0].text
                || text.block.fullText() == card.remarks[1].text)
                edges.push_back(text.at.x());
        QCOMPARE(edges, std::vector<qreal>(4, edges.front()));
    }

    void cutsNoWordBesideABar()
    {
        for (const auto code : {Language::Code::German, Language::Code::English}) {
            const auto bars = measureBars(*seedOn(april()), Language(code));
            for (int width = 240; width < 700; width += 5)
                for (const Sheet::Text &text : ProgressBars::layOut(bars, width).texts) {
                    QVERIFY2(!text.block.isShortened() && isWholeWords(text.block),
                             qPrintable(u"%1: %2"_s.arg(width).arg(text.block.fullText())));
                    QVERIFY(text.rect().right() <= width + 0.5);
                }
        }
    }

    void shortensMonthsInEnglishLists()
    {
        const Language english(Language::Code::English);
        const auto rows = OverviewContent::upcoming(*seedOn(april()), english).rows;
        QCOMPARE(rows[0].value, u"30\u00A0Apr\u00A02026"_s);
        QVERIFY2(rows[0].name.contains(u"30 April 2026"_s), qPrintable(rows[0].name)); // spoken in full
        QCOMPARE(OverviewContent::upcoming(*seedOn(april()), uiLanguage()).rows[0].value, u"30.04.2026"_s);
    }
};
LENKUNGSSTAND_TEST(OverviewLayoutTest)

#include "tst_overviewlayout.moc"
