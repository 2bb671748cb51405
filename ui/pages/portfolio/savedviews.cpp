// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/savedviews.h"

#include "ui/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString toLine(const SavedView &view)
{
    const auto list = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    const QJsonObject object{{u"name"_s, view.name},
                             {u"filter"_s, list(view.filter)},
                             {u"grouping"_s, view.grouping},
                             {u"sort"_s, view.sort},
                             {u"descending"_s, view.descending},
                             {u"columns"_s, list(view.columns)},
                             {u"order"_s, list(view.order)},
                             {u"widths"_s, list(view.widths)},
                             {u"text"_s, view.text}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// nullopt if somebody has changed the settings by hand, and it is no view any more.
std::optional<SavedView> fromLine(const QString &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    const auto text = [&object](const QString &name) { return object.value(name).toString(); };
    const auto list = [&object](const QString &name) {
        QStringList texts;
        const QJsonArray entries = object.value(name).toArray();
        for (const auto &entry : entries)
            texts.append(entry.toString());
        return texts;
    };
    SavedView view{text(u"name"_s),    list(u"filter"_s), text(u"grouping"_s), text(u"sort"_s), false,
                   list(u"columns"_s), list(u"order"_s),  list(u"widths"_s),   text(u"text"_s)};
    view.descending = object.value(u"descending"_s).toBool();
    return view.name.isEmpty() ? std::nullopt : std::optional(view);
}

bool isNamed(const SavedView &view, const QString &name)
{
    return view.name.compare(name, Qt::CaseInsensitive) == 0;
}
}

bool SavedView::showsTheSameAs(const SavedView &other) const
{
    SavedView same = other;
    same.name = name;
    return *this == same;
}

SavedViews::SavedViews(Settings &settings)
    : m_settings(settings)
{
    for (const QString &line : m_settings.value(Settings::portfolioViews))
        if (const auto view = fromLine(line))
            m_views.push_back(*view);
}

std::optional<SavedView> SavedViews::named(const QString &name) const
{
    const auto at =
        std::ranges::find_if(m_views, [&name](const SavedView &view) { return isNamed(view, name); });
    return at == m_views.end() ? std::nullopt : std::optional(*at);
}

SavedView SavedViews::current() const
{
    return {{},
            m_settings.value(Settings::portfolioFilter),
            m_settings.value(Settings::portfolioGrouping),
            m_settings.value(Settings::portfolioSort),
            m_settings.value(Settings::portfolioSortDescending),
            m_settings.value(Settings::portfolioColumns),
            m_settings.value(Settings::portfolioOrder),
            m_settings.value(Settings::portfolioWidths),
            {}};
}

void SavedViews::apply(const SavedView &view)
{
    m_settings.setValue(Settings::portfolioFilter, view.filter);
    m_settings.setValue(Settings::portfolioGrouping, view.grouping);
    m_settings.setValue(Settings::portfolioSort, view.sort);
    m_settings.setValue(Settings::portfolioSortDescending, view.descending);
    m_settings.setValue(Settings::portfolioColumns, view.columns);
    m_settings.setValue(Settings::portfolioOrder, view.order);
    m_settings.setValue(Settings::portfolioWidths, view.widths);
}

void SavedViews::save(const SavedView &view)
{
    std::erase_if(m_views, [&view](const SavedView &other) { return isNamed(other, view.name); });
    m_views.push_back(view);
    store();
}

bool SavedViews::rename(const QString &name, const QString &newName)
{
    auto view = named(name);
    const auto other = named(newName);
    if (!view || newName.isEmpty() || (other && !isNamed(*other, name)))
        return false;
    remove(name);
    view->name = newName;
    save(*view);
    return true;
}

void SavedViews::remove(const QString &name)
{
    std::erase_if(m_views, [&name](const SavedView &view) { return isNamed(view, name); });
    store();
}

void SavedViews::store()
{
    std::ranges::sort(m_views, [](const SavedView &left, const SavedView &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    QStringList lines;
    for (const SavedView &view : m_views)
        lines.append(toLine(view));
    m_settings.setValue(Settings::portfolioViews, lines);
}
