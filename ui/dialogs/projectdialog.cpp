// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/projectdialog.h"

#include "core/report/wording.h"
#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"
#include "ui/fields/formgrid.h"
#include "ui/fields/unitsedit.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using Typography::px;

namespace {
constexpr int wide = 780;
constexpr int textHeight = 62;

QStringList linesOf(const QPlainTextEdit *text)
{
    QStringList lines;
    for (const QString &line : text->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}
}

ProjectDialog::ProjectDialog(const Project &project, const SnapshotPtr &snapshot, QWidget *parent)
    : FormDialog(tr("Edit the project %1").arg(project.key), {}, parent)
    , m_project(project)
    , m_title(new QLineEdit(project.title, this))
    , m_units(new UnitsEdit(UnitInput::choicesOf(*snapshot->portfolio, snapshot->today, uiLanguage()), this))
    , m_partners(makeText(project.partners.join(u'\n')))
    , m_objectives(makeText(project.objectives.join(u'\n')))
    , m_impediment(makeText(project.impediment))
    , m_note(makeText(project.note))
    , m_fileNumber(new QLineEdit(project.fileNumber, this))
    , m_internal(new QLineEdit(project.internalRemark, this))
{
    m_units->setUnits(project.units);
    auto *grid = new FormGrid(this);
    body()->addWidget(grid);
    m_titleField = grid->addField(tr("Title"), m_title, FormGrid::Span::Whole);
    m_unitsField = grid->addField(tr("Units"), m_units, FormGrid::Span::Whole);
    grid->addField(tr("Objectives, one a line"), m_objectives);
    grid->addField(tr("Partners, one a line"), m_partners);
    grid->addField(tr("Impediment"), m_impediment);
    grid->addField(tr("Note"), m_note);
    grid->addField(tr("File number"), m_fileNumber);
    grid->addField(tr("Internal remark"), m_internal)
        ->setHint(tr("Never leaves the house: in no paper and no survey."));
    addButtons(tr("Save"));
    resize(px(wide), sizeHint().height());
    m_title->setFocus();
}

QPlainTextEdit *ProjectDialog::makeText(const QString &text)
{
    auto *edit = new QPlainTextEdit(text, this);
    edit->setFixedHeight(px(textHeight));
    edit->setTabChangesFocus(true);
    return edit;
}

Project ProjectDialog::project() const
{
    Project project = m_project;
    project.title = m_title->text().simplified();
    project.units = m_units->units();
    project.partners = linesOf(m_partners);
    project.objectives = linesOf(m_objectives);
    project.impediment = m_impediment->toPlainText().trimmed();
    project.note = m_note->toPlainText().trimmed();
    project.fileNumber = m_fileNumber->text().trimmed();
    project.internalRemark = m_internal->text().trimmed();
    return project;
}

bool ProjectDialog::check()
{
    require(m_titleField, tr("A project needs a title."));
    return areSound({m_titleField, m_unitsField});
}

AssessmentDialog::AssessmentDialog(const Assessment &assessment, const QString &projectTitle, QWidget *parent)
    : FormDialog(tr("Assess the project %1").arg(assessment.project), projectTitle, parent)
    , m_assessment(assessment)
    , m_rag(new QComboBox(this))
    , m_reason(new QLineEdit(assessment.reason, this))
    , m_by(new QLineEdit(assessment.by, this))
    , m_on(new DayEdit(DayEdit::Empty::Refused, this))
{
    for (const Rag rag : {Rag::Green, Rag::Amber, Rag::Red})
        m_rag->addItem(Wording::of(rag, uiLanguage()), static_cast<int>(rag));
    m_on->setDay(assessment.on);
    addField(tr("Assessment"), m_rag)
        ->setHint(tr("It stands beside the computed status and never replaces it."));
    m_reasonField = addField(tr("Reason"), m_reason);
    m_byField = addField(tr("Assessed by"), m_by);
    m_onField = addField(tr("Assessed on"), m_on);
    addButtons(tr("Record"));
    m_rag->setFocus();
}

Assessment AssessmentDialog::assessment() const
{
    Assessment assessment = m_assessment;
    assessment.rag = Rag(m_rag->currentData().toInt());
    assessment.reason = m_reason->text().trimmed();
    assessment.by = m_by->text().trimmed();
    assessment.on = m_on->day();
    return assessment;
}

bool AssessmentDialog::check()
{
    require(m_reasonField, tr("A reason is needed."));
    require(m_byField, tr("Please say who assesses it."));
    return areSound({m_reasonField, m_byField, m_onField});
}
