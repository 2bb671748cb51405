// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfoliojson.h"

#include "core/exchange/objectreader.h"
#include "core/exchange/objectwriter.h"
#include "core/exchange/portfoliofields.h"
#include "core/exchange/strictjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace PortfolioJson {

QByteArray write(const Portfolio &portfolio)
{
    QJsonObject object = ObjectWriter::objectOf(portfolio);
    object.insert("format"_L1, formatVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Portfolio> read(const QByteArray &json)
{
    auto object = StrictJson::object(json);
    if (!object)
        return object.error();
    QJsonObject members = *std::move(object);
    const QJsonValue format = members.take("format"_L1);
    const auto version = JsonValues::integer(format);
    if (!version || *version < 1)
        return Error{Error::Code::Format, u"no version of this format"_s, u"format"_s};
    // Checked before anything else: what a newer version adds would only read as a row of faults.
    if (*version > formatVersion)
        return Error{Error::Code::NewerSchema, u"format %1 is newer"_s.arg(*version), u"format"_s};
    Portfolio portfolio;
    ReadFailure failure;
    ObjectReader::readObject(members, {}, failure, portfolio);
    if (failure.first)
        return *failure.first;
    return portfolio;
}

QString fingerprint(const Portfolio &portfolio)
{
    const QString digest = QString::fromLatin1(
        QCryptographicHash::hash(write(portfolio), QCryptographicHash::Sha256).toHex().first(8));
    return digest.first(4) + u' ' + digest.sliced(4);
}

}
