// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperlayout.h"
#include "tests/report/layoutview.h"
#include "tests/report/papersamples.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

/// How the status report on the seed is dealt out to pages (papers.md, sections 5 and 9).
class StatusPaperPagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoRowAlone_data();
    void leavesNoRowAlone();
    void hasFourPagesOnTheDayOfTheDesign();
    void fillsTheFirstPage_data();
    void fillsTheFirstPage();

private:
    PaperFonts m_fonts;
};

namespace {
using namespace LayoutView;

PaperLayout layOut(QDate day, const QString &language, PaperFonts &fonts)
{
    const bool german = language == "de"_L1;
    return PaperLayout::of(PaperSamples::statusReport(day, language),
                           german ? SeedReport::german() : SeedReport::english(), fonts);
}

/// Rows of each table; group rows are none.
using RowCounts = std::map<std::size_t, int>;

void count(const PaperPiece &piece, RowCounts &counts)
{
    if (piece.kind == PaperPiece::Kind::Row && piece.table)
        ++counts[*piece.table];
}
}

void StatusPaperPagesTest::leavesNoRowAlone_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("language");
    // A fortnight and a day apart, over the whole time in which the seed has dates.
    for (QDate day(2025, 7, 1); day < QDate(2027, 2, 1); day = day.addDays(15)) {
        for (const QString &language : {u"de"_s, u"en"_s})
            QTest::addRow("%s %s", qPrintable(day.toString(Qt::ISODate)), qPrintable(language))
                << day << language;
    }
    for (const QDate day : {QDate(2025, 10, 7), QDate(2026, 4, 1), QDate(2026, 5, 6)}) {
        for (const QString &language : {u"de"_s, u"en"_s})
            QTest::addRow("%s %s", qPrintable(day.toString(Qt::ISODate)), qPrintable(language))
                << day << language;
    }
}

void StatusPaperPagesTest::leavesNoRowAlone()
{
    QFETCH(const QDate, day);
    QFETCH(const QString, language);
    const PaperLayout layout = layOut(day, language, m_fonts);
    RowCounts all;
    for (const PaperPiece &piece : layout.content.pieces)
        count(piece, all);
    QVERIFY(all.size() >= 4);
    for (const PaperLayout::Page &page : layout.pages) {
        RowCounts here;
        for (const PaperLayout::Placed &placed : page) {
            if (placed.from == From::Pieces)
                count(layout.content.pieces.at(placed.index), here);
        }
        for (const auto &[table, rows] : here)
            QVERIFY2(rows > 1 || all[table] == 1, qPrintable(u"table %1"_s.arg(table)));
    }
}

void StatusPaperPagesTest::hasFourPagesOnTheDayOfTheDesign()
{
    QCOMPARE(layOut(QDate(2026, 4, 1), u"de"_s, m_fonts).pages.size(), std::size_t(4));
}

void StatusPaperPagesTest::fillsTheFirstPage_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("language");
    for (const QDate day : {QDate(2025, 12, 1), QDate(2026, 4, 1), QDate(2026, 5, 6), QDate(2026, 11, 28)}) {
        for (const QString &language : {u"de"_s, u"en"_s})
            QTest::addRow("%s %s", qPrintable(day.toString(Qt::ISODate)), qPrintable(language))
                << day << language;
    }
}

void StatusPaperPagesTest::fillsTheFirstPage()
{
    QFETCH(const QDate, day);
    QFETCH(const QString, language);
    const PaperLayout layout = layOut(day, language, m_fonts);
    const PaperLayout::Placed &last = layout.pages.front().back();
    QCOMPARE(last.from, From::Pieces);
    const double end = last.y + layout.content.pieces.at(last.index).height;
    QVERIFY2(PaperStyle::bodyBottom - end < PaperStyle::bodyHeight / 5, qPrintable(QString::number(end)));
}

LENKUNGSSTAND_TEST(StatusPaperPagesTest)
#include "tst_statuspaperpages.moc"
