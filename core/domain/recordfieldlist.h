// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"

#include <QLatin1StringView>
#include <QStringList>

#include <vector>

namespace RecordTexts {

/// A field as people read it, and as it is told apart where two of them read the same.
struct Field
{
    QLatin1StringView name;
    QString text;
    QString exact;
};

/// YYYY-MM-DD; empty for a null date.
[[nodiscard]] QString isoDay(QDate day);

/// Collects the fields of one record.
class FieldList
{
public:
    void add(QLatin1StringView name, const QString &text) { add(name, text, text); }
    void add(QLatin1StringView name, const QString &text, const QString &exact)
    {
        m_fields.push_back({name, text, exact});
    }
    void add(QLatin1StringView name, QDate day) { add(name, isoDay(day)); }
    void add(QLatin1StringView name, bool value);
    void add(QLatin1StringView name, std::optional<bool> value);
    void add(QLatin1StringView name, std::optional<int> number);
    void add(QLatin1StringView name, const std::optional<PartialDate> &date);
    void add(QLatin1StringView name, const OriginalPlan &plan);
    void add(QLatin1StringView name, const std::optional<PlanDecision> &decision);
    void add(QLatin1StringView name, const std::optional<DeadlineRequest> &request);
    void add(QLatin1StringView name, const std::optional<Confirmation> &confirmation);
    void add(QLatin1StringView name, const SourceRef &source);
    void add(QLatin1StringView name, const std::vector<Responsibility> &units);
    void add(QLatin1StringView name, const std::vector<Predecessor> &predecessors);
    void add(QLatin1StringView name, const std::vector<Evidence> &evidence);
    void add(QLatin1StringView name, const std::vector<QDate> &days);
    /// One line each: what people read and what tells it apart.
    void addList(QLatin1StringView name, const QStringList &texts, const QStringList &exact);
    void addList(QLatin1StringView name, const QStringList &texts) { addList(name, texts, texts); }

    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }

private:
    std::vector<Field> m_fields;
};

/// "a (b, c)"; without what is empty.
[[nodiscard]] QString withDetails(const QString &text, QStringList details);
/// Each part in quotation marks, so that no two lists read the same.
[[nodiscard]] QString exactly(const QStringList &parts);
/// As written and as understood.
[[nodiscard]] QString exactly(const std::optional<PartialDate> &date);

}
