// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fieldwords.h"

#include "core/domain/names.h"
#include "core/domain/partialdate.h"
#include "core/report/datetext.h"
#include "core/report/reasontext.h"
#include "core/report/wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FieldWord
{
    QLatin1StringView entity; ///< empty: on all others
    QLatin1StringView field;
    const char *source;
};

// Of two rows for a field the first that fits counts.
constexpr std::array fieldWords = {
    FieldWord{"project"_L1, "number"_L1, QT_TRANSLATE_NOOP("FieldWords", "Project number")},
    FieldWord{"indicator"_L1, "unit"_L1, QT_TRANSLATE_NOOP("FieldWords", "Unit of measure")},
    FieldWord{""_L1, "added"_L1, QT_TRANSLATE_NOOP("FieldWords", "Additional sessions")},
    FieldWord{""_L1, "cancelled"_L1, QT_TRANSLATE_NOOP("FieldWords", "Cancelled sessions")},
    FieldWord{""_L1, "key"_L1, QT_TRANSLATE_NOOP("FieldWords", "Key")},
    FieldWord{""_L1, "project"_L1, QT_TRANSLATE_NOOP("FieldWords", "Project")},
    FieldWord{""_L1, "kind"_L1, QT_TRANSLATE_NOOP("FieldWords", "Kind")},
    FieldWord{""_L1, "title"_L1, QT_TRANSLATE_NOOP("FieldWords", "Title")},
    FieldWord{""_L1, "progress"_L1, QT_TRANSLATE_NOOP("FieldWords", "Progress")},
    FieldWord{""_L1, "planned"_L1, QT_TRANSLATE_NOOP("FieldWords", "Date")},
    FieldWord{""_L1, "original"_L1, QT_TRANSLATE_NOOP("FieldWords", "Original plan")},
    FieldWord{""_L1, "planDecision"_L1, QT_TRANSLATE_NOOP("FieldWords", "Decision on the date")},
    FieldWord{""_L1, "deadlineRequest"_L1, QT_TRANSLATE_NOOP("FieldWords", "Extension requested")},
    FieldWord{""_L1, "forecast"_L1, QT_TRANSLATE_NOOP("FieldWords", "Forecast")},
    FieldWord{""_L1, "actual"_L1, QT_TRANSLATE_NOOP("FieldWords", "Done on")},
    FieldWord{""_L1, "units"_L1, QT_TRANSLATE_NOOP("FieldWords", "Units")},
    FieldWord{""_L1, "predecessors"_L1, QT_TRANSLATE_NOOP("FieldWords", "Depends on")},
    FieldWord{""_L1, "parent"_L1, QT_TRANSLATE_NOOP("FieldWords", "Part of")},
    FieldWord{""_L1, "impediment"_L1, QT_TRANSLATE_NOOP("FieldWords", "Impediment")},
    FieldWord{""_L1, "contradiction"_L1, QT_TRANSLATE_NOOP("FieldWords", "Contradiction")},
    FieldWord{""_L1, "note"_L1, QT_TRANSLATE_NOOP("FieldWords", "Note")},
    FieldWord{""_L1, "cancelReason"_L1, QT_TRANSLATE_NOOP("FieldWords", "Cancelled because")},
    FieldWord{""_L1, "body"_L1, QT_TRANSLATE_NOOP("FieldWords", "Body")},
    FieldWord{""_L1, "session"_L1, QT_TRANSLATE_NOOP("FieldWords", "Session")},
    FieldWord{""_L1, "number"_L1, QT_TRANSLATE_NOOP("FieldWords", "Number in the resolution")},
    FieldWord{""_L1, "resolutionKind"_L1, QT_TRANSLATE_NOOP("FieldWords", "Kind of order")},
    FieldWord{""_L1, "protocol"_L1, QT_TRANSLATE_NOOP("FieldWords", "Minutes")},
    FieldWord{""_L1, "notedOn"_L1, QT_TRANSLATE_NOOP("FieldWords", "Noted on")},
    FieldWord{""_L1, "placeholder"_L1, QT_TRANSLATE_NOOP("FieldWords", "Placeholder")},
    FieldWord{""_L1, "catalogueNumber"_L1, QT_TRANSLATE_NOOP("FieldWords", "Catalogue number")},
    FieldWord{""_L1, "priority"_L1, QT_TRANSLATE_NOOP("FieldWords", "Priority measure")},
    FieldWord{""_L1, "section"_L1, QT_TRANSLATE_NOOP("FieldWords", "Section")},
    FieldWord{""_L1, "evidence"_L1, QT_TRANSLATE_NOOP("FieldWords", "Evidence")},
    FieldWord{""_L1, "fileNumber"_L1, QT_TRANSLATE_NOOP("FieldWords", "File number")},
    FieldWord{""_L1, "internalRemark"_L1, QT_TRANSLATE_NOOP("FieldWords", "Internal remark")},
    FieldWord{""_L1, "reportedOn"_L1, QT_TRANSLATE_NOOP("FieldWords", "Reported on")},
    FieldWord{""_L1, "source"_L1, QT_TRANSLATE_NOOP("FieldWords", "Source")},
    FieldWord{""_L1, "partners"_L1, QT_TRANSLATE_NOOP("FieldWords", "Partners")},
    FieldWord{""_L1, "objectives"_L1, QT_TRANSLATE_NOOP("FieldWords", "Objectives")},
    FieldWord{""_L1, "name"_L1, QT_TRANSLATE_NOOP("FieldWords", "Name")},
    FieldWord{""_L1, "validFrom"_L1, QT_TRANSLATE_NOOP("FieldWords", "Valid from")},
    FieldWord{""_L1, "validTo"_L1, QT_TRANSLATE_NOOP("FieldWords", "Valid to")},
    FieldWord{""_L1, "contact"_L1, QT_TRANSLATE_NOOP("FieldWords", "Contact")},
    FieldWord{""_L1, "deputy"_L1, QT_TRANSLATE_NOOP("FieldWords", "Deputy")},
    FieldWord{""_L1, "mailbox"_L1, QT_TRANSLATE_NOOP("FieldWords", "Mailbox")},
    FieldWord{""_L1, "unit"_L1, QT_TRANSLATE_NOOP("FieldWords", "Unit")},
    FieldWord{""_L1, "values"_L1, QT_TRANSLATE_NOOP("FieldWords", "Values")},
    FieldWord{""_L1, "target"_L1, QT_TRANSLATE_NOOP("FieldWords", "Target")},
    FieldWord{""_L1, "rag"_L1, QT_TRANSLATE_NOOP("FieldWords", "Assessment")},
    FieldWord{""_L1, "inferred"_L1, QT_TRANSLATE_NOOP("FieldWords", "Read out of the wording")},
    FieldWord{""_L1, "asWritten"_L1, QT_TRANSLATE_NOOP("FieldWords", "Wording")},
    FieldWord{""_L1, "on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Day")},
    FieldWord{""_L1, "by"_L1, QT_TRANSLATE_NOOP("FieldWords", "By")},
    FieldWord{""_L1, "reason"_L1, QT_TRANSLATE_NOOP("FieldWords", "Reason")},
    FieldWord{""_L1, "item"_L1, QT_TRANSLATE_NOOP("FieldWords", "Item")},
    FieldWord{""_L1, "text"_L1, QT_TRANSLATE_NOOP("FieldWords", "Text")},
    FieldWord{""_L1, "release"_L1, QT_TRANSLATE_NOOP("FieldWords", "Released by")},
    FieldWord{""_L1, "selection"_L1, QT_TRANSLATE_NOOP("FieldWords", "Selection")},
    FieldWord{""_L1, "due"_L1, QT_TRANSLATE_NOOP("FieldWords", "Answers due")},
    FieldWord{""_L1, "sheets"_L1, QT_TRANSLATE_NOOP("FieldWords", "Sheets")},
    FieldWord{""_L1, "items"_L1, QT_TRANSLATE_NOOP("FieldWords", "Items")},
    FieldWord{""_L1, "person"_L1, QT_TRANSLATE_NOOP("FieldWords", "Person")},
    FieldWord{""_L1, "doneOn"_L1, QT_TRANSLATE_NOOP("FieldWords", "Done on")},
    FieldWord{""_L1, "about"_L1, QT_TRANSLATE_NOOP("FieldWords", "About")},
    FieldWord{""_L1, "dateOfRecord"_L1, QT_TRANSLATE_NOOP("FieldWords", "Date of record")},
    FieldWord{""_L1, "groupName"_L1, QT_TRANSLATE_NOOP("FieldWords", "Name of the steering group")},
    FieldWord{""_L1, "groupShortName"_L1,
              QT_TRANSLATE_NOOP("FieldWords", "Short name of the steering group")},
    FieldWord{""_L1, "meetingCount"_L1, QT_TRANSLATE_NOOP("FieldWords", "Number of meetings")},
    FieldWord{""_L1, "meetings"_L1, QT_TRANSLATE_NOOP("FieldWords", "Meetings")},
    FieldWord{""_L1, "weeksWithout"_L1, QT_TRANSLATE_NOOP("FieldWords", "Weeks without a session")},
    FieldWord{""_L1, "confirmation"_L1, QT_TRANSLATE_NOOP("FieldWords", "Confirmed by")},
    FieldWord{""_L1, "rejection"_L1, QT_TRANSLATE_NOOP("FieldWords", "Rejected by")},
    FieldWord{""_L1, "workingDays"_L1, QT_TRANSLATE_NOOP("FieldWords", "Working days")},
    FieldWord{""_L1, "steps"_L1, QT_TRANSLATE_NOOP("FieldWords", "Steps, in working days")},
};

template<typename T>
QString worded(const QString &text, const Language &language)
{
    const auto value = Names::value<T>(text);
    return value ? Wording::of(*value, language) : text;
}

QString yesOrNo(const QString &text, const Language &language)
{
    if (text == "true"_L1)
        return language.translate("FieldWords", "yes");
    return text == "false"_L1 ? language.translate("FieldWords", "no") : text;
}

// Only roles stand in brackets there.
QString withRoles(QString text, const Language &language)
{
    for (const UnitRole role : {UnitRole::Participating, UnitRole::Coordinating})
        text.replace(u'(' + QString(Names::of(role)) + u')', u'(' + Wording::of(role, language) + u')');
    return text;
}

/// A name of the vocabulary among the details that stand in brackets behind a value, or alone in its place.
struct DetailWord
{
    QLatin1StringView field;
    QLatin1StringView name;
    const char *source;
};

constexpr std::array detailWords = {
    DetailWord{"predecessors"_L1, "inferred"_L1, QT_TRANSLATE_NOOP("FieldWords", "assumed")},
    DetailWord{"predecessors"_L1, "confirmed"_L1, QT_TRANSLATE_NOOP("FieldWords", "confirmed")},
    DetailWord{"original"_L1, "unknown"_L1, QT_TRANSLATE_NOOP("FieldWords", "not named")},
    DetailWord{"target"_L1, "estimate"_L1, QT_TRANSLATE_NOOP("FieldWords", "estimate")},
    DetailWord{"target"_L1, "potential"_L1, QT_TRANSLATE_NOOP("FieldWords", "potential")},
    DetailWord{"target"_L1, "goal"_L1, QT_TRANSLATE_NOOP("FieldWords", "goal")},
    DetailWord{"kind"_L1, "lead"_L1, QT_TRANSLATE_NOOP("FieldWords", "lead")},
    DetailWord{"kind"_L1, "member"_L1, QT_TRANSLATE_NOOP("FieldWords", "member")},
    DetailWord{"kind"_L1, "memberFromNextMeeting"_L1,
               QT_TRANSLATE_NOOP("FieldWords", "member from the next meeting on")},
    DetailWord{"kind"_L1, "agency"_L1, QT_TRANSLATE_NOOP("FieldWords", "agency")},
    DetailWord{"kind"_L1, "body"_L1, QT_TRANSLATE_NOOP("FieldWords", "body")},
    DetailWord{"kind"_L1, "group"_L1, QT_TRANSLATE_NOOP("FieldWords", "several units")},
};

/// The fields of several parts, in which days stand beside other things.
constexpr std::array dayFields = {
    "planDecision"_L1, "deadlineRequest"_L1, "predecessors"_L1, "evidence"_L1,     "release"_L1,
    "confirmation"_L1, "rejection"_L1,       "meetings"_L1,     "meetingCount"_L1, "added"_L1,
    "cancelled"_L1,    "weeksWithout"_L1,    "values"_L1};

/// Whether the part of \a text from \a at, \a size long, is a part of its own and not of somebody's sentence.
bool standsAlone(const QString &text, qsizetype at, qsizetype size)
{
    const QString before = text.left(at).trimmed();
    const QString behind = text.mid(at + size).trimmed();
    const auto separates = [](QChar mark) { return u"(),;"_s.contains(mark); };
    return (before.isEmpty() || separates(before.back())) && (behind.isEmpty() || separates(behind.front()));
}

QString withDetails(const QString &field, QString text, const Language &language)
{
    for (const DetailWord &word : detailWords)
        if (field == word.field)
            for (qsizetype at = text.indexOf(word.name); at >= 0; at = text.indexOf(word.name, at + 1))
                if (standsAlone(text, at, word.name.size()))
                    text.replace(at, word.name.size(), language.translate("FieldWords", word.source));
    return text;
}

QString withDays(QString text, const Language &language)
{
    constexpr qsizetype isoSize = 10;
    for (qsizetype at = 0; at + isoSize <= text.size(); ++at) {
        const QString part = text.mid(at, isoSize);
        const QDate day = QDate::fromString(part, Qt::ISODate);
        if (day.isValid() && day.toString(Qt::ISODate) == part && standsAlone(text, at, isoSize))
            text.replace(at, isoSize, DateText::day(day, language));
    }
    return text;
}

// "Abstimmung (Senat, 2026-11-24, 3)" of RecordTexts: what stands behind the day is the Ziffer.
QString withNumber(QString text, const Language &language)
{
    if (!text.endsWith(u')'))
        return text; // the expression costs a short command a noticeable part of its time
    static const QRegularExpression number(u"(?<=\\d{4}-\\d\\d-\\d\\d, |\\.\\d{4}, )\\d{1,3}(?=\\)$)"_s);
    if (const auto match = number.match(text); match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(),
                     Wording::resolutionNumber(match.captured().toInt(), language));
    return text;
}

// "SF (2026-03-01, 2026-03-20, nothingToReport); - (2026-03-01)" of RecordTexts: the unit, when it was asked,
// when it answered, and whether with a Fehlanzeige.
QString sheetsText(const QString &text, const Language &language)
{
    static const QRegularExpression sheet(
        u"(^|[;,] )([^;,()]+) \\((\\d{4}-\\d\\d-\\d\\d)(?:, (\\d{4}-\\d\\d-\\d\\d))?(, nothingToReport)?\\)"_s);
    QString worded;
    qsizetype end = 0;
    for (auto all = sheet.globalMatch(text); all.hasNext();) {
        const auto found = all.next();
        const auto day = [&](int group) {
            return DateText::day(QDate::fromString(found.captured(group), Qt::ISODate), language);
        };
        const QString unit =
            found.captured(2) == "-"_L1 ? language.translate("FieldWords", "secretariat") : found.captured(2);
        const bool nothing = found.hasCaptured(5);
        const QString asked = found.hasCaptured(4)
            ? language
                  .translate(
                      "FieldWords",
                      nothing ? QT_TRANSLATE_NOOP("FieldWords", "%1 (asked on %2, nothing to report on %3)")
                              : QT_TRANSLATE_NOOP("FieldWords", "%1 (asked on %2, answered on %3)"))
                  .arg(unit, day(3), day(4))
            : language.translate("FieldWords", "%1 (asked on %2)").arg(unit, day(3));
        worded += text.mid(end, found.capturedStart() - end) + found.captured(1) + asked;
        end = found.capturedEnd();
    }
    return worded + text.sliced(end);
}

// "rund 500000–600000 (2025-02-18)" of RecordTexts: the figures before what stands in brackets, as the
// language writes them.
QString withFigures(QString text, const Language &language)
{
    static const QRegularExpression figureOrBrackets(
        u"\\([^()]*\\)|(?<![\\w.,-])\\d+(?:\\.\\d+)?(?![\\w-]|[.,]\\d)"_s);
    for (auto match = figureOrBrackets.match(text); match.hasMatch();) {
        qsizetype end = match.capturedEnd();
        bool isNumber = false;
        const double number = match.captured().toDouble(&isNumber);
        if (isNumber) {
            const QString shown = language.locale().toString(number, 'f', QLocale::FloatingPointShortest);
            text.replace(match.capturedStart(), match.capturedLength(), shown);
            end = match.capturedStart() + shown.size();
        }
        match = figureOrBrackets.match(text, end);
    }
    return text;
}

// "rund 105000 (2025-40)" of RecordTexts: a day of measurement without a wording of its own stands there as
// it is kept, in EDTF.
QString withMeasuredOn(QString text, const Language &language)
{
    static const QRegularExpression brackets(u"(?<=\\()\\d{4}[^()]*(?=\\))"_s);
    for (auto match = brackets.match(text); match.hasMatch();) {
        const auto date = PartialDate::fromEdtf({}, match.captured());
        const QString shown =
            date && date->isResolved() ? DateText::grain(*date, language) : match.captured();
        text.replace(match.capturedStart(), match.capturedLength(), shown);
        match = brackets.match(text, match.capturedStart() + shown.size());
    }
    return text;
}

QString selectionText(const QString &text, const Language &language)
{
    if (text == "pakt"_L1)
        return language.translate("FieldWords", "all measures");
    return text == "open"_L1 ? language.translate("FieldWords", "all that is open") : text;
}

QString dayOr(const QString &text, const Language &language)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && day.toString(Qt::ISODate) == text ? DateText::day(day, language) : text;
}
}

namespace FieldWords {

QString nameOf(const QString &entity, const QString &field, const Language &language)
{
    for (const FieldWord &word : fieldWords)
        if (field == word.field && (word.entity.isEmpty() || entity == word.entity))
            return language.translate("FieldWords", word.source);
    return field;
}

QString valueOf(const QString &entity, const QString &field, const QString &text, const Language &language)
{
    if (field == "progress"_L1)
        return worded<Progress>(text, language);
    if (field == "resolutionKind"_L1)
        return worded<ResolutionKind>(text, language);
    if (field == "rag"_L1)
        return worded<Rag>(text, language);
    if (field == "kind"_L1 && entity == "item"_L1)
        return worded<ItemKind>(text, language);
    if (field == "units"_L1)
        return withRoles(text, language);
    if (field == "sheets"_L1)
        return sheetsText(text, language);
    if (field == "selection"_L1)
        return selectionText(text, language);
    if (field == "priority"_L1 || field == "inferred"_L1)
        return yesOrNo(text, language);
    if (field == "session"_L1 || field == "on"_L1 || field.endsWith("On"_L1) || field.startsWith("valid"_L1)
        || field == "due"_L1 || field == "dateOfRecord"_L1)
        return dayOr(text, language);
    if (entity == "indicator"_L1 && (field == "values"_L1 || field == "target"_L1))
        return withDetails(field, withMeasuredOn(withFigures(text, language), language), language);
    if (field == "planDecision"_L1)
        return withDays(withNumber(ReasonText::shownWithDetails(text, language), language), language);
    const bool hasDays = std::ranges::find(dayFields, field) != dayFields.end();
    return withDetails(field, hasDays ? withDays(text, language) : text, language);
}

}
