// SPDX-License-Identifier: GPL-3.0-or-later
// The second part of InspectorContent: what was decided and recorded beside the facts, with what can be done
// to it.
#include "core/report/datetext.h"
#include "core/report/planwords.h"
#include "core/report/wording.h"
#include "ui/commands/recordrequests.h"
#include "ui/frame/inspectorcontent.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void InspectorContent::addActions(const std::vector<Action> &actions, int indent)
{
    if (m_editing == Editing::Off)
        return;
    QStringList links;
    for (const Action &action : actions)
        links.append(u"<a href=\"%1%2\" style=\"text-decoration:none\">%3</a>"_s.arg(
            QString(actionPrefix), action.action.toHtmlEscaped(), action.name.toHtmlEscaped()));
    QLabel *label =
        InspectorParts::text(links.join(u" &nbsp;·&nbsp; "_s), &Theme::text, this, Typography::Role::Note);
    label->setContentsMargins(Typography::px(indent), 0, 0, 0);
    connect(label, &QLabel::linkActivated, this, &InspectorContent::linkActivated);
    add(label, 3);
}

QString InspectorContent::bodyOf() const
{
    if (!m_item.resolution || m_item.resolution->body.isEmpty() || isSenateResolution(m_item))
        return {};
    const OrgUnit *unit = findUnit(*m_snapshot.portfolio, m_item.resolution->body);
    const QString name =
        unit ? Wording::shortName(*unit, *m_snapshot.portfolio, uiLanguage()) : m_item.resolution->body;
    return name + u": "_s;
}

void InspectorContent::addDecisions()
{
    const Language &language = uiLanguage();
    if (m_item.planDecision)
        if (const QString decision = PlanWords::decision(*m_item.planDecision, language); !decision.isEmpty())
            addFact(tr("Set anew"), decision.toHtmlEscaped());
    if (m_item.resolution && !m_item.resolution->protocol.isEmpty())
        addFact(tr("Minutes"), m_item.resolution->protocol.toHtmlEscaped());
    if (!m_item.deadlineRequest)
        return;
    addText(QString(PlanWords::request(*m_item.deadlineRequest, language) + u'.'));
    if (!m_item.deadlineRequest->reason.isEmpty())
        addText(m_item.deadlineRequest->reason, &Theme::text2);
    addActions({{tr("Withdraw the request"), u"extension/withdraw"_s}});
}

void InspectorContent::addEvidence()
{
    if (!m_item.evidence.empty())
        addSection(tr("Evidence"));
    for (const Evidence &evidence : m_item.evidence) {
        QStringList parts{evidence.text, evidence.fileNumber, evidence.link};
        if (evidence.on.isValid())
            parts.append(DateText::day(evidence.on, uiLanguage()));
        if (evidence.notedOn.isValid())
            parts.append(tr("noted by the Senate on %1").arg(DateText::day(evidence.notedOn, uiLanguage())));
        parts.removeAll(QString());
        addText(parts.join(u", "_s));
    }
    if (m_item.internalRemark.isEmpty())
        return;
    addSection(tr("Internal remark"), tr("in no paper and no survey"));
    addText(m_item.internalRemark);
}

void InspectorContent::addHistory()
{
    QLabel *label = InspectorParts::text(
        u"<a href=\"%1%2\" style=\"text-decoration:none\">%3</a>"_s.arg(
            QString(actionPrefix), QString(historyAction), tr("All changes of this item").toHtmlEscaped()),
        &Theme::text, this);
    connect(label, &QLabel::linkActivated, this, &InspectorContent::linkActivated);
    add(label, 16);
}

void InspectorContent::addNotes()
{
    const Language &language = uiLanguage();
    addSection(tr("Status notes"));
    std::vector<const StatusNote *> notes;
    for (const StatusNote &note : m_snapshot.portfolio->statusNotes)
        if (note.item == m_item.key)
            notes.push_back(&note);
    std::ranges::stable_sort(notes, std::greater(), &StatusNote::on);
    for (const StatusNote *note : notes) {
        const OrgUnit *unit = findUnit(*m_snapshot.portfolio, note->unit);
        QStringList head{DateText::day(note->on, language)};
        if (!note->unit.isEmpty())
            head.append(unit ? Wording::shortName(*unit, *m_snapshot.portfolio, language) : note->unit);
        head.append(note->release ? tr("released by %1 on %2")
                                        .arg(note->release->by, DateText::day(note->release->on, language))
                                  : tr("draft"));
        addText(head.join(u", "_s), &Theme::text2);
        addText(note->text);
        std::vector<Action> actions{{tr("Edit"), u"note/edit/"_s + note->key}};
        if (!note->release)
            actions.push_back({tr("Release"), u"note/release/"_s + note->key});
        actions.push_back({tr("Duplicate"), u"note/duplicate/"_s + note->key});
        actions.push_back({tr("Delete"), u"note/delete/"_s + note->key});
        addActions(actions);
    }
    if (notes.empty())
        addText(m_status.lastReport.isValid() ? tr("No text of a status note recorded; last report on %1.")
                                                    .arg(DateText::day(m_status.lastReport, language))
                                              : tr("No status note recorded yet."),
                &Theme::text2);
    addActions({{tr("Add a status note …"), u"note/add"_s}});
}

void InspectorContent::addFollowUps()
{
    const auto open = RecordRequests::openFollowUps(*m_snapshot.portfolio, m_item.key);
    if (open.empty() && m_editing == Editing::Off)
        return;
    addSection(tr("Reminders"));
    for (const FollowUp &followUp : open) {
        QStringList head{DateText::day(followUp.on, uiLanguage()), followUp.person};
        if (followUp.on <= m_snapshot.today)
            head.append(tr("due"));
        addText(head.join(u", "_s), &Theme::text2);
        if (!followUp.note.isEmpty())
            addText(followUp.note);
        addActions({{tr("Done"), u"followup/done/"_s + followUp.key},
                    {tr("Again in a week"), u"followup/move/"_s + followUp.key}});
    }
    addActions({{tr("Remind of this …"), u"followup/add"_s}});
}
