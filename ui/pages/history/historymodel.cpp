// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/historymodel.h"

#include "core/domain/foldedtext.h"
#include "core/report/datetext.h"
#include "core/report/fieldwords.h"
#include "core/report/reasontext.h"
#include "ui/models/itemroles.h"
#include "ui/support/entityname.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array historyHeadings = {
    QT_TRANSLATE_NOOP("HistoryModel", "When"),   QT_TRANSLATE_NOOP("HistoryModel", "Who"),
    QT_TRANSLATE_NOOP("HistoryModel", "Record"), QT_TRANSLATE_NOOP("HistoryModel", "What"),
    QT_TRANSLATE_NOOP("HistoryModel", "From"),   QT_TRANSLATE_NOOP("HistoryModel", "To"),
    QT_TRANSLATE_NOOP("HistoryModel", "Reason"),
};
static_assert(historyHeadings.size() == HistoryModel::columns);

/// What stands where nothing is recorded.
QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

bool isForeignReminder(const HistoryLine &line, const QString &person)
{
    return line.change->entity == "followUp"_L1 && line.change->who != person;
}
}

void HistoryModel::setPast(const PastPtr &past, const QString &person, const Language &language)
{
    beginResetModel();
    m_past = past;
    m_language = language;
    m_own.clear();
    for (std::size_t index = past->lines.size(); index-- > 0;)
        if (!isForeignReminder(past->lines[index], person))
            m_own.push_back(index);
    // The fields of one entry stay in their own order.
    std::ranges::stable_sort(m_own, std::ranges::greater(),
                             [&past](std::size_t index) { return past->lines[index].change->number; });
    const auto sameEntry = [&past](std::size_t left, std::size_t right) {
        return past->lines[left].change == past->lines[right].change;
    };
    for (auto first = m_own.begin(); first != m_own.end();) {
        const auto next =
            std::find_if_not(first, m_own.end(), [&](std::size_t index) { return sameEntry(*first, index); });
        std::reverse(first, next);
        first = next;
    }
    findRows();
    endResetModel();
}

void HistoryModel::setFilter(const LineFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    findRows();
    endResetModel();
}

void HistoryModel::findRows()
{
    m_rows.clear();
    const SearchWords words(m_filter.text);
    for (const std::size_t index : m_own)
        if (isWanted(m_past->lines[index], words))
            m_rows.push_back(index);
}

bool HistoryModel::isWanted(const HistoryLine &line, const SearchWords &words) const
{
    const RecordedChange &change = *line.change;
    if (!m_filter.person.isEmpty() && change.who != m_filter.person)
        return false;
    if (!m_filter.entity.isEmpty() && change.entity != m_filter.entity)
        return false;
    const QDate day = change.at.toLocalTime().date();
    if ((m_filter.from.isValid() && day < m_filter.from) || (m_filter.to.isValid() && day > m_filter.to))
        return false;
    if (words.isEmpty())
        return true;
    QStringList texts;
    for (const Column column : {Column::Subject, Column::Field, Column::From, Column::To, Column::Reason})
        texts.append(text(line, column));
    return words.areIn(foldedText(texts.join(u'\n')));
}

int HistoryModel::rowOf(const HistoryLine &line) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (this->line(row).change->number == line.change->number && this->line(row).field == line.field)
            return row;
    return -1;
}

QStringList HistoryModel::people() const
{
    QSet<QString> people;
    for (const std::size_t index : m_own)
        people.insert(m_past->lines[index].change->who);
    QStringList sorted(people.cbegin(), people.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QStringList HistoryModel::entities() const
{
    QSet<QString> used;
    for (const std::size_t index : m_own)
        used.insert(m_past->lines[index].change->entity);
    QStringList ordered;
    for (const QString &entity : EntityName::all())
        if (used.contains(entity))
            ordered.append(entity);
    return ordered;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString HistoryModel::subject(const RecordedChange &change) const
{
    if (change.key == change.entity) // there is only one
        return EntityName::of(change.entity);
    if (change.entity == "item"_L1)
        return change.title.isEmpty() ? change.key : change.key + u' ' + change.title;
    const QString name = change.title.isEmpty() ? change.key : change.title;
    //: %1 is the kind of a record ("Status note"), %2 its name, its key or the item that it is about
    const QString subject = tr("%1: %2").arg(EntityName::of(change.entity), name);
    if (change.day.isNull())
        return subject;
    //: %1 is a record ("Status note: KI-06"), %2 its day
    return tr("%1, %2").arg(subject, DateText::shortDay(change.day, m_language));
}

QString HistoryModel::value(const HistoryLine &line, const QString &text) const
{
    const QString &entity = line.change->entity;
    const QString field = line.field.isEmpty() ? QString(tellingField(entity)) : line.field;
    return FieldWords::valueOf(entity, field, text, m_language);
}

QString HistoryModel::inFull(int row) const
{
    const HistoryLine &line = this->line(row);
    const auto quoted = [&](const QString &text) { return DateText::quoted(value(line, text), m_language); };
    QString what = text(line, Column::Field);
    if (line.what == HistoryLine::What::Changed)
        what = u"%1: %2 → %3"_s.arg(what, line.from.isEmpty() ? tr("not recorded") : quoted(line.from),
                                    line.to.isEmpty() ? tr("not recorded") : quoted(line.to));
    else if (const QString &told = line.from.isEmpty() ? line.to : line.from; !told.isEmpty())
        what = u"%1: %2"_s.arg(what, quoted(told));
    const QString reason = ReasonText::shown(line.change->reason, m_language);
    return QStringList{text(line, Column::At).simplified(), text(line, Column::Who),
                       text(line, Column::Subject), what,
                       reason.isEmpty() ? tr("No reason was given.")
                                        : tr("Reason: %1").arg(DateText::quoted(reason, m_language))}
        .join(u" · "_s);
}

QString HistoryModel::text(const HistoryLine &line, Column column) const
{
    const RecordedChange &change = *line.change;
    switch (column) {
    case Column::At: {
        const QDateTime local = change.at.toLocalTime();
        return DateText::shortDay(local.date(), m_language) + u"  "_s + local.toString(u"HH:mm"_s);
    }
    case Column::Who:
        return orDash(change.who);
    case Column::Subject:
        return subject(change);
    case Column::Field:
        switch (line.what) {
        case HistoryLine::What::Created:
            return tr("created");
        case HistoryLine::What::Deleted:
            return tr("deleted");
        case HistoryLine::What::Frozen:
            return tr("frozen");
        case HistoryLine::What::Changed:
            return FieldWords::nameOf(change.entity, line.field, m_language);
        }
        Q_UNREACHABLE();
    case Column::From:
        return orDash(value(line, line.from));
    case Column::To:
        return orDash(value(line, line.to));
    case Column::Reason:
        return orDash(ReasonText::shown(change.reason, m_language));
    }
    Q_UNREACHABLE();
}

QVariant HistoryModel::tone(const HistoryLine &line, Column column) const
{
    const bool quiet = column == Column::Who || column == Column::From || column == Column::Reason
        || (column == Column::To && line.what != HistoryLine::What::Changed);
    if (quiet)
        return int(ItemRoles::Tone::Quiet);
    return column == Column::At ? QVariant(int(ItemRoles::Tone::Strong)) : QVariant();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryLine &line = this->line(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(line, column);
    case ItemRoles::ToneRole:
        return tone(line, column);
    case ItemRoles::KeyRole:
        return line.change->item;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return tr(historyHeadings[std::size_t(section)]);
}
