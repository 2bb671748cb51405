// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

/// Asks for files and folders; nothing chosen gives nothing. Tests answer without a dialog.
struct SurveyQuestions
{
    std::function<QStringList(QWidget *parent, const QString &start)> answers;
    std::function<QString(QWidget *parent, const QString &start)> catalogue;
    std::function<QString(QWidget *parent, const QString &start)> folder;

    [[nodiscard]] static SurveyQuestions dialogs();
};
