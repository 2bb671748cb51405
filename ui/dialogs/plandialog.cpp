// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plandialog.h"

#include "core/domain/portfolio.h"
#include "core/report/datetext.h"
#include "core/report/decisiontext.h"
#include "core/report/wording.h"
#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {
struct PlanTr
{
    Q_DECLARE_TR_FUNCTIONS(PlanDialog)
};

QString shown(const std::optional<PartialDate> &date)
{
    if (!date)
        return PlanTr::tr("no date");
    return date->isResolved() && date->isValid() ? DateText::grain(*date, uiLanguage()) : date->asWritten();
}

QString planTitle(const PlanQuestion &question)
{
    if (question.others > 0)
        return PlanTr::tr("Change the dates of %n item(s)", nullptr, question.others + 1);
    return PlanTr::tr("Change the date of %1").arg(Wording::callName(question.item, uiLanguage()));
}

QString explanationOf(const PlanQuestion &question)
{
    const Item &item = question.item;
    //: %1 is the title of an item, %2 its date so far, %3 the new one
    QString text = PlanTr::tr("%1: %2, new: %3.")
                       .arg(Wording::title(item, uiLanguage()), shown(item.planned), shown(question.wished));
    const bool isFirst = item.original.kind == OriginalPlan::Kind::SameAsPlanned;
    const std::optional<PartialDate> &original = isFirst ? item.planned : item.original.date;
    // The first date becomes the original plan.
    if (item.original.kind != OriginalPlan::Kind::Unknown && original)
        text += u' ' + PlanTr::tr("The original plan stays: %1.").arg(shown(original));
    if (question.others > 0)
        text += u' ' + PlanTr::tr("The answer holds for %n more item(s).", nullptr, question.others);
    return text;
}
}

PlanDialog::PlanDialog(const PlanQuestion &question, QWidget *parent)
    : FormDialog(planTitle(question), explanationOf(question), parent)
    , m_question(question)
    , m_reason(new QLineEdit(this))
    , m_by(new QComboBox(this))
    , m_on(new DayEdit(DayEdit::Empty::Refused, this))
    , m_number(new QLineEdit(this))
    , m_requestedOn(new DayEdit(DayEdit::Empty::Refused, this))
{
    if (question.bySenate)
        addChoice();
    m_by->setEditable(true);
    // As a list: completed inline, Enter on a name that is selected as a whole takes the first proposal
    // instead.
    m_by->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_by->addItems(question.deciders);
    m_by->setCurrentText({});
    m_by->lineEdit()->setAccessibleName(question.bySenate ? tr("Asked for by") : tr("Decided by"));
    // Who decided comes first, but the Senate decides by its session.
    if (!question.bySenate)
        m_byField = addField(tr("Decided by"), m_by);
    m_onField = addField(question.bySenate ? tr("Session of the Senate") : tr("Decided on"), m_on);
    m_numberField = addField(tr("Number of the decision (Ziffer)"), m_number);
    if (question.bySenate)
        m_byField = addField(tr("Asked for by"), m_by);
    if (!question.bySenate)
        m_on->setDay(question.today);
    m_requestedOnField = addField(tr("Asked for on"), m_requestedOn);
    m_reasonField = addField(tr("Reason"), m_reason);
    m_requestedOn->setDay(question.today);
    addButtons(tr("Change the date"));
    connect(m_on, &QLineEdit::textChanged, this, &PlanDialog::showSession);
    if (question.earlier)
        fill(*question.earlier);
    showChoice();
    if (question.bySenate)
        m_on->setFocus();
    else
        m_by->setFocus();
}

/// A session that the calendar does not have is said, not refused: the calendar may be behind.
void PlanDialog::showSession()
{
    const bool named = m_question.bySenate && !isRequest();
    m_onField->setHint(named ? DecisionText::noSession(m_on->day(), m_question.calendar, uiLanguage())
                             : QString());
}

void PlanDialog::addChoice()
{
    m_decided = new QRadioButton(tr("The Senate has decided"), this);
    m_requested = new QRadioButton(tr("An extension has been requested, nobody has decided yet"), this);
    m_decided->setChecked(true);
    // Without a wished date there is nothing to ask for.
    m_requested->setEnabled(m_question.wished.has_value());
    body()->addWidget(m_decided);
    body()->addWidget(m_requested);
    connect(m_requested, &QRadioButton::toggled, this, &PlanDialog::showChoice);
}

bool PlanDialog::isRequest() const
{
    return m_requested && m_requested->isChecked();
}

void PlanDialog::showChoice()
{
    const bool senateDecided = m_question.bySenate && !isRequest();
    m_onField->setVisible(!isRequest());
    m_numberField->setVisible(senateDecided);
    m_byField->setVisible(!senateDecided);
    m_requestedOnField->setVisible(isRequest());
    for (FormField *field : {m_onField, m_numberField, m_byField, m_requestedOnField, m_reasonField})
        field->forgive(); // what was wrong with the other answer
    setError({});
    m_reasonField->setHint(isRequest() ? tr("The item stays judged by the deadline that was decided.")
                                       : QString());
    showSession();
    acceptButton()->setText(isRequest() ? tr("Record the request") : tr("Change the date"));
    adjustSize();
}

void PlanDialog::fill(const PlanAnswer &answer)
{
    if (const auto *request = std::get_if<DeadlineRequest>(&answer)) {
        if (m_requested)
            m_requested->setChecked(true);
        m_by->setCurrentText(request->by);
        m_requestedOn->setDay(request->on);
        m_reason->setText(request->reason);
        return;
    }
    const auto &decision = std::get<PlanDecision>(answer);
    if (decision.number)
        m_number->setText(QString::number(*decision.number));
    else
        m_by->setCurrentText(decision.decidedBy);
    m_on->setDay(decision.on);
    m_reason->setText(decision.reason);
}

PlanAnswer PlanDialog::answer() const
{
    const QString reason = m_reason->text().trimmed();
    if (isRequest())
        return DeadlineRequest{*m_question.wished, m_by->currentText().trimmed(), m_requestedOn->day(),
                               reason};
    PlanDecision decision{reason, m_by->currentText().trimmed(), m_on->day(), {}};
    if (m_question.bySenate) {
        decision.decidedBy = tr("The Senate");
        decision.number = m_number->text().trimmed().toInt();
    }
    return decision;
}

bool PlanDialog::check()
{
    require(m_reasonField, tr("A reason is needed."));
    if (!m_byField->isHidden())
        require(m_byField,
                isRequest() ? tr("Please say who asked for it.") : tr("Please say who decided it."));
    if (!m_onField->isHidden() && m_on->day() > m_question.today)
        m_onField->setProblem(DecisionText::inFuture(m_on->day(), uiLanguage()));
    const QDate resolvedOn =
        m_question.bySenate && m_question.item.resolution ? m_question.item.resolution->session : QDate();
    if (!m_onField->isHidden() && m_on->day().isValid() && m_on->day() < resolvedOn)
        m_onField->setProblem(DecisionText::beforeResolution(m_on->day(), resolvedOn, uiLanguage()));
    bool isNumber = false;
    const int number = m_number->text().trimmed().toInt(&isNumber);
    if (!m_numberField->isHidden() && (!isNumber || number < 1))
        m_numberField->setProblem(tr("A number is needed, e.g. 5."));
    return areSound({m_onField, m_numberField, m_byField, m_requestedOnField, m_reasonField});
}
