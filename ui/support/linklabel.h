// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// A text with links, each of which is one tab stop: a QLabel stops at itself first, with nothing marked, and
/// then at its first link.
class LinkLabel : public QLabel
{
    Q_OBJECT
public:
    explicit LinkLabel(QWidget *parent);

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
};
