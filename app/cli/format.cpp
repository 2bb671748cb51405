// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/format.h"

#include "app/visibletext.h"
#include "core/report/datetext.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {
QString nameOf(Format format)
{
    switch (format) {
    case Format::Table:
        return u"table"_s;
    case Format::Json:
        return u"json"_s;
    case Format::Csv:
        return u"csv"_s;
    }
    return {};
}
}

std::optional<Format> formatAsked(Invocation &invocation, const std::vector<Format> &known)
{
    if (!invocation.arguments().has("format"_L1))
        return Format::Table;
    const QString typed = invocation.arguments().value("format"_L1);
    QStringList names;
    for (const Format format : known) {
        names.append(nameOf(format));
        if (typed.compare(names.last(), Qt::CaseInsensitive) == 0)
            return format;
    }
    invocation.fail(ExitCode::Usage,
                    invocation.text(QT_TRANSLATE_NOOP("Cli", "There is no format %1; the names are: %2."))
                        .arg(DateText::quoted(typed, invocation.language()), names.join(u", "_s)));
    return std::nullopt;
}

Option tableOrJsonOption()
{
    return {"format"_L1, "table|json",
            QT_TRANSLATE_NOOP("Cli", "A table for people (without this option), or JSON for programs.")};
}

QString isoMoment(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString momentText(const QDateTime &at, const Language &language)
{
    const QDateTime local = at.toLocalTime();
    return DateText::day(local.date(), language) + u' ' + local.toString(u"HH:mm"_s);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(QDate day)
{
    return orNull(day.toString(Qt::ISODate));
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(VisibleText::escaped(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void printJson(Invocation &invocation, const QJsonObject &object)
{
    invocation.print(jsonText(object));
}
