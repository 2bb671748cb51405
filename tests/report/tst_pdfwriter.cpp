// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdfwriter.h"
#include "tests/report/papersamples.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

class PdfWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void holdsEveryWordOfTheDocument_data();
    void holdsEveryWordOfTheDocument();
    void hasHeadFootAndNumberOnEachPage();
    void leavesOutTheGroupWhereTheHeadIsTooLong();
    void repeatsTableHeadsOnEachPage_data();
    void repeatsTableHeadsOnEachPage();
    void isSoundAndEmbedsOnlyItsOwnFonts();
    void carriesTheMarksOfPdfA();
    void namesLanguageAndTitle();
    void givesTheSameBytesForTheSamePaper();
    void givesOtherBytesForAnotherStichtag();
    void reportsProgress();
    void stopsWhereAskedAndLeavesNothingBehind();
    void replacesAnOldFile();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void keepsTheOldFileWhenItFails();
    void keepsTheOldFileWhenTheDiskIsFull();
    void paintsOnAnyPagedDevice();
    void paintsOnlyTheWantedPages();

private:
    [[nodiscard]] QString path(const QString &name = u"paper.pdf"_s) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PdfWriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void PdfWriterTest::holdsEveryWordOfTheDocument_data()
{
    QTest::addColumn<Paper::Document>("document");
    QTest::newRow("everything") << PaperSamples::everything();
    QTest::newRow("long") << PaperSamples::table(300);
    for (const QDate day : {QDate(2025, 10, 7), QDate(2026, 4, 1), QDate(2026, 5, 6)}) {
        for (const QString &language : {u"de"_s, u"en"_s})
            QTest::addRow("%s %s", qPrintable(day.toString(Qt::ISODate)), qPrintable(language))
                << PaperSamples::statusReport(day, language);
    }
}

void PdfWriterTest::holdsEveryWordOfTheDocument()
{
    QFETCH(Paper::Document, document);
    QVERIFY_RESULT(PaperWriter::writePdf(document, path()));
    // Reading order joins a word that was divided in a cell; the layout mode would mix the columns.
    const QString text = PaperSamples::output(u"pdftotext"_s, {path(), u"-"_s});
    QVERIFY(Paper::plainText(document.blocks).size() > 10);
    QCOMPARE(PaperSamples::missingWords(document, PaperSamples::squeezed(text)), QStringList());
    QVERIFY(!PaperSamples::missingWords(document, u"nothing"_s).isEmpty());
}

void PdfWriterTest::hasHeadFootAndNumberOnEachPage()
{
    Paper::Document document = PaperSamples::table(150);
    document.metadata.mark = u"Entwurf"_s;
    QVERIFY_RESULT(PaperWriter::writePdf(document, path()));
    const QStringList pages = PaperSamples::pdfPages(path());
    QVERIFY(pages.size() > 2);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QString &text = pages.at(page);
        QVERIFY(text.contains(u"Muster"_s));
        QVERIFY(text.contains(u"Lenku VD, Freie Hansestadt Bremen"_s));
        QVERIFY(text.contains(u"Stichtag 01.04.2026"_s));
        QVERIFY(text.contains(u"Datenstand 07.10.2025"_s));
        QVERIFY(text.contains(u"Datenkennung 7e36 e3d6"_s));
        QVERIFY(text.contains(u"ENTWURF"_s));
        QVERIFY2(text.contains(u"Seite %1 von %2"_s.arg(page + 1).arg(pages.size())),
                 qPrintable(text.right(300)));
    }
}

void PdfWriterTest::leavesOutTheGroupWhereTheHeadIsTooLong()
{
    Paper::Document document = PaperSamples::table(1);
    document.metadata.group = u"Ein sehr langer Name "_s.repeated(10);
    QVERIFY_RESULT(PaperWriter::writePdf(document, path()));
    const QString page = PaperSamples::pdfPages(path()).constFirst();
    QVERIFY(!page.contains(u"sehr langer Name"_s));
    QVERIFY(page.contains(u"Muster"_s));
    QVERIFY(page.contains(u"Stichtag 01.04.2026"_s));
}

void PdfWriterTest::repeatsTableHeadsOnEachPage_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {10, 1000})
        QTest::addRow("%d", rows) << rows;
}

void PdfWriterTest::repeatsTableHeadsOnEachPage()
{
    QFETCH(int, rows);
    QVERIFY_RESULT(PaperWriter::writePdf(PaperSamples::table(rows), path()));
    const QStringList pages = PaperSamples::pdfPages(path());
    int found = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages.at(page).contains(u"Schlüssel"_s));
        QCOMPARE(pages.at(page).contains(u"(Fortsetzung)"_s), page > 0);
        found += int(pages.at(page).count(u"Eintrag Nummer"_s));
    }
    QCOMPARE(found, rows);
}

void PdfWriterTest::isSoundAndEmbedsOnlyItsOwnFonts()
{
    QVERIFY_RESULT(PaperWriter::writePdf(PaperSamples::statusReport(QDate(2026, 4, 1), u"de"_s), path()));
    const QString check = PaperSamples::output(u"qpdf"_s, {u"--check"_s, path()});
    QVERIFY2(check.contains(u"No syntax or stream encoding errors found"_s), qPrintable(check));
    const QStringList fonts =
        PaperSamples::output(u"pdffonts"_s, {path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(font.startsWith(u"LiberationSans"_s), qPrintable(font));
        const QRegularExpression embedded(u"Identity-H\\s+yes"_s);
        QVERIFY2(font.contains(embedded), qPrintable(font));
    }
    QCOMPARE(PaperSamples::output(u"pdfinfo"_s, {path()}).count(u"(A4)"_s), 1);
}

void PdfWriterTest::carriesTheMarksOfPdfA()
{
    QVERIFY_RESULT(PaperWriter::writePdf(PaperSamples::everything(), path()));
    const QByteArray pdf = PaperSamples::contents(path());
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(pdf.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QVERIFY(pdf.contains("GTS_PDFA1"));
    // PDF/A-1 knows no transparency: whatever states an opacity states full opacity.
    static const QRegularExpression opacity(u"/(?:ca|CA)\\s+(?!1(?:\\.0*)?\\s)"_s);
    const QString streams = QString::fromLatin1(pdf);
    QVERIFY(!streams.contains(opacity));
    QVERIFY(!streams.contains(QRegularExpression(u"/SMask\\s+(?!/None)"_s)));
    QVERIFY(!streams.contains(u"/Transparency"_s));
}

void PdfWriterTest::namesLanguageAndTitle()
{
    Paper::Document document = PaperSamples::table(1);
    QVERIFY_RESULT(PaperWriter::writePdf(document, path()));
    const QByteArray german = PaperSamples::contents(path());
    QVERIFY(german.contains("/Lang (de-DE)"));
    QVERIFY(german.contains("Datenkennung 7e36 e3d6</pdf:Keywords>"));
    QVERIFY(german.contains("Muster &amp; Probe &lt;1&gt;"));
    document.metadata.language = u"en"_s;
    QVERIFY_RESULT(PaperWriter::writePdf(document, path()));
    QVERIFY(PaperSamples::contents(path()).contains("/Lang (en-GB)"));
    const QString info = PaperSamples::output(u"pdfinfo"_s, {u"-isodates"_s, path()});
    QVERIFY(info.contains(u"Muster & Probe <1>"_s));
    QVERIFY(info.contains(u"Lenkungsstand"_s));
    QVERIFY2(info.contains(u"2026-04-01T00:00:00Z"_s), qPrintable(info));
}

void PdfWriterTest::givesTheSameBytesForTheSamePaper()
{
    const Paper::Document document = PaperSamples::statusReport(QDate(2026, 4, 1), u"de"_s);
    QVERIFY_RESULT(PaperWriter::writePdf(document, path(u"one.pdf"_s)));
    // The clock that Qt writes counts seconds; another zone changes more than a second could.
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Pacific/Auckland");
    tzset();
    const Result<> written = PaperWriter::writePdf(document, path(u"two.pdf"_s));
    qputenv("TZ", "UTC");
    tzset();
    const Result<> third = PaperWriter::writePdf(document, path(u"three.pdf"_s));
    qputenv("TZ", zone);
    tzset();
    QVERIFY_RESULT(written);
    QVERIFY_RESULT(third);
    const QByteArray first = PaperSamples::contents(path(u"one.pdf"_s));
    QVERIFY(first.size() > 10000);
    QVERIFY(first == PaperSamples::contents(path(u"two.pdf"_s)));
    QVERIFY(first == PaperSamples::contents(path(u"three.pdf"_s)));
    QVERIFY(PaperSamples::output(u"qpdf"_s, {u"--check"_s, path(u"three.pdf"_s)}).contains(u"No syntax"_s));
}

void PdfWriterTest::givesOtherBytesForAnotherStichtag()
{
    Paper::Document document = PaperSamples::table(1);
    QVERIFY_RESULT(PaperWriter::writePdf(document, path(u"one.pdf"_s)));
    document.metadata.fingerprint = u"0000 0000"_s;
    QVERIFY_RESULT(PaperWriter::writePdf(document, path(u"two.pdf"_s)));
    const QRegularExpression expression(u"/ID \\[ <(\\w+)>"_s);
    const auto id = [&](const QString &name) {
        return expression.match(QString::fromLatin1(PaperSamples::contents(path(name)))).captured(1);
    };
    QCOMPARE(id(u"one.pdf"_s).size(), 32);
    QVERIFY(id(u"one.pdf"_s) != id(u"two.pdf"_s));
}

void PdfWriterTest::reportsProgress()
{
    std::vector<std::pair<int, int>> steps;
    const auto note = [&steps](int done, int total) {
        steps.emplace_back(done, total);
        return true;
    };
    QVERIFY_RESULT(PaperWriter::writePdf(PaperSamples::table(200), path(), note));
    const int pages = int(PaperSamples::pdfPages(path()).size());
    QCOMPARE(int(steps.size()), pages + 1);
    for (int step = 0; step <= pages; ++step)
        QCOMPARE(steps.at(std::size_t(step)), std::pair(step, pages));
}

void PdfWriterTest::stopsWhereAskedAndLeavesNothingBehind()
{
    const auto stop = [](int done, int) { return done < 2; };
    QCOMPARE_ERROR(PaperWriter::writePdf(PaperSamples::table(500), path(), stop), Error::Code::Cancelled);
    QVERIFY(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void PdfWriterTest::replacesAnOldFile()
{
    QVERIFY_RESULT(PaperWriter::writePdf(PaperSamples::table(200), path()));
    const qint64 before = QFileInfo(path()).size();
    QVERIFY_RESULT(PaperWriter::writePdf(PaperSamples::table(1), path()));
    QVERIFY(QFileInfo(path()).size() < before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"paper.pdf"_s});
}

void PdfWriterTest::refusesWhatCannotBeWritten_data()
{
    using Code = Error::Code;
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("code");
    QTest::newRow("no name") << QString() << int(Code::Io);
    QTest::newRow("missing folder") << u"/nowhere/at/all/paper.pdf"_s << int(Code::NoFolder);
    QTest::newRow("a folder") << QDir::tempPath() << int(Code::IsFolder);
    QTest::newRow("a folder's name") << QDir::tempPath() + u'/' << int(Code::Io);
    QTest::newRow("a full device") << u"/dev/full"_s << int(Code::NoRegularFile);
    QTest::newRow("below a device") << u"/dev/null/paper.pdf"_s << int(Code::NoFolder);
    // Not even the system administrator creates files there.
    QTest::newRow("unwritable folder") << u"/proc/paper.pdf"_s << int(Code::FolderClosed);
}

void PdfWriterTest::refusesWhatCannotBeWritten()
{
    QFETCH(QString, target);
    QFETCH(int, code);
    const QString subject =
        code == int(Error::Code::NoFolder) ? QFileInfo(target).path() : target; // what is missing
    const Result<> written = PaperWriter::writePdf(PaperSamples::table(1), target);
    QCOMPARE_ERROR(written, code);
    QCOMPARE(written.error().subject, subject);
    QVERIFY(!written.error().text.isEmpty());
    const Result<> html = PaperWriter::writeHtml(PaperSamples::table(1), target);
    QCOMPARE_ERROR(html, code);
    QCOMPARE(html.error().subject, subject);
}

void PdfWriterTest::keepsTheOldFileWhenItFails()
{
    QVERIFY_RESULT(PaperWriter::writePdf(PaperSamples::table(1), path()));
    const QByteArray before = PaperSamples::contents(path());
    const auto stop = [](int, int) { return false; };
    QCOMPARE_ERROR(PaperWriter::writePdf(PaperSamples::table(2), path(), stop), Error::Code::Cancelled);
    QCOMPARE(PaperSamples::contents(path()), before);
}

void PdfWriterTest::keepsTheOldFileWhenTheDiskIsFull()
{
    QVERIFY_RESULT(PaperWriter::writePdf(PaperSamples::table(1), path()));
    const QByteArray before = PaperSamples::contents(path());
    // A limit on the size of files fails a write half-way, as a full disk does.
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit tight{4096, old.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Result<> pdf = PaperWriter::writePdf(PaperSamples::table(500), path());
    const Result<> html = PaperWriter::writeHtml(PaperSamples::table(500), path());
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    QCOMPARE_ERROR(pdf, Error::Code::Io);
    QCOMPARE(pdf.error().subject, path());
    QCOMPARE_ERROR(html, Error::Code::Io);
    QCOMPARE(PaperSamples::contents(path()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"paper.pdf"_s});
}

void PdfWriterTest::paintsOnAnyPagedDevice()
{
    // A device of another resolution, with margins of its own.
    QPdfWriter device(path());
    device.setResolution(300);
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
    QPainter painter(&device);
    const Paper::Document document = PaperSamples::statusReport(QDate(2026, 4, 1), u"de"_s);
    QVERIFY_RESULT(PaperWriter::print(document, device, painter));
    painter.end();
    QVERIFY_RESULT(PaperWriter::writePdf(document, path(u"direct.pdf"_s)));
    const QString printed = PaperSamples::output(u"pdftotext"_s, {u"-bbox"_s, path(), u"-"_s});
    const QString direct = PaperSamples::output(u"pdftotext"_s, {u"-bbox"_s, path(u"direct.pdf"_s), u"-"_s});
    QCOMPARE(printed.count(u"<page"_s), direct.count(u"<page"_s));
    // The same word stands at the same place of the sheet, to a point.
    const QRegularExpression word(u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\"[^>]*>Statusbericht<"_s);
    const auto one = word.match(printed);
    const auto two = word.match(direct);
    QVERIFY(one.hasMatch() && two.hasMatch());
    QVERIFY(qAbs(one.captured(1).toDouble() - two.captured(1).toDouble()) < 1);
    QVERIFY(qAbs(one.captured(2).toDouble() - two.captured(2).toDouble()) < 1);
    QVERIFY(qAbs(one.captured(1).toDouble() - 25 / 25.4 * 72) < 1);
}

void PdfWriterTest::paintsOnlyTheWantedPages()
{
    QPdfWriter device(path());
    device.setPageRanges(QPageRanges::fromString(u"2-3"_s));
    QPainter painter(&device);
    QVERIFY_RESULT(PaperWriter::print(PaperSamples::table(300), device, painter));
    painter.end();
    const QStringList pages = PaperSamples::pdfPages(path());
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages.first().contains(u"Seite 2 von "_s));
    QVERIFY(pages.last().contains(u"Seite 3 von "_s));
}

LENKUNGSSTAND_TEST(PdfWriterTest)
#include "tst_pdfwriter.moc"
