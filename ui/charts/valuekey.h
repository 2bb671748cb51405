// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartsheet.h"

#include <QWidget>

/// What the shapes of values and the grounds of plots mean, in one line or more.
class ValueKey final : public QWidget
{
    Q_OBJECT
public:
    explicit ValueKey(QWidget *parent = nullptr);

    void retranslate();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places
    {
        ChartSheet sheet;
        int height = 0;
    };
    [[nodiscard]] static Places layOut(int width);
};
