// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measures/measurecolumns.h"

#include "ui/pages/fulltable.h"
#include "ui/settings/settings.h"
#include "ui/support/chip.h"

#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
using Column = MeasureColumns::Column;

struct Choice
{
    Column column;
    QLatin1StringView name; ///< in the settings
};
// Number and title are always there: a row without them says nothing.
constexpr std::array choices = {
    Choice{Column::Section, "section"_L1},   Choice{Column::Unit, "unit"_L1},
    Choice{Column::Priority, "priority"_L1}, Choice{Column::Progress, "progress"_L1},
    Choice{Column::Due, "due"_L1},           Choice{Column::Status, "status"_L1},
    Choice{Column::LastReport, "report"_L1}};

QString titleOf(const MeasureModel &model, Column column)
{
    return model.headerData(int(column), Qt::Horizontal).toString();
}
}

MeasureColumns::MeasureColumns(const MeasureModel &model, QWidget *surface)
    : QObject(surface)
    , m_model(model)
    , m_chip(new Chip(surface))
{
    m_chip->setMenu(new QMenu(m_chip));
    connect(m_chip->menu(), &QMenu::aboutToShow, this, &MeasureColumns::fillMenu);
    retranslate();
}

void MeasureColumns::retranslate()
{
    m_chip->setText(tr("Columns"));
    m_chip->setAccessibleName(tr("Columns"));
    m_chip->setAccessibleDescription(tr("Chooses the columns of the table."));
}

void MeasureColumns::rememberIn(Settings &settings)
{
    m_settings = &settings;
    m_chosen = settings.value(Settings::measureColumns);
    emit changed();
}

bool MeasureColumns::isShown(Column column) const
{
    const auto choice = std::ranges::find(choices, column, &Choice::column);
    if (choice == choices.end())
        return true;
    return m_chosen.isEmpty() || m_chosen.contains(choice->name);
}

std::vector<int> MeasureColumns::hidden() const
{
    std::vector<int> columns;
    for (const Choice &choice : choices)
        if (!isShown(choice.column))
            columns.push_back(int(choice.column));
    return columns;
}

QString MeasureColumns::sentence(const FullTable &table) const
{
    QStringList away;
    QStringList crowded;
    for (const Choice &choice : choices) {
        if (isShown(choice.column) && table.isColumnHidden(int(choice.column)))
            crowded.append(titleOf(m_model, choice.column));
        else if (!isShown(choice.column))
            away.append(titleOf(m_model, choice.column));
    }
    QStringList sentences;
    if (!away.isEmpty())
        sentences.append(tr("Not shown: %1.").arg(away.join(u", "_s)));
    if (!crowded.isEmpty())
        sentences.append(tr("No room here for: %1.").arg(crowded.join(u", "_s)));
    return sentences.join(u' ');
}

void MeasureColumns::choose(Column column, bool shown)
{
    QStringList chosen;
    for (const Choice &choice : choices)
        if (choice.column == column ? shown : isShown(choice.column))
            chosen.append(choice.name);
    m_chosen = chosen;
    store();
}

void MeasureColumns::chooseTheUsual()
{
    m_chosen.clear();
    store();
}

void MeasureColumns::store()
{
    if (m_settings)
        m_settings->setValue(Settings::measureColumns, m_chosen);
    emit changed();
}

void MeasureColumns::fillMenu()
{
    QMenu *menu = m_chip->menu();
    menu->clear();
    QAction *usual = menu->addAction(tr("Usual columns"));
    usual->setCheckable(true);
    usual->setChecked(m_chosen.isEmpty());
    connect(usual, &QAction::triggered, this, &MeasureColumns::chooseTheUsual);
    menu->addSeparator();
    for (const Choice &choice : choices) {
        QAction *action = menu->addAction(titleOf(m_model, choice.column));
        action->setCheckable(true);
        action->setChecked(isShown(choice.column));
        connect(action, &QAction::triggered, this,
                [this, column = choice.column](bool shown) { choose(column, shown); });
    }
}
