// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>

#include <memory>
#include <vector>

class QTreeView;

/// A table for the clipboard: tab-separated text for spreadsheets, HTML so that it lands as a table in a word
/// processor.
namespace TableCopy {

/// The selected rows of \a view with the heads of its visible columns, in the order of the window.
[[nodiscard]] std::unique_ptr<QMimeData> mimeData(const QTreeView &view);
/// Texts under \a heads, from what is no table on the screen.
[[nodiscard]] std::unique_ptr<QMimeData> mimeData(const QStringList &heads,
                                                  const std::vector<QStringList> &rows);

}
