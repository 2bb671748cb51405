// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QObject>

#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QWidget;
QT_END_NAMESPACE
class Chip;
class FigureView;
class FullTable;

/// Which columns the table of a page shows. Unless a person chooses, all for which there is room: what nobody
/// recorded is shown as missing. A sentence over the table names those that are left out, and a chip beside
/// it opens the choice.
class TableColumns : public QObject
{
    Q_OBJECT
public:
    struct Choice
    {
        int column = 0;
        QLatin1StringView name; ///< in the settings
    };

    /// \a choices are the columns that can be left out, in their order; sentence and chip are children of
    /// \a surface.
    TableColumns(const QAbstractItemModel &model, std::vector<Choice> choices,
                 const Setting<QStringList> &setting, QWidget *surface);

    [[nodiscard]] Chip *chip() const { return m_chip; }
    /// Takes over what was chosen last time, and keeps it there from now on.
    void rememberIn(Settings &settings);
    void retranslate();
    /// Columns that hold nothing yet and are not missed: they show only where a person chooses them.
    void setUnused(const std::vector<int> &columns) { m_unused = columns; }
    [[nodiscard]] bool isShown(int column) const;
    [[nodiscard]] std::vector<int> hidden() const;
    /// What the table leaves out and why; empty if that is nothing.
    [[nodiscard]] QString sentence(const FullTable &table) const;
    void choose(int column, bool shown);
    void chooseTheUsual();
    void setVisible(bool visible);
    /// Places sentence and chip over \a table, whose columns are fitted; returns their height.
    int place(const FullTable &table, int left, int top, int width);

signals:
    void changed();

private:
    [[nodiscard]] bool isUnused(int column) const;
    [[nodiscard]] QString titleOf(int column) const;
    void fillMenu();
    void store();

    const QAbstractItemModel &m_model;
    std::vector<Choice> m_choices;
    std::vector<int> m_unused;
    Setting<QStringList> m_setting;
    FigureView *m_note;
    Chip *m_chip;
    Settings *m_settings = nullptr;
    QStringList m_chosen; ///< by name; empty: nobody has chosen
};
