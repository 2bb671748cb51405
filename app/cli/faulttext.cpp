// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/faulttext.h"

#include "app/visibletext.h"
#include "core/report/datetext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
using Fault = CheckReport::Fault;
using Kind = Fault::Kind;
using What = Fault::What;

struct FaultWord
{
    QLatin1StringView name;
    const char *source;
};

constexpr std::array parts = {
    FaultWord{"pages"_L1, QT_TRANSLATE_NOOP("Cli", "the pages of the file")},
    FaultWord{"schema"_L1, QT_TRANSLATE_NOOP("Cli", "tables and rules")},
    FaultWord{"links"_L1, QT_TRANSLATE_NOOP("Cli", "links between the records")},
    FaultWord{"values"_L1, QT_TRANSLATE_NOOP("Cli", "the values of the portfolio")},
    FaultWord{"history"_L1, QT_TRANSLATE_NOOP("Cli", "the history")},
    FaultWord{"counts"_L1, QT_TRANSLATE_NOOP("Cli", "the numbers of items and of entries in the history")},
};

constexpr std::array things = {
    FaultWord{"table"_L1, QT_TRANSLATE_NOOP("Cli", "The table %1")},
    FaultWord{"index"_L1, QT_TRANSLATE_NOOP("Cli", "The index %1")},
    FaultWord{"trigger"_L1, QT_TRANSLATE_NOOP("Cli", "The rule %1")},
    FaultWord{"view"_L1, QT_TRANSLATE_NOOP("Cli", "The view %1")},
};

constexpr std::array entities = {
    FaultWord{"item"_L1, QT_TRANSLATE_NOOP("Cli", "Item %1")},
    FaultWord{"project"_L1, QT_TRANSLATE_NOOP("Cli", "Project %1")},
    FaultWord{"unit"_L1, QT_TRANSLATE_NOOP("Cli", "Unit %1")},
    FaultWord{"indicator"_L1, QT_TRANSLATE_NOOP("Cli", "Indicator %1")},
    FaultWord{"assessment"_L1, QT_TRANSLATE_NOOP("Cli", "Assessment %1")},
    FaultWord{"statusNote"_L1, QT_TRANSLATE_NOOP("Cli", "Status note %1")},
    FaultWord{"survey"_L1, QT_TRANSLATE_NOOP("Cli", "Status survey %1")},
    FaultWord{"followUp"_L1, QT_TRANSLATE_NOOP("Cli", "Reminder %1")},
    FaultWord{"baseline"_L1, QT_TRANSLATE_NOOP("Cli", "Report baseline %1")},
    FaultWord{"senateReport"_L1, QT_TRANSLATE_NOOP("Cli", "Report to the Senate %1")},
    FaultWord{"reportedTotal"_L1, QT_TRANSLATE_NOOP("Cli", "Reported total %1")},
    FaultWord{"senateCalendar"_L1, QT_TRANSLATE_NOOP("Cli", "Calendar of the sessions of the Senate")},
    FaultWord{"leadTime"_L1, QT_TRANSLATE_NOOP("Cli", "Lead time")},
    FaultWord{"portfolio"_L1, QT_TRANSLATE_NOOP("Cli", "Head of the portfolio")},
};

template<std::size_t count>
QString wordFor(const std::array<FaultWord, count> &words, const QString &name, const Language &language)
{
    const auto word =
        std::ranges::find_if(words, [&name](const FaultWord &known) { return known.name == name; });
    return word == words.end() ? name : language.translate("Cli", word->source);
}

const char *sourceOf(What what)
{
    switch (what) {
    case What::Structure:
        return QT_TRANSLATE_NOOP("Cli", "The structure of the file is damaged at a place without a name.");
    case What::Page:
        return QT_TRANSLATE_NOOP("Cli", "Page %1 of the file is damaged.");
    case What::Index:
        return QT_TRANSLATE_NOOP("Cli", "The index %1 does not match its table.");
    case What::Value:
        return QT_TRANSLATE_NOOP("Cli", "The table %1 holds a value that is not allowed there.");
    case What::NotExamined:
        return QT_TRANSLATE_NOOP("Cli", "Because of the damage this could not be examined to its end: %1.");
    case What::SchemaVersion:
        return QT_TRANSLATE_NOOP("Cli", "The file names schema %1, but it is built after schema %2.");
    case What::SchemaMissing:
        return QT_TRANSLATE_NOOP("Cli", "%1 is missing.");
    case What::SchemaChanged:
        return QT_TRANSLATE_NOOP("Cli", "%1 has been changed.");
    case What::SchemaForeign:
        return QT_TRANSLATE_NOOP("Cli", "%1 does not belong in this file.");
    case What::Link:
        return QT_TRANSLATE_NOOP("Cli", "%1: leads to %3 (table %2), which the table %4 does not hold.");
    case What::LostRow:
        return QT_TRANSLATE_NOOP(
            "Cli", "The table %1 holds a row that belongs to number %2 of the table %3, which is gone.");
    case What::BadValue:
        return QT_TRANSLATE_NOOP("Cli",
                                 "%1: the field %3 of the table %2 holds a value that cannot be read.");
    case What::Body:
        return QT_TRANSLATE_NOOP("Cli", "Item %1 names the body %2, which does not exist.");
    case What::Unfitting:
        return QT_TRANSLATE_NOOP("Cli", "What is recorded on %1 does not fit together.");
    case What::EntryNumber:
        return QT_TRANSLATE_NOOP("Cli", "History: entry %1 stands where entry %2 should be.");
    case What::EntryDigest:
        return QT_TRANSLATE_NOOP("Cli", "History: entry %1 was changed afterwards.");
    case What::EntryStart:
        return QT_TRANSLATE_NOOP("Cli", "History: entry %1 does not start where the one before it ended.");
    case What::HistoryEnd:
        return QT_TRANSLATE_NOOP("Cli", "History: it ends with entry %1, but %2 were written.");
    case What::RecordDiffers:
        return QT_TRANSLATE_NOOP("Cli", "%1: is not as the history says.");
    case What::RecordMissing:
        return QT_TRANSLATE_NOOP("Cli", "%1: is missing, and the history does not say that it was deleted.");
    }
    return "";
}

// The places as the sentence names them. Numbers stand as they are, names in quotation marks.
QStringList namesOf(const Fault &fault, const Language &language)
{
    const auto quoted = [&language](const QString &name) { return DateText::quoted(name, language); };
    const QStringList &places = fault.places;
    switch (fault.what) {
    case What::NotExamined:
        return {wordFor(parts, places.value(0), language)};
    case What::SchemaMissing:
    case What::SchemaChanged:
    case What::SchemaForeign:
        return {wordFor(things, places.value(0), language).replace("%1"_L1, quoted(places.value(1)))};
    case What::RecordDiffers:
    case What::RecordMissing:
        return {FaultText::recordName(places.value(0), places.value(1), language)};
    case What::Index:
    case What::Value:
    case What::Body:
    case What::Unfitting: {
        QStringList names;
        std::ranges::transform(places, std::back_inserter(names), quoted);
        return names;
    }
    case What::Link:
        return {FaultText::recordName(places.value(0), places.value(1), language), quoted(places.value(2)),
                quoted(places.value(3)), quoted(places.value(4))};
    case What::LostRow:
        return {quoted(places.value(0)), places.value(1), quoted(places.value(2))};
    case What::BadValue:
        return {FaultText::recordName(places.value(0), places.value(1), language), quoted(places.value(2)),
                quoted(places.value(3))};
    default:
        return places;
    }
}
}

QString FaultText::recordName(const QString &entity, const QString &key, const Language &language)
{
    return wordFor(entities, entity, language).replace("%1"_L1, key);
}

QString FaultText::sentence(const Fault &fault, const Language &language)
{
    QString text = language.translate("Cli", sourceOf(fault.what));
    const QStringList names = namesOf(fault, language);
    for (qsizetype at = 0; at < names.size(); ++at)
        text.replace(u'%' + QString::number(at + 1), names.at(at)); // a name may hold a %2 of its own
    return VisibleText::onOneLine(text);
}

QString FaultText::advice(Kind kind, const Language &language)
{
    switch (kind) {
    case Kind::Integrity:
        return language.translate("Cli", "What to do: restore the file from a backup.");
    case Kind::Key:
        return language.translate("Cli",
                                  "What to do: compare these records with a backup; until then the status "
                                  "may lack something.");
    case Kind::History:
        return language.translate("Cli",
                                  "What to do: compare these values with a backup; they were changed "
                                  "outside of Lenkungsstand, or the file is damaged.");
    }
    return {};
}

QStringList FaultText::paragraphs(const CheckReport &report, const Language &language)
{
    QStringList paragraphs;
    for (const Kind kind : {Kind::Integrity, Kind::Key, Kind::History}) {
        QStringList sentences;
        for (const Fault &fault : report.faults)
            if (fault.kind == kind)
                sentences.append(sentence(fault, language));
        sentences.removeDuplicates();
        if (!sentences.isEmpty())
            paragraphs.append((sentences << advice(kind, language)).join(u'\n'));
    }
    return paragraphs;
}
