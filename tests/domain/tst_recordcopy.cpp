// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "core/domain/historyline.h"
#include "core/domain/recordcopy.h"
#include "core/domain/recordtexts.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
PartialDate typed(const QString &text)
{
    return *DateInput::read(text).date;
}

SourceRef sourceRef()
{
    return {u"Vorlage"_s, u"G"_s, u"S. 3"_s};
}

Confirmation said()
{
    return {u"SF"_s, QDate(2026, 4, 1)};
}

Item fullItem()
{
    Item item;
    item.key = u"KI-06"_s;
    item.project = u"KI"_s;
    item.kind = ItemKind::Resolution;
    item.title = u"Zielbild"_s;
    item.progress = Progress::Done;
    item.planned = typed(u"31.04.2026"_s);
    item.original = {OriginalPlan::Kind::Unknown, std::nullopt, u"nicht genannt"_s};
    item.planDecision = PlanDecision{u"Grund"_s, u"Senat"_s, QDate(2026, 1, 1), 3};
    item.deadlineRequest = DeadlineRequest{typed(u"Mai 2026"_s), u"SF"_s, QDate(2026, 1, 2), u"Grund"_s};
    item.forecast = typed(u"Mai 2026"_s);
    item.actual = typed(u"2026"_s);
    item.units = {{u"SF"_s, UnitRole::Coordinating}};
    item.predecessors = {{u"KI-05"_s, LinkOrigin::Confirmed, u"Liste"_s, said()}};
    item.parent = u"KI-01"_s;
    item.impediment = u"Hindernis"_s;
    item.contradiction = u"Widerspruch"_s;
    item.note = u"Hinweis"_s;
    item.cancelReason = u"entfallen"_s;
    item.resolution = ResolutionOrder{u"SENAT"_s, QDate(2025, 10, 7), 5, ResolutionKind::Report,
                                      u"P 1"_s,   QDate(2026, 2, 1)};
    item.measure = MeasureSlot{7, u"7a"_s, true, u"Abschnitt"_s};
    item.evidence = {Evidence{u"Vermerk"_s, {}, u"1-2"_s, QDate(2026, 3, 1), {}}};
    item.fileNumber = u"AZ"_s;
    item.internalRemark = u"intern"_s;
    item.reportedOn = QDate(2026, 3, 1);
    item.source = sourceRef();
    return item;
}

template<typename T>
T keyed(T record)
{
    record.key = u"K"_s;
    return record;
}

/// A record in which every field says something, and an empty one of the same key.
struct Pair
{
    Record full;
    Record empty;
};

std::vector<Pair> pairs()
{
    Item empty;
    empty.key = u"KI-06"_s;
    Project project{u"K"_s, 2, u"Titel"_s, {}, {}, {}, {}, {}, {}, {}, {}};
    project.units = {{u"SF"_s, UnitRole::Responsible}};
    project.partners = {u"Dataport"_s};
    project.objectives = {u"Ziel"_s};
    project.impediment = u"x"_s;
    project.note = u"x"_s;
    project.fileNumber = u"x"_s;
    project.internalRemark = u"x"_s;
    project.source = sourceRef();
    OrgUnit unit{u"K"_s, u"Name"_s, UnitKind::Agency, QDate(2020, 1, 1), QDate(2030, 1, 1), u"a"_s,
                 u"b"_s, u"c"_s};
    StatusNote note{u"K"_s, u"KI-01"_s, u"KI"_s, u"SF"_s, QDate(2026, 1, 1), u"Text"_s, said()};
    FollowUp reminder{u"K"_s, u"KI-01"_s, u"P"_s, QDate(2026, 1, 1), u"N"_s, QDate(2026, 1, 2)};
    Survey survey{u"K"_s, u"pakt"_s, QDate(2026, 1, 1), QDate(2026, 2, 1), {}, {}};
    survey.sheets = {{u"SF"_s, QDate(2026, 1, 1), {}, false}};
    survey.items = {{u"KI-01"_s, u"SF"_s, u"1-a"_s}};
    Assessment assessment{u"K"_s, u"KI"_s, Rag::Green, true, u"w"_s, QDate(2026, 1, 1),
                          u"P"_s, u"r"_s,  sourceRef()};
    PortfolioHead head{u"about"_s,
                       QDate(2025, 10, 7),
                       u"Gruppe"_s,
                       u"G"_s,
                       MeetingCount{4, QDate(2024, 12, 1), sourceRef()},
                       {Meeting{QDate(2025, 1, 1), u"T"_s, sourceRef()}}};
    SenateCalendar calendar{{QDate(2026, 1, 1)}, {QDate(2026, 1, 2)}, {QDate(2026, 1, 5)}, said(), said()};
    return {{fullItem(), empty},
            {project, keyed(Project())},
            {unit, keyed(OrgUnit())},
            {note, keyed(StatusNote())},
            {reminder, keyed(FollowUp())},
            {survey, keyed(Survey())},
            {assessment, keyed(Assessment())},
            {head, PortfolioHead()},
            {calendar, SenateCalendar()},
            {LeadTime{12, said(), said(), {{u"Entwurf"_s, 8}}}, LeadTime()}};
}

RecordedChange entry()
{
    return {3, QDateTime(QDate(2026, 4, 1), QTime(9, 0)), u"SF"_s, u"Grund"_s, u"item"_s, u"KI-06"_s, {}, {},
            {}};
}
}

/// Records field by field, and what the lines of the history are made of.
class TestRecordCopy final : public QObject
{
    Q_OBJECT
private slots:
    void copiesEveryFieldThatRecordTextsNames();
    void leavesAllOtherFieldsAlone();
    void refusesTheKeyAndWhatIsNoField();
    void refusesAnotherKindOfRecord();
    void findsTheRecordInAPortfolio();
    void anEntryGivesOneLineForEachChangedField();
    void whatCameOrWentIsOneLine();
    void aNoteIsAboutItsItem();
};

void TestRecordCopy::copiesEveryFieldThatRecordTextsNames()
{
    for (const auto &[full, empty] : pairs()) {
        Record made = empty;
        for (const auto &difference : RecordTexts::differences(empty, full))
            QVERIFY2(RecordCopy::copyField(difference.field, full, made), difference.field.data());
        QVERIFY(made == full);
        for (const auto &difference : RecordTexts::differences(full, empty))
            QVERIFY2(RecordCopy::copyField(difference.field, empty, made), difference.field.data());
        QVERIFY(made == empty);
    }
}

void TestRecordCopy::leavesAllOtherFieldsAlone()
{
    Item now = fullItem();
    Item before = fullItem();
    before.title = u"früher"_s;
    before.note = u"früher"_s;
    Record restored = now;
    QVERIFY(RecordCopy::copyField(u"title"_s, before, restored));
    now.title = u"früher"_s;
    QVERIFY(restored == Record(now));
}

void TestRecordCopy::refusesTheKeyAndWhatIsNoField()
{
    Record record = fullItem();
    QVERIFY(!RecordCopy::copyField(u"key"_s, Item(), record));
    QVERIFY(!RecordCopy::copyField(u"nonsense"_s, Item(), record));
    QVERIFY(record == Record(fullItem()));
}

void TestRecordCopy::refusesAnotherKindOfRecord()
{
    Record record = fullItem();
    QVERIFY(!RecordCopy::copyField(u"title"_s, Project(), record));
}

void TestRecordCopy::findsTheRecordInAPortfolio()
{
    Portfolio portfolio;
    portfolio.items = {fullItem()};
    portfolio.leadTime.workingDays = 12;
    Item like;
    like.key = u"KI-06"_s;
    QVERIFY(RecordCopy::recordIn(portfolio, like) == Record(fullItem()));
    like.key = u"KI-07"_s;
    QVERIFY(!RecordCopy::recordIn(portfolio, like));
    QVERIFY(RecordCopy::recordIn(portfolio, LeadTime()) == Record(portfolio.leadTime));
}

void TestRecordCopy::anEntryGivesOneLineForEachChangedField()
{
    Item before = fullItem();
    before.title = u"früher"_s;
    before.note.clear();
    const auto lines = historyLines(entry(), before, fullItem());
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines.front().field, u"title"_s);
    QCOMPARE(lines.front().from, u"früher"_s);
    QCOMPARE(lines.front().to, u"Zielbild"_s);
    QCOMPARE(lines.back().from, QString());
    QCOMPARE(lines.front().change->item, u"KI-06"_s);
    QCOMPARE(lines.front().change->title, u"Zielbild"_s);
    QVERIFY(lines.front().change->before == Record(before));
    QCOMPARE(lines.front().change, lines.back().change);
}

void TestRecordCopy::whatCameOrWentIsOneLine()
{
    const auto created = historyLines(entry(), std::nullopt, fullItem());
    QCOMPARE(created.size(), std::size_t(1));
    QCOMPARE(created.front().what, HistoryLine::What::Created);
    const auto deleted = historyLines(entry(), fullItem(), std::nullopt);
    QCOMPARE(deleted.size(), std::size_t(1));
    QCOMPARE(deleted.front().what, HistoryLine::What::Deleted);
    RecordedChange frozen = entry();
    frozen.entity = u"baseline"_s;
    QCOMPARE(historyLines(frozen, std::nullopt, std::nullopt).front().what, HistoryLine::What::Frozen);
}

void TestRecordCopy::aNoteIsAboutItsItem()
{
    StatusNote note;
    note.key = u"N-1"_s;
    note.item = u"KI-01"_s;
    QCOMPARE(historyLines(entry(), std::nullopt, note).front().change->item, u"KI-01"_s);
}

LENKUNGSSTAND_TEST(TestRecordCopy)
#include "tst_recordcopy.moc"
