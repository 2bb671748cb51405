// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/editor.h"
#include "ui/dialogs/editquestions.h"
#include "ui/support/snapshot.h"

#include <QHash>
#include <QObject>

#include <functional>

class FormDialog;

/// Between the pages and the Editor: asks for what the rules of the data want to know (why a date moves,
/// since when something is done, why it was cancelled) before a request goes out.
class EditFlow final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to \a window.
    EditFlow(Editor &editor, QWidget *window);

    void setSnapshot(const SnapshotPtr &snapshot) { m_snapshot = snapshot; }
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const EditQuestions &questions() const { return m_questions; }
    void setQuestions(const EditQuestions &questions) { m_questions = questions; }

    enum class Outcome {
        Recorded,
        Dropped, ///< a question got no answer
        Failed, ///< the editor has said why
    };
    Outcome perform(const ChangeRequest &request);
    /// Shows \a dialog until what it asks for is recorded or it is left; says in it what was refused.
    bool run(FormDialog &dialog, const std::function<ChangeRequest()> &request);
    /// Whether the last refusal stands, or will stand, in the dialog that asked for the change; else the
    /// window has to say it.
    [[nodiscard]] bool saysInDialog() const;
    /// Where a dialog is to come up: over the one that is open, else over the window.
    [[nodiscard]] QWidget *dialogParent() const;
    /// Why the last request failed; meaningless after another outcome.
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    /// Answers that hold for all changes of one request.
    struct Answers
    {
        std::optional<PlanDecision> plan;
        std::optional<DoneAnswer> done;
        std::optional<QString> cancel;
    };
    /// Answers by the key of the item that was asked about, until the change is recorded.
    struct Given
    {
        QHash<QString, PlanAnswer> plans;
        QHash<QString, DoneAnswer> dones;
        QHash<QString, QString> cancels;
    };
    [[nodiscard]] bool complete(Change &change, const Changes &all, Answers &answers);
    [[nodiscard]] bool completePlan(Change &change, const Changes &all, Answers &answers);
    [[nodiscard]] bool completeDone(Change &change, const Changes &all, Answers &answers);
    [[nodiscard]] bool completeCancelled(Change &change, const Changes &all, Answers &answers);
    [[nodiscard]] static QString dropLeftovers(Changes &changes);
    [[nodiscard]] PlanQuestion planQuestion(const Change &change, const Changes &all) const;

    Editor &m_editor;
    QWidget *m_window;
    SnapshotPtr m_snapshot;
    EditQuestions m_questions = EditQuestions::dialogs();
    Error m_error;
    Given m_given; ///< whoever tries again finds the answers in the questions
    bool m_running = false; ///< run() holds a dialog that shows what is refused
    LiveText m_name; ///< of the step, if an answer gives it another one
};
