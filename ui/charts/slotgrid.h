// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"

#include <QRect>
#include <QWidget>

#include <vector>

class SlotButton;

/// One numbered place per measure, eleven in a row (seven where it is narrow), filled by Bearbeitungsstand.
/// One stop in the tab order: arrow keys walk, Enter selects.
class SlotGrid : public QWidget
{
    Q_OBJECT
public:
    struct Slot
    {
        QString key;
        QString number;
        Progress progress = Progress::NotReported;
        bool priority = false;
        QString name; ///< "Maßnahme 35: keine Einzelmeldung"
        bool operator==(const Slot &) const = default;
    };

    static constexpr int perRow = 11;
    static constexpr int perNarrowRow = 7; ///< 77 places fill their last row either way
    [[nodiscard]] static int perRowIn(int width);
    /// The cells of \a count slots in \a width, row by row.
    [[nodiscard]] static std::vector<QRect> cells(int count, int width);

    explicit SlotGrid(QWidget *parent = nullptr);
    ~SlotGrid() override;

    void setSlots(const std::vector<Slot> &slotList);
    [[nodiscard]] const std::vector<SlotButton *> &buttons() const { return m_buttons; }
    void setSelectedItem(const QString &key);
    /// What the slot under the pointer, else the focused, else the selected one says; empty if there is none.
    [[nodiscard]] QString pointedName() const;
    /// The slot that has the place in the tab order; null without slots.
    [[nodiscard]] SlotButton *current() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void selected(const QString &key);
    /// The pointer or the focus reached another slot, or left them all.
    void pointedAt();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void walk(int from, int key);
    void setCurrent(int index);

    std::vector<SlotButton *> m_buttons;
    int m_current = 0;
};
