// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordtexts.h"
#include "core/report/fieldwords.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

class TestFieldWords : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldHasAWord()
    {
        for (const Record &record :
             {Record(Item()), Record(Project()), Record(OrgUnit()), Record(Indicator()), Record(Assessment()),
              Record(StatusNote()), Record(Survey()), Record(FollowUp()), Record(PortfolioHead()),
              Record(SenateCalendar()), Record(LeadTime())})
            for (const auto &text : RecordTexts::fieldTexts(record)) {
                const QString field(text.field);
                for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
                    const QString word = FieldWords::nameOf({}, field, language);
                    QVERIFY2(!word.isEmpty() && word != field, qPrintable(field));
                }
            }
    }
    void theRecordDecidesWhatANameMeans()
    {
        const Language german = SeedReport::german();
        QCOMPARE(FieldWords::nameOf(u"item"_s, u"number"_s, german), u"Ziffer"_s);
        QCOMPARE(FieldWords::nameOf(u"project"_s, u"number"_s, german), u"Projektnummer"_s);
        QCOMPARE(FieldWords::nameOf(u"item"_s, u"planned"_s, german), u"Termin"_s);
        QCOMPARE(FieldWords::nameOf(u"item"_s, u"nie gehört"_s, german), u"nie gehört"_s);
    }
    void saysValuesInWords_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("german");
        QTest::addRow("progress") << u"progress"_s << u"inProgress"_s << u"in Umsetzung"_s;
        QTest::addRow("day") << u"reportedOn"_s << u"2026-05-05"_s << u"05.05.2026"_s;
        QTest::addRow("session") << u"session"_s << u"2025-10-07"_s << u"07.10.2025"_s;
        QTest::addRow("yes") << u"priority"_s << u"true"_s << u"ja"_s;
        QTest::addRow("no") << u"priority"_s << u"false"_s << u"nein"_s;
        QTest::addRow("role") << u"units"_s << u"SF, SK (participating)"_s << u"SF, SK (beteiligt)"_s;
        QTest::addRow("not recorded") << u"priority"_s << QString() << QString();
        QTest::addRow("kind") << u"kind"_s << u"measure"_s << u"Maßnahme"_s;
        QTest::addRow("wording") << u"planned"_s << u"31.04.2026"_s << u"31.04.2026"_s;
        QTest::addRow("a title is no date") << u"title"_s << u"2026-05-05"_s << u"2026-05-05"_s;
    }
    void saysDetailsInWords_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("english");
        QTest::addRow("link") << u"predecessors"_s << u"KI-05 (inferred, order of the list); KI-04"_s
                              << u"KI-05 (assumed, order of the list); KI-04"_s;
        QTest::addRow("confirmed link") << u"predecessors"_s << u"KI-05 (confirmed, E. B., 2026-05-06)"_s
                                        << u"KI-05 (confirmed, E. B., 6 May 2026)"_s;
        QTest::addRow("original") << u"original"_s << u"unknown (x)"_s << u"not named (x)"_s;
        QTest::addRow("target") << u"target"_s << u"20–30 (goal, bis zu)"_s << u"20–30 (goal, bis zu)"_s;
        QTest::addRow("decision") << u"planDecision"_s << u"unknown 2026-05-06 here (Senate, 2026-05-05, 3)"_s
                                  << u"unknown 2026-05-06 here (Senate, 5 May 2026, no. 3)"_s;
        QTest::addRow("decision with its day")
            << u"planDecision"_s << u"x (Senat 05.05.2026, 3)"_s << u"x (Senat 05.05.2026, no. 3)"_s;
        QTest::addRow("decision without a number")
            << u"planDecision"_s << u"x (Lenku, 2026-05-05)"_s << u"x (Lenku, 5 May 2026)"_s;
        QTest::addRow("meetings") << u"meetings"_s << u"2025-01-28 (Digital-Indizes)"_s
                                  << u"28 January 2025 (Digital-Indizes)"_s;
        QTest::addRow("figures") << u"values"_s << u"rund 5 (2025-02-18); 7"_s
                                 << u"rund 5 (18 February 2025); 7"_s;
        QTest::addRow("steps") << u"steps"_s << u"Entwurf (8), Mitzeichnung (3)"_s
                               << u"Entwurf (8), Mitzeichnung (3)"_s;
        QTest::addRow("weeks") << u"weeksWithout"_s << u"2026-07-13, 2026-07-20"_s
                               << u"13 July 2026, 20 July 2026"_s;
    }
    void saysDetailsInWords()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QTEST(FieldWords::valueOf(u"item"_s, field, text, SeedReport::english()), "english");
        QVERIFY(!FieldWords::valueOf(u"item"_s, field, text, SeedReport::german()).contains("inferred"_L1));
    }
    void writesFiguresAsTheLanguageDoes()
    {
        const auto said = [](const QString &field, const QString &text, const Language &language) {
            return FieldWords::valueOf(u"indicator"_s, field, text, language);
        };
        const QString target = u"500000–600000 (potential, bis zu 600000)"_s;
        QCOMPARE(said(u"target"_s, target, SeedReport::german()),
                 u"500.000–600.000 (Potenzial, bis zu 600000)"_s);
        QCOMPARE(said(u"target"_s, target, SeedReport::english()),
                 u"500,000–600,000 (potential, bis zu 600000)"_s);
        const QString values = u"rund 1234.5 (2025-02-18); 7 (2024); 0.25"_s;
        QCOMPARE(said(u"values"_s, values, SeedReport::german()),
                 u"rund 1.234,5 (18.02.2025); 7 (2024); 0,25"_s);
        QCOMPARE(said(u"values"_s, u"rund 105000 (2025-40); 3 (Herbst 2025); 4 (2026-05~)"_s,
                      SeedReport::german()),
                 u"rund 105.000 (1. Halbjahr 2025); 3 (Herbst 2025); 4 (Mai 2026 (etwa))"_s);
    }
    void saysValuesInWords()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QTEST(FieldWords::valueOf(u"item"_s, field, text, SeedReport::german()), "german");
    }
    void saysWhoWasAskedAndHasAnswered()
    {
        Survey survey{u"survey-1"_s, u"open"_s, QDate(2026, 3, 1), {}, {}, {}};
        survey.sheets = {{u"SF"_s, QDate(2026, 3, 1), QDate(2026, 3, 20), true},
                         {u"SIS"_s, QDate(2026, 3, 1), QDate(2026, 3, 21), false},
                         {{}, QDate(2026, 3, 1), {}, false}};
        const auto said = [&survey](const QString &field) {
            for (const auto &text : RecordTexts::fieldTexts(survey))
                if (field == text.field)
                    return FieldWords::valueOf(u"survey"_s, field, text.text, SeedReport::german());
            return QString();
        };
        QCOMPARE(said(u"sheets"_s),
                 u"SF (gefragt am 01.03.2026, Fehlanzeige am 20.03.2026); SIS (gefragt am 01.03.2026, "
                 "beantwortet am 21.03.2026); Sekretariat (gefragt am 01.03.2026)"_s);
        QCOMPARE(said(u"selection"_s), u"alles Offene"_s);
        survey.sheets.erase(survey.sheets.begin(), survey.sheets.begin() + 2);
        survey.sheets.push_back({u"SF"_s, QDate(2026, 3, 1), {}, false});
        QCOMPARE(said(u"sheets"_s), u"Sekretariat (gefragt am 01.03.2026), SF (gefragt am 01.03.2026)"_s);
    }
};

LENKUNGSSTAND_TEST(TestFieldWords)
#include "tst_fieldwords.moc"
