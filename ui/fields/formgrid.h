// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE
class FormField;

/// Named fields in two columns, from left to right and top to bottom.
class FormGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FormGrid(QWidget *parent = nullptr);

    enum class Span { Half, Whole };
    FormField *addField(const QString &name, QWidget *editor, Span span = Span::Half);
    /// Across both columns.
    void addWide(QWidget *widget);
    /// What is below stays at the top.
    void addStretch();
    [[nodiscard]] const std::vector<FormField *> &fields() const { return m_fields; }

private:
    QGridLayout *m_grid;
    std::vector<FormField *> m_fields;
    int m_row = 0;
    int m_column = 0;
};
