// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/odsreader.h"

#include "core/sheets/odscell.h"
#include "core/sheets/workbookbuilder.h"

using namespace Qt::Literals::StringLiterals;

namespace Ods {

namespace {
class ContentReader
{
public:
    ContentReader(GuardedXml &xml, Styles &styles, WorkbookBuilder &builder)
        : m_xml(xml)
        , m_styles(styles)
        , m_builder(builder)
    {
    }

    // False if a limit is passed.
    bool read()
    {
        while (m_xml.nextElement()) {
            const QStringView name = m_xml.name();
            if (name == "tracked-changes"_L1 || name == "shapes"_L1 || name == "content-validations"_L1) {
                m_xml.skip();
            } else if (name == "automatic-styles"_L1) {
                m_styles.read(m_xml);
            } else if (name == "table-column"_L1 && m_inSheet) {
                m_columns.add(repetitions(m_xml.attribute("number-columns-repeated"_L1)),
                              m_xml.attribute("default-cell-style-name"_L1));
            } else if (name == "table"_L1) {
                if (!startSheet())
                    return false;
            } else if (name == "table-source"_L1 && m_inSheet) {
                m_builder.dropSheet(); // a copy of a sheet of another file
                m_inSheet = false;
            } else if (name == "table-row"_L1 && m_inSheet) {
                if (!readRow())
                    return false;
            }
        }
        return true;
    }

private:
    // Equal cells beside each other are stored once.
    struct Run
    {
        std::size_t first = 0;
        quint64 count = 1;
        SheetCell cell;
    };

    bool startSheet()
    {
        m_row = 0;
        m_inSheet = true;
        m_columns.clear();
        return m_builder.startSheet(m_xml.attribute("name"_L1));
    }

    bool readRow()
    {
        const quint64 repeated = repetitions(m_xml.attribute("number-rows-repeated"_L1));
        const QString rowStyle = m_xml.attribute("default-cell-style-name"_L1);
        std::vector<Run> runs;
        std::size_t column = 0;
        while (m_xml.nextChild()) {
            if (m_xml.name() != "table-cell"_L1 && m_xml.name() != "covered-table-cell"_L1) {
                m_xml.skip();
                continue;
            }
            const quint64 count = repetitions(m_xml.attribute("number-columns-repeated"_L1));
            SheetCell cell = readCell(m_xml, m_styles, rowStyle.isEmpty() ? m_columns.at(column) : rowStyle);
            if (!cell.isEmpty())
                runs.push_back({column, count, std::move(cell)});
            column += count;
        }
        const std::size_t first = m_row;
        m_row += repeated;
        // Rows to the end of the sheet are empty as a rule, and then cost nothing.
        for (quint64 row = 0; row < repeated && !runs.empty(); ++row)
            if (!putRow(first + row, runs))
                return false;
        return true;
    }

    bool putRow(std::size_t row, const std::vector<Run> &runs)
    {
        for (const Run &run : runs)
            for (quint64 index = 0; index < run.count; ++index)
                if (!m_builder.put(row, run.first + index, run.cell))
                    return false;
        return true;
    }

    GuardedXml &m_xml;
    Styles &m_styles;
    WorkbookBuilder &m_builder;
    ColumnStyles m_columns;
    std::size_t m_row = 0;
    bool m_inSheet = false;
};
}

namespace {
// The styles that people can choose; those of single cells stand beside the cells.
Result<Styles> commonStyles(ZipArchive &archive)
{
    Styles styles;
    const QString part = u"styles.xml"_s;
    if (!archive.contains(part))
        return styles;
    const auto bytes = archive.read(part);
    if (!bytes)
        return bytes.error();
    GuardedXml xml(*bytes);
    while (xml.nextElement())
        if (xml.name() == "styles"_L1)
            styles.read(xml);
        else if (xml.name() == "automatic-styles"_L1 || xml.name() == "master-styles"_L1)
            xml.skip();
    return styles;
}
}

Result<Workbook> read(ZipArchive &archive, const QString &file)
{
    if (const auto manifest = archive.read(u"META-INF/manifest.xml"_s);
        manifest && manifest->contains("encryption-data"))
        return Error{Error::Code::SheetLocked, u"encrypted parts"_s, file};
    const auto bytes = archive.read(u"content.xml"_s);
    if (!bytes)
        return bytes.error();
    auto common = commonStyles(archive);
    if (!common)
        return common.error();
    Styles styles = *std::move(common);
    GuardedXml xml(*bytes);
    WorkbookBuilder builder;
    if (!ContentReader(xml, styles, builder).read())
        return Error{Error::Code::SheetTooLarge, builder.exceeded(), file};
    if (xml.failed())
        return Error{Error::Code::SheetDamaged, xml.failure(), file};
    return std::move(builder).take();
}

}
