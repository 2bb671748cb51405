// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// All values from the first to \a last, each with a word of its own in both languages.
template<typename Enum>
void checkWords(Enum last)
{
    QStringList german;
    QStringList english;
    for (int value = 0; value <= int(last); ++value) {
        german.append(Wording::of(Enum(value), SeedReport::german()));
        english.append(Wording::of(Enum(value), SeedReport::english()));
        QVERIFY2(!german.constLast().isEmpty(), qPrintable(QString::number(value)));
        QVERIFY2(!english.constLast().isEmpty(), qPrintable(QString::number(value)));
        QCOMPARE(SeedReport::faultOf(german.constLast(), SeedReport::german()), QString());
        QCOMPARE(SeedReport::faultOf(english.constLast(), SeedReport::english()), QString());
        QVERIFY2(german.constLast() != english.constLast(), qPrintable(german.constLast()));
    }
    QCOMPARE(german.removeDuplicates(), 0);
    QCOMPARE(english.removeDuplicates(), 0);
}

Item resolution(QDate session, std::optional<int> number)
{
    Item item;
    item.kind = ItemKind::Resolution;
    item.resolution = ResolutionOrder{};
    item.resolution->session = session;
    item.resolution->number = number;
    return item;
}
}

/// The words of the vocabulary, in both languages.
class TestWording : public QObject
{
    Q_OBJECT
private slots:
    void everyValueHasAWordOfItsOwnInBothLanguages()
    {
        checkWords(ScheduleStatus::Unscheduled);
        checkWords(Progress::NotReported);
        checkWords(ItemKind::Resolution);
        checkWords(ResolutionKind::Membership);
        checkWords(UnitRole::Coordinating);
        checkWords(Rag::Green);
        checkWords(Severity::Info);
        checkWords(Holidays::Name::SecondChristmasDay);
        checkWords(Rule::NoUnit);
    }

    void usesTheWordsOfTheHouse()
    {
        const Language &german = SeedReport::german();
        QStringList words;
        for (int value = 0; value <= int(ScheduleStatus::Unscheduled); ++value)
            words.append(Wording::of(ScheduleStatus(value), german));
        QCOMPARE(words,
                 QStringList({u"Abgebrochen"_s, u"Verspätet erledigt"_s, u"Erledigt"_s, u"Überfällig"_s,
                              u"Gefährdet"_s, u"Fällig bald"_s, u"Im Plan"_s, u"Ohne Termin"_s}));
        QCOMPARE(Wording::of(Progress::InProgressOrDone, german), u"in Umsetzung oder abgeschlossen"_s);
        QCOMPARE(Wording::of(ResolutionKind::Draft, german), u"Erarbeitungsauftrag"_s);
        QCOMPARE(Wording::of(ResolutionKind::Examine, german), u"Prüfauftrag"_s);
        QCOMPARE(Wording::of(Rag::Amber, german), u"Gelb"_s);
        QCOMPARE(Wording::of(Holidays::Name::Reformation, SeedReport::english()), u"Reformation Day"_s);
    }

    void saysThatNobodyHasReportedSinceTheDueDate()
    {
        ItemStatus status;
        status.status = ScheduleStatus::Overdue;
        QCOMPARE(Wording::status(status, SeedReport::german()), u"Überfällig"_s);
        status.reportedSinceDue = false;
        QCOMPARE(Wording::status(status, SeedReport::german()), u"Überfällig, keine Meldung"_s);
        QCOMPARE(Wording::status(status, SeedReport::english()), u"Overdue, no report"_s);
        status.status = ScheduleStatus::AtRisk;
        QCOMPARE(Wording::status(status, SeedReport::german()), u"Gefährdet"_s);
    }

    void namesAMissingTitle()
    {
        Item item;
        QCOMPARE(Wording::title(item, SeedReport::german()), u"Titel fehlt"_s);
        QCOMPARE(Wording::titleOnPaper(item, SeedReport::german()), u"Titel nicht erfasst"_s);
        QCOMPARE(Wording::titleOnPaper(item, SeedReport::english()), u"Title not recorded"_s);
        item.title = u"KI-Audit"_s;
        QCOMPARE(Wording::title(item, SeedReport::german()), u"KI-Audit"_s);
        QCOMPARE(Wording::titleOnPaper(item, SeedReport::german()), u"KI-Audit"_s);
    }

    void namesAResolutionByItsSession()
    {
        const QDate session(2025, 10, 7);
        QCOMPARE(Wording::resolutionName(resolution(session, 5), SeedReport::german()),
                 u"Beschluss vom 07.10.2025, Ziffer 5"_s);
        QCOMPARE(Wording::resolutionName(resolution(session, 5), SeedReport::english()),
                 u"Resolution of 7 October 2025, no. 5"_s);
        QCOMPARE(Wording::resolutionName(resolution(session, {}), SeedReport::german()),
                 u"Beschluss vom 07.10.2025"_s);
        QCOMPARE(Wording::resolutionName(resolution({}, 5), SeedReport::german()), u"Beschluss, Ziffer 5"_s);
        QCOMPARE(Wording::resolutionName(Item(), SeedReport::german()), QString());
    }

    void knowsUnitsByTheirShortNames_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("shortName");
        QTest::newRow("lead") << u"SF"_s << u"SF"_s;
        QTest::newRow("member") << u"SIS"_s << u"SIS"_s;
        QTest::newRow("next meeting") << u"SWHT"_s << u"SWHT"_s;
        QTest::newRow("agency") << u"BUEAMT"_s << u"Bürgeramt"_s;
        QTest::newRow("steering group") << u"LENKU"_s << u"Lenku VD"_s;
        QTest::newRow("group") << u"ALLE"_s << u"alle Ressorts"_s;
    }
    void knowsUnitsByTheirShortNames()
    {
        QFETCH(const QString, key);
        const Portfolio &portfolio = SeedReport::portfolio();
        const OrgUnit *unit = findUnit(portfolio, key);
        QVERIFY(unit);
        QTEST(Wording::shortName(*unit, portfolio, SeedReport::german()), "shortName");
    }

    void aBodyOtherThanTheSteeringGroupKeepsItsName()
    {
        OrgUnit body;
        body.key = u"IT"_s;
        body.name = u"IT-Ausschuss"_s;
        body.kind = UnitKind::Body;
        QCOMPARE(Wording::shortName(body, SeedReport::portfolio(), SeedReport::german()), u"IT-Ausschuss"_s);
        body.name.clear();
        QCOMPARE(Wording::shortName(body, SeedReport::portfolio(), SeedReport::german()), u"IT"_s);
    }

    void listsOnlyTheResponsibleUnits()
    {
        Item item;
        QCOMPARE(Wording::responsible(item, SeedReport::portfolio(), SeedReport::german()), QString());
        item.units = {{u"SF"_s, UnitRole::Responsible},
                      {u"SK"_s, UnitRole::Participating},
                      {u"BUEAMT"_s, UnitRole::Responsible},
                      {u"NEU"_s, UnitRole::Responsible}};
        QCOMPARE(Wording::responsible(item, SeedReport::portfolio(), SeedReport::german()),
                 u"SF, Bürgeramt, NEU"_s);
    }
};

LENKUNGSSTAND_TEST(TestWording)
#include "tst_wording.moc"
