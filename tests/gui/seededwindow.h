// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowprogram.h"
#include "ui/pages/portfolio/portfoliopage.h"

#include <QTemporaryDir>

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

    QTemporaryDir m_folder;
    std::unique_ptr<WindowProgram> m_program;
};
