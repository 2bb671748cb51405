// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/linkrule.h"

#include "core/storage/connection.h"
#include "core/storage/cursor.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
using Links = QHash<QString, QStringList>; ///< the predecessors of each item

struct Link
{
    QString from; ///< the item that waits
    QString to; ///< what comes first
};

std::vector<Link> newLinks(const Changes &changes)
{
    std::vector<Link> links;
    for (const Change &change : changes) {
        const Item *before = change.before ? std::get_if<Item>(&*change.before) : nullptr;
        const Item *after = change.after ? std::get_if<Item>(&*change.after) : nullptr;
        if (!after || change.kind == Change::Kind::Return)
            continue;
        for (const Predecessor &predecessor : after->predecessors)
            if (!before
                || std::ranges::find(before->predecessors, predecessor.key, &Predecessor::key)
                    == before->predecessors.end())
                links.push_back({after->key, predecessor.key});
    }
    return links;
}

Result<Links> storedLinks(const Connection &connection)
{
    Links links;
    Cursor cursor(connection,
                  u"SELECT item.key, link.predecessor FROM item_predecessor AS link "
                  "JOIN item ON item.id = link.item ORDER BY item.id, link.position"_s);
    while (cursor.next())
        links[cursor.row().text(0)] += cursor.row().text(1);
    if (auto result = cursor.finish(); !result)
        return result.error();
    return links;
}

/// The shortest way from \a from to \a to; empty if there is none.
QStringList wayBetween(const QString &from, const QString &to, const Links &links)
{
    QHash<QString, QString> cameFrom{{from, QString()}};
    QStringList open{from};
    for (qsizetype at = 0; at < open.size(); ++at) {
        const QString key = open.at(at);
        if (key == to) {
            QStringList way;
            for (QString step = key; !step.isEmpty(); step = cameFrom.value(step))
                way.prepend(step);
            return way;
        }
        for (const QString &next : links.value(key))
            if (!cameFrom.contains(next)) {
                cameFrom.insert(next, key);
                open += next;
            }
    }
    return {};
}
}

Result<> refuseNewCycles(const Connection &connection, const Changes &changes)
{
    const std::vector<Link> added = newLinks(changes);
    if (added.empty())
        return ok();
    const auto links = storedLinks(connection);
    if (!links)
        return links.error();
    for (const Link &link : added)
        if (const QStringList way = wayBetween(link.to, link.from, *links); !way.isEmpty())
            return Error{Error::Code::LinkCycle, u"a new link closes a cycle"_s,
                         (QStringList{link.from} + way).join(u" → ")};
    return ok();
}

}
