// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/csvreader.h"

#include "core/exchange/csvguard.h"
#include "core/sheets/textdecoding.h"
#include "core/sheets/workbookbuilder.h"

#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array separators = {u';', u',', u'\t'};
constexpr int sampledLines = 50;

// Excel's own first line "sep=;" names the separator.
std::optional<QChar> namedSeparator(const QString &text)
{
    const bool named = text.size() > 4 && text.startsWith("sep="_L1, Qt::CaseInsensitive)
        && (text.size() == 5 || text[5] == u'\n' || text[5] == u'\r');
    return named ? std::optional(text[4]) : std::nullopt;
}

// How many lines of the sample agree on the most frequent number of separators, other than none.
int agreement(const QString &text, QChar separator)
{
    QHash<int, int> linesByCount;
    int lines = 0;
    int count = 0;
    bool quoted = false;
    const auto endLine = [&] {
        if (count > 0)
            linesByCount[count]++;
        count = 0;
        ++lines;
    };
    for (qsizetype at = 0; at < text.size() && lines < sampledLines; ++at) {
        if (text[at] == u'"')
            quoted = !quoted;
        else if (!quoted && text[at] == separator)
            ++count;
        else if (!quoted && text[at] == u'\n')
            endLine();
    }
    endLine();
    int best = 0;
    for (const int agreeing : std::as_const(linesByCount))
        best = qMax(best, agreeing);
    return best;
}

QChar separatorOf(const QString &text)
{
    QChar best = separators.front();
    int most = 0;
    for (const char16_t separator : separators) // of equals the first wins
        if (const int agreeing = agreement(text, separator); agreeing > most) {
            best = separator;
            most = agreeing;
        }
    return best;
}

class CsvParser
{
public:
    CsvParser(const QString &text, QChar separator, WorkbookBuilder &builder)
        : m_text(text)
        , m_separator(separator)
        , m_builder(builder)
    {
    }

    // False if a limit is passed.
    bool parse()
    {
        while (m_at < m_text.size()) {
            const bool stored = m_builder.put(m_row, m_column, Cells::text(field()));
            if (!stored)
                return false;
            step();
        }
        return true;
    }
    bool endsInQuotes() const { return m_open; }

private:
    QString field() { return CsvGuard::unguarded(m_text[m_at] == u'"' ? quotedField() : plainField()); }

    QString plainField()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsField(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    QString quotedField()
    {
        QString field;
        m_open = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                field += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                field += u'"';
                ++m_at;
            } else {
                m_open = false;
                ++m_at;
                break;
            }
        }
        if (m_at < m_text.size() && !m_open) // "a"b is no good CSV; nothing of it is lost
            field += plainField();
        return field.replace("\r\n"_L1, "\n"_L1);
    }

    bool endsField(QChar character) const
    {
        return character == m_separator || character == u'\n' || character == u'\r';
    }

    void step()
    {
        if (m_at >= m_text.size())
            return;
        const QChar end = m_text[m_at++];
        if (end == m_separator) {
            ++m_column;
            return;
        }
        if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_row;
        m_column = 0;
    }

    const QString &m_text;
    const QChar m_separator;
    WorkbookBuilder &m_builder;
    qsizetype m_at = 0;
    std::size_t m_row = 0;
    std::size_t m_column = 0;
    bool m_open = false;
};
}

namespace Csv {

Result<Workbook> read(const QByteArray &bytes, const QString &file)
{
    auto text = decodedText(bytes);
    if (!text)
        return Error{bytes.contains('\0') ? Error::Code::NoSheet : Error::Code::SheetEncoding,
                     u"no text in a known encoding"_s, file};
    const auto named = namedSeparator(*text);
    const QChar separator = named ? *named : separatorOf(*text);
    if (named)
        text->remove(0, 5); // the line end stays, so that rows keep their numbers
    WorkbookBuilder builder;
    if (!builder.startSheet({}))
        return Error{Error::Code::SheetTooLarge, builder.exceeded(), file};
    CsvParser parser(*text, separator, builder);
    if (!parser.parse())
        return Error{Error::Code::SheetTooLarge, builder.exceeded(), file};
    if (parser.endsInQuotes())
        return Error{Error::Code::SheetDamaged, u"a quote that never ends"_s, file};
    return std::move(builder).take();
}

}
