// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Scrolls the least that brings \a part into view. Qt does so for the Tab key only, not for a focus that
/// arrow keys move.
void keepVisible(QWidget &part);
