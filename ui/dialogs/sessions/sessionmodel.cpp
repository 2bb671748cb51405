// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sessions/sessionmodel.h"

#include "core/calendar/senatesessions.h"
#include "core/report/sessiontext.h"
#include "ui/support/theme.h"
#include "ui/support/uilanguage.h"

#include <algorithm>

namespace {
constexpr int daysBetweenTuesdays = 7;
}

SessionModel::SessionModel(QDate from, QObject *parent)
    : QAbstractTableModel(parent)
    , m_from(from)
{
}

void SessionModel::setCalendar(const SenateCalendar &calendar)
{
    const QDate last = m_from.addYears(1);
    std::vector<QDate> days = SenateSessions::between(calendar, m_from, last);
    const int toTuesday = (Qt::Tuesday - m_from.dayOfWeek() + daysBetweenTuesdays) % daysBetweenTuesdays;
    for (QDate day = m_from.addDays(toTuesday); day <= last; day = day.addDays(daysBetweenTuesdays))
        days.push_back(day);
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days == m_days) { // what is selected stays
        m_calendar = calendar;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_calendar = calendar;
    m_days = std::move(days);
    endResetModel();
}

QDate SessionModel::dayAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_days[std::size_t(row)] : QDate();
}

int SessionModel::rowOf(QDate day) const
{
    const auto found = std::ranges::lower_bound(m_days, day);
    return found != m_days.end() && *found == day ? int(found - m_days.begin()) : -1;
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

int SessionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString SessionModel::text(QDate day, Column column) const
{
    switch (column) {
    case Column::Day:
        return SessionText::day(day, uiLanguage());
    case Column::Week:
        return tr("W%1", "number of a week").arg(day.weekNumber());
    case Column::Mark:
        return SessionText::mark(day, m_calendar, uiLanguage());
    }
    Q_UNREACHABLE();
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate day = m_days[std::size_t(index.row())];
    const bool takesPlace = SenateSessions::isSession(m_calendar, day);
    switch (role) {
    case Qt::DisplayRole:
        return text(day, Column(index.column()));
    case Qt::CheckStateRole:
        return index.column() == int(Column::Day) ? QVariant(takesPlace ? Qt::Checked : Qt::Unchecked)
                                                  : QVariant();
    case Qt::ForegroundRole:
        return takesPlace ? QVariant() : QVariant(Theme::current().text2);
    case Qt::AccessibleTextRole:
        return text(day, Column(index.column()));
    default:
        return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Day:
        return tr("Day");
    case Column::Week:
        return tr("Week");
    case Column::Mark:
        return tr("What it is");
    }
    return {};
}

Qt::ItemFlags SessionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == int(Column::Day) ? flags | Qt::ItemIsUserCheckable : flags;
}

bool SessionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    emit changeRequested(m_days[std::size_t(index.row())], value.toInt() == Qt::Checked);
    return true;
}
