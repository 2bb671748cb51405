// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sourceref.h"

#include <QLatin1StringView>

/// The members of each record, named once for reading and writing: an archive is ObjectReader or
/// ObjectWriter. `required` members are always there; `optional` ones only where something is recorded.
template<typename Archive, typename T>
using FieldsOf = typename Archive::template Ref<T>;

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, SourceRef> source)
{
    using namespace Qt::Literals::StringLiterals;
    archive.optional("document"_L1, source.document);
    archive.optional("section"_L1, source.section);
    archive.optional("passage"_L1, source.passage);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, Confirmation> confirmation)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("by"_L1, confirmation.by);
    archive.required("on"_L1, confirmation.on);
}
