// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portfoliosession.h"
#include "app/windowoptions.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/support/languageswitch.h"

#include <QTemporaryDir>

#include <memory>

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
    [[nodiscard]] PortfolioSession &session() { return *m_session; }
    void open(const QString &path);

    /// Where settings are kept: beside those of other programs, or nowhere for a program that only takes a
    /// picture.
    [[nodiscard]] static QString defaultSettingsFile();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeSnapshot(const SnapshotPtr &snapshot);
    void takeError(const Error &error);
    void takePicture();
    void setLanguage(Language::Code code);

    WindowOptions m_options;
    Settings m_settings;
    LanguageSwitch m_language;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PortfolioSession> m_session;
    QString m_path;
    bool m_first = true;
};
