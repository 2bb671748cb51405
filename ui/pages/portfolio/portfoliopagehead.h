// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE
class Chip;
class SearchField;

/// Title, count, menus and quick filter of Portfolio: in one row where there is room, else in two or three.
/// Nothing of it ever goes.
class PortfolioPageHead final : public QWidget
{
    Q_OBJECT
public:
    explicit PortfolioPageHead(QWidget *parent = nullptr);

    /// Left of the title, and of everything below it, on a page of \a width (look.md, section 5).
    [[nodiscard]] static int leftMargin(int width);
    void setWords(const QString &title, const QString &count);
    /// Heads of menus; the page fills them.
    [[nodiscard]] Chip *groupChip() const { return m_chips[0]; }
    [[nodiscard]] Chip *viewChip() const { return m_chips[1]; }
    [[nodiscard]] Chip *filterChip() const { return m_chips[2]; }
    [[nodiscard]] SearchField *quickFilter() const { return m_field; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, 1}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Do { Measure, Place };
    int arrange(int width, Do what) const;
    int arrangeChips(int left, int top, int right, Do what, std::size_t count) const;
    [[nodiscard]] int chipsWidth() const;

    QLabel *m_title;
    QLabel *m_count;
    std::vector<Chip *> m_chips;
    SearchField *m_field;
};
