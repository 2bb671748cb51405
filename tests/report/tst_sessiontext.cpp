// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sessiontext.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

/// What people read before sessions from a file are taken over.
class TestSessionText : public QObject
{
    Q_OBJECT
private slots:
    void everyFaultHasASentence()
    {
        using Kind = SessionImport::Fault::Kind;
        QStringList known;
        for (const Kind kind :
             {Kind::NoDay, Kind::NoDayNamed, Kind::Series, Kind::Contradiction, Kind::FarApart, Kind::Empty})
            for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
                const QString sentence = SessionText::sentence({kind, 12, u"2026-09-29"_s}, language);
                QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 40, qPrintable(sentence));
                QVERIFY2(kind == Kind::Empty || sentence.contains(u"12"_s), qPrintable(sentence));
                QVERIFY2(!known.contains(sentence), qPrintable(sentence));
                known.append(sentence);
                QCOMPARE(SeedReport::faultOf(sentence, language), QString());
            }
    }
    void countsInBothLanguages()
    {
        const auto previewOf = [](const SessionImport::List &list) {
            return SessionImport::preview(list, {}, SessionImport::Missing::Cancelled,
                                          {u"Sekretariat"_s, QDate(2026, 4, 1)});
        };
        const auto whole =
            SessionImport::listOf({{QDate(2026, 9, 22), true, 2, {}}, {QDate(2026, 9, 24), true, 3, {}}}, {});
        QCOMPARE(
            SessionText::overview(whole, previewOf(whole), SeedReport::german()),
            u"Die Datei nennt 2 Sitzungen, vom 22.09.2026 bis zum 24.09.2026. Damit gilt der Kalender als "
            "bestätigt durch Sekretariat."_s);
        const auto list = SessionImport::listOf({{QDate(2026, 9, 24), true, 2, u"Sondersitzung"_s}}, {});
        const auto preview = previewOf(list);
        QCOMPARE(SessionText::overview(list, preview, SeedReport::german()),
                 u"Die Datei nennt 1 Sitzung, vom 24.09.2026 bis zum 24.09.2026. Einzelne Tage sagen nichts "
                 "über die übrigen Dienstage: Ob dann Sitzung ist, bleibt, wie es ist."_s);
        for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
            QCOMPARE(SeedReport::faultOf(SessionText::overview(list, preview, language), language),
                     QString());
            QCOMPARE(SessionText::changes(list, preview, language).size(), 1);
        }
    }
    void saysWhatADayIs()
    {
        SenateCalendar calendar;
        calendar.added = {QDate(2026, 9, 24)};
        calendar.cancelled = {QDate(2026, 9, 29)};
        calendar.weeksWithout = {QDate(2026, 7, 27)};
        const auto mark = [&calendar](int year, int month, int day) {
            return SessionText::mark(QDate(year, month, day), calendar, SeedReport::german());
        };
        QCOMPARE(mark(2026, 9, 22), u"Sitzung"_s);
        QCOMPARE(mark(2026, 9, 24), u"zusätzliche Sitzung"_s);
        QCOMPARE(mark(2026, 9, 29), u"fällt aus"_s);
        QCOMPARE(mark(2026, 7, 28), u"Woche ohne Sitzung"_s);
        QCOMPARE(mark(2029, 5, 1), u"Feiertag (Tag der Arbeit)"_s);
        QCOMPARE(mark(2026, 9, 23), QString());
        SenateCalendar rejected;
        rejected.rejection = Confirmation{u"Leitung"_s, QDate(2026, 3, 1)};
        QCOMPARE(SessionText::mark(QDate(2026, 9, 22), rejected, SeedReport::german()), u"nicht bekannt"_s);
    }
};

LENKUNGSSTAND_TEST(TestSessionText)
#include "tst_sessiontext.moc"
