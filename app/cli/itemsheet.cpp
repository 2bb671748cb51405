// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/itemsheet.h"

#include "app/cli/itemtext.h"
#include "app/cli/textlayout.h"
#include "core/calendar/senatesessions.h"
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/planwords.h"
#include "core/report/wording.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int nameWidth = 20;
constexpr int sheetIndent = 2;
constexpr int narrowest = 64; // below that name and value stand below each other

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

class SheetText
{
public:
    SheetText(const Evaluated &evaluated, const EvaluatedItem &item, const Language &language, int columns)
        : m_evaluated(evaluated)
        , m_item(*item.item)
        , m_status(*item.status)
        , m_language(language)
        , m_columns(std::min(columns, TextLayout::pageWidth))
    {
    }

    QString text()
    {
        head();
        dates();
        why();
        links();
        notes();
        source();
        return m_text;
    }

private:
    QString in(const char *source) const { return m_language.translate("Cli", source); }

    void heading(const char *source) { m_text += u'\n' + in(source) + u'\n'; }

    void paragraph(const QString &text)
    {
        // The lines that a person made stay lines.
        for (const QString &part : text.split(u'\n'))
            for (const QString &line : TextLayout::wrapped(part, m_columns - sheetIndent))
                m_text += QString(sheetIndent, u' ') + line + u'\n';
    }

    void field(const char *name, const QString &value)
    {
        if (m_columns < narrowest) {
            m_text += QString(sheetIndent, u' ') + in(name) + u'\n';
            for (const QString &line : TextLayout::wrapped(value, m_columns - 2 * sheetIndent))
                m_text += QString(2 * sheetIndent, u' ') + line + u'\n';
            return;
        }
        const QStringList lines = TextLayout::wrapped(value, m_columns - nameWidth - sheetIndent);
        for (qsizetype at = 0; at < lines.size(); ++at)
            m_text += QString(sheetIndent, u' ')
                + TextLayout::padded(at == 0 ? in(name) : QString(), nameWidth) + lines.at(at) + u'\n';
    }

    void optionalField(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            field(name, value);
    }

    void head()
    {
        m_text +=
            TextLayout::wrapped(m_item.key + u"  "_s + Wording::titleOnPaper(m_item, m_language), m_columns)
                .join(u'\n')
            + u'\n';
        const QString resolution = Wording::resolutionName(m_item, m_language);
        QString kind = resolution.isEmpty() ? Wording::of(m_item.kind, m_language) : resolution;
        if (const QString body = decidedBy(); !body.isEmpty())
            kind += u", "_s + body;
        if (m_item.resolution)
            kind += u", "_s + Wording::of(m_item.resolution->kind, m_language);
        field(QT_TRANSLATE_NOOP("Cli", "Kind"), kind);
        const Project *project = findProject(m_evaluated.portfolio, m_item.project);
        field(QT_TRANSLATE_NOOP("Cli", "Project"),
              project ? m_item.project + u", "_s + project->title : m_item.project);
        optionalField(QT_TRANSLATE_NOOP("Cli", "Part of"), named(m_item.parent));
        field(QT_TRANSLATE_NOOP("Cli", "As of"), DateText::day(m_evaluated.report.asOf, m_language));
        field(QT_TRANSLATE_NOOP("Cli", "Schedule status"), scheduleStatus());
        field(QT_TRANSLATE_NOOP("Cli", "Progress"), progress());
        optionalField(QT_TRANSLATE_NOOP("Cli", "Cancelled because"), m_item.cancelReason);
        field(QT_TRANSLATE_NOOP("Cli", "Units"), units());
        optionalField(QT_TRANSLATE_NOOP("Cli", "File number"), m_item.fileNumber);
    }

    // Whose resolution it is: several bodies decide on the same day.
    QString decidedBy() const
    {
        if (!m_item.resolution || m_item.resolution->body.isEmpty())
            return {};
        if (isSenateResolution(m_item))
            return in(QT_TRANSLATE_NOOP("Cli", "Senate"));
        const OrgUnit *unit = findUnit(m_evaluated.portfolio, m_item.resolution->body);
        return unit && !unit->name.isEmpty() ? unit->name : m_item.resolution->body;
    }

    QString scheduleStatus() const
    {
        QString days = FindingText::daysText(m_status, m_language);
        const QString word = Wording::of(m_status.status, m_language);
        if (m_status.status != ScheduleStatus::Overdue)
            return days.isEmpty() ? word : word + u", "_s + days;
        days.front() = days.front().toUpper(); // "Seit 6 Tagen überfällig" says the word itself
        return m_status.reportedSinceDue ? days
                                         : in(QT_TRANSLATE_NOOP("Cli", "%1; no report since")).arg(days);
    }

    QString progress() const
    {
        const QString word = Wording::of(m_item.progress, m_language);
        if (!m_item.reportedOn.isValid())
            return word;
        const QString day = DateText::day(m_item.reportedOn, m_language);
        // One day is recorded for progress, forecast and end: with one of the others it need not be the day
        // of the progress.
        if (m_item.forecast || m_item.actual)
            return in(QT_TRANSLATE_NOOP("Cli", "%1; last report on %2")).arg(word, day);
        return in(QT_TRANSLATE_NOOP("Cli", "%1 (as of %2)")).arg(word, day);
    }

    QString units() const
    {
        QStringList parts;
        for (const Responsibility &responsibility : m_item.units) {
            const OrgUnit *unit = findUnit(m_evaluated.portfolio, responsibility.unit);
            parts.append(in(QT_TRANSLATE_NOOP("Cli", "%1 (%2)"))
                             .arg(unit ? unit->name : responsibility.unit,
                                  Wording::of(responsibility.role, m_language)));
        }
        return parts.isEmpty() ? in(QT_TRANSLATE_NOOP("Cli", "not named")) : parts.join(u", "_s);
    }

    void dates()
    {
        heading(QT_TRANSLATE_NOOP("Cli", "Dates"));
        field(QT_TRANSLATE_NOOP("Cli", "Original plan"), original());
        const auto full = [this](const std::optional<PartialDate> &date, const char *missing) {
            return date ? ItemText::inFull(*date, m_language) : in(missing);
        };
        field(QT_TRANSLATE_NOOP("Cli", "Date"), full(m_item.planned, QT_TRANSLATE_NOOP("Cli", "not stated")));
        if (m_item.planDecision)
            optionalField(QT_TRANSLATE_NOOP("Cli", "Set anew"),
                          PlanWords::decision(*m_item.planDecision, m_language));
        if (m_item.deadlineRequest)
            optionalField(QT_TRANSLATE_NOOP("Cli", "Extension"), extension());
        field(QT_TRANSLATE_NOOP("Cli", "Forecast"),
              full(m_item.forecast, QT_TRANSLATE_NOOP("Cli", "not reported")));
        field(QT_TRANSLATE_NOOP("Cli", "Done on"),
              full(m_item.actual, QT_TRANSLATE_NOOP("Cli", "not reported")));
        const auto day = [this](QDate date) {
            return date.isValid() ? DateText::day(date, m_language) : QString();
        };
        optionalField(QT_TRANSLATE_NOOP("Cli", "Expected finish"), day(m_status.expectedFinish));
        optionalField(QT_TRANSLATE_NOOP("Cli", "Last session"),
                      day(SenateSessions::lastBeforeDeadline(m_evaluated.portfolio, m_item)));
    }

    QString extension() const
    {
        const QString text = PlanWords::request(*m_item.deadlineRequest, m_language);
        const QString &reason = m_item.deadlineRequest->reason;
        return reason.isEmpty() ? text : text + u": "_s + recorded(reason);
    }

    QString original() const
    {
        using Kind = OriginalPlan::Kind;
        switch (m_item.original.kind) {
        case Kind::SameAsPlanned:
            return m_item.planned ? in(QT_TRANSLATE_NOOP("Cli", "unchanged"))
                                  : in(QT_TRANSLATE_NOOP("Cli", "not stated"));
        case Kind::Known:
            return m_item.original.date ? ItemText::inFull(*m_item.original.date, m_language)
                                        : in(QT_TRANSLATE_NOOP("Cli", "not stated"));
        case Kind::Unknown:
            break;
        }
        const QString missing = in(QT_TRANSLATE_NOOP("Cli", "not stated"));
        return m_item.original.reason.isEmpty()
            ? missing
            : in(QT_TRANSLATE_NOOP("Cli", "%1 (%2)")).arg(missing, recorded(m_item.original.reason));
    }

    void why()
    {
        heading(QT_TRANSLATE_NOOP("Cli", "Why?"));
        if (const QString own = FindingText::statusSentence(m_item, m_status, m_language); !own.isEmpty())
            paragraph(own);
        for (const Finding &finding : m_status.findings)
            paragraph(FindingText::sentence(finding, m_language));
    }

    // What somebody wrote is quoted, in whichever language it was written.
    QString recorded(const QString &text) const { return DateText::quoted(text, m_language); }

    QString basis(const Predecessor &predecessor) const
    {
        return FindingText::quotedBasis(predecessor.basis, m_language);
    }

    // "KI-05  Priorisierung ...: Überfällig"
    QString named(const QString &key) const
    {
        for (std::size_t at = 0; at < m_evaluated.portfolio.items.size(); ++at)
            if (const Item &item = m_evaluated.portfolio.items[at]; item.key == key)
                return u"%1, %2: %3"_s.arg(key, Wording::titleOnPaper(item, m_language),
                                           Wording::status(m_evaluated.report.items[at], m_language));
        return key;
    }

    QString link(const QString &key, const Predecessor &predecessor) const
    {
        const QString name = named(key);
        if (predecessor.origin == LinkOrigin::Inferred && predecessor.basis.isEmpty())
            return in(QT_TRANSLATE_NOOP("Cli", "%1 (assumed)")).arg(name);
        if (predecessor.origin == LinkOrigin::Inferred)
            return in(QT_TRANSLATE_NOOP("Cli", "%1 (assumed: %2)")).arg(name, basis(predecessor));
        if (predecessor.confirmation)
            return in(QT_TRANSLATE_NOOP("Cli", "%1 (confirmed by %2 on %3)"))
                .arg(name, predecessor.confirmation->by,
                     DateText::day(predecessor.confirmation->on, m_language));
        return predecessor.basis.isEmpty()
            ? name
            : in(QT_TRANSLATE_NOOP("Cli", "%1 (%2)")).arg(name, recorded(predecessor.basis));
    }

    void links()
    {
        if (!m_item.predecessors.empty())
            heading(QT_TRANSLATE_NOOP("Cli", "Depends on"));
        for (const Predecessor &predecessor : m_item.predecessors)
            paragraph(link(predecessor.key, predecessor));
        bool first = true;
        for (const Item &other : m_evaluated.portfolio.items)
            for (const Predecessor &predecessor : other.predecessors) {
                if (predecessor.key != m_item.key)
                    continue;
                if (std::exchange(first, false))
                    heading(QT_TRANSLATE_NOOP("Cli", "Needed for"));
                paragraph(link(other.key, predecessor));
            }
    }

    void notes()
    {
        std::vector<const StatusNote *> own;
        for (const StatusNote &note : m_evaluated.portfolio.statusNotes)
            if (note.item == m_item.key)
                own.push_back(&note);
        if (m_item.note.isEmpty() && own.empty() && m_item.evidence.empty())
            return;
        heading(QT_TRANSLATE_NOOP("Cli", "Notes"));
        if (!m_item.note.isEmpty())
            paragraph(m_item.note);
        for (const StatusNote *note : own)
            paragraph(DateText::day(note->on, m_language) + u' ' + note->unit
                      + (note->release ? QString() : in(QT_TRANSLATE_NOOP("Cli", " (draft)"))) + u": "_s
                      + note->text);
        for (const Evidence &evidence : m_item.evidence)
            paragraph(in(QT_TRANSLATE_NOOP("Cli", "Evidence: %1"))
                          .arg(joined({evidence.text, evidence.fileNumber, evidence.link})));
    }

    void source()
    {
        heading(QT_TRANSLATE_NOOP("Cli", "Source"));
        const SourceRef &at = m_item.source;
        const QString text = joined({at.document, at.section, at.passage});
        paragraph(text.isEmpty() ? in(QT_TRANSLATE_NOOP("Cli", "not stated")) : text);
    }

    const Evaluated &m_evaluated;
    const Item &m_item;
    const ItemStatus &m_status;
    const Language &m_language;
    int m_columns;
    QString m_text;
};
}

QString itemSheet(const Evaluated &evaluated, const EvaluatedItem &item, const Language &language,
                  int columns)
{
    return SheetText(evaluated, item, language, columns).text();
}
