// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/folders.h"

#include "ui/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

QString Folders::start(const Settings &settings)
{
    const QString last = settings.value(Settings::lastFolder);
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    // A dialog would start in the working directory if the folder were not there.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void Folders::remember(Settings &settings, const QString &file)
{
    settings.setValue(Settings::lastFolder, QFileInfo(file).absolutePath());
}
