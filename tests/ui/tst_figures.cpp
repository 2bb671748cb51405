// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/ruledlist.h"
#include "ui/charts/slotbutton.h"
#include "ui/charts/slotgrid.h"
#include "ui/charts/stackedbar.h"
#include "ui/charts/textblock.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(StatusCounts)

namespace {
StatusCounts counts(int overdue, int onTrack, int undated, int done, int doneLate = 0)
{
    StatusCounts counts;
    counts[ScheduleStatus::Overdue] = overdue;
    counts[ScheduleStatus::OnTrack] = onTrack;
    counts[ScheduleStatus::Unscheduled] = undated;
    counts[ScheduleStatus::Done] = done;
    counts[ScheduleStatus::DoneLate] = doneLate;
    return counts;
}

RuledList::Content listOf(int rows)
{
    RuledList::Content content;
    content.title = u"List"_s;
    for (int index = 0; index < rows; ++index) {
        RuledList::Row row;
        row.label = u"KI-0%1"_s.arg(index);
        row.title = u"Fertigstellung der Roadmap und Ende des Projekts mit allen Beteiligten"_s;
        row.value = u"30.04.2026"_s;
        row.countdown = u"in 29 Tagen"_s;
        row.name = u"row %1"_s.arg(index);
        row.target = Target::toItem(row.label);
        content.rows.push_back(row);
    }
    return content;
}

bool has(const Sheet::Page &page, const QString &text)
{
    return std::ranges::any_of(page.texts,
                               [&text](const Sheet::Text &shown) { return shown.block.fullText() == text; });
}
}

class FiguresTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useWindowFont(); }

    void fillsTheBarButForTheGaps_data();
    void fillsTheBarButForTheGaps();
    void keepsASingleItemVisibleAmongMany();
    void putsLateSegmentsFirstAndDoneLast();
    void countsLateFinishesAsDone();
    void drawsNoSegmentWithoutItems();

    void breaksTextBetweenWords();
    void endsAShortenedTextAtAWord();
    void readsBoldMarkup();

    void leavesRoomForTheRingBetweenWords_data();
    void leavesRoomForTheRingBetweenWords();
    void dropsNumberAndCountdownInANarrowColumn();
    void keepsFiguresInANarrowColumn();
    void endsAShortenedListWithALink();
    void showsAllRowsWithoutALimit();
    void saysWhyAListIsEmpty();
    void keepsTextsInsideTheColumn_data();
    void keepsTextsInsideTheColumn();

    void setsElevenSlotsInARow();
    void fillsSlotsByProgress();
    void walksThroughTheSlotsByKeys();
    void selectsASlotByEnter();
};

void FiguresTest::fillsTheBarButForTheGaps_data()
{
    QTest::addColumn<StatusCounts>("of");
    QTest::addColumn<int>("width");
    QTest::addRow("three") << counts(3, 0, 4, 3) << 208;
    QTest::addRow("one") << counts(0, 0, 0, 7) << 208;
    QTest::addRow("uneven") << counts(1, 999, 3, 5) << 181;
    QTest::addRow("narrow") << counts(1, 1, 1, 1) << 40;
}

void FiguresTest::fillsTheBarButForTheGaps()
{
    QFETCH(StatusCounts, of);
    QFETCH(int, width);
    const auto segments = StackedBar::segments(of, QRectF(5, 7, width, 10));
    QCOMPARE(segments.front().rect.left(), 5.0);
    QCOMPARE(segments.back().rect.right(), 5.0 + width);
    int sum = 0;
    for (std::size_t index = 0; index < segments.size(); ++index) {
        QVERIFY(segments[index].rect.width() >= StackedBar::smallestSegment);
        if (index > 0)
            QCOMPARE(segments[index].rect.left() - segments[index - 1].rect.right(), double(StackedBar::gap));
        sum += segments[index].count;
    }
    QCOMPARE(sum, of.total());
}

void FiguresTest::keepsASingleItemVisibleAmongMany()
{
    const auto segments = StackedBar::segments(counts(1, 5000, 0, 0), QRectF(0, 0, 200, 10));
    QCOMPARE(segments.size(), 2u);
    QCOMPARE(segments[0].rect.width(), double(StackedBar::smallestSegment));
}

void FiguresTest::putsLateSegmentsFirstAndDoneLast()
{
    const auto segments = StackedBar::segments(counts(2, 3, 4, 5), QRectF(0, 0, 200, 10));
    QList<ScheduleStatus> order;
    for (const auto &segment : segments)
        order.append(segment.status);
    QCOMPARE(order,
             (QList{ScheduleStatus::Overdue, ScheduleStatus::OnTrack, ScheduleStatus::Unscheduled,
                    ScheduleStatus::Done}));
    QVERIFY(segments[3].rect.width() > segments[0].rect.width());
}

void FiguresTest::countsLateFinishesAsDone()
{
    QCOMPARE(StackedBar::countOf(counts(0, 0, 0, 3, 2), ScheduleStatus::Done), 5);
    QCOMPARE(StackedBar::countOf(counts(4, 0, 0, 3, 2), ScheduleStatus::Overdue), 4);
}

void FiguresTest::drawsNoSegmentWithoutItems()
{
    QVERIFY(StackedBar::segments({}, QRectF(0, 0, 200, 10)).empty());
}

void FiguresTest::breaksTextBetweenWords()
{
    const QFont font = Typography::font(Typography::Role::Body);
    const QString text = u"Konstituierung des Steuerungskreises"_s;
    const TextBlock block(text, font, textWidth(u"Konstituierung des Ste"_s, font));
    QCOMPARE(block.lineCount(), 2);
    QCOMPARE(block.line(0), u"Konstituierung des"_s);
    QCOMPARE(block.line(1), u"Steuerungskreises"_s);
    QVERIFY(!block.isShortened());
    QCOMPARE(TextBlock(text, font, textWidth(text, font) + 1).lineCount(), 1);
    // A word wider than the line is divided with a hyphen, at a joint if it has one.
    const TextBlock divided(u"Plan der Digitalisierungskampagne"_s, font,
                            textWidth(u"Digitalisierungs-"_s, font) + 1);
    QCOMPARE(divided.lineCount(), 3);
    QCOMPARE(divided.line(1), u"Digitalisierungs-"_s);
    QCOMPARE(divided.line(2), u"kampagne"_s);
    QCOMPARE(divided.fullText(), u"Plan der Digitalisierungskampagne"_s);
}

void FiguresTest::endsAShortenedTextAtAWord()
{
    const QFont font = Typography::font(Typography::Role::Body);
    const QString text = u"Standards, Schnittstellen, Rollen, Rechte und Pflichten"_s;
    const TextBlock block(text, font, textWidth(u"Standards, Schnittstellen, Roll"_s, font), 1);
    QVERIFY(block.isShortened());
    QCOMPARE(block.lineCount(), 1);
    QCOMPARE(block.line(0), u"Standards, Schnittstellen …"_s);
    QCOMPARE(block.fullText(), text);
}

void FiguresTest::readsBoldMarkup()
{
    const QString markup = u"Nächste Frist: <b>A &amp; B</b>, morgen &lt;b&gt;."_s;
    QCOMPARE(withoutMarkup(markup), u"Nächste Frist: A & B, morgen <b>."_s);
    const QFont font = Typography::font(Typography::Role::Body);
    // Bold stays where it was when a hyphen comes before it.
    const QString word = u"Digitalisierungskampagne"_s;
    const int narrow = textWidth(u"Digitalisierungs-"_s, font) + 1;
    const auto painted = [&](const TextBlock &block, int line) {
        QImage image(narrow, block.height(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        block.paint(painter, {0, 0}, Qt::black);
        painter.end();
        const int height = block.height() / block.lineCount();
        return image.copy(0, line * height, narrow, height);
    };
    const TextBlock bold = TextBlock::fromMarkup(word + u" <b>Haus und Hof</b>"_s, font, narrow);
    const TextBlock plain(word + u" Haus und Hof"_s, font, narrow);
    const int last = plain.lineCount() - 1;
    QCOMPARE(bold.line(last), u"und Hof"_s);
    QVERIFY(painted(bold, 0) == painted(plain, 0));
    QVERIFY(painted(bold, last) != painted(plain, last));
    QVERIFY(TextBlock::fromMarkup(markup, font, 2000).width()
            > TextBlock(withoutMarkup(markup), font, 2000).width());
}

void FiguresTest::leavesRoomForTheRingBetweenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<qreal>("left");
    for (const qreal left : {0.0, 0.3, 0.7}) {
        QTest::addRow("one, at %.1f", left) << u"1, nächste zuerst"_s << u"1"_s << left;
        QTest::addRow("many, at %.1f", left) << u"14, davon 13 ohne Meldung"_s << u"14"_s << left;
        QTest::addRow("words, at %.1f", left) << u"5 offen, 2 davon spät"_s << u"5 offen"_s << left;
    }
}

void FiguresTest::leavesRoomForTheRingBetweenWords()
{
    QFETCH(QString, text);
    QFETCH(QString, figure);
    QFETCH(qreal, left);
    const TextBlock block(text, Typography::font(Typography::Role::Note), 500);
    Sheet::Page page;
    page.addPhrases({left, 0}, block, {{figure, Target::toItems({})}});
    QCOMPARE(page.presses.size(), std::size_t(1));
    constexpr int ring = 3; // pixels beside the letters, the line of the ring with them
    const qsizetype next = text.indexOf(u' ', figure.size()) + 1;
    const qreal letters = left + block.rectsOf(next, 1).front().left();
    const qreal mark = left + block.rectsOf(figure.size(), 1).front().right();
    QVERIFY(page.presses.front().area.right() + ring < std::floor(letters));
    QVERIFY(page.presses.front().area.right() + ring - 1 >= std::floor(mark));
}

void FiguresTest::dropsNumberAndCountdownInANarrowColumn()
{
    const Sheet::Page narrow = RuledList::layOut(listOf(2), RuledList::narrow - 1);
    QVERIFY(!has(narrow, u"KI-00"_s));
    QVERIFY(!has(narrow, u"in 29 Tagen"_s));
    QVERIFY(has(narrow, u"30.04.2026"_s));
    const Sheet::Page wide = RuledList::layOut(listOf(2), RuledList::narrow + 120);
    QVERIFY(has(wide, u"KI-00"_s));
    QVERIFY(has(wide, u"in 29 Tagen"_s));
}

void FiguresTest::keepsFiguresInANarrowColumn()
{
    RuledList::Content content = listOf(1);
    content.rows[0].label = u"77"_s;
    content.rows[0].labelIsCount = true;
    QVERIFY(has(RuledList::layOut(content, 250), u"77"_s));
}

void FiguresTest::endsAShortenedListWithALink()
{
    RuledList::Content content = listOf(9);
    content.limit = 7;
    content.more = u"all 9"_s;
    content.moreTarget = Target::toPage(u"portfolio"_s);
    const Sheet::Page page = RuledList::layOut(content, 347);
    QCOMPARE(page.presses.size(), 8u);
    QCOMPARE(page.presses.back().kind, Sheet::Press::Kind::Link);
    QCOMPARE(page.presses.back().target, content.moreTarget);
    content.limit = 9;
    QCOMPARE(RuledList::layOut(content, 347).presses.size(), 9u);
}

void FiguresTest::showsAllRowsWithoutALimit()
{
    QCOMPARE(RuledList::layOut(listOf(30), 347).presses.size(), 30u);
}

void FiguresTest::saysWhyAListIsEmpty()
{
    RuledList::Content content;
    content.title = u"Overdue"_s;
    content.empty = u"No date has passed."_s;
    const Sheet::Page page = RuledList::layOut(content, 347);
    QVERIFY(has(page, content.empty));
    QVERIFY(page.presses.empty());
}

void FiguresTest::keepsTextsInsideTheColumn_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {260, 347, 379, 380, 540, 760})
        QTest::addRow("%d", width) << width;
}

void FiguresTest::keepsTextsInsideTheColumn()
{
    QFETCH(int, width);
    const Sheet::Page page = RuledList::layOut(listOf(4), width);
    for (const Sheet::Text &text : page.texts) {
        QVERIFY(text.rect().left() >= 0);
        QVERIFY(text.rect().right() <= width + 1);
        for (const Sheet::Text &other : page.texts)
            QVERIFY(&text == &other || !text.rect().adjusted(1, 1, -1, -1).intersects(other.rect()));
    }
}

void FiguresTest::setsElevenSlotsInARow()
{
    const auto cells = SlotGrid::cells(77, 480);
    QCOMPARE(cells.size(), 77u);
    QCOMPARE(cells[0].topLeft(), QPoint(0, 0));
    QCOMPARE(cells[10].right(), 479);
    QCOMPARE(cells[11].left(), 0);
    QVERIFY(cells[11].top() > cells[0].bottom());
    QCOMPARE(cells[76].right(), 479);
    for (std::size_t index = 1; index < cells.size(); ++index)
        QVERIFY(!cells[index].intersects(cells[index - 1]));
    QCOMPARE(SlotGrid::cells(12, 480).back().top(), cells[11].top());
}

void FiguresTest::fillsSlotsByProgress()
{
    QCOMPARE(fillOf(Progress::NotStarted), 0.0);
    QVERIFY(fillOf(Progress::InPreparation) > 0);
    QVERIFY(fillOf(Progress::InProgress) > fillOf(Progress::InPreparation));
    QCOMPARE(fillOf(Progress::Done), 1.0);
    QVERIFY(isUnreported(Progress::InProgressOrDone));
    QVERIFY(isUnreported(Progress::NotReported));
    QVERIFY(!isUnreported(Progress::NotStarted));
}

void FiguresTest::walksThroughTheSlotsByKeys()
{
    SlotGrid grid;
    std::vector<SlotGrid::Slot> slotList;
    for (int number = 1; number <= 77; ++number)
        slotList.push_back({u"M-%1"_s.arg(number), QString::number(number), Progress::NotReported, false,
                            u"Measure %1"_s.arg(number)});
    grid.setSlots(slotList);
    grid.resize(480, grid.heightForWidth(480));
    grid.show();
    grid.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    grid.current()->setFocus();
    const auto press = [&grid](Qt::Key key) {
        QTest::keyClick(grid.current(), key);
        return grid.current()->slot().number;
    };
    QCOMPARE(press(Qt::Key_Left), u"1"_s);
    QCOMPARE(press(Qt::Key_Up), u"1"_s);
    QCOMPARE(press(Qt::Key_Right), u"2"_s);
    QCOMPARE(press(Qt::Key_Down), u"13"_s);
    QCOMPARE(press(Qt::Key_End), u"77"_s);
    QCOMPARE(press(Qt::Key_Down), u"77"_s);
    QCOMPARE(press(Qt::Key_Up), u"66"_s);
    QCOMPARE(press(Qt::Key_Home), u"1"_s);
    QCOMPARE(grid.pointedName(), u"Measure 1"_s);
    const auto stops = std::ranges::count_if(
        grid.buttons(), [](const SlotButton *slot) { return (slot->focusPolicy() & Qt::TabFocus) != 0; });
    QCOMPARE(int(stops), 1);
}

void FiguresTest::selectsASlotByEnter()
{
    SlotGrid grid;
    grid.setSlots({{u"M-01"_s, u"1"_s, Progress::Done, true, u"one"_s},
                   {u"M-02"_s, u"2"_s, Progress::Done, false, u"two"_s}});
    QString selected;
    connect(&grid, &SlotGrid::selected, this, [&selected](const QString &key) { selected = key; });
    QTest::keyClick(grid.current(), Qt::Key_Right);
    QTest::keyClick(grid.current(), Qt::Key_Return);
    QCOMPARE(selected, u"M-02"_s);
    grid.setSelectedItem(u"M-01"_s);
    QVERIFY(grid.buttons()[0]->isSelected());
    QCOMPARE(grid.current(), grid.buttons()[0]);
}

LENKUNGSSTAND_TEST(FiguresTest)
#include "tst_figures.moc"
