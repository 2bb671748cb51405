// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importanswer.h"

#include "app/cli/format.h"
#include "app/cli/textlayout.h"
#include "core/report/datetext.h"
#include "core/report/importtext.h"
#include "core/report/textlist.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int answerIndent = 2;

struct FieldName
{
    ImportField field;
    QLatin1StringView name;
};

// As `set` calls them, where it knows them too.
constexpr std::array fieldNames = {
    FieldName{ImportField::Key, "key"_L1},
    FieldName{ImportField::CatalogueNumber, "number"_L1},
    FieldName{ImportField::Title, "title"_L1},
    FieldName{ImportField::Section, "section"_L1},
    FieldName{ImportField::Unit, "unit"_L1},
    FieldName{ImportField::Priority, "priority"_L1},
    FieldName{ImportField::Progress, "progress"_L1},
    FieldName{ImportField::Planned, "planned"_L1},
    FieldName{ImportField::Forecast, "forecast"_L1},
    FieldName{ImportField::Actual, "actual"_L1},
    FieldName{ImportField::StatusNote, "statusNote"_L1},
    FieldName{ImportField::Evidence, "evidence"_L1},
    FieldName{ImportField::Note, "note"_L1},
};

QString nameOf(ImportField field)
{
    const auto known = std::ranges::find(fieldNames, field, &FieldName::field);
    return known == fieldNames.end() ? QString() : QString(known->name);
}

QString valueText(const QString &text, const Language &language)
{
    return text.isEmpty() ? language.translate("Cli", "not recorded") : DateText::quoted(text, language);
}

QString line(const ImportEntry &entry, const Language &language)
{
    const QString place = entry.key.isEmpty() ? entry.file : entry.key;
    if (entry.state == ImportState::Error)
        return language.translate("Cli", "%1: %2")
            .arg(DateText::quoted(entry.file, language), ImportText::located(entry, language));
    QString change = place + u", "_s + ImportText::field(entry, language) + u": "_s;
    if (!ImportText::isAdded(entry.field))
        change += valueText(ImportText::recorded(entry, language), language) + u" → "_s;
    change += valueText(entry.to, language);
    if (const QString reading = ImportText::reading(entry, language); !reading.isEmpty())
        change += u", "_s + reading;
    return entry.state == ImportState::Conflict ? change + u". "_s + ImportText::sentence(entry, language)
                                                : change;
}

/// Who answered with a Fehlanzeige; empty: nobody did for the first time. The secretariat's own sheet has
/// items that no unit was asked about, so that they do not count as reported.
QString nothingToReport(const ImportPreview &preview, const Language &language)
{
    QStringList units;
    bool isOwn = false;
    for (const SurveyReturn &returned : preview.returns) {
        if (returned.nothingToReport)
            units.append(returned.unit.isEmpty() ? language.translate("Cli", "the secretariat")
                                                 : returned.unit);
        isOwn = isOwn || (returned.nothingToReport && returned.unit.isEmpty());
    }
    if (units.isEmpty())
        return {};
    const QString sentence =
        language.translate("Cli", "Answered with “Fehlanzeige”: %1.").arg(TextList::joined(units, language));
    return isOwn ? sentence + u' '
            + language.translate("Cli",
                                 "The items on the secretariat's own sheet do not count as reported, because "
                                 "no unit was asked about them.")
                 : sentence;
}

QJsonObject conflictJson(const ImportEntry &entry)
{
    return {{u"file"_s, entry.file},           {u"row"_s, entry.row},   {u"key"_s, entry.key},
            {u"field"_s, nameOf(entry.field)}, {u"theirs"_s, entry.to}, {u"ours"_s, entry.from}};
}

QJsonObject errorJson(const ImportEntry &entry, const Language &language)
{
    return {{u"file"_s, entry.file},
            {u"row"_s, entry.row},
            {u"column"_s, entry.heading.isEmpty() ? QJsonValue() : QJsonValue(entry.heading)},
            {u"text"_s, ImportText::sentence(entry, language)}};
}

QJsonArray notReadJson(const std::vector<ImportLeftOut> &files)
{
    QJsonArray notRead;
    for (const ImportLeftOut &leftOut : files) {
        for (const ImportLeftOut::Column &column : leftOut.columns)
            notRead.append(QJsonObject{{u"file"_s, leftOut.file},
                                       {u"sheet"_s, QJsonValue()},
                                       {u"column"_s, column.column},
                                       {u"heading"_s, orNull(column.heading)}});
        for (const QString &sheet : leftOut.sheets)
            notRead.append(QJsonObject{{u"file"_s, leftOut.file},
                                       {u"sheet"_s, sheet},
                                       {u"column"_s, QJsonValue()},
                                       {u"heading"_s, QJsonValue()}});
    }
    return notRead;
}
}

bool ImportAnswer::isClean() const
{
    return lost.empty() && preview.count(ImportState::Conflict) == 0
        && preview.count(ImportState::Error) == 0;
}

QJsonObject ImportAnswer::json(const Language &language) const
{
    QJsonArray conflicts;
    QJsonArray errors;
    for (const ImportEntry &entry : preview.entries) {
        if (entry.state == ImportState::Conflict)
            conflicts.append(conflictJson(entry));
        else if (entry.state == ImportState::Error)
            errors.append(errorJson(entry, language));
    }
    for (const LostFile &file : lost)
        errors.append(QJsonObject{{u"file"_s, orNull(file.file)},
                                  {u"row"_s, QJsonValue()},
                                  {u"column"_s, QJsonValue()},
                                  {u"text"_s, file.sentence}});
    QJsonObject json = {{u"dryRun"_s, dryRun},
                        {u"applied"_s, int(preview.count(ImportState::Change))},
                        {u"unchanged"_s, int(preview.count(ImportState::Unchanged))},
                        {u"newItems"_s, newItems},
                        {u"conflicts"_s, conflicts},
                        {u"errors"_s, errors}};
    if (source == Source::Catalogue)
        return json;
    QJsonArray remarks;
    for (const ImportRemark &remark : preview.remarks)
        remarks.append(QJsonObject{{u"file"_s, remark.file},
                                   {u"unit"_s, orNull(remark.unit)},
                                   {u"text"_s, ImportText::sentence(remark, language)}});
    QJsonArray returns;
    for (const SurveyReturn &returned : preview.returns)
        returns.append(QJsonObject{{u"survey"_s, returned.survey},
                                   {u"unit"_s, orNull(returned.unit)},
                                   {u"nothingToReport"_s, returned.nothingToReport}});
    json.insert(u"notRead"_s, notReadJson(preview.leftOut));
    json.insert(u"returns"_s, returns);
    json.insert(u"reported"_s, reported);
    json.insert(u"remarks"_s, remarks);
    return json;
}

QString ImportAnswer::text(const Language &language, int columns) const
{
    QString text;
    const auto add = [&text, columns](const QString &sentence, int left) {
        for (const QString &wrapped : TextLayout::wrapped(sentence, columns - left))
            text += QString(left, u' ') + wrapped + u'\n';
    };
    for (const auto &[state, head] :
         {std::pair{ImportState::Change, QT_TRANSLATE_NOOP("Cli", "Taken over")},
          std::pair{ImportState::Conflict,
                    dryRun ? QT_TRANSLATE_NOOP("Cli", "Conflicts, would not be taken over")
                           : QT_TRANSLATE_NOOP("Cli", "Conflicts, not taken over")},
          std::pair{ImportState::Error,
                    dryRun ? QT_TRANSLATE_NOOP("Cli", "Errors, would not be taken over")
                           : QT_TRANSLATE_NOOP("Cli", "Errors, not taken over")}}) {
        if (preview.count(state) == 0)
            continue;
        const char *title =
            state == ImportState::Change && dryRun ? QT_TRANSLATE_NOOP("Cli", "Would be taken over") : head;
        add(language.translate("Cli", title), 0);
        for (const ImportEntry &entry : preview.entries)
            if (entry.state == state)
                add(line(entry, language), answerIndent);
    }
    if (const QString nothing = nothingToReport(preview, language); !nothing.isEmpty())
        add(nothing, 0);
    for (const ImportRemark &remark : preview.remarks)
        add(ImportText::sentence(remark, language), 0);
    for (const LostFile &file : lost)
        add(file.sentence, 0);
    if (reported > 0)
        add(language.translate("Cli",
                               dryRun ? QT_TRANSLATE_N_NOOP("Cli", "%n item(s) would count as reported.")
                                      : QT_TRANSLATE_N_NOOP("Cli", "%n item(s) count as reported."),
                               nullptr, reported),
            0);
    if (dryRun)
        add(language.translate("Cli", "Nothing has been written, because this was a dry run."), 0);
    add(language
            .translate("Cli",
                       dryRun
                           ? QT_TRANSLATE_NOOP("Cli",
                                               "%1 field(s) would be changed, %2 unchanged, %3 conflict(s), "
                                               "%4 error(s).")
                           : QT_TRANSLATE_NOOP(
                               "Cli", "%1 field(s) changed, %2 unchanged, %3 conflict(s), %4 error(s)."))
            .arg(preview.count(ImportState::Change))
            .arg(preview.count(ImportState::Unchanged))
            .arg(preview.count(ImportState::Conflict))
            .arg(preview.count(ImportState::Error) + qsizetype(lost.size())),
        0);
    return text;
}
