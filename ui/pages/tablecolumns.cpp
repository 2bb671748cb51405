// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablecolumns.h"

#include "ui/charts/figureview.h"
#include "ui/pages/fulltable.h"
#include "ui/support/chip.h"
#include "ui/support/stayingmenu.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"

#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

TableColumns::TableColumns(const QAbstractItemModel &model, std::vector<Choice> choices,
                           const Setting<QStringList> &setting, QWidget *surface)
    : QObject(surface)
    , m_model(model)
    , m_choices(std::move(choices))
    , m_setting(setting)
    , m_note(new FigureView(surface))
    , m_chip(new Chip(surface))
{
    m_chip->setMenu(new StayingMenu(m_chip));
    connect(m_chip->menu(), &QMenu::aboutToShow, this, &TableColumns::fillMenu);
    retranslate();
}

void TableColumns::retranslate()
{
    m_chip->setText(tr("Columns"));
    m_chip->setAccessibleName(tr("Columns"));
    m_chip->setAccessibleDescription(tr("Chooses the columns of the table."));
}

void TableColumns::rememberIn(Settings &settings)
{
    m_settings = &settings;
    m_chosen = settings.value(m_setting);
    emit changed();
}

QString TableColumns::titleOf(int column) const
{
    return m_model.headerData(column, Qt::Horizontal).toString();
}

bool TableColumns::isShown(int column) const
{
    const auto choice = std::ranges::find(m_choices, column, &Choice::column);
    if (choice == m_choices.end())
        return true;
    return m_chosen.isEmpty() ? !isUnused(column) : m_chosen.contains(choice->name);
}

bool TableColumns::isUnused(int column) const
{
    return std::ranges::find(m_unused, column) != m_unused.end();
}

std::vector<int> TableColumns::hidden() const
{
    std::vector<int> columns;
    for (const Choice &choice : m_choices)
        if (!isShown(choice.column))
            columns.push_back(choice.column);
    return columns;
}

QString TableColumns::sentence(const FullTable &table) const
{
    QStringList away;
    QStringList crowded;
    for (const Choice &choice : m_choices) {
        if (isShown(choice.column) && table.isColumnHidden(choice.column))
            crowded.append(titleOf(choice.column));
        else if (!isShown(choice.column) && !isUnused(choice.column))
            away.append(titleOf(choice.column));
    }
    QStringList sentences;
    if (!away.isEmpty())
        sentences.append(tr("Not shown: %1.").arg(away.join(u", "_s)));
    if (!crowded.isEmpty())
        sentences.append(tr("Left out for lack of width: %1.").arg(crowded.join(u", "_s)));
    return sentences.join(u' ');
}

void TableColumns::choose(int column, bool shown)
{
    QStringList chosen;
    for (const Choice &choice : m_choices)
        if (choice.column == column ? shown : isShown(choice.column))
            chosen.append(choice.name);
    m_chosen = chosen;
    store();
}

void TableColumns::chooseTheUsual()
{
    m_chosen.clear();
    store();
}

void TableColumns::store()
{
    if (m_settings)
        m_settings->setValue(m_setting, m_chosen);
    emit changed();
}

void TableColumns::setVisible(bool visible)
{
    m_note->setVisible(visible);
    m_chip->setVisible(visible);
}

int TableColumns::place(const FullTable &table, int left, int top, int width)
{
    const QSize size = m_chip->sizeHint();
    const QString note = sentence(table);
    m_note->setAccessibleName(note);
    m_note->setLayoutFunction([note](int wide) {
        Sheet::Page page;
        const TextBlock block(note, Typography::font(Typography::Role::Note), wide);
        page.add(QPointF(0, px(6)), block, &Theme::text2);
        page.height = px(6) + block.height();
        return page;
    });
    const int noteWidth = width - size.width() - px(20);
    const int noteHeight = m_note->heightForWidth(noteWidth);
    m_note->setGeometry(left, top, noteWidth, noteHeight);
    m_chip->setGeometry(left + width - size.width(), top, size.width(), size.height());
    return std::max(noteHeight, size.height()) + px(4);
}

void TableColumns::fillMenu()
{
    QMenu *menu = m_chip->menu();
    menu->clear();
    QAction *usual = menu->addAction(tr("Usual columns"));
    usual->setCheckable(true);
    usual->setChecked(m_chosen.isEmpty());
    connect(usual, &QAction::triggered, this, &TableColumns::chooseTheUsual);
    menu->addSeparator();
    for (const Choice &choice : m_choices) {
        QAction *action = menu->addAction(titleOf(choice.column));
        action->setCheckable(true);
        action->setChecked(isShown(choice.column));
        connect(action, &QAction::triggered, this,
                [this, column = choice.column](bool shown) { choose(column, shown); });
    }
}
