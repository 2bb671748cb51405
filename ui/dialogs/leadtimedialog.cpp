// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leadtimedialog.h"

#include "core/report/backplantext.h"
#include "core/report/datetext.h"
#include "ui/dialogs/steprow.h"
#include "ui/dialogs/verdictfields.h"
#include "ui/fields/formfield.h"
#include "ui/fields/formgrid.h"
#include "ui/fields/numberedit.h"
#include "ui/fields/rowlist.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int leadTimeWidth = 720;
constexpr int leadTimeHeight = 780;

/// What the design calls the steps (domain.md, "The calendar"), in the order of the work. Their lengths are
/// the office's to say.
QStringList usualSteps()
{
    return {LeadTimeDialog::tr("Draft"), LeadTimeDialog::tr("Agreement between the units"),
            LeadTimeDialog::tr("Co-signing"), LeadTimeDialog::tr("Delivery to the Senatskanzlei"),
            LeadTimeDialog::tr("State secretaries’ conference")};
}
}

LeadTimeDialog::LeadTimeDialog(const SnapshotPtr &snapshot, QWidget *parent)
    : FormDialog(tr("Lead time and steps"),
                 tr("From a session of the Senate the program counts back over these steps, in working days; "
                    "the last one ends on the working day before the session. Their sum is the lead time. No "
                    "length is preset."),
                 parent)
    , m_snapshot(snapshot)
    , m_sum(new QLabel(this))
    , m_preview(new QLabel(this))
{
    const LeadTime &leadTime = snapshot->portfolio->leadTime;
    makeSteps(leadTime);
    m_sum->setWordWrap(true);
    // Below the list and not at its end: seen however many steps there are, and five of them fit on a low
    // screen.
    auto *below = new QHBoxLayout;
    below->setSpacing(px(12));
    below->addWidget(m_steps->addButton());
    below->addWidget(m_sum, 1);
    body()->addLayout(below);
    makeFigure(leadTime);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    body()->addWidget(m_preview);
    connect(m_steps, &RowList::changed, this, &LeadTimeDialog::showMeaning);
    connect(m_days, &QLineEdit::textChanged, this, &LeadTimeDialog::showMeaning);
    connect(m_verdict, &VerdictFields::changed, this, &LeadTimeDialog::showMeaning);
    showMeaning();
    addButtons(tr("Save"));
    setRoom(leadTimeWidth, leadTimeHeight);
    if (const auto rows = steps(); !rows.empty())
        rows.front()->daysField()->editor()->setFocus();
}

void LeadTimeDialog::makeSteps(const LeadTime &leadTime)
{
    const auto make = [this](QWidget *holder) -> QWidget * {
        auto *row = new StepRow(holder);
        connect(row, &StepRow::edited, this, &LeadTimeDialog::showMeaning);
        return row;
    };
    m_steps = new RowList(make, tr("Add a step"), tr("Remove"), this);
    m_steps->allowMoves(tr("Move up"), tr("Move down"), [](QWidget *one, QWidget *other) {
        static_cast<StepRow *>(one)->exchangeWith(*static_cast<StepRow *>(other));
    });
    for (const LeadTimeStep &step : leadTime.steps)
        addStep(step.name, step.workingDays);
    if (leadTime.steps.empty())
        for (const QString &name : usualSteps())
            addStep(name, std::nullopt);
    addScrolled(m_steps);
}

void LeadTimeDialog::makeFigure(const LeadTime &leadTime)
{
    m_figure = new FormGrid(this);
    body()->addWidget(m_figure);
    m_days = new NumberEdit({.mayBeEmpty = false, .isWhole = true, .least = 0, .most = LeadTime::mostDays},
                            m_figure);
    m_daysField = m_figure->addField(tr("Working days in all, without steps"), m_days);
    m_verdict = new VerdictFields(*m_figure, tr("This figure is"), *m_snapshot, this, FormGrid::Span::Half);
    m_days->setNumber(leadTime.workingDays);
    m_verdict->show(leadTime.confirmation, leadTime.rejection);
}

void LeadTimeDialog::addStep(const QString &name, std::optional<int> days)
{
    static_cast<StepRow *>(m_steps->addRow())->show(name, days);
}

std::vector<StepRow *> LeadTimeDialog::steps() const
{
    std::vector<StepRow *> steps;
    for (QWidget *row : m_steps->rows())
        steps.push_back(static_cast<StepRow *>(row));
    return steps;
}

bool LeadTimeDialog::haveLength() const
{
    return std::ranges::any_of(steps(), [](const StepRow *step) { return step->hasLength(); });
}

int LeadTimeDialog::sumOfSteps() const
{
    const auto all = steps();
    return std::accumulate(all.begin(), all.end(), 0,
                           [](int sum, const StepRow *step) { return sum + step->days().value_or(0); });
}

LeadTime LeadTimeDialog::leadTime() const
{
    LeadTime leadTime;
    leadTime.workingDays = static_cast<int>(m_days->number().value_or(0));
    leadTime.confirmation = m_verdict->confirmation();
    leadTime.rejection = m_verdict->rejection();
    for (const StepRow *step : steps())
        if (const auto days = step->days())
            leadTime.steps.push_back({step->name(), *days});
    return leadTime;
}

QString LeadTimeDialog::sum() const
{
    return m_sum->text();
}

QString LeadTimeDialog::preview() const
{
    return m_preview->text();
}

const Item *LeadTimeDialog::nextItem() const
{
    const Item *next = nullptr;
    for (std::size_t at = 0; at < m_snapshot->report.items.size(); ++at) {
        const Item &item = m_snapshot->portfolio->items[at];
        const bool isAhead = m_snapshot->report.items[at].lastSession.isValid()
            && item.planned->latest() >= m_snapshot->report.asOf;
        if (isAhead && (!next || item.planned->latest() < next->planned->latest()))
            next = &item;
    }
    return next;
}

bool LeadTimeDialog::isUnderstood() const
{
    return haveLength() ? std::ranges::none_of(steps(), &StepRow::isRefused) : m_days->number().has_value();
}

QString LeadTimeDialog::wordsOfSum() const
{
    if (!haveLength())
        return tr("As long as no step has a length, the one figure counts.");
    // A sum of the others would be taken for the lead time.
    if (!isUnderstood())
        return tr("The sum is not known as long as the length of a step is not understood.");
    return tr("Together %n working day(s).", nullptr, sumOfSteps());
}

void LeadTimeDialog::showMeaning()
{
    if (!m_verdict) // the steps are just being filled in
        return;
    const bool ownSteps = haveLength();
    m_sum->setText(wordsOfSum());
    m_figure->setEnabled(!ownSteps);
    m_daysField->setHint(ownSteps ? tr("Stays recorded, but does not count beside steps.") : QString());
    const Item *item = nextItem();
    if (!item) {
        m_preview->setText(tr("No deadline of the Senate with a session is ahead."));
        return;
    }
    const Language language = uiLanguage();
    const BackPlan plan =
        BackPlan::of(item->planned->latest(), m_snapshot->portfolio->senateCalendar, leadTime());
    QString meaning = BackPlanText::spoken(plan, m_snapshot->report.asOf, language);
    if (!isUnderstood())
        meaning = tr("When work on it has to begin is not known yet.");
    else if (meaning.isEmpty())
        meaning = tr("Without a lead time there is no latest start.");
    //: %1 is the key of a resolution, %2 its deadline, %3 says when work on it has to begin
    m_preview->setText(
        tr("Next deadline %1, %2. %3").arg(item->key, DateText::day(plan.deadline, language), meaning));
}

void LeadTimeDialog::judgeSteps() const
{
    for (const StepRow *step : steps()) // what was said before may have been mended in another field
        for (FormField *field : {step->nameField(), step->daysField()})
            field->setProblem({});
    if (!haveLength())
        return;
    for (const StepRow *step : steps()) {
        if (step->name().isEmpty())
            step->nameField()->setProblem(tr("Please name the step, or remove it."));
        if (!step->hasLength())
            step->daysField()->setProblem(tr("Please enter the working days, or remove the step."));
    }
    if (sumOfSteps() > LeadTime::mostDays)
        steps().back()->daysField()->setProblem(
            tr("Together the steps take %1 working days; %2 are the most.")
                .arg(sumOfSteps())
                .arg(LeadTime::mostDays));
}

bool LeadTimeDialog::check()
{
    judgeSteps();
    std::vector<FormField *> fields;
    for (const StepRow *step : steps())
        fields.insert(fields.end(), {step->nameField(), step->daysField()});
    if (m_figure->isEnabled()) {
        if (m_verdict->lacksName())
            m_verdict->nameField()->setProblem(tr("Please say who answers this."));
        fields.push_back(m_daysField);
        for (FormField *field : m_verdict->fields())
            fields.push_back(field);
    }
    return areSound(fields);
}
