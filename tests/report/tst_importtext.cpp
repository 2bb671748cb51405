// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/importtext.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
ImportEntry entryWith(ImportCause cause)
{
    ImportEntry entry;
    entry.row = 12;
    entry.heading = u"Termin"_s;
    entry.key = u"M-03"_s;
    entry.to = u"45.13.2026 %1"_s;
    entry.unit = u"SIS"_s;
    entry.holder = u"M-06"_s;
    entry.state = ImportState::Error;
    entry.cause = cause;
    return entry;
}
}

/// What people read before they take over what units have answered.
class TestImportText : public QObject
{
    Q_OBJECT
private slots:
    void everyCauseHasASentence()
    {
        QStringList known;
        for (int cause = int(ImportCause::ChangedSince); cause <= int(ImportCause::SenderUnknown); ++cause)
            for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
                ImportEntry entry = entryWith(ImportCause(cause));
                if (entry.cause == ImportCause::TextUnusable)
                    entry.to = u"\u0001 %1"_s;
                QString sentence = ImportText::sentence(entry, language);
                QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 30, qPrintable(sentence));
                QVERIFY2(!known.contains(sentence), qPrintable(sentence));
                known.append(sentence);
                QCOMPARE(SeedReport::faultOf(sentence.remove(u" %1"_s), language), QString());
            }
    }
    void saysWhereAndWhy_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, ImportCause cause, const QString &german,
                            const QString &english) {
            QTest::newRow(name) << int(cause) << german << english;
        };
        row("progress", ImportCause::ProgressUnknown,
            u"Zeile 12, Spalte „Termin“: „45.13.2026 %1“ ist kein bekannter Bearbeitungsstand. Bekannt sind: "
            u"nicht begonnen, in Vorbereitung, in Umsetzung, erledigt, ruht und abgebrochen. Bitte lassen "
            u"Sie "
            u"eine dieser Angaben eintragen."_s,
            u"Row 12, column “Termin”: “45.13.2026 %1” is no known progress. Known are: not started, in "
            u"preparation, in progress, done, on hold and cancelled. Please have one of these entered."_s);
        row("Senate", ImportCause::SenateDecides,
            u"Zeile 12, Spalte „Termin“: Die Frist von M-03 verschiebt nur der Senat. Bitte halten Sie fest, "
            u"dass um Fristverlängerung gebeten wurde."_s,
            u"Row 12, column “Termin”: Only the Senate moves the deadline of M-03. Please record that an "
            u"extension has been requested."_s);
    }
    void namesTheColumnThatIsLocked()
    {
        ImportEntry entry = entryWith(ImportCause::Locked);
        entry.field = ImportField::Title;
        QVERIFY(ImportText::sentence(entry, SeedReport::german()).startsWith(u"Titel ist gesperrt"));
    }
    void saysWhereAndWhy()
    {
        QFETCH(int, cause);
        QFETCH(QString, german);
        QFETCH(QString, english);
        const ImportEntry entry = entryWith(ImportCause(cause));
        QCOMPARE(ImportText::located(entry, SeedReport::german()), german);
        QCOMPARE(ImportText::located(entry, SeedReport::english()), english);
    }
    void namesTheRowAloneWhereThereIsNoColumn()
    {
        ImportEntry entry = entryWith(ImportCause::KeyMissing);
        entry.heading.clear();
        QVERIFY(ImportText::located(entry, SeedReport::german()).startsWith(u"Zeile 12: Die Zeile"));
    }
    void saysWhatIsWrongWithASheet()
    {
        using Kind = ImportRemark::Kind;
        const auto said = [](Kind kind) {
            return ImportText::sentence(ImportRemark{kind, u"bueamt.csv"_s, u"BUEAMT"_s},
                                        SeedReport::german());
        };
        QVERIFY(said(Kind::Unfilled).contains(u"„bueamt.csv“ ist unausgefüllt"_s));
        QVERIFY(said(Kind::Unfilled).contains(u"Fehlanzeige“ ankreuzen"_s));
        QVERIFY(said(Kind::SurveyUnknown).contains(u"keiner Sachstandsabfrage"_s));
        QVERIFY(said(Kind::SurveyUnknown).contains(u"„Maßnahmenkatalog einlesen“"_s));
        QVERIFY(said(Kind::NothingAndMore).contains(u"nicht als „Fehlanzeige“"_s));
    }
    void saysHowADateIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reading");
        const auto row = [](const QString &typed, const QString &reading) {
            QTest::newRow(qPrintable(typed)) << typed << reading;
        };
        row(u"30.04.2027"_s, {});
        row(u"31.04.2027"_s, u"gelesen als 30.04.2027 (diesen Tag gibt es nicht)"_s);
        row(u"Q2 2027"_s, u"01.04.–30.06.2027"_s);
        row(u"schnellstmöglich"_s, u"nicht als Datum lesbar"_s);
    }
    void saysHowADateIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, reading);
        ImportEntry entry;
        entry.field = ImportField::Forecast;
        entry.to = typed;
        QCOMPARE(ImportText::reading(entry, SeedReport::german()), QString());
        entry.value = *DateInput::read(typed).date;
        QCOMPARE(ImportText::reading(entry, SeedReport::german()), reading);
        QCOMPARE(ImportText::namesNoDay(entry), reading.contains(u"diesen Tag"_s));
    }
    void tellsWhatIsAddedFromWhatIsReplaced()
    {
        ImportEntry entry;
        entry.field = ImportField::StatusNote;
        entry.state = ImportState::Change;
        QCOMPARE(ImportText::field(entry, SeedReport::german()), u"Sachstand"_s);
        entry.from = u"Der erste."_s;
        QCOMPARE(ImportText::field(entry, SeedReport::german()), u"Zusätzlicher Sachstand"_s);
    }
    void namesWhatIsNotRead()
    {
        const ImportLeftOut leftOut{u"sf.xlsx"_s, {{10, u"Stand neu"_s}, {27, {}}}, {u"Tabelle2"_s}};
        QCOMPARE(ImportText::sentence(leftOut, SeedReport::german()),
                 u"Nicht gelesen in „sf.xlsx“: Spalte „Stand neu“ (J), Spalte AA ohne Überschrift und Blatt "
                 u"„Tabelle2“."_s);
    }
    void saysNothingOfWhatIsNoProblem()
    {
        QVERIFY(ImportText::sentence(entryWith(ImportCause::None), SeedReport::german()).isEmpty());
    }
    void namesEveryFieldAndState()
    {
        QStringList known;
        for (int field = 0; field <= int(ImportField::Note); ++field)
            known.append(ImportText::field(ImportField(field), SeedReport::german()));
        for (int state = 0; state <= int(ImportState::Error); ++state)
            known.append(ImportText::state(ImportState(state), SeedReport::german()));
        QVERIFY(!known.contains(QString()));
        QCOMPARE(known.removeDuplicates(), 0);
    }
};

LENKUNGSSTAND_TEST(TestImportText)
#include "tst_importtext.moc"
