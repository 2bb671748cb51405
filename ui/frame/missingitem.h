// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// What the inspector shows of an item that is not there: what has become of it, and the one way on.
class MissingItem final : public QWidget
{
    Q_OBJECT
public:
    enum class Why {
        Deleted,
        NotYet, ///< a past state is shown, and the item is not in it
    };
    MissingItem(const QString &key, Why why, QWidget *parent);

signals:
    /// A person wants to see what happened to the item.
    void historyRequested();
};
