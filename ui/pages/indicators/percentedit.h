// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

/// A line for a whole share in percent; arrow keys change it.
class PercentEdit final : public QSpinBox
{
    Q_OBJECT
public:
    explicit PercentEdit(QWidget *parent = nullptr);

    void retranslate();
    /// For screen readers; the line inside has it too.
    void setSpokenName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};
