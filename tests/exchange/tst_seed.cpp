// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfoliojson.h"
#include "core/exchange/seed.h"
#include "tests/support/testrunner.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QDate dateOfRecord()
{
    return {2025, 10, 7};
}

const Item &itemOf(const Portfolio &portfolio, const char *key)
{
    static const Item none;
    const Item *item = findItem(portfolio, QString::fromLatin1(key));
    return item ? *item : none;
}

template<typename Predicate>
qsizetype countItems(const Portfolio &portfolio, Predicate predicate)
{
    return std::ranges::count_if(portfolio.items, predicate);
}
}

/// What the paper of 07.10.2025 says has to be in the seed, all of it.
class TestSeed : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto seed = seedPortfolio();
        QVERIFY_RESULT(seed);
        m_seed = *std::move(seed);
    }
    void isSound() { QVERIFY_RESULT(validate(m_seed)); }
    void isWrittenAsItStandsInTheResource()
    {
        QFile file(QStringLiteral(SOURCE_DIR) + u"/resources/portfolio.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(PortfolioJson::write(m_seed) == bytes);
        const auto read = PortfolioJson::read(bytes);
        QVERIFY_RESULT(read);
        QVERIFY(*read == m_seed);
    }
    void holdsEverythingByNumber()
    {
        QCOMPARE(m_seed.dateOfRecord, dateOfRecord());
        QCOMPARE(m_seed.items.size(), 136u);
        QCOMPARE(m_seed.projects.size(), 6u);
        QCOMPARE(m_seed.units.size(), 13u);
        QCOMPARE(m_seed.indicators.size(), 16u);
        QCOMPARE(m_seed.assessments.size(), 1u);
        QCOMPARE(m_seed.reports.size(), 2u);
        QCOMPARE(m_seed.reportedTotals.size(), 2u);
        QCOMPARE(m_seed.group.meetings.size(), 1u);
        const auto ofKind = [this](ItemKind kind) {
            return countItems(m_seed, [kind](const Item &item) { return item.kind == kind; });
        };
        QCOMPARE(ofKind(ItemKind::Measure), 77);
        QCOMPARE(ofKind(ItemKind::Resolution), 8);
        QCOMPARE(ofKind(ItemKind::Milestone), 24);
        QCOMPARE(ofKind(ItemKind::Task), 27);
        QCOMPARE(countItems(m_seed, [](const Item &item) { return item.planned.has_value(); }), 28);
        QCOMPARE(countItems(m_seed, [](const Item &i) { return i.planned && i.planned->isResolved(); }), 18);
        QCOMPARE(countItems(m_seed, [](const Item &item) { return item.actual.has_value(); }), 14);
        QCOMPARE(countItems(m_seed, [](const Item &item) { return !item.note.isEmpty(); }), 13);
        QCOMPARE(countItems(m_seed, [](const Item &item) { return item.forecast.has_value(); }), 0);
    }
    void everyItemSaysWhereItStandsAndWhenItWasReported()
    {
        for (const Item &item : m_seed.items) {
            QCOMPARE(item.reportedOn, dateOfRecord());
            QCOMPARE(item.source.document, u"Senatsvorlage vom 06.10.2025 (Sitzung 07.10.2025)"_s);
            QVERIFY2(!item.source.section.isEmpty() && !item.source.passage.isEmpty(), qPrintable(item.key));
        }
        QCOMPARE(itemOf(m_seed, "KI-03").source.passage, u"Absatz 3; Meilensteinliste"_s);
        QCOMPARE(itemOf(m_seed, "M-77").source.passage, u"Absatz 1 (nur die Anzahl)"_s);
    }
    void namesAllUnits()
    {
        const std::vector<std::pair<QString, UnitKind>> expected = {
            {u"SF"_s, UnitKind::Lead},       {u"SK"_s, UnitKind::Lead},
            {u"SIS"_s, UnitKind::Member},    {u"SBMS"_s, UnitKind::Member},
            {u"SASJI"_s, UnitKind::Member},  {u"SJV"_s, UnitKind::Member},
            {u"SKB"_s, UnitKind::Member},    {u"MBHV"_s, UnitKind::Member},
            {u"ZGF"_s, UnitKind::Member},    {u"SWHT"_s, UnitKind::MemberFromNextMeeting},
            {u"BUEAMT"_s, UnitKind::Agency}, {u"LENKU"_s, UnitKind::Body},
            {u"ALLE"_s, UnitKind::Group}};
        std::vector<std::pair<QString, UnitKind>> present;
        for (const OrgUnit &unit : m_seed.units) {
            present.emplace_back(unit.key, unit.kind);
            QVERIFY(!unit.name.isEmpty());
        }
        QVERIFY(present == expected);
        QCOMPARE(findUnit(m_seed, u"SJV"_s)->name, u"Die Senatorin für Justiz und Verfassung"_s);
    }
    void keepsEveryLinkWithItsOrigin()
    {
        QStringList links;
        for (const Item &item : m_seed.items)
            for (const Predecessor &link : item.predecessors) {
                QVERIFY2(!link.basis.isEmpty(), qPrintable(item.key));
                QVERIFY(!link.confirmation);
                links.append(item.key + u'<' + link.key
                             + (link.origin == LinkOrigin::Source ? u" source"_s : u" inferred"_s));
            }
        QCOMPARE(links,
                 (QStringList{u"BA-02<BA-01 inferred"_s, u"DBA-07<DBA-06 source"_s, u"KI-02<KI-01 inferred"_s,
                              u"KI-03<KI-02 inferred"_s, u"KI-04<KI-03 inferred"_s, u"KI-04<KI-07 inferred"_s,
                              u"KI-05<KI-04 inferred"_s, u"KI-06<KI-05 inferred"_s, u"KI-11<KI-10 inferred"_s,
                              u"KI-13<KI-06 source"_s, u"DN-03<DN-02 source"_s, u"PAKT-05<PAKT-03 source"_s,
                              u"B-2<KI-06 source"_s}));
    }
    void keepsDatesAsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("edtf");
        QTest::addRow("BA-01") << u"Im IV. Quartal 2025"_s << u"2025-36"_s;
        QTest::addRow("BA-10") << u"zukünftig"_s << QString();
        QTest::addRow("KI-05") << u"28.02.2026"_s << u"2026-02-28"_s;
        QTest::addRow("KI-06") << u"31.04.2026"_s << u"2026-04-30"_s;
        QTest::addRow("KI-07") << u"zwischen dem 24.09.2025 und dem 10.10.2025"_s
                               << u"2025-09-24/2025-10-10"_s;
        QTest::addRow("DN-03") << u"voraussichtlich in 2026"_s << u"2026~"_s;
        QTest::addRow("DN-09") << u"schnellstmöglich"_s << QString();
        QTest::addRow("B-2") << u"zum 05.05.2026"_s << u"2026-05-05"_s;
        QTest::addRow("B-6") << u"ab der nächsten Sitzung"_s << QString();
    }
    void keepsDatesAsWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, edtf);
        const Item &item = itemOf(m_seed, QTest::currentDataTag());
        QVERIFY(item.planned.has_value());
        QCOMPARE(item.planned->asWritten(), written);
        QCOMPARE(item.planned->edtf(), edtf);
        QCOMPARE(item.planned->isValid(), item.key != u"KI-06");
    }
    void saysWhereTheOriginalPlanIsUnknown()
    {
        QStringList unknown;
        for (const Item &item : m_seed.items)
            if (item.original.kind == OriginalPlan::Kind::Unknown) {
                unknown.append(item.key);
                QCOMPARE(item.original.reason,
                         u"durch den neuen Projektplan ersetzt; der frühere Termin ist nicht genannt"_s);
            } else {
                QVERIFY(item.original == OriginalPlan{});
            }
        QCOMPARE(
            unknown,
            (QStringList{u"KI-01"_s, u"KI-02"_s, u"KI-03"_s, u"KI-04"_s, u"KI-05"_s, u"KI-06"_s, u"B-2"_s}));
    }
    void keepsContradictionsImpedimentsAndParents()
    {
        QStringList contradicted;
        QStringList impeded;
        QStringList children;
        for (const Item &item : m_seed.items) {
            if (!item.contradiction.isEmpty())
                contradicted.append(item.key);
            if (!item.impediment.isEmpty())
                impeded.append(item.key);
            if (!item.parent.isEmpty())
                children.append(item.parent + u'/' + item.key);
        }
        QCOMPARE(contradicted, (QStringList{u"KI-01"_s, u"KI-07"_s}));
        QCOMPARE(impeded, QStringList{u"DBA-09"_s});
        QCOMPARE(
            children,
            (QStringList{u"DBA-05/DBA-06"_s, u"DBA-05/DBA-07"_s, u"DBA-05/DBA-08"_s, u"DBA-05/DBA-10"_s}));
        QVERIFY(itemOf(m_seed, "KI-01").contradiction.contains(u"01.07.2025"_s));
        QVERIFY(findProject(m_seed, u"DBA"_s)->impediment.startsWith(u"Die auf der Klausur"_s));
        QVERIFY(findProject(m_seed, u"KI"_s)->impediment.contains(u"Ressourcen"_s));
        QVERIFY(findProject(m_seed, u"BA"_s)->impediment.isEmpty());
    }
    void ordersOfTheSenateHaveSessionAndNumber()
    {
        const auto order = [this](const char *key) { return *itemOf(m_seed, key).resolution; };
        const QDate session(2025, 10, 7);
        using Kind = ResolutionKind;
        QVERIFY((order("B-1") == ResolutionOrder{u"SENAT"_s, session, 1, Kind::Noting, {}, {}}));
        QVERIFY((order("B-2") == ResolutionOrder{u"SENAT"_s, session, 2, Kind::Submit, {}, {}}));
        QVERIFY((order("B-3") == ResolutionOrder{u"SENAT"_s, session, 3, Kind::Examine, {}, {}}));
        QVERIFY((order("B-4") == ResolutionOrder{u"SENAT"_s, session, 4, Kind::Draft, {}, {}}));
        QVERIFY((order("B-5") == ResolutionOrder{u"SENAT"_s, session, 5, Kind::Report, {}, {}}));
        QVERIFY((order("B-6") == ResolutionOrder{u"SENAT"_s, session, 6, Kind::Membership, {}, {}}));
        const ResolutionOrder first{u"SENAT"_s, QDate(2024, 6, 18), std::nullopt, Kind::Report, {}, {}};
        QVERIFY(order("LENKU-06") == first);
        const ResolutionOrder own{u"LENKU"_s, QDate(2025, 7, 2), std::nullopt, Kind::Draft, {}, {}};
        QVERIFY(order("DN-01") == own);
    }
    void measuresArePlaceholdersAndNothingElse()
    {
        int expected = 0;
        for (const Item &item : m_seed.items) {
            if (item.kind != ItemKind::Measure)
                continue;
            ++expected;
            QCOMPARE(item.key, u"M-%1"_s.arg(expected, 2, 10, QLatin1Char('0')));
            QCOMPARE(item.measure->placeholder, std::optional(expected));
            QVERIFY(item.title.isEmpty() && item.units.empty() && !item.planned);
            QVERIFY(!item.measure->priority && item.measure->catalogueNumber.isEmpty());
            QCOMPARE(item.progress, Progress::InProgressOrDone);
        }
        QCOMPARE(expected, 77);
    }
    void projectsKeepPartnersObjectivesAndLead()
    {
        QCOMPARE(findProject(m_seed, u"BA"_s)->partners, QStringList{u"BSAG"_s});
        QCOMPARE(findProject(m_seed, u"DBA"_s)->partners.size(), 2);
        QCOMPARE(findProject(m_seed, u"DN"_s)->objectives.size(), 4);
        const Responsibility coordinating{u"SF"_s, UnitRole::Coordinating};
        QVERIFY(findProject(m_seed, u"DN"_s)->units == std::vector{coordinating});
        QCOMPARE(findProject(m_seed, u"LENKU"_s)->units.size(), 2u);
        QVERIFY(!findProject(m_seed, u"LENKU"_s)->number);
        QVERIFY(findProject(m_seed, u"KI"_s)->units.empty());
        for (const Project &project : m_seed.projects)
            QVERIFY(!project.note.isEmpty() && !project.source.section.isEmpty());
    }
    void keepsTheMeetingsAndTheirCount()
    {
        QCOMPARE(m_seed.group.shortName, u"Lenku VD"_s);
        QCOMPARE(m_seed.group.meetingCount->count, 4);
        QCOMPARE(m_seed.group.meetingCount->since, QDate(2024, 12, 1));
        QCOMPARE(m_seed.group.meetingCount->source.passage, u"Einleitung"_s);
        QCOMPARE(m_seed.group.meetings.front().date, QDate(2025, 1, 28));
    }
    void keepsAssessmentReportsAndTotals()
    {
        const Assessment &assessment = m_seed.assessments.front();
        QCOMPARE(assessment.project, u"KI"_s);
        QCOMPARE(assessment.rag, Rag::Green);
        QVERIFY(assessment.inferred && assessment.by.isEmpty());
        QCOMPARE(assessment.asWritten, u"aktuell vor dem neuen Zeitplan"_s);
        QCOMPARE(m_seed.reports[0].session, QDate(2024, 12, 17));
        QVERIFY(m_seed.reports[0].source == SourceRef{});
        QCOMPARE(m_seed.reports[1].dated, QDate(2025, 10, 6));
        QCOMPARE(m_seed.reports[1].agreedWith,
                 (QStringList{u"SIS"_s, u"SBMS"_s, u"SASJI"_s, u"MBHV"_s, u"SJV"_s, u"SKB"_s}));
        QCOMPARE(m_seed.reportedTotals[0].total, 77);
        QVERIFY(!m_seed.reportedTotals[0].completed);
        QCOMPARE(m_seed.reportedTotals[1].total, 19);
        QCOMPARE(m_seed.reportedTotals[1].completed, std::optional(5));
        QCOMPARE(m_seed.reportedTotals[1].on, QDate(2025, 2, 18));
    }
    void keepsIndicatorsAsWorded()
    {
        const auto indicator = [this](const char *key) -> const Indicator & {
            return *std::ranges::find(m_seed.indicators, QString::fromLatin1(key), &Indicator::key);
        };
        QCOMPARE(indicator("ba-cases-total").values.front().value, 380000.0);
        QCOMPARE(indicator("ba-cases-total").values.front().wording, u"nahezu"_s);
        QVERIFY(!indicator("ba-cases-total").values.front().measuredOn);
        QCOMPARE(indicator("ba-cases-three-h1").values.front().measuredOn->edtf(), u"2025-40"_s);
        QVERIFY(indicator("ba-lead-time").values.empty());
        QCOMPARE(indicator("ba-lead-time").target->high, 31.0);
        QCOMPARE(indicator("ba-lead-time").target->kind, TargetKind::Goal);
        QCOMPARE(indicator("ba-online-kfz").target->low, 20.0);
        QCOMPARE(indicator("ba-online-kfz").target->high, 30.0);
        QCOMPARE(indicator("ba-extra-appointments").target->wording, u"bis zu"_s);
    }
    void assumesNothingConfirmed()
    {
        QVERIFY(m_seed.senateCalendar == SenateCalendar{});
        QVERIFY(m_seed.leadTime == LeadTime{});
        QVERIFY(m_seed.statusNotes.empty());
    }

private:
    Portfolio m_seed;
};

LENKUNGSSTAND_TEST(TestSeed)
#include "tst_seed.moc"
