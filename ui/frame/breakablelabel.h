// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/linklabel.h"

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

/// Rich text that wraps into whatever width it gets, without cutting a word: one that is wider than the line
/// breaks at its joints. Selected by mouse and keyboard, or with links that are tab stops.
class BreakableLabel : public LinkLabel
{
    Q_OBJECT
public:
    explicit BreakableLabel(QWidget *parent);

    /// Text with or without links and weights; set the font first.
    void setHtml(const QString &html);

    /// A wave under the text, as under every date that does not exist.
    void setWaved(bool waved);
    [[nodiscard]] bool isWaved() const { return m_waved; }

    /// Pixels that are left free above the ascent of the first line.
    [[nodiscard]] int roomAbove() const { return m_above; }

    QSize minimumSizeHint() const override { return {1, 1}; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int roomIn(int width) const;
    [[nodiscard]] QString brokenFor(int width) const;
    void layOut(QTextDocument &document, const QString &broken, int width) const;
    [[nodiscard]] int heightOf(const QString &broken, int width) const;
    void rebreak();
    [[nodiscard]] QString risenFirstLine() const;
    /// For the dots of capital umlauts, which rise above the ascent of the window's font.
    void makeRoomAbove();

    QString m_html;
    bool m_waved = false;
    int m_above = 0;
    mutable QSize m_needed; ///< the last answer of heightForWidth(), which layouts ask for time and again
};
