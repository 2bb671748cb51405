// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/rowdelegate.h"

#include <QVariant>

#include <optional>

/// Rows whose cells are edited in place, each by what ItemRoles::EditorRole asks for. It writes nothing into
/// the model: what was typed is told, and whoever records it shows a new snapshot.
class EditDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// Shows \a value in an \a editor that has just been opened: it could not be recorded, and waits there,
    /// wherever the focus goes, until Enter tries again or Esc gives it up.
    static void keep(QWidget *editor, const QVariant &value);
    /// What stands in an editor, to go on with in another one.
    struct Draft
    {
        QVariant content; ///< text, or what the chosen entry stands for
        QVariant base; ///< the value that the cell had when the editor was opened
        bool typed = false; ///< the content is another than at first
        bool waiting = false; ///< see keep()
    };
    [[nodiscard]] static Draft draftOf(const QWidget *editor);
    static void resume(QWidget *editor, const Draft &draft);
    /// What edited() told is recorded or refused: its cell shows what the model says again.
    void forgetWaiting() { m_waiting.reset(); }
    [[nodiscard]] std::optional<QString> waitingText(const QModelIndex &index) const override;

signals:
    /// \a value is of the type that ItemRoles::Editor names, and differs from what the cell had. Connect
    /// queued: the editor is still open.
    void edited(const QString &key, int column, const QVariant &value);
    /// The same, but the cell has another value by now than when the editor was opened: somebody else has
    /// recorded one.
    void overtaken(const QString &key, int column, const QVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Waiting
    {
        QString key;
        int column = -1;
        QString text; ///< as typed
    };
    mutable std::optional<Waiting> m_waiting; ///< set where the editor hands over, which Qt calls const
};
