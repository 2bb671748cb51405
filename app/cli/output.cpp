// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/textlayout.h"
#include "app/visibletext.h"

#include <QtGlobal>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

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
    const QByteArray bytes = VisibleText::onOneLine(sentence).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void Output::occupyClosedChannels()
{
    for (const int channel : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(channel, F_GETFD) == -1 && open("/dev/null", O_RDONLY) != channel)
            return;
}

int Output::columns()
{
    constexpr int fewest = 40; // below that German words no longer fit
    constexpr int most = 160; // above that the eye loses the line
    bool isNumber = false;
    int columns = qEnvironmentVariableIntValue("COLUMNS", &isNumber);
    if (!isNumber || columns <= 0) {
        winsize size = {};
        if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
            return TextLayout::pageWidth;
        columns = size.ws_col;
    }
    return std::clamp(columns, fewest, most);
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
