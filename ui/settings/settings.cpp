// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

Settings::Settings(const QString &file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>()
                             : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}
