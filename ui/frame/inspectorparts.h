// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/statusshape.h"
#include "ui/frame/breakablelabel.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"

#include <QWidget>

#include <functional>

/// The pieces that the inspector is put together from.
namespace InspectorParts {

using Color = QColor Theme::*;

/// Title in semibold, a note at the right or, where there is no room, below; a hair line under both.
[[nodiscard]] QWidget *sectionHead(const QString &title, const QString &note, QWidget *parent);
/// Text that wraps, can be selected by mouse and keyboard; \a html may hold links.
[[nodiscard]] BreakableLabel *text(const QString &html, Color color, QWidget *parent,
                                   Typography::Role role = Typography::Role::Body);
/// A shape before a text that wraps.
[[nodiscard]] QWidget *marked(const StatusShape::Shape &shape, Color shapeColor, QLabel *label,
                              const QString &spokenMark, QWidget *parent);
/// Name in grey, value beside it; below it where the width ends.
[[nodiscard]] QWidget *fact(const QString &name, QLabel *value, QWidget *parent);
/// The value with a 2 px bar at its left.
[[nodiscard]] QWidget *quoted(QLabel *label, QWidget *parent);

}
