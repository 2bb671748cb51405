// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/onlinewhatif.h"
#include "ui/charts/sheet.h"

#include <QWidget>

#include <vector>

class FigureView;
class PercentEdit;
class ShareSlider;

/// One service of the what-if: its name and cases, the share as a slider and as a number, today's share, and
/// what the share moves online.
class ShareControl final : public QWidget
{
    Q_OBJECT
public:
    explicit ShareControl(QWidget *parent = nullptr);

    /// Shows the service \a index of \a whatIf; a share that is not possible any more moves to the nearest.
    void show(const OnlineWhatIf &whatIf, std::size_t index);
    [[nodiscard]] int share() const;
    void setShare(int share);
    [[nodiscard]] ShareSlider *slider() const { return m_slider; }
    [[nodiscard]] PercentEdit *field() const { return m_field; }
    /// Why what is typed is no share; empty: it is one.
    [[nodiscard]] const QString &problemText() const { return m_problem; }
    /// What the whole what-if says, for those who do not see it.
    void setOutcome(const QString &sentence);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void shareChanged(int share);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Places;
    [[nodiscard]] Places placesFor(int width) const;
    [[nodiscard]] Sheet::Page wordsFor(int width) const;
    void arrange();
    void follow(int share);
    void tellRange(bool sound);

    OnlineWhatIf m_whatIf;
    std::size_t m_index = 0;
    QString m_problem;
    FigureView *m_words;
    ShareSlider *m_slider;
    PercentEdit *m_field;
};
