// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class RowDelegate;
class TableView;

/// The one call that makes all tables behave and look alike.
namespace TableSetup {

/// Sets model and delegate (a plain one if none is given); whole rows are selected, columns can be moved.
/// \a view owns the delegate that is returned.
RowDelegate *prepare(TableView &view, QAbstractItemModel &model, RowDelegate *delegate = nullptr);

inline constexpr int headerHeight = 32;

}
