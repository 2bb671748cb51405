// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <memory>

/// A setting is a typed constant: its place in the file and what holds until it is set.
template<typename T>
struct Setting
{
    QLatin1StringView key;
    T fallback;
};

/// What the window remembers between two starts.
class Settings
{
public:
    /// In \a file; an empty one stands for the user's own settings.
    explicit Settings(const QString &file = {});

    template<typename T>
    [[nodiscard]] T value(const Setting<T> &setting) const
    {
        const QVariant stored = m_store->value(setting.key);
        return stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
    }
    template<typename T>
    void setValue(const Setting<T> &setting, const T &value)
    {
        m_store->setValue(setting.key, QVariant::fromValue(value));
    }

    static inline const Setting<QByteArray> windowGeometry{QLatin1StringView("window/geometry"), {}};
    static inline const Setting<QString> lastPage{QLatin1StringView("window/page"), {}};
    /// Folder of the file that was saved or opened last; empty: none yet.
    static inline const Setting<QString> lastFolder{QLatin1StringView("files/folder"), {}};
    /// "de" or "en".
    static inline const Setting<QString> language{QLatin1StringView("window/language"), QStringLiteral("de")};
    /// "desktop", "light", "dark" or "contrast" (Appearance).
    static inline const Setting<QString> appearance{QLatin1StringView("window/appearance"),
                                                    QStringLiteral("desktop")};
    /// Names of the shown columns; empty: as wide as the window allows.
    static inline const Setting<QStringList> portfolioColumns{QLatin1StringView("portfolio/columns"), {}};
    /// All columns from left to right, by name.
    static inline const Setting<QStringList> portfolioOrder{QLatin1StringView("portfolio/order"), {}};
    /// "name=width" for the columns whose width a person set.
    static inline const Setting<QStringList> portfolioWidths{QLatin1StringView("portfolio/widths"), {}};
    static inline const Setting<QString> portfolioGrouping{QLatin1StringView("portfolio/grouping"),
                                                           QStringLiteral("project")};
    static inline const Setting<QStringList> portfolioFolded{QLatin1StringView("portfolio/folded"), {}};
    /// Name of the column, or empty for the order of the portfolio.
    static inline const Setting<QString> portfolioSort{QLatin1StringView("portfolio/sort"), {}};
    static inline const Setting<bool> portfolioSortDescending{QLatin1StringView("portfolio/descending"),
                                                              false};
    /// Lines of FilterMemory; the first start shows no measures, of which only the number is known.
    static inline const Setting<QStringList> portfolioFilter{QLatin1StringView("portfolio/filter"),
                                                             {QStringLiteral("only=withoutPlaceholders")}};
    /// What stood in the quick filter.
    static inline const Setting<QString> portfolioText{QLatin1StringView("portfolio/text"), {}};
    /// Views that were saved under a name, one a line (SavedViews).
    static inline const Setting<QStringList> portfolioViews{QLatin1StringView("portfolio/views"), {}};
    /// Names of the shown columns; empty: those in which something is recorded.
    static inline const Setting<QStringList> measureColumns{QLatin1StringView("measures/columns"), {}};
    /// Folded projects and unfolded lists, by their keys.
    static inline const Setting<QStringList> timelineFolding{QLatin1StringView("timeline/folding"), {}};
    /// TimeScale::text(); empty: around the Stichtag.
    static inline const Setting<QString> timelinePlace{QLatin1StringView("timeline/place"), {}};
    static inline const Setting<QStringList> resolutionColumns{QLatin1StringView("resolutions/columns"), {}};

private:
    std::unique_ptr<QSettings> m_store;
};
