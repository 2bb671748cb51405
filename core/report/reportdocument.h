// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paststate.h"
#include "core/status/statusreport.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// A paper as a value: what it says, not where it stands. Writers for PDF, printer and HTML read it; later
/// ones (ODT, text) will. Lengths are millimetres.
namespace Paper {

/// A piece of text in one style.
struct Span
{
    enum class Style { Plain, Bold, Missing, Small, Quoted };
    QString text;
    Style style = Style::Plain;
    bool recorded = false; ///< words of the office or of its source: German in every language of the paper
    bool operator==(const Span &) const = default;
};

/// A shape in the text, always followed by its word.
struct Mark
{
    std::variant<ScheduleStatus, Rag> what;
    bool outlined = false; ///< overdue without a report since
    bool operator==(const Mark &) const = default;
};

using Inline = std::variant<Span, Mark>;
/// One paragraph; lines inside a cell are several of these.
using Text = std::vector<Inline>;

struct Title
{
    QString text;
    QString subtitle;
    bool operator==(const Title &) const = default;
};
struct Heading
{
    int level = 1;
    QString number;
    QString text;
    bool operator==(const Heading &) const = default;
};
struct Paragraph
{
    enum class Role { Body, Headline, Note };
    Text text;
    Role role = Role::Body;
    bool operator==(const Paragraph &) const = default;
};

/// Name over value, side by side, under the title.
struct FactStrip
{
    struct Fact
    {
        QString name;
        Text value;
        bool operator==(const Fact &) const = default;
    };
    std::vector<Fact> facts;
    bool operator==(const FactStrip &) const = default;
};

/// Big figures with shape and word.
struct CountStrip
{
    struct Count
    {
        ScheduleStatus status;
        int count = 0;
        bool operator==(const Count &) const = default;
    };
    std::vector<Count> counts;
    bool operator==(const CountStrip &) const = default;
};

/// The stacked bar of a project, as the content of a cell.
struct StatusBar
{
    StatusCounts counts;
    bool operator==(const StatusBar &) const = default;
};

struct Cell
{
    std::vector<Text> lines; ///< the first is the main line; the others are set smaller
    std::optional<StatusBar> bar; ///< instead of lines
    bool operator==(const Cell &) const = default;
};

struct Column
{
    enum class Align { Left, Right };
    QString head;
    Align align = Align::Left;
    double width = 0; ///< millimetres; 0: takes what is left
    bool operator==(const Column &) const = default;
};

struct Row
{
    std::vector<Cell> cells;
    QString group; ///< not empty: a group row that spans all columns, `cells` unused
    bool operator==(const Row &) const = default;
};

struct Table
{
    QString caption; ///< for the repeated head and for screen readers
    bool captionIsRecorded = false; ///< the caption is a recorded title, German in every language
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::size_t rowHead = 0; ///< the column that names the row, for screen readers
    bool operator==(const Table &) const = default;
};

/// Rule, number, title, framed Ampel, and lines under it; keeps with the next table.
struct ProjectHead
{
    QString number;
    QString title;
    Rag rag = Rag::Grey;
    std::vector<Text> lines;
    bool operator==(const ProjectHead &) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Title, Heading, Paragraph, FactStrip, CountStrip, Table, ProjectHead, PageBreak>;

/// For running head, foot and metadata.
struct Metadata
{
    QString paper; ///< "Statusbericht"
    QString title; ///< "Statusbericht Lenku VD, Stichtag 01.04.2026"
    QString group; ///< "Lenku VD, Freie Hansestadt Bremen"
    QString language; ///< "de" or "en"
    QDate asOf;
    QDate dataDate; ///< day of the newest report, which is the Datenstand unless another one was set; null:
                    ///< none
    PastState dataState = {}; ///< Datenstand that was set
    QString fingerprint; ///< Datenkennung; empty on papers for others
    QString mark; ///< "ENTWURF"; empty: none
    bool operator==(const Metadata &) const = default;
};

struct Document
{
    Metadata metadata;
    std::vector<Block> blocks;
    bool operator==(const Document &) const = default;
};

/// All texts of the blocks, in order, without shapes, figures of bars and captions.
[[nodiscard]] QStringList plainText(const std::vector<Block> &blocks);

}
