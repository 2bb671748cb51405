// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperjob.h"

#include <QThread>

PaperJob::PaperJob(QObject *parent)
    : QObject(parent)
{
}

PaperJob::~PaperJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void PaperJob::start(Work work)
{
    Q_ASSERT(!isRunning());
    m_cancelled = false;
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        const PaperWriter::Progress progress = [this](int done, int total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
            return !m_cancelled.load();
        };
        const Result<> result = work(progress);
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void PaperJob::cancel()
{
    m_cancelled = true;
}

void PaperJob::finish(const Result<> &result)
{
    m_thread->wait();
    m_thread.reset();
    if (result)
        emit succeeded();
    else
        emit failed(result.error());
}
