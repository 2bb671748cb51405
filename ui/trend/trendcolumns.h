// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;

namespace TrendColumns {

enum class Lines { One, Two };

/// Pixels that \a column of the short tables of the trend takes, so that its texts need no more than so many
/// lines.
[[nodiscard]] int contentWidth(const QAbstractItemModel &model, int column, Lines lines = Lines::One);

}
