// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "tests/cli/cliprocess.h"

#include <memory>

/// The terminal program on a seeded portfolio that each test has to itself.
class SeededCli
{
protected:
    /// Makes the portfolio that begin() copies; false if it cannot be made.
    [[nodiscard]] bool seed() const;
    /// Forgets what the test before has changed: a copy is made faster than a new portfolio.
    [[nodiscard]] bool begin();

    /// By a person with a name.
    CliResult run(const QStringList &arguments) const;
    /// What the file holds now; empty if it cannot be read.
    [[nodiscard]] Portfolio stored() const;
    [[nodiscard]] Item stored(const QString &key) const;

    CliProcess m_seeded;
    std::unique_ptr<CliProcess> m_cli;
};
