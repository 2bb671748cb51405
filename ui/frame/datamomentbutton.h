// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDateTime>

/// Which Datenstand is shown, at the foot of the window: the day of the newest report in the data, or the
/// past moment whose knowledge is shown. Pressed, it asks for another moment.
class DataMomentButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DataMomentButton(QWidget *parent);

    /// Null: now.
    void setMoment(const QDateTime &moment);
    /// Day of the newest report in the data; null: nobody has reported.
    void setNewestReport(QDate day);
    [[nodiscard]] bool isNow() const { return m_moment.isNull(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString sentence() const;
    void retranslate();

    QDateTime m_moment;
    QDate m_newestReport;
};
