// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemcolumns.h"

#include <QObject>
#include <QStringList>

#include <vector>

class Settings;
class TableView;

/// Which columns the table of Portfolio shows, how wide and in which order; remembered by their names, so
/// that a new column does not mix up what an older program stored.
class ColumnSet final : public QObject
{
    Q_OBJECT
public:
    ColumnSet(TableView &view, Settings &settings, QObject *parent);

    /// Chooses the columns for a page of \a width, unless a person chose them, and gives the title what is
    /// left.
    void fit(int width);
    void setShown(ItemColumn column, bool shown);
    [[nodiscard]] bool isShown(ItemColumn column) const;
    /// Back to what fits, in the usual order and widths.
    void reset();
    /// Widths from what the cells hold; at a new snapshot or language.
    void measure();

private:
    struct Least
    {
        ItemColumn column;
        int width; ///< in pixels of the design
    };
    int makeRoom(int wanted, const std::vector<Least> &columns);
    void takeUserWidth(int column, int width);
    void storeOrder();
    [[nodiscard]] QStringList automatic(int width) const;
    [[nodiscard]] int widthOf(int column) const;

    TableView &m_view;
    Settings &m_settings;
    std::array<int, itemColumnCount> m_natural{}; ///< from the contents
    std::array<int, itemColumnCount> m_chosen{}; ///< by a person; 0: not chosen
    int m_pageWidth = 0;
    bool m_fitting = false;
};
