// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/sessioncontent.h"
#include "ui/session/sessionflow.h"
#include "ui/session/sessiontype.h"

#include <vector>

/// Sets each part of a topic of the meeting view to a width.
namespace SessionPieces {

struct Title
{
    SessionFlow::Piece piece;
    bool isShortened = false; ///< its words stand in full below it
};
/// Number and title under a rule; a long one in smaller type, so that room stays for what it is about.
[[nodiscard]] Title title(const SessionContent::Topic &topic, const SessionType &type, QSize room);
/// Says \a text at the right of the first line of \a title, which leaves room for it.
void addAtRight(SessionFlow::Piece &title, const QString &text, const SessionType &type, int width);

class Maker
{
public:
    Maker(const SessionType &type, const SessionFlow::Room &room);

    /// What stands below the title, which comes first if it was \a shortened there.
    [[nodiscard]] std::vector<SessionFlow::Piece> pieces(const SessionContent::Topic &topic,
                                                         bool shortened) const;
    [[nodiscard]] SessionFlow::Piece heading(const QString &section, bool continued) const;

private:
    using Pieces = std::vector<SessionFlow::Piece>;
    struct Columns;

    /// The lines of a text, on as many pieces as it needs to fit on pages.
    [[nodiscard]] std::vector<TextBlock> blocks(const QString &text, const QFont &font, int width) const;
    void addRemark(Pieces &pieces, const SessionContent::Remark &remark, SessionType::Role role, int left,
                   int markLeft) const;
    void addBar(Pieces &pieces, const StatusCounts &counts) const;
    void addSection(Pieces &pieces, const SessionContent::Section &section) const;
    void addRow(Pieces &pieces, const SessionContent::Row &row, const Columns &columns) const;
    void addValues(Sheet::Page &sheet, const SessionContent::Row &row, const Columns &columns, int top) const;
    [[nodiscard]] Columns columnsOf(const SessionContent::Section &section) const;
    void addMark(Sheet::Page &sheet, const SessionContent::Mark &mark, const QFont &font, int left,
                 int top) const;

    const SessionType &m_type;
    SessionFlow::Room m_room;
    int m_mostHeight; ///< of a piece: a page less a heading that is said again
};

}
