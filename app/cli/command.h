// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/report/language.h"
#include "core/result.h"

#include <QDateTime>

/// What a sub-command tells the shell.
enum class ExitCode {
    Good = 0,
    Error = 1,
    Usage = 2,
    Found = 3, ///< status --fail-on has found one
};

/// One call of a sub-command: what was asked, how to answer, and how it ended.
class Invocation
{
public:
    Invocation(const Arguments &arguments, const Language &language, Output &output, const QDateTime &now)
        : m_arguments(arguments)
        , m_language(language)
        , m_output(output)
        , m_now(now)
    {
    }

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const Language &language() const { return m_language; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] QString text(const char *source, int n = -1) const
    {
        return m_language.translate("Cli", source, nullptr, n);
    }

    void print(const QString &text) { m_output.print(text); }
    /// How wide a line of what is printed may be.
    [[nodiscard]] static int columns() { return Output::columns(); }
    /// One sentence for people, with a line break.
    void say(const QString &sentence);
    /// To standard error, for what a person should know though all went well.
    void remark(const QString &sentence) { m_output.complain(sentence); }
    /// The sentence goes to standard error; the first failure decides the exit code.
    void fail(ExitCode code, const QString &sentence);
    void fail(const Error &error);
    /// The sentence of the first failure; empty: all is well.
    [[nodiscard]] const QString &failure() const { return m_failure; }
    /// Ends well, but with something to tell the shell.
    void end(ExitCode code) { m_exitCode = code; }
    [[nodiscard]] ExitCode exitCode() const { return m_exitCode; }
    /// For a command that may record a part of what was asked and fail for the rest.
    void setRecorded() { m_recorded = true; }
    [[nodiscard]] bool hasRecorded() const { return m_recorded; }

private:
    const Arguments &m_arguments;
    const Language &m_language;
    Output &m_output;
    QDateTime m_now;
    ExitCode m_exitCode = ExitCode::Good;
    QString m_failure;
    bool m_recorded = false;
};

/// A word that a sub-command takes beside its options.
struct Word
{
    enum class Count {
        One,
        Optional, ///< only at the end
        Several, ///< one or more; only at the end
    };
    const char *name = nullptr; ///< what stands for it in the help ("KEY")
    Count count = Count::One;
};

/// A sub-command; its texts are English sources in the context "Cli".
struct Command
{
    QLatin1StringView name; ///< "status", "report status"
    std::vector<Word> words; ///< in their order
    const char *summary = nullptr; ///< for the list of sub-commands
    const char *details = nullptr; ///< more for its own help; may be nullptr
    std::vector<Option> options; ///< its own, beside --database, --language and --help
    void (*run)(Invocation &invocation) = nullptr;
    /// The JSON of a call that could not begin, for a command that answers in JSON in every case: \a subject
    /// is what the sentence is about, empty for the call itself.
    QString (*refusalJson)(const QString &subject, const QString &sentence, const Language &) = nullptr;
    bool writes = false; ///< changes or creates a portfolio
};
