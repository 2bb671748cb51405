// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// What the marks of the Zeitplan mean, below it.
class TimelineKey final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineKey(QWidget *parent = nullptr);

    /// Whether dates of a Berichtsstand are shown.
    void setGhosts(bool ghosts);
    void retranslate();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {0, heightForWidth(width())}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_ghosts = false;
};
