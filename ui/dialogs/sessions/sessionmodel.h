// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QAbstractTableModel>

#include <vector>

/// The Tuesdays of a year from a day on, and what else is a session in it: what each day is, and a tick where
/// the Senate meets. Setting a tick asks for the change; setCalendar() shows it.
class SessionModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Day, Week, Mark };
    static constexpr int columns = 3;

    explicit SessionModel(QDate from, QObject *parent = nullptr);

    void setCalendar(const SenateCalendar &calendar);
    [[nodiscard]] QDate dayAt(int row) const;
    /// -1 if the day is not shown.
    [[nodiscard]] int rowOf(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void changeRequested(QDate day, bool takesPlace);

private:
    [[nodiscard]] QString text(QDate day, Column column) const;

    QDate m_from;
    SenateCalendar m_calendar;
    std::vector<QDate> m_days;
};
