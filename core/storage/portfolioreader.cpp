// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/portfolioreader.h"

#include "core/storage/portfolioparts.h"
#include "core/storage/recordreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
/// Ids run without great gaps, so the last one is a good guess of how many there are.
template<typename T>
Result<> reserveFor(const Connection &connection, std::vector<T> &list)
{
    constexpr qint64 most = 1'000'000;
    const auto last =
        connection.number(u"SELECT max(id) FROM %1"_s.arg(QString::fromLatin1(table<T>().name)));
    if (!last)
        return last.error();
    list.reserve(std::size_t(std::clamp(*last, qint64(0), most)));
    return ok();
}

template<typename T>
Result<> readList(const Connection &connection, std::vector<T> &list)
{
    if (auto result = reserveFor(connection, list); !result)
        return result;
    RecordReader<T> reader(connection);
    while (reader.next(list.emplace_back())) { }
    list.pop_back();
    return reader.finish();
}

template<typename T>
Result<> readOnce(const Connection &connection, T &value)
{
    value = T{};
    RecordReader<T> reader(connection, 1);
    const bool found = reader.next(value);
    if (auto result = reader.finish(); !result)
        return result;
    if (!found)
        return Error{Error::Code::Corrupt, u"no row in "_s + QString::fromLatin1(table<T>().name),
                     connection.path()};
    return ok();
}
}

Result<Portfolio> PortfolioReader::read(const Connection &connection)
{
    Portfolio portfolio;
    const auto readInto = [&connection](auto &list) { return readList(connection, list); };
    if (auto result = PortfolioParts::forEachList(portfolio, readInto); !result)
        return result.error();
    PortfolioHead head;
    if (auto result = readOnce(connection, head); !result)
        return result.error();
    setHead(portfolio, std::move(head));
    if (auto result = readOnce(connection, portfolio.senateCalendar); !result)
        return result.error();
    if (auto result = readOnce(connection, portfolio.leadTime); !result)
        return result.error();
    return portfolio;
}

}
