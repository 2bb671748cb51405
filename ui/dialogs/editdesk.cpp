// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editdesk.h"

#include "core/report/errortext.h"
#include "core/report/wording.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/editmenu.h"
#include "ui/dialogs/paste/pastedialog.h"
#include "ui/dialogs/projectdesk.h"
#include "ui/dialogs/recorddesk.h"
#include "ui/support/uilanguage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>

EditDesk::EditDesk(Editor &editor, Selection selection, QWidget *window)
    : QObject(window)
    , m_flow(editor, window)
    , m_selection(std::move(selection))
    , m_menu(new EditMenu(window))
    , m_records(new RecordDesk(m_flow, this))
    , m_projects(new ProjectDesk(m_flow, *m_records, this))
{
    connect(m_menu, &EditMenu::createRequested, this, &EditDesk::createItem);
    connect(m_menu, &EditMenu::editRequested, this, &EditDesk::editSelected);
    connect(m_menu, &EditMenu::duplicateRequested, this, &EditDesk::duplicateSelected);
    connect(m_menu, &EditMenu::deleteRequested, this, &EditDesk::deleteSelected);
    connect(m_menu, &EditMenu::pasteRequested, this, &EditDesk::paste);
    connectRecords();
}

void EditDesk::connectRecords()
{
    connect(m_menu, &EditMenu::noteRequested, m_records, [this] { m_records->addNote(firstSelected()); });
    connect(m_menu, &EditMenu::followUpRequested, m_records,
            [this] { m_records->addFollowUp(firstSelected()); });
    connect(m_menu, &EditMenu::projectRequested, m_projects,
            [this] { m_projects->editProjectOf(firstSelected()); });
    connect(m_menu, &EditMenu::assessmentRequested, m_projects,
            [this] { m_projects->assessProjectOf(firstSelected()); });
    connect(m_menu, &EditMenu::projectsRequested, m_projects,
            [this] { m_projects->openProjects(firstSelected()); });
    connect(m_menu, &EditMenu::meetingsRequested, m_records, &RecordDesk::editMeetings);
    connect(m_menu, &EditMenu::calendarRequested, m_records, &RecordDesk::editCalendar);
    connect(m_menu, &EditMenu::leadTimeRequested, m_records, &RecordDesk::editLeadTime);
    connect(m_menu, &EditMenu::unitsRequested, m_records, &RecordDesk::editUnits);
    connect(m_menu, &EditMenu::followUpDone, m_records,
            [this] { m_records->finishFollowUp(firstSelected()); });
    connect(m_menu, &EditMenu::followUpMoved, m_records,
            [this] { m_records->moveFollowUp(firstSelected()); });
}

QString EditDesk::firstSelected() const
{
    return m_selection().value(0);
}

void EditDesk::setSnapshot(const SnapshotPtr &snapshot)
{
    m_flow.setSnapshot(snapshot);
    showState();
    if (m_open && !m_submitting && snapshot)
        m_open->takeRecorded(snapshot->item(m_open->base().key));
    if (m_paste && snapshot)
        m_paste->renew(PastedTable::read(m_pasted, *snapshot));
}

void EditDesk::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showState();
}

bool EditDesk::isOpen() const
{
    return m_flow.snapshot() && !m_readOnly;
}

void EditDesk::showState()
{
    m_menu->setState(!m_flow.snapshot() ? EditMenu::State::Empty
                         : m_readOnly   ? EditMenu::State::ReadOnly
                                        : EditMenu::State::Open);
}

namespace {
/// The dialog stays open where a question got no answer or the change was refused.
ItemDialog::Outcome outcomeOf(EditFlow &flow, const ChangeRequest &request)
{
    switch (flow.perform(request)) {
    case EditFlow::Outcome::Recorded:
        return {true, {}};
    case EditFlow::Outcome::Dropped:
        return {};
    case EditFlow::Outcome::Failed:
        return {false, errorSentence(flow.error(), uiLanguage())};
    }
    Q_UNREACHABLE();
}
}

void EditDesk::createItem()
{
    if (!isOpen())
        return;
    if (m_flow.snapshot()->portfolio->projects.empty()) {
        m_projects->openProjects({}); // an item belongs to one
        return;
    }
    // In the project of what is selected.
    const QStringList selected = m_selection();
    const Item *near = selected.isEmpty() ? nullptr : m_flow.snapshot()->item(selected.first());
    const Portfolio &portfolio = *m_flow.snapshot()->portfolio;
    openNew(ItemRequests::fresh(portfolio, near ? near->project : portfolio.projects.front().key));
}

void EditDesk::openNew(const Item &item)
{
    QString created;
    ItemDialog dialog(
        ItemDialog::Mode::Create, item, m_flow.snapshot(),
        [this, &created](const Item &typed) {
            created = typed.key;
            return outcomeOf(m_flow, ItemRequests::creation(typed));
        },
        m_flow.dialogParent());
    if (dialog.exec() == QDialog::Accepted)
        emit itemCreated(created);
}

void EditDesk::editItem(const QString &key)
{
    const Item *found = isOpen() ? m_flow.snapshot()->item(key) : nullptr;
    if (!found)
        return;
    ItemDialog dialog(
        ItemDialog::Mode::Edit, *found, m_flow.snapshot(),
        [this](const Item &typed) { return submit(typed); }, m_flow.dialogParent());
    const QScopedValueRollback<ItemDialog *> open(m_open, &dialog);
    dialog.exec();
}

// What somebody else has recorded since is the base of the next try, and the person sees what differs.
ItemDialog::Outcome EditDesk::submit(const Item &typed)
{
    ItemDialog::Outcome outcome;
    {
        const QScopedValueRollback<bool> submitting(m_submitting, true);
        outcome = outcomeOf(m_flow, ItemRequests::edit(m_open->base(), typed));
    }
    if (!outcome.done)
        if (const QString said = m_open->takeRecorded(m_flow.snapshot()->item(m_open->base().key));
            !said.isEmpty())
            outcome.error = said;
    return outcome;
}

void EditDesk::editSelected()
{
    const QStringList keys = m_selection();
    if (keys.size() > 1)
        editTogether(keys);
    else if (!keys.isEmpty())
        editItem(keys.first());
}

void EditDesk::editTogether(const QStringList &keys)
{
    if (!isOpen())
        return;
    const SnapshotPtr snapshot = m_flow.snapshot();
    std::vector<Item> items;
    for (const QString &key : keys)
        if (const Item *item = snapshot->item(key))
            items.push_back(*item);
    BulkDialog dialog(std::move(items),
                      UnitInput::choicesOf(*snapshot->portfolio, snapshot->today, uiLanguage()),
                      m_flow.dialogParent());
    int attempts = 0;
    m_flow.run(dialog, [&] {
        if (attempts++ > 0) // what somebody else has recorded since is the base of the next try
            dialog.takeRecorded(*m_flow.snapshot());
        return dialog.request();
    });
}

void EditDesk::duplicateSelected()
{
    const QStringList keys = m_selection();
    const Item *item = isOpen() && !keys.isEmpty() ? m_flow.snapshot()->item(keys.first()) : nullptr;
    if (item)
        openNew(ItemRequests::duplicate(*m_flow.snapshot()->portfolio, *item));
}

void EditDesk::deleteSelected()
{
    const QStringList keys = m_selection();
    if (!isOpen() || keys.isEmpty())
        return;
    const SnapshotPtr snapshot = m_flow.snapshot();
    const Item *only = keys.size() == 1 ? snapshot->item(keys.first()) : nullptr;
    const DeleteQuestion question{keys, only ? Wording::title(*only, uiLanguage()) : QString(),
                                  ItemRequests::referencesTo(*snapshot->portfolio, keys),
                                  only ? Wording::callName(*only, uiLanguage()) : QString()};
    if (m_flow.questions().remove(question, m_flow.dialogParent()))
        m_flow.perform(ItemRequests::deletion(*snapshot->portfolio, keys));
}

void EditDesk::paste()
{
    if (!isOpen())
        return;
    m_pasted = QGuiApplication::clipboard()->text();
    PasteDialog dialog(PastedTable::read(m_pasted, *m_flow.snapshot()), m_flow.dialogParent());
    const QScopedValueRollback<PasteDialog *> open(m_paste, &dialog);
    m_flow.run(dialog, [&] { return dialog.table().request(dialog.wanted(), *m_flow.snapshot()); });
}
