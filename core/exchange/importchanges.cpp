// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importchanges.h"

#include "core/exchange/importvalues.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ItemEdit
{
    std::optional<Item> before;
    Item after;
};

bool isReport(ImportField field)
{
    return field == ImportField::Progress || field == ImportField::Forecast || field == ImportField::Actual;
}

QString noteKey(const StatusNote &note, const QDateTime &at)
{
    constexpr int digits = 16;
    const QStringList content = {note.item, note.unit, note.text, at.toUTC().toString(Qt::ISODateWithMs)};
    const QByteArray hash =
        QCryptographicHash::hash(content.join(QChar(u'\u001F')).toUtf8(), QCryptographicHash::Sha256);
    return u"sn-"_s + QString::fromLatin1(hash.toHex().first(digits));
}

class ChangeCollector
{
public:
    ChangeCollector(const ImportPreview &preview, const Portfolio &portfolio, const ImportAct &act)
        : m_preview(preview)
        , m_act(act)
    {
        for (const Item &item : portfolio.items)
            m_known.insert(item.key, &item);
        for (const Survey &survey : portfolio.surveys)
            m_surveys.emplace_back(survey, survey);
    }

    void take(const ImportEntry &entry)
    {
        if (const auto *note = std::get_if<StatusNote>(&entry.value)) {
            StatusNote draft = *note;
            draft.key = noteKey(draft, m_act.at);
            m_notes.push_back(std::move(draft));
            return;
        }
        ItemEdit *edit = editOf(entry.key);
        if (!edit)
            return;
        ImportValues::apply(entry.field, entry.value, edit->after);
        if (isReport(entry.field) && m_preview.day.isValid())
            edit->after.reportedOn = m_preview.day;
        if (entry.field == ImportField::Planned && edit->before && edit->before->planned)
            edit->after.planDecision =
                PlanDecision{m_act.reason, entry.unit.isEmpty() ? m_act.decidedBy : entry.unit, m_preview.day,
                             std::nullopt};
    }

    void markReported(const QString &key)
    {
        if (ItemEdit *edit = editOf(key))
            edit->after.reportedOn = std::max(edit->after.reportedOn, m_preview.day);
    }

    void take(const SurveyReturn &returned)
    {
        const auto known = std::ranges::find_if(
            m_surveys, [&returned](const auto &survey) { return survey.first.key == returned.survey; });
        if (known == m_surveys.end())
            return;
        Survey &survey = known->second;
        const auto sheet = std::ranges::find(survey.sheets, returned.unit, &SurveySheet::unit);
        if (sheet == survey.sheets.end())
            return;
        if (!sheet->answeredOn.isValid())
            sheet->answeredOn = m_preview.day;
        sheet->nothingToReport = returned.nothingToReport;
    }

    std::vector<Change> finish() const
    {
        std::vector<Change> changes;
        for (const ItemEdit &edit : m_edits)
            if (edit.before != edit.after)
                changes.push_back(change(edit.before ? std::optional<Record>(*edit.before) : std::nullopt,
                                         Record(edit.after)));
        for (const StatusNote &note : m_notes)
            changes.push_back(change(std::nullopt, Record(note)));
        for (const auto &[before, after] : m_surveys)
            if (before != after)
                changes.push_back(change(Record(before), Record(after)));
        return changes;
    }

private:
    Change change(std::optional<Record> before, Record after) const
    {
        return {std::move(before), std::move(after), m_act.reason, m_act.who, m_act.at};
    }

    ItemEdit *editOf(const QString &key)
    {
        if (const auto edited = m_editOf.constFind(key); edited != m_editOf.constEnd())
            return &m_edits[*edited];
        ItemEdit edit;
        if (const Item *item = m_known.value(key)) {
            edit = {*item, *item};
        } else {
            const auto made = std::ranges::find(m_preview.newItems, key, &Item::key);
            if (made == m_preview.newItems.end())
                return nullptr;
            edit.after = *made;
        }
        m_editOf.insert(key, m_edits.size());
        return &m_edits.emplace_back(std::move(edit));
    }

    const ImportPreview &m_preview;
    const ImportAct &m_act;
    QHash<QString, const Item *> m_known;
    QHash<QString, std::size_t> m_editOf; // places in m_edits
    std::vector<ItemEdit> m_edits;
    std::vector<StatusNote> m_notes;
    std::vector<std::pair<Survey, Survey>> m_surveys; // before and after
};
}

QSet<qsizetype> soundEntries(const ImportPreview &preview)
{
    QSet<qsizetype> sound;
    for (std::size_t index = 0; index < preview.entries.size(); ++index)
        if (preview.entries[index].state == ImportState::Change)
            sound.insert(qsizetype(index));
    return sound;
}

std::vector<Change> changesOf(const ImportPreview &preview, const QSet<qsizetype> &accepted,
                              const Portfolio &portfolio, const ImportAct &act)
{
    ChangeCollector collector(preview, portfolio, act);
    const QSet<qsizetype> taken = ImportChoice::taken(preview, accepted);
    for (std::size_t index = 0; index < preview.entries.size(); ++index)
        if (taken.contains(qsizetype(index)))
            collector.take(preview.entries[index]);
    QStringList reported = ImportChoice::reportedItems(preview, accepted).values();
    reported.sort(); // a set has no order, and the history needs one
    for (const QString &key : std::as_const(reported))
        collector.markReported(key);
    for (const SurveyReturn &returned : preview.returns)
        collector.take(returned);
    return collector.finish();
}
