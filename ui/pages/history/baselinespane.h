// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/historyline.h"
#include "ui/pages/history/baselinemodel.h"
#include "ui/pages/history/comparisonmodel.h"
#include "ui/support/freezewish.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
QT_END_NAMESPACE
class Chip;
class TableView;

/// The Berichtsstände, how to make another one, and the comparison of any two states.
class BaselinesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit BaselinesPane(QWidget *parent);
    ~BaselinesPane() override;

    void setSnapshot(const SnapshotPtr &snapshot);
    void setPast(const PastPtr &past);
    void setComparison(const ComparisonPtr &comparison);
    void retranslate();
    void begin(); ///< the keyboard goes into the list
    /// Compares \a from with \a to, now and whenever what is recorded changes.
    void compare(const PastState &from, const PastState &to);
    void beginComparison(); ///< the keyboard goes to the earlier of the two states
    void freeze(); ///< asks for name, Stichtag and paper

    [[nodiscard]] TableView *list() const { return m_list; }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] QPushButton *freezeButton() const { return m_freeze; }
    [[nodiscard]] QPushButton *paperButton() const { return m_paper; }
    [[nodiscard]] QString summary() const;

signals:
    void itemSelected(const QString &key);
    void freezeRequested(const FreezeWish &wish);
    /// The paper of \a baseline is wanted as a file.
    void paperWanted(const Baseline &baseline);
    void comparisonRequested(const PastState &from, const PastState &to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildComparison();
    void fillMenu(Chip *chip, const PastState &current, const std::function<void(const PastState &)> &choose);
    void chooseFrom(const PastState &state);
    void chooseTo(const PastState &state);
    [[nodiscard]] QStringList names() const;
    void comparePreset();
    void savePaper();
    void showPaper();
    void showAll();
    void fitColumns();
    void request();

    SnapshotPtr m_snapshot;
    PastPtr m_past;
    BaselineModel m_baselines;
    ComparisonModel m_comparison;
    PastState m_from;
    PastState m_to;
    bool m_comparing = false; ///< the two states have been asked for
    QLabel *m_listTitle;
    QPushButton *m_paper;
    QPushButton *m_freeze;
    TableView *m_list;
    QLabel *m_empty;
    QLabel *m_compareTitle;
    Chip *m_fromChip;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    Chip *m_toChip;
    QLabel *m_summary;
    TableView *m_table;
};
