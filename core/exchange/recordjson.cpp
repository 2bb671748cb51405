// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/objectreader.h"
#include "core/exchange/objectwriter.h"
#include "core/exchange/portfoliojson.h"
#include "core/exchange/recordfields.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto calendarName = "senateCalendar"_L1;
constexpr auto leadTimeName = "leadTime"_L1;

// In the order of Record's alternatives.
constexpr std::array entityNames = {"item"_L1,       "project"_L1,    "unit"_L1,    "indicator"_L1,
                                    "assessment"_L1, "statusNote"_L1, calendarName, leadTimeName};
static_assert(entityNames.size() == std::variant_size_v<Record>);

template<typename T>
Result<Record> readRecord(const QJsonObject &object)
{
    T value;
    ReadFailure failure;
    ObjectReader::readObject(object, {}, failure, value);
    if (failure.first)
        return *failure.first;
    return Record(std::move(value));
}

using RecordReader = Result<Record> (*)(const QJsonObject &);
constexpr std::array<RecordReader, std::variant_size_v<Record>> recordReaders = {
    readRecord<Item>,       readRecord<Project>,    readRecord<OrgUnit>,        readRecord<Indicator>,
    readRecord<Assessment>, readRecord<StatusNote>, readRecord<SenateCalendar>, readRecord<LeadTime>};
}

namespace PortfolioJson {

QJsonObject toJson(const Record &record)
{
    return std::visit([](const auto &value) { return ObjectWriter::objectOf(value); }, record);
}

Result<Record> fromJson(const QString &entity, const QJsonObject &object)
{
    for (std::size_t at = 0; at < entityNames.size(); ++at)
        if (entityNames[at] == entity)
            return recordReaders[at](object);
    return Error{Error::Code::Format, u"unknown kind of record"_s, entity};
}

QString entityOf(const Record &record)
{
    return QString(entityNames[record.index()]);
}

QString keyOf(const Record &record)
{
    return std::visit(
        [&record](const auto &value) -> QString {
            if constexpr (requires { value.key; })
                return value.key;
            else
                return entityOf(record);
        },
        record);
}

}
