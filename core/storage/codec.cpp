// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codec.h"

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
template<typename... T>
void storeAll(QVariantList &to, const T &...values)
{
    (Codec<T>::store(values, to), ...);
}

/// Reads the values from column on, one after the other.
template<typename... T>
bool fetchAll(const Row &row, int column, T &...values)
{
    const auto one = [&row, &column](auto &value) {
        using Value = std::remove_reference_t<decltype(value)>;
        const int at = column;
        column += Codec<Value>::width;
        return Codec<Value>::fetch(value, row, at);
    };
    return (one(values) && ...);
}

void storeNothing(QVariantList &to, int width)
{
    for (int i = 0; i < width; ++i)
        to += QVariant();
}

/// A text that marks that there is a struct: never NULL, so that the table refuses an empty one where it must
/// not be empty, instead of losing the struct.
void storeMark(QVariantList &to, const QString &text)
{
    to += text.isNull() ? u""_s : text;
}
}

void Codec<SourceRef>::store(const SourceRef &value, QVariantList &to)
{
    storeAll(to, value.document, value.section, value.passage);
}

bool Codec<SourceRef>::fetch(SourceRef &value, const Row &row, int column)
{
    return fetchAll(row, column, value.document, value.section, value.passage);
}

void Codec<std::optional<PartialDate>>::store(const std::optional<PartialDate> &value, QVariantList &to)
{
    if (!value)
        return storeNothing(to, width);
    storeMark(to, value->asWritten());
    storeAll(to, value->edtf(), value->isValid());
}

bool Codec<std::optional<PartialDate>>::fetch(std::optional<PartialDate> &value, const Row &row, int column)
{
    if (row.isNull(column))
        return true;
    const auto validity =
        row.integer(column + 2) != 0 ? PartialDate::Validity::Valid : PartialDate::Validity::Invalid;
    auto date = PartialDate::fromEdtf(row.text(column), row.text(column + 1), validity);
    if (date)
        value = *std::move(date);
    return value.has_value();
}

void Codec<std::optional<Confirmation>>::store(const std::optional<Confirmation> &value, QVariantList &to)
{
    if (!value)
        return storeNothing(to, width);
    storeMark(to, value->by);
    storeAll(to, value->on);
}

bool Codec<std::optional<Confirmation>>::fetch(std::optional<Confirmation> &value, const Row &row, int column)
{
    if (row.isNull(column))
        return true;
    Confirmation &confirmation = value.emplace();
    return fetchAll(row, column, confirmation.by, confirmation.on);
}

void Codec<OriginalPlan>::store(const OriginalPlan &value, QVariantList &to)
{
    storeAll(to, value.kind, value.date, value.reason);
}

bool Codec<OriginalPlan>::fetch(OriginalPlan &value, const Row &row, int column)
{
    return fetchAll(row, column, value.kind, value.date, value.reason);
}

void Codec<std::optional<DeadlineRequest>>::store(const std::optional<DeadlineRequest> &value,
                                                  QVariantList &to)
{
    if (!value)
        return storeNothing(to, width);
    storeAll(to, std::optional(value->wished), value->by, value->on, value->reason);
}

bool Codec<std::optional<DeadlineRequest>>::fetch(std::optional<DeadlineRequest> &value, const Row &row,
                                                  int column)
{
    if (row.isNull(column))
        return true;
    DeadlineRequest &request = value.emplace();
    std::optional<PartialDate> wished;
    const bool read = fetchAll(row, column, wished, request.by, request.on, request.reason);
    if (wished)
        request.wished = *std::move(wished);
    return read;
}

void Codec<std::optional<PlanDecision>>::store(const std::optional<PlanDecision> &value, QVariantList &to)
{
    if (!value)
        return storeNothing(to, width);
    storeMark(to, value->reason);
    storeAll(to, value->decidedBy, value->on, value->number);
}

bool Codec<std::optional<PlanDecision>>::fetch(std::optional<PlanDecision> &value, const Row &row, int column)
{
    if (row.isNull(column))
        return true;
    PlanDecision &decision = value.emplace();
    return fetchAll(row, column, decision.reason, decision.decidedBy, decision.on, decision.number);
}

void Codec<std::optional<ResolutionOrder>>::store(const std::optional<ResolutionOrder> &value,
                                                  QVariantList &to)
{
    if (!value)
        return storeNothing(to, width);
    storeAll(to, value->kind, value->body, value->session, value->number, value->protocol, value->notedOn);
}

bool Codec<std::optional<ResolutionOrder>>::fetch(std::optional<ResolutionOrder> &value, const Row &row,
                                                  int column)
{
    if (row.isNull(column))
        return true;
    ResolutionOrder &order = value.emplace();
    return fetchAll(row, column, order.kind, order.body, order.session, order.number, order.protocol,
                    order.notedOn);
}

void Codec<std::optional<MeasureSlot>>::store(const std::optional<MeasureSlot> &value, QVariantList &to)
{
    if (!value)
        return storeNothing(to, width);
    storeMark(to, value->catalogueNumber);
    storeAll(to, value->placeholder, value->priority, value->section);
}

bool Codec<std::optional<MeasureSlot>>::fetch(std::optional<MeasureSlot> &value, const Row &row, int column)
{
    if (row.isNull(column))
        return true;
    MeasureSlot &slot = value.emplace();
    return fetchAll(row, column, slot.catalogueNumber, slot.placeholder, slot.priority, slot.section);
}

void Codec<std::optional<IndicatorTarget>>::store(const std::optional<IndicatorTarget> &value,
                                                  QVariantList &to)
{
    if (!value)
        return storeNothing(to, width);
    storeAll(to, value->kind, value->low, value->high, value->wording);
}

bool Codec<std::optional<IndicatorTarget>>::fetch(std::optional<IndicatorTarget> &value, const Row &row,
                                                  int column)
{
    if (row.isNull(column))
        return true;
    IndicatorTarget &target = value.emplace();
    return fetchAll(row, column, target.kind, target.low, target.high, target.wording);
}

void Codec<std::optional<MeetingCount>>::store(const std::optional<MeetingCount> &value, QVariantList &to)
{
    if (!value)
        return storeNothing(to, width);
    storeAll(to, value->count, value->since, value->source);
}

bool Codec<std::optional<MeetingCount>>::fetch(std::optional<MeetingCount> &value, const Row &row, int column)
{
    if (row.isNull(column))
        return true;
    MeetingCount &count = value.emplace();
    return fetchAll(row, column, count.count, count.since, count.source);
}

}
