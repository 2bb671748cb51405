// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperlayout.h"
#include "tests/report/layoutview.h"
#include "tests/report/papersamples.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What stands at the top of a page on which a table, a group or its notes go on.
class PaperContinuedTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesTheGroupAgainOnTheNextPage();
    void keepsTheClosingNoteWhole();
    void headsNotesThatAPageBreakPartsFromTheirTable();

private:
    PaperFonts m_fonts;
};

namespace {
using namespace LayoutView;

PaperLayout germanLayout(const Paper::Document &document, PaperFonts &fonts)
{
    return PaperLayout::of(document, Language(Language::Code::German), fonts);
}

}

void PaperContinuedTest::namesTheGroupAgainOnTheNextPage()
{
    Paper::Document document = PaperSamples::table(200);
    auto &table = std::get<Paper::Table>(document.blocks[1]);
    table.rows[0] = Paper::Row{{}, u"Erste Gruppe"_s};
    table.rows[150] = Paper::Row{{}, u"Zweite Gruppe"_s};
    const PaperLayout layout = germanLayout(document, m_fonts);
    QVERIFY(layout.pages.size() > 3);
    QString group;
    for (const PaperLayout::Page &page : layout.pages) {
        const QString head = textOf(layout.ops(page.front()));
        const bool startsAGroup = page.size() > 1 && kindOf(layout, page[1]) == PaperPiece::Kind::GroupRow;
        if (page.front().from == From::ContinuedHeads && !startsAGroup)
            QVERIFY2(head.contains(group), qPrintable(head));
        for (const PaperLayout::Placed &placed : page) {
            if (kindOf(layout, placed) == PaperPiece::Kind::GroupRow)
                group = textOf(layout.ops(placed)).trimmed();
        }
    }
    QCOMPARE(group, u"Zweite Gruppe"_s);
}

void PaperContinuedTest::keepsTheClosingNoteWhole()
{
    for (int rows = 20; rows < 70; ++rows) {
        Paper::Document document = PaperSamples::table(rows);
        std::get<Paper::Paragraph>(document.blocks.back()).text =
            PaperSamples::text(u"Eine Bemerkung von einiger Länge. "_s.repeated(16));
        const PaperLayout layout = germanLayout(document, m_fonts);
        QVERIFY(rowsOn(layout, layout.pages.back()) > 0);
    }
}

void PaperContinuedTest::headsNotesThatAPageBreakPartsFromTheirTable()
{
    using Role = Paper::Paragraph::Role;
    bool wasParted = false;
    for (int rows = 20; rows < 60 && !wasParted; ++rows) {
        Paper::Document document = PaperSamples::table(rows);
        for (int note = 0; note < 4; ++note)
            document.blocks.push_back(
                Paper::Paragraph{PaperSamples::text(u"Noch eine Bemerkung."_s), Role::Note});
        const PaperLayout layout = germanLayout(document, m_fonts);
        if (layout.pages.size() < 2 || rowsOn(layout, layout.pages.back()) > 0)
            continue;
        wasParted = true;
        QVERIFY(layout.pages.back().front().from == From::ContinuedHeads);
        const QString head = textOf(layout.ops(layout.pages.back().front()));
        QVERIFY2(head.contains(u"Lange Liste"_s) && head.contains(u"(Fortsetzung)"_s), qPrintable(head));
        QVERIFY2(!head.contains(u"Schlüssel"_s), qPrintable(head)); // no column to name
    }
    QVERIFY(wasParted);
}

LENKUNGSSTAND_TEST(PaperContinuedTest)
#include "tst_papercontinued.moc"
