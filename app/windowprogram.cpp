// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"

#include "app/desktoptheme.h"
#include "app/storefactory.h"
#include "app/waitnotice.h"
#include "core/exchange/portfoliojson.h"
#include "core/report/datetext.h"
#include "core/report/errortext.h"
#include "core/report/statuspaper.h"
#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/themeswitch.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int settleMs = 150; // until every page has laid itself out for the picture

Paper::Document paperOf(const Snapshot &snapshot, const Language &language)
{
    return statusPaper(*snapshot.portfolio, snapshot.report, snapshot.policy,
                       PortfolioJson::fingerprint(*snapshot.portfolio), language, snapshot.data);
}

// What a person asked for on the command line holds for this time.
Appearance appearanceFor(const WindowOptions &options, const Settings &settings)
{
    if (!options.theme)
        return appearanceOf(settings.value(Settings::appearance));
    switch (*options.theme) {
    case Theme::Kind::Light:
        return Appearance::Light;
    case Theme::Kind::Dark:
        return Appearance::Dark;
    case Theme::Kind::HighContrast:
        return Appearance::HighContrast;
    }
    Q_UNREACHABLE();
}
}

WindowProgram::WindowProgram(const WindowOptions &options, const QString &settingsFile)
    : m_options(options)
    , m_settings(settingsFile)
{
    const Appearance appearance = appearanceFor(options, m_settings);
    QApplication::setStyle(new LenkungsstandStyle);
    QApplication::setFont(Typography::base());
    showAppearance(appearance);
    m_language.apply(options.language ? *options.language
                                      : Language::codeFor(m_settings.value(Settings::language)));
    m_window = std::make_unique<MainWindow>(m_settings, &paperOf, [this](const Changes &changes) {
        if (!m_session)
            return Result<Changes>(Error{Error::Code::Storage, u"nothing is open"_s, {}});
        return m_session->apply(changes);
    });
    m_window->setAppearance(appearance);
    if (!options.size.isEmpty())
        m_window->resize(options.size);
    if (!options.page.isEmpty())
        m_window->openPage(options.page);
    connect(m_window.get(), &MainWindow::languageRequested, this, &WindowProgram::setLanguage);
    connect(m_window.get(), &MainWindow::appearanceRequested, this, &WindowProgram::setAppearance);
    connect(m_window.get(), &MainWindow::databaseRequested, this,
            [this](const QString &path) { open(path); });
    connect(m_window.get(), &MainWindow::retryRequested, this, [this] { open(m_path); });
    connect(m_window.get(), &MainWindow::creationRequested, this,
            [this] { open(m_path, IfMissing::Create); });
    connect(m_window.get(), &MainWindow::asOfRequested, this, &WindowProgram::setAsOf);
    connect(m_window.get(), &MainWindow::searchRequested, this, [this](const QString &text) {
        if (m_session)
            m_session->search(text);
    });
    connectPast();
    connectSurveys();
    connectCalendar();
    if (options.quitAfter != WindowOptions::QuitAfter::Never)
        QCoreApplication::instance()->installEventFilter(this);
}

WindowProgram::~WindowProgram() = default;

QString WindowProgram::defaultSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
}

void WindowProgram::start()
{
    m_window->show(); // the frame at once, the data when it is there
    open(m_options.database.isEmpty() ? StoreFactory::defaultPath() : m_options.database);
}

void WindowProgram::open(const QString &path)
{
    open(path, path == StoreFactory::defaultPath() ? IfMissing::Create : IfMissing::Refuse);
}

void WindowProgram::open(const QString &path, IfMissing ifMissing)
{
    const QDate asOf = m_session ? m_session->asOf() : m_options.asOf;
    const bool followsToday = m_session && m_session->asOf() == m_session->today();
    const QDateTime now = QDateTime::currentDateTime();
    // What is open stays open until the other portfolio is there.
    m_candidate = {path, {}, false, nullptr};
    m_candidate.session = std::make_unique<PortfolioSession>([path, now, ifMissing] {
        return ifMissing == IfMissing::Create ? StoreFactory::openOrCreate(path, now)
                                              : StoreFactory::Store(SqliteFile::open(path));
    });
    PortfolioSession *session = m_candidate.session.get();
    connect(session, &PortfolioSession::opened, this, &WindowProgram::takeName);
    connect(session, &PortfolioSession::snapshotChanged, this, &WindowProgram::takeSnapshot);
    connect(session, &PortfolioSession::failed, this, &WindowProgram::takeError);
    connect(session, &PortfolioSession::damaged, this, &WindowProgram::takeDamage);
    connect(session, &PortfolioSession::found, m_window.get(), &MainWindow::showFound);
    connect(session, &PortfolioSession::pastChanged, m_window.get(), &MainWindow::setPast);
    connect(session, &PortfolioSession::compared, m_window.get(), &MainWindow::setComparison);
    connect(session, &PortfolioSession::reportsRead, m_window.get(), &MainWindow::setReports);
    connect(session, &PortfolioSession::paperWritten, m_window.get(), &MainWindow::sayPaperSaved);
    connect(session, &PortfolioSession::newestBaseline, m_window.get(), &MainWindow::setNewestBaseline);
    connect(session, &PortfolioSession::frozen, m_window.get(), &MainWindow::sayFrozen);
    connectSurveyAnswers(session);
    new WaitNotice(*session, *m_window);
    if (!m_session) {
        m_path = path;
        m_window->clear();
        connect(session, &PortfolioSession::asOfChanged, m_window.get(), &MainWindow::setDates);
    }
    session->start(followsToday ? QDate() : asOf);
}

void WindowProgram::takeName(const QString &name, bool readOnly)
{
    m_candidate.name = name;
    m_candidate.readOnly = readOnly;
}

void WindowProgram::adoptCandidate()
{
    const bool replaces = m_session != nullptr;
    m_session = std::move(m_candidate.session);
    m_path = m_candidate.path;
    m_damage.reset();
    if (replaces) {
        m_window->clear();
        connect(m_session.get(), &PortfolioSession::asOfChanged, m_window.get(), &MainWindow::setDates);
        m_window->setDates(m_session->asOf(), m_session->today());
    }
    m_window->setDatabase(m_candidate.name, m_candidate.readOnly);
}

/// What the window wants of the past goes to the portfolio that it shows.
void WindowProgram::connectPast()
{
    connect(m_window.get(), &MainWindow::pastRequested, this, [this] {
        if (m_session)
            m_session->requestPast();
    });
    connect(m_window.get(), &MainWindow::freezeRequested, this, [this](const FreezeWish &wish) {
        if (m_session)
            m_session->freeze(wish, uiLanguage());
    });
    connect(m_window.get(), &MainWindow::paperRequested, this,
            [this](const QString &name, const QString &path) {
                if (QFileInfo(path) == QFileInfo(m_path))
                    takeError({Error::Code::Exists, u"the output is the portfolio"_s, path});
                else if (m_session)
                    m_session->writePaper(name, path);
            });
    connect(m_window.get(), &MainWindow::comparisonRequested, this,
            [this](const PastState &from, const PastState &to) {
                if (m_session)
                    m_session->compare(from, to);
            });
    connect(m_window.get(), &MainWindow::reportsRequested, this, [this] {
        if (m_session)
            m_session->requestReports();
    });
    connect(m_window.get(), &MainWindow::dataStateRequested, this, [this](const PastState &state) {
        if (m_session)
            m_session->setDataState(state);
    });
}

void WindowProgram::setAsOf(QDate day)
{
    if (PortfolioSession *session = m_session ? m_session.get() : m_candidate.session.get())
        session->setAsOf(day);
}

void WindowProgram::takeSnapshot(const SnapshotPtr &snapshot)
{
    if (m_candidate.session && m_candidate.session->snapshot() == snapshot)
        adoptCandidate();
    m_error.reset();
    m_window->setSnapshot(snapshot);
    if (m_damage) { // holds for whatever the file shows
        m_error = m_damage;
        sayError();
    }
    if (!std::exchange(m_first, false))
        return;
    if (!m_options.item.isEmpty() && !selectWantedItem(*snapshot))
        return;
    if (!m_options.screenshot.isEmpty())
        QTimer::singleShot(settleMs, this, &WindowProgram::takePicture);
}

/// False, and the end of the program, if there is no such item and nobody sees the window.
bool WindowProgram::selectWantedItem(const Snapshot &snapshot)
{
    if (snapshot.item(m_options.item)) {
        m_window->selectItem(m_options.item);
        return true;
    }
    const QString sentence =
        tr("There is no item with the key %1.").arg(DateText::quoted(m_options.item, uiLanguage()));
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    m_window->say(sentence);
    if (isUnseen())
        QCoreApplication::exit(1);
    return !isUnseen();
}

void WindowProgram::takeDamage(const Error &error)
{
    m_damage = error;
    takeError(error);
}

void WindowProgram::takeError(const Error &error)
{
    m_error = error;
    std::fprintf(stderr, "%s\n", qUtf8Printable(errorSentence(error, uiLanguage())));
    sayError();
    if (m_session && sender() == m_candidate.session.get())
        m_window->keepError();
    if (m_first && isUnseen())
        QCoreApplication::exit(1);
}

/// Nobody sees the window of a program that takes a picture or a time, or that runs without a display.
bool WindowProgram::isUnseen() const
{
    return !m_options.screenshot.isEmpty() || m_options.quitAfter != WindowOptions::QuitAfter::Never
        || QGuiApplication::platformName() == "offscreen"_L1;
}

void WindowProgram::sayError()
{
    if (m_error->code == Error::Code::NotFound && !m_session)
        m_window->showMissing(m_path);
    else
        m_window->showError([error = *m_error] { return errorSentence(error, uiLanguage()); });
}

void WindowProgram::takePicture()
{
    const QPixmap picture = m_window->grab();
    if (picture.save(m_options.screenshot, "PNG")) {
        QCoreApplication::exit(0);
        return;
    }
    const QFileInfo file(m_options.screenshot);
    const Error error = file.dir().exists()
        ? Error{Error::Code::Io, u"the picture cannot be written"_s, m_options.screenshot}
        : Error{Error::Code::NoFolder, u"no such folder"_s, file.path()};
    std::fprintf(stderr, "%s\n", qUtf8Printable(errorSentence(error, uiLanguage())));
    QCoreApplication::exit(1);
}

void WindowProgram::setLanguage(Language::Code code)
{
    m_language.apply(code);
    m_settings.setValue(Settings::language, uiLanguage().id());
}

void WindowProgram::showAppearance(Appearance appearance)
{
    const std::optional<Theme::Kind> chosen = chosenTheme(appearance);
    m_desktop.reset();
    if (!chosen) {
        m_desktop = std::make_unique<DesktopTheme>(DesktopTheme::sessionBus());
        connect(m_desktop.get(), &DesktopTheme::changed, this, &ThemeSwitch::apply);
    }
    ThemeSwitch::apply(chosen ? *chosen : m_desktop->kind());
}

void WindowProgram::setAppearance(Appearance appearance)
{
    showAppearance(appearance);
    m_settings.setValue(Settings::appearance, appearanceName(appearance));
}

bool WindowProgram::eventFilter(QObject *watched, QEvent *event)
{
    const bool wantsData = m_options.quitAfter == WindowOptions::QuitAfter::FirstData;
    if (event->type() == QEvent::Paint && watched->isWidgetType() && (!wantsData || !m_first))
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit,
                                  Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}
