// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/survey/surveydialog.h"

#include "core/report/wording.h"
#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"
#include "ui/fields/formgrid.h"
#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/lastinput.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int surveyWidth = 640;
constexpr int unitRow = 26;
constexpr int unitRows = 3 * unitRow; ///< that are seen where the screen is low

enum UnitColumn { NameColumn, CsvColumn };
enum UnitRole { KeyRole = Qt::UserRole + 1, ItemsRole };

/// The row of the keys is marked as one, as in every table; the ring is around the tick that Space changes.
class UnitRows final : public QStyledItemDelegate
{
public:
    explicit UnitRows(QTreeView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
        LastInput::watch();
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const QModelIndex current = m_view->currentIndex();
        if (current.isValid() && current.row() == index.row()) {
            painter->fillRect(option.rect, theme.selection);
            if (index.column() == NameColumn)
                painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
        }
        QStyledItemDelegate::paint(painter, option, index);
        if (current == index && m_view->hasFocus() && LastInput::isKey())
            PaintKit::drawFocusRing(*painter, option.rect, theme);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
        option->rect.setLeft(option->rect.left() + px(6)); // beside the bar, for the mouse too
    }

private:
    QTreeView *m_view;
};
}

SurveyDialog::SurveyDialog(const SnapshotPtr &snapshot, const QString &folder, SurveyQuestions questions,
                           QWidget *parent)
    : FormDialog(
        tr("Status survey"),
        tr("Each unit gets a sheet with its own items and sends it back. Items without a lead unit go "
           "into a sheet for the secretariat."),
        parent)
    , m_snapshot(snapshot)
    , m_questions(std::move(questions))
    , m_selection(new QComboBox(this))
    , m_list(new QTreeView(this))
    , m_due(new DayEdit(DayEdit::Empty::Allowed, this))
    , m_format(new QComboBox(this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_summary(new QLabel(this))
{
    fillSelections();
    m_list->setModel(&m_units);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new UnitRows(m_list));
    m_list->setAllColumnsShowFocus(true); // paints both cells anew when the row changes
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectItems); // the arrows reach the second column
    m_list->setAccessibleDescription(
        tr("Space ticks the unit; in the second column it chooses text with semicolons (CSV) for it."));
    m_list->setMinimumHeight(px(unitRows));
    m_format->addItem(tr("Spreadsheet with drop-down lists (XLSX)"), int(SurveyWish::FileFormat::Xlsx));
    m_format->addItem(tr("Text with semicolons (CSV)"), int(SurveyWish::FileFormat::Csv));
    buildFields();
    addButtons(tr("Write the sheets"));
    connect(m_selection, &QComboBox::currentIndexChanged, this, &SurveyDialog::askForPlan);
    connect(m_format, &QComboBox::currentIndexChanged, this, &SurveyDialog::applyFormat);
    connect(&m_units, &QStandardItemModel::itemChanged, this, &SurveyDialog::showSummary);
    resize(px(surveyWidth), sizeHint().height());
    m_selection->setFocus();
    showSummary();
}

void SurveyDialog::fillSelections()
{
    const Portfolio &portfolio = *m_snapshot->portfolio;
    const auto isMeasure = [](const Item &item) { return item.kind == ItemKind::Measure; };
    const int measures = int(std::ranges::count_if(portfolio.items, isMeasure));
    if (measures > 0)
        m_selection->addItem(tr("All %n measure(s) of the Pakt", nullptr, measures), u"pakt"_s);
    m_selection->addItem(tr("All that is open"), u"open"_s);
    for (const Project &project : portfolio.projects)
        m_selection->addItem(
            tr("Open items of %1").arg(project.title.isEmpty() ? project.key : project.title), project.key);
}

void SurveyDialog::buildFields()
{
    addField(tr("Items"), m_selection);
    addField(tr("Units"), m_list);
    auto *grid = new FormGrid(this);
    m_dueField = grid->addField(tr("Answers by"), m_due);
    grid->addField(tr("Kind of file"), m_format);
    m_due->lookAhead(m_snapshot->today);
    m_dueField->setHint(tr("Without a day nobody can be late."));
    body()->addWidget(grid);
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    auto *choose = new QPushButton(tr("Choose …"), place);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the folder for the sheets"));
    m_folder->setTextMargins(3, 0, 3, 0);
    m_folderField = new FormField(tr("Folder"), m_folder, place);
    auto *beside = new QVBoxLayout; // the button stands at the height of the line
    beside->addSpacing(m_folderField->nameHeight());
    beside->addWidget(choose);
    beside->addStretch();
    row->addWidget(m_folderField, 1, Qt::AlignTop); // where the dialog is higher than it needs to be
    row->addLayout(beside);
    body()->addWidget(place);
    connect(choose, &QPushButton::clicked, this, &SurveyDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &SurveyDialog::showSummary);
    connect(m_due, &QLineEdit::textChanged, this, &SurveyDialog::judgeDue);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setFont(Typography::font(Typography::Role::Strong));
    body()->addWidget(m_summary);
}

QString SurveyDialog::selection() const
{
    return m_selection->currentData().toString();
}

void SurveyDialog::askForPlan()
{
    m_plan.reset();
    m_units.clear();
    showSummary();
    emit planWanted(selection());
}

void SurveyDialog::setPlan(const SurveyPlan &plan)
{
    if (plan.selection != selection())
        return; // another one is on its way
    m_plan = plan;
    m_units.clear();
    for (const SurveyPlan::Sheet &sheet : plan.sheets)
        addUnit(sheet);
    fitColumns();
    if (m_units.rowCount() > 0)
        m_list->setCurrentIndex(m_units.index(0, 0));
    showSummary();
}

void SurveyDialog::addUnit(const SurveyPlan::Sheet &sheet)
{
    const Portfolio &portfolio = *m_snapshot->portfolio;
    const OrgUnit *unit = findUnit(portfolio, sheet.unit);
    const QString name = unit ? Wording::shortName(*unit, portfolio, uiLanguage())
                              : tr("Secretariat (items without a lead unit)");
    auto *row = new QStandardItem(tr("%1: %n item(s)", nullptr, sheet.items).arg(name));
    row->setCheckState(Qt::Checked);
    row->setData(sheet.unit, KeyRole);
    row->setData(sheet.items, ItemsRole);
    auto *kind = new QStandardItem(tr("CSV"));
    const bool isCsv = m_format->currentData().toInt() == int(SurveyWish::FileFormat::Csv);
    kind->setCheckState(isCsv ? Qt::Checked : Qt::Unchecked);
    kind->setToolTip(tr("Text with semicolons for this unit, a spreadsheet without the tick"));
    kind->setAccessibleText(tr("CSV for %1").arg(name));
    for (QStandardItem *item : {row, kind}) {
        item->setCheckable(true);
        item->setEditable(false);
        item->setSizeHint({0, px(unitRow)});
    }
    m_units.appendRow({row, kind});
}

void SurveyDialog::applyFormat()
{
    const bool isCsv = m_format->currentData().toInt() == int(SurveyWish::FileFormat::Csv);
    for (int row = 0; row < m_units.rowCount(); ++row)
        m_units.item(row, CsvColumn)->setCheckState(isCsv ? Qt::Checked : Qt::Unchecked);
}

void SurveyDialog::fitColumns()
{
    if (m_units.columnCount() <= CsvColumn)
        return;
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(CsvColumn, QHeaderView::Fixed);
    m_list->header()->resizeSection(CsvColumn, m_list->fontMetrics().horizontalAdvance(tr("CSV")) + px(56));
}

QString SurveyDialog::summary() const
{
    if (!m_plan)
        return tr("Counting the items …");
    if (m_plan->sheets.empty())
        return tr("There is nothing to ask about: no item of this selection is open.");
    int sheets = 0;
    int items = 0;
    for (int row = 0; row < m_units.rowCount(); ++row)
        if (m_units.item(row)->checkState() == Qt::Checked) {
            ++sheets;
            items += m_units.item(row)->data(ItemsRole).toInt();
        }
    if (sheets == 0)
        return tr("No unit is ticked, so no sheet is written.");
    return tr("%n sheet(s) will be written.", nullptr, sheets) + u' '
        + tr("They hold %n row(s) for items.", nullptr, items);
}

void SurveyDialog::showSummary()
{
    m_summary->setText(summary());
    const bool isWhole = !wish().units.isEmpty() && !m_folder->text().trimmed().isEmpty();
    const QString wrongDay = m_dueField->problem();
    acceptButton()->setEnabled(isWhole && wrongDay.isEmpty());
    acceptButton()->setToolTip(isWhole ? wrongDay : tr("A unit and a folder are needed."));
}

bool SurveyDialog::isDuePast() const
{
    return m_due->day().isValid() && m_due->day() < m_snapshot->today;
}

void SurveyDialog::judgeDue()
{
    m_dueField->setProblem(isDuePast() ? tr("The day lies in the past. Please choose a later one.")
                                       : QString());
    showSummary();
}

SurveyWish SurveyDialog::wish() const
{
    SurveyWish wish;
    wish.selection = selection();
    for (int row = 0; row < m_units.rowCount(); ++row)
        if (m_units.item(row)->checkState() == Qt::Checked)
            wish.units.append(m_units.item(row)->data(KeyRole).toString());
    wish.due = m_due->day();
    wish.format = static_cast<SurveyWish::FileFormat>(m_format->currentData().toInt());
    for (int row = 0; row < m_units.rowCount(); ++row) {
        const auto format = m_units.item(row, CsvColumn)->checkState() == Qt::Checked
            ? SurveyWish::FileFormat::Csv
            : SurveyWish::FileFormat::Xlsx;
        if (format != wish.format)
            wish.formatOf.insert(m_units.item(row)->data(KeyRole).toString(), format);
    }
    wish.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return wish;
}

void SurveyDialog::chooseFolder()
{
    const QString folder = m_questions.folder(this, QFileInfo(wish().folder).absolutePath());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

bool SurveyDialog::check()
{
    judgeDue();
    if (!QDir::isAbsolutePath(wish().folder))
        m_folderField->setProblem(tr("Please name the folder in full, or choose it."));
    return areSound({m_dueField, m_folderField}) && !wish().units.isEmpty();
}
