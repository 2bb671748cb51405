// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/faulttext.h"
#include "app/cli/format.h"
#include "app/cli/historyrows.h"
#include "app/cli/terminalfields.h"
#include "app/cli/textlayout.h"
#include "app/person.h"
#include "core/domain/historyline.h"
#include "core/report/datetext.h"
#include "core/report/fieldwords.h"
#include "core/report/reasontext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int entryIndent = 2;

QJsonObject json(const std::vector<HistoryRow> &rows, const Language &language)
{
    QJsonArray changes;
    for (const HistoryRow &row : rows)
        changes.append(QJsonObject{{u"at"_s, isoMoment(row.at)},
                                   {u"by"_s, row.by},
                                   {u"entity"_s, row.entity},
                                   {u"key"_s, row.key},
                                   {u"field"_s, orNull(TerminalFields::nameOf(row.field))},
                                   {u"from"_s, orNull(row.from)},
                                   {u"to"_s, orNull(row.to)},
                                   {u"reason"_s, orNull(ReasonText::shown(row.reason, language))}});
    return {{u"changes"_s, changes}};
}

/// For people: when and who once, below it what changed.
class Pages
{
public:
    Pages(const Language &language, int columns)
        : m_language(language)
        , m_columns(std::min(columns, TextLayout::pageWidth))
    {
    }

    void add(const HistoryRow &row)
    {
        if (!m_last || m_last->at != row.at || m_last->by != row.by || m_last->reason != row.reason)
            head(row);
        m_last = row;
        QString record = nameOf(row);
        if (!row.about.isEmpty())
            //: %1 is a record ("Status note note-1"), %2 the key of the item or project that it is about
            record = in(QT_TRANSLATE_NOOP("Cli", "%1 (on %2)")).arg(record, row.about);
        paragraph(record + u": "_s + what(row), entryIndent);
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString in(const char *source) const { return m_language.translate("Cli", source); }

    void paragraph(const QString &text, int width)
    {
        for (const QString &line : TextLayout::wrapped(text, m_columns - width))
            m_text += QString(width, u' ') + line + u'\n';
    }

    void head(const HistoryRow &row)
    {
        if (m_last)
            m_text += u'\n';
        const QString when = momentText(row.at, m_language);
        paragraph(row.reason.isEmpty()
                      ? in(QT_TRANSLATE_NOOP("Cli", "%1, %2")).arg(when, row.by)
                      : in(QT_TRANSLATE_NOOP("Cli", "%1, %2: %3"))
                            .arg(when, row.by,
                                 DateText::quoted(ReasonText::shown(row.reason, m_language), m_language)),
                  0);
    }

    /// Reports and reported figures have numbers of the file alone: they are known by their day.
    QString nameOf(const HistoryRow &row) const
    {
        if (!row.name.day.isValid())
            return FaultText::recordName(row.entity, row.key, m_language);
        const char *name = row.entity == "senateReport"_L1
            ? QT_TRANSLATE_NOOP("Cli", "Report to the Senate of %1")
            : QT_TRANSLATE_NOOP("Cli", "Reported total of %1");
        return in(name).arg(DateText::day(row.name.day, m_language));
    }

    QString value(const HistoryRow &row, const QString &text) const
    {
        if (text.isEmpty())
            return in(QT_TRANSLATE_NOOP("Cli", "not recorded"));
        return DateText::quoted(FieldWords::valueOf(row.entity, row.field, text, m_language), m_language);
    }

    QString what(const HistoryRow &row) const
    {
        if (!row.field.isEmpty())
            return u"%1: %2 → %3"_s.arg(FieldWords::nameOf(row.entity, row.field, m_language),
                                        value(row, row.from), value(row, row.to));
        QString title = row.from.isEmpty() ? row.to : row.from;
        if (title == row.key && !row.told.isEmpty())
            title = FieldWords::valueOf(row.entity, tellingField(row.entity), row.told, m_language);
        if (!row.name.title.isEmpty())
            title = row.name.title;
        title = DateText::quoted(title, m_language);
        return (row.from.isEmpty() ? in(QT_TRANSLATE_NOOP("Cli", "new, %1"))
                                   : in(QT_TRANSLATE_NOOP("Cli", "deleted, %1")))
            .arg(title);
    }

    const Language &m_language;
    int m_columns;
    std::optional<HistoryRow> m_last;
    QString m_text;
};

QString table(const std::vector<HistoryRow> &rows, const Language &language, int columns)
{
    Pages pages(language, columns);
    for (const HistoryRow &row : rows)
        pages.add(row);
    return pages.text();
}

void runHistory(Invocation &invocation)
{
    const auto format = formatAsked(invocation, {Format::Table, Format::Json});
    const auto store = format ? openForReading(invocation) : nullptr;
    if (!store)
        return;
    const QString key = invocation.arguments().words().value(0);
    const auto entries = entriesAbout(*store, key, Person::name());
    const auto rows =
        entries ? historyRows(*store, *entries) : Result<std::vector<HistoryRow>>(entries.error());
    if (!rows) {
        invocation.fail(rows.error());
        return;
    }
    if (!key.isEmpty() && entries->empty()) {
        invocation.fail(ExitCode::Error,
                        invocation.text(QT_TRANSLATE_NOOP("Cli", "The history of %2 holds nothing about %1."))
                            .arg(DateText::quoted(key, invocation.language()),
                                 DateText::quoted(store->displayName(), invocation.language())));
        return;
    }
    if (*format == Format::Json)
        printJson(invocation, json(*rows, invocation.language()));
    else if (rows->empty())
        invocation.say(invocation.text(QT_TRANSLATE_NOOP("Cli", "The history is still empty.")));
    else
        invocation.print(table(*rows, invocation.language(), Invocation::columns()));
}
}

Command historyCommand()
{
    return {
        "history"_L1,
        {{QT_TRANSLATE_NOOP("Cli", "KEY"), Word::Count::Optional}},
        QT_TRANSLATE_NOOP("Cli", "Says who changed what, when, from what to what, and why."),
        QT_TRANSLATE_NOOP("Cli",
                          "The oldest change comes first. KEY is that of an item, a project, a unit or any "
                          "other record; notes, reminders and other records about it are listed too. Without "
                          "it, everything is listed."),
        {tableOrJsonOption()},
        runHistory};
}
