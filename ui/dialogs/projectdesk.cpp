// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/projectdesk.h"

#include "core/report/errortext.h"
#include "ui/commands/recordrequests.h"
#include "ui/dialogs/editflow.h"
#include "ui/dialogs/indicatordialog.h"
#include "ui/dialogs/indicatorvaluedialog.h"
#include "ui/dialogs/projectdialog.h"
#include "ui/dialogs/projectrequests.h"
#include "ui/dialogs/projectsdialog.h"
#include "ui/dialogs/recorddesk.h"
#include "ui/support/uilanguage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
template<typename T>
std::optional<T> recordOf(const std::vector<T> &records, const QString &key)
{
    const auto at = std::ranges::find(records, key, &T::key);
    return at == records.end() ? std::nullopt : std::optional(*at);
}
}

ProjectDesk::ProjectDesk(EditFlow &flow, RecordDesk &records, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
    , m_records(records)
{
}

const Project *ProjectDesk::projectOf(const QString &item) const
{
    const SnapshotPtr &snapshot = m_flow.snapshot();
    const Item *found = snapshot ? snapshot->item(item) : nullptr;
    return found ? findProject(*snapshot->portfolio, found->project) : nullptr;
}

void ProjectDesk::openProjects(const QString &item)
{
    if (!m_flow.snapshot())
        return;
    const Project *near = projectOf(item);
    ProjectsDialog dialog(m_flow.snapshot(), near ? near->key : QString(), m_flow.dialogParent());
    connect(&dialog, &ProjectsDialog::actionRequested, this, [this, &dialog](const QString &action) {
        dialog.setError({});
        const SnapshotPtr before = m_flow.snapshot();
        const QString refusal = follow(action);
        if (m_flow.snapshot() != before) // else what the dialog says now stays
            dialog.setSnapshot(m_flow.snapshot());
        if (!m_created.isEmpty())
            dialog.choose(m_created);
        if (!refusal.isEmpty())
            dialog.setError(refusal);
    });
    dialog.exec();
}

QString ProjectDesk::follow(const QString &action)
{
    const SnapshotPtr snapshot = m_flow.snapshot();
    m_created.clear();
    if (!snapshot)
        return {};
    const QString what = action.section(u'/', 0, 0);
    const QString verb = action.section(u'/', 1, 1);
    const QString key = action.section(u'/', 2);
    if (what == "assessment"_L1)
        followAssessment(verb, key);
    else if (what == "indicator"_L1)
        followIndicator(verb, key);
    else if (what == "note"_L1)
        m_records.follow(action, {});
    else if (const auto project = recordOf(snapshot->portfolio->projects, key);
             project && verb == "delete"_L1)
        return deleteProject(*project);
    else
        followProject(verb, key);
    return {};
}

void ProjectDesk::followProject(const QString &verb, const QString &key)
{
    const SnapshotPtr snapshot = m_flow.snapshot();
    const auto project = recordOf(snapshot->portfolio->projects, key);
    if (verb == "add"_L1)
        createProject({});
    else if (project && verb == "duplicate"_L1)
        createProject(ProjectRequests::duplicate(*snapshot->portfolio, *project));
    else if (project)
        edit(*project);
}

QString ProjectDesk::deleteProject(const Project &project)
{
    const QString why =
        ProjectRequests::whyNotDeleted(*m_flow.snapshot()->portfolio, project.key, uiLanguage());
    if (!why.isEmpty())
        return why;
    // Undo and the page History bring it back.
    return m_flow.perform(ProjectRequests::deleted(project)) == EditFlow::Outcome::Failed
        ? errorSentence(m_flow.error(), uiLanguage())
        : QString();
}

void ProjectDesk::createProject(const Project &project)
{
    ProjectDialog dialog(ProjectDialog::Mode::Create, project, m_flow.snapshot(), m_flow.dialogParent());
    if (m_flow.run(dialog, [&dialog] { return ProjectRequests::created(dialog.project()); }))
        m_created = dialog.project().key;
}

void ProjectDesk::edit(const Project &project)
{
    const Project before = project; // the snapshot may be replaced while the dialog is open
    ProjectDialog dialog(ProjectDialog::Mode::Edit, before, m_flow.snapshot(), m_flow.dialogParent());
    m_flow.run(dialog, [&] { return RecordRequests::projectChanged(before, dialog.project()); });
}

void ProjectDesk::assess(const Project &project)
{
    const SnapshotPtr snapshot = m_flow.snapshot();
    Assessment assessment;
    assessment.key = RecordRequests::nextAssessmentKey(*snapshot->portfolio, project.key);
    assessment.project = project.key;
    assessment.on = snapshot->today;
    assessment.by = snapshot->person;
    AssessmentDialog dialog(assessment, project.title, m_flow.dialogParent());
    m_flow.run(dialog, [&dialog] { return RecordRequests::assessed(dialog.assessment()); });
}

void ProjectDesk::editProjectOf(const QString &item)
{
    if (const Project *project = projectOf(item))
        edit(*project);
}

void ProjectDesk::assessProjectOf(const QString &item)
{
    if (const Project *project = projectOf(item))
        assess(*project);
}

void ProjectDesk::followAssessment(const QString &verb, const QString &key)
{
    const Portfolio &portfolio = *m_flow.snapshot()->portfolio;
    if (verb == "add"_L1) {
        if (const Project *project = findProject(portfolio, key))
            assess(*project);
        return;
    }
    const auto before = recordOf(portfolio.assessments, key);
    if (!before)
        return;
    if (verb == "delete"_L1) {
        m_flow.perform(ProjectRequests::assessmentDeleted(*before)); // undo brings it back
        return;
    }
    const Project *project = findProject(portfolio, before->project);
    if (verb == "duplicate"_L1) {
        AssessmentDialog dialog(ProjectRequests::duplicate(portfolio, *before, m_flow.snapshot()->today),
                                project ? project->title : QString(), m_flow.dialogParent());
        m_flow.run(dialog, [&dialog] { return RecordRequests::assessed(dialog.assessment()); });
        return;
    }
    AssessmentDialog dialog(*before, project ? project->title : QString(), m_flow.dialogParent());
    m_flow.run(dialog, [&] { return ProjectRequests::assessmentChanged(*before, dialog.assessment()); });
}

void ProjectDesk::followIndicator(const QString &verb, const QString &key)
{
    const Portfolio &portfolio = *m_flow.snapshot()->portfolio;
    if (verb == "add"_L1) {
        Indicator indicator;
        indicator.key = ProjectRequests::nextIndicatorKey(portfolio, key);
        indicator.project = key;
        create(indicator);
        return;
    }
    const auto before = recordOf(portfolio.indicators, key);
    if (!before)
        return;
    if (verb == "delete"_L1) {
        m_flow.perform(ProjectRequests::indicatorDeleted(*before)); // undo brings it back
        return;
    }
    if (verb == "duplicate"_L1) {
        create(ProjectRequests::duplicate(portfolio, *before));
        return;
    }
    if (verb == "value"_L1) {
        IndicatorValueDialog dialog(*before, m_flow.snapshot()->today, m_flow.snapshot()->report.asOf,
                                    m_flow.dialogParent());
        m_flow.run(dialog, [&] { return ProjectRequests::valueRecorded(*before, dialog.value()); });
        return;
    }
    IndicatorDialog dialog(IndicatorDialog::Mode::Edit, *before, m_flow.dialogParent());
    m_flow.run(dialog, [&] { return ProjectRequests::indicatorChanged(*before, dialog.indicator()); });
}

void ProjectDesk::create(const Indicator &indicator)
{
    IndicatorDialog dialog(IndicatorDialog::Mode::Create, indicator, m_flow.dialogParent());
    m_flow.run(dialog, [&dialog] { return ProjectRequests::indicatorCreated(dialog.indicator()); });
}
