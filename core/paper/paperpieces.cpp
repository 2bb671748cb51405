// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperpieces.h"

#include "core/paper/paperstrips.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using Keep = PaperPiece::Keep;
using Kind = PaperPiece::Kind;

// A table of up to this many rows stays on one page.
constexpr std::size_t wholeTable = 5;
// A closing note of up to this many lines too.
constexpr std::size_t wholeNote = 8;
// A heading holds three lines or two rows of what follows.
constexpr double lineWeight = 1.0 / 3;
constexpr double rowWeight = 1.0 / 2;

PaperStyle::Type typeOf(Paper::Paragraph::Role role)
{
    switch (role) {
    case Paper::Paragraph::Role::Body:
        return PaperStyle::body;
    case Paper::Paragraph::Role::Headline:
        return PaperStyle::headline;
    case Paper::Paragraph::Role::Note:
        return PaperStyle::note;
    }
    Q_UNREACHABLE();
}

double spaceBefore(Paper::Paragraph::Role role)
{
    switch (role) {
    case Paper::Paragraph::Role::Body:
        return PaperStyle::mm(1.6);
    case Paper::Paragraph::Role::Headline:
        return PaperStyle::mm(3.4);
    case Paper::Paragraph::Role::Note:
        return PaperStyle::mm(1.2);
    }
    Q_UNREACHABLE();
}

/// Turns blocks into pieces, one function per kind of block.
class Cutter
{
public:
    Cutter(const Language &language, PaperFonts &fonts)
        : m_language(language)
        , m_fonts(fonts)
    {
    }

    PaperPieces run(const Paper::Document &document)
    {
        for (std::size_t at = 0; at < document.blocks.size(); ++at) {
            m_noteFollows = false;
            m_isClosing = at + 1 == document.blocks.size();
            m_closingNoteFollows = false;
            if (at + 1 < document.blocks.size()) {
                const auto *next = std::get_if<Paper::Paragraph>(&document.blocks[at + 1]);
                m_noteFollows = next && isNote(*next);
                m_closingNoteFollows = m_noteFollows && at + 2 == document.blocks.size();
            }
            std::visit([this](const auto &block) { add(block); }, document.blocks[at]);
            const auto *paragraph = std::get_if<Paper::Paragraph>(&document.blocks[at]);
            m_lastRole = paragraph ? std::optional(paragraph->role) : std::nullopt;
            if (!std::holds_alternative<Paper::Table>(document.blocks[at])
                && !(paragraph && isNote(*paragraph)))
                m_noteHead.reset();
        }
        holdHeadings();
        return std::move(m_result);
    }

private:
    static bool isNote(const Paper::Paragraph &paragraph)
    {
        return paragraph.role == Paper::Paragraph::Role::Note;
    }

    PaperPiece &push(PaperPiece piece)
    {
        m_result.pieces.push_back(std::move(piece));
        return m_result.pieces.back();
    }

    void add(const Paper::Title &title) { push(PaperStrips::title(title, m_fonts)); }
    void add(const Paper::Heading &heading) { push(PaperStrips::heading(heading, m_fonts)); }
    void add(const Paper::FactStrip &strip) { push(PaperStrips::facts(strip, m_fonts)); }
    void add(const Paper::ProjectHead &head) { push(PaperStrips::projectHead(head, m_language, m_fonts)); }

    void add(const Paper::CountStrip &strip)
    {
        PaperPiece &piece = push(PaperStrips::counts(strip, m_language, m_fonts));
        piece.keep = m_noteFollows ? Keep::Wish : Keep::No;
    }

    void add(const Paper::PageBreak &)
    {
        PaperPiece piece;
        piece.kind = Kind::PageBreak;
        push(std::move(piece));
    }

    void add(const Paper::Paragraph &paragraph)
    {
        const PaperStyle::Type type = typeOf(paragraph.role);
        const bool follows = m_lastRole == paragraph.role;
        const double before = follows ? PaperStyle::mm(0.9) : spaceBefore(paragraph.role);
        const auto lines = PaperText::lines(paragraph.text, type, PaperStyle::bodyWidth, m_fonts);
        for (std::size_t at = 0; at < lines.size(); ++at) {
            PaperPiece piece;
            piece.height = type.lineHeight();
            piece.before = at == 0 ? before : 0;
            PaperOps::append(piece.ops, lines[at], type, PaperStyle::left, 0, PaperStyle::right);
            // No widows and no orphans: the first two lines and the last two stay together. The closing note
            // is divided only if it is long: the rest of it would stand alone on the last page.
            const bool staysWhole = m_isClosing && lines.size() <= wholeNote;
            const bool holds = at + 1 < lines.size() && (at == 0 || at + 2 == lines.size() || staysWhole);
            piece.keep = holds ? Keep::Wish : Keep::No;
            if (isNote(paragraph))
                piece.table = m_noteHead;
            push(std::move(piece));
        }
    }

    void add(const Paper::Table &table)
    {
        const PaperTable set(table, m_language.locale(), m_fonts);
        const QString continued = m_language.translate("Paper", "(continued)");
        const std::size_t index = m_result.continuedHeads.size();
        m_result.continuedHeads.push_back(set.continuedHead(continued));
        std::optional<std::size_t> inGroup;
        PaperTable::Block head = set.head();
        PaperPiece piece;
        piece.ops = std::move(head.ops);
        piece.height = head.height;
        piece.before = PaperStyle::mm(1.4);
        piece.kind = Kind::TableHead;
        piece.keep = table.rows.empty() ? Keep::No : Keep::Must;
        push(std::move(piece));
        const Edges edges = edgesOf(table);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const QString &group = table.rows[row].group;
            addRow(table, set, row, index, group.isEmpty() ? inGroup : std::nullopt);
            m_result.pieces.back().keep = keepOf(table, row, edges);
            if (group.isEmpty())
                continue;
            // A page that begins inside a group names it again.
            inGroup = m_result.continuedHeads.size();
            m_result.continuedHeads.push_back(set.continuedHead(continued, group));
        }
        if (table.caption.isEmpty())
            return;
        m_noteHead = m_result.continuedHeads.size();
        m_result.continuedHeads.push_back(set.continuedCaption(continued));
    }

    /// The first row of a table and the last but one; group rows do not count.
    struct Edges
    {
        std::size_t first = 0;
        std::size_t lastButOne = 0;
    };

    static Edges edgesOf(const Paper::Table &table)
    {
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (table.rows[row].group.isEmpty())
                rows.push_back(row);
        }
        return rows.size() < 2 ? Edges{} : Edges{rows.front(), rows[rows.size() - 2]};
    }

    // No row stands alone: the first holds the second, the last but one the last.
    [[nodiscard]] Keep keepOf(const Paper::Table &table, std::size_t row, const Edges &edges) const
    {
        if (row + 1 == table.rows.size())
            return m_closingNoteFollows ? Keep::Wish : m_noteFollows ? Keep::Soft : Keep::No;
        if (!table.rows[row].group.isEmpty())
            return Keep::Must;
        const bool isEdge = row == edges.first || row >= edges.lastButOne;
        return isEdge || table.rows.size() <= wholeTable ? Keep::Wish : Keep::No;
    }

    void addRow(const Paper::Table &table, const PaperTable &set, std::size_t row, std::size_t index,
                std::optional<std::size_t> group)
    {
        const double room = PaperStyle::bodyHeight - m_result.continuedHeads[group.value_or(index)].height;
        std::vector<PaperTable::Block> blocks = set.row(row, room);
        for (PaperTable::Block &block : blocks) {
            PaperPiece piece;
            piece.ops = std::move(block.ops);
            piece.height = block.height;
            piece.kind = table.rows[row].group.isEmpty() ? Kind::Row : Kind::GroupRow;
            piece.table = index;
            piece.group = group;
            push(std::move(piece));
        }
    }

    // A heading stays with three lines or two rows of what follows, whatever stands between. What follows
    // ends at the next heading of its rank: a short block must not drag the next one along.
    void holdHeadings()
    {
        std::vector<PaperPiece> &pieces = m_result.pieces;
        for (std::size_t at = 0; at < pieces.size(); ++at) {
            const int rank = pieces[at].rank;
            if (rank == 0)
                continue;
            double weight = 0;
            for (std::size_t next = at; next + 1 < pieces.size() && weight < 0.99; ++next) {
                const PaperPiece &following = pieces[next + 1];
                const bool isOver = following.rank > 0 && following.rank <= rank;
                if (following.kind == Kind::PageBreak || isOver)
                    break;
                pieces[next].keep = Keep::Must;
                weight += weightOf(pieces[next + 1]);
            }
        }
    }

    static double weightOf(const PaperPiece &piece)
    {
        switch (piece.kind) {
        case Kind::Line:
            return lineWeight;
        case Kind::Row:
            return rowWeight;
        case Kind::Strip:
        case Kind::PageBreak:
            return 1;
        case Kind::GroupRow:
        case Kind::TableHead:
        case Kind::Heading:
        case Kind::ProjectHead:
            return 0;
        }
        Q_UNREACHABLE();
    }

    const Language &m_language;
    PaperFonts &m_fonts;
    PaperPieces m_result;
    bool m_noteFollows = false;
    bool m_closingNoteFollows = false; ///< and nothing after it
    bool m_isClosing = false; ///< the block is the last one
    std::optional<std::size_t> m_noteHead; ///< for notes under a table: what heads them on the next page
    std::optional<Paper::Paragraph::Role> m_lastRole; ///< of the block before, if it was a paragraph
};
}

PaperPieces PaperPieces::of(const Paper::Document &document, const Language &language, PaperFonts &fonts)
{
    return Cutter(language, fonts).run(document);
}
