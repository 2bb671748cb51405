// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

QString Page::wayOutText() const
{
    return m_editable ? creationWords() : tr("Open another database …");
}

void Page::takeWayOut()
{
    if (m_editable)
        create();
    else
        emit databaseRequested();
}

QString Page::creationWords() const
{
    return tr("New item …");
}

void Page::create()
{
    emit creationRequested();
}
