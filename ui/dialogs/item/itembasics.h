// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/item/itemsection.h"
#include "ui/support/snapshot.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE
class FormGrid;
class ItemKeyEdit;
class UnitsEdit;

/// What an item is: kind, key, project, title, progress, units.
class ItemBasics final : public ItemSection
{
    Q_OBJECT
public:
    enum class Key {
        Fixed,
        Free, ///< a new item: the key is proposed and may be changed
    };
    ItemBasics(const SnapshotPtr &snapshot, const QString &itself, Key key, QWidget *parent);

    using ItemSection::show;
    void show(const Item &item) override;
    void take(Item &item) const override;
    void check() override;
    [[nodiscard]] std::vector<FormField *> fields() const override;
    [[nodiscard]] ItemKind kind() const;

signals:
    void kindChanged();

private:
    void fillChoices();
    void proposeKey();
    void showCancelReason();
    [[nodiscard]] Progress progress() const;

    SnapshotPtr m_snapshot;
    Key m_keyIs;
    QString m_proposed; ///< the key that nobody has changed yet
    FormGrid *m_grid;
    QComboBox *m_kind;
    QComboBox *m_project;
    QLineEdit *m_key;
    ItemKeyEdit *m_parent;
    QLineEdit *m_title;
    QComboBox *m_progress;
    QLineEdit *m_cancelReason;
    UnitsEdit *m_units;
    FormField *m_keyField;
    FormField *m_titleField;
    FormField *m_cancelField;
};
