// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seed.h"
#include "core/storage/searchindex.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class TestSearchIndex : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        Portfolio portfolio = *seedPortfolio();
        StatusNote note;
        note.key = u"n1"_s;
        note.item = u"KI-09"_s;
        note.text = u"Der Prüfbericht ist in Maßarbeit entstanden."_s;
        portfolio.statusNotes.push_back(note);
        note.key = u"n2"_s;
        note.item.clear();
        note.project = u"KI"_s;
        note.text = u"Der Beirat hat getagt."_s;
        portfolio.statusNotes.push_back(note);
        Indicator indicator;
        indicator.key = u"k1"_s;
        indicator.project = u"DBA"_s;
        indicator.name = u"Zahl der Förderbescheide"_s;
        portfolio.indicators.push_back(indicator);
        auto index = SearchIndex::of(portfolio);
        QVERIFY_RESULT(index);
        m_index = *std::move(index);
    }
    void findsWhatStandsInAnItem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addRow("title") << u"roadmap"_s << u"KI-06"_s;
        QTest::addRow("key") << u"KI-06"_s << u"KI-06"_s;
        QTest::addRow("umlaut folded") << u"fahrerzeugnis"_s << QString();
        QTest::addRow("umlaut written without") << u"fuhrungszeugnis"_s << u"BA-06"_s;
        QTest::addRow("umlaut written with e") << u"fuehrungszeugnis"_s << u"BA-06"_s;
        QTest::addRow("part of a compound") << u"zeugnis"_s << u"BA-06"_s;
        QTest::addRow("status note") << u"prufbericht"_s << u"KI-09"_s;
        QTest::addRow("sharp s") << u"massarbeit"_s << u"KI-09"_s;
        QTest::addRow("two words in any order") << u"projekts fertigstellung"_s << u"KI-06"_s;
        QTest::addRow("one word is missing") << u"roadmap gibtesnicht"_s << QString();
        QTest::addRow("two letters and more") << u"ki roadmap"_s << u"KI-06"_s;
        QTest::addRow("date as written") << u"31.04.2026"_s << u"KI-06"_s;
        QTest::addRow("signs of the query language") << u"\"roadmap\" AND (NOT *"_s << QString();
        QTest::addRow("quotes alone") << u"\"\"\""_s << QString();
        QTest::addRow("wildcards are signs") << u"%_"_s << QString();
    }
    void findsWhatStandsInAnItem()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        const auto found = m_index->find(text, 20);
        QVERIFY_RESULT(found);
        QCOMPARE(found->value(0), key);
    }
    void findsWhatStandsInAProject_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addRow("key") << u"dba"_s << u"DBA"_s;
        QTest::addRow("title") << u"burgeramt"_s << u"BA"_s;
        QTest::addRow("status note") << u"beirat getagt"_s << u"KI"_s;
        QTest::addRow("indicator") << u"forderbescheide"_s << u"DBA"_s;
        QTest::addRow("nothing of its items") << u"31.04.2026"_s << QString();
    }
    void findsWhatStandsInAProject()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        const auto found = m_index->findProjects(text, 20);
        QVERIFY_RESULT(found);
        QCOMPARE(found->value(0), key);
    }
    void findsAProjectByItsNumber()
    {
        const Portfolio portfolio = *seedPortfolio();
        const auto second = std::ranges::find(portfolio.projects, std::optional(2), &Project::number);
        QVERIFY(second != portfolio.projects.end());
        const auto found = m_index->findProjects(u"2"_s, 20);
        QVERIFY_RESULT(found);
        QVERIFY(found->contains(second->key));
    }
    void findsNothingForNothing() { QVERIFY(m_index->find(u"  "_s, 20)->isEmpty()); }
    void findsAtMostWhatIsWanted() { QCOMPARE(m_index->find(u"ki"_s, 3)->size(), 3); }
    void titlesComeBeforeTexts()
    {
        Portfolio portfolio = smallPortfolio();
        portfolio.items.at(0).note = u"Zielbild erwähnt, und noch einmal Zielbild"_s;
        portfolio.items.at(1).title = u"Zielbild"_s;
        const auto index = SearchIndex::of(portfolio);
        QVERIFY_RESULT(index);
        QCOMPARE(*(*index)->find(u"zielbild"_s, 5), (QStringList{u"KI-02"_s, u"KI-01"_s}));
    }

private:
    std::unique_ptr<SearchIndex> m_index;
};

LENKUNGSSTAND_TEST(TestSearchIndex)

#include "tst_searchindex.moc"
