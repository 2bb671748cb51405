// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"
#include "core/result.h"

#include <QByteArray>
#include <QDate>

/// The paper that a Berichtsstand keeps: the name of its file, and its bytes. Both empty: none.
struct FrozenPaper
{
    QString name;
    QByteArray bytes;

    /// The file at \a path as it is. NotFound, IsFolder, NoRegularFile, Unreadable, PaperTooLarge or
    /// PaperEmpty; the subject is \a path.
    [[nodiscard]] static Result<FrozenPaper> fromFile(const QString &path);
    /// The status report of \a portfolio on \a asOf as PDF. Needs a QGuiApplication; the errors are those of
    /// PaperWriter::writePdf().
    [[nodiscard]] static Result<FrozenPaper> statusReport(const Portfolio &portfolio, QDate asOf,
                                                          const Language &language);
};
