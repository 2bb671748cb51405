// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemfilter.h"
#include "ui/support/snapshot.h"

#include <QMenu>

/// Everything that a list can be restricted by, as a menu; filled when it opens.
class FilterMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit FilterMenu(QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot) { m_snapshot = snapshot; }
    void setFilter(const ItemFilter &filter) { m_filter = filter; }

signals:
    void filterChanged(const ItemFilter &filter);
    void resetRequested();

private:
    void fill();
    void addProjects();
    void addUnits();
    void addKinds();
    void addDue();
    void addChoice(QMenu &menu, const QString &text, bool on, const ItemFilter &wanted);

    SnapshotPtr m_snapshot;
    ItemFilter m_filter;
};
