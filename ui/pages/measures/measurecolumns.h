// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/measures/measuremodel.h"

#include <QObject>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE
class Chip;
class FullTable;
class Settings;

/// Which columns the table of the measures shows. Unless a person chooses, all for which there is
/// room: what nobody recorded is shown as missing. A sentence names those that are left out.
class MeasureColumns final : public QObject
{
    Q_OBJECT
public:
    using Column = MeasureModel::Column;

    /// The chip that opens the choice is a child of \a surface.
    MeasureColumns(const MeasureModel &model, QWidget *surface);

    [[nodiscard]] Chip *chip() const { return m_chip; }
    /// Takes over what was chosen last time, and keeps it there from now on.
    void rememberIn(Settings &settings);
    void retranslate();
    [[nodiscard]] bool isShown(Column column) const;
    [[nodiscard]] std::vector<int> hidden() const;
    /// What the table leaves out and why; empty if that is nothing.
    [[nodiscard]] QString sentence(const FullTable &table) const;
    void choose(Column column, bool shown);
    void chooseTheUsual();

signals:
    void changed();

private:
    void fillMenu();
    void store();

    const MeasureModel &m_model;
    Chip *m_chip;
    Settings *m_settings = nullptr;
    QStringList m_chosen; ///< by name; empty: nobody has chosen
};
