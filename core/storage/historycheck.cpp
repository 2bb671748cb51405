// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historycheck.h"

#include "core/storage/baselinetable.h"
#include "core/storage/history.h"
#include "core/storage/portfolioparts.h"
#include "core/storage/recordjson.h"
#include "core/storage/recordreader.h"

#include <QCryptographicHash>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
using Faults = std::vector<CheckReport::Fault>;
using What = CheckReport::Fault::What;

/// Digests instead of texts: a large history would not fit into memory twice.
QByteArray shortened(QByteArrayView text)
{
    return text.isEmpty() ? QByteArray()
                          : QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256);
}

QString nameOf(const QString &entity, const QString &key)
{
    return entity + u' ' + key;
}

/// Entities are single words.
QStringList placesOf(const QString &name)
{
    return {name.section(u' ', 0, 0), name.section(u' ', 1)};
}

class HistoryChecker
{
public:
    explicit HistoryChecker(const Connection &connection)
        : m_connection(connection)
    {
    }

    Result<> followEntries()
    {
        startOnce<PortfolioHead>();
        startOnce<SenateCalendar>();
        startOnce<LeadTime>();
        Cursor cursor(m_connection,
                      u"SELECT number, at, who, reason, entity, key, before, after, digest FROM history "
                      "ORDER BY number"_s);
        QByteArray previous;
        for (qint64 expected = 1; cursor.next(); ++expected) {
            const Row row = cursor.row();
            if (row.integer(0) != expected)
                fault(What::EntryNumber, u"entry %1 stands where %2 should be"_s,
                      {QString::number(row.integer(0)), QString::number(expected)});
            expected = row.integer(0);
            std::array<QByteArray, 7> texts;
            for (int i = 0; i < int(texts.size()); ++i)
                texts[std::size_t(i)] = row.utf8(i + 1).toByteArray();
            if (History::digestOf(previous, expected, texts) != row.utf8(8))
                fault(What::EntryDigest, u"entry %1 is not what its digest says"_s,
                      {QString::number(expected)});
            previous = row.utf8(8).toByteArray();
            const QString name = nameOf(row.text(4), row.text(5));
            if (shortened(texts[5]) != m_last.value(name))
                fault(What::EntryStart, u"entry %1 does not start where the one before it ended"_s,
                      {QString::number(expected)});
            m_last.insert(name, shortened(texts[6]));
        }
        return cursor.finish();
    }

    Result<> compareEnd()
    {
        const auto written = m_connection.number(
            u"SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'history'"_s);
        const auto last = m_connection.number(u"SELECT coalesce(max(number), 0) FROM history"_s);
        for (const auto *number : {&written, &last})
            if (!*number)
                return number->error();
        if (*written != *last)
            fault(What::HistoryEnd, u"the history ends with entry %1, but %2 were written"_s,
                  {QString::number(*last), QString::number(*written)});
        return ok();
    }

    template<typename T>
    Result<> compareStored()
    {
        RecordReader<T> reader(m_connection);
        for (T record{}; reader.next(record); record = T{}) {
            const QString name = nameOf(QString::fromLatin1(table<T>().entity),
                                        PortfolioParts::historyKey(record, reader.id()));
            if (m_last.take(name) != shortened(RecordJson::of(record).toUtf8()))
                fault(What::RecordDiffers, u"%1 %2 is not what its last entry says"_s, placesOf(name));
        }
        return reader.finish();
    }

    Result<> compareBaselines()
    {
        const auto damaged = BaselineTable::damaged(m_connection);
        const auto frozen = BaselineTable::all(m_connection);
        if (!damaged || !frozen)
            return damaged ? frozen.error() : damaged.error();
        for (const QString &name : *damaged)
            fault(What::RecordDiffers, u"%1 %2 is not what its last entry says"_s, {u"baseline"_s, name});
        for (const Baseline &baseline : *frozen)
            m_last.remove(nameOf(u"baseline"_s, baseline.name));
        return ok();
    }

    /// After all tables were compared.
    void reportMissing()
    {
        for (auto entry = m_last.cbegin(); entry != m_last.cend(); ++entry)
            if (!entry.value().isEmpty())
                fault(What::RecordMissing, u"%1 %2 is missing, and no entry says that it was deleted"_s,
                      placesOf(entry.key()));
    }

    [[nodiscard]] const Faults &faults() const { return m_faults; }

private:
    template<typename T>
    void startOnce()
    {
        const QString entity = QString::fromLatin1(table<T>().entity);
        m_last.insert(nameOf(entity, entity), shortened(RecordJson::of(T{}).toUtf8()));
    }
    /// \a detail with the places put in.
    void fault(What what, const QString &detail, const QStringList &places)
    {
        constexpr std::size_t most = 100;
        if (m_faults.size() >= most)
            return;
        QString text = detail;
        for (const QString &place : places)
            text = text.arg(place);
        m_faults.push_back({CheckReport::Fault::Kind::History, text, what, places});
    }

    const Connection &m_connection;
    QHash<QString, QByteArray> m_last; ///< of each record, by its last entry; empty: deleted
    Faults m_faults;
};
}

Result<Faults> HistoryCheck::run(const Connection &connection)
{
    HistoryChecker check(connection);
    for (const auto step : {&HistoryChecker::followEntries, &HistoryChecker::compareEnd})
        if (auto result = (check.*step)(); !result)
            return result.error();
    Result<> result = ok();
    forEachTable(AllTables{}, [&check, &result]<typename T>(std::type_identity<T>) {
        if (result)
            result = check.compareStored<T>();
    });
    if (result)
        result = check.compareBaselines();
    if (!result)
        return result.error();
    check.reportMissing();
    return check.faults();
}

}
