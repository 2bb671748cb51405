// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QTemporaryDir>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;

/// A workbook of libxlsxwriter, which only writes to files: into a folder of its own that goes with it.
class XlsxBook
{
public:
    /// \a created stands in the file's properties, so that the same content gives the same bytes.
    XlsxBook(const QString &title, QDate created);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    /// Null if no folder for temporary files could be made; finish() says so.
    [[nodiscard]] lxw_workbook *workbook() const { return m_workbook; }
    /// As text, whatever it looks like. What no XML file can hold is left out.
    void write(lxw_worksheet *sheet, quint32 row, quint16 column, const QString &text, void *format);
    /// Closes the workbook. Error::Code::Io, or SheetTooLarge if a text did not fit into a cell.
    [[nodiscard]] Result<QByteArray> finish();

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
    lxw_workbook *m_workbook = nullptr;
    bool m_tooLong = false;
};
