// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemcolumns.h"
#include "ui/pages/portfolio/columnfit.h"

#include <QObject>
#include <QStringList>

#include <vector>

class ItemTableModel;
class Settings;
class TableView;

/// Which columns the table of Portfolio shows, how wide and in which order; remembered by their names, so
/// that a new column does not mix up what an older program stored.
class ColumnSet final : public QObject
{
    Q_OBJECT
public:
    ColumnSet(TableView &view, const ItemTableModel &items, Settings &settings, QObject *parent);

    /// Chooses the columns for a page of \a width, unless a person chose them, and gives the title what is
    /// left.
    void fit(int width);
    void setShown(ItemColumn column, bool shown);
    [[nodiscard]] bool isShown(ItemColumn column) const;
    /// Takes columns, order and widths over from the settings.
    void restore();
    /// Back to what fits, in the usual order and widths.
    void reset();
    /// Widths from what the cells hold; at a new snapshot or language.
    void measure(bool withoutPlaceholders);

signals:
    /// Which columns have no room, in a sentence; empty: none.
    void noteChanged(const QString &note);

private:
    [[nodiscard]] ColumnFit fitFor(int width, const QStringList &names) const;
    void wrapRows();
    void takeUserWidth(int column, int width);
    void storeOrder();
    [[nodiscard]] QStringList automatic(int width) const;
    [[nodiscard]] QStringList shownNames() const;
    [[nodiscard]] int widthOf(int column) const;

    TableView &m_view;
    const ItemTableModel &m_items;
    Settings &m_settings;
    std::array<int, itemColumnCount> m_natural{}; ///< from the contents, in one line
    std::array<int, itemColumnCount> m_least{}; ///< in two lines; of the title the longest word
    std::array<int, itemColumnCount> m_chosen{}; ///< by a person; 0: not chosen
    int m_pageWidth = 0;
    bool m_fitting = false;
    QString m_note;
    bool m_wraps = false; ///< a column is narrower than its texts
};
