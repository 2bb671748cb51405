// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/projectsdialog.h"

#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/fields/formfield.h"
#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int projectsWidth = 780;
constexpr int projectsHeight = 610;

QString projectName(const Project &project)
{
    return u"%1 – %2"_s.arg(project.key, project.title);
}

/// "rund 24.000 pro Jahr (07.10.2025)"
QString valueText(const IndicatorValue &value, const QString &unit)
{
    const Language &language = uiLanguage();
    QString text = language.locale().toString(value.value, 'f', QLocale::FloatingPointShortest);
    if (!value.wording.isEmpty())
        text.prepend(value.wording + u' ');
    if (!unit.isEmpty())
        text += u' ' + unit;
    const auto &day = value.measuredOn;
    const QString when = !day ? ProjectsDialog::tr("day not stated")
        : day->isResolved()   ? DateText::grain(*day, language)
                              : day->asWritten();
    return u"%1 (%2)"_s.arg(text, when);
}
}

ProjectsDialog::ProjectsDialog(const SnapshotPtr &snapshot, const QString &project, QWidget *parent)
    : FormDialog(tr("Projects"), {}, parent)
    , m_snapshot(snapshot)
    , m_which(new QComboBox(this))
{
    addField(tr("Project"), m_which);
    m_area = addScrolled(new QWidget);
    addCloseButton();
    fillChoices(project);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ProjectsDialog::rebuild);
    rebuild();
    setRoom(projectsWidth, projectsHeight);
    m_which->setFocus();
}

void ProjectsDialog::fillChoices(const QString &wanted)
{
    const QSignalBlocker blocker(m_which);
    m_which->clear();
    for (const Project &project : m_snapshot->portfolio->projects)
        m_which->addItem(projectName(project), project.key);
    m_which->setCurrentIndex(qMax(0, m_which->findData(wanted)));
}

void ProjectsDialog::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    fillChoices(project());
    rebuild();
}

void ProjectsDialog::choose(const QString &project)
{
    if (const int index = m_which->findData(project); index >= 0)
        m_which->setCurrentIndex(index);
}

QString ProjectsDialog::project() const
{
    return m_which->currentData().toString();
}

QString ProjectsDialog::plainText() const
{
    QStringList lines;
    for (const QLabel *label : m_area->widget()->findChildren<QLabel *>())
        lines.append(label->text());
    return lines.join(u'\n');
}

void ProjectsDialog::rebuild()
{
    setError({});
    const int scroll = m_area->verticalScrollBar()->value();
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, px(4), px(12), 0);
    m_content->setSpacing(px(6));
    const QString key = project();
    std::vector<Button> buttons;
    if (!key.isEmpty())
        buttons = {{tr("Edit …"), u"project/edit/"_s + key},
                   {tr("Duplicate …"), u"project/duplicate/"_s + key},
                   {tr("Delete"), u"project/delete/"_s + key}};
    buttons.push_back({tr("New project …"), u"project/add"_s});
    addButtonRow(buttons);
    if (!key.isEmpty()) {
        addAssessments();
        addNotes();
        addIndicators();
    }
    m_content->addStretch();
    // Later: the button that was pressed is part of what goes.
    if (QWidget *before = m_area->takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    m_area->setWidget(content);
    content->show();
    m_area->verticalScrollBar()->setValue(scroll);
}

void ProjectsDialog::addButtonRow(const std::vector<Button> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    for (const Button &button : buttons) {
        auto *press = new QPushButton(button.name);
        press->setProperty(LenkungsstandStyle::plainProperty, true);
        press->setAutoDefault(false);
        press->setAccessibleName(button.spoken.isEmpty() ? button.name : button.spoken);
        // Queued: what it does makes the buttons anew.
        connect(
            press, &QPushButton::clicked, this,
            [this, action = button.action] { emit actionRequested(action); }, Qt::QueuedConnection);
        row->addWidget(press);
    }
    row->addStretch();
    m_content->addLayout(row);
}

void ProjectsDialog::addSection(const QString &title)
{
    auto *head = new QLabel(title);
    head->setFont(Typography::font(Typography::Role::Strong));
    m_content->addSpacing(px(10));
    m_content->addWidget(head);
}

void ProjectsDialog::addEntry(const QString &head, const QString &text, const std::vector<Button> &buttons)
{
    const auto add = [this](const QString &words, QPalette::ColorRole role) {
        if (words.isEmpty())
            return;
        auto *label = new QLabel(words);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(role);
        m_content->addWidget(label);
    };
    add(head, text.isEmpty() ? QPalette::WindowText : QPalette::PlaceholderText);
    add(text, QPalette::WindowText);
    std::vector<Button> spoken = buttons;
    for (Button &button : spoken)
        button.spoken = u"%1: %2"_s.arg(button.name, head);
    if (!spoken.empty())
        addButtonRow(spoken);
}

void ProjectsDialog::addAssessments()
{
    const Language &language = uiLanguage();
    addSection(tr("Assessments"));
    std::vector<const Assessment *> assessments;
    for (const Assessment &assessment : m_snapshot->portfolio->assessments)
        if (assessment.project == project())
            assessments.push_back(&assessment);
    std::ranges::stable_sort(assessments, std::greater(), &Assessment::on);
    for (const Assessment *assessment : assessments) {
        QStringList head{Wording::of(assessment->rag, language), DateText::day(assessment->on, language),
                         assessment->by};
        if (assessment->inferred)
            head.append(tr("read out of the wording"));
        head.removeAll(QString());
        const QString text = !assessment->reason.isEmpty() ? assessment->reason
            : assessment->asWritten.isEmpty()              ? QString()
                                              : DateText::quoted(assessment->asWritten, language);
        addEntry(head.join(u", "_s), text,
                 {{tr("Edit …"), u"assessment/edit/"_s + assessment->key},
                  {tr("Duplicate …"), u"assessment/duplicate/"_s + assessment->key},
                  {tr("Delete"), u"assessment/delete/"_s + assessment->key}});
    }
    if (assessments.empty())
        addEntry(tr("No assessment recorded."), {}, {});
    addButtonRow({{tr("Assess the project …"), u"assessment/add/"_s + project()}});
}

void ProjectsDialog::addNotes()
{
    const Language &language = uiLanguage();
    addSection(tr("Status notes on the project"));
    std::vector<const StatusNote *> notes;
    for (const StatusNote &note : m_snapshot->portfolio->statusNotes)
        if (note.project == project())
            notes.push_back(&note);
    std::ranges::stable_sort(notes, std::greater(), &StatusNote::on);
    for (const StatusNote *note : notes) {
        const OrgUnit *unit = findUnit(*m_snapshot->portfolio, note->unit);
        QStringList head{DateText::day(note->on, language)};
        if (!note->unit.isEmpty())
            head.append(unit ? Wording::shortName(*unit, *m_snapshot->portfolio, language) : note->unit);
        head.append(note->release ? tr("released by %1 on %2")
                                        .arg(note->release->by, DateText::day(note->release->on, language))
                                  : tr("draft"));
        std::vector<Button> buttons{{tr("Edit …"), u"note/edit/"_s + note->key}};
        if (!note->release)
            buttons.push_back({tr("Release …"), u"note/release/"_s + note->key});
        buttons.push_back({tr("Duplicate …"), u"note/duplicate/"_s + note->key});
        buttons.push_back({tr("Delete"), u"note/delete/"_s + note->key});
        addEntry(head.join(u", "_s), note->text, buttons);
    }
    if (notes.empty())
        addEntry(tr("No status note recorded."), {}, {});
    addButtonRow({{tr("Add a status note …"), u"note/addTo/"_s + project()}});
}

void ProjectsDialog::addIndicators()
{
    addSection(tr("Indicators"));
    bool any = false;
    for (const Indicator &indicator : m_snapshot->portfolio->indicators) {
        if (indicator.project != project())
            continue;
        any = true;
        QStringList values;
        for (const IndicatorValue &value : indicator.values)
            values.append(valueText(value, indicator.unit));
        addEntry(indicator.name, values.isEmpty() ? tr("No value recorded.") : values.join(u"; "_s),
                 {{tr("Edit …"), u"indicator/edit/"_s + indicator.key},
                  {tr("Duplicate …"), u"indicator/duplicate/"_s + indicator.key},
                  {tr("Delete"), u"indicator/delete/"_s + indicator.key}});
    }
    if (!any)
        addEntry(tr("No indicator recorded."), {}, {});
    addButtonRow({{tr("Add an indicator …"), u"indicator/add/"_s + project()}});
}
