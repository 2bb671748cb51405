// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/objectreader.h"

using namespace Qt::Literals::StringLiterals;

void ReadFailure::set(const QString &path, const QString &text)
{
    if (!first)
        first = Error{Error::Code::Format, text, path.isEmpty() ? u"document"_s : path};
}

QJsonValue ObjectReader::take(QLatin1StringView name)
{
    m_asked.append(name);
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined())
        ++m_found;
    return value;
}

void ObjectReader::finish()
{
    if (m_found == m_object.size())
        return;
    for (auto at = m_object.constBegin(); at != m_object.constEnd(); ++at)
        if (!m_asked.contains(at.key()))
            m_failure.set(memberPath(m_place.path(), at.key()), u"unknown member"_s);
}

void ObjectReader::read(const QJsonValue &value, const JsonPlace &place, QString &into)
{
    assign(JsonValues::text(value), place, "a text", into);
}

void ObjectReader::read(const QJsonValue &value, const JsonPlace &place, QDate &into)
{
    assign(JsonValues::date(value), place, "a day as YYYY-MM-DD", into);
}

void ObjectReader::read(const QJsonValue &value, const JsonPlace &place, bool &into)
{
    assign(JsonValues::truth(value), place, "true or false", into);
}

void ObjectReader::read(const QJsonValue &value, const JsonPlace &place, int &into)
{
    assign(JsonValues::integer(value), place, "a whole number", into);
}

void ObjectReader::read(const QJsonValue &value, const JsonPlace &place, double &into)
{
    assign(JsonValues::number(value), place, "a number", into);
}

void ObjectReader::read(const QJsonValue &value, const JsonPlace &place, PartialDate &into)
{
    struct Raw
    {
        QString asWritten;
        QString edtf;
        bool valid = true;
    } raw;
    if (!value.isObject()) {
        m_failure.set(place.path(), u"expected an object"_s);
        return;
    }
    const QJsonObject object = value.toObject();
    ObjectReader reader(object, place, m_failure);
    reader.required("asWritten"_L1, raw.asWritten);
    reader.optional("edtf"_L1, raw.edtf);
    reader.optional("valid"_L1, raw.valid);
    reader.finish();
    const auto date = PartialDate::fromEdtf(
        raw.asWritten, raw.edtf, raw.valid ? PartialDate::Validity::Valid : PartialDate::Validity::Invalid);
    if (date)
        into = *date;
    else
        m_failure.set(memberPath(place.path(), u"edtf"_s), date.error().text);
}
