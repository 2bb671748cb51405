// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperlayout.h"
#include "tests/report/layoutview.h"
#include "tests/report/papersamples.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class PaperLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void endsEveryLineInsideItsColumn_data();
    void endsEveryLineInsideItsColumn();
    void keepsEveryPieceOnThePage_data();
    void keepsEveryPieceOnThePage();
    void placesEveryPieceOnceAndInOrder_data();
    void placesEveryPieceOnceAndInOrder();
    void repeatsTheHeadOnEveryFurtherPage();
    void keepsSmallTablesWhole();
    void letsNoRowStandAlone_data();
    void letsNoRowStandAlone();
    void keepsAHeadingWithItsRows();
    void keepsAGroupRowWithItsNextRow();
    void dividesOnlyRowsHigherThanAPage();
    void dividesAWordWiderThanItsColumn();
    void dividesLongHeadingsAtTheirJoints();
    void drawsTablesWithoutRows();
    void makesOnePageOfNothing();
    void startsAPageWhereAskedAndNeverAnEmptyOne();
    void countsDoneLateAsDoneInTheBar();

private:
    PaperFonts m_fonts;
};

namespace {
using namespace LayoutView;

constexpr double hair = 1; // a twentieth of a point

PaperLayout layOut(const Paper::Document &document, PaperFonts &fonts)
{
    const bool german = document.metadata.language == "de"_L1;
    return PaperLayout::of(document, german ? SeedReport::german() : SeedReport::english(), fonts);
}

Paper::Document hostile()
{
    Paper::Document document = PaperSamples::table(2);
    auto &table = std::get<Paper::Table>(document.blocks[1]);
    table.rows[0] =
        PaperSamples::row({u"Schlüssel-mit-sehr-vielen-Teilen"_s, QString(60, u'W'), QString(60, u'9')});
    table.rows[1] = PaperSamples::row({u" "_s, u"a\u00A0b\u00A0"_s.repeated(60), u"–"_s});
    document.blocks.push_back(Paper::ProjectHead{
        u"1234567"_s, u"Titel "_s.repeated(40), Rag::Red, {PaperSamples::text(QString(300, u'M'))}});
    document.blocks.push_back(
        Paper::FactStrip{{{u"Name "_s.repeated(20), PaperSamples::text(QString(80, u'x'))}}});
    return document;
}

void addDocuments()
{
    QTest::addColumn<Paper::Document>("document");
    QTest::newRow("everything") << PaperSamples::everything();
    QTest::newRow("hostile") << hostile();
    for (const int rows : {0, 1, 2, 10, 1000})
        QTest::addRow("%d rows", rows) << PaperSamples::table(rows);
    for (const QDate day : {QDate(2025, 10, 7), QDate(2026, 4, 1), QDate(2026, 5, 6)}) {
        for (const QString &language : {u"de"_s, u"en"_s})
            QTest::addRow("%s %s", qPrintable(day.toString(Qt::ISODate)), qPrintable(language))
                << PaperSamples::statusReport(day, language);
    }
}

double heightOf(const PaperLayout &layout, const PaperLayout::Placed &placed)
{
    return placed.from == From::Pieces ? layout.content.pieces.at(placed.index).height
                                       : layout.content.continuedHeads.at(placed.index).height;
}

}

void PaperLayoutTest::endsEveryLineInsideItsColumn_data()
{
    addDocuments();
}

void PaperLayoutTest::endsEveryLineInsideItsColumn()
{
    QFETCH(Paper::Document, document);
    const PaperLayout layout = layOut(document, m_fonts);
    int texts = 0;
    for (const PaperPiece &piece : layout.content.pieces) {
        for (const PaperOps::Op &op : piece.ops) {
            const auto *text = std::get_if<PaperOps::TextOp>(&op);
            if (!text)
                continue;
            ++texts;
            const QFontMetricsF metrics(m_fonts.font(text->font));
            const double end = text->x + metrics.horizontalAdvance(text->text);
            QVERIFY2(end <= text->limit + hair, qPrintable(text->text));
            QVERIFY2(text->limit <= PaperStyle::right + hair, qPrintable(text->text));
            QVERIFY2(text->x >= PaperStyle::left - hair, qPrintable(text->text));
        }
    }
    QVERIFY(texts > 0);
}

void PaperLayoutTest::keepsEveryPieceOnThePage_data()
{
    addDocuments();
}

void PaperLayoutTest::keepsEveryPieceOnThePage()
{
    QFETCH(Paper::Document, document);
    const PaperLayout layout = layOut(document, m_fonts);
    for (const PaperLayout::Page &page : layout.pages) {
        double last = PaperStyle::bodyTop;
        for (const PaperLayout::Placed &placed : page) {
            QVERIFY(placed.y >= last - hair);
            last = placed.y + heightOf(layout, placed);
            QVERIFY(last <= PaperStyle::bodyBottom + hair);
        }
    }
}

void PaperLayoutTest::placesEveryPieceOnceAndInOrder_data()
{
    addDocuments();
}

void PaperLayoutTest::placesEveryPieceOnceAndInOrder()
{
    QFETCH(Paper::Document, document);
    const PaperLayout layout = layOut(document, m_fonts);
    std::vector<std::size_t> placed;
    for (const PaperLayout::Page &page : layout.pages) {
        for (const PaperLayout::Placed &piece : page) {
            if (piece.from == From::Pieces)
                placed.push_back(piece.index);
        }
    }
    std::vector<std::size_t> expected;
    for (std::size_t at = 0; at < layout.content.pieces.size(); ++at) {
        if (layout.content.pieces[at].kind != PaperPiece::Kind::PageBreak)
            expected.push_back(at);
    }
    QCOMPARE(placed, expected);
}

void PaperLayoutTest::repeatsTheHeadOnEveryFurtherPage()
{
    const PaperLayout layout = layOut(PaperSamples::table(1000), m_fonts);
    QVERIFY(layout.pages.size() > 10);
    for (std::size_t page = 1; page < layout.pages.size(); ++page) {
        if (rowsOn(layout, layout.pages[page]) == 0)
            continue;
        const PaperLayout::Placed &first = layout.pages[page].front();
        QCOMPARE(first.from, From::ContinuedHeads);
        const QString text = textOf(layout.ops(first));
        QVERIFY2(text.contains(u"Lange Liste"_s) && text.contains(u"(Fortsetzung)"_s)
                     && text.contains(u"Schlüssel"_s) && text.contains(u"Titel"_s),
                 qPrintable(text));
    }
    // The first page has the head without the word.
    QVERIFY(std::ranges::none_of(layout.pages.front(),
                                 [](const auto &placed) { return placed.from == From::ContinuedHeads; }));
}

void PaperLayoutTest::keepsSmallTablesWhole()
{
    for (int above = 0; above < 60; ++above) {
        Paper::Document document = PaperSamples::table(5);
        const Paper::Paragraph line{PaperSamples::text(u"Zeile"_s), Paper::Paragraph::Role::Body};
        document.blocks.insert(document.blocks.begin(), std::size_t(above), line);
        const PaperLayout layout = layOut(document, m_fonts);
        int pagesWithRows = 0;
        for (const PaperLayout::Page &page : layout.pages)
            pagesWithRows += rowsOn(layout, page) > 0;
        QCOMPARE(pagesWithRows, 1);
    }
}

void PaperLayoutTest::letsNoRowStandAlone_data()
{
    QTest::addColumn<int>("rows");
    for (int rows = 20; rows < 90; ++rows)
        QTest::addRow("%d", rows) << rows;
}

void PaperLayoutTest::letsNoRowStandAlone()
{
    QFETCH(int, rows);
    const PaperLayout layout = layOut(PaperSamples::table(rows), m_fonts);
    for (const PaperLayout::Page &page : layout.pages)
        QVERIFY(rowsOn(layout, page) != 1);
    // The note stays with the end of its table.
    QVERIFY(rowsOn(layout, layout.pages.back()) > 0);
}

void PaperLayoutTest::keepsAHeadingWithItsRows()
{
    bool turned = false;
    for (int above = 0; above < 60; ++above) {
        Paper::Document document = PaperSamples::table(20);
        const Paper::Paragraph line{PaperSamples::text(u"Zeile"_s), Paper::Paragraph::Role::Body};
        document.blocks.insert(document.blocks.begin(), std::size_t(above), line);
        const PaperLayout layout = layOut(document, m_fonts);
        for (const PaperLayout::Page &page : layout.pages) {
            const auto heading = std::ranges::find_if(page, [&layout](const auto &placed) {
                return kindOf(layout, placed) == PaperPiece::Kind::Heading;
            });
            if (heading != page.end()) {
                QVERIFY(rowsOn(layout, page) >= 2);
                turned = turned || heading == page.begin();
            }
        }
    }
    QVERIFY(turned);
}

void PaperLayoutTest::keepsAGroupRowWithItsNextRow()
{
    Paper::Document document = PaperSamples::table(200);
    auto &table = std::get<Paper::Table>(document.blocks[1]);
    for (std::size_t at = 0; at < table.rows.size(); at += 2)
        table.rows[at] = Paper::Row{{}, u"Gruppe"_s};
    const PaperLayout layout = layOut(document, m_fonts);
    QVERIFY(layout.pages.size() > 3);
    for (const PaperLayout::Page &page : layout.pages) {
        const auto last = std::ranges::find_if(page.rbegin(), page.rend(), [&layout](const auto &placed) {
            return kindOf(layout, placed) == PaperPiece::Kind::Row;
        });
        QVERIFY(last != page.rend());
        QVERIFY(!textOf(layout.ops(*last)).contains(u"Gruppe"_s));
    }
}

void PaperLayoutTest::dividesOnlyRowsHigherThanAPage()
{
    Paper::Document document = PaperSamples::table(3);
    auto &table = std::get<Paper::Table>(document.blocks[1]);
    const auto rowCount = [&] {
        const PaperLayout layout = layOut(document, m_fonts);
        return std::ranges::count(layout.content.pieces, PaperPiece::Kind::Row, &PaperPiece::kind);
    };
    table.rows[1] = PaperSamples::row({u"Z-2"_s, u"viele Wörter "_s.repeated(200), u"2"_s});
    QCOMPARE(rowCount(), 3);
    table.rows[1] = PaperSamples::row({u"Z-2"_s, u"viele Wörter "_s.repeated(900), u"2"_s});
    QVERIFY(rowCount() > 3);
    const PaperLayout layout = layOut(document, m_fonts);
    int words = 0;
    for (const PaperPiece &piece : layout.content.pieces)
        words += int(textOf(piece.ops).count(u"Wörter"_s));
    QCOMPARE(words, 900);
}

void PaperLayoutTest::dividesAWordWiderThanItsColumn()
{
    const QString word(60, u'W');
    const auto lines =
        PaperText::lines(PaperSamples::text(word), PaperStyle::tableText, PaperStyle::mm(30), m_fonts);
    QVERIFY(lines.size() > 2);
    QString joined;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        QString text = lines[at].fragments.front().text;
        QCOMPARE(text.endsWith(u'-'), at + 1 < lines.size());
        if (text.endsWith(u'-'))
            text.chop(1);
        joined += text;
    }
    QCOMPARE(joined, word);
}

void PaperLayoutTest::dividesLongHeadingsAtTheirJoints()
{
    // Wider than the page at this size, and of no use to anybody but this test.
    const QString word = u"Verwaltungsdigitalisierungskoordinierungsgesellschaftsaufsichtsbehörde"_s;
    const Paper::Document document{PaperSamples::metadata(), {Paper::Title{word, {}}}};
    const PaperLayout layout = layOut(document, m_fonts);
    const QString text = textOf(layout.content.pieces.front().ops);
    QVERIFY2(text.contains(u"ungs- "_s) || text.contains(u"schafts- "_s), qPrintable(text));
}

void PaperLayoutTest::drawsTablesWithoutRows()
{
    const PaperLayout layout = layOut(PaperSamples::table(0), m_fonts);
    QCOMPARE(layout.pages.size(), std::size_t(1));
    QVERIFY(std::ranges::any_of(layout.content.pieces, [](const PaperPiece &piece) {
        return piece.kind == PaperPiece::Kind::TableHead && textOf(piece.ops).contains(u"Schlüssel"_s);
    }));
}

void PaperLayoutTest::makesOnePageOfNothing()
{
    Paper::Document document;
    document.metadata.language = u"de"_s;
    QCOMPARE(layOut(document, m_fonts).pages.size(), std::size_t(1));
}

void PaperLayoutTest::startsAPageWhereAskedAndNeverAnEmptyOne()
{
    Paper::Document document;
    document.metadata.language = u"de"_s;
    const Paper::Heading heading{1, {}, u"Titel"_s};
    document.blocks = {Paper::PageBreak{}, heading, Paper::PageBreak{}, Paper::PageBreak{}, heading};
    const PaperLayout layout = layOut(document, m_fonts);
    QCOMPARE(layout.pages.size(), std::size_t(2));
    for (const PaperLayout::Page &page : layout.pages)
        QCOMPARE(page.size(), std::size_t(1));
}

void PaperLayoutTest::countsDoneLateAsDoneInTheBar()
{
    const Paper::Document document = PaperSamples::everything();
    const PaperLayout layout = layOut(document, m_fonts);
    const auto bar = std::ranges::find_if(layout.content.pieces, [](const PaperPiece &piece) {
        return piece.kind == PaperPiece::Kind::Row
            && std::ranges::any_of(piece.ops, [](const PaperOps::Op &op) {
                   return std::holds_alternative<PaperOps::BoxOp>(op);
               });
    });
    QVERIFY(bar != layout.content.pieces.end());
    double filled = 0;
    for (const PaperOps::Op &op : bar->ops) {
        if (const auto *box = std::get_if<PaperOps::BoxOp>(&op)) {
            QVERIFY(box->rect.width() >= PaperStyle::mm(6.9) - hair);
            filled += box->rect.width();
        }
    }
    QCOMPARE(textOf(bar->ops), u"Z-3 2 1 3 "_s);
    QVERIFY(filled > PaperStyle::mm(6.9) * 2);
}

LENKUNGSSTAND_TEST(PaperLayoutTest)
#include "tst_paperlayout.moc"
