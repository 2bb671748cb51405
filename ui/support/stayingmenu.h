// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

/// A menu of check marks that stays open while one ticks several; any other entry closes it as usual.
class StayingMenu final : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] static bool staysFor(const QAction *action);
};
