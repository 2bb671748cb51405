// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entryname.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

EntryName entryNameOf(const HistoryEntry &entry)
{
    const bool isReport = entry.entity == "senateReport"_L1;
    if (!isReport && entry.entity != "reportedTotal"_L1)
        return {};
    const QString &text = entry.after.isEmpty() ? entry.before : entry.after;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto day = [&json](QLatin1StringView column) {
        return QDate::fromString(json[column].toString(), Qt::ISODate);
    };
    if (!isReport)
        return {json["statement"_L1].toString(), day("dated"_L1)};
    const QDate session = day("session"_L1);
    return {json["title"_L1].toString(), session.isValid() ? session : day("dated"_L1)};
}
