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

    /// To be called before anything is opened: a channel that the caller closed would else be the number of
    /// the next file that is opened, and what is printed would go into that file. Printing to it fails as it
    /// should.
    static void occupyClosedChannels();
    /// How wide a line may be: as COLUMNS says, else as the terminal says, else TextLayout::pageWidth.
    [[nodiscard]] static int columns();

private:
    void noteFault();

    bool m_readerGone = false;
    bool m_failed = false;
};
