// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/domain/foldedtext.h"
#include "core/storage/connection.h"
#include "core/storage/cursor.h"
#include "core/storage/recordwriter.h"
#include "core/storage/transaction.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;
using Storage::Connection;

namespace {
constexpr qsizetype trigram = 3; // shorter words are in no trigram
const QString entryTable = u"entry"_s;
const QString projectTable = u"project"_s;

QString textsOf(const Item &item)
{
    QStringList texts{item.note,           item.impediment,      item.contradiction,
                      item.cancelReason,   item.source.document, item.source.section,
                      item.source.passage, item.fileNumber};
    for (const Evidence &evidence : item.evidence)
        texts += evidence.text;
    for (const auto *date : {&item.planned, &item.forecast, &item.actual})
        if (*date)
            texts += (*date)->asWritten();
    if (item.measure)
        texts += {item.measure->catalogueNumber, item.measure->section};
    return texts.join(u'\n');
}

QString textsOf(const Project &project)
{
    QStringList texts{project.note,           project.impediment,
                      project.fileNumber,     project.source.document,
                      project.source.section, project.source.passage};
    texts += project.objectives;
    texts += project.partners;
    return texts.join(u'\n');
}

QString textOf(const Indicator &indicator)
{
    QStringList texts{indicator.name, indicator.unit, indicator.source.section, indicator.source.passage};
    for (const IndicatorValue &value : indicator.values)
        texts += value.wording;
    if (indicator.target)
        texts += indicator.target->wording;
    return texts.join(u'\n');
}

/// What is recorded about a project beside it.
QHash<QString, QString> textsByProject(const Portfolio &portfolio)
{
    QHash<QString, QString> texts;
    for (const StatusNote &note : portfolio.statusNotes)
        if (!note.project.isEmpty())
            texts[note.project] += note.text + u'\n';
    for (const Indicator &indicator : portfolio.indicators)
        texts[indicator.project] += textOf(indicator) + u'\n';
    for (const Assessment &assessment : portfolio.assessments)
        texts[assessment.project] += assessment.asWritten + u'\n' + assessment.reason + u'\n';
    return texts;
}

QHash<QString, QString> notesByItem(const Portfolio &portfolio)
{
    QHash<QString, QString> notes;
    for (const StatusNote &note : portfolio.statusNotes)
        if (!note.item.isEmpty())
            notes[note.item] += note.text + u'\n';
    return notes;
}

Result<> fill(const Connection &connection, const Portfolio &portfolio)
{
    auto begun = Storage::Transaction::begin(connection, Storage::Transaction::Kind::Write);
    if (!begun)
        return begun.error();
    Storage::Transaction transaction = *std::move(begun);
    const QHash<QString, QString> notes = notesByItem(portfolio);
    Storage::Prepared insert(connection, u"INSERT INTO entry (key, id, title, texts) VALUES (?, ?, ?, ?)"_s);
    for (const Item &item : portfolio.items)
        if (auto result = insert.run({item.key, foldedText(item.key), foldedText(item.title),
                                      foldedText(textsOf(item) + u'\n' + notes.value(item.key))});
            !result)
            return result;
    const QHash<QString, QString> beside = textsByProject(portfolio);
    Storage::Prepared add(connection, u"INSERT INTO project (key, id, title, texts) VALUES (?, ?, ?, ?)"_s);
    for (const Project &project : portfolio.projects) {
        const QString number = project.number ? QString::number(*project.number) : QString();
        if (auto result =
                add.run({project.key, foldedText(project.key + u' ' + number), foldedText(project.title),
                         foldedText(textsOf(project) + u'\n' + beside.value(project.key))});
            !result)
            return result;
    }
    return transaction.commit();
}

/// The words in the language of FTS5: each in quotes, so that nothing in them means anything; all must occur,
/// each in one of its forms.
QString matchOf(const SearchWords &words)
{
    QStringList conditions;
    for (const QStringList &forms : words.forms()) {
        QStringList quoted;
        for (QString form : forms)
            if (form.size() >= trigram)
                quoted += u'"' + form.replace(u'"', u"\"\""_s) + u'"';
        if (!quoted.isEmpty() && forms.front().size() >= trigram)
            conditions += u'(' + quoted.join(u" OR "_s) + u')';
    }
    return conditions.join(u" AND "_s);
}

QString likeOf(QString word)
{
    for (const QChar sign : {u'\\', u'%', u'_'})
        word.replace(sign, u'\\' + QString(sign));
    return u'%' + word + u'%';
}
}

SearchIndex::SearchIndex(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

SearchIndex::~SearchIndex() = default;

Result<std::unique_ptr<SearchIndex>> SearchIndex::of(const Portfolio &portfolio)
{
    auto connection = Connection::open({}, {Connection::Mode::Memory});
    if (!connection)
        return connection.error();
    for (const QString &table : {entryTable, projectTable})
        if (auto result =
                (*connection)
                    ->execute(u"CREATE VIRTUAL TABLE %1 USING fts5(key UNINDEXED, id, title, texts, "
                              "tokenize = 'trigram')"_s.arg(table));
            !result)
            return result.error();
    if (auto result = fill(**connection, portfolio); !result)
        return result.error();
    return std::unique_ptr<SearchIndex>(new SearchIndex(*std::move(connection)));
}

Result<QStringList> SearchIndex::find(const QString &text, int most) const
{
    return findIn(entryTable, text, most);
}

Result<QStringList> SearchIndex::findProjects(const QString &text, int most) const
{
    return findIn(projectTable, text, most);
}

Result<QStringList> SearchIndex::findIn(const QString &table, const QString &text, int most) const
{
    const SearchWords words(text);
    if (words.isEmpty())
        return QStringList();
    QStringList conditions;
    QStringList arguments;
    const QString match = matchOf(words);
    if (!match.isEmpty()) {
        conditions += table + u" MATCH ?1"_s;
        arguments += match;
    }
    for (const QStringList &forms : words.forms())
        if (const QString &word = forms.front(); word.size() < trigram) {
            arguments += likeOf(word);
            conditions += u"id || ' ' || title || ' ' || texts LIKE ?%1 ESCAPE '\\'"_s.arg(arguments.size());
        }
    const QString order = match.isEmpty() ? u"rowid"_s : u"bm25(%1, 0, 10, 5, 1), rowid"_s.arg(table);
    Storage::Cursor cursor(*m_connection,
                           u"SELECT key FROM %1 WHERE %2 ORDER BY %3 LIMIT %4"_s.arg(
                               table, conditions.join(u" AND "_s), order, QString::number(most)),
                           arguments);
    QStringList keys;
    while (cursor.next())
        keys += cursor.row().text(0);
    if (auto result = cursor.finish(); !result)
        return result.error();
    return keys;
}
