// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

/// A choice in the cell of a table. Typing and the arrow keys only choose; whoever holds it takes the choice
/// when a person is done. activated() comes from the open list alone.
class ChoiceEdit final : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

    void showPopup() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] bool step(int key);
    [[nodiscard]] bool find(const QKeyEvent &event);
    [[nodiscard]] int entryFrom(const QString &beginning, int first) const;

    QString m_typed; ///< the beginning of the entry that is looked for
    quint64 m_typedAt = 0; ///< ms, as the events count them
};
