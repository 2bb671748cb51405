// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/print/paperjob.h"
#include "ui/print/printable.h"
#include "ui/support/snapshot.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QPrinter;
class QWidget;
QT_END_NAMESPACE
class Settings;

/// Makes the paper of a snapshot; runs in a worker.
using PaperSource = std::function<Paper::Document(const Snapshot &snapshot, const Language &language)>;
/// The work that writes sessions and deadlines of a snapshot for an office calendar.
using CalendarWork =
    std::function<PaperJob::Work(const SnapshotPtr &snapshot, const Language &language, const QString &path)>;
/// Asks where a file is to go; empty: nowhere. Tests answer without a dialog.
using SaveQuestion = std::function<QString(QWidget *parent, const QString &title, const QString &suggestion)>;

/// Papers leave the window: printed, previewed, as PDF; and their dates as a file for an office calendar. One
/// at a time.
class PrintController final : public QObject
{
    Q_OBJECT
public:
    PrintController(Settings &settings, PaperSource source, QWidget *window);

    void setSnapshot(const SnapshotPtr &snapshot) { m_snapshot = snapshot; }
    void setCalendarWork(const CalendarWork &work) { m_calendar = work; }
    void setSaveQuestion(const SaveQuestion &question) { m_question = question; }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

    void print(const Printable &paper);
    void preview(const Printable &paper);
    void exportPdf(const Printable &paper);

public slots:
    /// Of the status report, the next two as well.
    void print();
    void preview();
    void exportPdf();
    void exportCalendar();
    void cancel();

signals:
    void workChanged(const QString &what, int done, int total);
    /// The work ended well, or a person stopped it; \a sentence says what came of it.
    void workDone(const QString &sentence);
    void workFailed(const QString &sentence);

private:
    [[nodiscard]] Printable statusReport() const;
    [[nodiscard]] QString askForName(const QString &title, const QString &name, const QString &ending) const;
    struct Sentences
    {
        QString running;
        QString done;
        QString stopped;
    };
    void start(const Sentences &sentences, PaperJob::Work work);
    void takeError(const Error &error);

    Settings &m_settings;
    PaperSource m_source;
    CalendarWork m_calendar;
    SaveQuestion m_question;
    QWidget *m_window;
    SnapshotPtr m_snapshot;
    Sentences m_sentences;
    QString m_target; ///< of the running export; empty while printing
    PaperJob m_job;
};
