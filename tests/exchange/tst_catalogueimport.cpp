// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalogue.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/importchanges.h"
#include "core/exchange/seed.h"
#include "core/sheets/workbookfile.h"
#include "tests/exchange/surveyfixture.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using SurveyFixture::reportDay;

ImportAct catalogueAct()
{
    return {u"Maßnahmenkatalog"_s, u"Lenku"_s, u"Sekretariat"_s,
            QDateTime(reportDay(), QTime(9, 0), Qt::UTC)};
}

QStringList headings()
{
    return {
        u"Lfd. Nr."_s,        u"Maßnahme"_s, u"Handlungsfeld"_s, u"Zuständigkeit"_s, u"Schwerpunktmaßnahme"_s,
        u"Umsetzungsstand"_s, u"Frist"_s,    u"Bemerkung"_s};
}

Workbook bookOf(const std::vector<QStringList> &rows)
{
    const auto book = WorkbookFile::read(Csv::write(rows), u"k.csv"_s);
    return book ? *book : Workbook();
}

ImportPreview cataloguePreview(const std::vector<QStringList> &rows, const Portfolio &portfolio,
                               const QStringList &taken = {})
{
    const Workbook book = bookOf(rows);
    const auto mapping = Catalogue::mapping(book, u"k.csv"_s);
    return mapping
        ? Catalogue::preview(Catalogue::read(book, *mapping, u"k.csv"_s), portfolio, reportDay(), taken)
        : ImportPreview();
}

Portfolio applied(Portfolio portfolio, const ImportPreview &preview)
{
    for (const Change &change : changesOf(preview, soundEntries(preview), portfolio, catalogueAct())) {
        const Item &after = std::get<Item>(*change.after);
        const auto place = std::ranges::find(portfolio.items, after.key, &Item::key);
        if (place == portfolio.items.end())
            portfolio.items.push_back(after);
        else
            *place = after;
    }
    return portfolio;
}

QStringList row(const QString &number, const QString &title)
{
    return {number, title, {}, {}, {}, {}, {}, {}};
}

QString titleAt(const Portfolio &portfolio, const char *key)
{
    const Item *item = findItem(portfolio, QString::fromLatin1(key));
    return item ? item->measure->catalogueNumber + u' ' + item->title : QString();
}
}

class TestCatalogueImport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto seed = seedPortfolio();
        QVERIFY_RESULT(seed);
        m_seed = *seed;
    }
    void fillsPlaceholdersInTheOrderOfTheFile()
    {
        const auto preview = cataloguePreview({{u"Katalog"_s},
                                               headings(),
                                               {u"7.1"_s, u"Erste"_s, u"Personal"_s, u"SF"_s, u"ja"_s,
                                                u"umgesetzt"_s, u"IV. Quartal 2025"_s, u"Rest"_s},
                                               {u"3"_s, u"Zweite"_s, {}, {}, {}, {}, {}, {}}},
                                              m_seed);
        QCOMPARE(preview.count(ImportState::Error) + preview.count(ImportState::Conflict), 0);
        QVERIFY(preview.newItems.empty());
        const Portfolio after = applied(m_seed, preview);
        const Item &first = *findItem(after, u"M-01"_s);
        QVERIFY((*first.measure == MeasureSlot{1, u"7.1"_s, true, u"Personal"_s}));
        QCOMPARE(first.title, u"Erste"_s);
        QCOMPARE(first.progress, Progress::Done);
        QCOMPARE(first.planned->edtf(), u"2025-36"_s);
        QCOMPARE(first.note, u"Rest"_s);
        QCOMPARE(first.reportedOn, reportDay());
        QVERIFY((first.units == std::vector{Responsibility{u"SF"_s, UnitRole::Responsible}}));
        QCOMPARE(titleAt(after, "M-02"), u"3 Zweite"_s);
        QCOMPARE(titleAt(after, "M-03"), u" "_s);
        QCOMPARE(findItem(after, u"M-02"_s)->progress, Progress::InProgressOrDone);
    }
    void knowsTheUsualHeadingsOfNumbers()
    {
        for (const QString &heading :
             {u"Pos."_s, u"#"_s, u"Katalognummer"_s, u"Maßnahmen-Nr."_s, u"MN-Nr."_s, u"Lfd. Nr."_s}) {
            const auto mapping =
                Catalogue::mapping(bookOf({{heading, u"Titel"_s}, {u"1"_s, u"x"_s}}), u"k"_s);
            QVERIFY2(mapping, qPrintable(heading));
        }
    }
    void aLastLineOfSumsIsNoMeasure()
    {
        for (const QStringList &total :
             {row(u"Summe"_s, {}), row(u"Gesamt:"_s, u"2"_s), row({}, u"Summe"_s)}) {
            const auto preview = cataloguePreview({headings(), row(u"1"_s, u"Erste"_s), total}, m_seed);
            QCOMPARE(preview.count(ImportState::Error), 0);
            QVERIFY(std::ranges::none_of(preview.entries,
                                         [](const ImportEntry &entry) { return entry.row > 2; }));
        }
    }
    void matchesByNumberTheSecondTime()
    {
        const Portfolio once =
            applied(m_seed, cataloguePreview({headings(), row(u"a"_s, u"A"_s), row(u"b"_s, u"B"_s)}, m_seed));
        const auto again = cataloguePreview(
            {headings(), row(u"c"_s, u"C"_s), row(u"B"_s, u"B neu"_s), row(u"a"_s, u"A"_s)}, once);
        const Portfolio twice = applied(once, again);
        QCOMPARE(titleAt(twice, "M-01"), u"a A"_s);
        QCOMPARE(titleAt(twice, "M-02"), u"b B neu"_s);
        QCOMPARE(titleAt(twice, "M-03"), u"c C"_s);
        QVERIFY(soundEntries(cataloguePreview({headings(), row(u"c"_s, u"C"_s), row(u"B"_s, u"B neu"_s),
                                               row(u"a"_s, u"A"_s)},
                                              twice))
                    .isEmpty());
    }
    void meetsAMeasureThatHasItsTitleButNoNumber()
    {
        Portfolio now = m_seed;
        std::ranges::find(now.items, u"M-05"_s, &Item::key)->title = u"Schon da"_s;
        const Portfolio after = applied(
            now, cataloguePreview({headings(), row(u"1"_s, u"Neu"_s), row(u"2"_s, u"Schon  da"_s)}, now));
        QCOMPARE(titleAt(after, "M-01"), u"1 Neu"_s);
        QCOMPARE(titleAt(after, "M-05"), u"2 Schon da"_s);
    }
    void aNumberOfTwoMeasuresIsAnErrorOfItsRow()
    {
        Portfolio now = m_seed;
        for (const char *key : {"M-06", "M-07"})
            std::ranges::find(now.items, QString::fromLatin1(key), &Item::key)->measure->catalogueNumber =
                u"77a"_s;
        const auto preview =
            cataloguePreview({headings(), row(u"77A"_s, u"Neu"_s), row(u"1"_s, u"Eins"_s)}, now);
        QCOMPARE(preview.entries.at(0).cause, ImportCause::NumberAmbiguous);
        QCOMPARE(preview.entries.at(0).holder, u"M-06, M-07"_s);
        const Portfolio after = applied(now, preview);
        QCOMPARE(titleAt(after, "M-06"), u"77a "_s);
        QCOMPARE(titleAt(after, "M-07"), u"77a "_s);
        QCOMPARE(titleAt(after, "M-01"), u"1 Eins"_s);
    }
    void goesOnBehindTheLastPlaceholder()
    {
        std::vector<QStringList> rows = {headings()};
        for (int number = 1; number <= 79; ++number)
            rows.push_back(row(QString::number(number), u"Titel %1"_s.arg(number)));
        const auto preview = cataloguePreview(rows, m_seed, {u"M-78"_s});
        QCOMPARE(preview.newItems.size(), 2u);
        const auto added = std::ranges::count_if(preview.entries, &ImportEntry::newItem);
        QCOMPARE(added, 6); // number, title, and the progress that nobody reported, of two
        const Portfolio after = applied(m_seed, preview);
        QCOMPARE(after.items.size(), m_seed.items.size() + 2);
        QCOMPARE(titleAt(after, "M-77"), u"77 Titel 77"_s);
        QCOMPARE(titleAt(after, "M-79"), u"78 Titel 78"_s);
        QCOMPARE(titleAt(after, "M-80"), u"79 Titel 79"_s);
        QVERIFY_RESULT(validate(after));
        QCOMPARE(findItem(after, u"M-80"_s)->progress, Progress::NotReported);
        QCOMPARE(findItem(after, u"M-80"_s)->project, u"PAKT"_s);
        QVERIFY(soundEntries(cataloguePreview(rows, after)).isEmpty());
    }
    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("heading");
        const auto add = [](const char *name, const QStringList &cells, ImportCause cause,
                            const QString &heading) {
            QTest::newRow(name) << cells << int(cause) << heading;
        };
        add("number twice", row(u"1"_s, u"B"_s), ImportCause::RowTwice, u"Lfd. Nr."_s);
        add("number missing", row({}, u"B"_s), ImportCause::KeyMissing, u"Lfd. Nr."_s);
        add("unit", {u"2"_s, u"B"_s, {}, u"XYZ"_s}, ImportCause::UnitUnknown, u"Zuständigkeit"_s);
        add("progress", {u"2"_s, u"B"_s, {}, {}, {}, u"gut"_s}, ImportCause::ProgressUnknown,
            u"Umsetzungsstand"_s);
        add("date", {u"2"_s, u"B"_s, {}, {}, {}, {}, u"45.13.2026"_s}, ImportCause::DateUnreadable,
            u"Frist"_s);
        add("priority", {u"2"_s, u"B"_s, {}, {}, u"hoch"_s}, ImportCause::YesOrNoExpected,
            u"Schwerpunktmaßnahme"_s);
    }
    void namesWhatIsWrong()
    {
        QFETCH(QStringList, second);
        QFETCH(int, cause);
        const auto preview = cataloguePreview({headings(), row(u"1"_s, u"A"_s), second}, m_seed);
        QCOMPARE(preview.count(ImportState::Error), 1);
        const auto wrong = std::ranges::find(preview.entries, ImportState::Error, &ImportEntry::state);
        QCOMPARE(int(wrong->cause), cause);
        QCOMPARE(wrong->row, 3);
        QTEST(wrong->heading, "heading");
        QVERIFY(titleAt(applied(m_seed, preview), "M-01") == "1 A"_L1);
    }
    void needsAProjectForFurtherMeasures()
    {
        const auto preview = cataloguePreview({headings(), row(u"1"_s, u"A"_s)}, Portfolio());
        QCOMPARE(preview.entries.at(0).cause, ImportCause::NoProject);
        QVERIFY(preview.newItems.empty());
    }
    void takesTitlesAcrossTheTableAsSections()
    {
        const QStringList two = {u"Nr."_s, u"Maßnahme"_s};
        const Portfolio after =
            applied(m_seed,
                    cataloguePreview(
                        {two, {u"1"_s, u"A"_s}, {u"Handlungsfeld 2: Personal"_s}, {u"2"_s, u"B"_s}}, m_seed));
        QCOMPARE(findItem(after, u"M-01"_s)->measure->section, QString());
        QCOMPARE(findItem(after, u"M-02"_s)->measure->section, u"Handlungsfeld 2: Personal"_s);
    }
    void prefersTheCataloguesOwnNumber()
    {
        const Workbook book =
            bookOf({{u"Lfd. Nr."_s, u"Katalog-Nr."_s, u"Maßnahme"_s}, {u"1"_s, u"IX.4"_s, u"A"_s}});
        const auto mapping = Catalogue::mapping(book, u"k"_s);
        QVERIFY_RESULT(mapping);
        QCOMPARE(Catalogue::read(book, *mapping, u"k"_s).rows.at(0).key.typed, u"IX.4"_s);
    }
    void letsColumnsBeCorrectedByHand()
    {
        const Workbook book =
            bookOf({{u"Nr."_s, u"Titel"_s, u"Was genau"_s}, {u"1"_s, u"kurz"_s, u"lang"_s}});
        auto mapping = Catalogue::mapping(book, u"k"_s);
        QVERIFY_RESULT(mapping);
        Headings::Mapping corrected = *mapping;
        corrected.columns[1] = {ImportField::Title, 2, u"Was genau"_s};
        const auto preview =
            Catalogue::preview(Catalogue::read(book, corrected, u"k"_s), m_seed, reportDay());
        QCOMPARE(titleAt(applied(m_seed, preview), "M-01"), u"1 lang"_s);
    }
    void knowsTheUsualHeadings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<int>("field");
        const auto rows = [](ImportField field, const QStringList &headings) {
            for (const QString &heading : headings)
                QTest::newRow(qPrintable(heading)) << heading << int(field);
        };
        rows(ImportField::Planned,
             {u"Fällig am"_s, u"Fälligkeit"_s, u"Zieldatum"_s, u"Bis wann"_s, u"Frist"_s,
              u"geplantes Ende"_s});
        rows(ImportField::Actual, {u"Abschluss"_s});
        rows(ImportField::Unit,
             {u"Federführend"_s, u"Federführung"_s, u"Verantwortliches Ressort"_s, u"Zuständigkeit"_s,
              u"Behörde"_s});
        rows(ImportField::Progress, {u"Stand der Umsetzung"_s, u"Umsetzungsstand"_s, u"Fortschritt"_s});
        rows(ImportField::Priority, {u"Prio"_s});
        rows(ImportField::Note, {u"Erläuterung"_s, u"Bemerkung"_s, u"Notiz"_s, u"Sachstand"_s});
        rows(ImportField::Title,
             {u"Bezeichnung der Maßnahme"_s, u"Beschreibung der Maßnahme"_s, u"Kurztitel"_s, u"Maßnahmen"_s});
    }
    void knowsTheUsualHeadings()
    {
        QFETCH(QString, heading);
        QFETCH(int, field);
        const auto mapping = Catalogue::mapping(bookOf({{u"Ziffer"_s, heading}, {u"1"_s, u"x"_s}}), u"k"_s);
        QVERIFY_RESULT(mapping);
        QCOMPARE(mapping->columns.size(), 2u);
        QVERIFY(mapping->columns[0].field == ImportField::CatalogueNumber);
        QCOMPARE(int(mapping->columns[1].field), field);
    }
    void namesTheColumnsThatItDoesNotRead()
    {
        const Workbook book = bookOf({{u"Nr."_s, u"Ansprechperson"_s, u"Titel"_s, {}, u"Maßnahme"_s},
                                      {u"1"_s, u"x"_s, u"A"_s, {}, u"B"_s}});
        const auto mapping = Catalogue::mapping(book, u"k"_s);
        QVERIFY_RESULT(mapping);
        QCOMPARE(Catalogue::ignoredColumns(book, *mapping),
                 (QStringList{u"Ansprechperson"_s, u"Maßnahme"_s}));
    }
    void refusesATableWithoutHeadings()
    {
        QCOMPARE_ERROR(Catalogue::mapping(bookOf({{u"Maßnahme"_s, u"Frist"_s}}), u"k"_s),
                       Error::Code::NoHeadings);
    }
    void proposesWhatItKnowsWithoutTheNumber()
    {
        const Workbook book = bookOf({{u"Liste der Frist"_s},
                                      {u"Kennung"_s, u"Vorhaben"_s, u"Abschnitt"_s, u"Frist"_s},
                                      {u"1"_s, u"x"_s, u"A"_s, u"2027"_s}});
        QCOMPARE_ERROR(Catalogue::mapping(book, u"k"_s), Error::Code::NoHeadings);
        const auto likely = Catalogue::likelyMapping(book);
        QVERIFY(likely);
        QCOMPARE(likely->row, std::size_t(1));
        QCOMPARE(likely->columns.size(), std::size_t(2));
        QCOMPARE(int(likely->columns.at(0).field), int(ImportField::Section));
        QCOMPARE(likely->columns.at(1).column, std::size_t(3));
        QVERIFY(!Catalogue::likelyMapping(bookOf({{u"Kennung"_s, u"Frist"_s}, {u"1"_s, u"2027"_s}})));
    }
    void aNewDateOfAKnownMeasureHasItsReason()
    {
        const auto dated = [](const QString &date) {
            return std::vector<QStringList>{headings(), {u"1"_s, u"A"_s, {}, {}, {}, {}, date, {}}};
        };
        const Portfolio once = applied(m_seed, cataloguePreview(dated(u"2026"_s), m_seed));
        QVERIFY(!findItem(once, u"M-01"_s)->planDecision);
        const Portfolio twice = applied(once, cataloguePreview(dated(u"2027"_s), once));
        QVERIFY((*findItem(twice, u"M-01"_s)->planDecision
                 == PlanDecision{u"Maßnahmenkatalog"_s, u"Lenku"_s, reportDay(), std::nullopt}));
    }

private:
    Portfolio m_seed;
};

LENKUNGSSTAND_TEST(TestCatalogueImport)
#include "tst_catalogueimport.moc"
