// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/rowplot.h"

#include "core/status/donestatus.h"
#include "ui/timeline/bufferruler.h"
#include "ui/timeline/plotlabels.h"
#include "ui/timeline/takenspace.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Plot;
using namespace Qt::Literals::StringLiterals;
using PlotWords::isResolved;

namespace {
constexpr qreal bandHeight = 10;
constexpr qreal fadeShare = 0.28;
constexpr qreal mostFade = 32;
constexpr qreal vagueExtra = 6; // approximate dates reach a little further
constexpr qreal footOfRow = 4; // the line of an overdue item above it
constexpr qreal lateWidth = 2;
constexpr qreal uprightHalf = 6;
constexpr qreal undatedInset = 8;
constexpr qreal gapToWords = 5; // of a line; as that of words to their mark, up to which it runs
constexpr qreal leastPiece = 24; // of a line beside words; a shorter one reads as a sign

Color outlineColor(ScheduleStatus status)
{
    switch (status) {
    case ScheduleStatus::Overdue:
    case ScheduleStatus::AtRisk:
        return Theme::shapeToken(status);
    case ScheduleStatus::Done:
    case ScheduleStatus::DoneLate:
    case ScheduleStatus::Cancelled:
        return &Theme::text2;
    case ScheduleStatus::DueSoon:
    case ScheduleStatus::OnTrack:
    case ScheduleStatus::Unscheduled:
        return &Theme::text;
    }
    Q_UNREACHABLE();
}

bool hasBand(const PartialDate &date)
{
    return !date.hasDayPrecision() || date.isApproximate();
}

// Both ends were named.
bool hasHardEnds(const PartialDate &date)
{
    return date.grain() == PartialDate::Grain::Interval && !date.isApproximate();
}

// The first words of a text that \a width holds; empty: not even one.
QString wordsIn(const QString &text, qreal width, const RowPlot::Frame &frame)
{
    if (frame.measure(text, false) <= width)
        return text;
    qsizetype end = text.lastIndexOf(u' ');
    while (end > 0 && frame.measure(text.left(end), false) > width)
        end = text.lastIndexOf(u' ', end - 1);
    return end > 0 ? text.left(end) : QString();
}

// The same, with a sign that it goes on; at least one word.
QString withinWidth(const QString &text, qreal width, const RowPlot::Frame &frame)
{
    const QString tail = u" …"_s;
    if (frame.measure(text, false) <= width)
        return text;
    const QString first = wordsIn(text, width - frame.measure(tail, false), frame);
    return (first.isEmpty() ? text.section(u' ', 0, 0) : first) + tail;
}

// Lays out one item; x by the scale, the middle of the row as y.
class ItemRow
{
public:
    ItemRow(const RowPlot::Input &input, const RowPlot::Frame &frame)
        : m_input(input)
        , m_frame(frame)
        , m_middle(input.height / 2)
    {
    }

    Row marks();
    Row withLabel(const Language &language);

private:
    [[nodiscard]] qreal x(const PartialDate &date) const { return m_frame.scale.mark(date.latest()); }
    [[nodiscard]] qreal px(qreal pixels) const { return pixels * m_frame.textScale; }
    void addBand(const PartialDate &date);
    void addGlyph(const PartialDate &date, Glyph::Style style, Color color);
    void addGhost();
    void addOriginal();
    void addSlip(const PartialDate &from, const PartialDate &to, Color color);
    void addOverdueLine();
    [[nodiscard]] QRectF slipRoom() const;
    void addLabel(const Language &language);
    void interruptLines();

    const RowPlot::Input &m_input;
    const RowPlot::Frame &m_frame;
    qreal m_middle;
    Row m_row;
    QRectF m_marks; // of the dates that hold now
    qreal m_leftEdge = std::numeric_limits<qreal>::max();
    bool m_leftTaken = false;
    bool m_hasSlip = false; // along which no arrow may run; a label may stand on it
    qreal m_labelled = 0; // x of the date at which the label stands
};

void ItemRow::addBand(const PartialDate &date)
{
    if (!hasBand(date))
        return;
    const qreal extra = date.isApproximate() ? px(vagueExtra) : 0;
    const qreal left = m_frame.scale.left(date.earliest()) - extra;
    const qreal right = m_frame.scale.right(date.latest()) + extra;
    Band band{QRectF(left, m_middle - px(bandHeight) / 2, right - left, px(bandHeight)), 0};
    if (!hasHardEnds(date))
        band.fade = std::min(px(mostFade), band.rect.width() * fadeShare);
    m_row.bands.push_back(band);
}

void ItemRow::addGlyph(const PartialDate &date, Glyph::Style style, Color color)
{
    const Glyph glyph{m_input.item->kind, QPointF(x(date), m_middle), style, color};
    const QRectF box = glyphBox(glyph, m_frame.textScale);
    m_row.glyphs.push_back(glyph);
    m_leftEdge = std::min(m_leftEdge, box.left());
    if (style == Glyph::Style::Ghost)
        return;
    m_marks = m_marks.united(box);
    m_labelled = glyph.anchor.x();
}

void ItemRow::addGhost()
{
    if (!m_input.before || !isResolved(m_input.before->planned)
        || m_input.before->planned == m_input.item->planned)
        return;
    addGlyph(*m_input.before->planned, Glyph::Style::Ghost, &Theme::text2);
    const qreal foot = glyphBox(m_row.glyphs.back(), m_frame.textScale).bottom();
    m_row.lines.push_back(
        {QPolygonF({QPointF(x(*m_input.before->planned), foot), QPointF(x(*m_input.item->planned), foot)}),
         &Theme::text2, 1, Line::Style::Dotted});
    m_leftTaken = m_leftTaken || x(*m_input.before->planned) < x(*m_input.item->planned);
}

void ItemRow::addOriginal()
{
    const OriginalPlan &original = m_input.item->original;
    if (original.kind != OriginalPlan::Kind::Known || !isResolved(original.date)
        || original.date->latest() == m_input.item->planned->latest())
        return;
    const qreal at = x(*original.date);
    const qreal planned = x(*m_input.item->planned);
    m_row.lines.push_back(
        {QPolygonF({QPointF(at, m_middle - px(uprightHalf)), QPointF(at, m_middle + px(uprightHalf))}),
         &Theme::text2, 1});
    m_row.lines.push_back({QPolygonF({QPointF(at, m_middle), QPointF(planned, m_middle)}), &Theme::text2, 1});
    m_leftEdge = std::min(m_leftEdge, at);
    m_leftTaken = m_leftTaken || at < planned;
}

void ItemRow::addSlip(const PartialDate &from, const PartialDate &to, Color color)
{
    if (to.latest() <= from.latest())
        return;
    m_row.lines.push_back(
        {QPolygonF({QPointF(x(from), m_middle), QPointF(x(to), m_middle)}), color, px(lateWidth)});
    m_hasSlip = true;
}

void ItemRow::addOverdueLine()
{
    if (m_input.status->status != ScheduleStatus::Overdue || isResolved(m_input.item->forecast))
        return;
    const qreal foot = m_input.height - px(footOfRow);
    m_row.lines.push_back({QPolygonF({QPointF(x(*m_input.item->planned), foot),
                                      QPointF(m_frame.scale.mark(m_frame.asOf), foot)}),
                           Theme::shapeToken(ScheduleStatus::Overdue), px(lateWidth),
                           m_input.status->reportedSinceDue ? Line::Style::Solid : Line::Style::Dashed});
}

// Between the marks of the planned date and of the later one at which the label stands.
QRectF ItemRow::slipRoom() const
{
    std::vector<QRectF> marks;
    for (const Glyph &glyph : m_row.glyphs)
        if (glyph.style != Glyph::Style::Ghost)
            marks.push_back(glyphBox(glyph, m_frame.textScale));
    if (marks.size() != 2 || !m_row.cells.empty() || marks[1].left() <= marks[0].right())
        return {};
    return {marks[0].right(), marks[0].top(), marks[1].left() - marks[0].right(), marks[0].height()};
}

void ItemRow::addLabel(const Language &language)
{
    const PlotWords::Label label =
        PlotWords::of(*m_input.item, *m_input.status, language, {m_input.before, m_frame.beforeName});
    for (const Cell &cell : m_row.cells)
        m_leftEdge = std::min(m_leftEdge, cell.rect.left());
    m_row.isLeftTaken = m_leftTaken || m_hasSlip;
    PlotLabels::Place place{.mark = m_marks,
                            .band = m_row.bands.empty() ? QRectF() : m_row.bands.front().rect,
                            .slip = slipRoom(),
                            .leftEdge = m_leftEdge,
                            .isLeftTaken = m_leftTaken || !m_row.cells.empty(),
                            .hasArrow = m_input.hasArrow,
                            .lines = RowPlot::linesOf(m_input, m_frame),
                            .height = m_input.height,
                            .status = m_input.status->status};
    if (!place.band.isNull())
        place.leftEdge = std::min(place.leftEdge, place.band.left());
    const bool isSeen = m_labelled >= 0 && m_labelled <= m_frame.width;
    if (isSeen && !place.slip.isNull()) { // left of both marks it would name the earlier one
        place.isLeftTaken = true;
        place.leftEdge = 0;
    }
    if (m_labelled < 0)
        PlotLabels::addAtEdge(m_row, label, true, place, m_frame);
    else if (m_labelled > m_frame.width)
        PlotLabels::addAtEdge(m_row, label, false, place, m_frame);
    else
        PlotLabels::add(m_row, label, place, m_frame);
    interruptLines();
}

// A piece of a line before "+29 T" would read as a minus sign: lines along the row keep off its words.
void ItemRow::interruptLines()
{
    std::vector<Line> lines;
    for (const Line &line : m_row.lines) {
        const QRectF reach = line.points.boundingRect();
        if (reach.height() >= 1 || qAbs(reach.center().y() - m_middle) >= 1) {
            lines.push_back(line);
            continue;
        }
        TakenSpace taken;
        for (const Words &words : m_row.words)
            taken.add(words.at.x() - px(gapToWords), words.at.x() + words.width + px(gapToWords));
        for (const auto &[left, right] : taken.freeIn(reach.left(), reach.right(), px(leastPiece))) {
            lines.push_back(line);
            lines.back().points = QPolygonF({QPointF(left, m_middle), QPointF(right, m_middle)});
        }
    }
    m_row.lines = std::move(lines);
}

Row ItemRow::withLabel(const Language &language)
{
    marks();
    addLabel(language);
    return m_row;
}

Row ItemRow::marks()
{
    const Item &item = *m_input.item;
    const ItemStatus &status = *m_input.status;
    const bool atEnd = isDone(status.status) && isResolved(item.actual);
    if (isResolved(item.planned)) {
        addGhost();
        addOriginal();
        if (!atEnd || item.actual->latest() == item.planned->latest())
            addBand(*item.planned);
        addOverdueLine();
        if (status.open && isResolved(item.forecast))
            addSlip(*item.planned, *item.forecast, Theme::shapeToken(ScheduleStatus::AtRisk));
        if (atEnd)
            addSlip(*item.planned, *item.actual, &Theme::done);
        m_leftTaken = m_leftTaken || (atEnd && m_hasSlip);
        if (!atEnd || item.actual->latest() != item.planned->latest())
            addGlyph(*item.planned,
                     isDone(status.status) && !atEnd ? Glyph::Style::Filled : Glyph::Style::Outline,
                     outlineColor(status.status));
    }
    if (status.open && isResolved(item.forecast)) {
        addBand(*item.forecast);
        addGlyph(*item.forecast, Glyph::Style::Filled, Theme::shapeToken(ScheduleStatus::AtRisk));
    }
    if (atEnd) {
        m_marks = {}; // the label belongs to the end
        if (!isResolved(item.planned) || item.actual->latest() != item.planned->latest())
            addBand(*item.actual);
        addGlyph(*item.actual, Glyph::Style::Filled, &Theme::done);
    }
    if (m_input.session.isValid())
        BufferRuler::add(m_row, m_input, m_frame);
    return m_row;
}
}

Plot::Row RowPlot::item(const Input &input, const Frame &frame, const Language &language)
{
    return ItemRow(input, frame).withLabel(language);
}

Plot::Row RowPlot::marks(const Input &input, const Frame &frame)
{
    return ItemRow(input, frame).marks();
}

Plot::Row RowPlot::undated(const Input &input, const Frame &frame, const Language &language)
{
    const qreal inset = undatedInset * frame.textScale;
    const QString text = PlotWords::undated(*input.item, *input.status, language);
    Plot::Row row;
    const auto add = [&](qreal x, const QString &words) {
        if (words.isEmpty())
            return;
        PlotLabels::addWords(row, x, withinWidth(words, frame.width - inset - x, frame), &Theme::text2, false,
                             input.height, frame);
        row.words.back().italic = true;
    };
    if (const auto at = PlotLabels::besideStichtag(inset, frame.measure(text, false), frame)) {
        add(*at, text);
        return row;
    }
    // Too long for either side: the first words before the line, the others behind it.
    const qreal line = frame.scale.mark(frame.asOf);
    const QString first = wordsIn(text, line - 2 * inset, frame);
    add(inset, first);
    add(line + inset, text.mid(first.size()).trimmed());
    return row;
}

std::vector<qreal> RowPlot::linesOf(const Input &input, const Frame &frame)
{
    std::vector<qreal> lines = input.passing;
    if (const qreal line = frame.scale.mark(frame.asOf); line >= 0)
        lines.push_back(line);
    std::ranges::sort(lines);
    return lines;
}

std::set<Sign> RowPlot::signs(const Item &item, const ItemStatus &status)
{
    std::set<Sign> found;
    if (status.status == ScheduleStatus::Overdue && !status.reportedSinceDue)
        found.insert(Sign::OverdueSilent);
    if (!anchorDay(item, status).isValid())
        return found;
    found.insert(Sign::Outside);
    found.insert(item.kind == ItemKind::Milestone        ? Sign::Milestone
                     : item.kind == ItemKind::Resolution ? Sign::Resolution
                                                         : Sign::Task);
    const bool atEnd = isDone(status.status) && isResolved(item.actual);
    const bool atForecast = status.open && isResolved(item.forecast);
    if (isDone(status.status))
        found.insert(Sign::Done);
    if (atForecast)
        found.insert(Sign::Forecast);
    for (const auto &date :
         {item.planned, atEnd ? item.actual : std::nullopt, atForecast ? item.forecast : std::nullopt})
        if (isResolved(date) && hasBand(*date))
            found.insert(hasHardEnds(*date) ? Sign::Interval : Sign::Vague);
    if (!isResolved(item.planned))
        return found;
    const QDate planned = item.planned->latest();
    if ((atEnd || atForecast) && anchorDay(item, status) > planned)
        found.insert(Sign::Late);
    if (status.status == ScheduleStatus::Overdue && status.reportedSinceDue && !isResolved(item.forecast))
        found.insert(Sign::Overdue);
    if (item.original.kind == OriginalPlan::Kind::Known && isResolved(item.original.date)
        && item.original.date->latest() != planned)
        found.insert(Sign::Original);
    return found;
}

QDate RowPlot::anchorDay(const Item &item, const ItemStatus &status)
{
    if (isDone(status.status) && isResolved(item.actual))
        return item.actual->latest();
    if (status.open && isResolved(item.forecast))
        return item.forecast->latest();
    return isResolved(item.planned) ? item.planned->latest() : QDate();
}

qreal RowPlot::anchor(const Item &item, const ItemStatus &status, const TimeScale &scale)
{
    const QDate day = anchorDay(item, status);
    return day.isValid() ? scale.mark(day) : 0;
}
