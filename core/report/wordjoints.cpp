// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wordjoints.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
// The product's vocabulary and the seed's long words; '|' marks the joint.
constexpr std::array<QStringView, 63> vocabulary{
    u"Daten|nutzung",
    u"Daten|arbeit",
    u"Daten|schutz|cockpit",
    u"Stadt|entwicklung",
    u"Mitarbeitenden|befragung",
    u"Sachstands|abfrage",
    u"Sachstands|abfragen",
    u"Bundes|regierung",
    u"Bürger|amt",
    u"Bürger|kontakt",
    u"Digital|lotsen",
    u"Digitalisierungs|kampagne",
    u"Eingangs|zonen",
    u"Entscheidungs|vorlage",
    u"Erarbeitungs|auftrag",
    u"Fach|ressorts",
    u"Folge|projekt",
    u"Führungs|zeugnis",
    u"Innovations|fonds",
    u"Justiz|verwaltung",
    u"Landes|frauen|beauftragten",
    u"Legislatur|periode",
    u"Lenkungs|gruppe",
    u"Maßnahmen|katalog",
    u"Minister|präsidenten|konferenz",
    u"Nutzungs|quote",
    u"Online|dienste",
    u"Online|diensten",
    u"Planungs|beschleunigung",
    u"Projekt|plan",
    u"Projekt|leitung",
    u"Projekt|leitungen",
    u"Rahmen|bedingungen",
    u"Rechts|grundlage",
    u"Reformations|tag",
    u"Register|modernisierung",
    u"Ressort|verantwortliche",
    u"Ressort|verantwortlichen",
    u"ressort|übergreifend",
    u"ressort|übergreifende",
    u"ressort|übergreifenden",
    u"Schwerpunkt|maßnahme",
    u"Schwerpunkt|maßnahmen",
    u"Schwerpunkt|projekt",
    u"Schwerpunkt|projekte",
    u"Senats|kanzlei",
    u"Senats|sitzung",
    u"Senats|vorlage",
    u"Service|portal",
    u"Sitzungs|tag",
    u"Staats|vertrag",
    u"Steuerungs|kreis",
    u"Steuerungs|kreises",
    u"Strategie|entwicklung",
    u"Termin|buchung",
    u"Umsetzungs|beschleunigung",
    u"Unter|abschnitt",
    u"Verwaltungs|modernisierung",
    u"Verwaltungs|leistungen",
    u"Vorgehens|vorschlag",
    u"Wieder|hergestellt",
    u"Wohnsitz|anmeldung",
    u"Zwischen|bericht",
};

// Behind these endings a compound goes on, wherever at least four letters follow.
constexpr std::array<QStringView, 7> endings{u"ungs",    u"heits", u"keits",  u"tions",
                                             u"schafts", u"itäts", u"arbeits"};
constexpr qsizetype lettersAfterJoint = 4;
constexpr qsizetype lettersBeforeJoint = 3;

using Positions = std::vector<qsizetype>;

QHash<QString, Positions> listedWords()
{
    QHash<QString, Positions> words;
    for (const QStringView marked : vocabulary) {
        Positions positions;
        QString word;
        for (const QChar letter : marked) {
            if (letter == u'|')
                positions.push_back(word.size());
            else
                word += letter;
        }
        words.insert(word.toLower(), positions);
    }
    return words;
}

Positions byEnding(QStringView word)
{
    Positions positions;
    for (const QStringView ending : endings) {
        for (qsizetype at = word.indexOf(ending, 0, Qt::CaseInsensitive); at >= 0;
             at = word.indexOf(ending, at + 1, Qt::CaseInsensitive)) {
            const qsizetype joint = at + ending.size();
            const bool isStemBefore = at >= lettersBeforeJoint || ending == u"arbeits";
            if (isStemBefore && word.size() - joint >= lettersAfterJoint)
                positions.push_back(joint);
        }
    }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}
}

std::vector<qsizetype> WordJoints::of(QStringView word)
{
    static const QHash<QString, Positions> words = listedWords();
    const auto listed = words.constFind(word.toString().toLower());
    return listed != words.cend() ? *listed : byEnding(word);
}
