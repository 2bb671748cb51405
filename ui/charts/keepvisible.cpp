// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/keepvisible.h"

#include "ui/support/typography.h"

#include <QScrollArea>

void keepVisible(QWidget &part)
{
    for (QWidget *above = part.parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&part, 0, Typography::px(8));
}
