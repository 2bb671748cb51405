// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/onlinewhatif.h"

#include <QWidget>

#include <array>
#include <vector>

class FigureView;
class PlotChart;
class ShareControl;

/// "What if more was done online?": the line, two shares to choose, and the appointments that they would
/// free. What they rest on stands below the figure. For the screen only; nothing of it reaches a paper.
class WhatIfSection final : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfSection(QWidget *parent = nullptr);

    /// Keeps the shares that were chosen; they begin at the low end of the estimate.
    void show(const OnlineWhatIf &whatIf, const Portfolio &portfolio);
    /// Says why there is nothing to choose; shares that were chosen are kept.
    void showReason(const QString &sentence);
    [[nodiscard]] std::vector<double> shares() const;
    /// "bis zu 9.300 zusätzliche Termine pro Jahr".
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] const QString &assumptionText() const { return m_assumption; }
    /// Empty: there is something to choose.
    [[nodiscard]] const QString &reasonText() const { return m_reason; }
    [[nodiscard]] std::vector<QWidget *> focusOrder() const;
    [[nodiscard]] const PlotChart *plot() const { return m_plot; }
    [[nodiscard]] const FigureView *result() const { return m_result; }
    [[nodiscard]] ShareControl *control(std::size_t index) const { return m_controls.at(index); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// The height for the same width may be another one now.
    void heightChanged();
    /// A share was changed without the pointer: \a control and \a answer want to be seen, the former above
    /// all.
    void answered(const QRect &control, const QRect &answer);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Places;
    [[nodiscard]] Places placesFor(int width) const;
    void arrange();
    void showResult();
    void bringAnswer(const ShareControl &control);
    void showParts(bool visible);
    [[nodiscard]] double appointments() const;

    OnlineWhatIf m_whatIf;
    QString m_assumption;
    QString m_reason;
    FigureView *m_head;
    PlotChart *m_plot;
    std::array<ShareControl *, 2> m_controls;
    FigureView *m_result;
    bool m_chosen = false;
};
