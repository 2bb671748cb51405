// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sheet.h"
#include "ui/session/sessioncontent.h"
#include "ui/session/sessiontype.h"

#include <QRect>
#include <QSize>

#include <vector>

/// Sets the topics of the meeting view on pages of one size. What does not fit flows on to a further page of
/// the same topic; nothing is cut and nothing is left out.
namespace SessionLayout {

/// What is painted in one place and read out as one.
struct Part
{
    enum class Kind { Title, Heading, Text };
    Kind kind = Kind::Text;
    QRect place; ///< on the page
    Sheet::Page sheet; ///< inside `place`
    QString spoken;
};

struct Slide
{
    std::size_t topic = 0;
    int number = 1; ///< of `count` pages of the topic
    int count = 1;
    std::vector<Part> parts; ///< in reading order, the title first
};

/// \a size in logical pixels, without the foot of the view.
[[nodiscard]] std::vector<Slide> pages(const std::vector<SessionContent::Topic> &topics, QSize size,
                                       const SessionType &type);

}
