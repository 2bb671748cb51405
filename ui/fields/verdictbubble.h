// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/checkededit.h"

#include <QPointer>
#include <QWidget>

/// The sentence of a CheckedEdit in a table, right below it. It lies over the table, so that nothing moves,
/// and goes with its field.
class VerdictBubble final : public QWidget
{
    Q_OBJECT
public:
    /// A child of the window of \a edit.
    explicit VerdictBubble(CheckedEdit *edit);

    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QPointer<CheckedEdit> m_edit; ///< null from its end to the end of the bubble
};
