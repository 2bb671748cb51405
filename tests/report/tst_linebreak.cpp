// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/linebreak.h"
#include "core/report/wordjoints.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

class LineBreakTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsTogetherWhatBelongsTogether_data();
    void holdsTogetherWhatBelongsTogether();
    void breaksWordsOnlyAtGoodPlaces_data();
    void breaksWordsOnlyAtGoodPlaces();
    void leavesShorterWordsWholeInRunningText();
    void givesTheWholeWordBack_data();
    void givesTheWholeWordBack();
    void replacesControlCharactersByBlanks();
    void knowsJointsButNoSyllables();
};

namespace {
// '_' stands for a no-break space.
QString visible(QString text)
{
    return text.replace(QChar(0x00A0), u'_');
}

// '|' stands for a plain break, '~' for one with a hyphen.
QString marked(const QString &word, LineBreak::Where where)
{
    QString result;
    for (const LineBreak::Piece &piece : LineBreak::pieces(word, where)) {
        result += piece.text;
        if (piece.after == LineBreak::After::Break)
            result += u'|';
        if (piece.after == LineBreak::After::SoftHyphen)
            result += u'~';
    }
    return result;
}
}

void LineBreakTest::holdsTogetherWhatBelongsTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("number") << u"siehe Nr. 5 dort"_s << u"siehe Nr._5 dort"_s;
    QTest::newRow("english number") << u"7 October 2025, no. 5: that"_s << u"7_October_2025, no._5: that"_s;
    QTest::newRow("ziffer") << u"Ziffer 2 sagt"_s << u"Ziffer_2 sagt"_s;
    QTest::newRow("unit") << u"bleibt 1 Arbeitstag Puffer"_s << u"bleibt 1_Arbeitstag Puffer"_s;
    QTest::newRow("countdown") << u"kommt in 34 Tagen dran"_s << u"kommt in_34_Tagen dran"_s;
    QTest::newRow("ago") << u"war vor 176 Tagen da"_s << u"war vor_176_Tagen da"_s;
    QTest::newRow("english ago") << u"was 176 days ago now"_s << u"was 176_days_ago now"_s;
    QTest::newRow("rest of a list") << u"A-1 und 19 weitere da"_s << u"A-1 und_19_weitere da"_s;
    QTest::newRow("english rest") << u"A-1 and 19 more there"_s << u"A-1 and_19_more there"_s;
    QTest::newRow("year after in") << u"fertig in 2026 oder"_s << u"fertig in 2026 oder"_s;
    QTest::newRow("share") << u"sind 5 von 19 fertig"_s << u"sind 5_von_19 fertig"_s;
    QTest::newRow("english date") << u"since 7 October 2025 nothing"_s << u"since 7_October_2025 nothing"_s;
    QTest::newRow("month") << u"Ende November 2025 da"_s << u"Ende November_2025 da"_s;
    QTest::newRow("weekday") << u"am Di 05.05.2026 um"_s << u"am Di_05.05.2026 um"_s;
    QTest::newRow("abbreviation") << u"also z. B. dies"_s << u"also z._B. dies"_s;
    QTest::newRow("plain words") << u"ein ganz normaler Satz"_s << u"ein ganz normaler Satz"_s;
}

void LineBreakTest::holdsTogetherWhatBelongsTogether()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(visible(LineBreak::glued(text)), expected);
}

void LineBreakTest::breaksWordsOnlyAtGoodPlaces_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short prefix") << u"KI-Strategie"_s << u"KI-Strategie"_s;
    QTest::newRow("three letters") << u"BSC-Stresemannstraße"_s << u"BSC-Stresemannstraße"_s;
    QTest::newRow("four letters") << u"Case-Workshops"_s << u"Case-|Workshops"_s;
    QTest::newRow("two short parts") << u"Pop-Up-Stelle"_s << u"Pop-Up-Stelle"_s;
    QTest::newRow("key") << u"LENKU-04"_s << u"LENKU-04"_s;
    QTest::newRow("date range") << u"01.10.–31.12.2025"_s << u"01.10.–31.12.2025"_s;
    QTest::newRow("colon") << u"Bürger:innenamtes"_s << u"Bürger:innenamtes"_s;
    QTest::newRow("list word") << u"Datennutzungen"_s << u"Datennutzungen"_s;
    QTest::newRow("listed") << u"Terminbuchung"_s << u"Termin~buchung"_s;
    QTest::newRow("by ending") << u"Planungswerkstatt"_s << u"Planungs~werkstatt"_s;
    QTest::newRow("ending at end") << u"Genehmigungs-"_s << u"Genehmigungs-"_s;
    QTest::newRow("too short behind") << u"Verwaltungsakt"_s << u"Verwaltungsakt"_s;
    QTest::newRow("four behind") << u"Verwaltungsakte"_s << u"Verwaltungs~akte"_s;
    QTest::newRow("twelve letters") << u"Zeitungstext"_s << u"Zeitungstext"_s;
    QTest::newRow("thirteen letters") << u"Zeitungstexte"_s << u"Zeitungs~texte"_s;
    QTest::newRow("two joints") << u"Ministerpräsidentenkonferenz"_s << u"Minister~präsidenten~konferenz"_s;
    QTest::newRow("punctuation behind") << u"(Terminbuchung),"_s << u"(Termin~buchung),"_s;
}

void LineBreakTest::breaksWordsOnlyAtGoodPlaces()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    QCOMPARE(marked(word, LineBreak::Where::Cell), expected);
}

void LineBreakTest::leavesShorterWordsWholeInRunningText()
{
    QCOMPARE(marked(u"Zeitungstextes"_s, LineBreak::Where::Running), u"Zeitungstextes"_s);
    QCOMPARE(marked(u"Zeitungstextesart"_s, LineBreak::Where::Running), u"Zeitungs~textesart"_s);
    QCOMPARE(marked(u"Zeitungstextesart"_s, LineBreak::Where::Heading), u"Zeitungstextesart"_s);
}

void LineBreakTest::givesTheWholeWordBack_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u"Umsetzungsbeschleunigung"_s, u"a-b/c:d(e)"_s, u"Straßen-/Wegebau"_s, u"-"_s,
                                u"𝔘ngewöhnlich"_s, u"Ǘmlaut"_s, u"...!?"_s})
        QTest::newRow(qPrintable(word)) << word;
}

void LineBreakTest::givesTheWholeWordBack()
{
    QFETCH(QString, word);
    QString joined;
    for (const LineBreak::Piece &piece : LineBreak::pieces(word, LineBreak::Where::Cell))
        joined += piece.text;
    QCOMPARE(joined, word);
}

void LineBreakTest::replacesControlCharactersByBlanks()
{
    QCOMPARE(LineBreak::glued(u"a\tb\nc\u0000d\u2028e"_s), u"a b c d e"_s);
    QCOMPARE(marked(u"Daten\u00ADnutzung"_s, LineBreak::Where::Running), u"Daten~nutzung"_s);
}

void LineBreakTest::knowsJointsButNoSyllables()
{
    QVERIFY(WordJoints::of(u"Beschleunigen").empty());
    QCOMPARE(WordJoints::of(u"Sachstandsabfrage"), std::vector<qsizetype>{10});
    QCOMPARE(WordJoints::of(u"SACHSTANDSABFRAGE"), std::vector<qsizetype>{10});
}

LENKUNGSSTAND_TEST(LineBreakTest)
#include "tst_linebreak.moc"
