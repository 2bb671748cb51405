// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemtreemodel.h"
#include "ui/pages/page.h"
#include "ui/pages/portfolio/savedviews.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;
class QVBoxLayout;
QT_END_NAMESPACE
class ChipArea;
class ColumnSet;
class EditDelegate;
class FilterBar;
class FilterMenu;
class InPlaceEditing;
class PortfolioPageHead;
class SearchField;
class Settings;
class TableView;

/// All items in one table: grouped, sorted, filtered while you type.
class PortfolioPage final : public Page
{
    Q_OBJECT
public:
    explicit PortfolioPage(Settings &settings, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot) override;
    void setSelectedItem(const QString &key) override;
    void setEditable(bool editable) override;
    void setRowActions(const QList<QAction *> &actions) override;
    [[nodiscard]] QStringList selectedItems() const override;
    [[nodiscard]] Selected selected() const override;
    void noteFailure() override;
    /// Replaces the filter, as a figure of another page asks for it.
    void setFilter(const ItemFilter &filter);
    [[nodiscard]] const ItemFilter &filter() const { return m_wanted; }
    void setSearchText(const QString &text);
    void focusTable();
    void focusFilter();
    /// Whether the filters let the item through.
    [[nodiscard]] bool shows(const QString &key) const { return m_model.indexOf(key).isValid(); }
    /// Takes filters away that hide the item, and brings it into view.
    void reveal(const QString &key);
    /// Looks for \a text in the whole portfolio: no other filter hides a hit. What it occurs in beside titles
    /// comes with showFound().
    void searchEverything(const QString &text);
    /// The answer to a search over everything; one to another text than is looked for is dropped.
    void showFound(const QString &text, const QStringList &keys);
    /// What is looked for everywhere at the moment; empty: nothing.
    [[nodiscard]] QString searchedText() const;
    /// Goes into the rows that were found.
    void focusFound();

    [[nodiscard]] SearchField *quickFilter() const;
    [[nodiscard]] TableView *table() const { return m_view; }
    [[nodiscard]] const ItemTreeModel &model() const { return m_model; }
    [[nodiscard]] QString countText() const;

signals:
    void searchTextChanged(const QString &text);
    /// Other items may be shown than before.
    void arranged();
    /// Enter or a double click: the inspector gets the focus.
    void itemOpened(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLabel *makeColumnNote();
    [[nodiscard]] QWidget *makeEmptyState();
    void setMargins();
    void connectParts();
    void retranslate();
    void restoreSettings();
    void sayWhyEmpty(bool empty);
    [[nodiscard]] ItemFilter textAlone() const;
    void fillGroupMenu();
    void fillViewMenu();
    void fillColumnMenu(QMenu *menu);
    void foldAll(bool folded);
    void takeView(const QString &text);
    void applyFilter();
    void takeFilter(const ItemFilter &filter);
    void rememberUnsearched(const ItemFilter &filter);
    void useFilter(const ItemFilter &filter);
    void resetFilter();
    void chooseGrouping(Grouping grouping);
    void sortBy(int column, Qt::SortOrder order);
    void sortOn(int column);
    void showSortIndicator();
    void restoreView();
    void showArrangement();
    void selectNeighbour(const SnapshotPtr &next);
    void keepSelection();
    void restoreSelection();
    void takeCurrent(const QModelIndex &current);
    void rememberFolded(const QModelIndex &group, bool folded);
    void fitColumns();
    void showSelected();

    Settings &m_settings;
    SavedViews m_views;
    ItemTreeModel m_model;
    ItemFilter m_wanted; ///< what a person asked for; reaches the model a moment later in a large portfolio
    QString m_searched; ///< text of the search over everything
    std::optional<ItemFilter> m_beforeSearch; ///< what holds again once the search is cleared
    QString m_selected;
    QStringList m_kept; ///< what was selected before the model was reset
    bool m_restoring = false;

    PortfolioPageHead *m_head = nullptr;
    FilterMenu *m_filterMenu = nullptr;
    ChipArea *m_chips = nullptr;
    FilterBar *m_filterBar = nullptr;
    QVBoxLayout *m_chipsRow = nullptr;
    QVBoxLayout *m_tableRow = nullptr;
    QLabel *m_columnNote = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_view = nullptr;
    InPlaceEditing *m_editing = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyButton = nullptr;
    ColumnSet *m_columns = nullptr;
    QTimer *m_filterTimer = nullptr;
};
