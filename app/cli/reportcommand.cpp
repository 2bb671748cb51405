// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/documentlibrary.h"
#include "app/cli/evaluated.h"
#include "app/cli/outputfile.h"
#include "core/exchange/portfoliojson.h"
#include "core/report/datetext.h"
#include "core/report/statuspaper.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
enum class Kind { Pdf, Html };

bool isPaperName(const QString &path)
{
    return path.endsWith(".pdf"_L1, Qt::CaseInsensitive) || path.endsWith(".html"_L1, Qt::CaseInsensitive);
}

// The file's name says what it becomes.
std::optional<Kind> kindOf(Invocation &invocation)
{
    const QString path = invocation.arguments().value("output"_L1);
    if (path.isEmpty()) {
        invocation.fail(ExitCode::Usage,
                        invocation.text(QT_TRANSLATE_NOOP(
                            "Cli", "The option --output FILE is missing; the name ends in .pdf or .html.")));
        return std::nullopt;
    }
    if (QFileInfo(path).completeBaseName().isEmpty() && isPaperName(path)) {
        invocation.fail(
            ExitCode::Usage,
            invocation
                .text(QT_TRANSLATE_NOOP("Cli", "%1 has nothing before the ending; write it like status.pdf."))
                .arg(DateText::quoted(path, invocation.language())));
        return std::nullopt;
    }
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return Kind::Pdf;
    if (path.endsWith(".html"_L1, Qt::CaseInsensitive))
        return Kind::Html;
    invocation.fail(
        ExitCode::Usage,
        invocation.text(QT_TRANSLATE_NOOP("Cli", "The name %1 ends neither in .pdf nor in .html."))
            .arg(DateText::quoted(path, invocation.language())));
    return std::nullopt;
}

void runReport(Invocation &invocation)
{
    const auto kind = kindOf(invocation);
    const auto asOf = kind ? asOfDay(invocation) : std::nullopt;
    if (!asOf)
        return;
    const QString path = invocation.arguments().value("output"_L1);
    if (const auto place = mayWriteAt(invocation, path); !place) {
        invocation.fail(place.error());
        return;
    }
    const auto state = evaluated(invocation, *asOf);
    if (!state)
        return;
    const Paper::Document paper =
        statusPaper(state->portfolio, state->report, state->policy,
                    PortfolioJson::fingerprint(state->portfolio), invocation.language());
    const auto written =
        *kind == Kind::Pdf ? DocumentLibrary::writePdf(paper, path) : DocumentLibrary::writeHtml(paper, path);
    if (!written)
        invocation.fail(written.error());
    else
        invocation.print(path + u'\n');
}
}

Command reportStatusCommand()
{
    return {
        "report status"_L1,
        {},
        QT_TRANSLATE_NOOP("Cli", "Writes the status report as PDF or HTML."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Needs no display. An older report of the same name is replaced once the new one is complete."),
        {{"output"_L1, QT_TRANSLATE_NOOP("Cli", "FILE"),
          QT_TRANSLATE_NOOP("Cli", "The file to write; its name ends in .pdf or .html.")},
         asOfOption()},
        runReport};
}
