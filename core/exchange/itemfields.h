// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/exchange/fields.h"

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, Responsibility> responsibility)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("unit"_L1, responsibility.unit);
    archive.required("role"_L1, responsibility.role);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, Predecessor> predecessor)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("key"_L1, predecessor.key);
    archive.required("origin"_L1, predecessor.origin);
    archive.optional("basis"_L1, predecessor.basis);
    archive.optional("confirmation"_L1, predecessor.confirmation);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, OriginalPlan> original)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("kind"_L1, original.kind);
    archive.optional("date"_L1, original.date);
    archive.optional("reason"_L1, original.reason);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, PlanDecision> decision)
{
    using namespace Qt::Literals::StringLiterals;
    archive.optional("reason"_L1, decision.reason);
    archive.optional("decidedBy"_L1, decision.decidedBy);
    archive.optional("on"_L1, decision.on);
    archive.optional("number"_L1, decision.number);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, DeadlineRequest> request)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("wished"_L1, request.wished);
    archive.optional("by"_L1, request.by);
    archive.optional("on"_L1, request.on);
    archive.optional("reason"_L1, request.reason);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, ResolutionOrder> order)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("body"_L1, order.body);
    archive.optional("session"_L1, order.session);
    archive.optional("number"_L1, order.number);
    archive.required("kind"_L1, order.kind);
    archive.optional("protocol"_L1, order.protocol);
    archive.optional("notedOn"_L1, order.notedOn);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, MeasureSlot> slot)
{
    using namespace Qt::Literals::StringLiterals;
    archive.optional("placeholder"_L1, slot.placeholder);
    archive.optional("catalogueNumber"_L1, slot.catalogueNumber);
    archive.optional("priority"_L1, slot.priority);
    archive.optional("section"_L1, slot.section);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, Evidence> evidence)
{
    using namespace Qt::Literals::StringLiterals;
    archive.optional("text"_L1, evidence.text);
    archive.optional("link"_L1, evidence.link);
    archive.optional("fileNumber"_L1, evidence.fileNumber);
    archive.optional("on"_L1, evidence.on);
    archive.optional("notedOn"_L1, evidence.notedOn);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, Item> item)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("key"_L1, item.key);
    archive.required("project"_L1, item.project);
    archive.required("kind"_L1, item.kind);
    archive.optional("title"_L1, item.title);
    archive.required("progress"_L1, item.progress);
    archive.optional("planned"_L1, item.planned);
    archive.optional("original"_L1, item.original);
    archive.optional("planDecision"_L1, item.planDecision);
    archive.optional("deadlineRequest"_L1, item.deadlineRequest);
    archive.optional("forecast"_L1, item.forecast);
    archive.optional("actual"_L1, item.actual);
    archive.optional("units"_L1, item.units);
    archive.optional("predecessors"_L1, item.predecessors);
    archive.optional("parent"_L1, item.parent);
    archive.optional("impediment"_L1, item.impediment);
    archive.optional("contradiction"_L1, item.contradiction);
    archive.optional("note"_L1, item.note);
    archive.optional("cancelReason"_L1, item.cancelReason);
    archive.optional("resolution"_L1, item.resolution);
    archive.optional("measure"_L1, item.measure);
    archive.optional("evidence"_L1, item.evidence);
    archive.optional("fileNumber"_L1, item.fileNumber);
    archive.optional("internalRemark"_L1, item.internalRemark);
    archive.optional("reportedOn"_L1, item.reportedOn);
    archive.optional("source"_L1, item.source);
}
