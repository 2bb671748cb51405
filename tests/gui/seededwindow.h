// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowprogram.h"
#include "ui/pages/portfolio/portfoliopage.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

/// The window on a seeded portfolio of its own, in German, as of 1 April 2026: what every walk starts from.
class SeededWindow
{
protected:
    /// Creates the file, starts the program and waits for the data; false if it does not come.
    [[nodiscard]] bool openSeeded();
    [[nodiscard]] WindowOptions options() const;
    /// A program on the same file and with the same settings.
    [[nodiscard]] std::unique_ptr<WindowProgram> started() const;
    void restart();

    template<typename T>
    [[nodiscard]] T *named(const QString &accessibleName) const
    {
        for (T *widget : m_program->window().findChildren<T *>())
            if (widget->accessibleName() == accessibleName)
                return widget;
        return nullptr;
    }
    [[nodiscard]] PortfolioPage *portfolio() const;
    void typeStichtag(const QString &text) const;
    /// Calls \a act with the dialog that is opened by what happens next, over the one that is open now, if
    /// any.
    template<typename Act>
    static void answerNext(Act act)
    {
        auto *look = new QTimer(qApp);
        const QPointer<QWidget> open = QApplication::activeModalWidget();
        QObject::connect(look, &QTimer::timeout, look, [look, act, open] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog == open || !dialog->isVisible())
                return;
            look->stop();
            look->deleteLater();
            act(dialog);
        });
        look->start(0);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowProgram> m_program;
};
