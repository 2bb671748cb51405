// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/statuscsv.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT
private slots:
    void readsValuesSwitchesAndWords()
    {
        Arguments arguments;
        const auto fault = Arguments::parse(
            {u"KI-06"_s, u"--format"_s, u"json"_s, u"--status=a=b"_s, u"--empty"_s, u"--"_s, u"--format"_s},
            options(), arguments);
        QVERIFY(!fault);
        QCOMPARE(arguments.value("format"_L1), u"json"_s);
        QCOMPARE(arguments.value("status"_L1), u"a=b"_s);
        QVERIFY(arguments.has("empty"_L1));
        QCOMPARE(arguments.words(), (QStringList{u"KI-06"_s, u"--format"_s}));
    }
    void takesAnOptionForAValueOnlyBehindAnEqualsSign()
    {
        Arguments arguments;
        QVERIFY(Arguments::parse({u"--format"_s, u"--empty"_s}, options(), arguments));
        QVERIFY(!Arguments::parse({u"--format=--empty"_s}, options(), arguments));
        QCOMPARE(arguments.value("format"_L1), u"--empty"_s);
        QVERIFY(!arguments.has("empty"_L1));
    }
    void namesTheFault_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<int>("kind");
        using Kind = ArgumentFault::Kind;
        QTest::addRow("unknown") << QStringList{u"--forma"_s, u"x"_s} << int(Kind::UnknownOption);
        QTest::addRow("one dash") << QStringList{u"-format"_s, u"x"_s} << int(Kind::UnknownOption);
        QTest::addRow("no value") << QStringList{u"--format"_s} << int(Kind::MissingValue);
        QTest::addRow("empty value") << QStringList{u"--format="_s} << int(Kind::MissingValue);
        QTest::addRow("value for a switch") << QStringList{u"--empty=1"_s} << int(Kind::UnexpectedValue);
        QTest::addRow("twice") << QStringList{u"--empty"_s, u"--empty"_s} << int(Kind::GivenTwice);
    }
    void namesTheFault()
    {
        QFETCH(QStringList, typed);
        QFETCH(int, kind);
        Arguments arguments;
        const auto fault = Arguments::parse(typed, options(), arguments);
        QVERIFY(fault.has_value());
        QCOMPARE(int(fault->kind), kind);
        QCOMPARE(fault->option, typed.first().section(u'=', 0, 0));
    }
    void keepsFormulasOutOfSpreadsheets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::addRow("plain") << u"Zielbild"_s << u"Zielbild"_s;
        QTest::addRow("comma") << u"a, b"_s << u"\"a, b\""_s;
        QTest::addRow("quote") << u"das \"Haus\""_s << u"\"das \"\"Haus\"\"\""_s;
        QTest::addRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::addRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::addRow("plus") << u"+49 421"_s << u"'+49 421"_s;
        QTest::addRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::addRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::addRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::addRow("formula with comma") << u"=A1,B1"_s << u"\"'=A1,B1\""_s;
        QTest::addRow("equals inside") << u"a=b"_s << u"a=b"_s;
        QTest::addRow("empty") << QString() << QString();
    }
    void keepsFormulasOutOfSpreadsheets()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QCOMPARE(csvField(text), field);
    }

private:
    static std::vector<Option> options()
    {
        return {{"format"_L1, "F", "help"}, {"status"_L1, "S", "help"}, {"empty"_L1, nullptr, "help"}};
    }
};

LENKUNGSSTAND_TEST(TestArguments)
#include "tst_arguments.moc"
