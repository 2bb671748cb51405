// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

class Settings;

/// How Portfolio shows its items, under a name that a person gave it.
struct SavedView
{
    QString name;
    QStringList filter; ///< lines of FilterMemory
    QString grouping; ///< as in Settings::portfolioGrouping, and so on
    QString sort;
    bool descending = false;
    QStringList columns;
    QStringList order;
    QStringList widths;
    QString text = {}; ///< of the quick filter

    bool operator==(const SavedView &) const = default;
    /// Whether both show the same, whatever they are called.
    [[nodiscard]] bool showsTheSameAs(const SavedView &other) const;
};

/// The saved views of the person whose settings these are, in the order of their names.
class SavedViews
{
public:
    explicit SavedViews(Settings &settings);

    [[nodiscard]] const std::vector<SavedView> &all() const { return m_views; }
    [[nodiscard]] std::optional<SavedView> named(const QString &name) const;
    /// How Portfolio is set at the moment, without a name and without the text of its quick filter.
    [[nodiscard]] SavedView current() const;
    /// Sets Portfolio like this; it has to take it over from the settings.
    void apply(const SavedView &view);
    /// Adds it, or replaces the one of the same name.
    void save(const SavedView &view);
    /// False if there is no such view or the new name is taken.
    bool rename(const QString &name, const QString &newName);
    void remove(const QString &name);

private:
    void store();

    Settings &m_settings;
    std::vector<SavedView> m_views;
};
