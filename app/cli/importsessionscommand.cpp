// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/documentlibrary.h"
#include "app/cli/evaluated.h"
#include "app/cli/format.h"
#include "app/cli/importrun.h"
#include "app/person.h"
#include "app/sessionfile.h"
#include "core/report/errortext.h"
#include "core/report/reasontext.h"
#include "core/report/sessiontext.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What came of one file.
struct SessionAnswer
{
    SessionImport::List list;
    SessionImport::Preview preview;
    bool dryRun = false;
    QString file;
    QString lost; ///< why the file could not be read at all
};

QJsonArray sessionDays(const std::vector<QDate> &days)
{
    QJsonArray array;
    for (const QDate day : days)
        array.append(day.toString(Qt::ISODate));
    return array;
}

QJsonArray sessionErrors(const SessionAnswer &answer, const Language &language)
{
    QJsonArray errors;
    if (!answer.lost.isEmpty())
        errors.append(QJsonObject{{u"file"_s, answer.file}, {u"line"_s, {}}, {u"text"_s, answer.lost}});
    for (const SessionImport::Fault &fault : answer.list.faults)
        errors.append(QJsonObject{{u"file"_s, answer.file},
                                  {u"line"_s, fault.line > 0 ? QJsonValue(fault.line) : QJsonValue()},
                                  {u"text"_s, SessionText::sentence(fault, language)}});
    return errors;
}

QJsonObject sessionJson(const SessionAnswer &answer, const Language &language)
{
    return {{u"dryRun"_s, answer.dryRun},
            {u"added"_s, sessionDays(answer.preview.added)},
            {u"cancelled"_s, sessionDays(answer.preview.cancelled)},
            {u"unchanged"_s, answer.preview.unchanged},
            {u"confirmed"_s, answer.preview.confirms},
            {u"leftOut"_s, answer.list.leftOut},
            {u"errors"_s, sessionErrors(answer, language)}};
}

QString sessionRefusal(const QString &subject, const QString &sentence, const Language &language)
{
    SessionAnswer answer;
    answer.file = subject;
    answer.lost = sentence;
    return jsonText(sessionJson(answer, language));
}

void printAnswer(Invocation &invocation, Format format, const SessionAnswer &answer)
{
    if (format == Format::Json) {
        printJson(invocation, sessionJson(answer, invocation.language()));
        return;
    }
    if (!answer.lost.isEmpty())
        return; // standard error says it
    for (const SessionImport::Fault &fault : answer.list.faults)
        invocation.say(SessionText::sentence(fault, invocation.language()));
    if (!answer.list.faults.empty())
        return;
    invocation.say(SessionText::overview(answer.list, answer.preview, invocation.language()));
    for (const QString &line : SessionText::changes(answer.list, answer.preview, invocation.language()))
        invocation.say(line);
    if (answer.dryRun)
        invocation.say(invocation.text(
            QT_TRANSLATE_NOOP("Cli", "Nothing has been written, because this was a dry run.")));
}

/// The calendar that results, in one step; what somebody else entered meanwhile is looked at once more.
Result<bool> recordSessions(Invocation &invocation, PortfolioStore &store, Portfolio portfolio,
                            SessionAnswer &answer)
{
    const auto missing = invocation.arguments().has("only-named"_L1) ? SessionImport::Missing::Untouched
                                                                     : SessionImport::Missing::Cancelled;
    const Confirmation by{Person::name(), invocation.now().date()};
    constexpr int mostAttempts = 20;
    for (int times = 1;; ++times) {
        const SenateCalendar &before = portfolio.senateCalendar;
        answer.preview = SessionImport::preview(answer.list, before, missing, by);
        if (answer.dryRun || answer.preview.after == before)
            return false;
        const Change change{before, answer.preview.after, ReasonText::sessions(invocation.language()),
                            Person::name(), invocation.now()};
        const auto recorded = store.apply({change});
        if (recorded)
            return true;
        if (recorded.error().code != Error::Code::Conflict || times == mostAttempts)
            return recorded.error();
        auto newest = store.load();
        if (!newest || newest->senateCalendar == before) // nobody was faster
            return recorded.error();
        portfolio = *std::move(newest);
    }
}

void failFor(Invocation &invocation, const SessionAnswer &answer)
{
    if (!answer.lost.isEmpty())
        invocation.fail(ExitCode::Error, answer.lost);
    if (!answer.list.faults.empty())
        invocation.fail(ExitCode::Error,
                        invocation.text(QT_TRANSLATE_NOOP(
                            "Cli",
                            "Nothing of the file has been taken over. Please correct it and read it "
                            "again.")));
}

void runImportSessions(Invocation &invocation)
{
    const auto format = formatAsked(invocation, {Format::Table, Format::Json});
    if (!format)
        return;
    SessionAnswer answer;
    answer.dryRun = invocation.arguments().has("dry-run"_L1);
    answer.file = invocation.arguments().words().first();
    const auto store = answer.dryRun ? openForReading(invocation) : openForWriting(invocation);
    auto portfolio = store ? loaded(invocation, *store) : std::nullopt;
    if (!portfolio) {
        if (*format == Format::Json)
            invocation.print(
                sessionRefusal(databasePath(invocation), invocation.failure(), invocation.language()));
        return;
    }
    auto list = SessionFile::read(answer.file, invocation.now().date(),
                                  {DocumentLibrary::readCalendar, DocumentLibrary::readWorkbook});
    if (list)
        answer.list = *std::move(list);
    else
        answer.lost = errorSentence(list.error(), invocation.language());
    const auto recorded = recordSessions(invocation, *store, *std::move(portfolio), answer);
    if (!recorded) {
        invocation.fail(recorded.error());
        if (*format == Format::Json)
            invocation.print(
                sessionRefusal(databasePath(invocation), invocation.failure(), invocation.language()));
        return;
    }
    if (*recorded)
        invocation.setRecorded();
    printAnswer(invocation, *format, answer);
    failFor(invocation, answer);
}
}

Command importSessionsCommand()
{
    return {
        "import sessions"_L1,
        {{QT_TRANSLATE_NOOP("Cli", "FILE")}},
        QT_TRANSLATE_NOOP("Cli", "Enters sessions of the Senate: ICS, CSV, XLSX or ODS."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "An office calendar, or a list with one day a line; a word beside the day says that the session "
            "does not take place (entfällt, abgesagt, keine Sitzung). The file counts as the whole list "
            "between "
            "its first and its last day: a Tuesday that it does not name is cancelled. The calendar then "
            "counts as confirmed. A file of one session, or read with --only-named, confirms nothing."),
        {ImportRun::dryRunOption(),
         {"only-named"_L1, nullptr,
          QT_TRANSLATE_NOOP("Cli", "Leaves Tuesdays alone that the file does not name.")},
         tableOrJsonOption()},
        runImportSessions,
        sessionRefusal,
        true};
}
