// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/menuentries.h"

#include "ui/support/chip.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace {
// Without the marks of mnemonics.
QString plain(const QString &text)
{
    return QString(text).replace(u"&&"_s, u"&"_s);
}

void collect(QMenu &menu, const QString &way, std::vector<QAction *> &entries)
{
    emit menu.aboutToShow(); // who fills a menu does it then
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QString name = u"%1: %2"_s.arg(way, plain(action->text()));
        if (QMenu *deeper = action->menu()) {
            collect(*deeper, name, entries);
            continue;
        }
        action->setProperty(MenuEntries::nameProperty, name);
        entries.push_back(action);
    }
}
}

std::vector<QAction *> MenuEntries::inside(const QWidget &page)
{
    std::vector<QAction *> entries;
    const auto chips = page.findChildren<Chip *>();
    for (const Chip *chip : chips) {
        // "Gruppe: Projekt" says what is chosen, too; what is left of a row of chips has no name.
        const QString name = chip->text().section(u':', 0, 0);
        if (chip->menu() && !chip->menu()->property(leftOutProperty).toBool() && chip->isVisibleTo(&page)
            && chip->isEnabled() && !name.isEmpty() && name.front().isLetter())
            collect(*chip->menu(), name, entries);
    }
    return entries;
}
