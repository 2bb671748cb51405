// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyreplay.h"

#include "core/storage/history.h"
#include "core/storage/portfolioparts.h"
#include "core/storage/recordparser.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
/// The last text of each record of one entity, in the order in which the records first came: a deleted record
/// that comes back stands in its old place (table `retired`).
class LastTexts
{
public:
    void set(const QString &key, const QString &text)
    {
        const auto known = m_places.constFind(key);
        if (known != m_places.cend()) {
            m_texts[*known] = text;
            return;
        }
        m_places.insert(key, m_texts.size());
        m_texts.push_back(text);
    }
    /// Empty texts are deleted records.
    [[nodiscard]] const std::vector<QString> &texts() const { return m_texts; }

private:
    QHash<QString, std::size_t> m_places;
    std::vector<QString> m_texts;
};

using ByEntity = QHash<QString, LastTexts>;

Result<ByEntity> lastTextsAt(const Connection &connection, const QDateTime &moment)
{
    ByEntity last;
    // A clock may have been set back: the entries count in their order, up to the last one of that time.
    Cursor cursor(connection,
                  u"SELECT entity, key, coalesce(after, '') FROM history WHERE number <= "
                  "(SELECT max(number) FROM history WHERE at <= ?1) ORDER BY number"_s,
                  History::momentText(moment));
    while (cursor.next())
        last[cursor.row().text(0)].set(cursor.row().text(1), cursor.row().text(2));
    if (auto result = cursor.finish(); !result)
        return result.error();
    return last;
}

template<typename T>
Result<> readAll(const Connection &connection, const ByEntity &last, std::vector<T> &list)
{
    const LastTexts entries = last.value(QString::fromLatin1(table<T>().entity));
    for (const QString &text : entries.texts()) {
        if (text.isEmpty())
            continue;
        auto record = RecordParser::parse<T>(connection, text);
        if (!record)
            return record.error();
        list.push_back(*std::move(record));
    }
    return ok();
}

template<typename T>
Result<T> readOnce(const Connection &connection, const ByEntity &last)
{
    std::vector<T> list;
    if (auto result = readAll(connection, last, list); !result)
        return result.error();
    return list.empty() ? T{} : list.front();
}
}

Result<Portfolio> HistoryReplay::portfolioAt(const Connection &connection, const QDateTime &moment)
{
    const auto last = lastTextsAt(connection, moment);
    if (!last)
        return last.error();
    Portfolio portfolio;
    const auto read = [&](auto &list) { return readAll(connection, *last, list); };
    if (auto result = PortfolioParts::forEachList(portfolio, read); !result)
        return result.error();
    auto head = readOnce<PortfolioHead>(connection, *last);
    auto calendar = readOnce<SenateCalendar>(connection, *last);
    auto leadTime = readOnce<LeadTime>(connection, *last);
    if (!head || !calendar || !leadTime)
        return !head ? head.error() : !calendar ? calendar.error() : leadTime.error();
    setHead(portfolio, *std::move(head));
    portfolio.senateCalendar = *std::move(calendar);
    portfolio.leadTime = *leadTime;
    return portfolio;
}

}
