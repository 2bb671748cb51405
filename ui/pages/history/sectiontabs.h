// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractButton;
QT_END_NAMESPACE

/// The parts of a page, one beside the other: words over a line, the one that is shown in ink and underlined.
class SectionTabs final : public QWidget
{
    Q_OBJECT
public:
    SectionTabs(int count, QWidget *parent);

    void setWords(const QStringList &words);
    void setCurrent(int index);
    [[nodiscard]] QAbstractButton *tab(int index) const { return m_tabs[std::size_t(index)]; }

signals:
    void chosen(int index);

private:
    std::vector<QAbstractButton *> m_tabs;
};
