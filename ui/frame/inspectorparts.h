// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/statusshape.h"
#include "ui/support/theme.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

/// The pieces that the inspector is put together from.
namespace InspectorParts {

using Color = QColor Theme::*;

/// Title in semibold, a note at the right, a hair line below.
[[nodiscard]] QWidget *sectionHead(const QString &title, const QString &note, QWidget *parent);
/// How wide a piece of a text may be before it breaks inside a word, in pixels at the base size: a value
/// beside its name, and a line of its own in the narrow inspector, also in the font of a title.
inline constexpr int valueRoom = 144;
inline constexpr int lineRoom = 200;
/// Text that wraps, can be selected by mouse and keyboard; \a html may hold links.
[[nodiscard]] QLabel *text(const QString &html, Color color, QWidget *parent, int room = lineRoom);
/// A shape before a text that wraps.
[[nodiscard]] QWidget *marked(const StatusShape::Shape &shape, Color shapeColor, QLabel *label,
                              const QString &spokenMark, QWidget *parent);
/// Name in grey, value beside it.
[[nodiscard]] QWidget *fact(const QString &name, QLabel *value, QWidget *parent);
/// The value with a 2 px bar at its left.
[[nodiscard]] QWidget *quoted(QLabel *label, QWidget *parent);

}
