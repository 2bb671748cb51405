// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "core/status/trend.h"

#include <QAbstractTableModel>

/// The milestone trend as a table: a row for each line, a column for each report.
class TrendModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Key, Title, Report, Shift };
    static constexpr int columnsBefore = 2; ///< key and title

    using QAbstractTableModel::QAbstractTableModel;

    /// What is recorded now stands on \a today, or on the Stichtag \a asOf.
    void setChart(const Trend::Chart &chart, const std::vector<Trend::Line> &lines, QDate today, QDate asOf,
                  const Language &language);
    [[nodiscard]] int reports() const { return int(m_days.size()); }
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1: not listed

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Column columnOf(int section) const;
    [[nodiscard]] QString text(const Trend::Line &line, int section) const;
    [[nodiscard]] bool isInvalid(const Trend::Line &line, int section) const;
    [[nodiscard]] QString dayHead(const Trend::Day &day) const;

    std::vector<Trend::Day> m_days;
    std::vector<Trend::Line> m_lines;
    QDate m_today;
    QDate m_asOf;
    Language m_language{Language::Code::German};
};
