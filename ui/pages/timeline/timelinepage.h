// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/historyline.h"
#include "ui/pages/page.h"
#include "ui/print/printable.h"
#include "ui/support/comparison.h"
#include "ui/timeline/timescale.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE
class Chip;
class FlowLayout;
class Settings;
class TimelineKey;
class TimelineModel;
class TimelineView;

/// Zeitplan: when everything is due, on one line of days.
class TimelinePage final : public Page
{
    Q_OBJECT
public:
    explicit TimelinePage(QWidget *parent = nullptr);

    /// Takes what is folded from \a settings and keeps it there.
    void rememberIn(Settings &settings);
    void setSnapshot(const SnapshotPtr &snapshot) override;
    void setSelectedItem(const QString &key) override;
    void setEditable(bool editable) override;
    [[nodiscard]] QStringList selectedItems() const override;
    [[nodiscard]] Selected selected() const override;
    void setRowActions(const QList<QAction *> &actions) override;
    /// The Berichtsstände that can be compared.
    void setPast(const PastPtr &past);
    /// The answer to comparisonRequested().
    void setComparison(const ComparisonPtr &comparison);
    /// Whether the page waits for \a comparison.
    [[nodiscard]] bool waitsFor(const ComparisonPtr &comparison) const;

    /// What is seen, for paper one page wide; nullopt before there is anything to show.
    [[nodiscard]] std::optional<Printable> printable(QPageSize::PageSizeId format) const;

    [[nodiscard]] TimelineView *view() const { return m_view; }

    QSize minimumSizeHint() const override;

signals:
    void pastRequested();
    void comparisonRequested(const PastState &from, const PastState &to);
    /// See TimelineView::moveShown().
    void moveShown(const QString &sentence);
    /// Enter or a double click: the inspector is wanted.
    void itemOpened(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildEmpty();
    [[nodiscard]] bool isEmpty() const;
    void retranslate();
    void showZoom();
    void showSpan();
    void describe();
    void fillBaselines();
    void showAsTable();
    void compareWith(const QString &name);
    void move(const QString &key, QDate day);

    SnapshotPtr m_snapshot;
    PastPtr m_past;
    QString m_wanted; ///< name of the Berichtsstand whose dates are shown or asked for; empty: none
    QString m_selected;
    QString m_span; ///< the days that are seen, in words
    Settings *m_settings = nullptr;
    QVBoxLayout *m_column;
    QBoxLayout *m_head = nullptr; ///< title and chips, side by side or one above the other
    FlowLayout *m_chips = nullptr;
    QLabel *m_title;
    QLabel *m_subtitle;
    QList<Chip *> m_zooms; ///< in the order of TimeScale::Zoom
    Chip *m_fit;
    Chip *m_baseline;
    QMenu *m_baselines;
    TimelineModel *m_model;
    TimelineView *m_view;
    TimelineKey *m_key;
    QAction *m_asTable;
    QWidget *m_empty; ///< instead of the plan
    QLabel *m_emptyText;
    QPushButton *m_wayOut; ///< to the first item, or to another file where this one is only read
    bool m_selecting = false;
};
