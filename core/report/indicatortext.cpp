// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatortext.h"

#include "core/report/datetext.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
// Marked for the translators by QT_TRANSLATE_NOOP.
constexpr char context[] = "Indicator";

// The words that may stand before a figure, as the sources write them. In German they are shown as such.
struct FigureWord
{
    QStringView german;
    const char *word;
    Certainty certainty;
};
constexpr std::array figureWords = {
    FigureWord{u"rund", QT_TRANSLATE_NOOP("Indicator", "about"), Certainty::About},
    FigureWord{u"etwa", QT_TRANSLATE_NOOP("Indicator", "roughly"), Certainty::About},
    FigureWord{u"fast", QT_TRANSLATE_NOOP("Indicator", "almost"), Certainty::About},
    FigureWord{u"nahezu", QT_TRANSLATE_NOOP("Indicator", "nearly"), Certainty::About},
    FigureWord{u"circa", QT_TRANSLATE_NOOP("Indicator", "circa"), Certainty::About},
    FigureWord{u"ca.", QT_TRANSLATE_NOOP("Indicator", "approx."), Certainty::About},
    FigureWord{u"ungefähr", QT_TRANSLATE_NOOP("Indicator", "approximately"), Certainty::About},
    FigureWord{u"knapp", QT_TRANSLATE_NOOP("Indicator", "just under"), Certainty::About},
    FigureWord{u"bis zu", QT_TRANSLATE_NOOP("Indicator", "up to"), Certainty::AtMost},
    FigureWord{u"maximal", QT_TRANSLATE_NOOP("Indicator", "at most"), Certainty::AtMost},
    FigureWord{u"höchstens", QT_TRANSLATE_NOOP("Indicator", "no more than"), Certainty::AtMost},
    FigureWord{u"über", QT_TRANSLATE_NOOP("Indicator", "over"), Certainty::Over},
    FigureWord{u"mehr als", QT_TRANSLATE_NOOP("Indicator", "more than"), Certainty::Over},
    FigureWord{u"mindestens", QT_TRANSLATE_NOOP("Indicator", "at least"), Certainty::Over},
};

const FigureWord *figureWord(const QString &wording)
{
    const QString wanted = wording.trimmed().toLower();
    const auto found = std::ranges::find_if(figureWords, [&wanted](const FigureWord &word) {
        return wanted == word.german || wanted == QLatin1StringView(word.word);
    });
    return found == figureWords.end() ? nullptr : found;
}

struct UnitWord
{
    QStringView german;
    const char *word;
};
constexpr std::array unitNames = {
    UnitWord{u"pro Jahr", QT_TRANSLATE_NOOP("Indicator", "per year")},
    UnitWord{u"pro Halbjahr", QT_TRANSLATE_NOOP("Indicator", "per half-year")},
    UnitWord{u"pro Quartal", QT_TRANSLATE_NOOP("Indicator", "per quarter")},
    UnitWord{u"pro Monat", QT_TRANSLATE_NOOP("Indicator", "per month")},
    UnitWord{u"Kalendertage", QT_TRANSLATE_NOOP("Indicator", "calendar days")},
    UnitWord{u"Arbeitstage", QT_TRANSLATE_NOOP("Indicator", "working days")},
    UnitWord{u"Tage", QT_TRANSLATE_NOOP("Indicator", "days")},
};

bool isCount(const QString &unit)
{
    return unit.isEmpty() || unit == "Anzahl"_L1;
}

/// In one piece, wherever the line ends.
QString kept(QString words)
{
    return words.replace(u' ', QChar::Nbsp);
}

/// What the source of \a state holds for where newer values are known; empty: nothing that is shown.
QString sourceScope(const IndicatorState &state, const Language &language)
{
    const bool hasValues = !state.undated.empty() || state.isOfSource(state.dated.front()); // the oldest
    const QString until = DateText::day(state.sourceUntil, language);
    if (!state.indicator.target)
        return hasValues ? language.translate("Indicator", "values up to %1").arg(until) : QString();
    const QString target = IndicatorText::kind(state.indicator.target->kind, language);
    //: %1 is "Goal", "Estimate" or "Potential", %2 a day
    return hasValues ? language.translate("Indicator", "%1 and values up to %2").arg(target, until) : target;
}

QString withWord(const QString &wording, const QString &figure, const Language &language)
{
    const FigureWord *word = figureWord(wording);
    return word ? kept(language.translate(context, word->word)) + QChar(QChar::Nbsp) + figure : figure;
}
}

Certainty IndicatorText::certaintyOf(const QString &wording)
{
    const FigureWord *word = figureWord(wording);
    return word ? word->certainty : Certainty::Exact;
}

QStringList IndicatorText::figureWords(const Language &language)
{
    QStringList words;
    for (const FigureWord &word : ::figureWords)
        words.append(language.translate(context, word.word));
    return words;
}

bool IndicatorText::isFigureWord(const QString &wording)
{
    return wording.trimmed().isEmpty() || figureWord(wording);
}

QString IndicatorText::number(double value, const Language &language)
{
    return language.locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

bool IndicatorText::isPercent(const QString &unit)
{
    return unit == "Prozent"_L1 || unit == "%"_L1;
}

QString IndicatorText::unitWords(const QString &unit, const Language &language)
{
    if (isCount(unit) || isPercent(unit))
        return {};
    const auto known = std::ranges::find(unitNames, QStringView(unit), &UnitWord::german);
    return known == unitNames.end() ? unit : language.translate(context, known->word);
}

QString IndicatorText::amount(double value, const QString &unit, const Language &language)
{
    const QString figure = number(value, language);
    if (isPercent(unit)) {
        //: %1 is a figure: "15 %" in German, "15%" in English
        return language.translate("Indicator", "%1%").arg(figure);
    }
    const QString words = unitWords(unit, language);
    return words.isEmpty() ? figure : figure + QChar(QChar::Nbsp) + words;
}

QString IndicatorText::figure(const IndicatorValue &value, const Language &language)
{
    return withWord(value.wording, number(value.value, language), language);
}

QString IndicatorText::worded(const IndicatorValue &value, const QString &unit, const Language &language)
{
    return withWord(value.wording, amount(value.value, unit, language), language);
}

QString IndicatorText::measuredOn(const IndicatorValue &value, const Language &language)
{
    if (value.measuredOn && value.measuredOn->isResolved()) {
        const QString read = DateText::grain(*value.measuredOn, language);
        //: A date that does not exist: %1 as written in quotation marks, %2 the day that it is read as
        return value.measuredOn->isValid()
            ? read
            : language.translate("Indicator", "%1, read as %2")
                  .arg(DateText::quoted(value.measuredOn->asWritten(), language),
                       DateText::day(value.measuredOn->latest(), language));
    }
    if (!value.measuredOn || value.measuredOn->asWritten().isEmpty())
        return language.translate("Indicator", "day not stated");
    return DateText::quoted(value.measuredOn->asWritten(), language);
}

QString IndicatorText::kind(TargetKind kind, const Language &language)
{
    switch (kind) {
    case TargetKind::Estimate:
        return language.translate("Indicator", "Estimate");
    case TargetKind::Potential:
        return language.translate("Indicator", "Potential");
    case TargetKind::Goal:
        return language.translate("Indicator", "Goal");
    }
    Q_UNREACHABLE();
}

QString IndicatorText::targetFigure(const IndicatorTarget &target, const QString &unit,
                                    const Language &language)
{
    if (target.low == target.high)
        return withWord(target.wording, amount(target.high, unit, language), language);
    return language.translate("Indicator", "%1 to %2")
        .arg(number(target.low, language), amount(target.high, unit, language));
}

QString IndicatorText::targetLine(const IndicatorTarget &target, const QString &unit,
                                  const Language &language)
{
    //: %1 is "Goal", "Estimate" or "Potential", %2 its figure
    return language.translate("Indicator", "%1: %2")
        .arg(kind(target.kind, language), targetFigure(target, unit, language));
}

QString IndicatorText::targetNote(const IndicatorTarget &target)
{
    return target.low == target.high && figureWord(target.wording) ? QString() : target.wording;
}

QString IndicatorText::source(const SourceRef &source, const Language &language)
{
    // "B.1" is the number of a section; words name it themselves.
    const bool isNumber = !source.section.isEmpty() && std::ranges::all_of(source.section, [](QChar letter) {
        return letter == u'.' || letter.isDigit() || letter.isUpper();
    });
    QStringList parts;
    for (const QString &part :
         {source.document,
          isNumber ? kept(language.translate("Indicator", "section %1").arg(source.section)) : source.section,
          kept(source.passage)})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(", "_L1);
}

QString IndicatorText::passage(const IndicatorState &state, const Language &language)
{
    const SourceRef &source = state.indicator.source;
    QStringList parts{source.section, kept(source.passage)};
    parts.removeAll(QString());
    const QString place = parts.join(", "_L1);
    if (place.isEmpty() || state.sourceUntil.isNull())
        return place;
    const QString scope = sourceScope(state, language);
    return scope.isEmpty() ? QString() : u"%1: %2"_s.arg(scope, place);
}

QString IndicatorText::sourceLine(const IndicatorState &state, const Language &language)
{
    const QString from = source(state.indicator.source, language);
    if (from.isEmpty())
        return {};
    if (state.sourceUntil.isNull())
        return language.translate("Indicator", "Source: %1").arg(from);
    const QString scope = sourceScope(state, language);
    //: %1 is what was read there ("Goal and values up to 07/10/2025"), %2 document and passage
    return scope.isEmpty() ? QString() : language.translate("Indicator", "Source (%1): %2").arg(scope, from);
}

QString IndicatorText::missing(const IndicatorState &state, const Language &language)
{
    return state.later > 0 ? language.translate("Indicator", "measured only after the as-of date")
                           : language.translate("Indicator", "no value measured yet");
}

QString IndicatorText::undatedLine(const IndicatorState &state, const Language &language)
{
    QStringList values;
    for (const IndicatorValue &value : state.undated)
        values.append(worded(value, state.indicator.unit, language));
    return values.isEmpty() ? QString()
                            //: Of values of an indicator: nobody named the day on which they were measured
                            : language.translate("Indicator", "Without a day: %1").arg(values.join("; "_L1));
}

QString IndicatorText::sentence(const IndicatorState &state, const Language &language)
{
    const Indicator &indicator = state.indicator;
    QStringList sentences;
    const auto valueOf = [&](const IndicatorValue &value) {
        return u"%1 (%2)"_s.arg(worded(value, indicator.unit, language), measuredOn(value, language));
    };
    sentences.append(
        u"%1: %2."_s.arg(indicator.name, state.current ? valueOf(*state.current) : missing(state, language)));
    QStringList before;
    const std::vector<IndicatorValue> known = state.known();
    for (std::size_t at = 0; at + 1 < known.size(); ++at)
        before.append(valueOf(known[at]));
    if (!before.isEmpty())
        sentences.append(language.translate("Indicator", "Before: %1.").arg(before.join("; "_L1)));
    if (state.current && state.later > 0)
        sentences.append(language.translate("Indicator", "%n value(s) measured after the as-of date.",
                                            nullptr, state.later));
    if (indicator.target) {
        const QString note = targetNote(*indicator.target);
        QString target = targetLine(*indicator.target, indicator.unit, language);
        if (!note.isEmpty())
            target += u" (%1)"_s.arg(note);
        sentences.append(target + u'.');
    }
    if (const QString from = sourceLine(state, language); !from.isEmpty())
        sentences.append(from + u'.');
    return sentences.join(u' ').replace(QChar::Nbsp, u' ');
}
