// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editflow.h"

#include "core/domain/leftovers.h"
#include "core/report/errortext.h"
#include "core/report/wording.h"
#include "ui/dialogs/formdialog.h"
#include "ui/support/uilanguage.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QWidget>

#include <algorithm>

namespace {
const Item *before(const Change &change)
{
    return change.before ? std::get_if<Item>(&*change.before) : nullptr;
}

Item *after(Change &change)
{
    return change.after ? std::get_if<Item>(&*change.after) : nullptr;
}

const Item *after(const Change &change)
{
    return change.after ? std::get_if<Item>(&*change.after) : nullptr;
}

bool movesPlan(const Change &change)
{
    const Item *from = before(change);
    const Item *to = after(change);
    // A first date needs no decision, but for the deadline of an order of the Senate.
    return from && to && (from->planned || isSenateResolution(*from)) && from->planned != to->planned
        && (!to->planDecision || to->planDecision == from->planDecision);
}

bool becomes(Progress progress, const Change &change)
{
    const Item *from = before(change);
    const Item *to = after(change);
    return to && to->progress == progress && (!from || from->progress != progress);
}

bool lacksCancelReason(const Change &change)
{
    return becomes(Progress::Cancelled, change) && after(change)->cancelReason.trimmed().isEmpty();
}

bool lacksCompletion(const Change &change)
{
    return becomes(Progress::Done, change) && !after(change)->actual;
}

template<typename Predicate>
int othersThan(const Changes &all, Predicate predicate)
{
    return static_cast<int>(std::ranges::count_if(all, predicate)) - 1;
}

FormDialog *openDialog()
{
    return qobject_cast<FormDialog *>(QApplication::activeModalWidget());
}
}

EditFlow::EditFlow(Editor &editor, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_window(window)
{
    connect(&editor, &Editor::failed, this, [this](const Error &error) {
        m_error = error;
        if (auto *dialog = openDialog(); dialog && !m_running)
            dialog->setError(errorSentence(error, uiLanguage()));
    });
}

EditFlow::Outcome EditFlow::perform(const ChangeRequest &request)
{
    ChangeRequest wanted = request;
    Answers answers;
    m_name = {};
    if (!m_editor.isReadOnly())
        for (Change &change : wanted.changes)
            if (!complete(change, request.changes, answers))
                return Outcome::Dropped;
    if (!m_name.isEmpty())
        wanted.name = m_name;
    if (const QString dropped = dropLeftovers(wanted.changes); !dropped.isEmpty())
        wanted.remark = dropped;
    if (!m_editor.perform(wanted))
        return Outcome::Failed;
    m_given = {};
    return Outcome::Recorded;
}

/// Takes away what belonged to the progress that an item leaves; says so.
QString EditFlow::dropLeftovers(Changes &changes)
{
    int dates = 0;
    int reasons = 0;
    for (Change &change : changes) {
        if (change.kind == Change::Kind::Return || !before(change) || !after(change))
            continue;
        const Leftovers leftovers = Leftovers::of(*before(change), *after(change));
        leftovers.dropFrom(*after(change));
        dates += leftovers.actual ? 1 : 0;
        reasons += leftovers.cancelReason ? 1 : 0;
    }
    QStringList sentences;
    if (dates > 0)
        sentences.append(tr("The completion date of %n item(s) goes.", nullptr, dates));
    if (reasons > 0)
        sentences.append(tr("The reason of the cancellation of %n item(s) goes.", nullptr, reasons));
    return sentences.join(u' ');
}

bool EditFlow::run(FormDialog &dialog, const std::function<ChangeRequest()> &request)
{
    while (dialog.exec() == QDialog::Accepted) {
        const QScopedValueRollback<bool> running(m_running, true);
        switch (perform(request())) {
        case Outcome::Recorded:
            return true;
        case Outcome::Dropped: // a question that got no answer leads back to the dialog
            break;
        case Outcome::Failed:
            dialog.setError(errorSentence(m_error, uiLanguage()));
            break;
        }
    }
    return false;
}

bool EditFlow::saysInDialog() const
{
    return m_running || openDialog();
}

// A question comes up over the dialog that made the request.
QWidget *EditFlow::dialogParent() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : m_window;
}

bool EditFlow::complete(Change &change, const Changes &all, Answers &answers)
{
    // What goes back to an earlier state was answered then.
    if (change.kind == Change::Kind::Return || !after(change) || !m_snapshot)
        return true;
    return completeCancelled(change, all, answers) && completeDone(change, all, answers)
        && completePlan(change, all, answers);
}

bool EditFlow::completeCancelled(Change &change, const Changes &all, Answers &answers)
{
    if (!lacksCancelReason(change))
        return true;
    const Item &item = before(change) ? *before(change) : *after(change);
    if (!answers.cancel)
        answers.cancel = m_questions.cancel(
            {item, othersThan(all, lacksCancelReason), m_given.cancels.value(item.key)}, dialogParent());
    if (!answers.cancel)
        return false;
    m_given.cancels.insert(item.key, *answers.cancel);
    after(change)->cancelReason = *answers.cancel;
    if (change.reason.isEmpty())
        change.reason = *answers.cancel;
    return true;
}

bool EditFlow::completeDone(Change &change, const Changes &all, Answers &answers)
{
    if (!lacksCompletion(change))
        return true;
    const Item &item = before(change) ? *before(change) : *after(change);
    if (!answers.done) {
        DoneQuestion question{item, m_snapshot->today, othersThan(all, lacksCompletion)};
        if (m_given.dones.contains(item.key))
            question.earlier = m_given.dones.value(item.key);
        answers.done = m_questions.done(question, dialogParent());
    }
    if (!answers.done)
        return false;
    m_given.dones.insert(item.key, *answers.done);
    after(change)->actual = answers.done->actual;
    if (answers.done->evidence)
        after(change)->evidence.push_back(*answers.done->evidence);
    return true;
}

PlanQuestion EditFlow::planQuestion(const Change &change, const Changes &all) const
{
    PlanQuestion question{*before(change), after(change)->planned, m_snapshot->today, {}, false, 0, {}};
    question.bySenate = isSenateResolution(question.item);
    const Portfolio &portfolio = *m_snapshot->portfolio;
    question.calendar = portfolio.senateCalendar;
    if (m_given.plans.contains(question.item.key))
        question.earlier = m_given.plans.value(question.item.key);
    for (const OrgUnit &unit : portfolio.units)
        if (const QString name = Wording::shortName(unit, portfolio, uiLanguage());
            !question.deciders.contains(name))
            question.deciders.append(name);
    // Of several resolutions of the Senate each has a decision of its own.
    if (!question.bySenate)
        question.others = othersThan(
            all, [](const Change &other) { return movesPlan(other) && !isSenateResolution(*before(other)); });
    return question;
}

bool EditFlow::completePlan(Change &change, const Changes &all, Answers &answers)
{
    if (!movesPlan(change))
        return true;
    const PlanQuestion question = planQuestion(change, all);
    std::optional<PlanAnswer> answer;
    if (answers.plan && !question.bySenate)
        answer = *answers.plan;
    else
        answer = m_questions.plan(question, dialogParent());
    if (!answer)
        return false;
    Item &item = *after(change);
    m_given.plans.insert(item.key, *answer);
    if (const auto *request = std::get_if<DeadlineRequest>(&*answer)) {
        item.planned = question.item.planned;
        item.deadlineRequest = *request;
        change.reason = request->reason;
        if (all.size() == 1)
            m_name = [item] {
                return tr("Extension for %1 requested").arg(Wording::callName(item, uiLanguage()));
            };
        return true;
    }
    const auto &decision = std::get<PlanDecision>(*answer);
    if (!question.bySenate)
        answers.plan = decision;
    item.planDecision = decision;
    if (question.bySenate)
        item.deadlineRequest.reset(); // decided now
    if (change.reason.isEmpty())
        change.reason = decision.reason;
    return true;
}
