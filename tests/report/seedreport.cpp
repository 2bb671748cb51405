// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/seedreport.h"

#include "core/exchange/seed.h"
#include "core/status/statusengine.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

const Portfolio &SeedReport::portfolio()
{
    static const Portfolio seed = [] {
        auto read = seedPortfolio();
        return read ? *std::move(read) : Portfolio();
    }();
    return seed;
}

StatusReport SeedReport::on(const Portfolio &portfolio, int year, int month, int day)
{
    return evaluate(portfolio, QDate(year, month, day), policyOf(portfolio));
}

const Language &SeedReport::german()
{
    static const Language language(Language::Code::German);
    return language;
}

const Language &SeedReport::english()
{
    static const Language language(Language::Code::English);
    return language;
}

QString SeedReport::faultOf(const QString &text, const Language &language)
{
    static const QRegularExpression placeHolder(u"%[0-9nL]"_s);
    static const QRegularExpression plural(u"\\((s|es|en)\\)|is/are|has/have"_s);
    static const QRegularExpression englishWords(u"\\b(the|and|has|not|days?|items?|with|without)\\b"_s);
    if (text.trimmed() != text || text.contains(u"  "))
        return u"blanks: "_s + text;
    if (text.contains(placeHolder))
        return u"place holder: "_s + text;
    if (text.contains(plural))
        return u"plural of the source: "_s + text;
    if (language.code() == Language::Code::German && text.contains(englishWords))
        return u"English: "_s + text;
    return {};
}
