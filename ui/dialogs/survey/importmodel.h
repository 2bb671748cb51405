// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/support/surveyexchange.h"

#include <QAbstractTableModel>

/// What files would change, one row for each field, with a tick for what is to be taken over. Changes are
/// ticked at first; conflicts wait for a person; errors and what is unchanged cannot be ticked.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { File, Row, Item, Field, From, To, State };
    static constexpr int columns = 7;
    enum Role {
        StateRole = Qt::UserRole + 1, ///< ImportState as int
    };

    ImportModel(ImportOfferPtr offer, const Language &language, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const ImportOfferPtr &offer() const { return m_offer; }
    [[nodiscard]] const ImportEntry &entry(int row) const
    {
        return m_offer->preview.entries[std::size_t(row)];
    }
    [[nodiscard]] bool canBeTicked(int row) const;
    [[nodiscard]] bool isTicked(int row) const { return m_ticked.contains(row); }
    /// Of two answers to one question only one is ticked. What is cancelled is ticked together with its
    /// reason, and unticked with it.
    void setTicked(int row, bool ticked) { setTicked(std::vector{row}, ticked); }
    /// Several rows at once, in this order; what cannot be ticked stays as it is.
    void setTicked(const std::vector<int> &rows, bool ticked);
    /// All changes, and nothing else; or nothing at all.
    void tickChanges();
    void tickNothing();
    /// The rows of the same line of the same file, in their order.
    [[nodiscard]] std::vector<int> rowsBeside(int row) const;
    [[nodiscard]] const QSet<qsizetype> &ticked() const { return m_ticked; }
    /// What is wrong with the row, or has to be decided, with its place; else what would change.
    [[nodiscard]] QString explanation(int row) const;

signals:
    void ticksChanged();

private:
    [[nodiscard]] QString text(const ImportEntry &entry, Column column) const;
    [[nodiscard]] QString itemText(const ImportEntry &entry) const;
    void put(int row, bool ticked);
    [[nodiscard]] std::vector<int> rowsOfItem(int row) const; ///< whichever file they come from
    void followBonds(int row);
    [[nodiscard]] QString bondSentence(int row) const;

    ImportOfferPtr m_offer;
    Language m_language;
    QSet<qsizetype> m_ticked; ///< places of the entries, which are the rows
};
