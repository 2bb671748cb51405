// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fieldmaker.h"

namespace Storage {

using FieldMaker::children;
using FieldMaker::field;
using FieldMaker::self;

namespace {
constexpr std::array responsibilityFields = {
    field<&Responsibility::unit>("unit"),
    field<&Responsibility::role>("role"),
};
constexpr std::array partnerField = {self<QString>("name")};
constexpr std::array objectiveField = {self<QString>("text")};

constexpr std::array projectFields = {
    field<&Project::key>("key"),
    field<&Project::number>("number"),
    field<&Project::title>("title"),
    field<&Project::impediment>("impediment"),
    field<&Project::note>("note"),
    field<&Project::fileNumber>("file_number"),
    field<&Project::internalRemark>("internal_remark"),
    field<&Project::source>("document", "section", "passage"),
};
constexpr std::array projectChildren = {
    children<&Project::units, responsibilityFields>("project_unit", "project"),
    children<&Project::partners, partnerField>("project_partner", "project"),
    children<&Project::objectives, objectiveField>("project_objective", "project"),
};

constexpr std::array predecessorFields = {
    field<&Predecessor::key>("predecessor"),
    field<&Predecessor::origin>("origin"),
    field<&Predecessor::basis>("basis"),
    field<&Predecessor::confirmation>("confirmed_by", "confirmed_on"),
};
constexpr std::array evidenceFields = {
    field<&Evidence::text>("text"),
    field<&Evidence::link>("link"),
    field<&Evidence::fileNumber>("file_number"),
    field<&Evidence::on>("dated"),
    field<&Evidence::notedOn>("noted_on"),
};

constexpr std::array itemFields = {
    field<&Item::key>("key"),
    field<&Item::project>("project"),
    field<&Item::kind>("kind"),
    field<&Item::title>("title"),
    field<&Item::progress>("progress"),
    field<&Item::planned>("planned_as_written", "planned_edtf", "planned_valid"),
    field<&Item::original>("original_kind", "original_as_written", "original_edtf", "original_valid",
                           "original_reason"),
    field<&Item::planDecision>("decision_reason", "decision_by", "decision_on", "decision_number"),
    field<&Item::deadlineRequest>("extension_as_written", "extension_edtf", "extension_valid", "extension_by",
                                  "extension_on", "extension_reason"),
    field<&Item::forecast>("forecast_as_written", "forecast_edtf", "forecast_valid"),
    field<&Item::actual>("actual_as_written", "actual_edtf", "actual_valid"),
    field<&Item::parent>("parent"),
    field<&Item::impediment>("impediment"),
    field<&Item::contradiction>("contradiction"),
    field<&Item::note>("note"),
    field<&Item::cancelReason>("cancel_reason"),
    field<&Item::resolution>("resolution_kind", "resolution_body", "resolution_session", "resolution_number",
                             "resolution_protocol", "resolution_noted_on"),
    field<&Item::measure>("measure_catalogue_number", "measure_placeholder", "measure_priority",
                          "measure_section"),
    field<&Item::fileNumber>("file_number"),
    field<&Item::internalRemark>("internal_remark"),
    field<&Item::reportedOn>("reported_on"),
    field<&Item::source>("document", "section", "passage"),
};
constexpr std::array itemChildren = {
    children<&Item::units, responsibilityFields>("item_unit", "item"),
    children<&Item::predecessors, predecessorFields>("item_predecessor", "item"),
    children<&Item::evidence, evidenceFields>("item_evidence", "item"),
};
}

template<>
const Table<Project> &table()
{
    static constexpr Table<Project> value{"project", "project", projectFields, projectChildren};
    return value;
}

template<>
const Table<Item> &table()
{
    static constexpr Table<Item> value{"item", "item", itemFields, itemChildren};
    return value;
}

}
