// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDateTime>

/// Which Datenstand is shown, at the foot of the window; pressed, it asks for another one.
class DataMomentButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DataMomentButton(QWidget *parent);

    /// Null: now.
    void setMoment(const QDateTime &moment);
    [[nodiscard]] bool isNow() const { return m_moment.isNull(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QDateTime m_moment;
};
