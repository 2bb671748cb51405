// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dataqualityrows.h"
#include "core/report/findingtext.h"
#include "core/report/textlist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isRunOfPlaceholders(const std::vector<const Item *> &measures)
{
    for (std::size_t index = 0; index < measures.size(); ++index) {
        const auto &slot = measures[index]->measure;
        if (!slot || !slot->placeholder)
            return false;
        if (index > 0 && *slot->placeholder != *measures[index - 1]->measure->placeholder + 1)
            return false;
    }
    return true;
}
}

DataQualityRow DataQualityRows::measuresUntitled(const Source &source)
{
    const Language &language = source.language;
    std::vector<const Item *> untitled = source.blankMeasures;
    for (const Entry &entry : source.entries)
        if (entry.item->kind == ItemKind::Measure && entry.item->title.isEmpty())
            untitled.push_back(entry.item);
    DataQualityRow row;
    row.kind = DataQualityRow::Kind::MeasuresUntitled;
    row.severity = Severity::Warning;
    row.count = int(untitled.size());
    for (const Item *item : untitled)
        row.keys.append(item->key);
    row.items = row.count > mostKeys && isRunOfPlaceholders(untitled)
        ? language.translate("DataQuality", "%1 to %2").arg(row.keys.constFirst(), row.keys.constLast())
        : TextList::shortened(row.keys, mostKeys, language);
    row.finding = language.translate("DataQuality", "Measures without a title");
    row.sentence = untitled.size() == source.blankMeasures.size()
        ? language.translate("DataQuality", "measure(s) without title, unit and date", nullptr, row.count)
        : language.translate("DataQuality", "measure(s) without a title", nullptr, row.count);
    row.remedy = language.translate("DataQuality", "Ask for the titles in the survey");
    return row;
}

DataQualityRow DataQualityRows::countMismatch(const Source &source)
{
    const Language &language = source.language;
    DataQualityRow row;
    row.kind = DataQualityRow::Kind::CountMismatch;
    row.severity = Severity::Warning;
    QStringList figures;
    for (const ProjectStatus &project : source.report.projects) {
        for (const Finding &finding : project.findings) {
            if (finding.rule != Rule::CountMismatch)
                continue;
            ++row.count;
            if (!row.keys.contains(project.key))
                row.keys.append(project.key);
            figures.append(FindingText::sentence(finding, language));
        }
    }
    row.items = figures.join(u' ');
    row.finding = language.translate("DataQuality", "Reported and recorded figures differ");
    row.sentence = language.translate(
        "DataQuality", "reported figure(s) that differ(s) from what is recorded", nullptr, row.count);
    row.remedy = language.translate("DataQuality", "Record the measures one by one");
    return row;
}
