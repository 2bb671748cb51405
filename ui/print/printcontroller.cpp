// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printcontroller.h"

#include "core/report/calendarentries.h"
#include "core/report/errortext.h"
#include "core/report/statuspaper.h"
#include "ui/settings/settings.h"
#include "ui/support/folders.h"
#include "ui/support/uilanguage.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::Literals::StringLiterals;

namespace {
QString askForFile(QWidget *parent, const QString &title, const QString &suggestion)
{
    const QString suffix = QFileInfo(suggestion).suffix();
    QFileDialog dialog(parent, title, suggestion, u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix); // so that it also asks before "report" replaces report.pdf
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

std::shared_ptr<QPrinter> makePrinter(const QPageLayout &layout)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(layout.pageSize());
    printer->setPageOrientation(layout.orientation());
    printer->setFullPage(true); // the paper has margins of its own
    return printer;
}

Result<> startedBy(QPainter &painter, QPrinter &printer)
{
    if (painter.begin(&printer))
        return ok();
    return Error{Error::Code::Io, u"the printer cannot be started"_s, printer.printerName()};
}
}

PrintController::PrintController(Settings &settings, PaperSource source, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_source(std::move(source))
    , m_question(askForFile)
    , m_window(window)
{
    connect(&m_job, &PaperJob::progressed, this,
            [this](int done, int total) { emit workChanged(m_sentences.running, done, total); });
    connect(&m_job, &PaperJob::succeeded, this, [this] {
        // A folder that could not be written to is no place to start from next time.
        if (!m_target.isEmpty())
            Folders::remember(m_settings, m_target);
        emit workDone(m_sentences.done);
    });
    connect(&m_job, &PaperJob::failed, this, &PrintController::takeError);
}

void PrintController::takeError(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        emit workDone(m_sentences.stopped);
    else
        emit workFailed(errorSentence(error, uiLanguage()));
}

void PrintController::start(const Sentences &sentences, PaperJob::Work work)
{
    m_sentences = sentences;
    emit workChanged(sentences.running, 0, 0);
    m_job.start(std::move(work));
}

/// Where the file is to go, with that ending; empty: nowhere.
QString PrintController::askForName(const QString &title, const QString &name, const QString &ending) const
{
    QString path = m_question(m_window, title, QDir(Folders::start(m_settings)).filePath(name));
    while (!path.isEmpty() && !path.endsWith(ending, Qt::CaseInsensitive)) {
        path += ending;
        // The dialog asked about another name: this one must not be replaced without a question either.
        if (QFileInfo::exists(path))
            path = m_question(m_window, title, path);
    }
    return path;
}

void PrintController::exportCalendar()
{
    if (!m_snapshot || !m_calendar || m_job.isRunning())
        return;
    const QString path =
        askForName(tr("Save sessions and deadlines as a calendar file"),
                   CalendarEntries::fileName(m_snapshot->report.asOf, m_snapshot->data), u".ics"_s);
    if (path.isEmpty())
        return;
    m_target = path;
    start({.running = tr("Writing the calendar file …"),
           .done = tr("Saved: %1").arg(QDir::toNativeSeparators(path)),
           .stopped = tr("Stopped. No file has been written.")},
          m_calendar(m_snapshot, uiLanguage(), path));
}

Printable PrintController::statusReport() const
{
    Printable paper;
    paper.words = {.print = tr("Print the status report"),
                   .preview = tr("Preview of the status report"),
                   .save = tr("Save the status report as PDF"),
                   .making = tr("Making the status report …"),
                   .printing = tr("Printing the status report …")};
    paper.fileName = statusFileName(m_snapshot->report.asOf, u"pdf"_s, m_snapshot->data);
    paper.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    paper.make = [source = m_source, snapshot = m_snapshot, language = uiLanguage()] {
        return PaperWriter::pagesOf(source(*snapshot, language));
    };
    return paper;
}

void PrintController::print()
{
    if (m_snapshot)
        print(statusReport());
}

void PrintController::preview()
{
    if (m_snapshot)
        preview(statusReport());
}

void PrintController::exportPdf()
{
    if (m_snapshot)
        exportPdf(statusReport());
}

void PrintController::exportPdf(const Printable &paper)
{
    if (m_job.isRunning())
        return;
    const QString path = askForName(paper.words.save, paper.fileName, u".pdf"_s);
    if (path.isEmpty())
        return;
    m_target = path;
    start({.running = paper.words.making,
           .done = tr("Saved: %1").arg(QDir::toNativeSeparators(path)),
           .stopped = tr("Stopped. No file has been written.")},
          [make = paper.make, path](const PaperWriter::Progress &progress) -> Result<> {
              const PaperWriter::Pages pages = make();
              if (!progress(0, 0))
                  return Error{Error::Code::Cancelled, u"stopped before the first page"_s, {}};
              return PaperWriter::writePdf(pages, path, progress);
          });
}

void PrintController::print(const Printable &paper)
{
    if (m_job.isRunning())
        return;
    m_target.clear();
    const std::shared_ptr<QPrinter> printer = makePrinter(paper.layout);
    printer->setCreator(QCoreApplication::applicationName());
    QPrintDialog dialog(printer.get(), m_window);
    dialog.setWindowTitle(paper.words.print);
    if (dialog.exec() != QDialog::Accepted)
        return;
    start({.running = paper.words.printing,
           .done = printer->outputFileName().isEmpty()
               ? tr("Printed.")
               : tr("Saved: %1").arg(QDir::toNativeSeparators(printer->outputFileName())),
           .stopped = tr("Stopped. Pages that the printer already has may still come out.")},
          [make = paper.make, printer](const PaperWriter::Progress &progress) -> Result<> {
              const PaperWriter::Pages pages = make();
              printer->setDocName(pages.metadata.title);
              QPainter painter;
              if (const Result<> started = startedBy(painter, *printer); !started)
                  return started.error();
              return PaperWriter::print(pages, *printer, painter, progress);
          });
}

namespace {
/// The paper has one format, and what the preview offers beside it would only move the page about.
void leaveOutFormats(const QPrintPreviewDialog &dialog)
{
    QStringList names;
    for (const char *name : {"Portrait", "Landscape", "Page setup"}) // in the words of Qt's own catalogue
        names.append(QCoreApplication::translate("QPrintPreviewDialog", name));
    for (QAction *action : dialog.findChildren<QAction *>())
        if (names.contains(action->text()))
            action->setVisible(false);
}
}

void PrintController::preview(const Printable &paper)
{
    const std::shared_ptr<QPrinter> printer = makePrinter(paper.layout);
    QPrintPreviewDialog dialog(printer.get(), m_window);
    dialog.setWindowTitle(paper.words.preview);
    dialog.resize(m_window->size() * 0.85);
    if (!paper.fitsAnyFormat)
        leaveOutFormats(dialog);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [&paper](QPrinter *device) {
        QPainter painter(device);
        if (!PaperWriter::print(paper.make(), *device, painter))
            qWarning("the preview could not be painted");
    });
    dialog.exec();
}

void PrintController::cancel()
{
    m_job.cancel();
}
