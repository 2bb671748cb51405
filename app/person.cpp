// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/person.h"

#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

QString Person::name()
{
    if (const QString chosen = qEnvironmentVariable("LENKUNGSSTAND_USER").simplified(); !chosen.isEmpty())
        return chosen;
    const passwd *account = getpwuid(geteuid());
    if (!account)
        return u"uid %1"_s.arg(geteuid());
    // The first part of the comment field is the full name, the others are rooms and telephones.
    const QString full = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).simplified();
    return full.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : full;
}
