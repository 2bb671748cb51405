// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paststate.h"

#include <QAbstractButton>
#include <QDate>

/// Which Datenstand is shown, at the foot of the window: the day of the newest report in the data, or the
/// state of the past that is shown. Pressed, it asks for another moment.
class DataMomentButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DataMomentButton(QWidget *parent);

    void setState(const PastState &state);
    /// Day of the newest report in the data; null: nobody has reported.
    void setNewestReport(QDate day);
    [[nodiscard]] bool isNow() const { return m_state.kind == PastState::Kind::Now; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString sentence() const;
    void retranslate();

    PastState m_state;
    QDate m_newestReport;
};
