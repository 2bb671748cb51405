// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/editor.h"
#include "ui/dialogs/survey/surveyquestions.h"
#include "ui/support/snapshot.h"
#include "ui/support/surveyexchange.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class ImportDialog;
class MappingDialog;
class Settings;
class SurveyDialog;

/// The status survey in the window: its dialogs, from asking the units to taking their answers over. Files
/// are written and read elsewhere; what is recorded goes through the editor, as one step.
class SurveyDesk final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to \a window, which takes files that are dropped on it from now on.
    SurveyDesk(Editor &editor, Settings &settings, QWidget *window);

    void setSnapshot(const SnapshotPtr &snapshot) { m_snapshot = snapshot; }
    void setQuestions(const SurveyQuestions &questions) { m_questions = questions; }
    /// Whether there is anything to ask about and somewhere to record it.
    [[nodiscard]] bool isOpen() const;

    /// Puts the sheets into their folder.
    using Deliver = std::function<Result<>()>;
    /// The sheets are written: records that the units were asked, then has them delivered; false if one of
    /// the two failed, which leaves neither.
    bool recordSent(const SurveyLetters &letters, const Deliver &deliver);
    void recordImport(const ImportDecision &decision, const Changes &changes);

    [[nodiscard]] SurveyDialog *surveyDialog() const;
    [[nodiscard]] ImportDialog *importDialog() const;
    [[nodiscard]] MappingDialog *mappingDialog() const;

public slots:
    void startSurvey();
    void readAnswers();
    void readFiles(const QStringList &files);
    void readCatalogue();
    /// To the clipboard: the reminders of \a units in the survey \a key.
    void copyReminders(const QString &key, const QStringList &units);
    /// Those of all units that are late in the newest survey.
    void copyLateReminders();

    void setPlan(const SurveyPlan &plan);
    void setOffer(const ImportOfferPtr &offer);
    void setCatalogue(const CatalogueDraft &draft);
    void setProgress(int done, int total);
    void takeError(const Error &error);

signals:
    void planRequested(const QString &selection);
    void sendRequested(const SurveyWish &wish);
    void answersRequested(const QStringList &files);
    void catalogueRequested(const QString &file);
    void catalogueMapped(const CatalogueDraft &draft);
    void importAccepted(const ImportDecision &decision);
    void stopRequested();
    void workChanged(const QString &what, int done, int total);
    void workEnded();
    /// For the foot of the window.
    void said(const QString &sentence);
    /// The preview says \a sentence itself, so nobody else need.
    void toldInDialog(const QString &sentence);
    /// For the window: what did not work, and what that means for the data.
    void failed(const QString &sentence);
    /// A file was read, or sheets were written: what did not work before is over.
    void succeeded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(const QString &what);
    void openImport(const ImportOfferPtr &offer);
    bool recordedOrShownAgain(const ChangeRequest &request, const ImportDecision &decision);
    void readAgain(const ImportDecision &decision);
    void showReadAgain(const ImportOfferPtr &offer, const ImportDecision &before);
    [[nodiscard]] QString folderFor() const;

    Editor &m_editor;
    Settings &m_settings;
    QWidget *m_window;
    SnapshotPtr m_snapshot;
    SurveyQuestions m_questions = SurveyQuestions::dialogs();
    QString m_work; ///< what is running
    QString m_failure; ///< why the last change could not be recorded
    bool m_wasOvertaken = false; ///< namely because somebody else changed the same
    QStringList m_files; ///< of the answers that were read last
    CatalogueDraft m_catalogue; ///< that was mapped last
    std::optional<ImportDecision> m_again; ///< what is being read anew, since somebody changed it meanwhile
    QPointer<SurveyDialog> m_survey;
    QPointer<ImportDialog> m_import;
    QPointer<MappingDialog> m_mapping;
};
