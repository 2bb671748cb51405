// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdfwriter.h"
#include "tests/report/papersamples.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

class HtmlWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void isWellFormedAndHoldsEveryWord_data();
    void isWellFormedAndHoldsEveryWord();
    void escapesHostileTexts();
    void hidesShapesFromReadersAndNamesThem();
    void givesTablesHeadsAndCaptions();
    void putsTheTableOfAProjectIntoItsSection();
    void headsARowWithWhatNamesIt();
    void marksGermanWordsOnAnEnglishPage();
    void hasAStyleThatNeedsNoEscapes();
    void namesItsLanguage();
    void reachesForNothingOutside();
    void writesTheSameBytesAsItReturns();
};

namespace {
struct Parsed
{
    QString text; ///< of the body, style and title left out
    QStringList elements;
    QString error;
};

Parsed parse(const QString &html)
{
    Parsed parsed;
    QXmlStreamReader xml(html);
    QStringList open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            open << xml.name().toString();
            parsed.elements << xml.name().toString();
        } else if (xml.isEndElement()) {
            open.removeLast();
        } else if (xml.isCharacters() && !open.contains(u"head"_s)) {
            parsed.text += xml.text();
            parsed.text += u' ';
        }
    }
    if (xml.hasError())
        parsed.error = xml.errorString();
    return parsed;
}
}

void HtmlWriterTest::isWellFormedAndHoldsEveryWord_data()
{
    QTest::addColumn<Paper::Document>("document");
    QTest::newRow("everything") << PaperSamples::everything();
    QTest::newRow("empty table") << PaperSamples::table(0);
    for (const QString &language : {u"de"_s, u"en"_s})
        QTest::newRow(qPrintable(language)) << PaperSamples::statusReport(QDate(2026, 4, 1), language);
}

void HtmlWriterTest::isWellFormedAndHoldsEveryWord()
{
    QFETCH(Paper::Document, document);
    const Parsed parsed = parse(PaperWriter::toHtml(document));
    QCOMPARE(parsed.error, QString());
    QCOMPARE(PaperSamples::missingWords(document, PaperSamples::squeezed(parsed.text)), QStringList());
}

void HtmlWriterTest::escapesHostileTexts()
{
    const QString hostile = u"</title></style><script>alert('x')</script> & \"<b>\" ]]> \u0001\u0008"_s;
    Paper::Document document = PaperSamples::everything();
    document.metadata.title = hostile;
    document.metadata.group = hostile;
    document.metadata.mark = hostile;
    std::get<Paper::Title>(document.blocks.front()).text = hostile;
    for (Paper::Block &block : document.blocks) {
        if (auto *table = std::get_if<Paper::Table>(&block)) {
            table->caption = hostile;
            table->columns[1].head = hostile;
            table->rows.front().group = hostile;
            table->rows[1] = PaperSamples::row({hostile, hostile, hostile});
        }
    }
    const QString html = PaperWriter::toHtml(document);
    const Parsed parsed = parse(html);
    QCOMPARE(parsed.error, QString());
    QVERIFY(!parsed.elements.contains(u"script"_s));
    QVERIFY(!parsed.elements.contains(u"b"_s));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(parsed.text.contains(u"<script>alert('x')</script>"_s));
    QCOMPARE(parsed.elements.count(u"title"_s), 1);
}

void HtmlWriterTest::hidesShapesFromReadersAndNamesThem()
{
    const QString html = PaperWriter::toHtml(PaperSamples::statusReport(QDate(2026, 4, 1), u"de"_s));
    static const QRegularExpression shapes(u"[▲△◆●■✓○✕]"_s);
    static const QRegularExpression hidden(
        u"<span class=\"shape\" aria-hidden=\"true\" style=\"color: #[0-9a-f]{6}\">[▲△◆●■✓○✕]</span>\u00A0"_s);
    QVERIFY(html.count(shapes) > 50);
    QCOMPARE(html.count(shapes), html.count(hidden));
    // After each shape there is a word: in the bars it is there for readers who do not see the shape.
    static const QRegularExpression bar(u"</span>\u00A03<span class=\"spoken\"> Überfällig</span>"_s);
    QVERIFY(html.contains(bar));
}

void HtmlWriterTest::givesTablesHeadsAndCaptions()
{
    const QString html = PaperWriter::toHtml(PaperSamples::everything());
    QVERIFY(html.contains(u"<thead><tr><th scope=\"col\">Schlüssel</th>"_s));
    QVERIFY(html.contains(u"<table><caption>Lange Liste</caption>"_s));
    QVERIFY(html.contains(u"<th class=\"group\" colspan=\"3\" scope=\"rowgroup\">Eine Gruppe</th>"_s));
    QVERIFY(html.contains(u"<th scope=\"row\">"_s));
    QVERIFY(html.contains(u"thead { display: table-header-group; }"_s));
    QVERIFY(html.contains(u"@page { size: A4;"_s));
    QVERIFY(html.contains(u"<h1>Haupttitel</h1>"_s));
    QVERIFY(html.contains(u"<col style=\"width: 20mm\"/><col/>"_s));
    QVERIFY(html.contains(u"<span class=\"whole\">Z-1</span>"_s));
}

void HtmlWriterTest::putsTheTableOfAProjectIntoItsSection()
{
    const QString html = PaperWriter::toHtml(PaperSamples::statusReport(QDate(2026, 4, 1), u"de"_s));
    const QStringList sections = html.split(u"<section>"_s);
    QCOMPARE(sections.size(), 7);
    for (const QString &section : sections.mid(1, 5)) { // the resolutions have a heading of their own
        QVERIFY(section.contains(u"</section>"_s));
        QCOMPARE(section.section(u"</section>"_s, 0, 0).count(u"<table>"_s), 1);
    }
    QVERIFY(!sections.last().section(u"</section>"_s, 0, 0).contains(u"<h3>Beschlüsse"_s));
}

void HtmlWriterTest::headsARowWithWhatNamesIt()
{
    const QString html = PaperWriter::toHtml(PaperSamples::statusReport(QDate(2026, 4, 1), u"de"_s));
    QVERIFY(html.contains(u"<th scope=\"row\"><div><strong><span class=\"whole\">KI-06</span>"_s));
    QVERIFY(html.contains(u"<th scope=\"row\"><div>Zukunftsfähige Datennutzung in der FHB</div></th>"_s));
    static const QRegularExpression status(u"<th scope=\"row\"><div><span class=\"shape\""_s);
    QVERIFY(!html.contains(status));
}

void HtmlWriterTest::marksGermanWordsOnAnEnglishPage()
{
    const auto page = [](const QString &language) {
        return PaperWriter::toHtml(PaperSamples::statusReport(QDate(2026, 4, 1), language));
    };
    const QString english = page(u"en"_s);
    for (const QString &words :
         {u"Zielbild</span>"_s, u"Verkürzung der Wartezeit im Bürgeramt</span></h3>"_s,
          u"Die Verständigung auf das gemeinsame Zielbild ist bisher nicht gelungen"_s, u"“31.10.2025”"_s,
          u"KI-Strategie auf der Grundlage des neuen Projektplans vorlegen</span>, 5"_s,
          u"31.04.2026</span>”"_s, u"Senatsvorlage vom 06.10.2025 (Sitzung 07.10.2025)</span>"_s})
        QVERIFY2(english.contains(u"<span lang=\"de\">"_s + words), qPrintable(words));
    QVERIFY(english.contains(u"<p class=\"subtitle\" lang=\"de\">"_s));
    QVERIFY(english.contains(u"<caption lang=\"de\">"_s));
    QVERIFY(english.contains(u"<caption>Projects at a glance"_s));
    QCOMPARE(page(u"de"_s).count(u"lang=\"de\""_s), 1); // of the page itself
}

void HtmlWriterTest::hasAStyleThatNeedsNoEscapes()
{
    // A page that is read as HTML takes the contents of <style> as they stand.
    const QString html = PaperWriter::toHtml(PaperSamples::table(1));
    const QString style = html.section(u"<style>"_s, 1).section(u"</style>"_s, 0, 0);
    QVERIFY(style.contains(u"padding-left: 0;"_s));
    QVERIFY2(!style.contains(u'&') && !style.contains(u'<') && !style.contains(u'>'), qPrintable(style));
}

void HtmlWriterTest::namesItsLanguage()
{
    QVERIFY(PaperWriter::toHtml(PaperSamples::table(1)).contains(u"<html lang=\"de\""_s));
    Paper::Document english = PaperSamples::table(1);
    english.metadata.language = u"en"_s;
    const QString html = PaperWriter::toHtml(english);
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(html.contains(u"<html lang=\"en\""_s));
    QVERIFY(html.contains(u"· As of\u00A01\u00A0April\u00A02026 ·"_s));
}

void HtmlWriterTest::reachesForNothingOutside()
{
    const QString html = PaperWriter::toHtml(PaperSamples::everything());
    static const QRegularExpression outside(u"\\b(?:src|href)=|url\\(|@import|javascript:"_s);
    QVERIFY(!html.contains(outside));
}

void HtmlWriterTest::writesTheSameBytesAsItReturns()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.html"_s);
    const Paper::Document document = PaperSamples::statusReport(QDate(2026, 4, 1), u"en"_s);
    QVERIFY_RESULT(PaperWriter::writeHtml(document, path));
    QCOMPARE(QString::fromUtf8(PaperSamples::contents(path)), PaperWriter::toHtml(document));
}

LENKUNGSSTAND_TEST(HtmlWriterTest)
#include "tst_htmlwriter.moc"
