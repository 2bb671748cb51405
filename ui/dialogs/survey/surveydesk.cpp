// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/survey/surveydesk.h"

#include "core/report/datetext.h"
#include "core/report/errortext.h"
#include "core/report/importtext.h"
#include "core/report/reasontext.h"
#include "core/report/remindertext.h"
#include "ui/dialogs/survey/importdialog.h"
#include "ui/dialogs/survey/mappingdialog.h"
#include "ui/dialogs/survey/surveydialog.h"
#include "ui/settings/settings.h"
#include "ui/support/folders.h"
#include "ui/support/surveystate.h"
#include "ui/support/uilanguage.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList filesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

Change creation(const Survey &survey)
{
    Change change;
    change.after = survey;
    return change;
}
}

SurveyDesk::SurveyDesk(Editor &editor, Settings &settings, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_settings(settings)
    , m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(&m_editor, &Editor::failed, this, [this](const Error &error) {
        m_failure = errorSentence(error, uiLanguage());
        m_wasOvertaken = error.code == Error::Code::Conflict;
    });
}

bool SurveyDesk::isOpen() const
{
    return m_snapshot && !m_editor.isReadOnly() && !m_snapshot->portfolio->items.empty();
}

SurveyDialog *SurveyDesk::surveyDialog() const
{
    return m_survey;
}

ImportDialog *SurveyDesk::importDialog() const
{
    return m_import;
}

MappingDialog *SurveyDesk::mappingDialog() const
{
    return m_mapping;
}

void SurveyDesk::begin(const QString &what)
{
    m_work = what;
    emit workChanged(what, 0, 0);
}

// A folder of its own: sheets of one day have the same names.
QString SurveyDesk::folderFor() const
{
    const QDir start(Folders::start(m_settings));
    const QString day = m_snapshot->today.toString(Qt::ISODate);
    QString name = tr("Status survey %1", "name of a folder").arg(day);
    for (int number = 2; start.exists(name); ++number)
        name = tr("Status survey %1 (%2)", "name of a folder").arg(day).arg(number);
    return start.filePath(name);
}

void SurveyDesk::startSurvey()
{
    if (!isOpen() || m_survey)
        return;
    m_survey = new SurveyDialog(m_snapshot, folderFor(), m_questions, m_window);
    SurveyDialog *dialog = m_survey;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SurveyDialog::planWanted, this, &SurveyDesk::planRequested);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        begin(tr("Writing the sheets of the status survey"));
        emit sendRequested(dialog->wish());
    });
    connect(dialog, &QDialog::finished, this, [this] { m_survey.clear(); }); // it goes a moment later
    dialog->open();
    emit planRequested(dialog->selection());
}

void SurveyDesk::setPlan(const SurveyPlan &plan)
{
    if (m_survey)
        m_survey->setPlan(plan);
}

bool SurveyDesk::recordSent(const SurveyLetters &letters, const Deliver &deliver)
{
    emit workEnded();
    const Survey &survey = letters.survey;
    const LiveText name = [on = survey.on] {
        return tr("Status survey of %1 sent").arg(DateText::day(on, uiLanguage()));
    };
    if (!m_editor.perform({name, {creation(survey)}}))
        return false;
    if (const auto delivered = deliver(); !delivered) {
        m_editor.undo();
        takeError(delivered.error());
        return false;
    }
    Folders::remember(m_settings, letters.folder);
    emit succeeded();
    emit said(tr("%n sheet(s) written to %1", nullptr, int(letters.files.size()))
                  .arg(QDir::toNativeSeparators(letters.folder)));
    return true;
}

void SurveyDesk::readAnswers()
{
    if (!isOpen())
        return;
    readFiles(m_questions.answers(m_window, Folders::start(m_settings)));
}

void SurveyDesk::readFiles(const QStringList &files)
{
    if (files.isEmpty() || !isOpen() || m_import)
        return;
    Folders::remember(m_settings, files.first());
    m_files = files;
    begin(tr("Reading answers"));
    emit answersRequested(files);
}

void SurveyDesk::readCatalogue()
{
    if (!isOpen() || m_mapping || m_import)
        return;
    const QString file = m_questions.catalogue(m_window, Folders::start(m_settings));
    if (file.isEmpty())
        return;
    Folders::remember(m_settings, file);
    begin(tr("Reading the catalogue"));
    emit catalogueRequested(file);
}

void SurveyDesk::setCatalogue(const CatalogueDraft &draft)
{
    emit workEnded();
    if (draft.columns.empty()) {
        emit failed(tr("%1 holds no table, so there is nothing to read. Nothing has been taken over.")
                        .arg(DateText::quoted(draft.file, uiLanguage())));
        return;
    }
    emit succeeded();
    m_mapping = new MappingDialog(draft, m_window);
    MappingDialog *dialog = m_mapping;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        begin(tr("Reading the catalogue"));
        m_catalogue = dialog->draft();
        emit catalogueMapped(m_catalogue);
    });
    connect(dialog, &QDialog::finished, this, [this] { m_mapping.clear(); }); // it goes a moment later
    dialog->open();
}

void SurveyDesk::setOffer(const ImportOfferPtr &offer)
{
    emit workEnded();
    if (offer->lost.empty())
        emit succeeded();
    if (const auto before = std::exchange(m_again, std::nullopt)) {
        showReadAgain(offer, *before);
        return;
    }
    const ImportPreview &preview = offer->preview;
    if (!preview.returns.empty()
        || preview.count(ImportState::Unchanged) < qsizetype(preview.entries.size())) {
        openImport(offer);
        return;
    }
    QStringList sentences;
    for (const Error &error : offer->lost)
        sentences.append(errorSentence(error, uiLanguage()));
    for (const ImportRemark &remark : preview.remarks)
        sentences.append(ImportText::sentence(remark, uiLanguage()));
    for (const ImportLeftOut &leftOut : preview.leftOut)
        sentences.append(ImportText::sentence(leftOut, uiLanguage()));
    if (!offer->lost.empty() && qsizetype(offer->lost.size()) < offer->files)
        sentences.append(tr("The other files say nothing new."));
    if (!sentences.isEmpty())
        emit failed(sentences.join(u' '));
    else
        emit said(preview.entries.empty()
                      ? tr("The files hold no entries, so nothing has been taken over.")
                      : tr("The files say nothing new; everything in them is recorded already."));
}

void SurveyDesk::openImport(const ImportOfferPtr &offer)
{
    m_import = new ImportDialog(offer, m_window);
    ImportDialog *dialog = m_import;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, offer] {
        emit importAccepted({offer, dialog->model().ticked(),
                             offer->kind == ImportOffer::Kind::Catalogue
                                 ? ReasonText::catalogue(uiLanguage())
                                 : ReasonText::answers(uiLanguage())});
    });
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (m_import == dialog)
            m_import.clear(); // it goes a moment later
    });
    dialog->open();
}

/// The preview names values that are recorded no longer.
void SurveyDesk::readAgain(const ImportDecision &decision)
{
    m_again = decision;
    if (decision.offer->kind == ImportOffer::Kind::Catalogue) {
        begin(tr("Reading the catalogue"));
        emit catalogueMapped(m_catalogue);
    } else {
        begin(tr("Reading answers"));
        emit answersRequested(m_files);
    }
}

/// What somebody decided to leave out stays left out.
void SurveyDesk::showReadAgain(const ImportOfferPtr &offer, const ImportDecision &before)
{
    openImport(offer);
    const auto placeOf = [](const ImportEntry &entry) {
        return std::tuple(entry.file, entry.row, entry.column, entry.key, entry.field);
    };
    const std::vector<ImportEntry> &old = before.offer->preview.entries;
    const std::vector<ImportEntry> &now = offer->preview.entries;
    std::vector<int> leftOut;
    for (std::size_t row = 0; row < now.size(); ++row) {
        const auto was = std::ranges::find(old, placeOf(now[row]), placeOf);
        if (was != old.end() && !before.accepted.contains(was - old.begin()))
            leftOut.push_back(int(row));
    }
    m_import->model().setTicked(leftOut, false);
    m_import->setError(m_failure);
    emit toldInDialog(m_failure);
}

/// What was decided is not decided twice: where it cannot be recorded, the dialog comes again with its ticks.
bool SurveyDesk::recordedOrShownAgain(const ChangeRequest &request, const ImportDecision &decision)
{
    if (m_editor.perform(request))
        return true;
    if (m_wasOvertaken) {
        readAgain(decision);
        return false;
    }
    openImport(decision.offer);
    m_import->model().tickNothing();
    m_import->model().setTicked(std::vector<int>(decision.accepted.begin(), decision.accepted.end()), true);
    m_import->setError(m_failure);
    emit toldInDialog(m_failure);
    return false;
}

void SurveyDesk::recordImport(const ImportDecision &decision, const Changes &changes)
{
    const bool catalogue = decision.offer->kind == ImportOffer::Kind::Catalogue;
    const LiveText name = [catalogue] {
        return catalogue ? tr("Catalogue of measures read") : tr("Answers to the status survey read");
    };
    if (!recordedOrShownAgain({name, changes}, decision))
        return;
    const ImportPreview &preview = decision.offer->preview;
    const auto open = preview.count(ImportState::Change) + preview.count(ImportState::Conflict)
        + preview.count(ImportState::Error) - decision.accepted.size();
    QStringList sentences = {tr("%n field(s) taken over.", nullptr, int(decision.accepted.size())),
                             tr("%n left out.", nullptr, int(open))};
    if (const auto reported = ImportChoice::reportedItems(preview, decision.accepted); !reported.isEmpty())
        sentences.append(tr("%n item(s) count as reported.", nullptr, int(reported.size())));
    emit said(sentences.join(u' '));
}

void SurveyDesk::setProgress(int done, int total)
{
    emit workChanged(m_work, done, total);
}

void SurveyDesk::takeError(const Error &error)
{
    emit workEnded();
    m_again.reset();
    if (error.code == Error::Code::Cancelled)
        emit said(tr("Stopped; nothing has been written or taken over."));
    else
        emit failed(errorSentence(error, uiLanguage()));
}

void SurveyDesk::copyReminders(const QString &key, const QStringList &units)
{
    if (!m_snapshot)
        return;
    const Portfolio &portfolio = *m_snapshot->portfolio;
    const auto survey = std::ranges::find(portfolio.surveys, key, &Survey::key);
    if (survey == portfolio.surveys.end() || units.isEmpty())
        return;
    QStringList letters;
    for (const QString &unit : units)
        letters.append(ReminderText::of(*survey, unit, portfolio, uiLanguage()));
    QGuiApplication::clipboard()->setText(letters.join(u"\n\n"_s));
    emit said(tr("%n reminder(s) copied to the clipboard", nullptr, int(units.size())));
}

void SurveyDesk::copyLateReminders()
{
    const Survey *survey = m_snapshot ? SurveyState::newest(*m_snapshot->portfolio) : nullptr;
    const QStringList late =
        survey ? SurveyState::lateUnits(*survey, m_snapshot->report.asOf) : QStringList();
    if (late.isEmpty())
        emit said(tr("No unit is late with its answer."));
    else
        copyReminders(survey->key, late);
}

bool SurveyDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = isOpen() ? filesIn(drop->mimeData()) : QStringList();
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        // The program that the files come from waits until this returns.
        QMetaObject::invokeMethod(
            this, [this, files] { readFiles(files); }, Qt::QueuedConnection);
    return true;
}
