// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/sessionlayout.h"

#include <QWidget>

/// One text of a page of the meeting view: painted, and read out as a heading or as text.
class SessionPart final : public QWidget
{
    Q_OBJECT
public:
    SessionPart(SessionLayout::Part part, QWidget *parent);

    [[nodiscard]] SessionLayout::Part::Kind kind() const { return m_part.kind; }
    [[nodiscard]] const Sheet::Page &page() const { return m_part.sheet; }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SessionLayout::Part m_part;
    bool m_ring = false;
};

/// A page of the meeting view. Made anew for each, so that assistive technology hears of it; its title takes
/// the focus.
class SessionSheet final : public QWidget
{
    Q_OBJECT
public:
    SessionSheet(const SessionLayout::Slide &page, QWidget *parent);

    [[nodiscard]] SessionPart *title() const { return m_title; }

signals:
    /// A person pressed the page: in its left half to go back, else to go on.
    void pressed(bool forward);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    SessionPart *m_title = nullptr;
};
