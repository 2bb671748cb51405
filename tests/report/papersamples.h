// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/reportdocument.h"

#include <QByteArray>
#include <QStringList>

/// Documents made by hand, and the tools that look at what was written.
namespace PaperSamples {

[[nodiscard]] Paper::Metadata metadata(const QString &language = QStringLiteral("de"));
/// A heading, one table of this many rows and a note.
[[nodiscard]] Paper::Document table(int rows);
/// Every kind of block and every style once.
[[nodiscard]] Paper::Document everything();
[[nodiscard]] Paper::Text text(const QString &plain);
[[nodiscard]] Paper::Row row(const QStringList &cells);
/// The status report on any portfolio.
[[nodiscard]] Paper::Document reportOf(const Portfolio &portfolio, QDate asOf, const QString &language);
/// The status report on the seed.
[[nodiscard]] Paper::Document statusReport(QDate asOf, const QString &language);

/// What a program of the system prints; fails the test if it is missing or ends with an error.
[[nodiscard]] QString output(const QString &program, const QStringList &arguments);
[[nodiscard]] QByteArray contents(const QString &path);
/// Without spaces, hyphens of any kind and line ends.
[[nodiscard]] QString squeezed(const QString &text);
/// The text of each page.
[[nodiscard]] QStringList pdfPages(const QString &path);
/// Words of the document that are not in \a found (which is squeezed).
[[nodiscard]] QStringList missingWords(const Paper::Document &document, const QString &found);

}
