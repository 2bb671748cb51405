// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/pages/overview/overviewcontent.h"
#include "ui/pages/overview/overviewhead.h"
#include "ui/support/uilanguage.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QDate april()
{
    return {2026, 4, 1};
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

    void endsAShortenedListAboveTheFold()
    {
        RuledList::Content content = OverviewContent::overdue(*seedOn(april()), uiLanguage());
        content.limit = 7;
        const int all = RuledList::layOut(content, 347).height;
        content.room = all - 10;
        const Sheet::Page shorter = RuledList::layOut(content, 347);
        QVERIFY(shorter.height <= content.room);
        QCOMPARE(shorter.presses.back().kind, Sheet::Press::Kind::Link);
        content.room = 50; // five rows stay in any case
        QCOMPARE(RuledList::layOut(content, 347).presses.size(), std::size_t(RuledList::fewestRows + 1));
    }

    void shortensMonthsInEnglishLists()
    {
        const Language english(Language::Code::English);
        const auto rows = OverviewContent::upcoming(*seedOn(april()), english).rows;
        QCOMPARE(rows[0].value, u"30 Apr 2026"_s);
        QVERIFY2(rows[0].name.contains(u"30 April 2026"_s), qPrintable(rows[0].name)); // spoken in full
        QCOMPARE(OverviewContent::upcoming(*seedOn(april()), uiLanguage()).rows[0].value, u"30.04.2026"_s);
    }
};
LENKUNGSSTAND_TEST(OverviewLayoutTest)

#include "tst_overviewlayout.moc"
