// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/trendview.h"

#include "ui/charts/hotspot.h"
#include "ui/charts/keepvisible.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"
#include "ui/trend/trendlayout.h"
#include "ui/trend/trendpainter.h"
#include "ui/trend/trendtext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using Typography::Role;

namespace {
constexpr qreal trendLineReach = 6; ///< pixels beside a line that mean it

qreal trendDistance(const QLineF &line, QPointF point)
{
    const QPointF along = line.p2() - line.p1();
    const qreal square = QPointF::dotProduct(along, along);
    const qreal share =
        square <= 0 ? 0 : std::clamp(QPointF::dotProduct(point - line.p1(), along) / square, 0.0, 1.0);
    return QLineF(line.p1() + along * share, point).length();
}

qreal trendDistance(const QPolygonF &points, QPointF point)
{
    qreal least = trendLineReach + 1;
    for (qsizetype at = 1; at < points.size(); ++at)
        least = std::min(least, trendDistance(QLineF(points.at(at - 1), points.at(at)), point));
    return least;
}
}

TrendView::TrendView(QWidget *parent)
    : FigureView(parent)
{
    setMouseTracking(true);
}

void TrendView::setContent(const TrendContent &content)
{
    m_content = content;
    forget();
    setLayoutFunction([this](int width) { return layOut(width); });
}

void TrendView::setRoom(int height)
{
    if (height == m_room)
        return;
    m_room = height;
    forget();
    layOutAnew();
}

void TrendView::setSelectedItem(const QString &key)
{
    m_key = key;
    FigureView::setSelectedItem(key);
}

void TrendView::forget()
{
    m_pictureWidth = -1;
}

const TrendPicture::Picture &TrendView::pictureFor(int width) const
{
    if (width == m_pictureWidth)
        return m_picture;
    m_pictureWidth = width;
    m_picture = {};
    if (!m_content.days.empty() && !m_content.lines.empty()) {
        const TrendLayout::Frame frame{QSizeF(width, m_room), Typography::font(Role::Note),
                                       Typography::font(Role::NoteStrong), Typography::scale()};
        m_picture = TrendLayout::layOut(m_content, frame, uiLanguage());
    }
    return m_picture;
}

Sheet::Page TrendView::layOut(int width) const
{
    const TrendPicture::Picture &picture = pictureFor(width);
    Sheet::Page page;
    page.height = int(std::ceil(picture.height));
    for (const TrendPicture::Label &label : picture.labels) {
        const Trend::Line &line = m_content.lines[label.line];
        page.presses.push_back({label.rect.toAlignedRect(),
                                Sheet::Press::Kind::Row,
                                Target::toItem(line.item.key),
                                TrendText::sentence(line, uiLanguage()),
                                m_content.labels[label.line].title,
                                {},
                                0});
    }
    return page;
}

int TrendView::lineOf(const QString &key) const
{
    for (std::size_t line = 0; line < m_content.lines.size(); ++line)
        if (m_content.lines[line].item.key == key)
            return int(line);
    return -1;
}

QString TrendView::itemAt(QPointF position) const
{
    const TrendPicture::Picture &shown = picture();
    qreal least = trendLineReach;
    QString key;
    const auto offer = [&](std::size_t line, qreal away) {
        if (away <= least) {
            least = away;
            key = m_content.lines[line].item.key;
        }
    };
    for (const TrendPicture::Stroke &stroke : shown.strokes)
        offer(stroke.line, trendDistance(stroke.points, position));
    for (const TrendPicture::Dot &dot : shown.dots)
        offer(dot.line, QLineF(dot.at, position).length());
    for (const TrendPicture::Circle &circle : shown.circles)
        offer(circle.line, QLineF(circle.center, position).length() - trendLineReach);
    return key;
}

QString TrendView::wordsAt(QPointF position) const
{
    const TrendPicture::Dot *nearest = nullptr;
    qreal least = trendLineReach;
    for (const TrendPicture::Dot &dot : picture().dots)
        if (const qreal away = QLineF(dot.at, position).length(); away <= least) {
            least = away;
            nearest = &dot;
        }
    if (nearest) {
        const Trend::Line &line = m_content.lines[nearest->line];
        const TrendContent::Day &day = m_content.days[line.points[nearest->point].report];
        return TrendText::point(line, nearest->point, day.name, day.on, uiLanguage());
    }
    const int line = lineOf(itemAt(position));
    return line < 0 ? QString() : TrendText::sentence(m_content.lines[std::size_t(line)], uiLanguage());
}

void TrendView::begin(Qt::FocusReason reason)
{
    const auto &figures = hotspots();
    const auto selected = std::ranges::find_if(
        figures, [this](const Hotspot *each) { return each->press().target.item == m_key; });
    Hotspot *goal = selected != figures.end() ? *selected : figures.empty() ? nullptr : figures.front();
    if (!goal)
        return;
    goal->setFocus(reason);
    keepVisible(*goal);
}

void TrendView::paintEvent(QPaintEvent *event)
{
    FigureView::paintEvent(event); // the ground of the selected label
    if (m_content.lines.empty())
        return;
    QPainter painter(this);
    TrendPainter::paint(painter, picture(),
                        {Theme::current(), Typography::font(Role::Note), Typography::font(Role::NoteStrong),
                         Typography::scale(), lineOf(m_key)});
}

void TrendView::mousePressEvent(QMouseEvent *event)
{
    const QString key = event->button() == Qt::LeftButton ? itemAt(event->position()) : QString();
    if (key.isEmpty()) {
        FigureView::mousePressEvent(event);
        return;
    }
    emit activated(Target::toItem(key));
    begin(Qt::MouseFocusReason); // the arrow keys go on from there
}

void TrendView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(itemAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    FigureView::mouseMoveEvent(event);
}

bool TrendView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return FigureView::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString sentence = wordsAt(help->pos());
    // Rich text wraps, plain text does not.
    QToolTip::showText(help->globalPos(),
                       sentence.isEmpty() ? sentence : u"<span>%1</span>"_s.arg(sentence.toHtmlEscaped()),
                       this);
    return true;
}

void TrendView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        forget();
    FigureView::changeEvent(event);
}
