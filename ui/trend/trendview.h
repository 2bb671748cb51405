// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureview.h"
#include "ui/trend/trendcontent.h"
#include "ui/trend/trendpicture.h"

/// The chart of the milestone trend. Each line is a figure of one stop, at the label at its end: arrow keys
/// walk from line to line, its accessible name is the sentence about it. A press near a line means it too.
class TrendView final : public FigureView
{
    Q_OBJECT
public:
    explicit TrendView(QWidget *parent = nullptr);

    void setContent(const TrendContent &content);
    [[nodiscard]] const TrendContent &content() const { return m_content; }
    /// Pixels that the chart may fill; it takes more where its labels need them.
    void setRoom(int height);
    void setSelectedItem(const QString &key);
    [[nodiscard]] const QString &selectedItem() const { return m_key; }
    /// As it is shown, for the tests.
    [[nodiscard]] const TrendPicture::Picture &picture() const { return pictureFor(width()); }
    /// Key of the item whose line, dot or label is at \a position; empty: there is none.
    /// What the pointer at \a position means in words: a point with its own reasons, else the line; empty:
    /// nothing.
    [[nodiscard]] QString wordsAt(QPointF position) const;
    [[nodiscard]] QString itemAt(QPointF position) const;
    /// Gives the focus to the selected line, else to the first one.
    void begin(Qt::FocusReason reason = Qt::ShortcutFocusReason);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const TrendPicture::Picture &pictureFor(int width) const;
    [[nodiscard]] Sheet::Page layOut(int width) const;
    [[nodiscard]] int lineOf(const QString &key) const; ///< -1: not shown
    void forget();

    TrendContent m_content;
    QString m_key; ///< of the selected item
    int m_room = 0;
    mutable TrendPicture::Picture m_picture;
    mutable int m_pictureWidth = -1;
};
