// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/restorerequest.h"
#include "ui/pages/history/historymodel.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE
class ChangeDetail;
class Chip;
class RowDelegate;
class SearchField;
class TableView;

/// Who changed what, when, from what to what and why; with the way back to a value of before.
class ChangesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesPane(QWidget *parent);
    ~ChangesPane() override;

    void setSnapshot(const SnapshotPtr &snapshot);
    void setPast(const PastPtr &past);
    void setFilter(const LineFilter &filter);
    void setSelectedItem(const QString &key);
    void retranslate();
    void begin(); ///< the keyboard goes into the table

    [[nodiscard]] TableView *table() const { return m_view; }
    [[nodiscard]] const HistoryModel &model() const { return m_model; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }
    [[nodiscard]] QString countText() const;
    /// What the button at the foot would do, or why it cannot.
    [[nodiscard]] QString restoreText() const;
    /// Who, when, what, from, to and why of the chosen change, whatever the table has room for.
    [[nodiscard]] ChangeDetail *detail() const { return m_detail; }
    void restore();

signals:
    void itemSelected(const QString &key);
    void changeRequested(const ChangeRequest &request);
    /// Whether restore() would do anything now.
    void restorableChanged(bool restorable);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenus();
    void fillPeople();
    void fillKinds();
    void fillPeriods();
    void addChoice(QMenu *menu, const QString &text, bool on, const LineFilter &wanted);
    void choose(int row);
    void showAll();
    void takeCurrent();
    [[nodiscard]] int chosenRow() const;
    void markFirst();
    void showRestoration();
    void fitColumns();
    /// Does \a change to the model and comes back to the line that was current.
    void keepRow(const std::function<void()> &change);

    SnapshotPtr m_snapshot;
    PastPtr m_past;
    HistoryModel m_model;
    Restoration m_restoration;
    SearchField *m_search;
    Chip *m_person;
    Chip *m_kind;
    Chip *m_period;
    QLabel *m_count;
    QStackedWidget *m_stack;
    TableView *m_view;
    RowDelegate *m_rows;
    QLabel *m_empty;
    QPushButton *m_reset;
    QPushButton *m_restore;
    QLabel *m_restoreText;
    ChangeDetail *m_detail;
    bool m_selecting = false; ///< the pane itself moves the selection
};
