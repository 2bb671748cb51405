// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xlsxbook.h"

#include "core/sheets/sheetlimits.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray storable(QString text)
{
    text.removeIf([](QChar character) {
        const char16_t code = character.unicode();
        return code == 0 || code == 0xFFFE || code == 0xFFFF;
    });
    // What looks like an escaped character would be read as that character (Xlsx::meantText).
    static const QRegularExpression escape(u"_(x[0-9A-Fa-f]{4}_)"_s);
    return text.replace(escape, u"_x005F_\\1"_s).toUtf8();
}
}

XlsxBook::XlsxBook(const QString &title, QDate created)
    : m_path(QFile::encodeName(m_folder.filePath(u"sheet.xlsx"_s)))
{
    if (!m_folder.isValid())
        return;
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_workbook = workbook_new_opt(m_path.constData(), &options);
    QByteArray heading = storable(title);
    lxw_doc_properties properties{};
    properties.title = heading.data();
    properties.created = time_t(created.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(m_workbook, &properties);
}

XlsxBook::~XlsxBook()
{
    if (m_workbook)
        workbook_close(m_workbook);
}

void XlsxBook::write(lxw_worksheet *sheet, quint32 row, quint16 column, const QString &text, void *format)
{
    const auto cellFormat = static_cast<lxw_format *>(format);
    if (text.isEmpty())
        worksheet_write_blank(sheet, row, column, cellFormat);
    else if (text.size() > SheetLimits::cellText
             || worksheet_write_string(sheet, row, column, storable(text).constData(), cellFormat)
                 != LXW_NO_ERROR)
        m_tooLong = true;
}

Result<QByteArray> XlsxBook::finish()
{
    const Error failed{Error::Code::Io, u"no temporary file"_s, {}};
    if (!m_workbook)
        return failed;
    const lxw_error closed = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (m_tooLong)
        return Error{Error::Code::SheetTooLarge, u"a text longer than a cell"_s, {}};
    QFile file(QFile::decodeName(m_path));
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return failed;
    return file.readAll();
}
