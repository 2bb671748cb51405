// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/session/sessionflow.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using SessionFlow::Piece;
using SessionFlow::Placed;
using Pages = std::vector<std::vector<Placed>>;

/// How pieces of a topic are dealt out to pages, with pieces of plain heights.
class SessionFlowTest final : public QObject
{
    Q_OBJECT

    static constexpr int headHeight = 20;
    static constexpr int pageHeight = 1000;

    static Piece text(int height, const QString &section = {})
    {
        Piece piece;
        piece.sheet.height = height;
        piece.section = section;
        piece.spoken = section;
        return piece;
    }
    static Piece head(const QString &section, bool continued = false)
    {
        Piece piece = text(headHeight, section);
        piece.kind = SessionLayout::Part::Kind::Heading;
        piece.before = 10;
        piece.withNext = true;
        piece.spoken = continued ? section + u" again"_s : section;
        return piece;
    }
    static void addList(std::vector<Piece> &pieces, const QString &section, int rows, int rowHeight = 100)
    {
        pieces.push_back(head(section));
        for (int row = 0; row < rows; ++row)
            pieces.push_back(text(rowHeight, section));
    }
    static Pages dealt(const std::vector<Piece> &pieces, int height = pageHeight)
    {
        return SessionFlow::deal(pieces, {800, height}, &head);
    }
    static int footOf(const std::vector<Placed> &page)
    {
        return page.back().top + page.back().piece.sheet.height;
    }
    static QString opening(const std::vector<Placed> &page) { return page.front().piece.spoken; }
    static int textsIn(const Pages &pages)
    {
        int texts = 0;
        for (const auto &page : pages)
            texts += int(std::ranges::count_if(
                page, [](const Placed &each) { return each.piece.kind == SessionLayout::Part::Kind::Text; }));
        return texts;
    }

private slots:
    void leavesNoRowAloneOnTheLastPage_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("pages");
        QTest::addRow("one row too many") << 10 << 2;
        QTest::addRow("two rows too many") << 11 << 2;
        QTest::addRow("three pages") << 19 << 3;
    }
    void leavesNoRowAloneOnTheLastPage()
    {
        QFETCH(int, rows);
        QFETCH(int, pages);
        std::vector<Piece> pieces;
        addList(pieces, u"Late"_s, rows);
        const Pages all = dealt(pieces);
        QCOMPARE(int(all.size()), pages); // not more than it takes
        QCOMPARE(textsIn(all), rows);
        int least = pageHeight;
        int most = 0;
        for (const auto &page : all) {
            QVERIFY(footOf(page) <= pageHeight);
            least = std::min(least, footOf(page));
            most = std::max(most, footOf(page));
        }
        QVERIFY2(most - least <= 200, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
        QCOMPARE(opening(all.back()), u"Late again"_s);
    }
    void turnsBetweenTwoListsRatherThanInOne()
    {
        std::vector<Piece> pieces;
        addList(pieces, u"Late"_s, 6);
        addList(pieces, u"Next"_s, 5);
        const Pages all = dealt(pieces);
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(opening(all.back()), u"Next"_s);
        QCOMPARE(textsIn(all), 11);
    }
    void turnsInAListWhereElseAPageWouldBeEmpty()
    {
        std::vector<Piece> pieces;
        addList(pieces, u"Late"_s, 9);
        addList(pieces, u"Next"_s, 1);
        const Pages all = dealt(pieces);
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(opening(all.back()), u"Late again"_s);
        QVERIFY(footOf(all.back()) > pageHeight / 3);
    }
    // The first page can give nothing: what is above its list is too high.
    void evensOutTheLastTwoPagesWhereNotAllCanBe()
    {
        std::vector<Piece> pieces{text(585)};
        addList(pieces, u"Late"_s, 5, 290);
        const Pages all = dealt(pieces);
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(textsIn({all[0]}), 2);
        QCOMPARE(textsIn({all[1]}), 2);
        QCOMPARE(textsIn({all[2]}), 2);
    }
    void whatFitsOnAPageStaysOnIt()
    {
        std::vector<Piece> pieces;
        addList(pieces, u"Late"_s, 9);
        QCOMPARE(dealt(pieces).size(), std::size_t(1));
        QCOMPARE(dealt({}).size(), std::size_t(1));
    }
    // A title and its reasons, as high as a page: evening out may not tear them.
    void keepsTogetherWhatBelongsTogether()
    {
        std::vector<Piece> pieces;
        addList(pieces, u"Late"_s, 1);
        for (int part = 0; part < 9; ++part) {
            pieces.push_back(text(100, u"Late"_s));
            pieces.back().withNext = part < 8;
        }
        addList(pieces, u"Next"_s, 1);
        const Pages all = dealt(pieces);
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(textsIn({all[1]}), 9);
        for (const auto &page : all)
            QVERIFY(footOf(page) <= pageHeight);
    }
    void aPieceLargerThanAPageIsNotLost()
    {
        const std::vector<Piece> pieces{text(300), text(1500), text(300)};
        const Pages all = dealt(pieces);
        QCOMPARE(textsIn(all), 3);
        for (const auto &page : all)
            QVERIFY(!page.empty());
    }
};
LENKUNGSSTAND_TEST(SessionFlowTest)

#include "tst_sessionflow.moc"
