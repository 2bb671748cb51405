// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/appearance.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array appearanceNames = {"desktop"_L1, "light"_L1, "dark"_L1, "contrast"_L1};
}

QString appearanceName(Appearance appearance)
{
    return appearanceNames[std::size_t(appearance)];
}

Appearance appearanceOf(const QString &name)
{
    const auto at = std::ranges::find(appearanceNames, name);
    return at == appearanceNames.end() ? Appearance::AsDesktop
                                       : Appearance(std::distance(appearanceNames.begin(), at));
}

std::optional<Theme::Kind> chosenTheme(Appearance appearance)
{
    switch (appearance) {
    case Appearance::AsDesktop:
        return std::nullopt;
    case Appearance::Light:
        return Theme::Kind::Light;
    case Appearance::Dark:
        return Theme::Kind::Dark;
    case Appearance::HighContrast:
        return Theme::Kind::HighContrast;
    }
    Q_UNREACHABLE();
}
