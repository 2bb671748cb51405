// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvguard.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QChar apostrophe = u'\'';

bool looksLikeFormula(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == apostrophe) // one that is there already is guarded as well
        ++at;
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
}
}

namespace CsvGuard {

QString guarded(const QString &text)
{
    return looksLikeFormula(text) ? apostrophe + text : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(apostrophe) && looksLikeFormula(text) ? text.sliced(1) : text;
}

}
