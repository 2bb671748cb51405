// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/itemtext.h"

#include "core/report/datetext.h"

using namespace Qt::Literals::StringLiterals;

QString ItemText::inFull(const PartialDate &date, const Language &language)
{
    const QString understood = DateText::understood(date, language);
    if (date.asWritten().isEmpty())
        return DateText::grain(date, language);
    const QString written = DateText::quoted(date.asWritten(), language);
    return understood.isEmpty() ? written : written + u", "_s + understood;
}

QString ItemText::inShort(const PartialDate &date, const Language &language)
{
    if (!date.isResolved())
        return DateText::quoted(date.asWritten(), language);
    return date.isValid() ? DateText::grain(date, language) : inFull(date, language);
}

QString ItemText::plain(const QString &html)
{
    QString text = html;
    text.remove(u"<b>"_s).remove(u"</b>"_s);
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    return text.replace(u"&amp;"_s, u"&"_s); // last, or "&amp;lt;" would turn into "<"
}
