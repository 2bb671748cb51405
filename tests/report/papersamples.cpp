// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/papersamples.h"

#include "core/exchange/portfoliojson.h"
#include "core/report/statuspaper.h"
#include "core/status/statusengine.h"
#include "tests/report/seedreport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

Paper::Metadata PaperSamples::metadata(const QString &language)
{
    Paper::Metadata metadata;
    metadata.paper = u"Muster"_s;
    metadata.title = u"Muster & Probe <1>"_s;
    metadata.group = u"Lenku VD, Freie Hansestadt Bremen"_s;
    metadata.language = language;
    metadata.asOf = QDate(2026, 4, 1);
    metadata.dataDate = QDate(2025, 10, 7);
    metadata.fingerprint = u"7e36 e3d6"_s;
    return metadata;
}

Paper::Text PaperSamples::text(const QString &plain)
{
    return {Paper::Span{plain}};
}

Paper::Row PaperSamples::row(const QStringList &cells)
{
    Paper::Row row;
    for (const QString &cell : cells)
        row.cells.push_back({{text(cell)}, {}});
    return row;
}

Paper::Document PaperSamples::table(int rows)
{
    using Align = Paper::Column::Align;
    Paper::Table table;
    table.caption = u"Lange Liste"_s;
    table.columns = {
        {u"Schlüssel"_s, Align::Left, 20}, {u"Titel"_s, Align::Left, 0}, {u"Zahl"_s, Align::Right, 15}};
    for (int number = 1; number <= rows; ++number)
        table.rows.push_back(row({u"Z-%1"_s.arg(number), u"Eintrag Nummer %1 der langen Liste"_s.arg(number),
                                  QString::number(number)}));
    Paper::Document document;
    document.metadata = metadata();
    document.blocks = {Paper::Heading{1, u"1"_s, u"Die Liste"_s}, table,
                       Paper::Paragraph{text(u"Ende der Liste."_s), Paper::Paragraph::Role::Note}};
    return document;
}

Paper::Document PaperSamples::everything()
{
    using Style = Paper::Span::Style;
    Paper::Document document = table(3);
    auto &listed = std::get<Paper::Table>(document.blocks[1]);
    Paper::Row group;
    group.group = u"Eine Gruppe"_s;
    listed.rows.insert(listed.rows.begin(), group);
    Paper::StatusBar bar;
    bar.counts[ScheduleStatus::Overdue] = 2;
    bar.counts[ScheduleStatus::DoneLate] = 1;
    listed.rows.back().cells[1] = {{}, bar};
    const Paper::Text styles{
        Paper::Mark{ScheduleStatus::Overdue, true}, Paper::Span{u"Überfällig"_s, Style::Bold},
        Paper::Span{u" unbekannt"_s, Style::Missing}, Paper::Span{u" klein"_s, Style::Small},
        Paper::Span{u" „zitiert“"_s, Style::Quoted}};
    document.blocks.insert(
        document.blocks.begin(),
        {Paper::Title{u"Haupttitel"_s, u"Untertitel"_s},
         Paper::FactStrip{{{u"Tatsache"_s, text(u"Wert"_s)}, {u"Zweite"_s, text(u"Anderer Wert"_s)}}},
         Paper::Paragraph{text(u"Der Leitsatz."_s), Paper::Paragraph::Role::Headline},
         Paper::Paragraph{styles, Paper::Paragraph::Role::Body},
         Paper::CountStrip{{{ScheduleStatus::Overdue, 12}, {ScheduleStatus::Done, 18}}},
         Paper::ProjectHead{u"7"_s, u"Das Projekt"_s, Rag::Amber, {text(u"Warum es gelb ist."_s)}}});
    document.blocks.push_back(Paper::PageBreak{});
    document.blocks.push_back(Paper::Heading{2, {}, u"Auf der neuen Seite"_s});
    return document;
}

Paper::Document PaperSamples::reportOf(const Portfolio &portfolio, QDate asOf, const QString &language)
{
    const StatusPolicy policy = policyOf(portfolio);
    const Language &chosen = language == "en"_L1 ? SeedReport::english() : SeedReport::german();
    return statusPaper(portfolio, evaluate(portfolio, asOf, policy), policy,
                       PortfolioJson::fingerprint(portfolio), chosen);
}

Paper::Document PaperSamples::statusReport(QDate asOf, const QString &language)
{
    return reportOf(SeedReport::portfolio(), asOf, language);
}

QString PaperSamples::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120000) || process.exitCode() != 0) {
        const QByteArray why = process.readAllStandardError();
        QTest::qFail(qPrintable(program + u": "_s + QString::fromUtf8(why)), __FILE__, __LINE__);
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray PaperSamples::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString PaperSamples::squeezed(const QString &text)
{
    static const QRegularExpression ignored(u"[\\s\\x{00A0}\\x{00AD}\\x{2010}\\x{2011}\\f-]"_s);
    QString result = text;
    return result.remove(ignored);
}

QStringList PaperSamples::pdfPages(const QString &path)
{
    QStringList pages = output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f');
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

QStringList PaperSamples::missingWords(const Paper::Document &document, const QString &found)
{
    QStringList missing;
    for (const QString &part : Paper::plainText(document.blocks)) {
        for (const QString &word : part.split(QRegularExpression(u"[\\s\\x{00A0}]"_s), Qt::SkipEmptyParts)) {
            if (!found.contains(squeezed(word)))
                missing << word;
        }
    }
    return missing;
}
