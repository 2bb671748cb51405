// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scrolledpage.h"

#include <QHash>
#include <QModelIndex>

#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE
class EditDelegate;
class FigureView;
class FullTable;
class InPlaceEditing;
class ResolutionModel;
class Settings;
class TableColumns;

/// Beschlüsse: the resolutions by session, and how much time is left before the session that they need.
class ResolutionsPage final : public ScrolledPage
{
    Q_OBJECT
public:
    explicit ResolutionsPage(QWidget *parent = nullptr);
    ~ResolutionsPage() override;

    /// Takes the chosen columns from \a settings and keeps them there.
    void rememberIn(Settings &settings);
    void setSnapshot(const SnapshotPtr &snapshot) override;
    void setSelectedItem(const QString &key) override;
    void setEditable(bool editable) override;
    [[nodiscard]] QStringList selectedItems() const override;
    [[nodiscard]] Selected selected() const override;
    void noteFailure() override;
    void setRowActions(const QList<QAction *> &actions) override;

protected:
    int arrange(int width) override;
    void refresh() override;
    [[nodiscard]] QRect selectedRow() const override;
    [[nodiscard]] std::vector<QWidget *> focusOrder() const override;

private:
    void showTitle();
    void showPlanning();
    void showButtons();
    int placeButtons(int left, int top, int inner);
    void selectRow();
    void foldingChanged(const QModelIndex &group);
    void rememberFolding(const QModelIndex &group);
    void showRow(const QRect &row);
    FigureView *addView();

    SnapshotPtr m_snapshot;
    QString m_selected;
    QHash<QString, bool> m_folded; ///< by keys of groups that were folded (true) or unfolded
    ResolutionModel *m_model;
    FigureView *m_title;
    TableColumns *m_columns;
    FullTable *m_table;
    EditDelegate *m_delegate;
    InPlaceEditing *m_editing;
    FigureView *m_planningHead;
    QPushButton *m_sessions; ///< leads to the session calendar
    QPushButton *m_leadTime; ///< leads to the lead time and its steps
    std::vector<FigureView *> m_rulers;
    bool m_selecting = false;
};
