// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <cerrno>
#include <cstdio>

void Output::print(const QString &text)
{
    if (m_readerGone || m_failed)
        return;
    const QByteArray bytes = text.toUtf8();
    if (std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout)
        != static_cast<std::size_t>(bytes.size()))
        noteFault();
}

void Output::complain(const QString &sentence)
{
    const QByteArray bytes = sentence.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

bool Output::hasFailed()
{
    if (!m_readerGone && !m_failed && std::fflush(stdout) != 0)
        noteFault();
    return m_failed;
}

void Output::noteFault()
{
    m_readerGone = errno == EPIPE;
    m_failed = !m_readerGone;
}
