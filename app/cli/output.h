// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Standard output and standard error, always UTF-8 whatever the locale.
class Output
{
public:
    /// To standard output. A reader that has gone away (head) ends the printing in silence; any other failure
    /// is kept for hasFailed().
    void print(const QString &text);
    /// One sentence to standard error, with a line break.
    void complain(const QString &sentence);
    /// Sends what is left; whether standard output could not be written (full disk).
    [[nodiscard]] bool hasFailed();

    /// How wide a line may be: as COLUMNS says, else as the terminal says, else TextLayout::pageWidth.
    [[nodiscard]] static int columns();

private:
    void noteFault();

    bool m_readerGone = false;
    bool m_failed = false;
};
