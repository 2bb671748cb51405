// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste/pastedtable.h"

#include "core/domain/dateinput.h"
#include "core/domain/keytyped.h"
#include "core/domain/progresswords.h"
#include "core/report/datetext.h"
#include "core/report/errortext.h"
#include "core/report/importtext.h"
#include "core/report/wording.h"
#include "ui/commands/itemedit.h"
#include "ui/fields/partialdateedit.h"
#include "ui/fields/unitinput.h"
#include "ui/support/uilanguage.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;
using Cell = PastedTable::Cell;

namespace {
struct PastedTr
{
    Q_DECLARE_TR_FUNCTIONS(PastedTable)
};

using PastedColumns = std::vector<std::optional<ItemColumn>>;

/// What a title is called elsewhere: in the sheets of a survey, in a list of measures.
constexpr std::array titleHeadings = {QStringView(u"Titel"), QStringView(u"Maßnahme"), QStringView(u"Title"),
                                      QStringView(u"Measure")};

std::optional<ItemColumn> columnUnder(const QString &heading)
{
    const QString wanted = heading.simplified();
    for (const QStringView title : titleHeadings)
        if (QStringView(wanted).compare(title, Qt::CaseInsensitive) == 0)
            return ItemColumn::Title;
    for (const ItemColumnSpec &spec : itemColumns())
        for (const QString &title : {QCoreApplication::translate("ItemTableModel", spec.title),
                                     QString::fromLatin1(spec.title), QString::fromLatin1(spec.name)})
            if (wanted.compare(title, Qt::CaseInsensitive) == 0)
                return spec.column;
    return {};
}

PastedColumns columnsOf(const QString &line)
{
    PastedColumns columns;
    for (const QString &heading : line.split(u'\t'))
        columns.push_back(columnUnder(heading));
    return columns;
}

bool isRead(std::optional<ItemColumn> column)
{
    return column == ItemColumn::Key
        || (column && itemColumns()[static_cast<std::size_t>(*column)].editor != ItemRoles::Editor::None);
}

QStringList unreadHeadings(const QString &line, const PastedColumns &columns)
{
    QStringList unread;
    const QStringList headings = line.split(u'\t');
    for (std::size_t at = 0; at < columns.size(); ++at)
        if (const QString heading = headings.at(static_cast<qsizetype>(at)).simplified();
            !heading.isEmpty() && !isRead(columns[at]))
            unread.append(DateText::quoted(heading, uiLanguage()));
    return unread;
}

std::optional<Progress> progressNamed(const QString &text)
{
    static const std::array languages = {Language(Language::Code::German), Language(Language::Code::English)};
    for (const Progress progress :
         {Progress::NotStarted, Progress::InPreparation, Progress::InProgress, Progress::Done,
          Progress::InProgressOrDone, Progress::OnHold, Progress::Cancelled, Progress::NotReported})
        for (const Language &language : languages)
            if (text.compare(Wording::of(progress, language), Qt::CaseInsensitive) == 0)
                return progress;
    return ProgressWords::read(text);
}

void readDate(Cell &cell, QDate today)
{
    const DateInput::Reading reading = DateInput::read(cell.after);
    if (!reading.date) {
        cell.problem = refusalSentence(reading.refusal, cell.after, uiLanguage());
        return;
    }
    if (cell.column == ItemColumn::Actual && reading.date->isResolved() && reading.date->earliest() > today) {
        ImportEntry entry;
        entry.cause = ImportCause::DoneInFuture;
        entry.to = cell.after;
        cell.problem = ImportText::sentence(entry, uiLanguage());
        return;
    }
    cell.value = QVariant::fromValue(std::optional(*reading.date));
    cell.remark = PartialDateEdit::doubt(*reading.date);
}

void readValue(Cell &cell, ItemRoles::Editor editor, const Snapshot &snapshot)
{
    if (const auto fault = PlainText::faultOf(cell.after)) {
        cell.problem = faultSentence(*fault, uiLanguage());
        return;
    }
    const QString quoted = DateText::quoted(cell.after, uiLanguage());
    switch (editor) {
    case ItemRoles::Editor::Text:
        cell.value = cell.after.simplified();
        return;
    case ItemRoles::Editor::Date:
        readDate(cell, snapshot.today);
        return;
    case ItemRoles::Editor::Progress:
        if (const auto progress = progressNamed(cell.after))
            cell.value = static_cast<int>(*progress);
        else
            cell.problem = PastedTr::tr("%1 is no word for the progress.").arg(quoted);
        return;
    case ItemRoles::Editor::Units: {
        const auto reading = UnitInput::read(
            cell.after, UnitInput::choicesOf(*snapshot.portfolio, snapshot.today, uiLanguage()));
        if (reading.units)
            cell.value = QVariant::fromValue(*reading.units);
        else
            cell.problem = PastedTr::tr("%1 names a unit or a role that is not recorded here.").arg(quoted);
        return;
    }
    case ItemRoles::Editor::Priority: // the table of all items has no such column
    case ItemRoles::Editor::None:
        return;
    }
}

using LinesOfItems = QHash<QString, QStringList>; // by key: the numbers of the lines that name it

/// The item that \a typed means; as typed if there is none.
QString meant(const QString &typed, const Snapshot &snapshot)
{
    if (typed.isEmpty() || snapshot.item(typed))
        return typed;
    QStringList keys;
    for (const Item &item : snapshot.portfolio->items)
        keys.append(item.key);
    const QString key = keyTyped(typed, keys);
    return key.isEmpty() ? typed : key;
}

/// Lines that repeat an earlier one to the letter are emptied.
LinesOfItems linesOfItems(QStringList &lines, qsizetype keyAt, const Snapshot &snapshot)
{
    LinesOfItems found;
    QSet<QString> seen;
    for (qsizetype line = 1; line < lines.size(); ++line) {
        if (seen.contains(lines.at(line)))
            lines[line].clear();
        seen.insert(lines.at(line));
        const QString typed = lines.at(line).split(u'\t').value(keyAt).trimmed();
        if (const QString key = meant(typed, snapshot); !key.isEmpty())
            found[key].append(QString::number(line + 1));
    }
    return found;
}

QString problemOfTwice(const QStringList &lines)
{
    return PastedTr::tr(
               "The same item stands in the lines %1. Please leave one of them in the spreadsheet and "
               "paste again.")
        .arg(lines.join(u", "_s));
}

/// The text in the table, and for dates as it was written too.
bool saysTheSame(const QString &pasted, const QString &shown, const Item &item, ItemColumn column)
{
    if (pasted.simplified() == shown.simplified()) // what holds a date together may be lost on the way
        return true;
    const auto date = editValue(item, column).value<std::optional<PartialDate>>();
    return date && pasted == date->asWritten();
}
}

PastedTable PastedTable::read(const QString &text, const Snapshot &snapshot)
{
    PastedTable table;
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    const PastedColumns columns = columnsOf(lines.value(0));
    const auto keyAt = std::ranges::find(columns, std::optional(ItemColumn::Key));
    table.hasHeadings = keyAt != columns.end();
    if (!table.hasHeadings)
        return table;
    table.unread = unreadHeadings(lines.value(0), columns);
    const LinesOfItems linesOf = linesOfItems(lines, keyAt - columns.begin(), snapshot);
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QStringList fields = lines.at(line).split(u'\t');
        const QString key = meant(fields.value(keyAt - columns.begin()).trimmed(), snapshot);
        if (lines.at(line).trimmed().isEmpty())
            continue;
        const ItemStatus *status = snapshot.status(key);
        const Item *item = snapshot.item(key);
        if (!item || !status) {
            Cell cell{static_cast<int>(line + 1), key, ItemColumn::Key, {}, key, {}, {}, {}};
            cell.problem = key.isEmpty()
                ? PastedTr::tr("Line %1 has no number, so nobody can say which item is meant. Please add the "
                               "number in the spreadsheet and paste it again.")
                      .arg(line + 1)
                : PastedTr::tr("There is no item %1.").arg(DateText::quoted(key, uiLanguage()));
            table.cells.push_back(cell);
            continue;
        }
        for (std::size_t at = 0; at < columns.size(); ++at) {
            if (!columns[at])
                continue;
            const ItemColumnSpec &spec = itemColumns()[static_cast<std::size_t>(*columns[at])];
            const QString pasted = fields.value(static_cast<qsizetype>(at)).trimmed();
            if (spec.editor == ItemRoles::Editor::None || pasted.isEmpty() || pasted == u"–"_s)
                continue;
            Cell cell{static_cast<int>(line + 1),
                      key,
                      spec.column,
                      spec.text({*item, *status, *snapshot.portfolio}, uiLanguage()),
                      pasted,
                      {},
                      {},
                      {}};
            if (saysTheSame(pasted, cell.before, *item, spec.column)) {
                ++table.unchanged;
                continue;
            }
            readValue(cell, spec.editor, snapshot);
            if (const QStringList twice = linesOf.value(key); twice.size() > 1)
                cell.problem = problemOfTwice(twice);
            table.cells.push_back(cell);
        }
    }
    return table;
}

ChangeRequest PastedTable::request(const std::vector<std::size_t> &wanted, const Snapshot &snapshot) const
{
    const int count = static_cast<int>(wanted.size());
    ChangeRequest request{[count] { return PastedTr::tr("%n value(s) pasted", nullptr, count); }, {}};
    std::map<QString, std::size_t> places; // of the items in the request
    for (const std::size_t at : wanted) {
        const Cell &cell = cells[at];
        const Item *item = snapshot.item(cell.key);
        if (!item || !cell.problem.isEmpty())
            continue;
        const auto known = places.find(cell.key);
        if (known == places.end()) {
            places.emplace(cell.key, request.changes.size());
            request.changes.push_back(ItemEdit::request(*item, cell.column, cell.value).changes.front());
            continue;
        }
        Change &change = request.changes[known->second];
        change.after =
            ItemEdit::request(std::get<Item>(*change.after), cell.column, cell.value).changes.front().after;
    }
    return request;
}
