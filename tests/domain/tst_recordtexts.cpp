// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "core/domain/recordtexts.h"
#include "tests/support/testrunner.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {
PartialDate typedDate(const QString &text)
{
    return *DateInput::read(text).date;
}

QString textOf(const Record &record, QLatin1StringView field)
{
    for (const auto &text : RecordTexts::fieldTexts(record))
        if (text.field == field)
            return text.text;
    return u"no such field"_s;
}

Item item()
{
    Item item;
    item.key = u"KI-06"_s;
    item.planned = typedDate(u"31.04.2026"_s);
    item.resolution = ResolutionOrder();
    item.measure = MeasureSlot();
    return item;
}

/// Changes one member; the name is that of the field in which it has to show.
template<typename T>
struct Touch
{
    const char *field;
    void (*change)(T &record);
};

const std::vector<Touch<Item>> &itemTouches()
{
    const static std::vector<Touch<Item>> touches = {
        {"key", [](Item &i) { i.key = u"X"_s; }},
        {"project", [](Item &i) { i.project = u"KI"_s; }},
        {"kind", [](Item &i) { i.kind = ItemKind::Measure; }},
        {"title", [](Item &i) { i.title = u"Zielbild"_s; }},
        {"progress", [](Item &i) { i.progress = Progress::Done; }},
        {"planned", [](Item &i) { i.planned = std::nullopt; }},
        {"planned", [](Item &i) { i.planned = PartialDate::unresolved(u"31.04.2026"_s); }},
        {"original", [](Item &i) { i.original.kind = OriginalPlan::Kind::Unknown; }},
        {"original",
         [](Item &i) {
             i.original = {OriginalPlan::Kind::Known, std::nullopt, {}};
         }},
        {"original", [](Item &i) { i.original.reason = u"nicht genannt"_s; }},
        {"planDecision", [](Item &i) { i.planDecision = PlanDecision(); }},
        {"deadlineRequest", [](Item &i) { i.deadlineRequest = DeadlineRequest(); }},
        {"forecast", [](Item &i) { i.forecast = typedDate(u"Mai 2026"_s); }},
        {"actual", [](Item &i) { i.actual = typedDate(u"2026"_s); }},
        {"units",
         [](Item &i) {
             i.units = {{u"SF"_s, UnitRole::Responsible}};
         }},
        {"predecessors",
         [](Item &i) {
             i.predecessors = {{u"KI-05"_s, LinkOrigin::Inferred, {}, {}}};
         }},
        {"parent", [](Item &i) { i.parent = u"KI-05"_s; }},
        {"impediment", [](Item &i) { i.impediment = u"x"_s; }},
        {"contradiction", [](Item &i) { i.contradiction = u"x"_s; }},
        {"note", [](Item &i) { i.note = u"x"_s; }},
        {"cancelReason", [](Item &i) { i.cancelReason = u"x"_s; }},
        {"body", [](Item &i) { i.resolution->body = u"SENAT"_s; }},
        {"session", [](Item &i) { i.resolution->session = QDate(2025, 10, 7); }},
        {"number", [](Item &i) { i.resolution->number = 5; }},
        {"resolutionKind", [](Item &i) { i.resolution->kind = ResolutionKind::Report; }},
        {"resolutionKind", [](Item &i) { i.resolution = std::nullopt; }},
        {"protocol", [](Item &i) { i.resolution->protocol = u"x"_s; }},
        {"notedOn", [](Item &i) { i.resolution->notedOn = QDate(2026, 5, 5); }},
        {"placeholder", [](Item &i) { i.measure->placeholder = 7; }},
        {"placeholder", [](Item &i) { i.measure = std::nullopt; }},
        {"catalogueNumber", [](Item &i) { i.measure->catalogueNumber = u"7a"_s; }},
        {"priority", [](Item &i) { i.measure->priority = false; }},
        {"section", [](Item &i) { i.measure->section = u"x"_s; }},
        {"evidence", [](Item &i) { i.evidence = {Evidence()}; }},
        {"fileNumber", [](Item &i) { i.fileNumber = u"x"_s; }},
        {"internalRemark", [](Item &i) { i.internalRemark = u"x"_s; }},
        {"reportedOn", [](Item &i) { i.reportedOn = QDate(2026, 1, 1); }},
        {"source", [](Item &i) { i.source.passage = u"x"_s; }}};
    return touches;
}
}

class TestRecordTexts : public QObject
{
    Q_OBJECT

private slots:
    void noticesEveryMemberOfAnItem_data();
    void noticesEveryMemberOfAnItem();
    void noticesTheMembersOfTheOtherRecords();
    void namesEachFieldOnce();
    void saysValuesAsPeopleWroteThem();
    void joinsListsSoThatOneCanReadThem();
    void tellsApartWhatReadsTheSame();
    void findsNothingBetweenEqualRecords();
    void givesBothSidesOfRecordsOfTwoKinds();

private:
    template<typename T>
    static void notices(const T &before, const std::vector<Touch<T>> &touches);
};

void TestRecordTexts::noticesEveryMemberOfAnItem_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < int(itemTouches().size()); ++row)
        QTest::addRow("%s (%d)", itemTouches()[std::size_t(row)].field, row) << row;
}

void TestRecordTexts::noticesEveryMemberOfAnItem()
{
    QFETCH(int, row);
    notices(item(), {itemTouches()[std::size_t(row)]});
}

template<typename T>
void TestRecordTexts::notices(const T &before, const std::vector<Touch<T>> &touches)
{
    for (const Touch<T> &touch : touches) {
        T after = before;
        touch.change(after);
        // A part that comes or goes as a whole may show in several fields.
        const auto found = RecordTexts::differences(before, after);
        QVERIFY2(!found.empty(), touch.field);
        QVERIFY2(std::ranges::any_of(found,
                                     [&touch](const auto &one) {
                                         return one.field == QLatin1StringView(touch.field)
                                             && one.from != one.to;
                                     }),
                 touch.field);
        const auto back = RecordTexts::differences(after, before);
        QCOMPARE(back.size(), found.size());
        QCOMPARE(back.front().from, found.front().to);
    }
}

void TestRecordTexts::noticesTheMembersOfTheOtherRecords()
{
    notices<Project>({},
                     {{"number", [](Project &p) { p.number = 1; }},
                      {"partners", [](Project &p) { p.partners = QStringList{u"a"_s}; }},
                      {"objectives", [](Project &p) { p.objectives = QStringList{u""_s}; }},
                      {"units",
                       [](Project &p) {
                           p.units = {{u"SF"_s, UnitRole::Coordinating}};
                       }},
                      {"internalRemark", [](Project &p) { p.internalRemark = u"x"_s; }}});
    notices<OrgUnit>({},
                     {{"kind", [](OrgUnit &u) { u.kind = UnitKind::Body; }},
                      {"validTo", [](OrgUnit &u) { u.validTo = QDate(2026, 1, 1); }},
                      {"mailbox", [](OrgUnit &u) { u.mailbox = u"x"_s; }}});
    notices<Indicator>({},
                       {{"values",
                         [](Indicator &i) {
                             i.values = {{20.5, u"rund"_s, std::nullopt}};
                         }},
                        {"target", [](Indicator &i) { i.target = IndicatorTarget(); }}});
    notices<Assessment>({},
                        {{"rag", [](Assessment &a) { a.rag = Rag::Red; }},
                         {"inferred", [](Assessment &a) { a.inferred = true; }}});
    notices<StatusNote>({},
                        {{"text", [](StatusNote &n) { n.text = u"x"_s; }},
                         {"release", [](StatusNote &n) { n.release = Confirmation(); }}});
    notices<Survey>({},
                    {{"sheets", [](Survey &s) { s.sheets = {SurveySheet()}; }},
                     {"items", [](Survey &s) { s.items = {SurveyItem()}; }}});
    notices<FollowUp>({}, {{"doneOn", [](FollowUp &f) { f.doneOn = QDate(2026, 1, 12); }}});
    notices<PortfolioHead>({},
                           {{"meetingCount", [](PortfolioHead &h) { h.meetingCount = MeetingCount(); }},
                            {"meetings", [](PortfolioHead &h) { h.meetings = {Meeting()}; }}});
    notices<SenateCalendar>({},
                            {{"added", [](SenateCalendar &c) { c.added = {QDate(2026, 1, 7)}; }},
                             {"rejection", [](SenateCalendar &c) { c.rejection = Confirmation(); }}});
    notices<LeadTime>({},
                      {{"workingDays", [](LeadTime &l) { l.workingDays = 12; }},
                       {"steps", [](LeadTime &l) {
                            l.steps = {{QStringLiteral("Entwurf"), 8}};
                        }}});
}

void TestRecordTexts::namesEachFieldOnce()
{
    for (const Record &record :
         {Record(Item()), Record(Project()), Record(OrgUnit()), Record(Indicator()), Record(Assessment()),
          Record(StatusNote()), Record(Survey()), Record(FollowUp()), Record(PortfolioHead()),
          Record(SenateCalendar()), Record(LeadTime())}) {
        QSet<QString> names;
        for (const auto &text : RecordTexts::fieldTexts(record))
            names.insert(text.field);
        QCOMPARE(std::size_t(names.size()), RecordTexts::fieldTexts(record).size());
    }
}

void TestRecordTexts::saysValuesAsPeopleWroteThem()
{
    Item one = item();
    one.progress = Progress::InProgress;
    one.measure->priority = true;
    one.reportedOn = QDate(2026, 5, 5);
    one.planDecision = PlanDecision{u"Vergabe"_s, u"Senat"_s, QDate(2026, 9, 29), 3};
    QCOMPARE(textOf(one, "planned"_L1), u"31.04.2026"_s);
    QCOMPARE(textOf(one, "progress"_L1), u"inProgress"_s);
    QCOMPARE(textOf(one, "priority"_L1), u"true"_s);
    QCOMPARE(textOf(one, "reportedOn"_L1), u"2026-05-05"_s);
    QCOMPARE(textOf(one, "planDecision"_L1), u"Vergabe (Senat, 2026-09-29, 3)"_s);
    // Whoever wrote the decision down in full has named day and Ziffer already.
    one.planDecision->decidedBy = u"Senat 29.09.2026, Ziffer 3"_s;
    QCOMPARE(textOf(one, "planDecision"_L1), u"Vergabe (Senat 29.09.2026, Ziffer 3)"_s);
    one.planDecision->on = QDate(2026, 9, 22);
    QCOMPARE(textOf(one, "planDecision"_L1), u"Vergabe (Senat 29.09.2026, Ziffer 3, 2026-09-22)"_s);
    one.planDecision = PlanDecision{u"Vergabe"_s, u"Senat 29.09.2026"_s, QDate(2026, 9, 29), 3};
    QCOMPARE(textOf(one, "planDecision"_L1), u"Vergabe (Senat 29.09.2026, 3)"_s);
    QCOMPARE(textOf(one, "forecast"_L1), QString());
    QCOMPARE(textOf(one, "original"_L1), QString());
    one.original = {OriginalPlan::Kind::Known, typedDate(u"Q4 2025"_s), {}};
    QCOMPARE(textOf(one, "original"_L1), u"Q4 2025"_s);
}

void TestRecordTexts::joinsListsSoThatOneCanReadThem()
{
    Item one = item();
    one.units = {{u"SF"_s, UnitRole::Responsible}, {u"SK"_s, UnitRole::Participating}};
    one.predecessors = {
        {u"KI-05"_s, LinkOrigin::Source, {}, {}},
        {u"KI-04"_s, LinkOrigin::Confirmed, u"Abschnitt 2"_s, Confirmation{u"SF"_s, QDate(2026, 1, 2)}}};
    one.evidence = {{u"Vermerk"_s, {}, u"12-3"_s, {}, QDate(2026, 5, 5)}, {u"Bericht"_s, {}, {}, {}, {}}};
    QCOMPARE(textOf(one, "units"_L1), u"SF, SK (participating)"_s);
    QCOMPARE(textOf(one, "predecessors"_L1), u"KI-05; KI-04 (confirmed, SF, 2026-01-02, Abschnitt 2)"_s);
    QCOMPARE(textOf(one, "evidence"_L1), u"Vermerk (12-3, 2026-05-05); Bericht"_s);
}

void TestRecordTexts::tellsApartWhatReadsTheSame()
{
    Item before = item();
    before.planned = *PartialDate::fromEdtf(u"Ende des Jahres"_s, u"2025-12~"_s);
    Item after = before;
    after.planned = typedDate(u"Ende des Jahres"_s);
    const auto found = RecordTexts::differences(before, after);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().from, u"Ende des Jahres [2025-12~]"_s);
    QCOMPARE(found.front().to, u"Ende des Jahres [-]"_s);
    Project one;
    one.partners = QStringList{u"a, b"_s};
    Project two;
    two.partners = QStringList{u"a"_s, u"b"_s};
    QVERIFY(!RecordTexts::differences(one, two).empty());
}

void TestRecordTexts::findsNothingBetweenEqualRecords()
{
    QVERIFY(RecordTexts::differences(item(), item()).empty());
    QVERIFY(RecordTexts::differences(LeadTime(), LeadTime()).empty());
}

void TestRecordTexts::givesBothSidesOfRecordsOfTwoKinds()
{
    FollowUp followUp;
    followUp.person = u"A"_s;
    const auto found = RecordTexts::differences(item(), followUp);
    QCOMPARE(found.size(), RecordTexts::fieldTexts(item()).size() + RecordTexts::fieldTexts(followUp).size());
    QCOMPARE(found.front().from, u"KI-06"_s);
}

LENKUNGSSTAND_TEST(TestRecordTexts)
#include "tst_recordtexts.moc"
