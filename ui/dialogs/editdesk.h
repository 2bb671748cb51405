// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/editflow.h"
#include "ui/dialogs/item/itemdialog.h"

#include <functional>

class EditMenu;
class PasteDialog;
class ProjectDesk;
class RecordDesk;

/// What the window can change: the actions and their dialogs, from a selection to a request.
class EditDesk final : public QObject
{
    Q_OBJECT
public:
    /// Keys of the items that an action is about.
    using Selection = std::function<QStringList()>;

    EditDesk(Editor &editor, Selection selection, QWidget *window);

    /// A null \a snapshot: nothing is open.
    void setSnapshot(const SnapshotPtr &snapshot);
    void setReadOnly(bool readOnly);
    [[nodiscard]] EditFlow &flow() { return m_flow; }
    [[nodiscard]] RecordDesk &records() { return *m_records; }
    [[nodiscard]] ProjectDesk &projects() { return *m_projects; }
    [[nodiscard]] EditMenu *menu() const { return m_menu; }

public slots:
    void createItem();
    void editItem(const QString &key);
    /// One item in its dialog, several with what they are to have in common.
    void editSelected();
    void duplicateSelected();
    void deleteSelected();
    /// What is on the clipboard, tab-separated, with a preview.
    void paste();

signals:
    /// An item was created; it is to be shown.
    void itemCreated(const QString &key);

private:
    void editTogether(const QStringList &keys);
    void openNew(const Item &item);
    [[nodiscard]] ItemDialog::Outcome submit(const Item &typed);
    [[nodiscard]] bool isOpen() const;
    void connectRecords();
    [[nodiscard]] QString firstSelected() const;
    void showState();

    EditFlow m_flow;
    Selection m_selection;
    EditMenu *m_menu;
    RecordDesk *m_records;
    ProjectDesk *m_projects;
    bool m_readOnly = false;
    PasteDialog *m_paste = nullptr; ///< the preview of what is being pasted
    QString m_pasted; ///< its text
    ItemDialog *m_open = nullptr; ///< the dialog of an item that is being edited
    bool m_submitting = false;
};
