// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/format.h"
#include "app/cli/pastside.h"
#include "app/cli/textlayout.h"
#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "core/status/statusdiff.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QJsonObject json(const StatusDiff &diff)
{
    QJsonArray moved;
    for (const StatusDiff::Move &move : diff.moved)
        moved.append(QJsonObject{
            {u"key"_s, move.key},
            {u"days"_s, move.days},
            {u"daysOriginal"_s, move.daysOriginal ? QJsonValue(*move.daysOriginal) : QJsonValue()}});
    const auto keys = [](const QStringList &list) { return QJsonArray::fromStringList(list); };
    return {{u"new"_s, keys(diff.created)},      {u"deleted"_s, keys(diff.deleted)},
            {u"done"_s, keys(diff.done)},        {u"moved"_s, moved},
            {u"worse"_s, keys(diff.worse)},      {u"better"_s, keys(diff.better)},
            {u"reworded"_s, keys(diff.reworded)}};
}

/// For people: one list below the other, each item with its title and what happened.
class DiffTable
{
public:
    DiffTable(const PastSide &from, const PastSide &to, const Language &language, int columns)
        : m_from(from)
        , m_to(to)
        , m_language(language)
        , m_columns(std::min(columns, TextLayout::pageWidth))
    {
    }

    QString text(const StatusDiff &diff)
    {
        paragraph(side(QT_TRANSLATE_NOOP("Cli", "From %1, as of %2"), m_from), 0);
        paragraph(side(QT_TRANSLATE_NOOP("Cli", "To %1, as of %2"), m_to), 0);
        if (diff.isEmpty()) {
            m_text += u'\n';
            paragraph(in(QT_TRANSLATE_NOOP("Cli", "No item differs between the two.")), 0);
        }
        section(QT_TRANSLATE_NOOP("Cli", "New (%1)"), diff.created);
        section(QT_TRANSLATE_NOOP("Cli", "Deleted (%1)"), diff.deleted);
        section(QT_TRANSLATE_NOOP("Cli", "Done (%1)"), diff.done);
        moves(diff.moved);
        section(QT_TRANSLATE_NOOP("Cli", "Worse (%1)"), diff.worse, Shows::Status);
        section(QT_TRANSLATE_NOOP("Cli", "Better (%1)"), diff.better, Shows::Status);
        section(QT_TRANSLATE_NOOP("Cli", "Reworded (%1)"), diff.reworded);
        return m_text;
    }

private:
    enum class Shows { Title, Status };

    QString in(const char *source, int n = -1) const
    {
        return m_language.translate("Cli", source, nullptr, n);
    }

    QString side(const char *source, const PastSide &side) const
    {
        return in(source).arg(side.name, DateText::day(side.report.asOf, m_language));
    }

    void paragraph(const QString &text, int indent)
    {
        for (const QString &line : TextLayout::wrapped(text, m_columns - indent))
            m_text += QString(indent, u' ') + line + u'\n';
    }

    void heading(const char *source, std::size_t count)
    {
        m_text += u'\n';
        paragraph(in(source).arg(count), 0);
    }

    QString titled(const QString &key) const
    {
        const Item *item = findItem(m_to.portfolio, key);
        if (!item)
            item = findItem(m_from.portfolio, key);
        return item ? key + u"  "_s + Wording::titleOnPaper(*item, m_language) : key;
    }

    QString status(const PastSide &side, const QString &key) const
    {
        const auto found = std::ranges::find(side.report.items, key, &ItemStatus::key);
        return found == side.report.items.end() ? QString() : Wording::of(found->status, m_language);
    }

    void section(const char *source, const QStringList &keys, Shows shows = Shows::Title)
    {
        if (keys.isEmpty())
            return;
        heading(source, std::size_t(keys.size()));
        for (const QString &key : keys)
            paragraph(shows == Shows::Title
                          ? titled(key)
                          : u"%1: %2 → %3"_s.arg(titled(key), status(m_from, key), status(m_to, key)),
                      2);
    }

    QString daysText(int days) const
    {
        return days < 0 ? in(QT_TRANSLATE_N_NOOP("Cli", "%n day(s) earlier"), -days)
                        : in(QT_TRANSLATE_N_NOOP("Cli", "%n day(s) later"), days);
    }

    void moves(const std::vector<StatusDiff::Move> &moved)
    {
        if (moved.empty())
            return;
        heading(QT_TRANSLATE_NOOP("Cli", "Moved (%1)"), moved.size());
        for (const StatusDiff::Move &move : moved) {
            const QString days = daysText(move.days);
            paragraph(titled(move.key) + u": "_s
                          + (move.daysOriginal
                                 ? in(QT_TRANSLATE_NOOP("Cli", "%1; against the original plan %2"))
                                       .arg(days, daysText(*move.daysOriginal))
                                 : days),
                      2);
        }
    }

    const PastSide &m_from;
    const PastSide &m_to;
    const Language &m_language;
    int m_columns;
    QString m_text;
};

void runDiff(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    if (!arguments.has("from"_L1)) {
        invocation.fail(ExitCode::Usage,
                        invocation.text(QT_TRANSLATE_NOOP("Cli", "The option --from STATE is missing.")));
        return;
    }
    const auto format = formatAsked(invocation, {Format::Table, Format::Json});
    const auto today = format ? asOfDay(invocation) : std::nullopt;
    const auto store = today ? openForReading(invocation) : nullptr;
    if (!store)
        return;
    const auto from = PastSide::load(invocation, *store, arguments.value("from"_L1), *today);
    const auto to = from
        ? PastSide::load(invocation, *store, arguments.has("to"_L1) ? arguments.value("to"_L1) : u"now"_s,
                         *today)
        : std::nullopt;
    if (!to)
        return;
    const StatusDiff diff = statusDiff({from->portfolio, from->report}, {to->portfolio, to->report});
    if (*format == Format::Json)
        printJson(invocation, json(diff));
    else
        invocation.print(DiffTable(*from, *to, invocation.language(), Invocation::columns()).text(diff));
}
}

Command diffCommand()
{
    return {"diff"_L1,
            {},
            QT_TRANSLATE_NOOP(
                "Cli", "Compares two states: new, deleted, done, moved, worse, better, reworded items."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "A STATE is the name of a report baseline, a past day (2026-05-06 or 06.05.2026) or "
                "moment (2026-05-06T10:00), or now. A day on which a report baseline stands means "
                "that baseline. Each side is judged on its own date; worse and better name only "
                "items whose recorded facts changed."),
            {{"from"_L1, QT_TRANSLATE_NOOP("Cli", "STATE"), QT_TRANSLATE_NOOP("Cli", "The earlier state.")},
             {"to"_L1, QT_TRANSLATE_NOOP("Cli", "STATE"),
              QT_TRANSLATE_NOOP("Cli", "The later state; without it, now.")},
             {"as-of"_L1, QT_TRANSLATE_NOOP("Cli", "YYYY-MM-DD"),
              QT_TRANSLATE_NOOP("Cli", "The day on which now is judged; without it, today.")},
             tableOrJsonOption()},
            runDiff};
}
