// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item/itembasics.h"

#include "core/report/wording.h"
#include "ui/dialogs/itemrequests.h"
#include "ui/fields/formgrid.h"
#include "ui/fields/itemkeyedit.h"
#include "ui/fields/unitsedit.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ItemBasics::ItemBasics(const SnapshotPtr &snapshot, const QString &itself, Key key, QWidget *parent)
    : ItemSection(parent)
    , m_snapshot(snapshot)
    , m_keyIs(key)
    , m_grid(new FormGrid(this))
    , m_kind(new QComboBox(this))
    , m_project(new QComboBox(this))
    , m_key(new QLineEdit(this))
    , m_parent(new ItemKeyEdit(ItemRequests::choices(*snapshot, itself), this))
    , m_title(new QLineEdit(this))
    , m_progress(new QComboBox(this))
    , m_cancelReason(new QLineEdit(this))
    , m_units(new UnitsEdit(UnitInput::choicesOf(*snapshot->portfolio, snapshot->today, uiLanguage()), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    column->addStretch();
    m_titleField = m_grid->addField(tr("Title"), m_title, FormGrid::Span::Whole);
    m_grid->addField(tr("Kind"), m_kind);
    m_grid->addField(tr("Project"), m_project);
    m_keyField = m_grid->addField(tr("No."), m_key);
    m_grid->addField(tr("Belongs to (no.)"), m_parent);
    m_grid->addField(tr("Progress"), m_progress);
    m_cancelField = m_grid->addField(tr("Reason of the cancellation"), m_cancelReason);
    m_grid->addField(tr("Responsible"), m_units, FormGrid::Span::Whole);
    m_key->setReadOnly(key == Key::Fixed);
    if (key == Key::Fixed)
        m_keyField->setHint(tr("A recorded number stays."));
    fillChoices();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ItemBasics::proposeKey);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ItemBasics::kindChanged);
    connect(m_project, &QComboBox::currentIndexChanged, this, &ItemBasics::proposeKey);
    connect(m_progress, &QComboBox::currentIndexChanged, this, &ItemBasics::showCancelReason);
    // Where it has no room, the field shows its beginning.
    connect(m_project, &QComboBox::currentTextChanged, m_project, &QWidget::setToolTip);
    m_project->setToolTip(m_project->currentText());
}

void ItemBasics::fillChoices()
{
    const Language &language = uiLanguage();
    for (const ItemKind kind : {ItemKind::Task, ItemKind::Milestone, ItemKind::Measure, ItemKind::Resolution})
        m_kind->addItem(Wording::of(kind, language), static_cast<int>(kind));
    for (const Project &project : m_snapshot->portfolio->projects)
        m_project->addItem(u"%1 %2"_s.arg(project.key, project.title), project.key);
    // A long title does not make the dialog wider than the screen.
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setMinimumContentsLength(20);
    for (const Progress progress :
         {Progress::NotReported, Progress::NotStarted, Progress::InPreparation, Progress::InProgress,
          Progress::Done, Progress::InProgressOrDone, Progress::OnHold, Progress::Cancelled})
        m_progress->addItem(Wording::of(progress, language), static_cast<int>(progress));
}

void ItemBasics::show(const Item &item)
{
    m_title->setText(item.title);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(item.kind)));
    m_project->setCurrentIndex(m_project->findData(item.project));
    m_key->setText(item.key);
    m_proposed = item.key;
    m_parent->setKey(item.parent);
    m_progress->setCurrentIndex(m_progress->findData(static_cast<int>(item.progress)));
    m_cancelReason->setText(item.cancelReason);
    m_units->setUnits(item.units);
    proposeKey();
    showCancelReason();
}

void ItemBasics::take(Item &item) const
{
    item.title = m_title->text().simplified();
    item.kind = kind();
    item.project = m_project->currentData().toString();
    item.key = m_key->text().trimmed();
    item.parent = m_parent->key();
    item.progress = progress();
    item.cancelReason = item.progress == Progress::Cancelled ? m_cancelReason->text().trimmed() : QString();
    item.units = m_units->units();
}

// A number that a person has typed stays, whatever kind and project are chosen.
void ItemBasics::proposeKey()
{
    if (m_keyIs == Key::Fixed || m_key->text() != m_proposed)
        return;
    m_proposed = ItemRequests::nextKey(*m_snapshot->portfolio, m_project->currentData().toString(), kind());
    m_key->setText(m_proposed);
}

void ItemBasics::showCancelReason()
{
    m_cancelField->setVisible(progress() == Progress::Cancelled);
}

ItemKind ItemBasics::kind() const
{
    return ItemKind(m_kind->currentData().toInt());
}

Progress ItemBasics::progress() const
{
    return Progress(m_progress->currentData().toInt());
}

void ItemBasics::check()
{
    const QString key = m_key->text().trimmed();
    if (m_keyIs == Key::Fixed)
        return;
    if (key.isEmpty() || key.contains(u' '))
        m_keyField->setProblem(tr("A number without blanks is needed, e.g. %1.").arg(m_proposed));
    else if (std::ranges::any_of(m_snapshot->portfolio->items, [&key](const Item &item) {
                 return item.key.compare(key, Qt::CaseInsensitive) == 0; // read in any case
             }))
        m_keyField->setProblem(tr("There is an item of that number already."));
    if (m_title->text().trimmed().isEmpty())
        m_titleField->setProblem(tr("A new item needs a title."));
}

std::vector<FormField *> ItemBasics::fields() const
{
    return m_grid->fields();
}
