// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include "core/domain/foldedtext.h"
#include "core/report/wording.h"
#include "ui/support/uilanguage.h"

#include <QAction>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What an action is called; not what it would be done to ("Rückgängig: Titel von KI-06 geändert").
QString nameOf(const QAction &action)
{
    return foldedText(action.text().section(u": "_s, 0, 0));
}

bool offers(const QAction &action, const QStringList &words)
{
    if (!action.isEnabled() || action.text().isEmpty() || action.isSeparator())
        return false;
    const QString text = nameOf(action);
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}
}

void PaletteModel::replace(Kind kind, std::vector<Row> rows)
{
    // Actions stand before items.
    const bool actions = kind == Kind::Actions;
    const int first = actions ? 0 : m_actionCount;
    const int last = actions ? m_actionCount : int(m_rows.size());
    if (last > first) {
        beginRemoveRows({}, first, last - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last);
        if (actions)
            m_actionCount = 0;
        endRemoveRows();
    }
    if (rows.empty())
        return;
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    if (actions)
        m_actionCount = int(rows.size());
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

void PaletteModel::setActions(const std::vector<QAction *> &actions, const QString &text)
{
    const QStringList words = foldedWords(text);
    std::vector<Row> rows;
    for (QAction *action : actions)
        if (offers(*action, words))
            rows.push_back(
                {action, {}, action->text(), action->shortcut().toString(QKeySequence::NativeText)});
    // What begins with the text is meant before what only holds it.
    const QString start = foldedText(text.trimmed());
    std::stable_partition(rows.begin(), rows.end(),
                          [&start](const Row &row) { return nameOf(*row.action).startsWith(start); });
    replace(Kind::Actions, std::move(rows));
}

void PaletteModel::setItems(const QStringList &keys, const SnapshotPtr &snapshot)
{
    std::vector<Row> rows;
    for (const QString &key : keys) {
        const Item *item = snapshot ? snapshot->item(key) : nullptr;
        const ItemStatus *status = item ? snapshot->status(key) : nullptr;
        if (status)
            rows.push_back({nullptr, key, key + QChar(0x2002) + Wording::title(*item, uiLanguage()),
                            Wording::of(status->status, uiLanguage())});
    }
    replace(Kind::Items, std::move(rows));
}

QAction *PaletteModel::action(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows.at(std::size_t(row)).action : nullptr;
}

QString PaletteModel::itemKey(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows.at(std::size_t(row)).key : QString();
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
    case Qt::TextAlignmentRole:
        return index.column() == Hint ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}
