// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/icons.h"

#include <QAbstractButton>

/// One row of the navigation: icon, word, and the accent bar of the current page.
class NavigationButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind {
        Page, ///< one of them is the current one
        Command,
    };
    explicit NavigationButton(Icons::Name icon, Kind kind, QWidget *parent = nullptr);

    /// The word alone, in as many lines as it has parts: where icon and word have no room side by side.
    void setWordAlone(bool alone);
    /// What the longest part of the word needs, with its margins.
    [[nodiscard]] int widthOfWord() const;

    QSize sizeHint() const override;
    /// Lower, so that all pages fit on a low screen.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintIconAndWord(QPainter &painter, const QFontMetrics &metrics);
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] QStringList wordLines(const QFontMetrics &metrics, int width) const;

    Icons::Name m_icon;
    bool m_keyboardFocus = false;
    bool m_wordAlone = false;
};
