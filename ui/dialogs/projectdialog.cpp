// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/projectdialog.h"

#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"
#include "ui/fields/formgrid.h"
#include "ui/fields/numberedit.h"
#include "ui/fields/unitsedit.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int projectWidth = 780;
constexpr int projectHeight = 590;
constexpr int textFrameHeight = 62;

QStringList linesOf(const QPlainTextEdit *text)
{
    QStringList lines;
    for (const QString &line : text->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}
}

ProjectDialog::ProjectDialog(Mode mode, const Project &project, const SnapshotPtr &snapshot, QWidget *parent)
    : FormDialog(mode == Mode::Create ? tr("New project") : tr("Edit the project %1").arg(project.key), {},
                 parent)
    , m_mode(mode)
    , m_project(project)
    , m_snapshot(snapshot)
    , m_key(new QLineEdit(project.key, this))
    , m_number(new NumberEdit({.mayBeEmpty = true, .isWhole = true, .least = 1, .most = 99}, this))
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
    addScrolled(grid);
    m_keyField = grid->addField(tr("Key"), m_key);
    m_numberField = grid->addField(tr("Number"), m_number);
    if (project.number)
        m_number->setNumber(*project.number);
    if (mode == Mode::Edit) {
        m_key->setReadOnly(true);
        m_keyField->setHint(tr("A recorded key stays."));
    }
    m_titleField = grid->addField(tr("Title"), m_title, FormGrid::Span::Whole);
    m_unitsField = grid->addField(tr("Units"), m_units, FormGrid::Span::Whole);
    grid->addField(tr("Objectives, one a line"), m_objectives);
    grid->addField(tr("Partners, one a line"), m_partners);
    grid->addField(tr("Impediment"), m_impediment);
    grid->addField(tr("Note"), m_note);
    grid->addField(tr("File number"), m_fileNumber);
    grid->addField(tr("Internal remark"), m_internal)
        ->setHint(tr("Never leaves the house: in no paper and no survey."));
    grid->addStretch();
    addButtons(mode == Mode::Create ? tr("Create") : tr("Save"));
    setRoom(projectWidth, projectHeight);
    (mode == Mode::Create ? m_key : m_title)->setFocus();
}

QPlainTextEdit *ProjectDialog::makeText(const QString &text)
{
    auto *edit = new QPlainTextEdit(text, this);
    edit->setFixedHeight(px(textFrameHeight));
    edit->setTabChangesFocus(true);
    return edit;
}

Project ProjectDialog::project() const
{
    Project project = m_project;
    project.key = m_key->text().trimmed();
    const std::optional<double> number = m_number->number();
    project.number = number ? std::optional(static_cast<int>(*number)) : std::nullopt;
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

void ProjectDialog::checkKey()
{
    static const QRegularExpression sound(u"^[A-ZÄÖÜ][A-ZÄÖÜ0-9-]*$"_s);
    const QString key = m_key->text().trimmed();
    if (m_mode == Mode::Edit)
        return;
    if (findProject(*m_snapshot->portfolio, key))
        m_keyField->setProblem(tr("There is a project of that key already."));
    else if (!sound.match(key).hasMatch())
        m_keyField->setProblem(tr("A project needs a short key in capitals, e.g. KI."));
}

bool ProjectDialog::check()
{
    checkKey();
    const std::optional<int> number = project().number;
    for (const Project &other : m_snapshot->portfolio->projects)
        if (number && other.number == number && other.key != m_project.key)
            m_numberField->setProblem(tr("The project %1 has this number.").arg(other.key));
    require(m_titleField, tr("A project needs a title."));
    return areSound({m_keyField, m_numberField, m_titleField, m_unitsField});
}

AssessmentDialog::AssessmentDialog(const Assessment &assessment, const QString &projectTitle, QWidget *parent)
    : FormDialog(tr("Assess the project %1").arg(assessment.project), projectTitle, parent)
    , m_assessment(assessment)
    , m_rag(new QComboBox(this))
    , m_reason(new QLineEdit(assessment.reason, this))
    , m_by(new QLineEdit(assessment.by, this))
    , m_on(new DayEdit(DayEdit::Empty::Refused, this))
{
    // Nothing is judged before a person does.
    if (assessment.rag == Rag::Grey)
        m_rag->addItem(tr("please choose"), static_cast<int>(Rag::Grey));
    for (const Rag rag : {Rag::Green, Rag::Amber, Rag::Red})
        m_rag->addItem(Wording::of(rag, uiLanguage()), static_cast<int>(rag));
    m_rag->setCurrentIndex(qMax(0, m_rag->findData(static_cast<int>(assessment.rag))));
    m_on->setDay(assessment.on);
    m_ragField = addField(tr("Assessment"), m_rag);
    m_ragField->setHint(assessment.asWritten.isEmpty()
                            ? tr("It stands beside the computed status and never replaces it.")
                            //: %1 is quoted
                            : tr("As written: %1").arg(DateText::quoted(assessment.asWritten, uiLanguage())));
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
    // Read out of a sentence no longer, once a person has said it outright.
    assessment.inferred = assessment.inferred && assessment.rag == m_assessment.rag;
    assessment.reason = m_reason->text().trimmed();
    assessment.by = m_by->text().trimmed();
    assessment.on = m_on->day();
    return assessment;
}

bool AssessmentDialog::check()
{
    if (assessment().rag == Rag::Grey)
        m_ragField->setProblem(tr("Please choose an assessment."));
    require(m_reasonField, tr("A reason is needed."));
    require(m_byField, tr("Please say who assesses it."));
    return areSound({m_ragField, m_reasonField, m_byField, m_onField});
}
