// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperfonts.h"
#include "core/paper/paperstatusbar.h"
#include "core/paper/paperstyle.h"
#include "tests/support/testrunner.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

class PaperStatusBarTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsShapeAndNumberOfEachSegment_data();
    void holdsShapeAndNumberOfEachSegment();

private:
    PaperFonts m_fonts;
};

void PaperStatusBarTest::holdsShapeAndNumberOfEachSegment_data()
{
    QTest::addColumn<QList<int>>("counts"); // in the order of ScheduleStatus
    QTest::addColumn<int>("lines");
    QTest::newRow("two") << QList{2, 0, 0, 5, 0, 0, 0, 0} << 1;
    QTest::newRow("five of one digit") << QList{2, 1, 3, 5, 1, 0, 0, 0} << 1;
    QTest::newRow("all of two digits") << QList{11, 11, 11, 11, 11, 11, 0, 11} << 2;
    QTest::newRow("all of four digits") << QList{1514, 2000, 3000, 4000, 5000, 6000, 7000, 8000} << 3;
}

void PaperStatusBarTest::holdsShapeAndNumberOfEachSegment()
{
    QFETCH(const QList<int>, counts);
    StatusCounts given;
    for (qsizetype at = 0; at < counts.size(); ++at)
        given.byStatus[std::size_t(at)] = counts.at(at);
    const QRectF room(10, 20, PaperStyle::mm(38), PaperStyle::mm(4.6));
    PaperOps::Ops ops;
    const double height = paperStatusBar(ops, given, QLocale(QLocale::German), room, m_fonts);
    std::vector<QRectF> boxes;
    std::vector<QRectF> figures;
    for (const PaperOps::Op &op : ops) {
        if (const auto *box = std::get_if<PaperOps::BoxOp>(&op))
            boxes.push_back(box->rect);
        else if (const auto *shape = std::get_if<PaperOps::ShapeOp>(&op))
            figures.push_back(shape->box);
        else if (const auto *text = std::get_if<PaperOps::TextOp>(&op))
            figures.emplace_back(text->x, text->baseline - 1, text->width, 1);
    }
    QVERIFY(!boxes.empty());
    QCOMPARE(figures.size(), 2 * boxes.size());
    const auto holds = [](const QRectF &box, const QRectF &figure) { return box.contains(figure); };
    for (const QRectF &box : boxes) {
        QVERIFY(box.width() >= PaperStyle::mm(6.9) - 1e-6);
        QVERIFY(QRectF(room.left(), room.top(), room.width(), height)
                    .adjusted(-1e-6, 0, 1e-6, 1e-6)
                    .contains(box));
        const auto inside =
            std::ranges::count_if(figures, [&](const QRectF &each) { return holds(box, each); });
        QCOMPARE(inside, 2);
    }
    QTEST(int(std::lround(height / (room.height() + PaperStyle::mm(0.8)) + 0.2)), "lines");
}

LENKUNGSSTAND_TEST(PaperStatusBarTest)
#include "tst_paperstatusbar.moc"
