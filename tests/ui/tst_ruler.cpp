// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workdays.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/ruler.h"
#include "ui/pages/resolutions/backplanning.h"
#include "ui/support/languageswitch.h"
#include "ui/support/uilanguage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using CellKind = Ruler::Cell::Kind;

namespace {
/// Ziffer 2 of the resolution of 07.10.2025 as of 01.04.2026.
Ruler::Input strategy()
{
    Ruler::Input input;
    input.asOf = QDate(2026, 4, 1);
    input.deadline = QDate(2026, 5, 5);
    input.lastSession = input.deadline;
    input.leadTime = 10;
    input.predecessorFinish = QDate(2026, 4, 30);
    return input;
}

std::vector<QDate> daysOf(const Ruler::Placement &placement, CellKind kind)
{
    std::vector<QDate> days;
    for (const Ruler::Cell &cell : placement.cells)
        if (cell.kind == kind)
            days.push_back(cell.date);
    return days;
}

bool shows(const Ruler::Placement &placement, QDate day)
{
    return std::ranges::find(placement.cells, day, &Ruler::Cell::date) != placement.cells.end();
}
}

class RulerTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useWindowFont(); }

    void beginsOnAMonday_data();
    void beginsOnAMonday();
    void leavesFreeDaysAsGaps();
    void hatchesTheLeadTime();
    void marksTheDaysThatAreLeft();
    void marksNoBufferThatIsLongEnough();
    void countsTheLeadTimeFromTheSession();
    void ticksEverySessionPastOnesToo();
    void showsADeadlineOnAFreeDay();
    void keepsCellsApart();
    void keepsLabelsApart_data();
    void keepsLabelsApart();
    void turnsALabelThatHasNoRoom();
    void plansBackForOpenResolutionsWithADeadline();
    void tellsWhatIsOverdueWhenItHadToBegin_data();
    void tellsWhatIsOverdueWhenItHadToBegin();
};

void RulerTest::beginsOnAMonday_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QDate>("deadline");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addRow("ahead") << QDate(2026, 4, 1) << QDate(2026, 5, 5) << QDate(2026, 3, 30)
                           << QDate(2026, 5, 6);
    QTest::addRow("passed: up to the next session")
        << QDate(2026, 4, 1) << QDate(2026, 3, 31) << QDate(2026, 3, 2) << QDate(2026, 4, 8);
    QTest::addRow("far ahead") << QDate(2026, 4, 1) << QDate(2026, 9, 30) << QDate(2026, 8, 24)
                               << QDate(2026, 9, 30);
    QTest::addRow("passed long ago") << QDate(2027, 4, 1) << QDate(2026, 9, 30) << QDate(2026, 8, 24)
                                     << QDate(2026, 9, 30);
}

void RulerTest::beginsOnAMonday()
{
    QFETCH(QDate, asOf);
    QFETCH(QDate, deadline);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    Ruler::Input input;
    input.asOf = asOf;
    input.deadline = deadline;
    QCOMPARE(Ruler::window(input).first, from);
    QCOMPARE(Ruler::window(input).second, to);
    QCOMPARE(from.dayOfWeek(), 1);
}

void RulerTest::leavesFreeDaysAsGaps()
{
    const auto placement = Ruler::place(strategy(), {}, 800);
    QVERIFY(shows(placement, QDate(2026, 4, 2)));
    QVERIFY(!shows(placement, QDate(2026, 4, 3))); // Good Friday
    QVERIFY(!shows(placement, QDate(2026, 4, 6))); // Easter Monday
    QVERIFY(shows(placement, QDate(2026, 4, 7)));
    QVERIFY(!shows(placement, QDate(2026, 5, 1))); // Labour Day
    QVERIFY(!shows(placement, QDate(2026, 5, 2))); // a Saturday
    QVERIFY(shows(placement, QDate(2026, 5, 6)));
}

void RulerTest::hatchesTheLeadTime()
{
    const auto placement = Ruler::place(strategy(), {}, 800);
    QCOMPARE(Ruler::leadStart(strategy()), QDate(2026, 4, 20));
    const auto lead = daysOf(placement, CellKind::Lead);
    QCOMPARE(lead.front(), QDate(2026, 4, 20));
    QCOMPARE(lead.back(), QDate(2026, 4, 30));
    QCOMPARE(lead.size(), 9u);
    QCOMPARE(daysOf(placement, CellKind::Deadline), std::vector{QDate(2026, 5, 5)});
    QCOMPARE(daysOf(placement, CellKind::Past), (std::vector{QDate(2026, 3, 30), QDate(2026, 3, 31)}));
}

void RulerTest::marksTheDaysThatAreLeft()
{
    QCOMPARE(Ruler::shortBuffer(strategy()), 1);
    QCOMPARE(daysOf(Ruler::place(strategy(), {}, 800), CellKind::Buffer), std::vector{QDate(2026, 5, 4)});
}

void RulerTest::marksNoBufferThatIsLongEnough()
{
    Ruler::Input input = strategy();
    input.predecessorFinish = Workdays::before(input.lastSession, 11);
    QCOMPARE(Ruler::shortBuffer(input), -1);
    QVERIFY(daysOf(Ruler::place(input, {}, 800), CellKind::Buffer).empty());
    input.predecessorFinish = Workdays::before(input.lastSession, 10);
    QCOMPARE(Ruler::shortBuffer(input), 9);
}

void RulerTest::countsTheLeadTimeFromTheSession()
{
    Ruler::Input input;
    input.asOf = QDate(2026, 4, 1);
    input.deadline = QDate(2026, 9, 30);
    input.lastSession = QDate(2026, 9, 29);
    input.leadTime = 10;
    const auto lead = daysOf(Ruler::place(input, {}, 800), CellKind::Lead);
    QCOMPARE(lead.size(), 10u);
    QCOMPARE(lead.front(), QDate(2026, 9, 15));
    QCOMPARE(lead.back(), QDate(2026, 9, 28));
}

void RulerTest::ticksEverySessionPastOnesToo()
{
    const auto placement = Ruler::place(strategy(), {}, 800);
    QCOMPARE(placement.sessions,
             (std::vector{QDate(2026, 3, 31), QDate(2026, 4, 7), QDate(2026, 4, 14), QDate(2026, 4, 21),
                          QDate(2026, 4, 28), QDate(2026, 5, 5)}));
    Ruler::Input input = strategy();
    input.calendar.cancelled = {QDate(2026, 4, 14)};
    QCOMPARE(Ruler::place(input, {}, 800).ticks.size(), 5u);
    for (const QRectF &tick : placement.ticks)
        QVERIFY(tick.top() > placement.cells.front().rect.bottom());
}

void RulerTest::showsADeadlineOnAFreeDay()
{
    Ruler::Input input;
    input.asOf = QDate(2026, 4, 1);
    input.deadline = QDate(2026, 5, 2); // a Saturday
    QCOMPARE(daysOf(Ruler::place(input, {}, 800), CellKind::Deadline), std::vector{QDate(2026, 5, 2)});
}

void RulerTest::keepsCellsApart()
{
    for (const int width : {400, 798, 1122, 1600}) {
        const auto placement = Ruler::place(strategy(), {}, width);
        for (std::size_t index = 1; index < placement.cells.size(); ++index)
            QVERIFY(placement.cells[index].rect.left() > placement.cells[index - 1].rect.right());
        QVERIFY(placement.cells.front().rect.left() >= 0);
        QVERIFY(placement.cells.back().rect.right() <= width);
    }
}

void RulerTest::keepsLabelsApart_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<int>("width");
    QTest::addColumn<Language::Code>("language");
    for (const QDate asOf : {QDate(2025, 10, 7), QDate(2025, 12, 1), QDate(2026, 4, 1), QDate(2026, 4, 20),
                             QDate(2026, 4, 29), QDate(2026, 5, 4), QDate(2026, 5, 6), QDate(2026, 9, 30)})
        for (const int width : {420, 736, 798, 1122, 1676})
            for (const auto code : {Language::Code::German, Language::Code::English})
                QTest::addRow("%s in %d %s", qPrintable(asOf.toString(Qt::ISODate)), width,
                              code == Language::Code::German ? "de" : "en")
                    << asOf << width << code;
}

void RulerTest::keepsLabelsApart()
{
    QFETCH(QDate, asOf);
    QFETCH(int, width);
    QFETCH(Language::Code, language);
    const auto entries = BackPlanning::entries(*seedOn(asOf), Language(language));
    QVERIFY(!entries.empty());
    for (const auto &entry : entries) {
        const auto placement = Ruler::place(entry.input, entry.flags, width);
        for (std::size_t one = 0; one < placement.labels.size(); ++one) {
            const Ruler::Label &label = placement.labels[one];
            QVERIFY(label.rect.left() >= 0 && label.rect.right() <= width);
            QVERIFY(label.rect.left() <= label.pole.x1() && label.pole.x1() <= label.rect.right());
            for (std::size_t two = one + 1; two < placement.labels.size(); ++two) {
                const Ruler::Label &other = placement.labels[two];
                QVERIFY(!label.rect.intersects(other.rect));
                if (width >= 736 && label.above == other.above) {
                    const Ruler::Label &inner = label.level < other.level ? label : other;
                    const double pole = (label.level < other.level ? other : label).pole.x1();
                    QVERIFY(label.level == other.level || pole <= inner.rect.left()
                            || inner.rect.right() <= pole);
                }
                if (label.above == other.above && label.level == other.level)
                    QVERIFY(std::max(label.rect.left(), other.rect.left())
                                - std::min(label.rect.right(), other.rect.right())
                            >= Ruler::labelGap - 0.01);
            }
        }
        for (const Ruler::Cell &cell : placement.cells)
            for (const Ruler::Label &label : placement.labels)
                QVERIFY(!label.rect.intersects(cell.rect));
    }
}

void RulerTest::turnsALabelThatHasNoRoom()
{
    const QDate day(2026, 4, 22);
    std::vector<Ruler::Flag> flags;
    for (int index = 0; index < 3; ++index)
        flags.push_back({Ruler::Flag::About::AsOf,
                         day,
                         true,
                         u"a label as wide as the ruler itself"_s,
                         {},
                         &Theme::text});
    const auto placement = Ruler::place(strategy(), flags, 300);
    QCOMPARE(placement.labels.size(), 3u);
    QVERIFY(placement.labels[0].above);
    QVERIFY(!placement.labels[1].above);
    QVERIFY(placement.labels[2].above);
    QCOMPARE(placement.labels[2].level, 1);
    QVERIFY(placement.labels[2].rect.bottom() <= placement.labels[0].rect.top());
}

void RulerTest::plansBackForOpenResolutionsWithADeadline()
{
    const auto snapshot = seedOn(QDate(2026, 4, 1));
    const auto entries = BackPlanning::entries(*snapshot, Language(Language::Code::German));
    QStringList keys;
    for (const auto &entry : entries)
        keys.append(entry.key);
    QCOMPARE(keys, (QStringList{u"B-4"_s, u"B-2"_s, u"B-5"_s}));
    QVERIFY(entries[0].input.overdue);
    QCOMPARE(entries[1].input.predecessorFinish, QDate(2026, 4, 30));
    QCOMPARE(Ruler::shortBuffer(entries[1].input), snapshot->status(u"B-2"_s)->bufferDays.value());
    QCOMPARE(entries[2].input.lastSession, QDate(2026, 9, 29));
    for (const auto &entry : entries)
        QVERIFY(!entry.sentence.isEmpty());
}

void RulerTest::tellsWhatIsOverdueWhenItHadToBegin_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QDate>("session");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QStringList>("words");
    const QString assumedLength = u"(Vorlauf 10 Arbeitstage (Annahme))"_s;
    QTest::addRow("a day late") << QDate(2026, 4, 1) << u"B-4"_s << QDate(2026, 3, 31) << QDate(2026, 3, 17)
                                << QStringList{u"Dienstag, Senatssitzung (Annahme)"_s,
                                               u"▲ spätester Beginn Di 17.03.2026: vorbei"_s, assumedLength};
    QTest::addRow("half a year late")
        << QDate(2027, 4, 1) << u"B-5"_s << QDate(2026, 9, 29) << QDate(2026, 9, 15)
        << QStringList{u"Sitzung Di 29.09.2026 (Annahme)"_s, u"▲ spätester Beginn Di 15.09.2026: vorbei"_s,
                       assumedLength};
}

void RulerTest::tellsWhatIsOverdueWhenItHadToBegin()
{
    QFETCH(QDate, asOf);
    QFETCH(QString, key);
    QFETCH(QDate, session);
    QFETCH(QDate, start);
    QFETCH(QStringList, words);
    LanguageSwitch german;
    german.apply(Language::Code::German);
    const auto entries = BackPlanning::entries(*seedOn(asOf), Language(Language::Code::German));
    const auto entry = std::ranges::find(entries, key, &BackPlanning::Entry::key);
    QVERIFY(entry != entries.end());
    QVERIFY(entry->input.overdue);
    QCOMPARE(entry->input.lastSession, session);
    QCOMPARE(Ruler::leadStart(entry->input), start);
    QVERIFY(!entry->input.predecessorFinish.isValid());
    for (const QString &part : words)
        QVERIFY2(entry->name.contains(part), qPrintable(entry->name));
    // All of it stands at the ruler, too.
    const auto placement = Ruler::place(entry->input, entry->flags, 1122);
    for (const auto about : {Ruler::Flag::About::LeadStart, Ruler::Flag::About::Deadline})
        QVERIFY(std::ranges::any_of(
            placement.labels, [about](const Ruler::Label &label) { return label.flag.about == about; }));
}

LENKUNGSSTAND_TEST(RulerTest)
#include "tst_ruler.moc"
