// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trend/reasonmodel.h"
#include "ui/trend/trendcontent.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE
class RowDelegate;
class TableView;
class TrendView;

/// The chart of the milestone trend with what was given as reasons below it, on one surface, which scrolls
/// where the window is low.
class TrendChart final : public QScrollArea
{
    Q_OBJECT
public:
    explicit TrendChart(QWidget *parent = nullptr);
    ~TrendChart() override;

    void setContent(const TrendContent &content);
    void setSelectedItem(const QString &key);
    void retranslate();
    void begin(); ///< the keyboard goes to the selected line

    [[nodiscard]] TrendView *view() const { return m_view; }
    [[nodiscard]] TableView *reasons() const { return m_reasons; }

signals:
    /// A person chose a line or one of its reasons.
    void itemSelected(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fitColumns();
    void markReasons(const QString &key);

    QWidget *m_surface;
    QVBoxLayout *m_column;
    TrendView *m_view;
    QLabel *m_title;
    ReasonModel m_model;
    TableView *m_reasons;
    RowDelegate *m_rows = nullptr; ///< of the reasons
    bool m_selecting = false;
};
