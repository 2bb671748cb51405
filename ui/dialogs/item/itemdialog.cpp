// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item/itemdialog.h"

#include "core/report/wording.h"
#include "ui/dialogs/formarea.h"
#include "ui/dialogs/item/itembasics.h"
#include "ui/dialogs/item/itemdates.h"
#include "ui/dialogs/item/itemevidence.h"
#include "ui/dialogs/item/itemlinks.h"
#include "ui/dialogs/item/itemmeasure.h"
#include "ui/dialogs/item/itemmerge.h"
#include "ui/dialogs/item/itemorder.h"
#include "ui/dialogs/item/itemremarks.h"
#include "ui/dialogs/itemrequests.h"
#include "ui/support/uilanguage.h"

#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int itemWidth = 780;
constexpr int usualHeight = 600; ///< fits a screen of 768 with its title bar

QString itemName(const Item &item)
{
    return Wording::callName(item, uiLanguage());
}

QString itemTitle(ItemDialog::Mode mode, const Item &item)
{
    if (mode == ItemDialog::Mode::Create)
        return ItemDialog::tr("New item");
    //: %1 is the key of an item, or the name of a resolution
    return ItemDialog::tr("Edit %1").arg(itemName(item));
}
}

ItemDialog::ItemDialog(Mode mode, const Item &item, const SnapshotPtr &snapshot, Submit submit,
                       QWidget *parent)
    : FormDialog(itemTitle(mode, item), {}, parent)
    , m_item(item)
    , m_submit(std::move(submit))
    , m_tabs(new QTabWidget(this))
    , m_basics(new ItemBasics(snapshot, item.key,
                              mode == Mode::Create ? ItemBasics::Key::Free : ItemBasics::Key::Fixed, this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the item"));
    m_tabs->setAccessibleName(tr("Parts of the item"));
    m_tabs->setFocusPolicy(Qt::NoFocus); // which goes on to the bar, and only that is a control
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    body()->addWidget(m_tabs);
    addSection(m_basics, tr("Item"));
    addSection(new ItemDates(this), tr("Dates"));
    addSection(new ItemOrder(*snapshot->portfolio, this), tr("Resolution"));
    addSection(new ItemMeasure(snapshot, mode == Mode::Create ? QString() : item.key, this), tr("Measure"));
    addSection(new ItemLinks(ItemRequests::choices(*snapshot, item.key), snapshot->today, this),
               tr("Prerequisites"));
    addSection(new ItemEvidence(this), tr("Evidence"));
    addSection(new ItemRemarks(this), tr("Remarks and source"));
    addButtons(mode == Mode::Create ? tr("Create") : tr("Save"));
    connect(m_basics, &ItemBasics::kindChanged, this, &ItemDialog::showTabs);
    for (const auto *keys : {"Ctrl+Tab", "Ctrl+PgDown"}) // from a field too
        new QShortcut(QKeySequence(QLatin1StringView(keys)), this, [this] { turnTab(1); });
    for (const auto *keys : {"Ctrl+Shift+Tab", "Ctrl+PgUp"})
        new QShortcut(QKeySequence(QLatin1StringView(keys)), this, [this] { turnTab(-1); });
    for (ItemSection *section : m_sections)
        section->show(item);
    showTabs();
    setRoom(itemWidth, usualHeight);
    m_basics->fields().front()->editor()->setFocus();
}

void ItemDialog::addSection(ItemSection *section, const QString &title)
{
    m_sections.push_back(section);
    m_tabs->addTab(new FormArea(section, FormArea::Wish::Little, m_tabs), title);
}

void ItemDialog::showTabs()
{
    for (int at = 0; at < m_tabs->count(); ++at) {
        const bool isFor = m_sections[static_cast<std::size_t>(at)]->isFor(m_basics->kind());
        m_tabs->setTabVisible(at, isFor);
        m_tabs->setTabEnabled(at, isFor); // the arrow keys of a tab bar leave out only what is disabled
    }
}

void ItemDialog::turnTab(int step)
{
    const int count = m_tabs->count();
    int to = m_tabs->currentIndex();
    do
        to = (to + step + count) % count;
    while (to != m_tabs->currentIndex() && !m_tabs->isTabVisible(to));
    m_tabs->setCurrentIndex(to);
}

Item ItemDialog::item() const
{
    Item item = m_item;
    for (const ItemSection *section : m_sections)
        section->take(item);
    return item;
}

QString ItemDialog::takeRecorded(const Item *now)
{
    if (now && *now == m_item)
        return {};
    QString sentence;
    if (now) {
        const ItemMerge merge = ItemMerge::of(m_item, *now, item());
        m_item = *now;
        for (ItemSection *section : m_sections)
            section->show(merge.merged);
        sentence = merge.sentence(uiLanguage());
        m_unread = merge.disputes.empty() ? QString() : sentence;
    } else {
        sentence = tr("%1 has been deleted elsewhere in the meantime, so nothing can be saved. It can be "
                      "restored in the history.")
                       .arg(itemName(m_item));
    }
    setError(sentence);
    return sentence;
}

bool ItemDialog::isSound(int section)
{
    ItemSection *part = m_sections[static_cast<std::size_t>(section)];
    if (!m_tabs->isTabVisible(section))
        return true;
    part->check();
    for (FormField *field : part->fields())
        field->demand();
    for (FormField *field : part->fields()) {
        if (field->isHidden() || !field->editor()->isEnabled() || field->problem().isEmpty())
            continue;
        m_tabs->setCurrentIndex(section);
        field->editor()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

bool ItemDialog::check()
{
    for (int at = 0; at < m_tabs->count(); ++at)
        if (!isSound(at))
            return false;
    // Whoever has just pressed Enter has not read what came from elsewhere a moment ago.
    if (!m_unread.isEmpty()) {
        setError(std::exchange(m_unread, {}));
        return false;
    }
    const Outcome outcome = m_submit(item());
    m_unread.clear(); // said now
    setError(outcome.error);
    return outcome.done;
}
