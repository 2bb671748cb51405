// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measures/measurecolumns.h"

using namespace Qt::Literals::StringLiterals;

MeasureColumns::MeasureColumns(const MeasureModel &model, QWidget *surface)
    : TableColumns(model,
                   {{int(Column::CatalogueNumber), "catalogueNumber"_L1},
                    {int(Column::Section), "section"_L1},
                    {int(Column::Unit), "unit"_L1},
                    {int(Column::Priority), "priority"_L1},
                    {int(Column::Progress), "progress"_L1},
                    {int(Column::Due), "due"_L1},
                    {int(Column::Forecast), "forecast"_L1},
                    {int(Column::Actual), "actual"_L1},
                    {int(Column::Status), "status"_L1},
                    {int(Column::LastReport), "report"_L1}},
                   Settings::measureColumns, surface)
{
}
