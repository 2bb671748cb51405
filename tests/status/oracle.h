// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/status/statuspolicy.h"
#include "core/status/statusreport.h"

/// The rules of domain.md a second time, written down as they are told and with no thought of speed, to hold
/// the engine against. It knows nothing of hints: inferred links, an assumed lead time and an assumed
/// calendar do not exist for it.
class Oracle
{
public:
    Oracle(const Portfolio &portfolio, QDate asOf, const StatusPolicy &policy);

    [[nodiscard]] ScheduleStatus status(const Item &item) const;
    [[nodiscard]] QDate expectedFinish(const Item &item) const;
    [[nodiscard]] Rag rag(const Project &project) const;

private:
    [[nodiscard]] bool isDone(const Item &item) const;
    [[nodiscard]] bool isOpen(const Item &item) const;
    [[nodiscard]] bool isOverdue(const Item &item) const;
    [[nodiscard]] bool isAtRisk(const Item &item) const;
    [[nodiscard]] bool isBufferShort(const Item &item) const;
    [[nodiscard]] bool isOnCycle(const Item &item) const;
    [[nodiscard]] bool hasFindingOfItsOwn(const Project &project) const;
    [[nodiscard]] bool dependsOn(const Item &item, const Item &other) const;
    [[nodiscard]] std::vector<const Item *> predecessors(const Item &item) const;
    [[nodiscard]] std::vector<const Item *> itemsOf(const Project &project) const;
    [[nodiscard]] QDate lastReport(const Item &item) const;

    const Portfolio &m_portfolio;
    QDate m_asOf;
    StatusPolicy m_policy;
};
