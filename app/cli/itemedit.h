// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"

#include <QStringList>

#include <optional>

/// What `set` does to an item, field by field, before anything is written.
class ItemEdit
{
public:
    /// What is said once for the whole change.
    struct Circumstances
    {
        QString reason; ///< --reason
        QString decidedBy; ///< --decided-by
        QDate today;
    };

    ItemEdit(const Portfolio &portfolio, const Item &before, Circumstances circumstances,
             const Language &language);

    /// Takes one FIELD=VALUE; a sentence if it cannot be taken.
    [[nodiscard]] std::optional<QString> take(const QString &word);
    /// After the last one was taken: a sentence if they do not go together with the circumstances.
    [[nodiscard]] std::optional<QString> refusalOfWhole() const;
    /// The item as it is to be, with the decision that a new planned date rests on.
    [[nodiscard]] Item after() const;
    /// "Termin: 31.07.2025 → 31.05.2026; ..." of the fields that were named and that differ now in \a
    /// recorded.
    [[nodiscard]] QString summary(const Item &recorded) const;

    /// The names of the fields, in the order of the help.
    [[nodiscard]] static QStringList fieldNames();

private:
    using Refusal = std::optional<QString>;

    [[nodiscard]] QString in(const char *source) const { return m_language.translate("Cli", source); }
    [[nodiscard]] Refusal set(const QString &field, const QString &value);
    [[nodiscard]] Refusal setDate(std::optional<PartialDate> &date, const QString &value);
    [[nodiscard]] Refusal setProgress(const QString &value);
    [[nodiscard]] Refusal setUnits(const QString &value);
    [[nodiscard]] Refusal setNumber(const QString &value);
    [[nodiscard]] Refusal setPriority(const QString &value);
    [[nodiscard]] Refusal addEvidence(const QString &value);
    [[nodiscard]] Refusal cannotBeEmpty(const QString &field) const;
    [[nodiscard]] QString shown(const QString &field, const Item &item) const;
    [[nodiscard]] QString shown(const std::optional<PartialDate> &date) const;

    const Portfolio &m_portfolio;
    const Item &m_before;
    Circumstances m_circumstances;
    const Language &m_language;
    Item m_item;
    QStringList m_fields;
};
