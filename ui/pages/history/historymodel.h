// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/historyline.h"
#include "core/report/language.h"
#include "ui/pages/history/linefilter.h"

#include <QAbstractTableModel>

#include <vector>

class SearchWords;

/// The changes that a filter lets through, the newest first.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { At, Who, Subject, Field, From, To, Reason };
    static constexpr int columns = 7;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a person is whoever works at this machine: reminders of others are theirs alone and are left out.
    void setPast(const PastPtr &past, const QString &person, const Language &language);
    void setFilter(const LineFilter &filter);
    [[nodiscard]] const LineFilter &filter() const { return m_filter; }
    [[nodiscard]] const HistoryLine &line(int row) const { return m_past->lines[m_rows[std::size_t(row)]]; }
    /// Row of the line that stands for the same as \a line; -1 if it is not shown.
    [[nodiscard]] int rowOf(const HistoryLine &line) const;
    /// All that there is to say about a line, in one paragraph.
    [[nodiscard]] QString inFull(int row) const;
    /// Of all changes, whatever the filter says.
    [[nodiscard]] int total() const { return int(m_own.size()); }
    /// Who has changed anything, in alphabetical order, and which kinds of records were.
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] QStringList entities() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void findRows();
    [[nodiscard]] bool isWanted(const HistoryLine &line, const SearchWords &words) const;
    [[nodiscard]] QString text(const HistoryLine &line, Column column) const;
    [[nodiscard]] QString subject(const RecordedChange &change) const;
    [[nodiscard]] QString value(const HistoryLine &line, const QString &text) const;
    [[nodiscard]] QVariant tone(const HistoryLine &line, Column column) const;

    PastPtr m_past;
    std::vector<std::size_t> m_own; ///< lines that this person may see, the newest first
    std::vector<std::size_t> m_rows; ///< those of them that are shown
    LineFilter m_filter;
    Language m_language{Language::Code::German};
};
