// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/timelinerow.h"
#include "ui/charts/ruler.h"
#include "ui/pages/resolutions/backplanning.h"
#include "ui/timeline/bufferruler.h"
#include "ui/timeline/plotpainter.h"
#include "ui/timeline/timelinescene.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using PlotCellKind = Plot::Cell::Kind;

namespace {
QDate rulerDeadline()
{
    return {2026, 5, 5};
}

/// The cells of the row of B-1, whose predecessor ends on \a finish.
std::vector<Plot::Cell> rulerCellsOf(const QByteArray &finish, bool isConfirmed = false)
{
    Portfolio portfolio = portfolioOf("B-1  resolution  planned: 05.05.2026  after: A-1\n"
                                      "A-1  task  planned: "
                                      + finish);
    if (isConfirmed) {
        portfolio.leadTime.confirmation = Confirmation{u"Senatskanzlei"_s, QDate(2026, 3, 1)};
        portfolio.senateCalendar.confirmation = portfolio.leadTime.confirmation;
    }
    const auto report = evaluate(portfolio, QDate(2026, 4, 1), policyOf(portfolio));
    RowPlot::Input input{&portfolio.items.front(), &report.items.front()};
    input.session = rulerDeadline();
    input.leadTime = 10;
    input.predecessorFinish = report.items.back().expectedFinish;
    Plot::Row row;
    BufferRuler::add(row, input, TimelineRow::frameOf(TimeScale(rulerDeadline().addDays(-28), 20), 1000));
    return row.cells;
}

/// The days of the ruler on the page Beschlüsse that are buffer.
int bufferOnThePage(QDate finish)
{
    Ruler::Input input;
    input.asOf = QDate(2026, 4, 1);
    input.deadline = rulerDeadline();
    input.lastSession = rulerDeadline();
    input.leadTime = 10;
    input.predecessorFinish = finish;
    return int(std::ranges::count(Ruler::place(input, {}, 800).cells, Ruler::Cell::Kind::Buffer,
                                  &Ruler::Cell::kind));
}

/// The days of the ruler in the Zeitplan, the last one first, where \a key is chosen.
std::vector<QDate> rulerDaysOf(const SnapshotPtr &snapshot, const QString &key, QDate deadline)
{
    std::vector<TimelineScene::Row> rows;
    std::optional<std::size_t> chosen;
    for (std::size_t at = 0; at < snapshot->portfolio->items.size(); ++at) {
        rows.push_back({TimelineModel::RowKind::Item, {at}, false, 0, 28});
        if (snapshot->portfolio->items[at].key == key)
            chosen = at;
    }
    const TimelineScene scene(snapshot, rows, {});
    const RowPlot::Frame frame = TimelineRow::frameOf(TimeScale(deadline.addDays(-60), 20), 1400);
    std::vector<QDate> days;
    const std::vector<Plot::Row> plots =
        scene.plots(*chosen, *chosen + 1, frame, Language(Language::Code::German), chosen);
    for (const Plot::Cell &cell : plots.front().cells)
        days.push_back(frame.scale.dayAt(cell.rect.center().x()));
    return days;
}

int rulerCountOf(const std::vector<Plot::Cell> &cells, PlotCellKind kind)
{
    return int(std::ranges::count(cells, kind, &Plot::Cell::kind));
}
}

/// The lead time on the row of a resolution in the Zeitplan.
class TestBufferRuler : public QObject
{
    Q_OBJECT
private slots:
    void showsTheSameBufferAsThePageOfTheResolutions_data()
    {
        QTest::addColumn<QDate>("finish");
        QTest::addColumn<int>("buffer");
        QTest::newRow("one day") << QDate(2026, 4, 30) << 1;
        QTest::newRow("some days") << QDate(2026, 4, 24) << 5;
        QTest::newRow("none") << QDate(2026, 5, 5) << 0;
        QTest::newRow("one day is missing") << QDate(2026, 4, 20) << 9;
        QTest::newRow("enough") << QDate(2026, 4, 17) << 0;
    }
    void showsTheSameBufferAsThePageOfTheResolutions()
    {
        QFETCH(QDate, finish);
        QFETCH(int, buffer);
        const auto cells = rulerCellsOf(finish.toString(u"dd.MM.yyyy"_s).toUtf8());
        QCOMPARE(cells.size(), std::size_t(10));
        QCOMPARE(rulerCountOf(cells, PlotCellKind::Buffer), buffer);
        QCOMPARE(bufferOnThePage(finish), buffer);
    }
    void countsBackFromTheSessionOfThePage_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::newRow("before the deadline of a draft") << QDate(2025, 12, 1);
        QTest::newRow("after it") << QDate(2026, 4, 1);
    }
    // Whatever kind of order it is, and whatever its status.
    void countsBackFromTheSessionOfThePage()
    {
        QFETCH(QDate, asOf);
        const SnapshotPtr snapshot = seedOn(asOf);
        const auto entries = BackPlanning::entries(*snapshot, Language(Language::Code::German));
        QVERIFY(entries.size() > 1);
        int counted = 0;
        for (const BackPlanning::Entry &entry : entries) {
            const Ruler::Input &page = entry.input;
            std::vector<QDate> wanted;
            if (page.lastSession.isValid())
                wanted = BufferRuler::days(page.lastSession, page.leadTime);
            counted += wanted.empty() ? 0 : 1;
            const auto shown = rulerDaysOf(snapshot, entry.key, page.deadline);
            QVERIFY2(shown == wanted,
                     qPrintable(
                         u"%1: %2 instead of %3 days"_s.arg(entry.key).arg(shown.size()).arg(wanted.size())));
        }
        QVERIFY(counted > 0);
    }
    void strikesOutWhatThePredecessorTakes()
    {
        QCOMPARE(rulerCountOf(rulerCellsOf("30.04.2026"), PlotCellKind::Struck), 9);
        QCOMPARE(rulerCountOf(rulerCellsOf("17.04.2026"), PlotCellKind::Struck), 0);
        QCOMPARE(rulerCountOf(rulerCellsOf("17.04.2026"), PlotCellKind::Lead),
                 10); // in time: lead time and no more
    }
    void coloursNoAssumption()
    {
        for (const BackPlanning::Entry &entry :
             BackPlanning::entries(*seedOn(QDate(2026, 4, 1)), Language(Language::Code::German))) {
            QVERIFY(entry.input.bufferAssumed);
            for (const Ruler::Flag &flag : entry.flags)
                QVERIFY2(flag.color != &Theme::atRisk, qPrintable(entry.key + u' ' + flag.text));
        }
        for (const Plot::Cell &cell : rulerCellsOf("30.04.2026"))
            QVERIFY(cell.color == &Theme::text2);
        for (const Plot::Cell &cell : rulerCellsOf("30.04.2026", true))
            QVERIFY(cell.color == &Theme::atRisk);
    }
    void paintsTheBufferInTheColourOfThePage_data()
    {
        QTest::addColumn<bool>("isConfirmed");
        QTest::newRow("assumed") << false;
        QTest::newRow("confirmed") << true;
    }
    void paintsTheBufferInTheColourOfThePage()
    {
        QFETCH(bool, isConfirmed);
        const auto cells = rulerCellsOf("30.04.2026", isConfirmed);
        const auto buffer = std::ranges::find(cells, PlotCellKind::Buffer, &Plot::Cell::kind);
        QVERIFY(buffer != cells.end());
        for (const Theme::Kind kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
            const Theme theme = Theme::of(kind);
            QImage image(1000, 40, QImage::Format_RGB32);
            image.fill(theme.page);
            QPainter painter(&image);
            Plot::Row row;
            row.cells = cells;
            PlotPainter(painter, theme, QFont(), 1).paintCells(row, {});
            painter.end();
            QCOMPARE(image.pixelColor(buffer->rect.center().toPoint()),
                     isConfirmed ? theme.atRisk : theme.text2);
        }
    }
};

LENKUNGSSTAND_TEST(TestBufferRuler)
#include "tst_bufferruler.moc"
