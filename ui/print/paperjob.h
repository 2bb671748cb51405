// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/pdfwriter.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

/// Makes one paper at a time in a thread of its own, with progress, and stops when it is asked to.
class PaperJob final : public QObject
{
    Q_OBJECT
public:
    /// Runs in the worker's thread; hands the progress on and stops when that says false.
    using Work = std::function<Result<>(const PaperWriter::Progress &progress)>;

    explicit PaperJob(QObject *parent = nullptr);
    ~PaperJob() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// Only while nothing runs.
    void start(Work work);
    void cancel();

signals:
    void progressed(int done, int total);
    void succeeded();
    void failed(const Error &error);

private:
    void finish(const Result<> &result);

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
};
