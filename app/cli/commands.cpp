// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/visibletext.h"
#include "core/report/errortext.h"

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = {
        initCommand(),           statusCommand(),         showCommand(),           setCommand(),
        noteCommand(),           historyCommand(),        baselineCreateCommand(), baselineListCommand(),
        baselinePaperCommand(),  diffCommand(),           surveyExportCommand(),   surveyImportCommand(),
        importMeasuresCommand(), importSessionsCommand(), reportStatusCommand(),   exportIcsCommand(),
        checkCommand()};
    return commands;
}

void Invocation::say(const QString &sentence)
{
    m_output.print(VisibleText::onOneLine(sentence) + u'\n');
}

void Invocation::fail(ExitCode code, const QString &sentence)
{
    if (m_exitCode == ExitCode::Good) {
        m_exitCode = code;
        m_failure = sentence;
    }
    m_output.complain(sentence);
}

void Invocation::fail(const Error &error)
{
    fail(ExitCode::Error, errorSentence(error, m_language));
}
