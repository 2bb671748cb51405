// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/paintkit.h"
#include "ui/support/snapshot.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

/// What the palette offers at the moment: first actions, among them the pages, then projects of
/// that name, items, and projects about which something of the kind is recorded.
class PaletteModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Text, Hint, ColumnCount };
    /// True on actions that are called after what they would be done to; only the word before it is searched.
    static constexpr const char *namesStepProperty = "namesStep";

    using QAbstractTableModel::QAbstractTableModel;

    /// Those of \a actions that can be used now and in whose text every word of \a text occurs.
    void setActions(const std::vector<QAction *> &actions, const QString &text);
    /// What the menus of the page hold, the same way; after all else, since it is much.
    void setMenuEntries(const std::vector<QAction *> &entries, const QString &text);
    /// \a keys in their order; those that the snapshot does not know are left out.
    /// \a text is what was looked for: it stands in the name of a project, or in what is recorded about it.
    void setProjects(const QStringList &keys, const QString &text, const SnapshotPtr &snapshot);
    void setItems(const QStringList &keys, const SnapshotPtr &snapshot);
    /// \a keys as they were found, but first the number that \a text is, then those that begin with it: BA-08
    /// before DBA-08.
    [[nodiscard]] static QStringList byKey(QStringList keys, const QString &text);

    /// Null for projects and items.
    [[nodiscard]] QAction *action(int row) const;
    /// Empty where the row is no project.
    [[nodiscard]] QString projectKey(int row) const;
    /// Empty where the row is no item.
    [[nodiscard]] QString itemKey(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    enum class Kind { Action, Project, Item, RelatedProject, MenuEntry };
    struct Row
    {
        Kind kind = Kind::Action;
        QPointer<QAction> action;
        QString key;
        QString text;
        QString hint;
        std::optional<PaintKit::StatusMark> mark; ///< of an item; goes with the hint, which is its word
        bool titleMissing = false;
    };
    [[nodiscard]] static std::vector<Row> rowsOf(Kind kind, const std::vector<QAction *> &actions,
                                                 const QString &text);
    /// Exchanges all rows of \a kind.
    void replace(Kind kind, std::vector<Row> rows);
    [[nodiscard]] QString keyOf(Kind kind, int row) const;

    std::vector<Row> m_rows; ///< by kind
};
