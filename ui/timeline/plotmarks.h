// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/paper/statusshape.h"
#include "ui/support/theme.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <vector>

/// What a row of the Zeitplan consists of: the output of the layout, read by the painter, the printer, hit
/// testing and the accessible tree. Positions are pixels from the top left corner of the row's plot; colours
/// are named by their token.
namespace Plot {

using Color = QColor Theme::*;

/// Days within which a date lies. Its ends fade where it is vague, and are hard where both were named.
struct Band
{
    QRectF rect;
    qreal fade = 0; ///< length of either faded end; 0: hard ends
};

struct Line
{
    enum class Style { Solid, Dashed, Dotted };
    QPolygonF points;
    Color color = &Theme::text2;
    qreal width = 1;
    Style style = Style::Solid;
};

/// Pennant, open box or shield; the anchor is the place of the date.
struct Glyph
{
    enum class Style { Outline, Filled, Ghost };
    ItemKind kind = ItemKind::Milestone;
    QPointF anchor; ///< x of the date, y of the middle of the row
    Style style = Style::Outline;
    Color color = &Theme::text;
};

struct Words
{
    QPointF at; ///< left end of the baseline
    qreal width = 0;
    QString text;
    Color color = &Theme::text2;
    bool strong = false;
    bool italic = false; ///< words of the source where no date is known
    bool onBand = false; ///< the edges of the band are interrupted behind it
    bool onLine = false; ///< likewise a line that runs along the row
};

struct StatusSign
{
    QRectF box;
    StatusShape::Shape shape;
    Color color = &Theme::text;
};

/// An edge of the view behind which something stands.
struct Chevron
{
    QPointF tip; ///< its point, in the middle of the row
    bool toLeft = false;
    Color color = &Theme::text2;
};

/// A working day of the lead time (buffer ruler).
struct Cell
{
    /// The same colours as in the ruler of the page Beschlüsse (Ruler::Cell).
    enum class Kind {
        Lead, ///< the predecessor, if there is one, has ended in time
        Struck, ///< the predecessor still runs, which comes too late
        Buffer, ///< free after that
    };
    QRectF rect;
    Kind kind = Kind::Lead;
    Color color = &Theme::text2; ///< of Struck and Buffer; the amber of a risk only where nothing is assumed
};

/// Marks of a folded project that are too many to be told apart: one bar of 8 px.
struct Column
{
    QRectF rect;
    Color color = &Theme::text2;
};

struct Row
{
    std::vector<Band> bands;
    std::vector<Line> lines; ///< original, slip, overdue
    std::vector<Cell> cells;
    std::vector<Column> columns;
    std::vector<Glyph> glyphs; ///< ghosts first
    std::vector<StatusSign> signs;
    std::vector<Chevron> chevrons;
    std::vector<Words> words;
    bool isLeftTaken =
        false; ///< a label, an original or a ghost stands left of the mark: arrows come from above
};

/// What can be seen in the plot, in the order of its key (PlotKey).
enum class Sign {
    Milestone,
    Task,
    Resolution,
    Done,
    Forecast,
    Vague,
    Interval,
    Original,
    Late,
    Overdue,
    OverdueSilent, ///< hollow triangle, dashed line
    Link,
    Inferred,
    Backwards,
    Chain,
    Critical,
    Lead, ///< cells of the buffer ruler
    Struck,
    Buffer,
    Ghost,
    Column, ///< of a folded project
    Outside,
    LastSession,
    Weekend,
    Holiday,
};

/// Outline of a mark whose anchor stands at (0, 0); \a scale 1 = 100 %.
[[nodiscard]] QPainterPath glyphPath(ItemKind kind, qreal scale);
/// The parts of it that are filled in a filled mark.
[[nodiscard]] QPainterPath glyphFill(ItemKind kind, qreal scale);
/// What the mark covers, for labels, focus and hit testing.
[[nodiscard]] QRectF glyphBox(const Glyph &glyph, qreal scale);

}
