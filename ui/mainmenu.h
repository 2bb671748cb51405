// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/support/appearance.h"

#include <QKeySequence>
#include <QObject>
#include <QPageSize>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QMainWindow;
class QMenu;
QT_END_NAMESPACE

/// The actions of the window, with their keys, and the two menus that hold them. The main menu groups them,
/// so that all its entries fit on a low screen.
class MainMenu final : public QObject
{
    Q_OBJECT
public:
    explicit MainMenu(QMainWindow *window);

    [[nodiscard]] QMenu *mainMenu() const { return m_main; }
    [[nodiscard]] QMenu *printMenu() const { return m_print; }
    void retranslate();
    void setPrintingEnabled(bool enabled);
    /// Whether Print means the Zeitplan, because that is seen, or else the status report.
    void setPrintsTimeline(bool timeline);
    /// What undo and redo would take back or do again; empty: nothing.
    void setSteps(const QString &undo, const QString &redo);
    /// All that the window can do, pages first.
    [[nodiscard]] std::vector<QAction *> actions() const;
    /// Whether what is shown is what is known now; else the way back can be chosen.
    void setKnownNow(bool now);
    /// Whether a Berichtsstand can be made, and whether a chosen value of the history can be restored.
    void setFreezingEnabled(bool enabled);
    void setRestorable(bool restorable);
    /// Whether there is anything to show in a meeting.
    void setMeetingViewEnabled(bool enabled);
    /// Whether units can be asked and answers be read.
    void setSurveysEnabled(bool enabled);
    /// Which entry is marked.
    void setAppearance(Appearance appearance);
    /// For the buttons of the toolbar.
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }

signals:
    void undoRequested();
    void redoRequested();
    void pageRequested(const QString &page);
    void meetingViewRequested();
    void todayRequested();
    void stichtagRequested();
    void dataMomentWanted();
    void nowRequested();
    void freezeWanted();
    void comparisonWanted();
    void trendWanted();
    void restorationWanted();
    void searchRequested();
    void paletteRequested();
    void inspectorToggled();
    void printRequested();
    void previewRequested();
    void pdfRequested();
    void timelinePdfRequested(QPageSize::PageSizeId format);
    void calendarFileRequested();
    void surveyRequested();
    void answersRequested();
    void catalogueRequested();
    void remindersRequested();
    void openRequested();
    void languageRequested(Language::Code code);
    void appearanceRequested(Appearance appearance);
    void helpRequested();
    void aboutRequested();
    void menuRequested();

private:
    struct Entry
    {
        QAction *action;
        const char *text; ///< in the context "MainMenu"
    };
    struct Group
    {
        QMenu *menu;
        const char *title; ///< in the context "MainMenu"
    };
    QAction *add(const char *text, const QKeySequence &key = {});
    QMenu *addGroup(const char *title);
    void addPages();
    void addSteps();
    void addViews();
    void addPrinting();
    void addSurveys();
    void addPast();
    void addLanguages();
    void addAppearances();
    void addProgram();

    QMainWindow *m_window;
    QMenu *m_main;
    QMenu *m_print;
    QMenu *m_language;
    QMenu *m_appearance = nullptr;
    std::vector<Entry> m_entries;
    std::vector<Group> m_groups;
    QList<QAction *> m_printing;
    QAction *m_printPage;
    QAction *m_preview;
    bool m_printsTimeline = false;
    QAction *m_meetingView;
    std::vector<QAction *> m_surveys;
    QAction *m_backToNow;
    QAction *m_freeze;
    QAction *m_compare;
    QAction *m_restore;
    QAction *m_undo;
    QAction *m_redo;
    QString m_undoText;
    QString m_redoText;
    QAction *m_german;
    QAction *m_english;
    std::vector<QAction *> m_appearances; ///< in the order of Appearance
};
