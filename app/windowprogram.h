// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portfoliosession.h"
#include "app/windowoptions.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/support/appearance.h"
#include "ui/support/languageswitch.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

class DesktopTheme;

/// Puts window and session together: the one place that knows both.
class WindowProgram final : public QObject
{
    Q_OBJECT
public:
    /// \a settingsFile empty: the user's own. Style, font and palette of the application are set here.
    WindowProgram(const WindowOptions &options, const QString &settingsFile);
    ~WindowProgram() override;

    void start();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// The open portfolio, or the one that is being opened; only after start().
    [[nodiscard]] PortfolioSession &session() { return m_session ? *m_session : *m_candidate.session; }
    /// What happens to a portfolio that is not there.
    enum class IfMissing {
        Refuse, ///< a sentence in the window, with the ways on
        Create, ///< with the seed
    };
    /// Only the default place is created without a question.
    void open(const QString &path);
    void open(const QString &path, IfMissing ifMissing);

    /// Where settings are kept: beside those of other programs, or nowhere for a program that only takes a
    /// picture.
    [[nodiscard]] static QString defaultSettingsFile();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A portfolio that was asked for and is not there yet.
    struct Candidate
    {
        QString path;
        QString name;
        bool readOnly = false;
        std::unique_ptr<PortfolioSession> session;
    };

    void takeName(const QString &name, bool readOnly);
    void adoptCandidate();
    void connectPast();
    void connectSurveys();
    void connectCalendar();
    void connectSurveyAnswers(PortfolioSession *session);
    void setAsOf(QDate day);
    void takeSnapshot(const SnapshotPtr &snapshot);
    [[nodiscard]] bool selectWantedItem(const Snapshot &snapshot);
    void takeError(const Error &error);
    void takeDamage(const Error &error);
    void sayError();
    [[nodiscard]] bool isUnseen() const;
    void takePicture();
    void setLanguage(Language::Code code);
    void showAppearance(Appearance appearance);
    void setAppearance(Appearance appearance);

    WindowOptions m_options;
    Settings m_settings;
    LanguageSwitch m_language;
    std::unique_ptr<DesktopTheme> m_desktop; ///< while the window looks as the desktop says
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PortfolioSession> m_session;
    Candidate m_candidate;
    QString m_path;
    std::optional<Error> m_error; ///< what the window says at present
    std::optional<Error> m_damage; ///< of the file that is shown
    bool m_first = true;
};
