// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importmemory.h"
#include "tests/exchange/surveyfixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
using By = ImportMemory::By;
using State = ImportMemory::State;

State state(const QString &title, By by, bool hasReason, qint64 number)
{
    Item item = *findItem(SurveyFixture::portfolio(), u"M-01"_s);
    item.title = title;
    return {item, by, hasReason, number};
}

QStringList titles(const std::vector<State> &states)
{
    QStringList titles;
    for (const State &known : states)
        titles.append(known.item.title);
    return titles;
}
}

/// Who brought what is recorded.
class TestImportMemory : public QObject
{
    Q_OBJECT
private slots:
    void whatWasUndoneIsForgottenAndWhatWasRedoneIsNot()
    {
        std::vector<State> states = {state(u"A"_s, By::Start, false, 1), state(u"B"_s, By::Answer, true, 2),
                                     state(u"A"_s, By::Office, true, 3)}; // undone
        QCOMPARE(titles(ImportMemory::withoutReturns(states)), (QStringList{u"A"_s}));
        states.push_back(state(u"B"_s, By::Office, true, 4)); // done again
        const auto again = ImportMemory::withoutReturns(states);
        QCOMPARE(titles(again), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(again.back().by, By::Answer);
        states.push_back(state(u"C"_s, By::Office, false, 5));
        QCOMPARE(titles(ImportMemory::withoutReturns(states)), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    }
    void anEditBackIsNoUndo()
    {
        const std::vector<State> states = {state(u"A"_s, By::Start, false, 1),
                                           state(u"B"_s, By::Answer, true, 2),
                                           state(u"A"_s, By::Office, false, 3)};
        QCOMPARE(titles(ImportMemory::withoutReturns(states)), (QStringList{u"A"_s, u"B"_s, u"A"_s}));
        QVERIFY(ImportMemory::withoutReturns({}).empty());
    }
    void knowsWhoBroughtAValue()
    {
        const Portfolio portfolio = SurveyFixture::portfolio();
        ImportMemory memory;
        QCOMPARE(memory.broughtBy(ImportField::Title, portfolio), By::Start);
        memory.states = {state(u"A"_s, By::Start, false, 1), state(u"B"_s, By::Catalogue, true, 2),
                         state(u"B"_s, By::Office, false, 3)};
        memory.states.back().item.note = u"hier"_s;
        QCOMPARE(memory.broughtBy(ImportField::Title, portfolio), By::Catalogue);
        QCOMPARE(memory.broughtBy(ImportField::Note, portfolio), By::Office);
        QCOMPARE(memory.broughtBy(ImportField::Progress, portfolio), By::Start);
    }
    void knowsWhatAnAnswerHasSaidBefore()
    {
        const Portfolio portfolio = SurveyFixture::portfolio();
        ImportMemory memory;
        memory.states = {state(u"A"_s, By::Start, false, 1), state(u"B"_s, By::Answer, true, 2),
                         state(u"C"_s, By::Office, false, 3)};
        memory.notes = {{u"n"_s, u"M-01"_s, {}, u"SF"_s, {}, u"Neu "_s, {}}};
        const auto wasTaken = [&](const QString &text, By by = By::Answer) {
            return memory.wasTaken(by, ImportField::Title, text, text, portfolio);
        };
        QVERIFY(wasTaken(u"B"_s) && !wasTaken(u"A"_s) && !wasTaken(u"C"_s));
        QVERIFY(!wasTaken(u"B"_s, By::Catalogue));
        QVERIFY(memory.wasNoted(u"SF"_s, u"Neu"_s) && !memory.wasNoted(u"SBMS"_s, u"Neu"_s));
    }
};

LENKUNGSSTAND_TEST(TestImportMemory)
#include "tst_importmemory.moc"
