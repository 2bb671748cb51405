// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulkdialog.h"

#include "core/report/wording.h"
#include "ui/fields/formfield.h"
#include "ui/fields/partialdateedit.h"
#include "ui/fields/unitsedit.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using Typography::px;

BulkDialog::BulkDialog(std::vector<Item> items, const UnitChoices &units, QWidget *parent)
    : FormDialog(tr("Change %n item(s)", nullptr, static_cast<int>(items.size())),
                 tr("Only what is ticked is changed, in one step."), parent)
    , m_items(std::move(items))
    , m_progress(new QComboBox(this))
    , m_planned(new PartialDateEdit(this))
    , m_forecast(new PartialDateEdit(this))
    , m_units(new UnitsEdit(units, this))
    , m_priority(new QComboBox(this))
    , m_note(new QLineEdit(this))
{
    for (const Progress progress :
         {Progress::NotReported, Progress::NotStarted, Progress::InPreparation, Progress::InProgress,
          Progress::Done, Progress::InProgressOrDone, Progress::OnHold, Progress::Cancelled})
        m_progress->addItem(Wording::of(progress, uiLanguage()), static_cast<int>(progress));
    m_priority->addItem(tr("yes"), true);
    m_priority->addItem(tr("no"), false);
    m_progressChoice = addChoice(tr("Progress"), m_progress);
    m_plannedChoice = addChoice(tr("Date"), m_planned);
    m_forecastChoice = addChoice(tr("Forecast"), m_forecast);
    m_unitsChoice = addChoice(tr("Responsible"), m_units);
    m_priorityChoice = addChoice(tr("Priority measure"), m_priority);
    m_noteChoice = addChoice(tr("Note"), m_note);
    const bool anyMeasure =
        std::ranges::any_of(m_items, [](const Item &item) { return item.kind == ItemKind::Measure; });
    for (QComboBox *box : {m_progress, m_priority}) { // nobody records what happened to stand there
        box->setPlaceholderText(tr("Please choose"));
        box->setCurrentIndex(-1);
        connect(box, &QComboBox::currentIndexChanged, this, &BulkDialog::showState);
    }
    m_priorityChoice.box->setEnabled(anyMeasure);
    if (!anyMeasure)
        m_priorityChoice.box->setToolTip(tr("None of the items is a measure."));
    addButtons(tr("Change"));
    m_progressChoice.box->setFocus();
    showState();
}

/// Why nothing can be changed yet; empty: it can.
QString BulkDialog::lack() const
{
    if (std::ranges::none_of(m_choices, [](const Choice &choice) { return choice.box->isChecked(); }))
        return tr("Nothing is ticked, so nothing would change.");
    for (const Choice &choice : m_choices)
        if (const auto *list = qobject_cast<const QComboBox *>(choice.field->editor());
            list && choice.box->isChecked() && list->currentIndex() < 0)
            //: %1 is the name of a field
            return tr("Please choose a value for “%1”.").arg(choice.box->text());
    return {};
}

void BulkDialog::showState()
{
    if (!acceptButton()) // the fields are being made
        return;
    const QString why = lack();
    acceptButton()->setEnabled(why.isEmpty());
    acceptButton()->setToolTip(why);
    acceptButton()->setAccessibleDescription(why);
}

BulkDialog::Choice BulkDialog::addChoice(const QString &name, QWidget *editor)
{
    auto *row = new QWidget(this);
    auto *line = new QGridLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setHorizontalSpacing(px(12));
    auto *box = new QCheckBox(name, row);
    editor->setAccessibleName(name);
    auto *field = new FormField({}, editor, row);
    box->setMinimumHeight(px(32)); // as high as the line it belongs to
    line->addWidget(box, 0, 0, Qt::AlignTop);
    line->addWidget(field, 0, 1);
    line->setColumnMinimumWidth(0, px(190));
    line->setColumnStretch(1, 1);
    body()->addWidget(row);
    field->setEnabled(false);
    connect(box, &QCheckBox::toggled, field, &QWidget::setEnabled);
    connect(box, &QCheckBox::toggled, this, &BulkDialog::showState);
    const Choice choice{box, field};
    m_choices.push_back(choice);
    return choice;
}

bool BulkDialog::check()
{
    std::vector<FormField *> fields;
    for (const Choice &choice : m_choices)
        if (choice.box->isChecked())
            fields.push_back(choice.field);
    if (const QString why = lack(); !why.isEmpty()) {
        setError(why);
        if (fields.empty())
            m_choices.front().box->setFocus();
        return false;
    }
    return areSound(fields);
}

Item BulkDialog::changed(const Item &item) const
{
    Item after = item;
    if (m_progressChoice.box->isChecked())
        after.progress = Progress(m_progress->currentData().toInt());
    if (m_plannedChoice.box->isChecked())
        after.planned = m_planned->date();
    if (m_forecastChoice.box->isChecked())
        after.forecast = m_forecast->date();
    if (m_unitsChoice.box->isChecked())
        after.units = m_units->units();
    if (m_priorityChoice.box->isChecked() && after.measure)
        after.measure->priority = m_priority->currentData().toBool();
    if (m_noteChoice.box->isChecked())
        after.note = m_note->text().trimmed();
    return after;
}

void BulkDialog::takeRecorded(const Snapshot &snapshot)
{
    std::erase_if(m_items, [&snapshot](const Item &item) { return !snapshot.item(item.key); });
    for (Item &item : m_items)
        item = *snapshot.item(item.key);
}

ChangeRequest BulkDialog::request() const
{
    const int count = static_cast<int>(m_items.size());
    ChangeRequest request{[count] { return tr("%n item(s) changed", nullptr, count); }, {}};
    for (const Item &item : m_items) {
        Change change;
        change.before = item;
        change.after = changed(item);
        request.changes.push_back(change);
    }
    return request;
}
