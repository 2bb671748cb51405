// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <type_traits>

/// A text that is said anew each time it is shown, so that it follows the language of the window: the name of
/// a step in the menus, what went wrong. What is given as a string stays as it is.
class LiveText
{
public:
    LiveText() = default;
    LiveText(const QString &fixed)
        : m_say([fixed] { return fixed; })
    {
    }
    /// \a say is called whenever the text is shown; it holds copies of what it speaks of.
    template<typename Say>
    requires std::is_invocable_r_v<QString, Say> LiveText(Say say)
        : m_say(std::move(say))
    {
    }

    [[nodiscard]] QString text() const { return m_say ? m_say() : QString(); }
    [[nodiscard]] bool isEmpty() const { return !m_say; }

private:
    std::function<QString()> m_say;
};
