// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/support/languageswitch.h"
#include "ui/support/typography.h"
#include "ui/timeline/axispainter.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qreal textWidth = 7; // a letter, in tests

qreal measure(const QString &text, bool)
{
    return qreal(text.size()) * textWidth;
}

TimeAxis::Strips stripsOf(const TimeScale &scale, qreal width, const QSet<QDate> &last = {},
                          Language::Code code = Language::Code::German)
{
    return TimeAxis::strips(scale, width, {}, last, Language(code), measure);
}

QStringList textsOf(const std::vector<TimeAxis::Period> &periods)
{
    QStringList texts;
    for (const TimeAxis::Period &period : periods)
        texts.append(period.text);
    return texts;
}

const TimeAxis::Session *sessionOn(const TimeAxis::Strips &strips, QDate day)
{
    const auto at = std::ranges::find(strips.sessions, day, &TimeAxis::Session::day);
    return at == strips.sessions.end() ? nullptr : &*at;
}
}

class TestTimeScale : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_language.apply(Language::Code::German); }

    void placesDays();
    void standsInTheMiddleOfAWideDay();
    void findsTheDayAgain();
    void keepsTheDayUnderThePointer();
    void staysInsideItsLimits();
    void isTheSameAgainAfterItWasStored();
    void fitsASpan();
    void scalesWithTheText();
    void namesThePeriods_data();
    void namesThePeriods();
    void namesTheDaysOfAWeek();
    void keepsQuartersApartAtTheEdge();
    void shadesFreeDays();
    void namesSessions();
    void keepsNamesOffTheTicks_data();
    void keepsNamesOffTheTicks();
    void keepsLettersAboveTheTicks();
    void keepsNamesInTheView_data();
    void keepsNamesInTheView();
    void roundsDownToThePeriod_data();
    void roundsDownToThePeriod();

private:
    LanguageSwitch m_language;
};

void TestTimeScale::placesDays()
{
    const TimeScale scale(QDate(2026, 1, 1), 3);
    QCOMPARE(scale.left(QDate(2026, 1, 1)), 0.0);
    QCOMPARE(scale.left(QDate(2026, 2, 1)), 93.0);
    QCOMPARE(scale.mark(QDate(2026, 1, 31)), 93.0); // the end of that day
}

void TestTimeScale::standsInTheMiddleOfAWideDay()
{
    QCOMPARE(TimeScale(QDate(2026, 1, 1), 7.9).mark(QDate(2026, 1, 1)), 7.9);
    QCOMPARE(TimeScale(QDate(2026, 1, 1), 8).mark(QDate(2026, 1, 1)), 4.0);
}

void TestTimeScale::findsTheDayAgain()
{
    const TimeScale scale = TimeScale(QDate(2025, 7, 1), 2.6).moved(123.4);
    for (int days = -400; days < 400; ++days) {
        const QDate day = QDate(2026, 4, 1).addDays(days);
        QCOMPARE(scale.dayAt(scale.left(day) + 0.01), day);
        QCOMPARE(scale.dayAt(scale.right(day) - 0.01), day);
    }
}

void TestTimeScale::keepsTheDayUnderThePointer()
{
    const TimeScale scale(QDate(2025, 7, 1), 2.6);
    const TimeScale closer = scale.zoomedAt(300, 1.7);
    QVERIFY(closer.perDay() > scale.perDay());
    QVERIFY(qAbs(closer.left(scale.dayAt(300)) - 300) <= closer.perDay());
    QCOMPARE(closer.zoomedAt(300, 1 / 1.7).dayAt(10), scale.dayAt(10));
}

void TestTimeScale::staysInsideItsLimits()
{
    const TimeScale scale(QDate(2026, 1, 1), 3);
    QCOMPARE(scale.zoomedAt(0, 1e6).perDay(), TimeScale::most);
    QCOMPARE(scale.zoomedAt(0, 1e-6).perDay(), TimeScale::least);
}

void TestTimeScale::isTheSameAgainAfterItWasStored()
{
    const TimeScale whole(QDate(2026, 4, 1), 2.5);
    QCOMPARE(whole.text(), u"2026-04-01 2.5"_s);
    for (const TimeScale &scale : {whole, whole.moved(1.0 / 3), whole.zoomedAt(17, 1.1).moved(-1234.5)}) {
        const auto again = TimeScale::fromText(scale.text());
        QVERIFY2(again && *again == scale, qPrintable(scale.text()));
    }
    for (const QString &text : {u""_s, u"2026-04-01"_s, u"2026-04-01 x"_s, u"2026-04-01 2.5 1"_s,
                                u"2026-04-01 2.5 -1"_s, u"2026-13-01 2.5"_s, u"2026-04-01 99"_s})
        QVERIFY2(!TimeScale::fromText(text), qPrintable(text));
}

void TestTimeScale::fitsASpan()
{
    const QDate first(2025, 1, 1);
    const QDate last(2026, 12, 31);
    const TimeScale scale = TimeScale::fitting(first, last, 900);
    QCOMPARE(scale.left(first), 0.0);
    QVERIFY(qAbs(scale.right(last) - 900) < 0.001);
}

void TestTimeScale::scalesWithTheText()
{
    const TimeScale twice(QDate(2026, 1, 1), 3, 2);
    QCOMPARE(twice.left(QDate(2026, 1, 11)), 60.0);
    QCOMPARE(twice.zoom(), TimeScale::Zoom::Quarters); // what is told apart does not depend on the text
}

void TestTimeScale::namesThePeriods_data()
{
    QTest::addColumn<qreal>("perDay");
    QTest::addColumn<QString>("coarse");
    QTest::addColumn<QString>("fine");
    QTest::newRow("weeks") << 20.0 << u"KW 14"_s << u"30"_s;
    QTest::newRow("quarters") << 3.0 << u"II. Quartal 2026"_s << u"Apr"_s;
    QTest::newRow("years") << 1.0 << u"2026"_s << u"II."_s;
}

void TestTimeScale::namesThePeriods()
{
    QFETCH(qreal, perDay);
    QFETCH(QString, coarse);
    QFETCH(QString, fine);
    const auto strips = stripsOf(TimeScale(QDate(2026, 3, 30), perDay), 2000);
    QVERIFY2(textsOf(strips.coarse).contains(coarse), qPrintable(textsOf(strips.coarse).join(u'|')));
    QVERIFY2(textsOf(strips.fine).contains(fine), qPrintable(textsOf(strips.fine).join(u'|')));
    for (std::size_t at = 1; at < strips.fine.size(); ++at)
        QCOMPARE(strips.fine[at].left, strips.fine[at - 1].right); // no gap
}

void TestTimeScale::namesTheDaysOfAWeek()
{
    const TimeScale scale(QDate(2026, 3, 23), 30);
    const auto details = [&](Language::Code code) {
        QStringList result;
        for (const TimeAxis::Period &week : stripsOf(scale, 30.0 * 14, {}, code).coarse)
            result.append(week.detail);
        return result;
    };
    QCOMPARE(details(Language::Code::English), QStringList({u"23–29 Mar"_s, u"30 Mar–5 Apr"_s}));
    QCOMPARE(details(Language::Code::German).size(), 2);
    QVERIFY2(details(Language::Code::German).at(0).endsWith(u"29.03."_s),
             qPrintable(details(Language::Code::German).at(0)));
}

// Of a quarter that begins before the view a few days are left, and its name would run into the next.
void TestTimeScale::keepsQuartersApartAtTheEdge()
{
    for (int days = 1; days < 92; ++days) {
        const TimeScale scale(QDate(2026, 4, 1).addDays(-days), 1);
        const auto quarters = stripsOf(scale, 400).fine;
        QVERIFY(quarters.front().left < 0 || days == 90);
        const qreal end = 6 + measure(quarters.front().text, false);
        QVERIFY2(quarters.front().text.isEmpty() || end <= quarters.front().right,
                 qPrintable(QString::number(days)));
    }
}

void TestTimeScale::shadesFreeDays()
{
    using Kind = TimeAxis::Shade::Kind;
    // Good Friday to Easter Monday 2026: two holidays and a weekend.
    const TimeScale weeks(QDate(2026, 4, 3), 20);
    const auto close = stripsOf(weeks, 4 * 20 - 1).shades;
    QCOMPARE(close.size(), 4U);
    QCOMPARE(int(close[0].kind), int(Kind::Holiday));
    QCOMPARE(int(close[1].kind), int(Kind::Weekend));
    QCOMPARE(int(close[3].kind), int(Kind::Holiday));
    const auto far = stripsOf(TimeScale(QDate(2026, 4, 3), 3), 4 * 3 - 1).shades;
    QCOMPARE(far.size(), 2U);
    QVERIFY(stripsOf(TimeScale(QDate(2026, 4, 3), 1), 400).shades.empty());
}

void TestTimeScale::namesSessions()
{
    const QDate last(2026, 5, 5);
    const auto weeks = stripsOf(TimeScale(QDate(2026, 4, 13), 20), 1000, {last});
    QVERIFY(sessionOn(weeks, last));
    QVERIFY(sessionOn(weeks, last)->isLast);
    QCOMPARE(sessionOn(weeks, last)->text, u"Senat 05.05."_s);
    QCOMPARE(sessionOn(weeks, QDate(2026, 4, 28))->text, u"Senat"_s);
    // No sessions of their own name from afar, and the day alone where two names meet.
    const auto quarters = stripsOf(TimeScale(QDate(2026, 3, 1), 2), 400, {QDate(2026, 3, 31), last});
    QCOMPARE(sessionOn(quarters, QDate(2026, 4, 28))->text, QString());
    QCOMPARE(sessionOn(quarters, QDate(2026, 3, 31))->text, u"31.03."_s);
}

void TestTimeScale::keepsNamesOffTheTicks_data()
{
    QTest::addColumn<QSet<QDate>>("last");
    const QDate first(2026, 3, 31);
    QTest::newRow("a week apart") << QSet{first, first.addDays(7), first.addDays(14)};
    QTest::newRow("the middle one without a name") << QSet{first, first.addDays(28), first.addDays(35)};
    QTest::newRow("several weeks apart") << QSet{first, first.addDays(21), first.addDays(49)};
}

// The tick of a last session is as high as a name.
void TestTimeScale::keepsNamesOffTheTicks()
{
    QFETCH(QSet<QDate>, last);
    for (qreal perDay = 0.5; perDay < 20; perDay *= 1.1) {
        const auto strips = stripsOf(TimeScale(QDate(2026, 3, 1), perDay), 900, last);
        for (const TimeAxis::Session &named : strips.sessions)
            for (const TimeAxis::Session &other : strips.sessions)
                QVERIFY2(named.text.isEmpty() || !other.isLast || other.x <= named.x
                             || named.x + 6 + measure(named.text, true) < other.x,
                         qPrintable(u"%1 at %2"_s.arg(named.text).arg(perDay)));
    }
}

void TestTimeScale::keepsLettersAboveTheTicks()
{
    const QDate last(2026, 8, 4); // in English a name with a letter below the line
    constexpr int width = 300;
    const QFont note = Typography::font(Typography::Role::Note);
    const Theme theme = Theme::of(Theme::Kind::Light);
    const QRectF area(0, 0, width, 4 * 21);
    const TimeScale scale(last.addDays(-10), 2.6);
    const auto painted = [&](bool named) {
        auto strips = stripsOf(scale, width, {last}, Language::Code::English);
        for (TimeAxis::Session &session : strips.sessions)
            session.text = named ? session.text : QString();
        QImage image(area.size().toSize(), QImage::Format_RGB32);
        image.fill(theme.page);
        QPainter painter(&image);
        AxisPainter(painter, theme, note, 1).paint(strips, area, scale, {}, {});
        return image;
    };
    const QImage with = painted(true);
    const QImage without = painted(false);
    QVERIFY(with != without);
    const int ticks = with.height() - 6;
    QCOMPARE(with.copy(0, ticks, width, 6), without.copy(0, ticks, width, 6));
}

void TestTimeScale::keepsNamesInTheView_data()
{
    QTest::addColumn<qreal>("perDay");
    QTest::newRow("weeks") << 20.0;
    QTest::newRow("quarters") << 2.6;
    QTest::newRow("years") << 1.0;
}

void TestTimeScale::keepsNamesInTheView()
{
    QFETCH(qreal, perDay);
    for (int width = 300; width < 500; width += 3) {
        const auto strips = stripsOf(TimeScale(QDate(2026, 2, 20), perDay), width);
        for (const auto *periods : {&strips.coarse, &strips.fine})
            for (const TimeAxis::Period &period : *periods) {
                const qreal at = perDay > 16 && periods == &strips.fine
                    ? (period.left + period.right - measure(period.text, false)) / 2
                    : std::max(0.0, period.left) + 6;
                QVERIFY2(period.text.isEmpty() || (at >= 0 && at + measure(period.text, false) <= width),
                         qPrintable(u"%1 in %2"_s.arg(period.text).arg(width)));
            }
    }
}

void TestTimeScale::roundsDownToThePeriod_data()
{
    QTest::addColumn<qreal>("perDay");
    QTest::addColumn<QDate>("start");
    QTest::newRow("weeks") << 20.0 << QDate(2026, 5, 18);
    QTest::newRow("quarters") << 3.0 << QDate(2026, 5, 1);
    QTest::newRow("years") << 1.0 << QDate(2026, 4, 1);
}

void TestTimeScale::roundsDownToThePeriod()
{
    QFETCH(qreal, perDay);
    QTEST(TimeAxis::periodStart(TimeScale(QDate(2026, 5, 20), perDay)), "start");
}

LENKUNGSSTAND_TEST(TestTimeScale)
#include "tst_timescale.moc"
