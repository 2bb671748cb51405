// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

class CheckedEdit;
class RowDelegate;

/// The view of every table: rows without indentation, group rows across all columns, a focus ring around the
/// row, copying as table. Set up by TableSetup::prepare().
class TableView : public QTreeView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    /// The list has an order that no column gives, and sorts when sortRequested() asks for it. Other lists
    /// sort by QTreeView::setSortingEnabled().
    void setHasOwnOrder(bool has) { m_hasOwnOrder = has; }

    /// Enter, F2 and a double click edit in place where a cell can be edited, instead of opening the row.
    void setEditable(bool editable) { m_editable = editable; }
    [[nodiscard]] bool isEditable() const { return m_editable; }
    /// Opens the editor of \a cell; false if it cannot be edited or is not seen. While a field is open that
    /// waits, that one gets the focus instead.
    bool beginEdit(const QModelIndex &cell);
    /// Set on a field whose text could not be recorded: it waits, as one does whose text is refused.
    static constexpr const char *waitingProperty = "waiting";
    /// Set on the field of a cell once it shows what the cell has.
    static constexpr const char *filledProperty = "filled";
    /// That what stands in \a field has not been recorded, and why if it cannot be.
    [[nodiscard]] static QString lostSentence(const QWidget &field);
    /// The next cell that can be edited, row by row; \a step 1 or -1. Invalid at the end of the table.
    [[nodiscard]] QModelIndex cellBeside(const QModelIndex &cell, int step) const;

    /// Actions on the selected rows, for the context menu.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

    /// A list as long as this has rows whose height does not depend on what they hold.
    static constexpr int manyRows = 500;

    /// Selected rows as tab-separated text and HTML table on the clipboard.
    void copySelection() const;
    /// The leftmost cell that is seen of the row of \a index; a hidden one has no place to scroll to.
    [[nodiscard]] QModelIndex firstCell(const QModelIndex &index) const;
    /// Whether the focus ring shows: focus came by keyboard or a key was pressed.
    [[nodiscard]] bool showsFocusRing() const { return m_keyboardFocus && hasFocus(); }
    /// Scrolls the least that brings the row into view, sideways never.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void reset() override;

signals:
    /// Enter, or a double click.
    void opened(const QModelIndex &index);
    /// What is selected is another thing, or the rows are others.
    void choiceChanged();
    /// Tab (\a step 1) or Shift+Tab (-1) left the editor of \a cell. What was typed is told first.
    void editorLeft(const QModelIndex &cell, int step);
    /// The rows are made anew, and with them went a field that waited; the sentence names it.
    void gaveUp(const QString &sentence);
    /// The rows are made anew, and \a field goes with them while it has the focus: the editor of the cell in
    /// \a column of the row of \a key.
    void fieldLost(QWidget *field, const QString &key, int column);
    /// From the context menu; \a column -1: the list's own order.
    void sortRequested(int column, Qt::SortOrder order);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    void toggle(const QModelIndex &index);
    void openPressed(const QModelIndex &cell);
    void awaitSecondPress();
    [[nodiscard]] bool canEdit(const QModelIndex &cell) const;
    [[nodiscard]] QModelIndex cellToEdit() const;
    [[nodiscard]] QWidget *waitingField() const; ///< its text is refused, or could not be recorded
    [[nodiscard]] QWidget *
    focusedField() const; ///< of a cell; it has the focus, or will in the active window

    QPersistentModelIndex m_edited; ///< the cell whose editor is or was open
    QString m_editedKey; ///< of its row, which is still known when the rows are made anew
    int m_editedColumn = -1;
    QPersistentModelIndex m_pressed; ///< where the mouse went down: a table may become narrower under it
    QPoint m_pressedAt; ///< in the viewport
    QPoint m_pressedOnScreen;
    enum class Mouse { Still, Pressing, Moving };
    Mouse m_mouse = Mouse::Still;
    QList<QAction *> m_rowActions;
    int m_editColumn = -1; ///< where Enter edits next: the column that was clicked or edited; -1: the first
    bool m_editable = false;
    bool m_hasOwnOrder = false;
    bool m_keyboardFocus = false;
};
