// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlocale.h"

QString localeFromEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    return {};
}
