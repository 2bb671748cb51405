// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include "core/domain/foldedtext.h"
#include "core/report/wording.h"
#include "ui/models/itemroles.h"
#include "ui/support/menuentries.h"
#include "ui/support/uilanguage.h"

#include <QAction>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// An entry of a page's menu with the way to it.
QString shownName(const QAction &action)
{
    const QString way = action.property(MenuEntries::nameProperty).toString();
    return way.isEmpty() ? action.text() : way;
}

/// What an action is called; not what it would be done to ("Rückgängig: Titel von KI-06 geändert").
QString actionName(const QAction &action)
{
    const QString text = shownName(action);
    return foldedText(action.property(PaletteModel::namesStepProperty).toBool() ? text.section(u": "_s, 0, 0)
                                                                                : text);
}

bool offers(const QAction &action, const SearchWords &words)
{
    if (!action.isEnabled() || action.text().isEmpty() || action.isSeparator())
        return false;
    return words.areIn(actionName(action));
}
}

void PaletteModel::replace(Kind kind, std::vector<Row> rows)
{
    // Two searches: the subrange of equal_range() is more than clang 14 can make of this library.
    const auto begin = std::ranges::lower_bound(m_rows, kind, {}, &Row::kind);
    const auto end = std::ranges::upper_bound(m_rows, kind, {}, &Row::kind);
    const int first = int(begin - m_rows.begin());
    const int count = int(end - begin);
    if (count > 0) {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.erase(begin, end);
        endRemoveRows();
    }
    if (rows.empty())
        return;
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

std::vector<PaletteModel::Row> PaletteModel::rowsOf(Kind kind, const std::vector<QAction *> &actions,
                                                    const QString &text)
{
    const SearchWords words(text);
    std::vector<Row> rows;
    for (QAction *action : actions)
        if (offers(*action, words))
            rows.push_back({kind,
                            action,
                            {},
                            shownName(*action),
                            action->shortcut().toString(QKeySequence::NativeText),
                            {}});
    // What begins with the text is meant before what only holds it.
    const QString start = foldedText(text.trimmed());
    std::stable_partition(rows.begin(), rows.end(),
                          [&start](const Row &row) { return actionName(*row.action).startsWith(start); });
    return rows;
}

void PaletteModel::setActions(const std::vector<QAction *> &actions, const QString &text)
{
    replace(Kind::Action, rowsOf(Kind::Action, actions, text));
}

void PaletteModel::setMenuEntries(const std::vector<QAction *> &entries, const QString &text)
{
    replace(Kind::MenuEntry, rowsOf(Kind::MenuEntry, entries, text));
}

void PaletteModel::setProjects(const QStringList &keys, const QString &text, const SnapshotPtr &snapshot)
{
    const SearchWords words(text);
    std::vector<Row> named;
    std::vector<Row> related;
    for (const QString &key : keys) {
        if (!snapshot)
            break;
        const auto &projects = snapshot->portfolio->projects;
        const auto project = std::ranges::find(projects, key, &Project::key);
        if (project == projects.end())
            continue;
        const QString sign = project->number ? QString::number(*project->number) : key;
        const QString shown = sign + QChar(0x2002) + project->title;
        const QString name = foldedText(key + u' ' + shown);
        const bool isNamed = words.areIn(name);
        (isNamed ? named : related)
            .push_back({isNamed ? Kind::Project : Kind::RelatedProject,
                        nullptr,
                        key,
                        shown,
                        tr("Priority project"),
                        {}});
    }
    replace(Kind::Project, std::move(named));
    replace(Kind::RelatedProject, std::move(related));
}

QStringList PaletteModel::byKey(QStringList keys, const QString &text)
{
    const QString typed = foldedText(text.trimmed());
    const auto rank = [&typed](const QString &key) {
        const QString folded = foldedText(key);
        const bool begins = !typed.isEmpty() && folded.startsWith(typed);
        return std::pair(folded == typed ? 0 : begins ? 1 : 2, begins ? folded : QString());
    };
    std::ranges::stable_sort(keys, {}, rank);
    return keys;
}

void PaletteModel::setItems(const QStringList &keys, const SnapshotPtr &snapshot)
{
    std::vector<Row> rows;
    for (const QString &key : keys) {
        const Item *item = snapshot ? snapshot->item(key) : nullptr;
        const ItemStatus *status = item ? snapshot->status(key) : nullptr;
        if (status)
            rows.push_back({Kind::Item, nullptr, key,
                            key + QChar(0x2002) + Wording::title(*item, uiLanguage()),
                            Wording::of(status->status, uiLanguage()), PaintKit::StatusMark::of(*status),
                            item->title.isEmpty()});
    }
    replace(Kind::Item, std::move(rows));
}

QAction *PaletteModel::action(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows.at(std::size_t(row)).action : nullptr;
}

QString PaletteModel::keyOf(Kind kind, int row) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return {};
    const Row &wanted = m_rows.at(std::size_t(row));
    return wanted.kind == kind ? wanted.key : QString();
}

QString PaletteModel::projectKey(int row) const
{
    const QString named = keyOf(Kind::Project, row);
    return named.isEmpty() ? keyOf(Kind::RelatedProject, row) : named;
}

QString PaletteModel::itemKey(int row) const
{
    return keyOf(Kind::Item, row);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PaletteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Text)
            return row.text;
        // An action without a key has nothing to say there, which is not the same as missing.
        return row.hint.isEmpty() ? QVariant() : QVariant(row.hint);
    case Qt::AccessibleTextRole:
        return row.hint.isEmpty() ? row.text : row.text + QStringLiteral(", ") + row.hint;
    case ItemRoles::KeyRole:
        return row.kind == Kind::Item ? QVariant(row.key) : QVariant();
    case ItemRoles::ToneRole:
        return row.titleMissing && index.column() == Text ? QVariant(int(ItemRoles::Tone::Missing))
                                                          : QVariant();
    case ItemRoles::MarkRole:
        return row.mark && index.column() == Hint ? QVariant::fromValue(*row.mark) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Hint ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}
