// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// The rows of chips over a table: as high as they need, up to a limit, so that many chips on a small window
/// leave room for the table. Chips that are off fold; only what is on and needs still more rows is scrolled
/// to.
class ChipArea final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ChipArea(QWidget *parent = nullptr);

    /// Limit in rows of chips, at least one.
    void setMostRows(int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    int m_mostRows = 3;
};
