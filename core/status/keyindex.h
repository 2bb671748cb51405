// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

/// Position of an item or project in the portfolio.
using ItemIndex = std::uint32_t;

/// A key that is looked up but not owned. Its hash takes a third of the time of QString's on keys as short as
/// ours, and half of a roll-up was hashing.
class KeyView
{
public:
    KeyView(const QString &key) // NOLINT(google-explicit-constructor): every lookup has a QString
        : m_text(QStringView(key).utf16(), static_cast<std::size_t>(key.size()))
    {
    }

    bool operator==(const KeyView &) const = default;
    friend std::size_t qHash(KeyView key, std::size_t seed) noexcept
    {
        return std::hash<std::basic_string_view<char16_t>>{}(key.m_text) ^ seed;
    }

private:
    std::basic_string_view<char16_t> m_text;
};

using KeyIndex = QHash<KeyView, ItemIndex>;

/// Positions by key; where a key stands twice, the first has it. Refers to the keys of \a records.
template<typename T>
[[nodiscard]] KeyIndex indexByKey(const std::vector<T> &records)
{
    KeyIndex index;
    index.reserve(static_cast<qsizetype>(records.size()));
    for (auto at = static_cast<ItemIndex>(records.size()); at-- > 0;) // backwards, so that the first stays
        index.insert(records[at].key, at);
    return index;
}
