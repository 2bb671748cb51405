// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemfilter.h"
#include "ui/support/snapshot.h"

#include <QWidget>

#include <vector>

class Chip;
class FlowLayout;
class Language;

/// The filter of the page Portfolio as chips: one per status with its count, "without measures", and one to
/// take away for everything else that restricts. Where there is no room for all, one chip stands for those
/// that are off; what is on can always be seen.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Shows \a filter; \a counts are what each status would show.
    void show(const ItemFilter &filter, const StatusCounts &counts, const SnapshotPtr &snapshot);
    [[nodiscard]] const std::vector<Chip *> &statusChips() const { return m_statusChips; }
    /// Part of the overdue ones in the next show().
    void setOverdueWithoutReport(int count) { m_overdueWithoutReport = count; }
    /// Shows as many chips as \a rows rows of \a width hold.
    void fold(int width, int rows);
    /// Stands for the chips without room; hidden if there are none.
    [[nodiscard]] Chip *moreChip() const { return m_more; }
    /// Everything but status, text and measures; in the order of the chips.
    [[nodiscard]] const std::vector<Chip *> &restrictions() const { return m_restrictions; }

signals:
    void filterChanged(const ItemFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Restriction
    {
        QString text;
        ItemFilter without; ///< the filter when this chip is taken away
        QString all = {}; ///< what a chip stands for that stands for many
    };
    [[nodiscard]] static QString dueText(const ItemFilter &filter, const Language &language);
    [[nodiscard]] std::vector<Restriction> restrictionsOf(const ItemFilter &filter) const;
    template<typename Key, typename Naming>
    static void appendSet(std::vector<Restriction> &list, const ItemFilter &filter,
                          QSet<Key> ItemFilter::*set, const QString &together, Naming nameOf);
    void appendSets(std::vector<Restriction> &list, const ItemFilter &filter) const;
    void retranslate();
    void showRestrictions();
    void refold();
    void fillMore();
    void toggleStatus(const Chip *chip);
    void toggleMeasures();
    void takeAway(const Chip *chip);

    ItemFilter m_filter;
    StatusCounts m_counts;
    SnapshotPtr m_snapshot;
    std::vector<Restriction> m_shown;
    std::vector<Chip *> m_statusChips;
    Chip *m_measures = nullptr;
    std::vector<Chip *> m_restrictions;
    Chip *m_more = nullptr;
    std::vector<Chip *> m_available; ///< all that the filter and the counts ask for, folded or not
    int m_roomWidth = 0; ///< 0: not known yet
    int m_roomRows = 1;
    int m_overdueWithoutReport = 0;
    FlowLayout *m_layout;
};
