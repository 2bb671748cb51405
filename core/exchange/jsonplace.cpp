// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonplace.h"

using namespace Qt::Literals::StringLiterals;

QString JsonPlace::path() const
{
    if (!parent)
        return {};
    if (index >= 0)
        return parent->path() + u"[%1]"_s.arg(index);
    return memberPath(parent->path(), QString(name));
}

QString memberPath(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}
