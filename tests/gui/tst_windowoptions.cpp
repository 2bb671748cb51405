// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowoptions.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

/// The command line of the window program speaks the reader's language, as that of the terminal does.
class TestWindowOptions : public QObject
{
    Q_OBJECT
private slots:
    void explainsItselfInTheLanguageOfTheReader_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<bool>("german");
        QTest::addRow("nothing said") << QStringList{u"--help"_s} << QString() << true;
        QTest::addRow("English locale") << QStringList{u"--help"_s} << u"en_GB.UTF-8"_s << false;
        QTest::addRow("asked for German")
            << QStringList{u"-h"_s, u"--language"_s, u"de"_s} << u"en_GB"_s << true;
        QTest::addRow("asked for English") << QStringList{u"--language=en"_s, u"-h"_s} << u"de_DE"_s << false;
    }
    void explainsItselfInTheLanguageOfTheReader()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, locale);
        QFETCH(const bool, german);
        const auto options = WindowOptions::parse(arguments, locale);
        QVERIFY_RESULT(options);
        QCOMPARE(options->help.startsWith(u"Aufruf: lenkungsstand [OPTIONEN]"_s), german);
        QCOMPARE(options->help.startsWith(u"Usage: lenkungsstand [OPTIONS]"_s), !german);
        for (const QString &name : {u"--database"_s, u"--language"_s, u"--as-of"_s, u"--page"_s, u"--item"_s,
                                    u"--theme"_s, u"--size"_s, u"--screenshot"_s, u"--version"_s})
            QVERIFY2(options->help.contains(name), qPrintable(name));
        QVERIFY(!options->help.contains(u"--quit-after"_s));
    }
    void refusesInTheLanguageOfTheReader_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, const QString &call, const QString &german,
                            const QString &english) { QTest::newRow(name) << call << german << english; };
        row("page", u"--page x"_s,
            u"Die Option --page kennt „x“ nicht, sondern: overview, portfolio, timeline, measures, resolutions, indicators, history."_s,
            u"The option --page does not know “x”; it knows: overview, portfolio, timeline, measures, resolutions, indicators, history."_s);
        row("theme", u"--theme x"_s, u"Die Option --theme kennt „x“ nicht, sondern: light, dark, contrast."_s,
            u"The option --theme does not know “x”; it knows: light, dark, contrast."_s);
        row("language", u"--language x"_s, u"Die Option --language kennt „x“ nicht, sondern: de, en."_s,
            u"The option --language does not know “x”; it knows: de, en."_s);
        row("size", u"--size 1x1"_s, u"„1x1“ ist keine Fenstergröße"_s, u"“1x1” is no size of a window"_s);
        row("no size at all", u"--size 0x0"_s, u"„0x0“ ist keine Fenstergröße"_s, u"320x240"_s);
        row("a size of no screen", u"--size 99999x99999"_s, u"ist keine Fenstergröße"_s, u"10000x10000"_s);
        row("size without a number", u"--size axb"_s, u"320x240 bis 10000x10000"_s, u"1366x768"_s);
        row("a picture of another kind", u"--screenshot x.jpg"_s, u"„x.jpg“ sollte auf „.png“ enden"_s,
            u"“x.jpg” should end in “.png”"_s);
        row("day", u"--as-of 2026-02-30"_s, u"„2026-02-30“ ist kein Tag"_s, u"“2026-02-30” is no day"_s);
        row("unknown", u"--seite overview"_s, u"Option --seite"_s, u"option --seite"_s);
        row("without value", u"--page"_s, u"Option --page"_s, u"option --page"_s);
        row("a file without its option", u"plan.sqlite"_s, u"--database"_s, u"--database"_s);
    }
    void refusesInTheLanguageOfTheReader()
    {
        QFETCH(const QString, call);
        QFETCH(const QString, german);
        QFETCH(const QString, english);
        for (const auto &[locale, wanted] : {std::pair{u"de_DE"_s, german}, std::pair{u"en_GB"_s, english}}) {
            const auto options = WindowOptions::parse(call.split(u' '), locale);
            QCOMPARE_ERROR(options, Error::Code::InvalidInput);
            QVERIFY2(options.error().text.contains(wanted), qPrintable(options.error().text));
            QVERIFY2(options.error().text.endsWith(u'.'), qPrintable(options.error().text));
        }
    }
    void takesWhatItIsGiven()
    {
        const auto options = WindowOptions::parse(
            {u"--database"_s, u"a b.sqlite"_s, u"--language=EN"_s, u"--as-of"_s, u"01.04.2026"_s, u"--page"_s,
             u"measures"_s, u"--item"_s, u"KI-06"_s, u"--theme"_s, u"contrast"_s, u"--size"_s, u"800x600"_s,
             u"--screenshot"_s, u"x.png"_s, u"--quit-after"_s, u"data"_s},
            {});
        QVERIFY_RESULT(options);
        QCOMPARE(options->database, u"a b.sqlite"_s);
        QCOMPARE(options->language, Language::Code::English);
        QCOMPARE(options->asOf, QDate(2026, 4, 1));
        QCOMPARE(options->page, u"measures"_s);
        QCOMPARE(options->item, u"KI-06"_s);
        QCOMPARE(options->theme, Theme::Kind::HighContrast);
        QCOMPARE(options->size, QSize(800, 600));
        QCOMPARE(options->screenshot, u"x.png"_s);
        QCOMPARE(options->quitAfter, WindowOptions::QuitAfter::FirstData);
    }
    void knowsNothingWithoutArguments()
    {
        const auto options = WindowOptions::parse({}, u"en_GB"_s);
        QVERIFY_RESULT(options);
        QVERIFY(!options->language); // the locale speaks for the command line; the window remembers its own
        QVERIFY(!options->asOf.isValid());
        QVERIFY(options->size.isEmpty());
        QVERIFY(options->help.isEmpty());
    }
};

LENKUNGSSTAND_TEST(TestWindowOptions)
#include "tst_windowoptions.moc"
