// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/status/statusengine.h"
#include "ui/commands/changerequest.h"
#include "ui/support/snapshot.h"

#include <algorithm>

/// What a store makes of changes, without its rules: the values, and the snapshot that shows them.
class MemoryStore
{
public:
    MemoryStore(Portfolio portfolio, QDate asOf)
        : m_portfolio(std::move(portfolio))
        , m_asOf(asOf)
    {
    }

    [[nodiscard]] SnapshotPtr snapshot() const
    {
        auto shared = std::make_shared<const Portfolio>(m_portfolio);
        const StatusPolicy policy = policyOf(m_portfolio);
        return std::make_shared<const Snapshot>(
            Snapshot{shared, evaluate(m_portfolio, m_asOf, policy), policy, m_asOf});
    }
    void apply(const Changes &changes)
    {
        for (const Change &change : changes)
            std::visit([this, &change](const auto &value) { applyTo(value, change); },
                       change.before ? *change.before : *change.after);
    }
    [[nodiscard]] const Portfolio &portfolio() const { return m_portfolio; }

private:
    template<typename T>
    void applyTo(const T &value, const Change &change)
    {
        if constexpr (requires { value.key; }) {
            std::vector<T> &list = listOf<T>();
            const auto at = std::ranges::find(list, value.key, &T::key);
            if (!change.after)
                list.erase(at);
            else if (at == list.end())
                list.push_back(std::get<T>(*change.after));
            else
                *at = std::get<T>(*change.after);
        } else if constexpr (std::is_same_v<T, PortfolioHead>) {
            setHead(m_portfolio, std::get<T>(*change.after));
        } else if constexpr (std::is_same_v<T, SenateCalendar>) {
            m_portfolio.senateCalendar = std::get<T>(*change.after);
        } else {
            m_portfolio.leadTime = std::get<T>(*change.after);
        }
    }
    template<typename T>
    std::vector<T> &listOf()
    {
        if constexpr (std::is_same_v<T, Item>)
            return m_portfolio.items;
        else if constexpr (std::is_same_v<T, Project>)
            return m_portfolio.projects;
        else if constexpr (std::is_same_v<T, OrgUnit>)
            return m_portfolio.units;
        else if constexpr (std::is_same_v<T, Indicator>)
            return m_portfolio.indicators;
        else if constexpr (std::is_same_v<T, Assessment>)
            return m_portfolio.assessments;
        else if constexpr (std::is_same_v<T, StatusNote>)
            return m_portfolio.statusNotes;
        else if constexpr (std::is_same_v<T, Survey>)
            return m_portfolio.surveys;
        else
            return m_portfolio.followUps;
    }

    Portfolio m_portfolio;
    QDate m_asOf;
};
