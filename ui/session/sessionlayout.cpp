// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionlayout.h"

#include "ui/session/sessionflow.h"
#include "ui/session/sessionpieces.h"

#include <QCoreApplication>

#include <algorithm>

using SessionContent::Topic;
using SessionFlow::Piece;
using SessionLayout::Part;
using SessionLayout::Slide;

namespace {
struct SessionLayoutTr
{
    Q_DECLARE_TR_FUNCTIONS(SessionView)
};

constexpr qreal sideMargin = 1.8;
constexpr qreal topMargin = 0.9;
constexpr qreal footMargin = 0.5;
constexpr qreal belowTitle = 0.5;
constexpr qreal smallerType = 0.9; ///< where it saves a page with a line or two on it

/// The pages of one topic, without their count.
class Setter
{
public:
    Setter(const Topic &topic, QRect area, const SessionType &type)
        : m_topic(topic)
        , m_type(type)
        , m_area(area)
        , m_title(SessionPieces::title(topic, type, m_area.size()))
    {
    }

    std::vector<Slide> run() const
    {
        const int top = m_title.piece.sheet.height + m_type.em(belowTitle);
        const SessionFlow::Room room{m_area.width(), std::max(1, m_area.height() - top)};
        const SessionPieces::Maker maker(m_type, room);
        const auto dealt = SessionFlow::deal(
            maker.pieces(m_topic, m_title.isShortened), room,
            [&maker](const QString &section, bool continued) { return maker.heading(section, continued); });
        std::vector<Slide> pages;
        for (const auto &placed : dealt)
            pages.push_back(page(placed, int(pages.size()) + 1, int(dealt.size()), top));
        return pages;
    }

private:
    [[nodiscard]] Part part(const Piece &piece, int top) const
    {
        return {piece.kind, QRect(m_area.left(), m_area.top() + top, m_area.width(), piece.sheet.height),
                piece.sheet, piece.spoken};
    }

    [[nodiscard]] Slide page(const std::vector<SessionFlow::Placed> &placed, int number, int count,
                             int top) const
    {
        Slide page{0, number, count, {}};
        Piece title = m_title.piece;
        if (count > 1) {
            //: One of the pages of a project in the meeting view
            const QString place = SessionLayoutTr::tr("%1 of %2").arg(number).arg(count);
            SessionPieces::addAtRight(title, place, m_type, m_area.width());
        }
        page.parts.push_back(part(title, 0));
        for (const SessionFlow::Placed &each : placed)
            page.parts.push_back(part(each.piece, top + each.top));
        return page;
    }

    const Topic &m_topic;
    const SessionType &m_type;
    QRect m_area;
    SessionPieces::Title m_title;
};
}

std::vector<Slide> SessionLayout::pages(const std::vector<Topic> &topics, QSize size, const SessionType &type)
{
    const QRect area =
        QRect(QPoint(), size)
            .adjusted(type.em(sideMargin), type.em(topMargin), -type.em(sideMargin), -type.em(footMargin));
    const SessionType smaller = type.scaled(smallerType);
    std::vector<Slide> all;
    for (std::size_t index = 0; index < topics.size(); ++index) {
        std::vector<Slide> pages = Setter(topics[index], area, type).run();
        if (pages.size() > 1) {
            std::vector<Slide> fewer = Setter(topics[index], area, smaller).run();
            if (fewer.size() < pages.size())
                pages = std::move(fewer);
        }
        for (Slide &page : pages) {
            page.topic = index;
            all.push_back(std::move(page));
        }
    }
    return all;
}
