// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// The rows of chips over a table: as high as they need, up to a limit; more rows are scrolled to, so that
/// many chips on a small window leave room for the table.
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
