// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow asks and tells in windows of their own.
#include "ui/dialogs/editdesk.h"
#include "ui/dialogs/recorddesk.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/support/folders.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

void MainWindow::chooseDatabase()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open another database"), Folders::start(m_settings),
                                     tr("Portfolios (*.sqlite *.db);;All files (*)"));
    if (path.isEmpty())
        return;
    Folders::remember(m_settings, path);
    emit databaseRequested(path);
}

void MainWindow::setSessionReader(const std::function<Result<SessionImport::List>(const QString &path)> &read)
{
    const auto ask = [this](QWidget *parent) {
        const QString path = QFileDialog::getOpenFileName(
            parent, tr("Read sessions of the Senate"), Folders::start(m_settings),
            tr("Calendars and lists (*.ics *.csv *.xlsx *.ods);;All files (*)"));
        if (!path.isEmpty())
            Folders::remember(m_settings, path);
        return path;
    };
    m_desk->records().setSessionFiles({read, ask});
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Lenkungsstand"),
        tr("<p><b>Lenkungsstand</b> %1</p><p>Tracks the portfolio of the steering group: what is "
           "late, what will be late, what the Senate expects and when.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::openHelp()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->openFor(m_page);
}
