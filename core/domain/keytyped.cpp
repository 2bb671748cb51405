// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/keytyped.h"

namespace {
/// Without capitals, and without the zeros before a number.
QString loose(const QString &key)
{
    const QString folded = key.toCaseFolded();
    QString text;
    for (const QChar character : folded) {
        const bool inNumber = !text.isEmpty() && text.back().isDigit();
        if (inNumber && text.back() == u'0' && character.isDigit()
            && (text.size() == 1 || !text.at(text.size() - 2).isDigit()))
            text.chop(1);
        text.append(character);
    }
    return text;
}

template<typename Form>
QStringList sameIn(const QString &typed, const QStringList &keys, Form form)
{
    QStringList same;
    for (const QString &key : keys)
        if (form(key) == form(typed) && !same.contains(key))
            same.append(key);
    return same;
}
}

QString keyTyped(const QString &typed, const QStringList &keys)
{
    if (keys.contains(typed))
        return typed;
    const QStringList folded = sameIn(typed, keys, [](const QString &key) { return key.toCaseFolded(); });
    const QStringList same = folded.isEmpty() ? sameIn(typed, keys, loose) : folded;
    return same.size() == 1 ? same.front() : QString();
}
