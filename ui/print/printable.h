// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/pdfwriter.h"

#include <functional>

/// Something that can be printed, previewed and saved as PDF, with the words of its dialogs.
struct Printable
{
    struct Words
    {
        QString print; ///< title of the dialog
        QString preview; ///< title of the preview
        QString save; ///< title of the file dialog
        QString making; ///< while the file is made
        QString printing; ///< while it goes to the printer
    };
    Words words;
    QString fileName; ///< suggested for the PDF, without a folder
    QPageLayout layout; ///< of the PDF, and what printer and preview start with
    bool fitsAnyFormat = false; ///< the preview may change format and direction
    /// Runs in a worker.
    std::function<PaperWriter::Pages()> make;
};
