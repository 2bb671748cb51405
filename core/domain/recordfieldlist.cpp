// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordfieldlist.h"

#include "core/domain/names.h"
#include "core/domain/senatedecision.h"

using namespace Qt::Literals::StringLiterals;

namespace RecordTexts {

namespace {
QString written(const std::optional<PartialDate> &date)
{
    if (!date)
        return {};
    return date->asWritten().isEmpty() ? date->edtf() : date->asWritten();
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString unitText(const Responsibility &unit)
{
    // Responsible is the usual role, and goes without saying.
    return unit.role == UnitRole::Responsible ? unit.unit
                                              : withDetails(unit.unit, {QString(Names::of(unit.role))});
}

QString predecessorText(const Predecessor &link)
{
    QStringList details;
    if (link.origin != LinkOrigin::Source)
        details += QString(Names::of(link.origin));
    if (link.confirmation)
        details += {link.confirmation->by, isoDay(link.confirmation->on)};
    return withDetails(link.key, details + QStringList{link.basis});
}
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString withDetails(const QString &text, QStringList details)
{
    details.removeAll(QString());
    if (details.isEmpty())
        return text;
    const QString joined = details.join(u", "_s);
    return text.isEmpty() ? joined : u"%1 (%2)"_s.arg(text, joined);
}

QString exactly(const QStringList &parts)
{
    QStringList quoted;
    for (QString part : parts)
        quoted += u'"' + part.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    return quoted.join(u", "_s);
}

QString exactly(const std::optional<PartialDate> &date)
{
    if (!date)
        return {};
    const QString understood = date->edtf().isEmpty() ? u"-"_s : date->edtf();
    return date->asWritten() + u" ["_s + understood + (date->isValid() ? u""_s : u" !"_s) + u']';
}

void FieldList::add(QLatin1StringView name, bool value)
{
    add(name, value ? u"true"_s : u"false"_s);
}

void FieldList::add(QLatin1StringView name, std::optional<bool> value)
{
    if (value)
        add(name, *value);
    else
        add(name, QString());
}

void FieldList::add(QLatin1StringView name, std::optional<int> number)
{
    add(name, numberText(number));
}

void FieldList::add(QLatin1StringView name, const std::optional<PartialDate> &date)
{
    add(name, written(date), exactly(date));
}

void FieldList::add(QLatin1StringView name, const OriginalPlan &plan)
{
    // A plan that never changed says nothing of its own.
    QString text = written(plan.date);
    if (plan.kind == OriginalPlan::Kind::Unknown)
        text = QString(Names::of(plan.kind));
    add(name, withDetails(text, {plan.reason}),
        exactly({QString(Names::of(plan.kind)), exactly(plan.date), plan.reason}));
}

void FieldList::add(QLatin1StringView name, const std::optional<PlanDecision> &decision)
{
    if (!decision) {
        add(name, QString());
        return;
    }
    const QStringList details = {decision->decidedBy, isoDay(decision->on), numberText(decision->number)};
    // "Senat 24.11.2026, Ziffer 3" names day and number already: each stands there once.
    QStringList shown = details;
    if (SenateDecision::dayNamed(decision->decidedBy) == decision->on)
        shown[1].clear();
    if (const auto named = SenateDecision::read(decision->decidedBy);
        named && named->number == decision->number)
        shown[2].clear();
    add(name, withDetails(decision->reason, shown), exactly(QStringList{decision->reason} + details));
}

void FieldList::add(QLatin1StringView name, const std::optional<DeadlineRequest> &request)
{
    if (!request) {
        add(name, QString());
        return;
    }
    const QStringList details = {request->by, isoDay(request->on), request->reason};
    add(name, withDetails(written(request->wished), details),
        exactly(QStringList{exactly(request->wished)} + details));
}

void FieldList::add(QLatin1StringView name, const std::optional<Confirmation> &confirmation)
{
    if (!confirmation) {
        add(name, QString());
        return;
    }
    const QStringList parts = {confirmation->by, isoDay(confirmation->on)};
    add(name, withDetails({}, parts), exactly(parts));
}

void FieldList::add(QLatin1StringView name, const SourceRef &source)
{
    const QStringList parts = {source.document, source.section, source.passage};
    add(name, withDetails({}, parts), exactly(parts));
}

void FieldList::add(QLatin1StringView name, const std::vector<Responsibility> &units)
{
    QStringList texts;
    for (const Responsibility &unit : units)
        texts += unitText(unit);
    addList(name, texts);
}

void FieldList::add(QLatin1StringView name, const std::vector<Predecessor> &predecessors)
{
    QStringList texts;
    QStringList exact;
    for (const Predecessor &link : predecessors) {
        texts += predecessorText(link);
        const Confirmation confirmation = link.confirmation.value_or(Confirmation());
        exact += exactly({link.key, QString(Names::of(link.origin)), link.basis, confirmation.by,
                          isoDay(confirmation.on), link.confirmation ? u"confirmed"_s : QString()});
    }
    addList(name, texts, exact);
}

void FieldList::add(QLatin1StringView name, const std::vector<Evidence> &evidence)
{
    QStringList texts;
    QStringList exact;
    for (const Evidence &one : evidence) {
        const QStringList details = {one.link, one.fileNumber, isoDay(one.on), isoDay(one.notedOn)};
        texts += withDetails(one.text, details);
        exact += exactly(QStringList{one.text} + details);
    }
    addList(name, texts, exact);
}

void FieldList::add(QLatin1StringView name, const std::vector<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts += isoDay(day);
    addList(name, texts);
}

void FieldList::addList(QLatin1StringView name, const QStringList &texts, const QStringList &exact)
{
    const bool anyComma = texts.join(QString()).contains(u',');
    add(name, texts.join(anyComma ? u"; "_s : u", "_s), exactly(exact));
}

}
