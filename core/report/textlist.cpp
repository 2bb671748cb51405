// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textlist.h"

using namespace Qt::Literals::StringLiterals;

QString TextList::joined(const QStringList &parts, const Language &language)
{
    if (parts.size() < 2)
        return parts.value(0);
    return language.translate("TextList", "%1 and %2")
        .arg(QStringList(parts.mid(0, parts.size() - 1)).join(u", "_s), parts.constLast());
}

QString TextList::shortened(const QStringList &parts, qsizetype most, const Language &language)
{
    const auto more = int(parts.size() - most);
    if (more <= 0)
        return parts.join(u", "_s);
    return language.translate("TextList", "%1 and %n more", nullptr, more)
        .arg(QStringList(parts.mid(0, most)).join(u", "_s));
}

QString TextList::ended(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || QStringView(u".!?…“”").contains(trimmed.back()))
        return trimmed;
    return trimmed + u'.';
}
