// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/item/itemsection.h"
#include "ui/support/snapshot.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QTabWidget;
QT_END_NAMESPACE
class ItemBasics;

/// Everything that an item has, in tabs.
class ItemDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Mode { Create, Edit };
    /// What became of an item that was handed in; \a error stands at the foot of the dialog, which stays open
    /// unless it is `done`.
    struct Outcome
    {
        bool done = false;
        QString error;
    };
    using Submit = std::function<Outcome(const Item &item)>;

    ItemDialog(Mode mode, const Item &item, const SnapshotPtr &snapshot, Submit submit, QWidget *parent);

    [[nodiscard]] Item item() const;
    /// The item as recorded, which the next hand-in changes.
    [[nodiscard]] const Item &base() const { return m_item; }
    /// The item is recorded as \a now, by somebody else: what was entered here stays, all else is as it is
    /// there, and the foot says what differs. Null: it has been deleted. What is said; empty: nothing is new.
    QString takeRecorded(const Item *now);

protected:
    [[nodiscard]] bool check() override;

private:
    void addSection(ItemSection *section, const QString &title);
    void showTabs();
    /// To the next tab that is seen, or with \a step -1 the one before; round at the ends.
    void turnTab(int step);
    [[nodiscard]] bool isSound(int section);

    Item m_item;
    QString m_unread; ///< what takeRecorded() said of fields that both changed, since the last hand-in
    Submit m_submit;
    QTabWidget *m_tabs;
    ItemBasics *m_basics;
    std::vector<ItemSection *> m_sections;
};
