// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/itemedit.h"
#include "ui/pages/page.h"
#include "ui/support/snapshot.h"

#include <QModelIndex>
#include <QObject>

#include <functional>
#include <optional>

class EditDelegate;
class TableView;

/// Editing in the cells of a table: what was typed becomes a request, and Tab goes on to the next cell once
/// it is recorded. The model says by ItemRoles what can be edited and by what.
class InPlaceEditing final : public QObject
{
    Q_OBJECT
public:
    /// What stands in a column of the model; nullopt: nothing that can be edited.
    using FieldOf = std::function<std::optional<ItemField>(int column)>;
    /// Any cell of the row of an item, in the model of the view; invalid if there is none.
    using RowOf = std::function<QModelIndex(const QString &key)>;

    InPlaceEditing(TableView &view, EditDelegate &delegate, FieldOf fieldOf, RowOf rowOf, QObject *parent);

    /// What was asked for could not be recorded, or a question about it got no answer: what was typed waits
    /// in its field, so that Enter tries again.
    void noteFailure() { m_failed = true; }
    void setSnapshot(const SnapshotPtr &snapshot) { m_snapshot = snapshot; }
    /// Keys of the selected items that are seen, from top to bottom.
    [[nodiscard]] QStringList selectedItems() const;
    [[nodiscard]] Page::Selected selected() const;

signals:
    void changeRequested(const ChangeRequest &request);
    void selectionChanged();
    /// What became of something that was typed; the first waits in its field, the second is recorded nowhere.
    void sentenceSaid(const QString &sentence);
    void textLost(const QString &sentence);

private:
    [[nodiscard]] bool isUnfolded(const QModelIndex &group) const;
    void take(const QString &key, int column, const QVariant &value);
    void openAgain(const QString &key, int column, const QVariant &value);
    /// Somebody else was faster: says what stands there now, and lets \a value wait.
    void giveBack(const QString &key, int column, const QVariant &value);
    /// Opens the field that goes with its row again once the rows are there.
    void carryOver(const QWidget *field, const QString &key, int column);
    void goOn(const QString &key, int column, int step);

    TableView &m_view;
    EditDelegate &m_delegate;
    FieldOf m_fieldOf;
    RowOf m_rowOf;
    SnapshotPtr m_snapshot;
    bool m_failed = false;
    bool m_taking = false; ///< what was typed is being recorded; a question about it may be open
    std::function<void()> m_next; ///< goes on to another cell once that is over
};
