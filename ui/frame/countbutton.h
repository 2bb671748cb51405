// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/statusreport.h"

#include <QAbstractButton>

/// A count with the shape of its status; leads to the items behind it.
class CountButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CountButton(ScheduleStatus status, QWidget *parent = nullptr);

    [[nodiscard]] ScheduleStatus status() const { return m_status; }
    /// The outlined shape: of all these nothing has been reported since.
    void setOutlined(bool outlined);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ScheduleStatus m_status;
    bool m_outlined = false;
};
