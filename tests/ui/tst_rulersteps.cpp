// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workdays.h"
#include "tests/support/testrunner.h"
#include "tests/ui/stepsfixture.h"
#include "tests/ui/uifixture.h"
#include "ui/pages/resolutions/backplanning.h"
#include "ui/support/languageswitch.h"
#include "ui/timeline/timelinemodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using CellKind = Ruler::Cell::Kind;

namespace {
constexpr int narrowestClear = 736; ///< below it a pole may pass behind a label

bool crosses(double x, double top, double bottom, const QRectF &rect)
{
    return x > rect.left() && x < rect.right() && top < rect.bottom() && bottom > rect.top();
}

QString faultOfBracket(const Ruler::Placement &placement, std::size_t at, int width)
{
    const Ruler::Bracket &bracket = placement.brackets[at];
    if (bracket.line.left() < 0 || bracket.line.right() > width || bracket.line.width() <= 0)
        return u"a bracket is cut"_s;
    if (at > 0 && bracket.line.left() <= placement.brackets[at - 1].line.right())
        return u"two brackets touch"_s;
    if (bracket.name.left() < 0 || bracket.name.right() > width || bracket.name.bottom() > bracket.line.top())
        return u"a name is cut"_s;
    if (bracket.leader.isNull()
        && (bracket.name.left() < bracket.line.left() - 0.01
            || bracket.name.right() > bracket.line.right() + 0.01))
        return u"a name leaves its bracket"_s;
    for (const Ruler::Bracket &other : placement.brackets) {
        if (&other == &bracket)
            continue;
        if (other.name.intersects(bracket.name))
            return u"two names overlap"_s;
        if (!other.leader.isNull()
            && crosses(other.leader.x1(), other.leader.y1(), other.leader.y2(), bracket.name))
            return u"a leader crosses a name"_s;
    }
    for (const Ruler::Label &label : placement.labels) {
        if (label.rect.intersects(bracket.name))
            return u"a label covers a name"_s;
        if (crosses(label.pole.x1(), label.pole.y1(), label.pole.y2(), bracket.name))
            return u"a pole crosses a name"_s;
    }
    return {};
}

/// Each step is named once, and nothing is cut or covered.
QString faultOf(const Ruler::Placement &placement, std::size_t steps, int width)
{
    if (placement.brackets.size() != steps)
        return u"brackets"_s;
    for (std::size_t at = 0; at < steps; ++at)
        if (const QString fault = faultOfBracket(placement, at, width); !fault.isEmpty())
            return fault;
    for (const Ruler::Label &label : placement.labels) {
        if (label.rect.left() < 0 || label.rect.right() > width)
            return u"a label is cut"_s;
        for (const Ruler::Label &other : placement.labels) {
            if (&other == &label)
                continue;
            if (label.rect.intersects(other.rect))
                return u"two labels overlap"_s;
            if (width >= narrowestClear
                && crosses(other.pole.x1(), other.pole.y1(), other.pole.y2(), label.rect))
                return u"a pole crosses a label"_s;
        }
        for (const Ruler::Cell &cell : placement.cells)
            if (label.rect.intersects(cell.rect))
                return u"a label covers a cell"_s;
    }
    return {};
}
}

/// The office's own steps above the ruler of a resolution, and in words.
class TestRulerSteps : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useWindowFont();
        m_language.apply(Language::Code::German);
    }

    void drawsABracketOverTheDaysOfEachStep()
    {
        const auto entries = BackPlanning::entries(*seedWith(exampleSteps(), april()), german());
        const auto &entry = entries.back();
        QCOMPARE(entry.key, u"B-5"_s);
        const auto placement = Ruler::place(entry.input, entry.flags, 1122);
        QCOMPARE(placement.brackets.size(), std::size_t(5));
        const auto rectOf = [&](QDate day) {
            return std::ranges::find(placement.cells, day, &Ruler::Cell::date)->rect;
        };
        const QRectF draft = placement.brackets.front().line;
        QCOMPARE(draft.left(), rectOf(QDate(2026, 9, 1)).left());
        QCOMPARE(draft.right(), rectOf(QDate(2026, 9, 10)).right());
        QVERIFY(draft.bottom() <= rectOf(QDate(2026, 9, 1)).top());
        QVERIFY(placement.brackets.front().leader.isNull());
        QCOMPARE(placement.brackets.front().text, u"Entwurf, 8 AT"_s);
        // One day is too short for a name: a leader lifts it.
        const Ruler::Bracket &last = placement.brackets.back();
        QCOMPARE(last.text, u"Staatsrätekonferenz, 1 AT"_s);
        QVERIFY(!last.leader.isNull());
        QCOMPARE(last.leader.y2(), last.line.top());
        QVERIFY(last.name.bottom() <= placement.brackets.front().name.top());
    }
    void tintsTheStepsByTurns()
    {
        const auto entries = BackPlanning::entries(*seedWith(exampleSteps(), april()), german());
        const auto placement = Ruler::place(entries.back().input, {}, 1122);
        for (const Ruler::Cell &cell : placement.cells) {
            const bool inSecondOrFourth = (cell.date >= QDate(2026, 9, 11) && cell.date <= QDate(2026, 9, 17))
                || (cell.date >= QDate(2026, 9, 23) && cell.date <= QDate(2026, 9, 25));
            QCOMPARE(cell.isOdd, inSecondOrFourth);
        }
    }
    void findsRoomForAllOfIt_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<int>("width");
        for (const QDate asOf :
             {QDate(2025, 10, 7), QDate(2026, 4, 1), QDate(2026, 4, 22), QDate(2026, 4, 29),
              QDate(2026, 5, 4), QDate(2026, 8, 20), QDate(2026, 9, 3), QDate(2026, 9, 22)})
            for (const int width : {420, 560, 736, 1122, 1676})
                QTest::addRow("%s in %d", qPrintable(asOf.toString(Qt::ISODate)), width) << asOf << width;
    }
    void findsRoomForAllOfIt()
    {
        QFETCH(QDate, asOf);
        QFETCH(int, width);
        LeadTime many;
        for (int at = 1; at <= 9; ++at)
            many.steps.push_back({u"Ein Schritt mit einem langen Namen %1"_s.arg(at), at % 3 + 1});
        for (const LeadTime &leadTime : {exampleSteps(), many})
            for (const auto &entry : BackPlanning::entries(*seedWith(leadTime, asOf), german())) {
                QVERIFY2(!entry.name.contains(u".."), qPrintable(entry.name));
                const auto placement = Ruler::place(entry.input, entry.flags, width);
                const QString fault = faultOf(placement, entry.input.steps.size(), width);
                QVERIFY2(fault.isEmpty(), qPrintable(entry.key + u": "_s + fault));
            }
    }
    void saysTheStepsWithTheirDays()
    {
        const auto entries = BackPlanning::entries(*seedWith(exampleSteps(), april()), german());
        const QString name = entries.back().name;
        for (const QString &words :
             {u"spätester Beginn Di 01.09.2026: noch 104 Arbeitstage (Vorlauf 20 Arbeitstage)"_s,
              u"Entwurf: 8 Arbeitstage, 01.–10.09.2026"_s, u"Mitzeichnung: 3 Arbeitstage, 18.–22.09.2026"_s,
              u"Staatsrätekonferenz: 1 Arbeitstag, 28.09.2026"_s})
            QVERIFY2(name.contains(words), qPrintable(name));
        // The office has said it; the session is as assumed as it was.
        QVERIFY2(!name.contains(u"Vorlauf 20 Arbeitstage (Annahme)"_s), qPrintable(name));
        QVERIFY2(name.contains(u"Sitzung Di 29.09.2026 (Annahme)"_s), qPrintable(name));
        const auto preset = BackPlanning::entries(*seedOn(april()), german());
        QVERIFY(preset.back().input.steps.empty());
        QVERIFY2(preset.back().name.contains(u"Vorlauf 10 Arbeitstage (Annahme)"_s),
                 qPrintable(preset.back().name));
    }
    void saysThatTheStartHasPassed()
    {
        const auto entries = BackPlanning::entries(*seedWith(exampleSteps(), QDate(2026, 9, 2)), german());
        const auto entry = std::ranges::find(entries, u"B-5"_s, &BackPlanning::Entry::key);
        QVERIFY(entry != entries.end());
        QVERIFY2(entry->name.contains(u"▲ spätester Beginn Di 01.09.2026: vorbei"_s),
                 qPrintable(entry->name));
    }
    void theTimelineSaysTheSame()
    {
        TimelineModel model;
        model.setSnapshot(seedWith(exampleSteps(), april()));
        const QString text = model.indexOf(u"B-5"_s)
                                 .siblingAtColumn(int(TimelineModel::Column::Plot))
                                 .data(Qt::AccessibleTextRole)
                                 .toString();
        QVERIFY2(
            text.contains(u"Spätester Beginn Di 01.09.2026: noch 104 Arbeitstage. "
                          "Angesetzt: Vorlauf 20 Arbeitstage. Entwurf: 8 Arbeitstage, 01.–10.09.2026;"_s),
            qPrintable(text));
    }

private:
    static Language german() { return Language(Language::Code::German); }

    LanguageSwitch m_language;
};

LENKUNGSSTAND_TEST(TestRulerSteps)
#include "tst_rulersteps.moc"
