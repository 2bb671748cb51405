// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QWidget;
QT_END_NAMESPACE

/// What the menus of a page offer, for who looks for it by name instead of opening them one by one.
namespace MenuEntries {

/// Holds the whole way to an entry: "Ansicht: Spalten: Prognose".
inline constexpr const char *nameProperty = "entryName";

/// True on a menu that is left out: what it holds is found by its name in another place.
inline constexpr const char *leftOutProperty = "entriesLeftOut";

/// The entries of all menus of the chips that \a page shows, those of submenus too. The menus are filled anew
/// for that; the actions live until they are filled again.
[[nodiscard]] std::vector<QAction *> inside(const QWidget &page);

}
