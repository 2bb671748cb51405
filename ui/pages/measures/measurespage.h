// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scrolledpage.h"

class FigureView;
class FullTable;
class InPlaceEditing;
class MeasureColumns;
class MeasureModel;
class MissingLast;
class ProgressBars;
class Settings;
class SlotGrid;
class SurveyBar;

/// Pakt-Maßnahmen: what reports stated in total beside what is recorded of each measure.
class MeasuresPage final : public ScrolledPage
{
    Q_OBJECT
public:
    explicit MeasuresPage(QWidget *parent = nullptr);
    ~MeasuresPage() override;

    /// Takes the chosen columns from \a settings and keeps them there.
    void rememberIn(Settings &settings);
    void setSnapshot(const SnapshotPtr &snapshot) override;
    void setSelectedItem(const QString &key) override;
    void setEditable(bool editable) override;
    [[nodiscard]] QStringList selectedItems() const override;
    [[nodiscard]] Selected selected() const override;
    void noteFailure() override;
    void setRowActions(const QList<QAction *> &actions) override;
    /// The survey that is shown; an empty or unknown \a key: the newest.
    void showSurvey(const QString &key);
    [[nodiscard]] const FigureView *surveySection() const { return m_survey; }

signals:
    void surveyWanted();
    void answersWanted();
    void catalogueWanted();
    /// Wants the reminders of \a units (keys) in the survey \a key.
    void remindersWanted(const QString &key, const QStringList &units);

protected:
    int arrange(int width) override;
    void refresh() override;
    [[nodiscard]] QRect selectedRow() const override;
    [[nodiscard]] std::vector<QWidget *> focusOrder() const override;

private:
    FigureView *addView();
    void selectRow();
    void selectSlot(const QString &key);
    void showSlotState();
    void showRow(const QRect &row);
    int placeLeft(int left, int top, int width);
    int placeSlots(int left, int top, int width);
    int placeBars(int left, int top, int width);
    // measurespagesurvey.cpp
    void connectSurvey();
    void refreshSurvey();
    void followSurvey(const Target &target);
    int placeSurvey(int left, int top, int width);
    int placeTable(int left, int top, int width);

    SnapshotPtr m_snapshot;
    QString m_selected;
    MeasureModel *m_model;
    MissingLast *m_sorted;
    FigureView *m_head;
    SurveyBar *m_ways;
    FigureView *m_totals;
    FigureView *m_slotHead;
    SlotGrid *m_slots;
    FigureView *m_slotNote;
    FigureView *m_barsHead;
    ProgressBars *m_bars;
    FigureView *m_survey;
    QString m_shownSurvey; ///< key; empty: the newest
    MeasureColumns *m_columns;
    FullTable *m_table;
    InPlaceEditing *m_editing;
    bool m_selecting = false;
};
