// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/statusreport.h"

#include <QColor>
#include <QPalette>

/// The colours of the window (look.md, section 3): three constant values, read by every paint function.
struct Theme
{
    enum class Kind { Light, Dark, HighContrast };
    Kind kind = Kind::Light;
    QColor page;
    QColor chrome;
    QColor selection;
    QColor hover;
    QColor tint;
    QColor text;
    QColor text2;
    QColor accent;
    QColor control;
    QColor hair;
    QColor overdue;
    QColor atRisk;
    QColor dueSoon;
    QColor onTrack;
    QColor done;
    QColor unscheduled;
    QColor ragAmber;

    [[nodiscard]] static const Theme &of(Kind kind);
    /// The theme in force; set once by the program before the first widget, and again at a change.
    [[nodiscard]] static const Theme &current();
    static void setCurrent(Kind kind);

    /// A colour by name, for what is laid out before it is known in which theme it is painted.
    using Token = QColor Theme::*;
    [[nodiscard]] static Token shapeToken(ScheduleStatus status);
    [[nodiscard]] static Token shapeToken(Rag rag);
    [[nodiscard]] static Token shapeToken(Severity severity);
    [[nodiscard]] static Token wordToken(ScheduleStatus status); ///< of the word beside the shape

    [[nodiscard]] QColor shape(ScheduleStatus status) const { return this->*shapeToken(status); }
    [[nodiscard]] QColor shape(Rag rag) const { return this->*shapeToken(rag); }
    [[nodiscard]] QColor shape(Severity severity) const { return this->*shapeToken(severity); }
    [[nodiscard]] QColor word(ScheduleStatus status) const { return this->*wordToken(status); }
    /// Of what cannot be used. In high contrast the controls are as white as the text, which tells nothing.
    [[nodiscard]] QColor disabled() const { return kind == Kind::HighContrast ? hair : control; }
    [[nodiscard]] QPalette palette() const;
};

/// (L1 + 0.05) / (L2 + 0.05) of WCAG 2.1.
[[nodiscard]] double contrastRatio(const QColor &first, const QColor &second);
