// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "tests/support/testrunner.h"

#include <QSet>
#include <QTest>

#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace {
/// \a names, in the order of \a values, are the contract with files, database and terminal.
template<typename T>
void compareNames(std::initializer_list<T> values, const QStringList &names)
{
    QCOMPARE(qsizetype(values.size()), names.size());
    qsizetype at = 0;
    for (const T value : values) {
        QCOMPARE(QString(Names::of(value)), names.at(at));
        const auto back = Names::value<T>(names.at(at));
        QVERIFY2(back.has_value(), qPrintable(names.at(at)));
        QVERIFY(*back == value);
        QVERIFY(!Names::value<T>(names.at(at).toUpper()));
        ++at;
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QVERIFY(!Names::value<T>(u""));
    QVERIFY(!Names::value<T>(u"nonsense"));
    QVERIFY(!Names::value<T>(QString(names.first() + u' ')));
}
}

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void namesKindsOfItems();
    void namesProgress();
    void namesKindsOfResolutions();
    void namesOriginsOfLinks();
    void namesUnitsAndRoles();
    void namesTargets();
    void namesRag();
    void namesOriginalPlans();
    void namesReportedTotals();
};

void TestNames::namesKindsOfItems()
{
    compareNames({ItemKind::Milestone, ItemKind::Task, ItemKind::Measure, ItemKind::Resolution},
                 {u"milestone"_s, u"task"_s, u"measure"_s, u"resolution"_s});
}

void TestNames::namesProgress()
{
    compareNames({Progress::NotStarted, Progress::InPreparation, Progress::InProgress, Progress::Done,
                  Progress::InProgressOrDone, Progress::OnHold, Progress::Cancelled, Progress::NotReported},
                 {u"notStarted"_s, u"inPreparation"_s, u"inProgress"_s, u"done"_s, u"inProgressOrDone"_s,
                  u"onHold"_s, u"cancelled"_s, u"notReported"_s});
}

void TestNames::namesKindsOfResolutions()
{
    compareNames({ResolutionKind::Noting, ResolutionKind::Submit, ResolutionKind::Examine,
                  ResolutionKind::Draft, ResolutionKind::Report, ResolutionKind::Membership},
                 {u"noting"_s, u"submit"_s, u"examine"_s, u"draft"_s, u"report"_s, u"membership"_s});
}

void TestNames::namesOriginsOfLinks()
{
    compareNames({LinkOrigin::Source, LinkOrigin::Inferred, LinkOrigin::Confirmed},
                 {u"source"_s, u"inferred"_s, u"confirmed"_s});
}

void TestNames::namesUnitsAndRoles()
{
    compareNames({UnitKind::Lead, UnitKind::Member, UnitKind::MemberFromNextMeeting, UnitKind::Agency,
                  UnitKind::Body, UnitKind::Group},
                 {u"lead"_s, u"member"_s, u"memberFromNextMeeting"_s, u"agency"_s, u"body"_s, u"group"_s});
    compareNames({UnitRole::Responsible, UnitRole::Participating, UnitRole::Coordinating},
                 {u"responsible"_s, u"participating"_s, u"coordinating"_s});
}

void TestNames::namesTargets()
{
    compareNames({TargetKind::Estimate, TargetKind::Potential, TargetKind::Goal},
                 {u"estimate"_s, u"potential"_s, u"goal"_s});
}

void TestNames::namesRag()
{
    compareNames({Rag::Red, Rag::Amber, Rag::Grey, Rag::Green},
                 {u"red"_s, u"amber"_s, u"grey"_s, u"green"_s});
}

void TestNames::namesOriginalPlans()
{
    using Kind = OriginalPlan::Kind;
    compareNames({Kind::SameAsPlanned, Kind::Known, Kind::Unknown},
                 {u"sameAsPlanned"_s, u"known"_s, u"unknown"_s});
}

void TestNames::namesReportedTotals()
{
    using About = ReportedTotal::About;
    compareNames({About::Measures, About::PriorityMeasures}, {u"measures"_s, u"priorityMeasures"_s});
}

LENKUNGSSTAND_TEST(TestNames)

#include "tst_names.moc"
