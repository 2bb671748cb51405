// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/sessionimport.h"
#include "core/domain/historyline.h"
#include "core/status/trend.h"
#include "ui/commands/editor.h"
#include "ui/frame/tabring.h"
#include "ui/pages/page.h"
#include "ui/print/printcontroller.h"
#include "ui/support/appearance.h"
#include "ui/support/comparison.h"
#include "ui/support/freezewish.h"

#include <QMainWindow>

#include <map>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE
class CommandPalette;
class EditDesk;
class DataMomentBar;
class ErrorPanel;
class HelpWindow;
class HiddenNote;
class HistoryPage;
class Inspector;
class MainMenu;
class MeasuresPage;
class Navigation;
class PortfolioPage;
class SessionMode;
class Settings;
class StatusStrip;
class SurveyDesk;
class TimelinePage;
class TopBar;

/// Puts the parts of the window together and connects them; knows no store and no clock.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Settings &settings, PaperSource paper, Recorder recorder, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setSnapshot(const SnapshotPtr &snapshot);
    void setDates(QDate asOf, QDate today);
    void setDatabase(const QString &name, bool readOnly);
    /// One sentence in the window; what was shown before stays.
    void showError(const LiveText &sentence);
    /// What it says is about another file than the one that is shown, so new data do not settle it.
    void keepError() { m_errorStays = true; }
    /// Nothing could be opened, because \a path does not exist.
    void showMissing(const QString &path);
    /// Forgets what is shown, before another database is opened.
    void clear();
    void openPage(const QString &page);
    [[nodiscard]] const QString &currentPage() const { return m_page; }
    [[nodiscard]] PrintController &printing() { return *m_printing; }
    [[nodiscard]] Editor &editor() { return *m_editor; }
    [[nodiscard]] EditDesk &editing() { return *m_desk; }
    /// Who reads files that name sessions of the Senate.
    void setSessionReader(const std::function<Result<SessionImport::List>(const QString &path)> &read);
    [[nodiscard]] SurveyDesk &surveys() { return *m_surveys; }
    [[nodiscard]] Inspector *inspector() const { return m_inspector; }
    [[nodiscard]] bool isInspectorOpen() const;
    /// What the menu marks as chosen.
    void setAppearance(Appearance appearance);

signals:
    /// A null date stands for today.
    void asOfRequested(QDate asOf);
    void languageRequested(Language::Code code);
    void appearanceRequested(Appearance appearance);
    void databaseRequested(const QString &path);
    /// Create the portfolio at the place that was said to be missing.
    void creationRequested();
    void retryRequested();
    /// Wants the items and projects in which \a text occurs; showFound() answers.
    void searchRequested(const QString &text);
    /// Wants to know what has been recorded since; the answer is setPast().
    void pastRequested();
    void freezeRequested(const FreezeWish &wish);
    /// Wants the paper of the Berichtsstand \a name as a file at \a path.
    void paperRequested(const QString &name, const QString &path);
    /// setPast() has been answered, for dialogs that wait for it.
    void pastTaken(const PastPtr &past);
    /// The answer is setComparison().
    void comparisonRequested(const PastState &from, const PastState &to);
    /// Wants what the Berichtsstände said; the answer is setReports().
    void reportsRequested();
    /// Datenstand.
    void dataStateRequested(const PastState &state);

public slots:
    void setPast(const PastPtr &past);
    void setComparison(const ComparisonPtr &comparison);
    void setReports(const TrendReportsPtr &reports);
    /// Name of the newest Berichtsstand; empty: there is none.
    void setNewestBaseline(const QString &name);
    void sayFrozen(const QString &name);
    void sayPaperSaved(const QString &path);
    void selectItem(const QString &key);
    /// A sentence in the status bar, until the next one.
    void say(const QString &sentence);
    void showItems(const ItemFilter &filter);
    void showFound(const QString &text, const QStringList &keys, const QStringList &projects);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr int narrowWindow = 860; ///< below it words make room

    void buildFrame();
    void buildPages();
    void connectFrame();
    void connectPrinting();
    void connectPrintMenu();
    void connectMenu();
    void connectEditing();
    void showSteps();
    [[nodiscard]] QStringList itemsToEdit() const;
    [[nodiscard]] Page::Selected selectedOnPage() const;
    [[nodiscard]] bool showsItem() const;
    void showItemActions();
    void showCreated(const QString &key);
    void buildPast();
    void openBaselines();
    void buildTimeline();
    void buildIndicators();
    void connectSurveys(MeasuresPage *measures);
    void showSurveyState();
    void showSurveyError(const QString &sentence);
    void clearSurveyError();
    void setReadOnly(bool readOnly);
    void chooseDataMoment();
    void showDataMoment();
    [[nodiscard]] QString titleText() const;
    void addPage(const QString &name, Page *page);
    void retranslate();
    void setInspectorOpen(bool open);
    void closeInspector();
    void toggleInspector();
    [[nodiscard]] QWidget *makeInspector();
    void showHiddenNote();
    void openProject(const QString &key);
    void search(const QString &text);
    void showPage(const QString &page);
    void showSearchText();
    [[nodiscard]] int inspectorWidth() const;
    void focusPage();
    void chooseDatabase();
    void savePaper(const Baseline &baseline);
    void about();
    void openHelp();
    void setStartFocus();

    Settings &m_settings;
    SnapshotPtr m_snapshot;
    PastPtr m_past; ///< null until somebody asked for it
    QString m_page;
    TopBar *m_bar = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_loading = nullptr;
    ErrorPanel *m_error = nullptr;
    QString m_surveyError; ///< that a file of a survey has brought
    DataMomentBar *m_dataMoment = nullptr;
    HistoryPage *m_history = nullptr;
    TimelinePage *m_timeline = nullptr;
    std::map<QString, Page *> m_pages;
    PortfolioPage *m_portfolio = nullptr;
    QDockWidget *m_dock = nullptr;
    Inspector *m_inspector = nullptr;
    HiddenNote *m_hiddenNote = nullptr; ///< above the inspector
    StatusStrip *m_strip = nullptr;
    MainMenu *m_menu = nullptr;
    Editor *m_editor = nullptr;
    CommandPalette *m_palette = nullptr;
    EditDesk *m_desk = nullptr;
    SurveyDesk *m_surveys = nullptr;
    HelpWindow *m_help = nullptr; ///< null until somebody asked for it
    PrintController *m_printing = nullptr;
    SessionMode *m_meeting = nullptr;
    TabRing m_tabRing;
    bool m_errorStays = false; ///< new data do not settle what the band says
    bool m_focused = false;
};
