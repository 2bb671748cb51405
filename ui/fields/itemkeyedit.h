// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/checkededit.h"

#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QCompleter;
QT_END_NAMESPACE

/// An item that can be named in a field.
struct ItemChoice
{
    QString key;
    QString title;
};
using ItemChoices = std::vector<ItemChoice>;

/// A line for the key of another item; finds it by key or title.
class ItemKeyEdit final : public CheckedEdit
{
    Q_OBJECT
public:
    explicit ItemKeyEdit(ItemChoices choices, QWidget *parent = nullptr);

    void setKey(const QString &key) { setText(key); }
    /// As it is recorded; empty if nothing is typed or what is typed is refused.
    [[nodiscard]] QString key() const;

protected:
    [[nodiscard]] FieldVerdict judge() const override;

private:
    void offer(const QString &typed);
    [[nodiscard]] const ItemChoice *chosen() const;

    ItemChoices m_choices;
    QCompleter *m_completer;
};
