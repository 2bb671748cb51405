// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/checkededit.h"

#include <QLabel>

/// A sentence in small type, with a mark before it where something is wrong.
class MarkedNote final : public QLabel
{
    Q_OBJECT
public:
    explicit MarkedNote(QWidget *parent);

    /// Hides where there is nothing to say.
    void say(const FieldVerdict &verdict);
    [[nodiscard]] FieldVerdict::Level level() const { return m_level; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FieldVerdict::Level m_level = FieldVerdict::Level::Understood;
};
