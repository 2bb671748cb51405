// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <functional>
#include <vector>

class FormField;
class RowList;

/// A headed list of days in a dialog; more can be added, each can be removed.
class DayList final : public QWidget
{
    Q_OBJECT
public:
    /// \a name heads the list, \a entry names a field in it, \a add the button at its foot.
    DayList(const QString &name, const QString &entry, const QString &add, QWidget *parent);

    void allowWeeks();
    void setDays(const std::vector<QDate> &days);
    /// In their order; days that are refused are left out.
    [[nodiscard]] std::vector<QDate> days() const;
    [[nodiscard]] std::vector<FormField *> fields() const;
    /// Says at each field why its day cannot be taken; \a problem gives an empty text for a sound one.
    void judge(const std::function<QString(QDate day, const std::vector<QDate> &before)> &problem);

signals:
    void changed();

private:
    bool m_ofWeeks = false; ///< each entry may name a week
    RowList *m_rows;
};
