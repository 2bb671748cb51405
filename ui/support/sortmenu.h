// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

QT_BEGIN_NAMESPACE
class QHeaderView;
QT_END_NAMESPACE

/// The way to sort a table without a mouse: its columns, then up or down; shows how it is sorted now.
class SortMenu final : public QMenu
{
    Q_OBJECT
public:
    /// For the columns that \a header shows; \a hasOwnOrder: the list has one that no column gives.
    SortMenu(const QHeaderView *header, bool hasOwnOrder, QWidget *parent);

signals:
    /// \a column -1 stands for the list's own order.
    void sortRequested(int column, Qt::SortOrder order);

private:
    void fill();
    QAction *addChoice(const QString &text, bool on, int column, Qt::SortOrder order);

    const QHeaderView *m_header;
    bool m_hasOwnOrder;
};
