// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
#include "core/report/findingsentences.h"
#include "core/report/findingtext.h"
#include "core/report/textlist.h"
#include "core/report/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Our own readings that come with the first portfolio; what an office writes itself is shown as written.
struct KnownBasis
{
    QStringView recorded;
    const char *source;
};
constexpr std::array knownBases = {
    KnownBasis{u"Reihenfolge der Liste", QT_TRANSLATE_NOOP("Assumption", "order of the list")},
    KnownBasis{u"Betrieb nach Installation", QT_TRANSLATE_NOOP("Assumption", "operation after installation")},
    KnownBasis{u"gleicher Gegenstand", QT_TRANSLATE_NOOP("Assumption", "same subject")},
    KnownBasis{u"Ausrollen nach Mitbestimmung",
               QT_TRANSLATE_NOOP("Assumption", "roll-out after co-determination")},
};

QString basisText(const QString &recorded, const Language &language)
{
    const QString own = FindingText::ownReading(recorded, language);
    return own.isEmpty() ? recorded : own;
}

QString ragOrNothing(const std::optional<Rag> &rag, const Language &language)
{
    return rag ? FindingText::ragInSentence(*rag, language) : QString();
}
}

QString FindingText::ragInSentence(Rag rag, const Language &language)
{
    switch (rag) {
    case Rag::Red:
        return language.translate("Finding", "red");
    case Rag::Amber:
        return language.translate("Finding", "amber");
    case Rag::Grey:
        return language.translate("Finding", "grey");
    case Rag::Green:
        return language.translate("Finding", "green");
    }
    return {};
}

QString FindingText::ownReading(const QString &basis, const Language &language)
{
    const auto known = std::ranges::find(knownBases, QStringView(basis), &KnownBasis::recorded);
    return known == knownBases.end() ? QString() : language.translate("Assumption", known->source);
}

QString FindingText::quotedBasis(const QString &basis, const Language &language)
{
    const QString own = ownReading(basis, language);
    return own.isEmpty() ? DateText::quoted(basis, language) : own;
}

QString FindingSentences::impediment(const Finding &finding, const Language &language)
{
    return language.translate("Finding", "Impediment: %1").arg(TextList::ended(finding.facts.text));
}

QString FindingSentences::contradiction(const Finding &finding, const Language &language)
{
    return language.translate("Finding", "The source contradicts itself: %1")
        .arg(TextList::ended(finding.facts.text));
}

QString FindingSentences::countMismatch(const Finding &finding, const Language &language)
{
    const FindingFacts &facts = finding.facts;
    const auto number = [&language](int value) { return language.locale().toString(value); };
    // Two figures of one project may differ at the same time; without its name a sentence fits both.
    const QString figure = Wording::ofFigure(facts.text, language);
    const QString day = DateText::day(facts.date, language);
    if (facts.text == "measures"_L1) // the total itself is a part of nothing
        return language.translate("Finding", "%1: reported %2 (%3), recorded here %4.")
            .arg(figure, number(facts.reported), day, number(facts.recorded));
    if (facts.text == "priorityMeasures"_L1) // of how many was not stated on that day
        return language.translate("Finding", "%1: reported %2 (%3), recorded here %4 of %5.")
            .arg(figure, number(facts.reported), day, number(facts.recorded), number(facts.recordedOf));
    const QString known = facts.recordedAtAsOf == facts.recorded
        ? QString()
        : language.translate("Finding", " (on the as-of date %1 of %2)")
              .arg(number(facts.recordedAtAsOf), number(facts.recordedOf));
    return language.translate("Finding", "%1: reported %2 of %3 (%4), recorded here %5 of %6%7.")
        .arg(figure, number(facts.reported), number(facts.reportedOf), day, number(facts.recorded),
             number(facts.recordedOf), known);
}

namespace {
/// Why the project has its computed level, as a clause of its own; Rag has the same after "because".
QString ragReason(RagReason reason, int count, const Language &language)
{
    switch (reason) {
    case RagReason::Overdue:
        return language.translate("Finding", "%n item(s) is/are overdue", nullptr, count);
    case RagReason::Cycle:
        return language.translate("Finding", "%n item(s) is/are part of a cycle of prerequisites", nullptr,
                                  count);
    case RagReason::AtRisk:
        return language.translate("Finding", "%n item(s) is/are at risk", nullptr, count);
    case RagReason::Impediment:
        return language.translate("Finding", "an impediment to the project has been reported");
    case RagReason::ProjectFinding:
        return language.translate("Finding", "%n reported figure(s) differ(s) from what is recorded", nullptr,
                                  count);
    case RagReason::NoItems:
        return language.translate("Finding", "nothing has been entered for it yet");
    case RagReason::MostlyUndated:
        return language.translate("Finding", "%n open item(s) has/have no date, more than half of them",
                                  nullptr, count);
    case RagReason::NoRecentReport:
        return language.translate("Finding", "nothing has been reported on any item in the last %n day(s)",
                                  nullptr, count);
    case RagReason::InOrder:
        return language.translate("Finding", "no item is overdue or at risk");
    }
    return {};
}
}

QString FindingSentences::assessmentDiffers(const Finding &finding, const Language &language)
{
    const FindingFacts &facts = finding.facts;
    // A paper without a name of the assessor says so; the day alone would look like its author.
    const QString who = facts.text.isEmpty() ? language.translate("Finding", "name not stated") : facts.text;
    const QString day = DateText::day(facts.date, language);
    return language.translate("Finding", "Assessed %1 (%2, %3), computed %4: %5.")
        .arg(ragOrNothing(facts.assessed, language), who, day, ragOrNothing(facts.computed, language),
             ragReason(facts.reason, facts.days, language));
}

QString FindingSentences::assumptions(const Finding &finding, const Language &language)
{
    QStringList parts;
    if (finding.assumed.link) {
        for (const QString &basis : finding.facts.basis)
            if (const QString text = basisText(basis, language); !text.isEmpty() && !parts.contains(text))
                parts.append(text);
        if (parts.isEmpty())
            parts.append(language.translate("Assumption", "this prerequisite"));
    }
    if (finding.assumed.leadTime)
        parts.append(language.translate("Assumption", "%n working day(s) of lead time", nullptr,
                                        finding.facts.needed));
    if (finding.assumed.sessions)
        parts.append(language.translate("Assumption", "a session every Tuesday"));
    return TextList::joined(parts, language);
}
