// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/errortext.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto lastCode = Error::Code::StillReferredTo;
constexpr auto lastRefusal = DateInput::Refusal::NotUnderstood;

qsizetype sentencesIn(const QString &text)
{
    return text.count(u". ") + 1;
}
}

/// What people read when something failed.
class TestErrorText : public QObject
{
    Q_OBJECT
private slots:
    void everyCodeHasItsSentences()
    {
        QStringList known;
        for (int code = 0; code <= int(lastCode); ++code) {
            const Error error{Error::Code(code), u"SELECT * FROM item"_s, u"plan %1.sqlite"_s};
            for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
                const QString sentence = errorSentence(error, language);
                QVERIFY2(sentence.contains(u"plan %1.sqlite"), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u"SELECT"), qPrintable(sentence));
                QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
                // what happened, what it means for the data, and what to do unless a person wanted it so
                QVERIFY2(sentencesIn(sentence) >= (error.code == Error::Code::Cancelled ? 2 : 3),
                         qPrintable(sentence));
                QString rest = sentence;
                QCOMPARE(SeedReport::faultOf(rest.remove(u"plan %1.sqlite"_s), language), QString());
                QVERIFY2(!known.contains(sentence), qPrintable(sentence));
                known.append(sentence);
            }
        }
    }

    void saysWhatItMeansForTheData_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, Error::Code code, const QString &german,
                            const QString &english) {
            QTest::newRow(name) << int(code) << german << english;
        };
        row("no database", Error::Code::NotADatabase,
            u"„plan.sqlite“ ist keine Datenbank. Die Datei wurde nicht verändert. Bitte wählen Sie eine "
            u"Datei, die "
            "Lenkungsstand angelegt hat."_s,
            u"“plan.sqlite” is not a database. The file has not been changed. Please choose a file that "
            "Lenkungsstand created."_s);
        row("newer", Error::Code::NewerSchema,
            u"„plan.sqlite“ stammt aus einer neueren Version von Lenkungsstand. Die Datei wurde nicht "
            u"verändert. "
            "Bitte öffnen Sie sie mit der neueren Version."_s,
            u"“plan.sqlite” comes from a newer version of Lenkungsstand. The file has not been changed. "
            u"Please open "
            "it with the newer version."_s);
        row("read-only", Error::Code::ReadOnly,
            u"„plan.sqlite“ kann nur gelesen, nicht geschrieben werden. Es wurde nichts gespeichert. Bitte "
            u"arbeiten "
            "Sie mit einer Kopie an einem Ort, an dem Sie schreiben dürfen."_s,
            u"“plan.sqlite” can only be read, not written. Nothing has been saved. Please use a copy at a "
            u"place "
            "where you may write."_s);
    }
    void saysWhatItMeansForTheData()
    {
        QFETCH(const int, code);
        const Error error{Error::Code(code), u"detail"_s, u"plan.sqlite"_s};
        QTEST(errorSentence(error, SeedReport::german()), "german");
        QTEST(errorSentence(error, SeedReport::english()), "english");
    }

    void filesThatMustNotChangeAreSaidToBeUnchanged()
    {
        for (const auto code : {Error::Code::NotADatabase, Error::Code::ForeignFile, Error::Code::Corrupt,
                                Error::Code::NewerSchema}) {
            const QString sentence = errorSentence({code, {}, u"x"_s}, SeedReport::german());
            QVERIFY2(sentence.contains(u"Die Datei wurde nicht verändert."), qPrintable(sentence));
        }
    }

    void saysWhatIsTheMatterWithAPlace()
    {
        const auto said = [](Error::Code code) {
            return errorSentence({code, {}, u"x"_s}, SeedReport::german());
        };
        QVERIFY(said(Error::Code::IsFolder).startsWith(u"„x“ ist ein Ordner"));
        QVERIFY(said(Error::Code::NoFolder).contains(u"Ordner „x“"));
        QVERIFY(!said(Error::Code::Unreadable).contains(u"Speicherplatz"));
        QVERIFY(said(Error::Code::Unreadable).contains(u"lesen"));
        QVERIFY(said(Error::Code::LogNeedsWriting).contains(u"-wal"));
        QVERIFY(said(Error::Code::LogNeedsWriting).contains(u"kopieren"));
    }

    void anErrorAboutNothingNamedIsStillASentence()
    {
        QCOMPARE(errorSentence({Error::Code::Cancelled, {}, {}}, SeedReport::german()),
                 u"Die Arbeit wurde abgebrochen. Es ist nichts zurückgeblieben und nichts verändert."_s);
        QVERIFY(
            errorSentence({Error::Code::Io, {}, {}}, SeedReport::german()).startsWith(u"Die Datei konnte"));
        for (int code = 0; code <= int(lastCode); ++code)
            for (const Language &language : {SeedReport::german(), SeedReport::english()})
                QCOMPARE(SeedReport::faultOf(errorSentence({Error::Code(code), {}, {}}, language), language),
                         QString());
    }

    void everyRefusalSaysHowToWriteIt()
    {
        for (int refusal = 0; refusal <= int(lastRefusal); ++refusal) {
            const auto why = DateInput::Refusal(refusal);
            for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
                const QString sentence = refusalSentence(why, u"5/x/26"_s, language);
                QCOMPARE(SeedReport::faultOf(sentence, language), QString());
                QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
                QCOMPARE(sentence.contains(u"5/x/26"), why != DateInput::Refusal::Empty);
                QVERIFY2(sentencesIn(sentence) >= 2, qPrintable(sentence));
            }
        }
    }

    void whatIsRefusedIsNamed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("german");
        QTest::newRow("day")
            << u"45.04.2026"_s
            << u"„45.04.2026“ nennt einen Tag über 31. Schreiben Sie einen Tag so: 05.05.2026."_s;
        QTest::newRow("day 0")
            << u"00.01.2026"_s
            << u"„00.01.2026“ nennt einen Tag 0, den es nicht gibt. Tage beginnen mit 1: 05.05.2026."_s;
        QTest::newRow("day of the week") << u"Montag, 05.05.2026"_s
                                         << u"„Montag, 05.05.2026“ nennt den falschen Wochentag: 05.05.2026 "
                                            u"ist ein Dienstag. Bitte prüfen "
                                            "Sie Wochentag und Datum."_s;
        QTest::newRow("month")
            << u"05.13.2026"_s
            << u"„05.13.2026“ nennt einen Monat, den es nicht gibt. Monate gehen von 1 bis 12: "
               "05.05.2026."_s;
        QTest::newRow("quarter")
            << u"Q5 2025"_s
            << u"„Q5 2025“ nennt einen Teil des Jahres, den es nicht gibt. Es gibt die Quartale "
               "1 bis 4 und die Halbjahre 1 und 2: Q4 2025."_s;
        QTest::newRow("week")
            << u"KW 54/2026"_s
            << u"„KW 54/2026“ nennt eine Woche, die dieses Jahr nicht hat. Schreiben Sie eine "
               "Woche so: KW 12/2026."_s;
        QTest::newRow("nothing") << u"  "_s
                                 << u"Es wurde kein Datum eingegeben. Schreiben Sie es so: 05.05.2026."_s;
    }
    void whatIsRefusedIsNamed()
    {
        QFETCH(const QString, typed);
        const auto reading = DateInput::read(typed);
        QVERIFY(!reading.date);
        QTEST(refusalSentence(reading.refusal, typed, SeedReport::german()), "german");
    }

    void theExamplesCanBeRead()
    {
        for (const QString &example :
             {u"05.05.2026"_s, u"Mai 2026"_s, u"May 2026"_s, u"Q4 2025"_s, u"KW 12/2026"_s, u"week 12/2026"_s,
              u"2026"_s, u"01.06.–15.06.2026"_s}) {
            const auto reading = DateInput::read(example);
            QVERIFY2(reading.date && reading.date->isResolved(), qPrintable(example));
        }
    }
};

LENKUNGSSTAND_TEST(TestErrorText)
#include "tst_errortext.moc"
