// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinputwords.h"

#include <QStringView>

#include <algorithm>
#include <iterator>

namespace DateInput {

namespace {
struct WordEntry
{
    const char16_t *word = nullptr;
    Meaning meaning = Meaning::Unknown;
    int number = 0;
};

constexpr WordEntry datedWords[] = {
    {u"januar", Meaning::Month, 1},
    {u"jänner", Meaning::Month, 1},
    {u"january", Meaning::Month, 1},
    {u"jan", Meaning::Month, 1},
    {u"februar", Meaning::Month, 2},
    {u"february", Meaning::Month, 2},
    {u"feb", Meaning::Month, 2},
    {u"febr", Meaning::Month, 2},
    {u"märz", Meaning::Month, 3},
    {u"maerz", Meaning::Month, 3},
    {u"march", Meaning::Month, 3},
    {u"mär", Meaning::Month, 3},
    {u"mrz", Meaning::Month, 3},
    {u"mar", Meaning::Month, 3},
    {u"april", Meaning::Month, 4},
    {u"apr", Meaning::Month, 4},
    {u"mai", Meaning::Month, 5},
    {u"may", Meaning::Month, 5},
    {u"juni", Meaning::Month, 6},
    {u"june", Meaning::Month, 6},
    {u"jun", Meaning::Month, 6},
    {u"juli", Meaning::Month, 7},
    {u"july", Meaning::Month, 7},
    {u"jul", Meaning::Month, 7},
    {u"august", Meaning::Month, 8},
    {u"aug", Meaning::Month, 8},
    {u"september", Meaning::Month, 9},
    {u"sept", Meaning::Month, 9},
    {u"sep", Meaning::Month, 9},
    {u"oktober", Meaning::Month, 10},
    {u"october", Meaning::Month, 10},
    {u"okt", Meaning::Month, 10},
    {u"oct", Meaning::Month, 10},
    {u"november", Meaning::Month, 11},
    {u"nov", Meaning::Month, 11},
    {u"dezember", Meaning::Month, 12},
    {u"december", Meaning::Month, 12},
    {u"dez", Meaning::Month, 12},
    {u"dec", Meaning::Month, 12},
    {u"q", Meaning::Quarter},
    {u"quartal", Meaning::Quarter},
    {u"quartals", Meaning::Quarter},
    {u"quarter", Meaning::Quarter},
    {u"vierteljahr", Meaning::Quarter},
    {u"qu", Meaning::Quarter},
    {u"mid", Meaning::Prefix, 2},
    {u"anfang", Meaning::Part, 1},
    {u"early", Meaning::Part, 1},
    {u"mitte", Meaning::Part, 2},
    {u"middle", Meaning::Part, 2},
    {u"ende", Meaning::Part, 3},
    {u"end", Meaning::Part, 3},
    {u"late", Meaning::Part, 3},
    {u"kalenderwochen", Meaning::Week},
    {u"weeks", Meaning::Week},
    {u"h", Meaning::HalfYear},
    {u"hj", Meaning::HalfYear},
    {u"halbjahr", Meaning::HalfYear},
    {u"halbjahres", Meaning::HalfYear},
    {u"half", Meaning::HalfYear},
    {u"hälfte", Meaning::HalfYear},
    {u"jahreshälfte", Meaning::HalfYear},
    {u"kw", Meaning::Week},
    {u"kalenderwoche", Meaning::Week},
    {u"woche", Meaning::Week},
    {u"week", Meaning::Week},
    {u"w", Meaning::Week},
    {u"cw", Meaning::Week},
    {u"wk", Meaning::Week},
    {u"erste", Meaning::Ordinal, 1},
    {u"ersten", Meaning::Ordinal, 1},
    {u"erster", Meaning::Ordinal, 1},
    {u"erstes", Meaning::Ordinal, 1},
    {u"erstem", Meaning::Ordinal, 1},
    {u"first", Meaning::Ordinal, 1},
    {u"zweite", Meaning::Ordinal, 2},
    {u"zweiten", Meaning::Ordinal, 2},
    {u"zweiter", Meaning::Ordinal, 2},
    {u"zweites", Meaning::Ordinal, 2},
    {u"zweitem", Meaning::Ordinal, 2},
    {u"second", Meaning::Ordinal, 2},
    {u"dritte", Meaning::Ordinal, 3},
    {u"dritten", Meaning::Ordinal, 3},
    {u"dritter", Meaning::Ordinal, 3},
    {u"drittes", Meaning::Ordinal, 3},
    {u"drittem", Meaning::Ordinal, 3},
    {u"third", Meaning::Ordinal, 3},
    {u"vierte", Meaning::Ordinal, 4},
    {u"vierten", Meaning::Ordinal, 4},
    {u"vierter", Meaning::Ordinal, 4},
    {u"viertes", Meaning::Ordinal, 4},
    {u"viertem", Meaning::Ordinal, 4},
    {u"fourth", Meaning::Ordinal, 4},
    {u"i", Meaning::Roman, 1},
    {u"ii", Meaning::Roman, 2},
    {u"iii", Meaning::Roman, 3},
    {u"iv", Meaning::Roman, 4},
    {u"v", Meaning::Roman, 5},
    {u"vi", Meaning::Roman, 6},
    {u"vii", Meaning::Roman, 7},
    {u"viii", Meaning::Roman, 8},
    {u"mo", Meaning::Weekday, 1},
    {u"mon", Meaning::Weekday, 1},
    {u"monday", Meaning::Weekday, 1},
    {u"montag", Meaning::Weekday, 1},
    {u"di", Meaning::Weekday, 2},
    {u"dienstag", Meaning::Weekday, 2},
    {u"tue", Meaning::Weekday, 2},
    {u"tues", Meaning::Weekday, 2},
    {u"tuesday", Meaning::Weekday, 2},
    {u"mi", Meaning::Weekday, 3},
    {u"mittwoch", Meaning::Weekday, 3},
    {u"wed", Meaning::Weekday, 3},
    {u"wednesday", Meaning::Weekday, 3},
    {u"do", Meaning::Weekday, 4},
    {u"donnerstag", Meaning::Weekday, 4},
    {u"thu", Meaning::Weekday, 4},
    {u"thur", Meaning::Weekday, 4},
    {u"thurs", Meaning::Weekday, 4},
    {u"thursday", Meaning::Weekday, 4},
    {u"fr", Meaning::Weekday, 5},
    {u"freitag", Meaning::Weekday, 5},
    {u"fri", Meaning::Weekday, 5},
    {u"friday", Meaning::Weekday, 5},
    {u"sa", Meaning::Weekday, 6},
    {u"samstag", Meaning::Weekday, 6},
    {u"sat", Meaning::Weekday, 6},
    {u"saturday", Meaning::Weekday, 6},
    {u"sonnabend", Meaning::Weekday, 6},
    {u"sonntag", Meaning::Weekday, 7},
    {u"sun", Meaning::Weekday, 7},
    {u"sunday", Meaning::Weekday, 7},
    {u"so", Meaning::Sunday, 7},
    {u"st", Meaning::OrdinalSuffix},
    {u"nd", Meaning::OrdinalSuffix},
    {u"rd", Meaning::OrdinalSuffix},
    {u"th", Meaning::OrdinalSuffix},
    {u"bis", Meaning::Until},
    {u"to", Meaning::Until},
    {u"until", Meaning::Until},
    {u"till", Meaning::Until},
    {u"through", Meaning::Until},
    {u"zwischen", Meaning::Between},
    {u"between", Meaning::Between},
    {u"und", Meaning::And},
    {u"and", Meaning::And},
};

constexpr const char16_t *approximateWords[] = {
    u"voraussichtlich",
    u"voraussichtl",
    u"vorauss",
    u"vsl",
    u"vrsl",
    u"etwa",
    u"ca",
    u"circa",
    u"zirka",
    u"ungefähr",
    u"rund",
    u"um",
    u"gegen",
    u"wahrscheinlich",
    u"vermutlich",
    u"schätzungsweise",
    u"about",
    u"approx",
    u"approximately",
    u"around",
    u"roughly",
    u"probably",
    u"likely",
    u"expected",
};

constexpr const char16_t *uncertainWords[] = {
    u"vielleicht",     u"fraglich", u"eventuell", u"evtl",     u"ggf",       u"gegebenenfalls",
    u"möglicherweise", u"maybe",    u"perhaps",   u"possibly", u"uncertain",
};

constexpr const char16_t *yearLinks[] = {
    u"im", u"in", u"des", u"of", u"the", u"jahr", u"jahre", u"jahres", u"year",
};

constexpr const char16_t *fillers[] = {
    u"am",
    u"zum",
    u"zur",
    u"ab",
    u"seit",
    u"vom",
    u"von",
    u"den",
    u"dem",
    u"der",
    u"die",
    u"das",
    u"für",
    u"geplant",
    u"planmäßig",
    u"vorgesehen",
    u"fällig",
    u"spätestens",
    u"beginn",
    u"laufe",
    u"verlauf",
    u"monat",
    u"monats",
    u"termin",
    u"frist",
    u"stichtag",
    u"einschließlich",
    u"inklusive",
    u"inkl",
    u"einschl",
    u"frühestens",
    u"zu",
    u"noch",
    u"jahresende",
    u"jahresanfang",
    u"jahresbeginn",
    u"jahresmitte",
    u"sitzung",
    u"senat",
    u"senats",
    u"senatssitzung",
    u"on",
    u"by",
    u"at",
    u"from",
    u"since",
    u"starting",
    u"due",
    u"planned",
    u"scheduled",
    u"for",
    u"beginning",
    u"start",
    u"month",
    u"deadline",
    u"session",
    u"meeting",
    u"inclusive",
    u"including",
    u"calendar",
};

template<typename List>
bool holds(const List &list, QStringView word)
{
    return std::ranges::any_of(list, [word](const char16_t *known) { return word == QStringView(known); });
}

Token wordToken(QStringView word)
{
    Token token;
    token.kind = Token::Kind::Word;
    const auto *const known = std::ranges::find_if(
        datedWords, [word](const WordEntry &entry) { return word == QStringView(entry.word); });
    if (known != std::end(datedWords)) {
        token.meaning = known->meaning;
        token.number = known->number;
    } else if (holds(yearLinks, word))
        token.meaning = Meaning::YearLink;
    else if (holds(fillers, word))
        token.meaning = Meaning::Filler;
    else if (holds(approximateWords, word))
        token.meaning = Meaning::Approximate;
    else if (holds(uncertainWords, word))
        token.meaning = Meaning::Uncertain;
    return token;
}

// The digits of other scripts are signs here, hence not understood.
bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

Token numberToken(QStringView digits)
{
    Token token;
    token.kind = Token::Kind::Number;
    token.digits = int(digits.size());
    if (token.digits <= 4)
        token.number = digits.toInt();
    return token;
}

Token signToken(QChar character)
{
    Token token;
    const bool dash = character.category() == QChar::Punctuation_Dash || character == QChar(0x2212);
    const bool apostrophe = character == QChar(0x2019) || character == QChar(0x2018);
    token.sign = dash ? u'-' : apostrophe ? u'\'' : character;
    return token;
}

qsizetype runLength(QStringView text, bool (*belongs)(QChar))
{
    return std::ranges::find_if_not(text, belongs) - text.begin();
}

bool isWordLetter(QChar character)
{
    return character.isLetter();
}
}

std::vector<Token> tokens(const QString &text)
{
    const QString lower = text.normalized(QString::NormalizationForm_C).toLower();
    std::vector<Token> all;
    QStringView rest = lower;
    while (!rest.isEmpty()) {
        qsizetype length = 1;
        if (isAsciiDigit(rest.front())) {
            length = runLength(rest, isAsciiDigit);
            all.push_back(numberToken(rest.first(length)));
        } else if (rest.front().isLetter()) {
            length = runLength(rest, isWordLetter);
            all.push_back(wordToken(rest.first(length)));
        } else if (!rest.front().isSpace())
            all.push_back(signToken(rest.front()));
        rest = rest.sliced(length);
    }
    return all;
}

}
