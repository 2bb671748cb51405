// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "tests/support/testrunner.h"

#include <QLocale>
#include <QTest>

#include <array>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array pieces = {
    u"1",
    u"5",
    u"05",
    u"12",
    u"28",
    u"29",
    u"30",
    u"31",
    u"32",
    u"45",
    u"0",
    u"00",
    u"53",
    u"54",
    u"99",
    u"26",
    u"2024",
    u"2025",
    u"2026",
    u"1889",
    u"2199",
    u"2200",
    u"0000",
    u"123",
    u"99999",
    u".",
    u".",
    u".",
    u"-",
    u"-",
    u"/",
    u"/",
    u",",
    u" ",
    u" ",
    u" ",
    u" ",
    u" ",
    u"\u2013",
    u"?",
    u"~",
    u"(",
    u")",
    u"'",
    u":",
    u"Q",
    u"q4",
    u"H1",
    u"KW",
    u"kw 12",
    u"W12",
    u"week",
    u"Quartal",
    u"Halbjahr",
    u"I",
    u"II",
    u"IV",
    u"V",
    u"erstes",
    u"zweiten",
    u"first",
    u"th",
    u"Mai",
    u"Jan",
    u"Feb.",
    u"Februar",
    u"December",
    u"März",
    u"bis",
    u"to",
    u"und",
    u"and",
    u"zwischen",
    u"between",
    u"vom",
    u"zum",
    u"am",
    u"Ende",
    u"of",
    u"des Jahres",
    u"ca.",
    u"evtl.",
    u"voraussichtlich",
    u"x",
    u"nach",
    u"05.05.2026",
    u"31.04.2026",
    u"2026-05-05",
    u"01.06.",
    u"Q4 2025",
    u"Mai 2026",
    u"2026-W12",
    u"%",
    u"\u0662",
    u"\U0001F600",
};

QString randomText(std::mt19937 &engine)
{
    std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
    std::uniform_int_distribution<int> count(1, 8);
    QString text;
    for (int left = count(engine); left > 0; --left)
        text += QString::fromUtf16(pieces.at(piece(engine)));
    return text;
}

bool isSame(const DateInput::Reading &left, const DateInput::Reading &right)
{
    if (!left.date || !right.date)
        return !left.date && !right.date && left.refusal == right.refusal;
    return left.date->edtf() == right.date->edtf() && left.date->isValid() == right.date->isValid();
}
}

class TestDateInputProperties : public QObject
{
    Q_OBJECT

private slots:
    void holdsForAnyText();
    void readsEveryDayInEveryWay();
};

void TestDateInputProperties::holdsForAnyText()
{
    std::mt19937 engine(20251007);
    int resolved = 0;
    int refused = 0;
    for (int round = 0; round < 25'000; ++round) {
        const QString text = randomText(engine);
        const auto reading = DateInput::read(text);
        QVERIFY2(isSame(reading, DateInput::read(text.toUpper())), qPrintable(text));
        QVERIFY2(isSame(reading, DateInput::read(u' ' + text + u'\t')), qPrintable(text));
        QVERIFY2(isSame(reading, DateInput::read(QString(text).replace(u'\u2013', u'-'))), qPrintable(text));
        if (!reading.date) {
            ++refused;
            continue;
        }
        const PartialDate &date = *reading.date;
        QCOMPARE(date.asWritten(), text);
        QCOMPARE(*DateInput::read(date.asWritten()).date, date);
        if (!date.isResolved())
            continue;
        ++resolved;
        QVERIFY2(date.earliest() <= date.latest(), qPrintable(text));
        QVERIFY2(date.earliest() >= QDate(1990, 1, 1), qPrintable(text));
        QVERIFY2(date.latest() <= QDate(2199, 12, 31), qPrintable(text));
        // What was understood is itself understood, and as the same.
        const auto again = DateInput::read(date.edtf());
        QVERIFY2(again.date.has_value(), qPrintable(text));
        QCOMPARE(again.date->edtf(), date.edtf());
        QVERIFY(again.date->isValid());
    }
    QVERIFY2(resolved > 500, qPrintable(QString::number(resolved)));
    QVERIFY2(refused > 5'000, qPrintable(QString::number(refused)));
}

void TestDateInputProperties::readsEveryDayInEveryWay()
{
    const QLocale german(QLocale::German);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (QDate day(2023, 12, 25); day < QDate(2027, 1, 10); day = day.addDays(1)) {
        for (const QString &text :
             {day.toString(u"d.M.yyyy"_s), day.toString(u"dd.MM.yy"_s), day.toString(Qt::ISODate),
              german.toString(day, u"dddd, d. MMMM yyyy"_s), german.toString(day, u"d. MMM yyyy"_s),
              english.toString(day, u"d MMMM yyyy"_s), english.toString(day, u"ddd, MMM d, yyyy"_s)}) {
            const auto reading = DateInput::read(text);
            QVERIFY2(reading.date.has_value(), qPrintable(text));
            QCOMPARE(reading.date->edtf(), day.toString(Qt::ISODate));
        }
        int yearOfWeek = 0;
        const int week = day.weekNumber(&yearOfWeek);
        const auto reading = DateInput::read(u"KW %1/%2"_s.arg(week).arg(yearOfWeek));
        QVERIFY(reading.date.has_value());
        QVERIFY(reading.date->earliest() <= day && day <= reading.date->latest());
        QCOMPARE(reading.date->earliest().dayOfWeek(), int(Qt::Monday));
        QCOMPARE(reading.date->earliest().daysTo(reading.date->latest()), 6);
    }
}

LENKUNGSSTAND_TEST(TestDateInputProperties)

#include "tst_dateinputproperties.moc"
