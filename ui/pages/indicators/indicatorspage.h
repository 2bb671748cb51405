// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/indicatorstate.h"
#include "ui/pages/scrolledpage.h"

#include <vector>

class FigureView;
class PlotChart;
class ValueKey;
class WhatIfSection;

/// Kennzahlen: what is measured, with the words of its source, targets and history; for the Bürgeramt what a
/// higher online share would free.
class IndicatorsPage final : public ScrolledPage
{
    Q_OBJECT
public:
    explicit IndicatorsPage(QWidget *parent = nullptr);
    ~IndicatorsPage() override;

    void setSnapshot(const SnapshotPtr &snapshot) override;
    void setSelectedItem(const QString &key) override { Q_UNUSED(key) } // an indicator is no item
    void setEditable(bool editable) override;
    [[nodiscard]] const WhatIfSection *whatIf() const { return m_whatIf; }

public slots:
    /// All values that the page knows, as a table.
    void copyFigures();

signals:
    /// A person wants to record something about an indicator: "indicator/value/KEY", "indicator/edit/KEY";
    /// "projects": where new ones are made.
    void indicatorRequested(const QString &action);

protected:
    int arrange(int width) override;
    void refresh() override;
    [[nodiscard]] std::vector<QWidget *> focusOrder() const override;
    [[nodiscard]] QString creationWords() const override;
    void create() override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    FigureView *addView();
    void showAnswer(const QRect &control, const QRect &answer);
    void sort();
    void showTitle();
    void showCards();
    void showPlots();
    void showRest();
    [[nodiscard]] QString indicatorAt(QPoint global) const;
    int placePlots(int left, int top, int width);

    SnapshotPtr m_snapshot;
    std::vector<IndicatorState> m_drawn;
    std::vector<IndicatorState> m_listed;
    FigureView *m_title;
    FigureView *m_cards;
    std::vector<PlotChart *> m_plots;
    FigureView *m_list;
    FigureView *m_parts;
    WhatIfSection *m_whatIf;
    ValueKey *m_key;
};
