// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

/// Line drawings in a 20 box, stroke 1.6 with round ends; painted in the colours of the theme in force at any
/// size.
namespace Icons {

enum class Name {
    Overview,
    Portfolio,
    Timeline,
    Measures,
    Resolutions,
    Indicators,
    History,
    Print,
    Calendar,
    Search,
    Menu,
    Undo,
    Redo,
    Close,
    Check,
    ChevronDown,
    ChevronRight,
    ChevronLeft,
    Help,
};

void paint(QPainter &painter, Name name, const QRectF &box, const QColor &color);
/// In \a color of the theme, accent when checked, its colour for what is disabled.
[[nodiscard]] QIcon icon(Name name, QColor Theme::*color = &Theme::text2);
/// The shape of a finding in its colour, for a row of a list.
[[nodiscard]] QIcon mark(Severity severity);

}
