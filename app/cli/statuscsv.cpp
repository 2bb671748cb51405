// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statuscsv.h"

#include "app/visibletext.h"
#include "core/domain/names.h"
#include "core/report/findingtext.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList header()
{
    return {u"key"_s,         u"project"_s,        u"kind"_s,       u"title"_s,
            u"progress"_s,    u"status"_s,         u"days"_s,       u"plannedAsWritten"_s,
            u"plannedEdtf"_s, u"earliest"_s,       u"latest"_s,     u"plannedValid"_s,
            u"actualEdtf"_s,  u"expectedFinish"_s, u"lastReport"_s, u"units"_s,
            u"findings"_s,    u"hints"_s,          u"reasons"_s};
}

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString responsibleUnits(const Item &item)
{
    QStringList keys;
    for (const Responsibility &unit : item.units)
        if (unit.role == UnitRole::Responsible)
            keys.append(unit.unit);
    return keys.join(u' ');
}

QString rules(const ItemStatus &status, bool hints)
{
    QStringList ids;
    for (const Finding &finding : status.findings)
        if (finding.isHint() == hints)
            ids.append(QString(ruleId(finding.rule)));
    return ids.join(u' ');
}

QString reasons(const ItemStatus &status, const Language &language)
{
    QStringList sentences;
    for (const Finding &finding : status.findings)
        sentences.append(FindingText::sentence(finding, language));
    return sentences.join(u' ');
}

QStringList fieldsOf(const Item &item, const ItemStatus &status, const Language &language)
{
    const PartialDate planned = item.planned.value_or(PartialDate());
    return {item.key,
            item.project,
            QString(Names::of(item.kind)),
            item.title,
            QString(Names::of(item.progress)),
            QString(statusName(status.status)),
            status.days ? QString::number(*status.days) : QString(),
            planned.asWritten(),
            planned.edtf(),
            isoDate(planned.earliest()),
            isoDate(planned.latest()),
            item.planned ? (planned.isValid() ? u"true"_s : u"false"_s) : QString(),
            item.actual ? item.actual->edtf() : QString(),
            isoDate(status.expectedFinish),
            isoDate(status.lastReport),
            responsibleUnits(item),
            rules(status, false),
            rules(status, true),
            reasons(status, language)};
}

QString lineOf(const QStringList &fields)
{
    QStringList escaped;
    for (const QString &field : fields)
        escaped.append(csvField(field));
    return escaped.join(u',') + u"\r\n"_s;
}
}

QString csvField(const QString &text)
{
    // OWASP, "CSV Injection": these start a formula in the usual spreadsheets.
    static const QString dangerous = u"=+-@\t\r\n"_s;
    QString field = VisibleText::asData(text); // a reader may well be `cat`
    if (!field.isEmpty() && dangerous.contains(field.front()))
        field.prepend(u'\'');
    const bool needsQuotes = field.contains(u',') || field.contains(u'"') || field.contains(u'\n')
        || field.contains(u'\r') || field.startsWith(u' ') || field.endsWith(u' ');
    if (!needsQuotes)
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QString statusCsv(const Evaluated &evaluated, const StatusFilter &filter, const Language &language)
{
    QString text = lineOf(header());
    for (const EvaluatedItem &item : itemsOf(evaluated))
        if (filter.shows(item))
            text += lineOf(fieldsOf(*item.item, *item.status, language));
    return text;
}
