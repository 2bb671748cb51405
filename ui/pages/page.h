// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/changerequest.h"
#include "ui/models/itemfilter.h"
#include "ui/support/snapshot.h"

#include <QWidget>

/// A page of the window. It gets values and says what a person wants; it knows no other page and no store.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows \a snapshot; keeps selection and scroll position where the items still exist.
    virtual void setSnapshot(const SnapshotPtr &snapshot) = 0;
    /// Marks \a key as the selected item, without emitting itemSelected(); an empty key clears the mark.
    virtual void setSelectedItem(const QString &key) = 0;
    /// Whether anything can be changed; false for a database that is open for reading. Whoever overrides it
    /// hands it on.
    virtual void setEditable(bool editable) { m_editable = editable; }
    [[nodiscard]] bool isEditable() const { return m_editable; }
    /// Keys of the items that are selected, in their order on the page; empty: the page has no table or
    /// nothing is selected.
    [[nodiscard]] virtual QStringList selectedItems() const { return {}; }
    /// What is selected on the page.
    enum class Selected {
        Nothing, ///< or the page has no table
        Other, ///< rows that are no items, as the head of a group, or items that a folded group hides
        Items,
    };
    [[nodiscard]] virtual Selected selected() const { return Selected::Nothing; }
    /// Actions on the selected items, for the context menu of the page's table, if it has one.
    virtual void setRowActions(const QList<QAction *> &actions) { Q_UNUSED(actions) }
    /// Something that was asked for could not be recorded; what was typed on the page stays where it is.
    virtual void noteFailure() { }

signals:
    /// A person selected an item (empty: nothing); the inspector shows it.
    void itemSelected(const QString &key);
    /// A person went to a row that is no item, such as the head of a group: the inspector stays and is empty.
    void nothingSelected();
    /// What is selected in the page's table is another thing now.
    void selectionChanged();
    /// A person wants the items behind a figure; the window opens Portfolio with this filter.
    void itemsRequested(const ItemFilter &filter);
    /// A person wants one of the pages; "portfolio", "measures", "resolutions".
    void pageRequested(const QString &page);
    /// A person wants something recorded, as one step that can be taken back.
    void changeRequested(const ChangeRequest &request);
    /// A person wants to enter what stands once: "calendar/edit", "leadTime/edit".
    void recordRequested(const QString &action);
    /// What a person has to know and nobody asked for; the window says it.
    void sentenceSaid(const QString &sentence);
    /// What was typed is recorded nowhere; the sentence is all that is left of it.
    void textLost(const QString &sentence);
    /// There is nothing to show, and a person wants to open another database.
    void databaseRequested();
    /// There is nothing to show, and a person wants to enter the first item.
    void creationRequested();

protected:
    /// The one action of a page whose file holds no items: it enters what comes first, or opens another file
    /// where this one is only read.
    [[nodiscard]] QString wayOutText() const;
    void takeWayOut();
    /// What that action is called where something can be entered, and what it does: the first item.
    [[nodiscard]] virtual QString creationWords() const;
    virtual void create();

private:
    bool m_editable = false;
};
