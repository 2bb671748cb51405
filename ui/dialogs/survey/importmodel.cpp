// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/survey/importmodel.h"

#include "core/report/datetext.h"
#include "core/report/importtext.h"
#include "core/report/wording.h"
#include "ui/support/icons.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array importHeadings = {
    QT_TRANSLATE_NOOP("ImportModel", "File"),   QT_TRANSLATE_NOOP("ImportModel", "Row"),
    QT_TRANSLATE_NOOP("ImportModel", "Item"),   QT_TRANSLATE_NOOP("ImportModel", "Field"),
    QT_TRANSLATE_NOOP("ImportModel", "So far"), QT_TRANSLATE_NOOP("ImportModel", "New"),
    QT_TRANSLATE_NOOP("ImportModel", "State"),
};
static_assert(importHeadings.size() == ImportModel::columns);

/// Conflicts, errors and days that do not exist have a shape beside their word (look.md, section 4); the
/// others need no look.
QIcon markOf(const ImportEntry &entry)
{
    const ImportState state = entry.state;
    if (state != ImportState::Conflict && state != ImportState::Error && !ImportText::namesNoDay(entry))
        return {};
    return Icons::mark(state == ImportState::Error ? Severity::Critical : Severity::Warning);
}

QString textOrDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text.simplified();
}
}

ImportModel::ImportModel(ImportOfferPtr offer, const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_offer(std::move(offer))
    , m_language(language)
{
    for (int row = 0; row < rowCount(); ++row)
        if (entry(row).state == ImportState::Change)
            m_ticked.insert(row);
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offer->preview.entries.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

bool ImportModel::canBeTicked(int row) const
{
    return entry(row).state == ImportState::Change || entry(row).state == ImportState::Conflict;
}

QString ImportModel::itemText(const ImportEntry &entry) const
{
    if (entry.key.isEmpty())
        return u"–"_s;
    if (entry.newItem)
        //: An item that would be created; %1 is its number
        return tr("%1 (new)").arg(entry.key);
    const Item *item = findItem(*m_offer->portfolio, entry.key);
    return item && !item->title.isEmpty() ? entry.key + u' ' + item->title : entry.key;
}

QString ImportModel::text(const ImportEntry &entry, Column column) const
{
    switch (column) {
    case Column::File:
        return entry.file;
    case Column::Row:
        return m_language.locale().toString(entry.row);
    case Column::Item:
        return itemText(entry);
    case Column::Field:
        return ImportText::field(entry, m_language);
    case Column::From:
        return textOrDash(ImportText::recorded(entry, m_language));
    case Column::To:
        return textOrDash(entry.to);
    case Column::State: {
        const QString why = ImportText::sentence(entry, m_language);
        const QString state = ImportText::state(entry.state, m_language);
        const QString more = why.isEmpty() ? ImportText::reading(entry, m_language) : why;
        return more.isEmpty() ? state : state + u": "_s + more;
    }
    }
    Q_UNREACHABLE();
}

QString ImportModel::explanation(int row) const
{
    const ImportEntry &at = entry(row);
    const QString reading = ImportText::reading(at, m_language);
    const QString to = at.to.isEmpty() ? u"–"_s : DateText::quoted(at.to, m_language);
    const QString change =
        tr("%1, %2: so far %3, new %4.")
            .arg(textOrDash(at.key), ImportText::field(at, m_language),
                 at.from.isEmpty() ? u"–"_s
                                   : DateText::quoted(ImportText::recorded(at, m_language), m_language),
                 reading.isEmpty() ? to : to + u", "_s + reading);
    QStringList lines;
    if (at.state == ImportState::Conflict || at.state == ImportState::Error)
        lines.append(ImportText::located(at, m_language));
    lines.append(change);
    lines.append(bondSentence(row));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ImportModel::bondSentence(int row) const
{
    for (const int other : rowsOfItem(row)) {
        const auto required = ImportChoice::requiredBy(m_offer->preview, other);
        if (!required || (other != row && *required != row))
            continue;
        if (entry(other).field == ImportField::Actual)
            return tr("A completion date is only taken over together with the progress of the item.");
        return tr("Nothing is cancelled without a reason: progress and %1 of this row are only taken over "
                  "together.")
            .arg(ImportText::field(entry(int(*required)).field, m_language));
    }
    return {};
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportEntry &at = entry(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(at, column);
    case Qt::AccessibleTextRole:
        return column != Column::File || !canBeTicked(index.row()) ? text(at, column)
            : isTicked(index.row())                                ? tr("%1, is taken over").arg(at.file)
                                                                   : tr("%1, is left out").arg(at.file);
    case Qt::ToolTipRole:
        return column == Column::File ? at.file : explanation(index.row());
    case Qt::CheckStateRole:
        return column == Column::File && canBeTicked(index.row())
            ? QVariant(isTicked(index.row()) ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case Qt::DecorationRole:
        return column == Column::State ? QVariant(markOf(at)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>((column == Column::Row ? Qt::AlignRight : Qt::AlignLeft)
                                                  | Qt::AlignVCenter);
    case StateRole:
        return int(at.state);
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != int(Column::File) || !canBeTicked(index.row()))
        return false;
    setTicked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == int(Column::File) && canBeTicked(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return tr(importHeadings[std::size_t(section)]);
}

void ImportModel::put(int row, bool ticked)
{
    if (isTicked(row) == ticked || !canBeTicked(row))
        return;
    if (ticked)
        m_ticked.insert(row);
    else
        m_ticked.remove(row);
    const QModelIndex cell = index(row, int(Column::File));
    emit dataChanged(cell, cell, {Qt::CheckStateRole, Qt::AccessibleTextRole});
}

void ImportModel::followBonds(int row)
{
    if (const auto required = ImportChoice::requiredBy(m_offer->preview, row); required && isTicked(row))
        put(int(*required), true);
    for (const int other : rowsOfItem(row))
        if (ImportChoice::requiredBy(m_offer->preview, other) == qsizetype(row) && !isTicked(row))
            put(other, false);
}

void ImportModel::setTicked(const std::vector<int> &rows, bool ticked)
{
    for (const int row : rows) {
        put(row, ticked);
        followBonds(row);
        const ImportEntry &chosen = entry(row);
        if (!isTicked(row) || ImportText::isAdded(chosen.field))
            continue;
        for (int other = 0; other < rowCount(); ++other)
            if (other != row && entry(other).field == chosen.field && entry(other).key == chosen.key)
                put(other, false);
    }
    emit ticksChanged();
}

void ImportModel::tickChanges()
{
    for (int row = 0; row < rowCount(); ++row)
        put(row, entry(row).state == ImportState::Change);
    emit ticksChanged();
}

void ImportModel::tickNothing()
{
    for (int row = 0; row < rowCount(); ++row)
        put(row, false);
    emit ticksChanged();
}

std::vector<int> ImportModel::rowsBeside(int row) const
{
    std::vector<int> rows;
    for (int other = 0; other < rowCount(); ++other)
        if (entry(other).file == entry(row).file && entry(other).row == entry(row).row)
            rows.push_back(other);
    return rows;
}

std::vector<int> ImportModel::rowsOfItem(int row) const
{
    std::vector<int> rows;
    for (int other = 0; other < rowCount(); ++other)
        if (entry(other).key == entry(row).key)
            rows.push_back(other);
    return rows;
}
