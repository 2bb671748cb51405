// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/measures/measuremodel.h"
#include "ui/pages/tablecolumns.h"

/// The columns of the measures. Number and title are always there: a row without them says nothing.
class MeasureColumns final : public TableColumns
{
    Q_OBJECT
public:
    using Column = MeasureModel::Column;

    MeasureColumns(const MeasureModel &model, QWidget *surface);

    void choose(Column column, bool shown) { TableColumns::choose(int(column), shown); }
};
