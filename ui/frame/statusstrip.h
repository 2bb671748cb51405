// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemfilter.h"
#include "ui/support/snapshot.h"

#include <QStatusBar>

#include <vector>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
QT_END_NAMESPACE
class CountButton;
class DataMomentButton;

/// The foot of the window: which database, which report, how many need a look, what is running. Where there
/// is no room for all, whole entries go, from the least important on, and the tooltip says them.
class StatusStrip final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setDatabase(const QString &name, bool readOnly);
    void setSnapshot(const SnapshotPtr &snapshot);
    /// Name of the newest Berichtsstand; empty: there is none, and the newest report to the Senate is named.
    void setBaseline(const QString &name);
    /// Datenstand.
    void setDataState(const PastState &state);
    /// Shows what is running; \a total 0 means that nobody knows how much there is.
    void setWork(const QString &what, int done, int total);
    void clearWork();
    /// Something that was done, until the next message and not for long.
    void say(const QString &sentence);
    /// Something could not be saved: until the next data come, not all is.
    void noteFailure();
    [[nodiscard]] QString message() const;

signals:
    void cancelRequested();
    void itemsRequested(const ItemFilter &filter);
    void dataMomentWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showCounts();
    void requestItems(ScheduleStatus status);
    void setMessage(const QString &sentence);
    void fit();
    [[nodiscard]] int missingRoom() const;
    void shorten(QLabel *note) const;
    void showAll();

    QWidget *m_content;
    QLabel *m_database;
    QLabel *m_report;
    std::vector<CountButton *> m_counts;
    DataMomentButton *m_dataMoment;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_readOnlyNote;
    SnapshotPtr m_snapshot;
    QString m_name;
    QString m_baseline;
    QTimer *m_forgetting;
    QString m_said; ///< the whole message, of which the bar may show the beginning
    bool m_fitting = false;
    bool m_readOnly = false;
    bool m_failed = false;
};
