// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class RowDelegate;
class TableView;

/// The one call that makes all tables behave and look alike.
namespace TableSetup {

/// Sets model and delegate; whole rows are selected, columns can be moved. \a view
/// owns the delegate that is returned.
RowDelegate *prepare(TableView &view, QAbstractItemModel &model);

inline constexpr int headerHeight = 32;

}
