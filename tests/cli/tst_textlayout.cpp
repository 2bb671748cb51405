// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textlayout.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

class TestTextLayout : public QObject
{
    Q_OBJECT
private slots:
    void countsColumns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::addRow("ASCII") << u"abc"_s << 3;
        QTest::addRow("umlauts") << u"Überfällig"_s << 10;
        QTest::addRow("composed by marks") << u"U\u0308ber"_s << 4;
        QTest::addRow("soft hyphen and joiner") << u"a\u00adb\u200bc"_s << 3;
        QTest::addRow("wide") << u"日本"_s << 4;
        QTest::addRow("outside the first plane") << u"\U0001F600"_s << 2;
        QTest::addRow("euro and dash") << u"€–„“"_s << 4;
    }
    void countsColumns()
    {
        QFETCH(QString, text);
        QFETCH(int, columns);
        QCOMPARE(TextLayout::width(text), columns);
        QCOMPARE(TextLayout::width(TextLayout::padded(text, 12)), 12);
    }
    void breaksBetweenWordsOnly()
    {
        QCOMPARE(TextLayout::wrapped(u"eins zwei drei"_s, 9), (QStringList{u"eins zwei"_s, u"drei"_s}));
        QCOMPARE(TextLayout::wrapped(u"eins zwei drei"_s, 8), (QStringList{u"eins"_s, u"zwei"_s, u"drei"_s}));
        QCOMPARE(TextLayout::wrapped(u"  eins\nzwei "_s, 20), QStringList{u"eins zwei"_s});
        QCOMPARE(TextLayout::wrapped(QString(), 20), QStringList{QString()});
        QCOMPARE(TextLayout::wrapped(u"am 5.\u00a0Mai hier"_s, 8),
                 (QStringList{u"am"_s, u"5.\u00a0Mai"_s, u"hier"_s}));
    }
    void splitsOnlyWhatIsWiderThanALine()
    {
        QCOMPARE(TextLayout::wrapped(u"an Donaudampfer zu"_s, 6),
                 (QStringList{u"an"_s, u"Donaud"_s, u"ampfer"_s, u"zu"_s}));
        QCOMPARE(TextLayout::wrapped(u"\U0001F600\U0001F600\U0001F600"_s, 4),
                 (QStringList{u"\U0001F600\U0001F600"_s, u"\U0001F600"_s}));
    }
    void alignsColumns()
    {
        using Column = TextLayout::Column;
        const std::vector<Column> columns = {
            {u"Tür"_s, 4}, {u"Tage"_s, 5, Column::Align::Right}, {u"Titel"_s, 6}};
        QCOMPARE(TextLayout::table(columns, {{u"Öl"_s, u"7"_s, u"ein Wort"_s}, {u"x"_s, u""_s, u"y"_s}}),
                 u"Tür    Tage  Titel\n"
                 u"----  -----  ------\n"
                 u"Öl        7  ein\n"
                 u"             Wort\n"
                 u"x            y\n"_s);
    }
};

LENKUNGSSTAND_TEST(TestTextLayout)
#include "tst_textlayout.moc"
