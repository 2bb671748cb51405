// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainmenu.h"

#include "ui/palette/palettemodel.h"
#include "ui/support/icons.h"
#include "ui/support/menuentries.h"
#include "ui/support/uilanguage.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QShortcut>

#include <array>

using namespace Qt::Literals::StringLiterals;

MainMenu::MainMenu(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_main(new QMenu(window))
    , m_print(new QMenu(window))
    , m_language(new QMenu(m_main))
{
    addPages();
    m_main->addSeparator();
    addSteps();
    m_main->addSeparator();
    addViews();
    m_main->addSeparator();
    addPrinting();
    addSurveys();
    addPast();
    m_main->addSeparator();
    addProgram();
    auto *menuKey = new QShortcut(Qt::Key_F10, window);
    connect(menuKey, &QShortcut::activated, this, &MainMenu::menuRequested);
    setPrintingEnabled(false);
    retranslate();
}

QAction *MainMenu::add(const char *text, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    m_window->addAction(action); // the keys work while the menu is closed
    m_entries.push_back({action, text});
    return action;
}

QMenu *MainMenu::addGroup(const char *title)
{
    auto *group = new QMenu(m_main);
    m_main->addMenu(group);
    m_groups.push_back({group, title});
    return group;
}

void MainMenu::addPages()
{
    QMenu *group = addGroup(QT_TR_NOOP("Pages"));
    struct PageEntry
    {
        QLatin1StringView page;
        const char *text;
    };
    constexpr std::array pages = {PageEntry{"overview"_L1, QT_TR_NOOP("Overview")},
                                  PageEntry{"portfolio"_L1, QT_TR_NOOP("Portfolio")},
                                  PageEntry{"timeline"_L1, QT_TR_NOOP("Timeline")},
                                  PageEntry{"measures"_L1, QT_TR_NOOP("Pakt measures")},
                                  PageEntry{"resolutions"_L1, QT_TR_NOOP("Resolutions")},
                                  PageEntry{"indicators"_L1, QT_TR_NOOP("Indicators")},
                                  PageEntry{"history"_L1, QT_TR_NOOP("History")}};
    int key = Qt::Key_1;
    for (const PageEntry &entry : pages) {
        QAction *action = add(entry.text, Qt::CTRL | Qt::Key(key++));
        connect(action, &QAction::triggered, this,
                [this, page = QString(entry.page)] { emit pageRequested(page); });
        group->addAction(action);
    }
    group->addSeparator();
    m_meetingView = add(QT_TR_NOOP("Meeting view"), Qt::Key_F5);
    group->addAction(m_meetingView);
    connect(m_meetingView, &QAction::triggered, this, &MainMenu::meetingViewRequested);
    setMeetingViewEnabled(false);
}

void MainMenu::addSteps()
{
    m_undo = add(QT_TR_NOOP("Undo"), QKeySequence::Undo);
    m_redo = add(QT_TR_NOOP("Redo"), QKeySequence::Redo);
    for (QAction *step : {m_undo, m_redo})
        step->setProperty(PaletteModel::namesStepProperty, true);
    m_undo->setIcon(Icons::icon(Icons::Name::Undo, &Theme::text));
    m_redo->setIcon(Icons::icon(Icons::Name::Redo, &Theme::text));
    m_main->addActions({m_undo, m_redo});
    connect(m_undo, &QAction::triggered, this, &MainMenu::undoRequested);
    connect(m_redo, &QAction::triggered, this, &MainMenu::redoRequested);
}

void MainMenu::addViews()
{
    QAction *palette = add(QT_TR_NOOP("Find a page, an action, a project or an item"), Qt::CTRL | Qt::Key_K);
    QAction *search = add(QT_TR_NOOP("Search"), QKeySequence::Find);
    QAction *today = add(QT_TR_NOOP("As of today"), Qt::CTRL | Qt::Key_T);
    QAction *stichtag = add(QT_TR_NOOP("Change the as-of date"), Qt::ALT | Qt::Key_S);
    QAction *dataMoment = add(QT_TR_NOOP("Show what was known at a past moment …"), Qt::ALT | Qt::Key_D);
    m_backToNow = add(QT_TR_NOOP("Back to what is known today"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    QAction *inspector = add(QT_TR_NOOP("Show or hide the inspector"), Qt::CTRL | Qt::Key_I);
    m_main->addActions({palette, search});
    addGroup(QT_TR_NOOP("As-of date and date of data"))
        ->addActions({today, stichtag, dataMoment, m_backToNow});
    m_main->addAction(inspector);
    connect(palette, &QAction::triggered, this, &MainMenu::paletteRequested);
    connect(search, &QAction::triggered, this, &MainMenu::searchRequested);
    connect(today, &QAction::triggered, this, &MainMenu::todayRequested);
    connect(stichtag, &QAction::triggered, this, &MainMenu::stichtagRequested);
    connect(dataMoment, &QAction::triggered, this, &MainMenu::dataMomentWanted);
    connect(m_backToNow, &QAction::triggered, this, &MainMenu::nowRequested);
    connect(inspector, &QAction::triggered, this, &MainMenu::inspectorToggled);
    setKnownNow(true);
}

void MainMenu::addPrinting()
{
    m_printPage = add(QT_TR_NOOP("Print the status report …"), QKeySequence::Print);
    m_preview = add(QT_TR_NOOP("Preview the status report"));
    QAction *pdf = add(QT_TR_NOOP("Status report as PDF …"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    QAction *wide = add(QT_TR_NOOP("Timeline as PDF, A3 …"));
    QAction *narrow = add(QT_TR_NOOP("Timeline as PDF, A4 …"));
    QAction *calendar = add(QT_TR_NOOP("Calendar file (ICS) …"));
    m_printing = {m_printPage, m_preview, pdf, wide, narrow, calendar};
    m_print->addActions(m_printing);
    // A menu of its own: the one of the toolbar keeps to the right edge of the window.
    addGroup(QT_TR_NOOP("Print and export"))->addActions(m_printing);
    connect(m_printPage, &QAction::triggered, this, &MainMenu::printRequested);
    connect(m_preview, &QAction::triggered, this, &MainMenu::previewRequested);
    connect(pdf, &QAction::triggered, this, &MainMenu::pdfRequested);
    connect(wide, &QAction::triggered, this, [this] { emit timelinePdfRequested(QPageSize::A3); });
    connect(narrow, &QAction::triggered, this, [this] { emit timelinePdfRequested(QPageSize::A4); });
    connect(calendar, &QAction::triggered, this, &MainMenu::calendarFileRequested);
}

void MainMenu::addSurveys()
{
    QAction *survey = add(QT_TR_NOOP("Status survey: ask the units …"));
    QAction *answers = add(QT_TR_NOOP("Status survey: read answers …"));
    QAction *reminders = add(QT_TR_NOOP("Status survey: copy the reminders to late units"));
    QAction *catalogue = add(QT_TR_NOOP("Read a catalogue of measures …"));
    m_surveys = {survey, answers, catalogue};
    addGroup(QT_TR_NOOP("Status survey and catalogue"))->addActions({survey, answers, reminders, catalogue});
    connect(survey, &QAction::triggered, this, &MainMenu::surveyRequested);
    connect(answers, &QAction::triggered, this, &MainMenu::answersRequested);
    connect(reminders, &QAction::triggered, this, &MainMenu::remindersRequested);
    connect(catalogue, &QAction::triggered, this, &MainMenu::catalogueRequested);
    setSurveysEnabled(false);
}

void MainMenu::addPast()
{
    m_freeze = add(QT_TR_NOOP("Freeze a report baseline …"));
    m_compare = add(QT_TR_NOOP("Compare two states …"));
    m_restore = add(QT_TR_NOOP("Restore the chosen value of the history"));
    QAction *trend = add(QT_TR_NOOP("Milestone trend"));
    addGroup(QT_TR_NOOP("Report baselines and history"))->addActions({m_freeze, m_compare, trend, m_restore});
    connect(m_freeze, &QAction::triggered, this, &MainMenu::freezeWanted);
    connect(m_compare, &QAction::triggered, this, &MainMenu::comparisonWanted);
    connect(trend, &QAction::triggered, this, &MainMenu::trendWanted);
    connect(m_restore, &QAction::triggered, this, &MainMenu::restorationWanted);
    setFreezingEnabled(false);
    setRestorable(false);
}

void MainMenu::addLanguages()
{
    auto *group = new QActionGroup(this);
    // Each language is named in itself, so that one who chose the wrong one finds back.
    m_german = m_language->addAction(u"Deutsch"_s);
    m_english = m_language->addAction(u"English"_s);
    for (QAction *action : {m_german, m_english}) {
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, action] {
            emit languageRequested(action == m_english ? Language::Code::English : Language::Code::German);
        });
    }
    m_main->addMenu(m_language);
}

void MainMenu::addAppearances()
{
    m_appearance = addGroup(QT_TR_NOOP("Appearance"));
    auto *group = new QActionGroup(this);
    constexpr std::array texts = {QT_TR_NOOP("As the desktop"), QT_TR_NOOP("Light"), QT_TR_NOOP("Dark"),
                                  QT_TR_NOOP("High contrast")};
    for (std::size_t at = 0; at < texts.size(); ++at) {
        QAction *action = add(texts[at]);
        action->setCheckable(true);
        group->addAction(action);
        m_appearance->addAction(action);
        m_appearances.push_back(action);
        connect(action, &QAction::triggered, this,
                [this, appearance = Appearance(at)] { emit appearanceRequested(appearance); });
    }
}

void MainMenu::addProgram()
{
    QAction *open = add(QT_TR_NOOP("Open another database …"), QKeySequence::Open);
    m_main->addAction(open);
    addLanguages();
    addAppearances();
    QAction *help = add(QT_TR_NOOP("Help"), Qt::Key_F1);
    QAction *about = add(QT_TR_NOOP("About Lenkungsstand"));
    m_main->addActions({help, about});
    connect(help, &QAction::triggered, this, &MainMenu::helpRequested);
    m_main->addSeparator();
    QAction *quit = add(QT_TR_NOOP("Quit"), Qt::CTRL | Qt::Key_Q); // StandardKey has none on this platform
    m_main->addAction(quit);
    connect(open, &QAction::triggered, this, &MainMenu::openRequested);
    connect(about, &QAction::triggered, this, &MainMenu::aboutRequested);
    connect(quit, &QAction::triggered, m_window, &QWidget::close);
}

void MainMenu::retranslate()
{
    for (const Entry &entry : m_entries)
        entry.action->setText(tr(entry.text));
    for (const Group &group : m_groups)
        group.menu->setTitle(tr(group.title));
    setPrintsTimeline(m_printsTimeline);
    for (QAction *action : m_appearances) // "Dark" alone says little where it is found by its name
        action->setProperty(MenuEntries::nameProperty,
                            u"%1: %2"_s.arg(m_appearance->title(), action->text()));
    setSteps(m_undoText, m_redoText);
    m_language->setTitle(tr("Language"));
    m_main->setAccessibleName(tr("Menu"));
    m_print->setAccessibleName(tr("Print and export"));
    (uiLanguage().code() == Language::Code::English ? m_english : m_german)->setChecked(true);
}

std::vector<QAction *> MainMenu::actions() const
{
    std::vector<QAction *> actions;
    for (const Entry &entry : m_entries)
        actions.push_back(entry.action);
    for (QAction *language : {m_german, m_english})
        actions.push_back(language);
    return actions;
}

void MainMenu::setAppearance(Appearance appearance)
{
    m_appearances.at(std::size_t(appearance))->setChecked(true);
}

void MainMenu::setPrintingEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_printing))
        action->setEnabled(enabled);
}

void MainMenu::setMeetingViewEnabled(bool enabled)
{
    m_meetingView->setEnabled(enabled);
}

void MainMenu::setPrintsTimeline(bool timeline)
{
    m_printsTimeline = timeline;
    m_printPage->setText(timeline ? tr("Print the timeline …") : tr("Print the status report …"));
    m_preview->setText(timeline ? tr("Preview the timeline on paper") : tr("Preview the status report"));
}

void MainMenu::setSurveysEnabled(bool enabled)
{
    for (QAction *action : m_surveys)
        action->setEnabled(enabled);
}

void MainMenu::setFreezingEnabled(bool enabled)
{
    m_freeze->setEnabled(enabled);
}

void MainMenu::setRestorable(bool restorable)
{
    m_restore->setEnabled(restorable);
}

void MainMenu::setKnownNow(bool now)
{
    m_backToNow->setEnabled(!now);
}

void MainMenu::setSteps(const QString &undo, const QString &redo)
{
    m_undoText = undo;
    m_redoText = redo;
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    //: %1 is the step, e.g. "Title of KI-06 changed"
    m_undo->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    //: %1 is the step, e.g. "Title of KI-06 changed"
    m_redo->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
    // What a button of the toolbar says of itself.
    const auto explain = [](QAction *action, const QString &nothing) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(u"%1 (%2)"_s.arg(action->isEnabled() ? action->text() : nothing, key));
    };
    explain(m_undo, tr("Nothing to undo"));
    explain(m_redo, tr("Nothing to redo"));
}
