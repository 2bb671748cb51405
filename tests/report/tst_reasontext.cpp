// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fieldwords.h"
#include "core/report/findingtext.h"
#include "core/report/planwords.h"
#include "core/report/reasontext.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList reasons(const Language &language)
{
    return {ReasonText::undone(language), ReasonText::redone(language), ReasonText::answers(language),
            ReasonText::catalogue(language), ReasonText::restored({2026, 4, 2}, language)};
}
}

/// Reasons that the program gives itself.
class TestReasonText : public QObject
{
    Q_OBJECT
private slots:
    void areReadInTheLanguageOfTheReader()
    {
        const QStringList german = reasons(SeedReport::german());
        const QStringList english = reasons(SeedReport::english());
        QCOMPARE(german,
                 (QStringList{u"Rückgängig gemacht"_s, u"Wiederholt"_s, u"Sachstandsabfrage"_s,
                              u"Maßnahmenkatalog"_s,
                              u"Wiederhergestellt: wie vor der Änderung vom 02.04.2026"_s}));
        for (qsizetype i = 0; i < german.size(); ++i) {
            QVERIFY(german.at(i) != english.at(i));
            QCOMPARE(ReasonText::shown(german.at(i), SeedReport::english()), english.at(i));
            QCOMPARE(ReasonText::shown(english.at(i), SeedReport::german()), german.at(i));
            QCOMPARE(ReasonText::shown(german.at(i), SeedReport::german()), german.at(i));
        }
    }
    void leavesWhatAPersonWrote()
    {
        for (const QString &written :
             {u"Personal fehlt"_s, u"Wiederholt zugesagt"_s,
              u"Wiederhergestellt: wie vor der Änderung vom Mai"_s, u"Sachstandsabfrage 2026"_s, QString()})
            QCOMPARE(ReasonText::shown(written, SeedReport::english()), written);
    }
    void areTheReasonOfADecisionToo()
    {
        PlanDecision decision;
        decision.reason = ReasonText::answers(SeedReport::german());
        decision.decidedBy = u"SF"_s;
        QCOMPARE(PlanWords::decision(decision, SeedReport::english()), u"Status survey, SF"_s);
    }
    void areReadInAFindingAndInAFieldToo()
    {
        Finding finding;
        finding.rule = Rule::Moved;
        finding.facts.days = 30;
        finding.facts.text = ReasonText::catalogue(SeedReport::german());
        QCOMPARE(FindingText::sentence(finding, SeedReport::english()),
                 u"Moved by 30 days against the original plan (Catalogue of measures)."_s);
        QCOMPARE(FieldWords::valueOf(u"item"_s, u"planDecision"_s, u"Sachstandsabfrage (SF, 2026-05-05)"_s,
                                     SeedReport::english()),
                 u"Status survey (SF, 5 May 2026)"_s);
        QCOMPARE(FieldWords::valueOf(u"item"_s, u"planDecision"_s, u"Status survey"_s, SeedReport::german()),
                 u"Sachstandsabfrage"_s);
    }
    void tellAnswersFromACatalogue()
    {
        for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
            QVERIFY(ReasonText::isOfAnswers(ReasonText::answers(language)));
            QVERIFY(ReasonText::isOfCatalogue(ReasonText::catalogue(language)));
            QVERIFY(!ReasonText::isOfAnswers(ReasonText::catalogue(language)));
        }
        QVERIFY(!ReasonText::isOfAnswers({}) && !ReasonText::isOfCatalogue({}));
    }
    void tellWhatTookAChangeBack()
    {
        for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
            QVERIFY(ReasonText::isOfUndo(ReasonText::undone(language)));
            QVERIFY(ReasonText::isOfUndo(ReasonText::redone(language)));
            QVERIFY(ReasonText::isOfUndo(ReasonText::restored(QDate(2026, 5, 5), language)));
            QVERIFY(!ReasonText::isOfUndo(ReasonText::answers(language)));
        }
        QVERIFY(!ReasonText::isOfUndo(u"Personal fehlt"_s) && !ReasonText::isOfUndo({}));
    }
};

LENKUNGSSTAND_TEST(TestReasonText)
#include "tst_reasontext.moc"
