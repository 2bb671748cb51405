// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSize>

/// Type and measures of the meeting view: they follow from the screen and not from the window's own sizes,
/// since it is read from across a room. Larger text of the desktop makes it larger still.
class SessionType
{
public:
    enum class Role { Title, Status, Section, Body, Strong, Remark, Foot };

    SessionType() = default;
    /// \a screen in logical pixels; \a textScale is 1 at 100 % (Typography::scale()).
    SessionType(QSize screen, qreal textScale);

    /// All of it \a factor as large.
    [[nodiscard]] SessionType scaled(qreal factor) const;
    [[nodiscard]] QFont font(Role role) const;
    /// The same with a title that is \a factor as large, for one that would fill the screen.
    [[nodiscard]] QFont title(qreal factor) const;
    /// \a ems of the body's size in pixels.
    [[nodiscard]] int em(qreal ems) const { return qRound(m_body * ems); }
    [[nodiscard]] int body() const { return qRound(m_body); }

private:
    [[nodiscard]] QFont sized(qreal ems, QFont::Weight weight) const;

    qreal m_body = 15;
};
