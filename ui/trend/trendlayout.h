// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/trend/trendcontent.h"
#include "ui/trend/trendpicture.h"

#include <QFont>
#include <QSizeF>

/// Meilensteintrend (charts.md): where everything stands. A pure function, no window.
namespace TrendLayout {

struct Frame
{
    QSizeF size; ///< pixels; the height is what there is, the picture takes more where its labels need it
    QFont note; ///< of all text
    QFont strong;
    qreal scale = 1; ///< of the text, 1 = 100 %
};

/// Labels at the ends of the lines stand so far apart, in pixels at 100 %.
inline constexpr qreal labelHeight = 17;

/// \a content has one day at least.
[[nodiscard]] TrendPicture::Picture layOut(const TrendContent &content, const Frame &frame,
                                           const Language &language);

}
