// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/linklabel.h"

/// Says that the filters of the page hide the item that the inspector shows, with the way out.
class HiddenNote final : public LinkLabel
{
    Q_OBJECT
public:
    explicit HiddenNote(QWidget *parent);

signals:
    /// A person wants to see the item in the table.
    void wayOutWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};
