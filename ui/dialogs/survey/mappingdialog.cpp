// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/survey/mappingdialog.h"

#include "core/report/datetext.h"
#include "core/report/importtext.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int mappingWidth = 860;
constexpr int mappingHeight = 560;
constexpr int samplesWidth = 300;
constexpr int roomBesideText = 56; ///< margins, arrow or bar

QString columnName(const CatalogueDraft::Column &column, std::size_t place)
{
    return column.heading.isEmpty() ? MappingDialog::tr("Column %1").arg(place + 1) : column.heading;
}

/// The field and its list, which may have a bar beside it.
void fitToTexts(QComboBox *box)
{
    int widest = 0;
    for (int at = 0; at < box->count(); ++at)
        widest = std::max(widest, box->fontMetrics().horizontalAdvance(box->itemText(at)));
    box->setMinimumWidth(widest + px(roomBesideText));
    box->view()->setMinimumWidth(widest + px(roomBesideText));
}
}

MappingDialog::MappingDialog(const CatalogueDraft &draft, QWidget *parent)
    : FormDialog(tr("Columns of the catalogue"),
                 tr("%1: please check what each column holds. The catalogue's number says which measure is "
                    "meant; nothing is taken over before you have seen what would change.")
                     .arg(DateText::quoted(draft.file, uiLanguage())),
                 parent)
    , m_draft(draft)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, px(8), 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(1, 1);
    int column = 0;
    for (const QString &head : {tr("Column"), tr("First values"), tr("Holds")}) {
        auto *label = new QLabel(head, table);
        label->setFont(Typography::font(Typography::Role::ColumnHead));
        grid->addWidget(label, 0, column++);
    }
    for (std::size_t place = 0; place < m_draft.columns.size(); ++place)
        addColumn(grid, place);
    grid->setRowStretch(grid->rowCount(), 1);
    addScrolled(table);
    addButtons(tr("Preview …"));
    setRoom(mappingWidth, mappingHeight);
    if (!m_boxes.empty())
        m_boxes.front()->setFocus();
}

void MappingDialog::addColumn(QGridLayout *grid, std::size_t place)
{
    const CatalogueDraft::Column &column = m_draft.columns[place];
    const int row = int(place) + 1;
    const QString name = columnName(column, place);
    auto *heading = new QLabel(name, grid->parentWidget());
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *samples =
        new QLabel(column.samples.isEmpty() ? u"–"_s : column.samples.join(u" · "_s), grid->parentWidget());
    samples->setTextFormat(Qt::PlainText);
    samples->setWordWrap(true);
    samples->setMinimumWidth(px(samplesWidth));
    samples->setForegroundRole(QPalette::PlaceholderText);
    auto *box = new QComboBox(grid->parentWidget());
    box->addItem(tr("is not read"), -1);
    for (const ImportField field : m_draft.fields)
        box->addItem(ImportText::field(field, uiLanguage()), int(field));
    fitToTexts(box);
    box->setCurrentIndex(column.field ? std::max(0, box->findData(int(*column.field))) : 0);
    box->setAccessibleName(tr("%1 holds").arg(name));
    box->setAccessibleDescription(samples->text());
    connect(box, &QComboBox::currentIndexChanged, this, [this] { setError({}); }); // of another choice
    grid->addWidget(heading, row, 0);
    grid->addWidget(samples, row, 1);
    grid->addWidget(box, row, 2);
    m_boxes.push_back(box);
}

CatalogueDraft MappingDialog::draft() const
{
    CatalogueDraft draft = m_draft;
    for (std::size_t place = 0; place < m_boxes.size(); ++place) {
        const int chosen = m_boxes[place]->currentData().toInt();
        draft.columns[place].field =
            chosen < 0 ? std::nullopt : std::optional(static_cast<ImportField>(chosen));
    }
    return draft;
}

bool MappingDialog::check()
{
    const CatalogueDraft chosen = draft();
    int mapped = 0;
    bool numbered = false;
    for (const ImportField field : chosen.fields) {
        const auto count =
            std::ranges::count(chosen.columns, std::optional(field), &CatalogueDraft::Column::field);
        mapped += int(count);
        numbered = numbered || (field == ImportField::CatalogueNumber && count > 0);
        if (count > 1) {
            setError(tr("%1 is chosen for several columns. Please leave only one of them.")
                         .arg(DateText::quoted(ImportText::field(field, uiLanguage()), uiLanguage())));
            return false;
        }
    }
    if (!numbered || mapped < 2)
        setError(tr("Please choose the column with the catalogue's numbers and at least one more."));
    return numbered && mapped > 1;
}
