// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/paintkit.h"

#include <QAbstractButton>

#include <optional>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

/// A pill to press: a filter that is on or off, a filter to take away, one of several choices, or the head of
/// a menu.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);

    /// Shape before the word.
    void setStatus(ScheduleStatus status);
    [[nodiscard]] std::optional<ScheduleStatus> status() const { return m_status; }
    /// Overdue, and nobody has reported since: the shape as an outline.
    void setOutlined(bool outlined);
    [[nodiscard]] bool isOutlined() const { return m_outlined; }
    /// Figure behind the word; nullopt: none.
    void setCount(std::optional<int> count);
    [[nodiscard]] std::optional<int> count() const { return m_count; }
    /// One of several of which one is always on: it shows no ×.
    void setChoice(bool choice);
    /// Opens at a press; the chip shows a chevron instead of × and is never checked.
    void setMenu(QMenu *menu);
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    QSize sizeHint() const override;
    /// How wide it would be with \a text, in pixels.
    [[nodiscard]] int widthWith(const QString &text) const;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openMenu();
    [[nodiscard]] QFont labelFont() const;

    std::optional<ScheduleStatus> m_status;
    std::optional<int> m_count;
    QMenu *m_menu = nullptr;
    bool m_choice = false;
    bool m_outlined = false;
    bool m_keyboardFocus = false;
};
