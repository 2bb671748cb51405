// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/papersamples.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/support/languageswitch.h"
#include "ui/timeline/timelinepaper.h"
#include "ui/timeline/timelineview.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// The Zeitplan on paper.
class TestTimelinePaper : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useWindowFont();
        m_language.apply(Language::Code::German);
        m_page.resize(1180, 640);
        QVERIFY(!m_page.printable(QPageSize::A3));
        m_page.setSnapshot(seedOn(april()));
        m_page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_page));
    }

    void isOnePageWide_data();
    void isOnePageWide();
    void isVectorWithoutTransparency();
    void namesEveryItem();
    void namesWhatWasDoneWithItsDate();
    void showsTheDaysOfTheView();
    void givesTheSameBytes();
    void stopsBetweenPages();
    void looksTheSameWhateverTheTextOfTheWindow();

private:
    [[nodiscard]] QString file(QPageSize::PageSizeId format, const QString &name = u"plan.pdf"_s) const
    {
        const QString path = m_folder.filePath(name);
        const auto paper = m_page.printable(format);
        if (!paper || !PaperWriter::writePdf(paper->make(), path))
            return {};
        return path;
    }

    QTemporaryDir m_folder;
    TimelinePage m_page;
    LanguageSwitch m_language;
};

void TestTimelinePaper::isOnePageWide_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("size");
    QTest::addColumn<int>("pages");
    QTest::newRow("A3") << int(QPageSize::A3) << u"1190.55 x 841.89"_s << 1;
    QTest::newRow("A4") << int(QPageSize::A4) << u"841.89 x 595.276"_s << 2;
}

void TestTimelinePaper::isOnePageWide()
{
    QFETCH(int, format);
    QFETCH(QString, size);
    QFETCH(int, pages);
    const QString path = file(QPageSize::PageSizeId(format));
    const QString info = PaperSamples::output(u"pdfinfo"_s, {path});
    static const QRegularExpression number(u"Pages:\\s+(\\d+)"_s);
    QCOMPARE(number.match(info).captured(1).toInt(), pages);
    static const QRegularExpression measure(u"Page size:\\s+([\\d.]+) x ([\\d.]+)"_s);
    const QRegularExpressionMatch found = measure.match(info);
    const QStringList wanted = size.split(u" x "_s);
    for (int side = 0; side < 2; ++side)
        QVERIFY2(std::abs(found.captured(side + 1).toDouble() - wanted.at(side).toDouble()) < 1,
                 qPrintable(info));
    const QStringList texts = PaperSamples::pdfPages(path);
    for (int page = 0; page < pages; ++page) {
        QVERIFY2(texts.at(page).contains(u"Seite %1 von %2"_s.arg(page + 1).arg(pages)),
                 qPrintable(texts.at(page)));
        QVERIFY(texts.at(page).contains(u"Stichtag 01.04."_s)); // the head is repeated
        QVERIFY(texts.at(page).contains(u"Sitzungen des Senats (angenommen)"_s));
    }
}

void TestTimelinePaper::isVectorWithoutTransparency()
{
    const QString path = file(QPageSize::A3);
    const QStringList images =
        PaperSamples::output(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(images.size(), 2); // its head alone
    const QString pdf = QString::fromLatin1(PaperSamples::contents(path));
    static const QRegularExpression opacity(u"/(?:ca|CA)\\s+(?!1(?:\\.0*)?\\s)"_s);
    QVERIFY(!pdf.contains(opacity));
    QVERIFY(!pdf.contains(QRegularExpression(u"/SMask\\s+(?!/None)"_s)));
    QVERIFY(!pdf.contains(u"/Transparency"_s));
    QVERIFY(pdf.contains(u"<pdfaid:conformance>B</pdfaid:conformance>"_s));
    QVERIFY(PaperSamples::output(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax"_s));
    QVERIFY2(pdf.size() < 250'000, qPrintable(QString::number(pdf.size())));
}

void TestTimelinePaper::namesEveryItem()
{
    // A folded project hides nothing on paper.
    m_page.view()->collapseAll();
    const QString text = PaperSamples::pdfPages(file(QPageSize::A4)).join(u'\n');
    m_page.view()->expandAll();
    const SnapshotPtr seed = seedOn(april());
    for (const Item &item : seed->portfolio->items)
        if (item.kind != ItemKind::Measure)
            QVERIFY2(text.contains(item.key), qPrintable(item.key));
    QVERIFY(text.contains(u"77 Maßnahmen"_s));
}

// A list that is longer than a line goes on in the next one.
void TestTimelinePaper::namesWhatWasDoneWithItsDate()
{
    m_page.view()->setScale(TimeScale(QDate(2026, 4, 1), 20)); // nearly all that is done lies before it
    const QString text = PaperSamples::pdfPages(file(QPageSize::A4)).join(u'\n');
    m_page.view()->fit();
    QVERIFY(!text.contains(QRegularExpression(u"und \\d+ weitere"_s)));
    for (const QString &entry : {u"LENKU-01 18.06.2024"_s, u"B-1 07.10.2025"_s, u"KI-12 20.06.2025"_s})
        QVERIFY2(text.contains(entry), qPrintable(entry));
}

void TestTimelinePaper::showsTheDaysOfTheView()
{
    m_page.view()->setScale(TimeScale(QDate(2026, 4, 1), 20));
    const QString text = PaperSamples::pdfPages(file(QPageSize::A3)).join(u'\n');
    QVERIFY2(text.contains(u"KW 14"_s), qPrintable(text.left(2000)));
    QVERIFY(!text.contains(u"III. Quartal 2025"_s));
    m_page.view()->fit();
    const QString whole = PaperSamples::pdfPages(file(QPageSize::A3)).join(u'\n');
    QVERIFY(!whole.contains(u"KW 14"_s));
}

void TestTimelinePaper::givesTheSameBytes()
{
    const QByteArray one = PaperSamples::contents(file(QPageSize::A4, u"one.pdf"_s));
    QVERIFY(one.size() > 10'000);
    QVERIFY(one == PaperSamples::contents(file(QPageSize::A4, u"two.pdf"_s)));
}

void TestTimelinePaper::stopsBetweenPages()
{
    const QString path = m_folder.filePath(u"stopped.pdf"_s);
    const auto stop = [](int done, int) { return done < 1; };
    QCOMPARE_ERROR(PaperWriter::writePdf(m_page.printable(QPageSize::A4)->make(), path, stop),
                   Error::Code::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void TestTimelinePaper::looksTheSameWhateverTheTextOfTheWindow()
{
    const auto bytes = [this](qreal textScale) {
        QApplication::setFont(Typography::base(textScale));
        const TimelinePaper paper(seedOn(april()), {QDate(2025, 7, 1), QDate(2026, 10, 28)}, {}, {},
                                  Language(Language::Code::German));
        const QString path = m_folder.filePath(u"scale.pdf"_s);
        const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF());
        const PaperWriter::Pages pages{
            paper.metadata(), layout,
            [&](QPagedPaintDevice &device, QPainter &painter, const PaperWriter::Progress &progress) {
                return paper.print(device, painter, progress);
            }};
        return PaperWriter::writePdf(pages, path) ? PaperSamples::contents(path) : QByteArray();
    };
    const QByteArray usual = bytes(1);
    const QByteArray large = bytes(2);
    useWindowFont();
    QVERIFY(usual.size() > 10'000);
    QVERIFY(usual == large);
}

LENKUNGSSTAND_TEST(TestTimelinePaper)
#include "tst_timelinepaper.moc"
